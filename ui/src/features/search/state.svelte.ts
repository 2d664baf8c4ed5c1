import type { HitView } from '../../generated/types/HitView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, search } from '../../platform';

const PAUSE_MS = 120;

export class Search {
  query = $state('');
  best = $state(true);
  hits = $state.raw<HitView[]>([]);
  /** How many of the newest were ranked, when more may hold the words. */
  among = $state<number | null>(null);
  /** The words that the hits answer. */
  answered = $state('');
  error = $state.raw<WireError | null>(null);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks once the person pauses; only the answer to the last question is shown. */
  ask(): void {
    const query = this.query.trim();
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    if (query === '') {
      this.hits = [];
      this.among = null;
      this.answered = '';
      return;
    }
    this.#timer = setTimeout(() => void this.#run(query, this.best, turn), PAUSE_MS);
  }

  async #run(query: string, best: boolean, turn: number): Promise<void> {
    try {
      const { hits, among } = await search({ query, best });
      if (turn !== this.#turn) return;
      this.hits = hits;
      this.among = among;
      this.answered = query;
      this.error = null;
    } catch (reason) {
      if (turn === this.#turn) this.error = asWireError(reason);
    }
  }
}
