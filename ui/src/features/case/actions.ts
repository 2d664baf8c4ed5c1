// Acts on a case. Each is one command; the host decides, and what it answers is what is shown.
import type { CategoryChoice } from '../../generated/types/CategoryChoice';
import type { CaseClock } from '../../generated/types/CaseClock';
import type { CaseLineView } from '../../generated/types/CaseLineView';
import type { CaseView } from '../../generated/types/CaseView';
import type { ClockAct } from '../../generated/types/ClockAct';
import type { ConflictView } from '../../generated/types/ConflictView';
import type { Correction } from '../../generated/types/Correction';
import type { Part } from '../../generated/types/Part';
import type { Redirection } from '../../generated/types/Redirection';
import type { Relation } from '../../generated/types/Relation';
import type { ScreenOut } from '../../generated/types/ScreenOut';
import type { SecondAnswer } from '../../generated/types/SecondAnswer';
import type { WireError } from '../../generated/types/WireError';
import {
  asWireError,
  caseAssign,
  caseClose,
  caseCorrect,
  caseFile,
  caseLift,
  caseMark,
  caseReadSecond,
  caseRecord,
  caseReopen,
  caseRelate,
  caseRestrict,
  caseReverse,
  caseScreenIn,
  caseScreenOut,
  caseSettle,
  clockAct,
  holdPut,
  holdRelease,
} from '../../platform';
import { t } from '../../shared/i18n/index.svelte';
import { live, type Undo } from '../../shared/live.svelte';
import type { OpenCase } from './open.svelte';

export const screenIn = (open: OpenCase, view: CaseView, reasons: string): Promise<boolean> =>
  open.act(() => caseScreenIn({ case_id: view.line.id, reasons }));

export const screenOut = (open: OpenCase, request: ScreenOut): Promise<boolean> =>
  open.act(() => caseScreenOut(request));

export const readSecond = (
  open: OpenCase,
  view: CaseView,
  answer: SecondAnswer,
  reasons: string,
): Promise<boolean> => open.act(() => caseReadSecond({ case_id: view.line.id, answer, reasons }));

/** Reverses what was decided at screening. */
export const reverse = (open: OpenCase, view: CaseView, reasons: string): Promise<boolean> =>
  open.act(() => caseReverse({ case_id: view.line.id, reasons }));

export async function correct(open: OpenCase, view: CaseView, correction: Correction): Promise<boolean> {
  const { id, number } = view.line;
  const done = await open.act(() => caseCorrect({ case_id: id, correction }));
  if (done) live.tell(t('case-corrected', { number }), takesBack(open, id));
  return done;
}

/** Records a part of what was told, in place of the one on screen. */
export async function recordPart(
  open: OpenCase,
  view: CaseView,
  part: Part,
  of: string | null,
): Promise<boolean> {
  const { id, number } = view.line;
  const done = await open.act(() => caseRecord({ case_id: id, part, of }));
  if (done) live.tell(t('intake-changed', { number }));
  return done;
}

/** Names the office to which the matter belongs, in place of the one on screen; `null` takes it back. */
export async function redirect(open: OpenCase, view: CaseView, value: Redirection | null): Promise<boolean> {
  const { id, number } = view.line;
  const of = view.told.set_by.redirection ?? null;
  const part = { part: 'redirection' as const, value };
  const done = await open.act(() => caseRecord({ case_id: id, part, of }));
  if (done) live.tell(t(value ? 'path-door-said' : 'path-door-withdrawn', { number }));
  return done;
}

/** Records the category of a case, or that it has none. */
export const recordCategory = (
  open: OpenCase,
  view: CaseView,
  value: CategoryChoice | null,
): Promise<boolean> => recordPart(open, view, { part: 'category', value }, view.told.set_by.category ?? null);

/** How the last act on the case on screen is taken back; nothing when the host does not offer it. */
export function takesBack(open: OpenCase, id: string): Undo | null {
  const view = open.done;
  const event = view?.line.id === id ? view.undo : null;
  if (!view || event === null) return null;
  return async () => {
    await open.undo(id, event);
    return t('case-undone', { number: view.line.number });
  };
}

