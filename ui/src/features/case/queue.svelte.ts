// A list of cases, read page by page. Owns what is loaded and what is chosen; opens nothing.
import type { AssignedTo } from '../../generated/types/AssignedTo';
import type { CaseLineView } from '../../generated/types/CaseLineView';
import type { CasePage } from '../../generated/types/CasePage';
import type { Stage } from '../../generated/types/Stage';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, caseList } from '../../platform';
import { fromStart } from '../../shared/pages';

export class CaseQueue {
  stages = $state.raw<Stage[]>([]);
  /** By whom they are looked after, when that is asked. */
  assigned = $state.raw<AssignedTo | null>(null);
  lines = $state.raw<CaseLineView[]>([]);
  total = $state(0);
  selected = $state<string | null>(null);
  error = $state.raw<WireError | null>(null);
  /** Whether the first page was read. */
  read = $state(false);
  /** Where the list was scrolled to. */
  readonly place = { top: 0 };
  #after: string | null = null;
  #reading: Promise<void> | null = null;

  constructor(stages: Stage[]) {
    this.stages = stages;
  }

  /** Reads from the start, at least as many lines as were shown. */
  reload(): Promise<void> {
    return this.#alone(async () => {
      const shown = this.lines.length;
      const [lines, page] = await fromStart(
        shown,
        (after: string | null) => this.#page(after),
        (one) => one.after,
      );
      this.#take(lines, page.total, page.after);
    });
  }

  /** Reads the next page, if there is one and none is on its way. */
  more(): void {
    if (this.#reading || this.#after === null) return;
    const after = this.#after;
    void this.#alone(async () => {
      const page = await this.#page(after);
      this.#take([...this.lines, ...page.lines], page.total, page.after);
    });
  }

  #page(after: string | null): Promise<CasePage> {
    return caseList({ stages: this.stages, assigned: this.assigned, after });
  }

  choose(stages: Stage[], assigned: AssignedTo | null = null): Promise<void> {
    this.stages = stages;
    this.assigned = assigned;
    this.lines = [];
    this.place.top = 0;
    return this.reload();
  }

  /** The line after the chosen one, or before it at the end: what to read once it is decided. */
  neighbour(): CaseLineView | null {
    const at = this.lines.findIndex((line) => line.id === this.selected);
    return this.lines[at + 1] ?? this.lines[at - 1] ?? null;
  }

  #take(lines: CaseLineView[], total: number, after: string | null): void {
    this.lines = lines;
    this.total = total;
    this.#after = after;
    this.read = true;
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    const before = this.#reading;
    const mine = (async () => {
      await before;
      try {
        await work();
        this.error = null;
      } catch (reason) {
        this.error = asWireError(reason);
      }
    })();
    this.#reading = mine;
    await mine;
    if (this.#reading === mine) this.#reading = null;
  }
}
