import { untrack } from 'svelte';
import type { WireError } from '../generated/types/WireError';
import { asWireError } from '../platform';

/** Takes the last act back; answers with what is then told, or nothing where that is told elsewhere. It
    throws why it could not. */
export type Undo = () => Promise<string | null>;

const SHOWN_MS = 10_000;

/** The one polite live region: results and counts. A result also shows as a toast for a while. */
class Live {
  /** Read aloud. */
  said = $state('');
  /** Shown; past tense, never an error. */
  toast = $state('');
  /** Takes the last act back, which is named as it was told. It outlives the toast: the key still works,
      and the host refuses once something followed. */
  undo = $state.raw<{ act: string; run: Undo } | null>(null);
  /** Why an act was not taken back: shown until it is closed or something else is done. */
  failed = $state.raw<{ act: string; error: WireError } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a person is at what is shown, which then stays. */
  #held = false;
  /** One for each person who was here. */
  #visit = 0;

  /** Reads aloud only. */
  announce(text: string): void {
    // The same words twice in a row are read twice.
    const before = untrack(() => this.said);
    this.said = before === text ? `${text}\u00a0` : text;
  }

  /** Shows and reads aloud what was done, and offers to take it back when that can be. */
  tell(text: string, undo: Undo | null = null): void {
    this.failed = null;
    this.undo = undo && { act: text, run: undo };
    this.report(text);
  }

  /** Shows and reads aloud what came about by itself: the last act can still be taken back. */
  report(text: string): void {
    this.announce(text);
    this.toast = text;
    this.hold(this.#held);
  }

  /** Keeps what is shown while a person is at it; its time begins anew once they leave it. */
  hold(held: boolean): void {
    this.#held = held;
    clearTimeout(this.#timer);
    if (!held) this.#timer = setTimeout(() => (this.toast = ''), SHOWN_MS);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.toast = '';
    this.failed = null;
  }

  /** Leaves nothing of one person's acts to the next. */
  clear(): void {
    this.dismiss();
    this.said = '';
    this.undo = null;
    this.#visit += 1;
  }

  /** Takes the last act back, once; again where it failed and nothing followed. What was done or told
      meanwhile stays. */
  async takeBack(): Promise<void> {
    const { undo, toast } = this;
    if (!undo) return;
    const visit = this.#visit;
    [this.undo, this.failed] = [null, null];
    let said: string | null = null;
    let error: WireError | null = null;
    try {
      said = await undo.run();
    } catch (reason) {
      error = asWireError(reason);
    }
    if (visit !== this.#visit) return;
    if (said !== null) return this.report(said);
    if (this.toast === toast) this.dismiss();
    if (!error) return;
    this.failed = { act: undo.act, error };
    if (error.family !== 'conflict') this.undo ??= undo;
  }
}

export const live = new Live();
