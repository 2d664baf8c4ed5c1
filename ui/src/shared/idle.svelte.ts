// The idle lock. It reads the clock of the machine rather than count, so that the time that the
// machine slept is time without anyone; and it looks at the clock before it takes a key as a sign of
// the person, or the first key after a night would keep the vault open.
const LOOK_MS = 1000;
/** The other windows are told of the person no more often than this. */
const TELL_MS = 10_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Minutes that a person may choose among. */
export const IDLE_CHOICES = [1, 2, 5, 10, 15, 30, 60];

/** Those that the office allows; its own is the last. */
export function choices(most: number): number[] {
  return [...IDLE_CHOICES.filter((minutes) => minutes < most), most];
}

class Idle {
  /** What the person chose; the office's where they chose nothing. */
  chosen = $state<number | null>(null);
  /** When the person last gave a sign, in this window or another. */
  #last = 0;

  minutes(most: number): number {
    return Math.min(this.chosen ?? most, most);
  }

  /** The person gave a sign, here or in another window. */
  heard(): void {
    this.#last = Date.now();
  }

  /** Locks once nobody gave a sign for so long, in any window; `tell` lets the others know of one
   * given here. Returns what stops it. */
  watch(minutes: () => number, lock: () => void, tell: () => void): () => void {
    this.#last = Date.now();
    let told = 0;
    let locked = false;
    const look = (): void => {
      if (locked || Date.now() - this.#last < minutes() * 60_000) return;
      locked = true;
      lock();
    };
    const sign = (): void => {
      look();
      if (locked) return;
      this.heard();
      if (this.#last - told < TELL_MS) return;
      told = this.#last;
      tell();
    };
    const timer = setInterval(look, LOOK_MS);
    for (const name of SIGNS) window.addEventListener(name, sign, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }
}

export const idle = new Idle();
