import { expect, test } from 'vitest';
import type { CaseClock } from '../../../generated/types/CaseClock';
import { bareClock as bare } from '../../../mock/clocks';
import { lineOf } from './clock-line';

const due = (on: string): CaseClock['outcome'] => ({
  type: 'due',
  due_on: on,
  due_if_closed_on: on,
  target_on: on,
  steps: [],
});

test('a line of time ends on the last day, or today when that is passed', () => {
  expect(lineOf(bare(due('2026-10-31')), '2026-10-08')).toMatchObject({
    to: '2026-10-31',
    warning: '2026-10-29',
  });
  const late = lineOf(bare(due('2026-10-05')), '2026-10-08');
  expect(late?.to).toBe('2026-10-08');
  expect(late?.stretches.at(-1)).toEqual({ kind: 'late', from: '2026-10-05', to: '2026-10-08' });
});

test('a clock outside the calendar has no line', () => {
  expect(
    lineOf(bare({ type: 'not_covered', from: '2015-01-01', to: '2030-12-31' }), '2026-10-08'),
  ).toBeNull();
});
