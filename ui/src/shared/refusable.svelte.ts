// State that asks the host. Owns why it refused last: what was read before stays.
import type { WireError } from '../generated/types/WireError';
import { asWireError } from '../platform';

export class Refusable {
  /** Why the last work was refused; none once one is done. */
  error = $state.raw<WireError | null>(null);

  /** Whether it was done. */
  protected async attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.error = null;
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    }
  }
}
