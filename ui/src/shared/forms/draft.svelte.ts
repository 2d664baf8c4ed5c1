// A half-filled form that survives closing, locking and a change of screen. Drafts are kept in
// the vault, never on the web view's own disk, and are not part of the journal.
import { beforeLock } from './pending';
import { draftDrop, draftGet, draftPut } from '../../platform';

const PAUSE_MS = 600;

export class Draft<T extends object> {
  readonly form: string;
  values = $state() as T;
  /** Whether what is shown was restored. */
  restored = $state(false);
  #blank: T;
  #saved = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: string, blank: T) {
    this.form = form;
    this.#blank = structuredClone(blank);
    this.values = structuredClone(blank);
    this.#saved = JSON.stringify(blank);
  }

  /** Brings back what was typed before, if anything. A draft that cannot be read is left aside. */
  async restore(): Promise<void> {
    const json = await draftGet(this.form);
    if (json === null) return;
    this.values = { ...this.#blank, ...(JSON.parse(json) as Partial<T>) };
    this.#saved = JSON.stringify(this.values);
    this.restored = true;
  }

  /** Keeps what is typed while the form is on screen: once the person pauses, before locking, and
   * on leaving. Call it while a component is made. */
  follow(): void {
    $effect(() => this.#watch());
    $effect(() => beforeLock(() => this.keep()));
    $effect(() => () => void this.keep());
  }

  #watch(): void {
    const json = JSON.stringify(this.values);
    clearTimeout(this.#timer);
    if (json === this.#saved) return;
    this.#timer = setTimeout(() => void this.keep(), PAUSE_MS);
  }

  /** Keeps it at once. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const json = JSON.stringify(this.values);
    if (json === this.#saved) return;
    this.#saved = json;
    await draftPut(this.form, json);
  }

  /** Forgets it: the form was sent, or the person starts again. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.values = structuredClone(this.#blank);
    this.#saved = JSON.stringify(this.#blank);
    this.restored = false;
    await draftDrop(this.form);
  }
}
