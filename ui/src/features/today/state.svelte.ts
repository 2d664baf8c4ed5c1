// The screen of the morning, read again whenever a write touches anything; its counts are those
// of the navigation.
import type { ChaseView } from '../../generated/types/ChaseView';
import type { DirectionView } from '../../generated/types/DirectionView';
import type { DueView } from '../../generated/types/DueView';
import type { SinceView } from '../../generated/types/SinceView';
import type { TodayView } from '../../generated/types/TodayView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, todayChases, todayDirections, todayDue, todayGet, todaySince } from '../../platform';

/** Deadlines that are shown alone, from a day until another; without days, those that are passed. */
export interface Part {
  from: string | null;
  until: string | null;
}

/** A list of what comes due outside of the clocks. */
export type Waiting = 'directions' | 'chases';

export class Today {
  view = $state.raw<TodayView | null>(null);
  /** What others did since the last visit; nothing on a first one. */
  since = $state.raw<SinceView | null>(null);
  error = $state.raw<WireError | null>(null);
  /** What is shown alone; null: every list. */
  part = $state.raw<Part | null>(null);
  /** The deadlines read of it. */
  due = $state.raw<DueView[]>([]);
  /** Another list that is shown alone, and what was read of it. */
  waiting = $state.raw<Waiting | null>(null);
  directions = $state.raw<DirectionView[]>([]);
  chases = $state.raw<ChaseView[]>([]);

  /** Reads it for the first time; `fresh` when the person just came. */
  begin(fresh: boolean): Promise<void> {
    return this.#read(fresh);
  }

  read(): Promise<void> {
    return this.#read(false);
  }

  async #read(fresh: boolean): Promise<void> {
    try {
      this.view = await todayGet();
      this.since = await todaySince(fresh);
      this.error = null;
    } catch (reason) {
      this.error = asWireError(reason);
      return;
    }
    await this.#readPart([], this.due.length);
    await this.#readWaiting([], [], Math.max(this.directions.length, this.chases.length));
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
  show(part: Part | null): Promise<void> {
    this.part = part;
    this.waiting = null;
    this.due = [];
    return this.#readPart([], 1);
  }

  /** Shows another list alone. */
  showWaiting(waiting: Waiting): Promise<void> {
    this.part = null;
    this.waiting = waiting;
    [this.directions, this.chases] = [[], []];
    return this.#readWaiting([], [], 1);
  }

  /** Shows more of it. */
  moreWaiting(): Promise<void> {
    const { directions, chases } = this;
    return this.#readWaiting(directions, chases, directions.length + chases.length + 1);
  }

  /** Reads page after page of the list that is shown alone until `wanted` lines are there, or all. */
  async #readWaiting(directions: DirectionView[], chases: ChaseView[], wanted: number): Promise<void> {
    const { waiting } = this;
    if (!waiting) return;
    try {
      for (;;) {
        const [direction, chase] = [directions.at(-1), chases.at(-1)];
        const before = directions.length + chases.length;
        if (waiting === 'directions') {
          const after = direction
            ? { due_on: direction.due_on, id: direction.case.id, line: direction.line }
            : null;
          directions = [...directions, ...(await todayDirections(after))];
        } else {
          const after = chase ? { chase_on: chase.chase_on, id: chase.case.id, key: chase.key } : null;
          chases = [...chases, ...(await todayChases(after))];
        }
        const read = directions.length + chases.length;
        if (read === before || read >= wanted) break;
      }
      if (this.waiting === waiting) [this.directions, this.chases] = [directions, chases];
    } catch (reason) {
      if (this.waiting === waiting) this.error = asWireError(reason);
    }
  }

  /** Shows more of those that are shown alone. */
  more(): Promise<void> {
    return this.#readPart(this.due, this.due.length + 1);
  }

  /** Reads page after page until `wanted` lines are there, or all of them. */
  async #readPart(known: DueView[], wanted: number): Promise<void> {
    const { part } = this;
    if (!part) return;
    try {
      let lines = known;
      for (;;) {
        const last = lines.at(-1);
        const after = last ? { due_on: last.due_on, id: last.case.id, rank: last.rank } : null;
        const page = await todayDue({ ...part, after });
        lines = [...lines, ...page];
        if (page.length === 0 || lines.length >= wanted) break;
      }
      if (this.part === part) this.due = lines;
    } catch (reason) {
      if (this.part === part) this.error = asWireError(reason);
    }
  }

  /** The deadlines listed, in the order of the screen. */
  get lines(): DueView[] {
    const { view } = this;
    if (!view) return [];
    if (this.waiting) return [];
    return this.part ? this.due : [...view.overdue, ...view.due_today, ...view.due_soon];
  }

  /** Number of deadlines, listed or not. */
  counted({ from, until }: Part): number {
    if (from === null || until === null) return this.view?.counts.overdue ?? 0;
    const days = this.view?.horizon.filter((one) => one.on >= from && one.on <= until) ?? [];
    return days.reduce((sum, one) => sum + one.due, 0);
  }
}