/** Gives a case to a person, or to nobody; tells how to take that back, or why it was refused. */
export async function assign(
  line: CaseLineView,
  to: string | null,
  taken: () => Promise<string>,
): Promise<{ error: WireError | null; undo: Undo | null }> {
  const give = (from: string | null, next: string | null) => caseAssign({ case_id: line.id, from, to: next });
  try {
    await give(line.assignee, to);
  } catch (reason) {
    return { error: asWireError(reason), undo: null };
  }
  const undo = async () => {
    await give(to, line.assignee);
    return taken();
  };
  return { error: null, undo };
}

export const file = (open: OpenCase, view: CaseView, series: string): Promise<boolean> =>
  open.act(() => caseFile({ case_id: view.line.id, series }));

export const close = (
  open: OpenCase,
  view: CaseView,
  words: { reasons: string; outcome: string | null },
): Promise<boolean> => open.act(() => caseClose({ case_id: view.line.id, ...words }));

export const reopen = (open: OpenCase, view: CaseView, reasons: string): Promise<boolean> =>
  open.act(() => caseReopen({ case_id: view.line.id, reasons }));

/** Puts a legal hold on the case. */
export const putHold = (
  open: OpenCase,
  view: CaseView,
  words: { scope: string; reason: string; authority: string },
): Promise<boolean> => open.act(() => holdPut({ case_id: view.line.id, ...words }));

/** Releases one; no view is left where the file goes with it. */
export const releaseHold = (open: OpenCase, view: CaseView, hold: string, reason: string): Promise<boolean> =>
  open.act(() => holdRelease({ case_id: view.line.id, hold, reason }));

export const restrict = (
  open: OpenCase,
  view: CaseView,
  readers: string[],
  reason: string,
): Promise<boolean> => open.act(() => caseRestrict({ case_id: view.line.id, readers, reason }));

export const lift = (open: OpenCase, view: CaseView, reason: string): Promise<boolean> =>
  open.act(() => caseLift({ case_id: view.line.id, reason }));

/** Puts a mark on the case, or takes off those of its kind that people put. */
export const mark = (open: OpenCase, view: CaseView, code: string, on: boolean): Promise<boolean> =>
  open.act(() => caseMark({ case_id: view.line.id, code, on }));

/** Stops a clock, starts it again, extends it, or chooses the rule that counts it. */
export const actOnClock = (
  open: OpenCase,
  view: CaseView,
  { code, spell }: CaseClock,
  act: ClockAct,
  reason: string,
): Promise<boolean> =>
  open.act(() => clockAct({ case_id: view.line.id, clock: code, spell: spell ?? null, act, reason }));
/** Says what the case is to another; `null` takes it back. */
export const relate = (
  open: OpenCase,
  view: CaseView,
  other: string,
  relation: Relation | null,
): Promise<boolean> => open.act(() => caseRelate({ case_id: view.line.id, other, relation }));

/** Whether a person may read the case second: anyone, unless it is restricted to others. */
export function sees(view: CaseView, person: string): boolean {
  return view.restriction === null || view.restriction.readers.includes(person);
}

/** Keeps what one person said; names all that is on screen, so that nothing is settled unseen. */
export const settle = (
  open: OpenCase,
  view: CaseView,
  { about, claims }: ConflictView,
  kept: string,
): Promise<boolean> =>
  open.act(() =>
    caseSettle({ case_id: view.line.id, about, kept, over: claims.map((claim) => claim.event) }),
  );

/** Whether screening in asks for reasons: the recommendation was to weigh screening out. */
export function asksReasons(view: CaseView): boolean {
  return view.recommendation.outcome === 'consider_screen_out';
}

/** Whether the case is of a kind that can be screened out at all. */
export function canScreenOut(view: CaseView): boolean {
  return view.recommendation.grounds.length > 0;
}
