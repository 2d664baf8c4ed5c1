// The views that a person keeps: theirs alone, in the vault, on every machine that exchanges.
import type { KeepView } from '../../generated/types/KeepView';
import type { SavedView } from '../../generated/types/SavedView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, viewForget, viewKeep, viewList } from '../../platform';

export class Views {
  list = $state.raw<SavedView[]>([]);
  error = $state.raw<WireError | null>(null);

  read(): Promise<boolean> {
    return this.#take(viewList());
  }

  /** Keeps a view under a name; one of the same name and place is replaced. */
  keep(view: KeepView): Promise<boolean> {
    return this.#take(viewKeep(view));
  }

  forget(id: string): Promise<boolean> {
    return this.#take(viewForget(id));
  }

  async #take(answer: Promise<SavedView[]>): Promise<boolean> {
    try {
      this.list = await answer;
      this.error = null;
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    }
  }
}
