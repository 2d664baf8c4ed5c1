import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseView } from '../../../generated/types/CaseView';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { i18n } from '../../../shared/i18n/index.svelte';
import Elsewhere from './Elsewhere.svelte';

let at: Page;
const onpart = vi.fn();

function draw(change: Partial<CaseView>, mayReopen = true): void {
  const [view] = new Fake(1).cases;
  if (!view) throw new Error('No case.');
  at = page(Elsewhere, {
    view: { ...view, ...change },
    mayReopen,
    href: () => '#/intake',
    hrefLetter: (letter: string) => `#/letter/${letter}`,
    hrefCounted: () => '#/paper',
    onpart,
  });
}

beforeEach(() => {
  i18n.choose('fr');
  onpart.mockClear();
});
afterEach(async () => {
  await at.close();
});

test('what was done apart on a part of the case leads to where it is settled', () => {
  draw({
    apart: [{ type: 'review_apart' }, { type: 'letter_apart', letter: 'L1', number: 'LT-2026-A0001' }],
  });
  const [review, letter] = at.all('block');
  review?.click();
  expect(onpart).toHaveBeenCalledWith('review');
  expect(letter?.getAttribute('href')).toBe('#/letter/L1');
  expect(at.all('closed_over')).toHaveLength(0);
});

test('what a closing did not know of leads to where the case is opened again', () => {
  draw({ closed_over: [{ type: 'question_open' }] });
  expect(at.all('apart')).toHaveLength(0);
  at.find('reopen').click();
  expect(onpart).toHaveBeenCalledWith('closing');
});

test('nothing offers to open a case again to whoever may not', () => {
  draw({ closed_over: [{ type: 'question_open' }] }, false);
  expect(at.all('block')).toHaveLength(1);
  expect(at.all('reopen')).toHaveLength(0);
});
