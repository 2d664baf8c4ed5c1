import { untrack } from 'svelte';

/** Takes the last act back; answers with what is then told, or nothing when it could not. */
export type Undo = () => Promise<string | null>;

const SHOWN_MS = 10_000;

/** The one polite live region: results and counts. A result also shows as a toast for a while. */
class Live {
  /** Read aloud. */
  said = $state('');
  /** Shown; past tense, never an error. */
  toast = $state('');
  /** Takes the last result back. It outlives the toast: the key still works, and the host refuses
      once something followed. */
  undo = $state.raw<Undo | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads aloud only. */
  announce(text: string): void {
    // The same words twice in a row are read twice.
    const before = untrack(() => this.said);
    this.said = before === text ? `${text}\u00a0` : text;
  }

  /** Shows and reads aloud what was done, and offers to take it back when that can be. */
  tell(text: string, undo: Undo | null = null): void {
    this.announce(text);
    this.toast = text;
    this.undo = undo;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.toast = ''), SHOWN_MS);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.toast = '';
  }

  /** Leaves nothing of one person's acts to the next. */
  clear(): void {
    this.dismiss();
    this.said = '';
    this.undo = null;
  }

  /** Takes the last result back, once. */
  async takeBack(): Promise<void> {
    const undo = this.undo;
    if (!undo) return;
    this.undo = null;
    const said = await undo();
    if (said === null) this.dismiss();
    else this.tell(said);
  }
}

export const live = new Live();
