// The screen of the morning, read again whenever a write touches anything; its counts are those
// of the navigation.
import type { DueView } from '../../generated/types/DueView';
import type { SinceView } from '../../generated/types/SinceView';
import type { TodayView } from '../../generated/types/TodayView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, todayDue, todayGet, todaySince } from '../../platform';

/** Deadlines that are shown alone, from a day until another; without days, those that are passed. */
export interface Part {
  from: string | null;
  until: string | null;
}

export class Today {
  view = $state.raw<TodayView | null>(null);
  /** What others did since the last visit; nothing on a first one. */
  since = $state.raw<SinceView | null>(null);
  error = $state.raw<WireError | null>(null);
  /** What is shown alone; null: every list. */
  part = $state.raw<Part | null>(null);
  /** The deadlines read of it. */
  due = $state.raw<DueView[]>([]);

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
    this.due = [];
    return this.#readPart([], 1);
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
    return this.part ? this.due : [...view.overdue, ...view.due_today, ...view.due_soon];
  }

  /** Number of deadlines, listed or not. */
  counted({ from, until }: Part): number {
    if (from === null || until === null) return this.view?.counts.overdue ?? 0;
    const days = this.view?.horizon.filter((one) => one.on >= from && one.on <= until) ?? [];
    return days.reduce((sum, one) => sum + one.due, 0);
  }
}
