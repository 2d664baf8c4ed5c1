// What is done to a clock, as the host answers it. The days are invented: the host counts them.
import type { ActOnClock } from '../generated/types/ActOnClock';
import type { ActAuthority } from '../generated/types/ActAuthority';
import type { Basis } from '../generated/types/Basis';
import type { CaseClock } from '../generated/types/CaseClock';
import type { CaseView } from '../generated/types/CaseView';
import type { ClockAuthority } from '../generated/types/ClockAuthority';
import type { ClockSpell } from '../generated/types/ClockSpell';
import type { Course } from '../generated/types/Course';
import { said } from './text';

const STATED: ClockAuthority = {
  code: 'clarification',
  label: { fr: 'demande de précisions', en: 'clarification asked' },
  most: null,
  provision: { citation: null, source: { fr: 'mock', en: 'mock' }, certainty: 'verified' },
};

const COURSE: Course = {
  stops: [],
  extensions: [],
  may_stop: [STATED],
  may_extend: [],
  other: {
    code: 'OTHER',
    label: { fr: 'Autre délai', en: 'Other period' },
    provision: { citation: null, source: { fr: 'mock', en: 'mock' }, certainty: 'unverified' },
    due_on: '2026-11-02',
    chosen_because: null,
  },
  stated_due_on: null,
};

/** A clock that its pack lets a person stop. */
export function stoppable(clock: CaseClock): CaseClock {
  return { ...clock, course: COURSE };
}

function basis(authority: ActAuthority): Basis {
  return authority.from === 'pack'
    ? { type: 'stated', ...STATED }
    : { type: 'written', words: authority.words };
}

const of = (spell: ClockSpell | null = null) => spell && spell.start_on + spell.whom;

export function acted(view: CaseView, request: ActOnClock, by: string): CaseView {
  const clocks = view.recommendation.clocks.map((clock) =>
    clock.code === request.clock && of(clock.spell) === of(request.spell) ? after(clock, request, by) : clock,
  );
  return { ...view, recommendation: { ...view.recommendation, clocks } };
}

function after(clock: CaseClock, { act, reason }: ActOnClock, by: string): CaseClock {
  const course = clock.course ?? { ...COURSE, may_stop: [], other: null };
  const at = '2026-10-08T13:00:00Z';
  switch (act.type) {
    case 'stop': {
      const stop = { id: 'e1', on: act.on, basis: basis(act.authority), reason, by, at, resumed: null };
      const steps = [
        { on: clock.start_on, sentence: said('clock-start', { on: { type: 'day', value: clock.start_on } }) },
      ];
      return {
        ...clock,
        course: { ...course, stops: [stop] },
        outcome: { type: 'stopped', on: act.on, left: 12, unit: 'calendar_days', steps },
      };
    }
    case 'resume': {
      const resumed = { on: act.on, by, reason };
      const stops = course.stops.map((stop) => ({ ...stop, resumed }));
      const day = '2026-10-20';
      return {
        ...clock,
        course: { ...course, stops },
        outcome: { type: 'due', due_on: day, due_if_closed_on: day, target_on: day, steps: [] },
      };
    }
    case 'extend': {
      const made = {
        id: 'e2',
        on: act.on,
        length: act.length,
        unit: 'calendar_days' as const,
        basis: basis(act.authority),
      };
      const stated_due_on = act.authority.from === 'written' ? '2026-10-13' : null;
      return {
        ...clock,
        course: { ...course, extensions: [{ ...made, reason, by, at, apart: false }], stated_due_on },
      };
    }
    case 'choose':
      return { ...clock, course: { ...course, other: null } };
  }
}

/** A clock of which a test says only what it is about. */
export const bareClock = (outcome: CaseClock['outcome'], rest: Partial<CaseClock> = {}): CaseClock => ({
  code: 'A',
  label: { fr: 'a', en: 'a' },
  pack: { id: 'p', digest: '' },
  provision: { citation: null, source: { fr: '', en: '' }, certainty: 'verified' },
  target: false,
  start_on: '2026-10-01',
  start_event: 'received',
  outcome,
  done_on: null,
  met: null,
  ...rest,
});
