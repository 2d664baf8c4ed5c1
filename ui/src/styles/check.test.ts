// What the styles and the components owe each other.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = import.meta.glob('../**/*.{svelte,ts}', { query: '?raw', import: 'default', eager: true });

test('every class of the styles is named by a component', () => {
  const words = new Set(Object.values(SOURCES).flatMap((source) => String(source).match(/[\w-]+/g)));
  const sheets = readdirSync('src/styles').filter((name) => name.endsWith('.css'));
  const unnamed = sheets.flatMap((name) => {
    const rules = readFileSync(`src/styles/${name}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    const selectors = [...rules.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector).join();
    const classes = [...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
    return classes.filter((name) => !words.has(name));
  });
  expect(unnamed).toEqual([]);
});

// WebKitGTK draws a box to tick too pale to be seen; ours are drawn by one class.

test('every box to tick is drawn by the class that gives it its edge', () => {
  const boxes = Object.values(SOURCES).flatMap((source) =>
    [...String(source).matchAll(/<input\b[^>]*?type="(?:checkbox|radio)"[^>]*/g)].map(([tag]) => tag),
  );
  expect(boxes.length).toBeGreaterThan(10);
  for (const box of boxes) expect(box).toContain('class="check"');
});

test('the edge of a box to tick is that of a field, and the text colour where the system chooses', () => {
  const base = readFileSync('src/styles/base.css', 'utf8');
  const [drawn = '', forced = ''] = base.split('@media (forced-colors: active)');
  expect(drawn).toMatch(/\.check \{[^}]*border: 1px solid var\(--line-control\)/);
  expect(forced).toMatch(/\.check \{[^}]*border-color: CanvasText/);
});
