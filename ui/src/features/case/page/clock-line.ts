// A clock as a line of time: what runs, what stands, what is late, and the days that people go by.
import type { CaseClock } from '../../../generated/types/CaseClock';
import { SOON } from '../../../shared/due';
import { daysBetween } from '../../../shared/i18n/format';

export interface Stretch {
  kind: 'run' | 'done' | 'late' | 'stop';
  from: string;
  to: string;
}

export interface ClockLine {
  from: string;
  to: string;
  stretches: Stretch[];
  /** Last day by the rule; nothing while the clock stands. */
  due: string | null;
  /** The internal target, where it is another day. */
  target: string | null;
  /** From here it is near. */
  warning: string | null;
  /** Today, while the act is awaited. */
  now: string | null;
}

const before = (one: string, other: string) => daysBetween(one, other) > 0;
const later = (one: string, other: string) => (before(one, other) ? other : one);
const earlier = (one: string, other: string) => (before(one, other) ? one : other);

function minus(on: string, days: number): string {
  const at = new Date(`${on}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** The line of a clock; nothing where the calendar gives no day. */
export function lineOf(clock: CaseClock, today: string): ClockLine | null {
  const { outcome, start_on: from } = clock;
  if (outcome.type === 'not_covered') return null;
  const due = outcome.type === 'due' ? outcome.due_on : null;
  const over = clock.optional && due !== null && before(due, today) ? due : null;
  const done_on = clock.done_on ?? clock.ended_on ?? over;
  const now = done_on ?? today;
  const target = outcome.type === 'due' ? outcome.target_on : null;
  const to = due === null ? later(now, outcome.type === 'stopped' ? outcome.on : now) : later(now, due);
  const end = due === null ? now : earlier(now, due);
  const kind = done_on !== null ? 'done' : 'run';
  const stretches: Stretch[] = [{ kind, from, to: later(from, end) }];
  for (const stop of clock.course?.stops ?? []) {
    const until = stop.resumed?.on ?? now;
    if (before(stop.on, until) && (due === null || before(stop.on, due)))
      stretches.push({ kind: 'stop', from: stop.on, to: until });
  }
  if (due !== null && before(due, now)) stretches.push({ kind: 'late', from: due, to: now });
  return {
    from,
    to: before(from, to) ? to : minus(from, -1),
    stretches,
    due,
    target: target === due ? null : target,
    warning: target === null ? null : later(from, minus(target, SOON)),
    now: done_on === null ? today : null,
  };
}

/** The stop that did not end; nothing while the clock runs. */
export const standing = (clock: CaseClock): boolean => clock.outcome.type === 'stopped';

/** Whether a person may act on it: its act is awaited, and it has days. */
export const awaited = (clock: CaseClock): boolean =>
  clock.done_on === null && !clock.ended_on && clock.outcome.type !== 'not_covered';

/** The one name of a clock among those of its case. */
export const keyOf = ({ code, start_event, start_on, spell }: CaseClock): string =>
  [code, start_event, start_on, spell?.whom].join(' ');
