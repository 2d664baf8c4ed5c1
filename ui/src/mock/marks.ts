// What a person says of the signals of a case, as the host keeps it.
import type { CaseView } from '../generated/types/CaseView';
import type { Flag } from '../generated/types/Flag';
import type { MarkCase } from '../generated/types/MarkCase';
import type { MarkChoice } from '../generated/types/MarkChoice';
import type { SetSignalAside } from '../generated/types/SetSignalAside';

export const MARKS: MarkChoice[] = [
  { code: 'self_harm', urgent: true, restricts: false },
  { code: 'media', urgent: false, restricts: false },
  { code: 'privilege', urgent: false, restricts: true },
];

const AT = '2026-10-08T14:20:00Z';

const but = <T extends { code: string }>(all: T[], code: string): T[] =>
  all.filter((one) => one.code !== code);

/** The case with these signals. */
function showing(view: CaseView, flags: Flag[]): CaseView {
  const { line, recommendation } = view;
  return {
    ...view,
    line: { ...line, flags: flags.map((one) => one.code) },
    recommendation: { ...recommendation, flags },
  };
}

export function marked(view: CaseView, { code, on }: MarkCase, by: string): CaseView {
  const put = but(view.put_marks, code);
  const urgent = MARKS.some((one) => one.code === code && one.urgent);
  const flags = but(view.recommendation.flags, code);
  if (on) flags.unshift({ code, urgent, quotes: [] });
  return {
    ...showing(view, flags),
    put_marks: on ? [...put, { code, by, at: AT }] : put,
    undo: on ? 'e-mark' : null,
  };
}

export function setAside(view: CaseView, { code, reasons }: SetSignalAside, by: string): CaseView {
  const { flags } = view.recommendation;
  const quotes = flags.filter((one) => one.code === code).flatMap((one) => one.quotes);
  const words = quotes.map((quote) => quote.words);
  return {
    ...showing(view, but(flags, code)),
    signals_aside: [...view.signals_aside, { code, words, reasons, by, at: AT }],
    undo: 'e-aside',
  };
}

export function broughtBack(view: CaseView, code: string): CaseView {
  return {
    ...showing(view, [...view.recommendation.flags, { code, urgent: false, quotes: [] }]),
    signals_aside: but(view.signals_aside, code),
    undo: null,
  };
}
