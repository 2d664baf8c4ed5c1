// A day typed as 2026-10-13. The native date field shows the order of the machine's language, not
// the person's; this one is the Canadian standard in both.

/** What is wrong with a day as typed. */
export type DayFault = { fault: 'form' } | { fault: 'month' } | { fault: 'day'; month: string; last: number };

const FORM = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The day, in full digits, or what is wrong with it. */
export function readDay(typed: string): string | DayFault {
  const found = FORM.exec(typed.trim());
  if (!found) return { fault: 'form' };
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12) return { fault: 'month' };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = String(month).padStart(2, '0');
  if (day < 1 || day > last) return { fault: 'day', month: `${year}-${two}-01`, last };
  return `${year}-${two}-${String(day).padStart(2, '0')}`;
}

/** The day; null where what is typed is none. */
export function dayTyped(typed: string): string | null {
  const read = readDay(typed);
  return typeof read === 'string' ? read : null;
}

/** The day, null for a blank, nothing where what is typed is no day. */
export function optionalDay(typed: string): string | null | undefined {
  return typed.trim() === '' ? null : (dayTyped(typed) ?? undefined);
}
