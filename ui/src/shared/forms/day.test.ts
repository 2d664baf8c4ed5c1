import { expect, test } from 'vitest';
import { readDay } from './day';

test('a day is read in digits, short or full', () => {
  expect(readDay('2026-10-13')).toBe('2026-10-13');
  expect(readDay(' 2026-1-3 ')).toBe('2026-01-03');
});

test('a day that the month lacks is refused with what is known of the month', () => {
  expect(readDay('2026-09-31')).toEqual({ fault: 'day', month: '2026-09-01', last: 30 });
  expect(readDay('2027-02-29')).toEqual({ fault: 'day', month: '2027-02-01', last: 28 });
  expect(readDay('2028-02-29')).toBe('2028-02-29');
});

test('another order of the digits is refused, not guessed', () => {
  expect(readDay('13-10-2026')).toEqual({ fault: 'form' });
  expect(readDay('2026-13-01')).toEqual({ fault: 'month' });
});
