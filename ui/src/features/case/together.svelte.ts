// Parts of a page that each read something are shown together, once each has its first answer: none
// opens or grows under the hands of whoever acts on another.
import { getContext, setContext } from 'svelte';

/** What answers later than this is waited for no more. */
const LONGEST_MS = 500;
const KEY = Symbol('together');

export class Together {
  #awaited = $state(0);
  #late = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the parts are shown. */
  get shown(): boolean {
    return this.#awaited === 0 || this.#late;
  }

  /** One part begins to read. What it answers with says that it has read, or that it left the page. */
  await(): () => void {
    if (this.#awaited === 0) {
      this.#late = false;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.#late = true), LONGEST_MS);
    }
    this.#awaited += 1;
    let waits = true;
    return () => {
      if (!waits) return;
      waits = false;
      this.#awaited -= 1;
      if (this.#awaited === 0) clearTimeout(this.#timer);
    };
  }
}

/** Begins a page whose parts are shown together. Call it while the page is made. */
export function together(): Together {
  return setContext(KEY, new Together());
}

/** The page that a part is on, if its parts are shown together. */
export function page(): Together | undefined {
  return getContext(KEY);
}
