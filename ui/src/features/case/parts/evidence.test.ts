import { afterEach, expect, test } from 'vitest';
import { cases } from '../../../mock/cases';
import { page, type Page } from '../../../mock/page';
import Evidence from './Evidence.svelte';

let at: Page;
afterEach(() => at.close());

test('the text on screen is the text that came in, to the last character', () => {
  const [view] = cases(0);
  if (!view) throw new Error('No case.');
  at = page(Evidence as never, { view, onpick: () => {} });
  const text = at.find('evidence').cloneNode(true) as HTMLElement;
  for (const number of text.querySelectorAll('.fnum')) number.remove();
  expect(text.textContent).toBe(view.text.map((part) => part.words).join(''));
  expect(text.lang).toBe('fr-CA');
});

test('each mark has its number once, at its end', () => {
  const [view] = cases(0);
  if (!view) throw new Error('No case.');
  at = page(Evidence as never, { view, onpick: () => {} });
  const numbers = [...at.find('evidence').querySelectorAll<HTMLElement>('[data-mark]')].map(
    (one) => one.dataset.mark,
  );
  expect(numbers).toEqual(view.marks.map((mark) => String(mark.number)));
});

test('words selected across parts are told exactly, however they came to be selected', () => {
  const [view] = cases(0);
  if (!view) throw new Error('No case.');
  const told: (string | undefined)[] = [];
  at = page(Evidence as never, {
    view,
    onselectwords: (quote: { words: string } | null) => told.push(quote?.words),
  });
  const [before, mark] = at.find('evidence').querySelectorAll('[data-part]');
  const text = before?.firstChild;
  if (!text || !mark) throw new Error('The text is not cut.');
  const range = document.createRange();
  range.setStart(text, (text.textContent?.length ?? 0) - 9);
  range.setEndAfter(mark);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
  expect(told.at(-1)).toBe(`${text.textContent?.slice(-9).trimStart()}${mark.textContent}`);
});
