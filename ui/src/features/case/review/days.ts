// A day that may be left blank.
import { readDay } from '../../../shared/forms/day';

/** The day, null for a blank, nothing where what is typed is no day. */
export function optionalDay(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const read = readDay(typed);
  return typeof read === 'string' ? read : undefined;
}

/** The number, null for a blank, nothing where what is typed is no whole number. */
export function optionalNumber(typed: string): number | null | undefined {
  const digits = typed.trim();
  if (digits === '') return null;
  return /^\d{1,5}$/.test(digits) ? Number(digits) : undefined;
}
