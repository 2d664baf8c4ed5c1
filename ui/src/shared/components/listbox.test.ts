import { createRawSnippet } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { page, type Page } from '../../mock/page';
import Listbox from './Listbox.svelte';

let at: Page;
afterEach(() => at.close());

const row = createRawSnippet((text: () => unknown) => ({ render: () => `<span>${String(text())}</span>` }));

function draw(count: number, selected: string | null, more: object = {}) {
  const rows = Array.from({ length: count }, (_, index) => `row ${index}`);
  at = page(Listbox as never, {
    label: 'Rows',
    rows,
    total: count,
    rowHeight: 5,
    key: (one: string) => one,
    selected,
    onselect: () => {},
    row,
    testid: 'rows',
    ...more,
  });
  return at.find('rows');
}

test('a list of a hundred thousand rows draws only the window and its margins', () => {
  const box = draw(100_000, null);
  const options = box.querySelectorAll('[role="option"]');
  expect(options.length).toBeGreaterThan(10);
  expect(options.length).toBeLessThan(80);
  expect(options[0]?.getAttribute('aria-setsize')).toBe('100000');
});

test('the chosen row stays in the document wherever the window is', () => {
  const box = draw(100_000, 'row 90000');
  const chosen = box.querySelector('[aria-selected="true"]');
  expect(chosen?.getAttribute('aria-posinset')).toBe('90001');
  expect(box.getAttribute('aria-activedescendant')).toBe(chosen?.id);
});

test('who cannot see the columns hears what they are when they come to the list', () => {
  const heads = createRawSnippet(() => ({ render: () => '<span>Number</span>' }));
  const box = draw(3, null, { heads });
  const told = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Number');
});
