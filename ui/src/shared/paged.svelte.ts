// A list read page by page, each from where the one before ended. Owns what is loaded and what is
// chosen; opens nothing.
import { asWireError } from '../platform';
import { Refusable } from './refusable.svelte';

/** A page, where the next begins, and how many match where the host counts them. */
export interface Page {
  lines: unknown[];
  /** None after the last. */
  after: unknown;
  total?: number;
}

/** A line of pages. */
export type LineOf<P extends Page> = P['lines'][number];

export class Paged<P extends Page> extends Refusable {
  lines = $state.raw<LineOf<P>[]>([]);
  /** The last page read; none before the first. */
  page = $state.raw<P | null>(null);
  selected = $state<string | null>(null);
  /** Where the list was scrolled to. */
  readonly place = { top: 0 };
  #turn = 0;
  /** The turn of which a page is on its way. */
  #reading = 0;

  /** `keyOf` tells a line from another; `opens` is what it opens, which several may have in common. */
  constructor(
    private readonly ask: (after: P['after'] | null) => Promise<P>,
    readonly keyOf: (line: LineOf<P>) => string,
    readonly opens = keyOf,
  ) {
    super();
  }

  /** One more than what is loaded while there is more, where nothing counts them all. */
  get total(): number {
    return this.page?.total ?? this.lines.length + (this.page?.after ? 1 : 0);
  }

  /** The line chosen. */
  get chosen(): LineOf<P> | undefined {
    return this.lines.find((line) => this.keyOf(line) === this.selected);
  }

  /** What the chosen line opens. */
  get opening(): string | null {
    return this.chosen === undefined ? null : this.opens(this.chosen);
  }

  /** What the lines open, in their order. */
  get opened(): string[] {
    return [...new Set(this.lines.map(this.opens))];
  }

  /** Chooses the first line that opens something. */
  select(id: string): void {
    const found = this.lines.find((line) => this.opens(line) === id);
    if (found !== undefined) this.selected = this.keyOf(found);
  }

  /** The line after the chosen one, or before it at the end: what to read once it is done with. */
  neighbour(): LineOf<P> | undefined {
    const at = this.lines.findIndex((line) => this.keyOf(line) === this.selected);
    return this.lines[at + 1] ?? this.lines[at - 1];
  }

  /** Reads from the start, at least as many lines as were shown. */
  reload(shown = this.lines.length): Promise<void> {
    this.#turn += 1;
    return this.#read([], null, shown);
  }

  /** Reads what is asked otherwise now. */
  anew(): Promise<void> {
    this.lines = [];
    this.place.top = 0;
    return this.reload();
  }

  /** Reads the next page, if there is one and none is on its way. */
  async more(): Promise<void> {
    if (this.#reading === this.#turn || !this.page?.after) return;
    await this.#read(this.lines, this.page.after, 0);
  }

  /** Puts pages behind lines until enough are there. A slower answer to an earlier turn is not shown. */
  async #read(lines: LineOf<P>[], after: P['after'] | null, wanted: number): Promise<void> {
    const turn = this.#turn;
    this.#reading = turn;
    try {
      let page: P;
      do {
        page = await this.ask(after);
        lines = [...lines, ...page.lines];
        after = page.after;
      } while (lines.length < wanted && after);
      if (turn === this.#turn) [this.page, this.lines, this.error] = [page, lines, null];
    } catch (reason) {
      if (turn === this.#turn) this.error = asWireError(reason);
    }
    if (this.#reading === turn) this.#reading = 0;
  }
}
