// The views that a person keeps: theirs alone, in the vault, on every machine that exchanges.
import type { KeepView } from '../../generated/types/KeepView';
import type { SavedView } from '../../generated/types/SavedView';
import { viewForget, viewKeep, viewList } from '../../platform';
import { Refusable } from '../../shared/refusable.svelte';

export class Views extends Refusable {
  list = $state.raw<SavedView[]>([]);

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

  #take(answer: Promise<SavedView[]>): Promise<boolean> {
    return this.attempt(async () => {
      this.list = await answer;
    });
  }
}
