// A request for review on screen: what stands of each step, and the act that records one. A step is
// recorded over every version that was on screen, so that nothing is replaced unseen.
import type { CaseView } from '../../../generated/types/CaseView';
import type { Place } from '../../../generated/types/Place';
import type { PlaceView } from '../../../generated/types/PlaceView';
import type { ReviewStage } from '../../../generated/types/ReviewStage';
import type { ReviewStep } from '../../../generated/types/ReviewStep';
import type { ReviewView } from '../../../generated/types/ReviewView';
import { reviewRecord } from '../../../platform';
import { t } from '../../../shared/i18n/index.svelte';
import { live } from '../../../shared/live.svelte';
import type { OpenCase } from '../open.svelte';

export type StepName = ReviewStep['step'];
export type Step<S extends StepName> = Extract<ReviewStep, { step: S }>;

/** A line of a list: its name, what stands of it, and what the next version replaces. */
export interface Line<S extends StepName> {
  line: string;
  step: Step<S>;
  over: string[];
}

const STAGES: ReviewStage[] = [
  'to_admit',
  'not_admitted',
  'awaiting_file',
  'before_panel',
  'followed_up',
  'decided',
];

/** Whether the review went as far as a stage. */
export const reached = (view: ReviewView, stage: ReviewStage): boolean =>
  STAGES.indexOf(view.stage) >= STAGES.indexOf(stage);

export const placeOf = (view: ReviewView, of: Place['of']): PlaceView | undefined =>
  view.places.find((one) => one.place.of === of);

/** What the next version of a step replaces. */
export const over = (view: ReviewView, of: Place['of']): string[] => placeOf(view, of)?.over ?? [];

/** What stands of a step. */
export function standing<S extends StepName>(view: ReviewView, step: S): Step<S> | null {
  const found = placeOf(view, step)?.versions[0]?.step;
  return found?.step === step ? (found as Step<S>) : null;
}

/** The lines of a list, but those that people changed apart: these are shown with both versions. */
export function lines<S extends 'item' | 'difference' | 'direction'>(view: ReviewView, step: S): Line<S>[] {
  return view.places.flatMap(({ place, versions: [first, ...others], over: replaced }) =>
    place.of === step && first?.step.step === step && others.length === 0
      ? [{ line: place.line, step: first.step as Step<S>, over: replaced }]
      : [],
  );
}

export const apart = (view: ReviewView): PlaceView[] => view.places.filter((one) => one.versions.length > 1);

export async function record(
  open: OpenCase,
  view: CaseView,
  step: ReviewStep,
  replaced: string[],
  number = '',
): Promise<boolean> {
  const request = { case_id: view.line.id, over: replaced, step, number };
  const done = await open.act(() => reviewRecord(request));
  if (done) live.tell(t('review-recorded'));
  return done;
}

/** The number, null for a blank, nothing where what is typed is no whole number. */
export function optionalNumber(typed: string): number | null | undefined {
  const digits = typed.trim();
  if (digits === '') return null;
  return /^\d{1,5}$/.test(digits) ? Number(digits) : undefined;
}
