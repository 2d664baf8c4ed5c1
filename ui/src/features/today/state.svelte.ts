// The screen of the morning, read again whenever a write touches anything; its counts are those
// of the navigation.
import type { ChasePlace } from '../../generated/types/ChasePlace';
import type { DirectionPlace } from '../../generated/types/DirectionPlace';
import type { DuePlace } from '../../generated/types/DuePlace';
import type { DueView } from '../../generated/types/DueView';
import type { SinceView } from '../../generated/types/SinceView';
import type { TodayView } from '../../generated/types/TodayView';
import { todayChases, todayDirections, todayDue, todayGet, todaySince } from '../../platform';
import { Paged } from '../../shared/paged.svelte';
import { Refusable } from '../../shared/refusable.svelte';
import { Turns } from '../../shared/turns';

/** Deadlines that are shown alone, from a day until another; without days, those that are passed. */
export interface Part {
  from: string | null;
  until: string | null;
}

/** A list of what comes due outside of the clocks. */
export type Waiting = 'directions' | 'chases';

export class Today extends Refusable {
  view = $state.raw<TodayView | null>(null);
  #turns = new Turns();
  /** What others did since the last visit; nothing on a first one. */
  since = $state.raw<SinceView | null>(null);
  /** What is shown alone; null: every list. */
  part = $state.raw<Part | null>(null);
  /** The deadlines of it. */
  readonly due = new Paged(
    async (after: DuePlace | null) => {
      const lines = await todayDue({ from: null, until: null, ...this.part, after });
      const last = lines.at(-1);
      return { lines, after: last ? { due_on: last.due_on, id: last.case.id, rank: last.rank } : null };
    },
    ({ case: { id }, rank }) => `${id} ${rank}`,
  );
  /** Another list that is shown alone. */
  waiting = $state.raw<Waiting | null>(null);
  readonly directions = new Paged(
    async (after: DirectionPlace | null) => {
      const lines = await todayDirections(after);
      const last = lines.at(-1);
      return { lines, after: last ? { due_on: last.due_on, id: last.case.id, line: last.line } : null };
    },
    ({ case: { id }, line }) => `${id} ${line}`,
  );
  readonly chases = new Paged(
    async (after: ChasePlace | null) => {
      const lines = await todayChases(after);
      const last = lines.at(-1);
      return { lines, after: last ? { chase_on: last.chase_on, id: last.case.id, key: last.key } : null };
    },
    ({ case: { id }, key }) => `${id} ${key}`,
  );

  /** Reads it for the first time; `fresh` when the person just came. */
  begin(fresh: boolean): Promise<void> {
    return this.#read(fresh);
  }

  read(): Promise<void> {
    return this.#read(false);
  }

  async #read(fresh: boolean): Promise<void> {
    const newer = this.#turns.begin();
    const done = await this.attempt(async () => {
      const view = await todayGet();
      if (newer()) this.view = view;
      this.since = await todaySince(fresh);
    });
    if (done) await this.alone?.reload();
  }

  /** Day of the horizon that is shown alone. */
  get day(): string | null {
    const { from = null, until } = this.part ?? {};
    return from === until ? from : null;
  }

  /** Shows one day of the horizon only, or all again. */
  pick(on: string): Promise<void> {
    return this.show(this.day === on ? null : { from: on, until: on });
  }

  /** Shows some deadlines alone, or all the lists again. */
  async show(part: Part | null): Promise<void> {
    [this.part, this.waiting] = [part, null];
    await this.alone?.anew();
  }

  /** Shows another list alone. */
  async showWaiting(waiting: Waiting): Promise<void> {
    [this.part, this.waiting] = [null, waiting];
    await this.alone?.anew();
  }

  /** The list that is shown alone. */
  get alone() {
    if (this.waiting) return this[this.waiting];
    return this.part ? this.due : null;
  }

  /** The deadlines listed, in the order of the screen. */
  get lines(): DueView[] {
    const { view } = this;
    if (!view) return [];
    if (this.waiting) return [];
    return this.part ? this.due.lines : [...view.overdue, ...view.due_today, ...view.due_soon];
  }

  /** Number of deadlines, listed or not. */
  counted({ from, until }: Part): number {
    if (from === null || until === null) return this.view?.counts.overdue ?? 0;
    const days = this.view?.horizon.filter((one) => one.on >= from && one.on <= until) ?? [];
    return days.reduce((sum, one) => sum + one.due, 0);
  }
}
