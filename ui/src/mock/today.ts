import type { CaseView } from '../generated/types/CaseView';
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
      fr: 'Mise à jour périodique à la personne qui se plaint',
      en: 'Periodic update to the complainant',
    },
    due_on: plus(days),
    target_on: plus(days),
    days,
  };
}

function chased(view: CaseView | undefined, days: number): TodayView['chases'] {
  const name = { fr: 'Déclaration d’un témoin', en: 'Statement of a witness' };
  return view ? [{ case: view.line, name, chase_on: plus(days), days }] : [];
}

export function today(cases: CaseView[], notes: number): TodayView {
  const at = (index: number, days: number) => {
    const found = cases[index];
    return found ? [due(found, days)] : [];
  };
  const soon = [...at(1, 1), ...at(0, 5), ...at(5, 6), ...at(6, 7), ...at(7, 12)];
  const now = [...at(3, 0), ...at(4, 0)];
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
        due: [...now, ...soon].filter((one) => one.due_on === on).length,
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
    overdue: [...at(2, -3)],
    due_today: now,
    due_soon: soon,
    directions: [],
    chases: chased(cases[1], -3),
    counts: {
      to_screen: staged('received').length,
      second_readings: staged('awaiting_second_reader').length,
      cases: cases.length,
      conflicts: cases.filter((one) => one.line.conflicts > 0).length,
      overdue: cases.length > 2 ? 1 : 0,
      notes,
      chase_late: 0,
    },
  };
}
