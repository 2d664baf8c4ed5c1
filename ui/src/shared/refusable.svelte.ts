// State that asks the host. Owns why it refused last: what was read before stays.
import type { WireError } from '../generated/types/WireError';
import { asWireError } from '../platform';

export class Refusable {
  /** Why the last work was refused; none once one is done. */
  error = $state.raw<WireError | null>(null);

  /** Whether it was done. `newer` says whether its answer, or its refusal, is still to be shown. */
  protected async attempt(work: () => Promise<unknown>, newer = () => true): Promise<boolean> {
    try {
      await work();
      if (newer()) this.error = null;
      return true;
    } catch (reason) {
      if (newer()) this.error = asWireError(reason);
      return false;
    }
  }
}
