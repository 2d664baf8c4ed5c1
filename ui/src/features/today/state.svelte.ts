// The screen of the morning, read again whenever a write touches anything; its counts are those
// of the navigation.
import type { TodayView } from '../../generated/types/TodayView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, todayGet } from '../../platform';

export class Today {
  view = $state.raw<TodayView | null>(null);
  error = $state.raw<WireError | null>(null);
  /** Day of the horizon that filters the lists. */
  day = $state<string | null>(null);

  async read(): Promise<void> {
    try {
      this.view = await todayGet();
      this.error = null;
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Shows one day only, or all again. */
  pick(on: string): void {
    this.day = this.day === on ? null : on;
  }
}
