// What is awaited across cases, read page by page. The address holds the filter.
import type { ChaseAfterView } from '../../generated/types/ChaseAfterView';
import type { ChaseLineView } from '../../generated/types/ChaseLineView';
import type { ChasePage } from '../../generated/types/ChasePage';
import type { Owes } from '../../generated/types/Owes';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, chaseList } from '../../platform';
import { fromStart } from '../../shared/pages';

export class Chase {
  service = $state('');
  from = $state<Owes | ''>('');
  lines = $state.raw<ChaseLineView[]>([]);
  page = $state.raw<ChasePage | null>(null);
  selected = $state<string | null>(null);
  error = $state.raw<WireError | null>(null);
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
        (after: ChaseAfterView | null) => this.#page(after),
        (one) => one.next,
      );
      // A slower answer to an earlier filter is not shown.
      if (turn === this.#turn) [this.page, this.lines] = [page, lines];
    });
  }

  /** The line chosen. */
  get chosen(): ChaseLineView | null {
    return this.lines.find((line) => keyOf(line) === this.selected) ?? null;
  }

  /** Chooses the first line of a case. */
  select(id: string | null): void {
    const found = this.lines.find((line) => line.case_id === id);
    if (found) this.selected = keyOf(found);
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

  choose(service: string, from: Owes | ''): Promise<void> {
    [this.service, this.from, this.lines] = [service, from, []];
    this.place.top = 0;
    return this.reload();
  }

  #page(after: ChaseAfterView | null): Promise<ChasePage> {
    return chaseList({ service: this.service || null, from: this.from || null, after });
  }

  async #read(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.error = null;
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }
}

/** What tells a line from another of the same case. */
export function keyOf({ case_id, awaited: { awaited } }: ChaseLineView): string {
  return `${case_id} ${awaited.what} ${awaited.since} ${awaited.clock ?? ''} ${awaited.whom}`;
}
