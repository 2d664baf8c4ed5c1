import { untrack } from 'svelte';

/** The one polite live region: results and counts. A result also shows as a toast for a while. */
class Live {
  /** Read aloud. */
  said = $state('');
  /** Shown; past tense, never an error. */
  toast = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads aloud only. */
  announce(text: string): void {
    // The same words twice in a row are read twice.
    const before = untrack(() => this.said);
    this.said = before === text ? `${text}\u00a0` : text;
  }

  /** Shows and reads aloud what was done. */
  tell(text: string): void {
    this.announce(text);
    this.toast = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.toast = ''), 10_000);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.toast = '';
  }
}

export const live = new Live();
