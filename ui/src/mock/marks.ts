// Marks that a person puts on a case, as the host keeps them.
import type { CaseView } from '../generated/types/CaseView';
import type { MarkCase } from '../generated/types/MarkCase';
import type { MarkChoice } from '../generated/types/MarkChoice';

export const MARKS: MarkChoice[] = [
  { code: 'self_harm', urgent: true, restricts: false },
  { code: 'media', urgent: false, restricts: false },
  { code: 'privilege', urgent: false, restricts: true },
];

export function marked(view: CaseView, { code, on }: MarkCase, by: string): CaseView {
  const of = <T extends { code: string }>(all: T[]) => all.filter((one) => one.code !== code);
  const { line, recommendation, put_marks: put } = view;
  const urgent = MARKS.some((one) => one.code === code && one.urgent);
  const flags = of(recommendation.flags);
  if (on) flags.unshift({ code, urgent, quotes: [] });
  return {
    ...view,
    line: { ...line, flags: flags.map((one) => one.code) },
    recommendation: { ...recommendation, flags },
    put_marks: on ? [...of(put), { code, by, at: '2026-10-08T14:20:00Z' }] : of(put),
    undo: on ? 'e-mark' : null,
  };
}
