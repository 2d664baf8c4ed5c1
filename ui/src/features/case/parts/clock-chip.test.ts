import { afterEach, expect, test } from 'vitest';
import type { CaseClock } from '../../../generated/types/CaseClock';
import { bareClock } from '../../../mock/clocks';
import { page, type Page } from '../../../mock/page';
import { i18n } from '../../../shared/i18n/index.svelte';
import { stageWord } from '../stage';
import ClockChip from './ClockChip.svelte';

const TODAY = '2026-10-08';
let at: Page | undefined;

afterEach(async () => {
  await at?.close();
  at = undefined;
  i18n.choose('fr');
});

async function told(rest: Partial<CaseClock>): Promise<string> {
  const on = '2026-10-05';
  const outcome: CaseClock['outcome'] = {
    type: 'due',
    due_on: on,
    due_if_closed_on: on,
    target_on: on,
    steps: [],
  };
  const clock = bareClock(outcome, rest);
  await at?.close();
  at = page(ClockChip as never, { clock, today: TODAY } as never);
  return document.body.textContent?.trim() ?? '';
}

test('an answered clock says in time or late, and one that lapsed says neither', async () => {
  for (const [lang, met, late, lapsed] of [
    ['fr', 'respecté', 'hors délai', 'sans objet'],
    ['en', 'met', 'out of time', 'no longer applies'],
  ] as const) {
    i18n.choose(lang);
    expect(await told({ done_on: '2026-10-05' })).toBe(met);
    expect(await told({ done_on: '2026-10-06' })).toBe(late);
    expect(await told({ done_on: '2026-10-07', lapsed_by: 'request_decided' })).toBe(lapsed);
  }
});

test('a clock of a case that ended runs no more: it ended, and late when its day had passed', async () => {
  for (const [lang, ended, late] of [
    ['fr', 'terminé', 'hors délai'],
    ['en', 'ended', 'out of time'],
  ] as const) {
    i18n.choose(lang);
    expect(await told({ ended_on: '2026-10-05' })).toBe(ended);
    expect(await told({ ended_on: '2026-10-06' })).toBe(late);
  }
});

test('a period in which something could be left undone is over once it passed, and nobody is late', async () => {
  for (const [lang, over, late] of [
    ['fr', 'délai écoulé', '3\u00a0j de retard'],
    ['en', 'period over', '3\u00a0d overdue'],
  ] as const) {
    i18n.choose(lang);
    expect(await told({ optional: true })).toBe(over);
    expect(await told({})).toBe(late);
    expect(await told({ optional: true, done_on: '2026-10-05' })).toBe(lang === 'fr' ? 'respecté' : 'met');
  }
});

test('only a complaint is said to be screened', () => {
  i18n.choose('en');
  expect(stageWord({ stage: 'received', kind: 'complaint' })).toBe('To be screened');
  expect(stageWord({ stage: 'received', kind: 'review_request' })).toBe('To handle');
  expect(stageWord({ stage: 'closed', kind: 'complaint' })).toBe('Closed');
});
