// The volumes that are not in their place, read page by page; and the places where paper is kept.
import type { AwayAfterView } from '../../generated/types/AwayAfterView';
import type { AwayKind } from '../../generated/types/AwayKind';
import type { AwayLineView } from '../../generated/types/AwayLineView';
import type { AwayPage } from '../../generated/types/AwayPage';
import type { Location } from '../../generated/types/Location';
import type { LocationView } from '../../generated/types/LocationView';
import type { MergeLocation } from '../../generated/types/MergeLocation';
import type { PutLocation } from '../../generated/types/PutLocation';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, locationList, locationMerge, locationPut, paperAway } from '../../platform';
import { fromStart } from '../../shared/pages';
import { Counter } from './counter.svelte';
import { Stock } from './stock.svelte';

export class Papers {
  kind = $state<AwayKind | ''>('');
  lines = $state.raw<AwayLineView[]>([]);
  page = $state.raw<AwayPage | null>(null);
  places = $state.raw<LocationView[] | null>(null);
  selected = $state<string | null>(null);
  error = $state.raw<WireError | null>(null);
  readonly stock = new Stock();
  readonly counter = new Counter();
  /** Where the list was scrolled to. */
  readonly place = { top: 0 };
  #turn = 0;
  #reading = false;

  /** One more than what is loaded while there is more. */
  get total(): number {
    return this.lines.length + (this.page?.next ? 1 : 0);
  }

  /** Reads from the start, at least as many lines as were shown. */
  async reload(): Promise<void> {
    const turn = ++this.#turn;
    const wanted = this.lines.length;
    await this.#read(async () => {
      const [lines, page] = await fromStart(
        wanted,
        (after: AwayAfterView | null) => this.#page(after),
        (one) => one.next,
      );
      // A slower answer to an earlier filter is not shown.
      if (turn === this.#turn) [this.page, this.lines] = [page, lines];
    });
  }

  async more(): Promise<void> {
    const after = this.page?.next;
    if (this.#reading || !after) return;
    const turn = this.#turn;
    this.#reading = true;
    await this.#read(async () => {
      const page = await this.#page(after);
      if (turn === this.#turn) [this.page, this.lines] = [page, [...this.lines, ...page.lines]];
    });
    this.#reading = false;
  }

  choose(kind: AwayKind | ''): Promise<void> {
    [this.kind, this.lines] = [kind, []];
    this.place.top = 0;
    return this.reload();
  }

  /** The line chosen. */
  get chosen(): AwayLineView | null {
    return this.lines.find((line) => keyOf(line) === this.selected) ?? null;
  }

  /** Chooses the first line of a case. */
  select(id: string | null): void {
    const found = this.lines.find((line) => line.case_id === id);
    if (found) this.selected = keyOf(found);
  }

  /** Reads the places. */
  async readPlaces(): Promise<void> {
    await this.#read(async () => {
      this.places = await locationList();
    });
  }

  /** Adds a place, says one otherwise, retires it or takes it up again. */
  put(request: PutLocation): Promise<boolean> {
    return this.#read(async () => {
      this.places = await locationPut(request);
    });
  }

  /** Says that a place is another one, or that it is not. */
  merge(request: MergeLocation): Promise<boolean> {
    return this.#read(async () => {
      this.places = await locationMerge(request);
    });
  }

  #page(after: AwayAfterView | null): Promise<AwayPage> {
    return paperAway({ kind: this.kind || null, after });
  }

  async #read(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.error = null;
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    }
  }
}

/** What tells a line from another of the same case. */
export function keyOf({ case_id, volume }: AwayLineView): string {
  return `${case_id} ${volume}`;
}

/** What the office says of a place, as the journal keeps it. */
export function said({ code, name, retired, within }: LocationView): Location {
  return { code, name, retired, within };
}
