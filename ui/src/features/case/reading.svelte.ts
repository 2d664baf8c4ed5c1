// What a part of the page reads of its case, beside the case itself: again after each act on it.
import { untrack } from 'svelte';
import type { CaseView } from '../../generated/types/CaseView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError } from '../../platform';
import { page } from './together.svelte';

export class Reading<T> {
  found = $state.raw<T | null>(null);
  error = $state.raw<WireError | null>(null);
  #turn = 0;
  #view: () => CaseView;
  #get: (id: string) => Promise<T>;
  #answered = page()?.await();
  #first = () => {};
  /** The first answer, whatever it is: what asks for the focus before it waits for it. */
  readonly first = new Promise<void>((done) => (this.#first = done));

  /** Make it while a component is made. */
  constructor(view: () => CaseView, get: (id: string) => Promise<T>) {
    this.#view = view;
    this.#get = get;
    // Any act gives the case a new view.
    $effect(() => {
      view();
      untrack(() => void this.read());
    });
    $effect(() => this.#answered);
  }

  async read(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await this.#get(this.#view().line.id).then(
      (found) => ({ found, error: null }),
      (reason: unknown) => ({ found: this.found, error: asWireError(reason) }),
    );
    // A slower answer to an earlier question is not shown, and is not the one that is waited for.
    if (turn === this.#turn) this.#take(answer.found, answer.error);
  }

  #take(found: T | null, error: WireError | null): void {
    [this.found, this.error] = [found, error];
    this.#answered?.();
    this.#first();
  }

  /** What an act answered takes the place of what was read. */
  show(found: T): void {
    this.#turn += 1;
    this.#take(found, null);
  }
}
