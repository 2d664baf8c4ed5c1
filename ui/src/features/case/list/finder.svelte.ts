// The list of cases as a query finds it. Owns what was typed, what the host understood of it and what
// is selected; opens nothing.
import type { Chosen } from '../../../generated/types/Chosen';
import type { FoundCase } from '../../../generated/types/FoundCase';
import type { Understood } from '../../../generated/types/Understood';
import { caseFind } from '../../../platform';
import { Marks } from '../../../shared/components/marks.svelte';
import { Paged } from '../../../shared/paged.svelte';
import { Asking, NOTHING } from '../../../shared/query/asking.svelte';

const PAUSE_MS = 120;

export class Finder extends Asking {
  /** What is found, with the query that each page answers. */
  readonly list = new Paged(
    async (after: string | null) => {
      // What follows a page is of its query, whatever was asked and refused since.
      const query = after === null ? this.#asked : this.answered;
      return { ...(await caseFind({ query, after })), query };
    },
    ({ line }: FoundCase) => line.id,
  );
  /** What is selected of what is found. */
  readonly marks = new Marks();
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override get answered(): string {
    return this.list.page?.query ?? '';
  }

  override get understood(): Understood {
    return this.list.page?.understood ?? NOTHING;
  }

  /** How many of the newest were looked at, when there are more. */
  get lookedAt(): number | null {
    return this.list.page?.looked_at ?? null;
  }

  /** How many cases are selected. */
  get marked(): number {
    return this.marks.count(this.list.total);
  }

  /** The cases selected, as the host is told of them. */
  get chosen(): Chosen {
    const keys = [...this.marks.keys];
    return this.marks.all
      ? { which: 'found', query: this.answered, except: keys }
      : { which: 'cases', ids: keys };
  }

  /** Reads from the start; what was selected of another answer is not of this one. */
  reload(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asked = this.query.trim();
    if (this.#asked === this.answered) return this.list.reload();
    this.marks.clear();
    return this.list.reload(0);
  }

  protected override async read(): Promise<boolean> {
    await this.reload();
    return this.list.error === null;
  }

  /** Asks once the person pauses; only the answer to the last question is shown. */
  override ask(): void {
    clearTimeout(this.#timer);
    if (this.query.trim() === this.answered && this.list.page) {
      // Another query may be on its way, which is typed no more.
      if (this.#asked !== this.answered) void this.reload();
      return;
    }
    this.list.place.top = 0;
    this.#timer = setTimeout(() => void this.reload(), PAUSE_MS);
  }
}
