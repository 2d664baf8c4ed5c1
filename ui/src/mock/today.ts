import type { CaseView } from '../generated/types/CaseView';
import type { ChasePlace } from '../generated/types/ChasePlace';
import type { DueRequest } from '../generated/types/DueRequest';
import type { DueView } from '../generated/types/DueView';
import type { TodayView } from '../generated/types/TodayView';
import { TODAY } from './cases';

function plus(days: number): string {
  return new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
}

function due(view: CaseView, days: number): DueView {
  return {
    case: view.line,
    label: {
      fr: 'Mise à jour périodique à la personne plaignante',
      en: 'Periodic update to the complainant',
    },
    rank: 0,
    due_on: plus(days),
    target_on: plus(days),
    days,
  };
}

/** Days from today to the busy one. */
const BUSY = 20;

/** Most lines of a list of the morning, and of a page of deadlines. */
const [FIRST, PAGE] = [20, 50];

/** Every deadline, the earliest first: a busy day comes last. */
function deadlines(cases: CaseView[]): DueView[] {
  const days: [number, number][] = [
    [2, -3],
    [3, 0],
    [4, 0],
    [1, 1],
    [0, 5],
    [5, 6],
    [6, 7],
    [7, 12],
  ];
  const first = days.flatMap(([index, day]) => (cases[index] ? [due(cases[index], day)] : []));
  return [...first, ...cases.slice(days.length).map((one) => due(one, BUSY))];
}

/** Those that a request asks for. */
export function dueOf(cases: CaseView[], { from, until, after }: DueRequest): DueView[] {
  const last = until ?? plus(-1);
  const all = deadlines(cases).filter((one) => (from === null || one.due_on >= from) && one.due_on <= last);
  const seen = after ? all.findIndex((one) => one.case.id === after.id && one.due_on === after.due_on) : -1;
  return all.slice(seen + 1, seen + 1 + PAGE);
}

function chased(view: CaseView | undefined, days: number): TodayView['chases'] {
  const name = { fr: 'Déclaration d’un témoin', en: 'Statement of a witness' };
  const key = { from: 'listed' as const, code: 'statements' };
  return view ? [{ case: view.line, key, name, chase_on: plus(days), days }] : [];
}

/** Every piece to ask for again: one, but in an office of many cases. */
function chases(cases: CaseView[]): TodayView['chases'] {
  const late = cases.length > 80 ? cases.slice(1, 72) : cases.slice(1, 2);
  return late.flatMap((one) => chased(one, -3));
}

/** Those after the last one seen. */
export function chasesAfter(cases: CaseView[], after: ChasePlace | null): TodayView['chases'] {
  const all = chases(cases);
  const seen = after ? all.findIndex((one) => one.case.id === after.id) : -1;
  return all.slice(seen + 1, seen + 1 + PAGE);
}

export function today(cases: CaseView[], notes: number): TodayView {
  const all = deadlines(cases);
  const staged = (stage: string) => cases.filter((one) => one.line.stage === stage).map((one) => one.line);
  return {
    today: TODAY,
    horizon: Array.from({ length: 30 }, (_, index) => {
      const on = plus(index);
      const weekend = [0, 6].includes(new Date(on).getUTCDay());
      const holiday = on === '2026-10-12' ? { fr: 'Action de grâces', en: 'Thanksgiving Day' } : null;
      return {
        on,
        closed: weekend || holiday !== null,
        holiday,
        due: all.filter((one) => one.due_on === on).length,
      };
    }),
    urgent: cases.filter((one) => one.line.urgent && one.line.stage === 'received').map((one) => one.line),
    to_screen: staged('received').filter((one) => !one.urgent),
    second_readings: staged('awaiting_second_reader'),
    standing_in: [],
    questions: cases.flatMap((one) =>
      one.escalations
        .filter((asked) => asked.may_rule)
        .map((asked) => ({ case: one.line, question: asked.question.question, by: asked.by })),
    ),
    overdue: all.filter((one) => one.days < 0).slice(0, FIRST),
    due_today: all.filter((one) => one.days === 0).slice(0, FIRST),
    due_soon: all.filter((one) => one.days > 0).slice(0, FIRST),
    directions: [],
    directions_total: 0,
    chases: chases(cases).slice(0, FIRST),
    chases_total: chases(cases).length,
    counts: {
      to_screen: staged('received').length,
      second_readings: staged('awaiting_second_reader').length,
      cases: cases.length,
      conflicts: cases.filter((one) => one.line.conflicts > 0).length,
      office_conflicts: 0,
      overdue: all.filter((one) => one.days < 0).length,
      notes,
      chase_late: 0,
      paper_late: 0,
    },
  };
}
