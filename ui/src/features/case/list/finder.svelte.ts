// The list of cases as a query finds it, read page by page. Owns what was typed, what the host
// understood of it and what is chosen; opens nothing.
import type { Chosen } from '../../../generated/types/Chosen';
import type { FoundCase } from '../../../generated/types/FoundCase';
import type { FoundCases } from '../../../generated/types/FoundCases';
import { asWireError, caseFind } from '../../../platform';
import { Marks } from '../../../shared/components/marks.svelte';
import { fromStart } from '../../../shared/pages';
import { Asking } from '../../../shared/query/asking.svelte';

const PAUSE_MS = 120;

export class Finder extends Asking {
  found = $state.raw<FoundCase[]>([]);
  total = $state(0);
  /** How many of the newest were looked at, when there are more. */
  lookedAt = $state<number | null>(null);
  selected = $state<string | null>(null);
  /** Whether the first page was read. */
  read = $state(false);
  /** Where the list was scrolled to. */
  readonly place = { top: 0 };
  /** What is selected of what is found. */
  readonly marks = new Marks();
  #after: string | null = null;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #more = false;

  /** How many cases are selected. */
  get marked(): number {
    return this.marks.count(this.total);
  }

  /** The cases selected, as the host is told of them. */
  get chosen(): Chosen {
    const keys = [...this.marks.keys];
    return this.marks.all
      ? { which: 'found', query: this.answered, except: keys }
      : { which: 'cases', ids: keys };
  }

  get lines() {
    return this.found.map((one) => one.line);
  }

  /** Reads from the start, at least as many lines as were shown. */
  async reload(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.query.trim();
    const wanted = query === this.answered ? this.found.length : 0;
    try {
      const read = (after: string | null) => caseFind({ query, after });
      const [found, page] = await fromStart(wanted, read, (one) => one.after);
      if (turn === this.#turn) this.#take(query, found, page);
    } catch (reason) {
      if (turn === this.#turn) this.error = asWireError(reason);
    }
  }

  /** Asks once the person pauses; only the answer to the last question is shown. */
  override ask(): void {
    if (this.query.trim() === this.answered && this.read) return;
    clearTimeout(this.#timer);
    this.place.top = 0;
    this.#timer = setTimeout(() => void this.reload(), PAUSE_MS);
  }

  /** Reads the next page, if there is one and none is on its way. */
  more(): void {
    const after = this.#after;
    if (this.#more || after === null) return;
    this.#more = true;
    const [turn, query] = [this.#turn, this.answered];
    caseFind({ query, after })
      .then((page) => {
        if (turn === this.#turn) this.#take(query, [...this.found, ...page.lines], page);
      })
      .catch((reason: unknown) => (this.error = asWireError(reason)))
      .finally(() => (this.#more = false));
  }

  #take(query: string, found: FoundCase[], page: FoundCases): void {
    // What was selected of another answer is not of this one.
    if (query !== this.answered) this.marks.clear();
    this.answered = query;
    this.found = found;
    this.understood = page.understood;
    this.total = page.total;
    this.lookedAt = page.looked_at;
    this.#after = page.after;
    this.error = null;
    this.read = true;
  }
}
