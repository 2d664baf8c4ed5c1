// The screen of the morning, read again whenever a write touches anything; its counts are those
// of the navigation.
import type { DueView } from '../../generated/types/DueView';
import type { SinceView } from '../../generated/types/SinceView';
import type { TodayView } from '../../generated/types/TodayView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, todayGet, todaySince } from '../../platform';

export class Today {
  view = $state.raw<TodayView | null>(null);
  /** What others did since the last visit; nothing on a first one. */
  since = $state.raw<SinceView | null>(null);
  error = $state.raw<WireError | null>(null);
  /** Day of the horizon that filters the lists. */
  day = $state<string | null>(null);

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
    }
  }

  /** Shows one day only, or all again. */
  pick(on: string): void {
    this.day = this.day === on ? null : on;
  }

  /** The deadlines listed, in the order of the screen. */
  get lines(): DueView[] {
    const { view } = this;
    if (!view) return [];
    const all = [...view.overdue, ...view.due_today, ...view.due_soon];
    return this.day === null ? all : all.filter((line) => line.due_on === this.day);
  }

  /** Number of deadlines from one day of the horizon to another, listed or not. */
  counted(from: string, until: string): number {
    const days = this.view?.horizon.filter((one) => one.on >= from && one.on <= until) ?? [];
    return days.reduce((sum, one) => sum + one.due, 0);
  }
}
