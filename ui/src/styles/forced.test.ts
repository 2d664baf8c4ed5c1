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

test('what is chosen has an edge in more contrast and in forced colours, where a tint tells nothing', () => {
  const base = readFileSync('src/styles/base.css', 'utf8');
  const [, edged = ''] = base.split('@media (prefers-contrast: more), (forced-colors: active)');
  for (const chosen of [
    '.nav a[aria-current]',
    '[role="option"][aria-selected="true"]',
    '.vl-row:is(.here, .marked)',
  ])
    expect(edged).toContain(chosen);
  expect(edged).toContain('outline: 2px solid var(--edge-chosen)');
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const media of ['(prefers-contrast: more)', '(forced-colors: active)'])
    expect(tokens.split(`@media ${media}`)[1]).toContain('--edge-chosen:');
});
