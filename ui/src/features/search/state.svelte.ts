// What is searched and what is kept of it. The address holds both, so that coming back finds the
// same answer.
import type { FacetView } from '../../generated/types/FacetView';
import type { GoneView } from '../../generated/types/GoneView';
import type { HitView } from '../../generated/types/HitView';
import type { SearchFilter } from '../../generated/types/SearchFilter';
import type { Understood } from '../../generated/types/Understood';
import { asWireError, search } from '../../platform';
import { Asking, NOTHING } from '../../shared/query/asking.svelte';

const PAUSE_MS = 120;

/** Fields of the filter, in the order of the address. */
const FIELDS = ['noun', 'kind', 'stage', 'language', 'year', 'from', 'until'] as const;
export type Field = (typeof FIELDS)[number];

export const OPEN: SearchFilter = {
  noun: null,
  kind: null,
  stage: null,
  language: null,
  year: null,
  from: null,
  until: null,
};

export class Search extends Asking {
  answered = $state('');
  understood = $state.raw<Understood>(NOTHING);
  best = $state(true);
  filter = $state.raw<SearchFilter>(OPEN);
  hits = $state.raw<HitView[]>([]);
  facets = $state.raw<FacetView[]>([]);
  /** What stays of disposed cases of which a number was typed. */
  gone = $state.raw<GoneView[]>([]);
  total = $state(0);
  /** How many were counted, when there are perhaps more. */
  counted = $state<number | null>(null);
  /** Whether hits stand newest first, whatever was asked for: terms rank nothing. */
  newest = $state(false);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether anything but the words narrows the answer. */
  get narrowed(): boolean {
    return FIELDS.some((field) => this.filter[field] !== null);
  }

  /** Order and filter, as the address keeps them; nothing where they are the usual ones. */
  get kept(): string {
    const pairs = FIELDS.flatMap((field) => {
      const value = this.filter[field];
      return value === null ? [] : [[field, value]];
    });
    return new URLSearchParams([...pairs, ...(this.best ? [] : [['order', 'new']])]).toString();
  }

  /** Takes the words and what is kept from an address. */
  take(words: string, kept: string): void {
    if (words === this.query && kept === this.kept) return;
    const pairs = new URLSearchParams(kept);
    this.query = words;
    this.best = pairs.get('order') !== 'new';
    const values = FIELDS.map((field) => [field, pairs.get(field)]);
    this.filter = Object.fromEntries(values) as SearchFilter;
  }

  /** Keeps only a value of a facet, or everything again when it is the one that is kept. */
  choose(field: Field, value: string | null): void {
    const same = this.filter[field] === value;
    this.filter = { ...this.filter, [field]: same ? null : value };
  }

  /** Asks once the person pauses; only the answer to the last question is shown. */
  override ask(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    if (this.query.trim() === '') {
      this.hits = [];
      this.gone = [];
      this.facets = [];
      this.answered = '';
      this.understood = NOTHING;
      this.newest = false;
      return;
    }
    this.#timer = setTimeout(() => void this.read(), PAUSE_MS);
  }

  protected override async read(): Promise<boolean> {
    clearTimeout(this.#timer);
    const turn = (this.#turn += 1);
    const query = this.query.trim();
    try {
      const page = await search({ query, best: this.best, filter: this.filter });
      if (turn !== this.#turn) return true;
      this.hits = page.hits;
      this.gone = page.gone;
      this.facets = page.facets;
      this.total = page.total;
      this.counted = page.counted;
      this.answered = query;
      this.understood = page.understood;
      this.newest = page.newest;
      this.error = null;
    } catch (reason) {
      if (turn === this.#turn) this.error = asWireError(reason);
    }
    return this.error === null;
  }
}
