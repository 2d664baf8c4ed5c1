// What the tokens say where the system chooses the colours. An engine may draw `ButtonBorder` in the colour
// of the page, as WebKitGTK seems to: what has no other edge than that one has none there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('in forced colours the edge of a field and of a button is drawn in the colour of the text', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [, forced = ''] = tokens.split('@media (forced-colors: active)');
  for (const edge of ['--line-control', '--line-button']) expect(forced).toContain(`${edge}: CanvasText;`);
});

test('in forced colours a list keeps the arrow that tells it from a field, which the system would take away', () => {
  const base = readFileSync('src/styles/base.css', 'utf8');
  const [drawn = '', forced = ''] = base.split('@media (forced-colors: active)');
  expect(drawn).toMatch(/select\.input \{[^}]*linear-gradient\(45deg, transparent 50%, var\(--text-2\)/);
  expect(forced).toContain('select.input { forced-color-adjust: none; }');
});
