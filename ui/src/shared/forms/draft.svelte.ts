// A half-filled form that survives closing, locking, a crash and a change of screen. Drafts are
// kept in the vault, never on the web view's own disk, and are not part of the journal.
import { beforeLock } from './pending';
import { draftDrop, draftGet, draftPut } from '../../platform';

const PAUSE_MS = 600;

/** Where the words on screen are: in the vault, on their way, or not kept although it was tried. */
export type Kept = 'kept' | 'keeping' | 'not-kept';

export class Draft<T extends object> {
  readonly form: string;
  values = $state() as T;
  /** Whether what is shown was restored. */
  restored = $state(false);
  kept = $state<Kept>('kept');
  #blank: T;
  #saved = '';
  /** Whether what is prefilled is kept with what is typed. */
  #whole = true;
  #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #going: Promise<void> | null = null;
  /** Until what was typed before is known; nothing is kept over it meanwhile. */
  #reading: Promise<void> | null = null;

  /** `pause`: milliseconds without a key after which it is kept; none keeps every keystroke. */
  constructor(form: string, blank: T, pause = PAUSE_MS) {
    this.form = form;
    this.#pause = pause;
    this.#blank = structuredClone(blank);
    this.values = structuredClone(blank);
    this.#saved = JSON.stringify(blank);
  }

  /** Brings back what was typed before and keeps what is typed from then on. Call it while a
   * component is made. Unless it is kept whole, what nobody touched is prefilled anew. */
  resume(whole = true): void {
    this.#whole = whole;
    this.#saved = this.#now();
    this.follow();
    this.restore().catch((reason: unknown) => console.error(reason));
  }

  /** Brings back what was typed before, if anything. A draft that cannot be read is left aside.
   * A field that the person already types in stays as they type it. */
  restore(): Promise<void> {
    this.#reading = this.#restore().finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #restore(): Promise<void> {
    const json = await draftGet(this.form);
    if (json === null) return;
    const typed = this.#typed();
    this.values = { ...structuredClone(this.#blank), ...(JSON.parse(json) as Partial<T>) };
    this.#saved = this.#now();
    this.restored = Object.keys(this.#typed()).length > 0;
    Object.assign(this.values, typed);
  }

  /** The fields that are no longer blank. */
  #typed(): Partial<T> {
    const blank = new Map(Object.entries(this.#blank));
    const changed = ([name, value]: [string, unknown]) =>
      JSON.stringify(value) !== JSON.stringify(blank.get(name));
    return Object.fromEntries(Object.entries(this.values).filter(changed)) as Partial<T>;
  }

  /** Keeps what is typed while the form is on screen: as it is typed or once the person pauses,
   * before locking, and on leaving. Call it while a component is made. */
  follow(): void {
    $effect(() => this.#watch());
    $effect(() => beforeLock(() => this.keep()));
    $effect(() => () => this.#tryToKeep());
  }

  #watch(): void {
    const json = this.#now();
    clearTimeout(this.#timer);
    if (json === this.#saved) return;
    if (this.#pause === 0) this.#tryToKeep();
    else this.#timer = setTimeout(() => this.#tryToKeep(), this.#pause);
  }

  #tryToKeep(): void {
    this.keep().catch((reason: unknown) => console.error(reason));
  }

  /** Keeps it at once. What is typed while it is being kept follows, in one go. */
  keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#going ??= this.#put().finally(() => (this.#going = null));
    return this.#going;
  }

  async #put(): Promise<void> {
    await this.#reading?.catch(() => {});
    try {
      for (let json = this.#now(); json !== this.#saved; json = this.#now()) {
        this.kept = 'keeping';
        await draftPut(this.form, json);
        this.#saved = json;
      }
      this.kept = 'kept';
    } catch (reason) {
      this.kept = 'not-kept';
      throw reason;
    }
  }

  #now(): string {
    return JSON.stringify(this.#whole ? this.values : this.#typed());
  }

  /** What is prefilled, where it is known late or changes under the form: what is typed stays. */
  prefill(blank: T): void {
    const typed = this.#typed();
    this.#blank = structuredClone(blank);
    this.values = { ...structuredClone(blank), ...typed };
  }

  /** Forgets it: the form was sent, or the person starts again. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#going?.catch(() => {});
    const before = this.#saved;
    // A form that leaves the screen meanwhile keeps nothing more.
    this.#saved = this.#now();
    try {
      await draftDrop(this.form);
    } catch (reason) {
      this.#saved = before;
      throw reason;
    }
    this.values = structuredClone(this.#blank);
    this.#saved = this.#now();
    this.restored = false;
  }

  /** Forgets it once the host did what it asked, which a draft that stays does not undo. It is then
   * emptied where it lies, so that nothing is done twice. */
  async done(): Promise<void> {
    try {
      await this.drop();
    } catch (reason) {
      console.error(reason);
      this.values = structuredClone(this.#blank);
      this.restored = false;
    }
  }
}
