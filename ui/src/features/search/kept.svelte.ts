// Searches that a person kept under a name: theirs alone, with their drafts in the vault.
import type { WireError } from '../../generated/types/WireError';
import { asWireError, draftGet, draftPut } from '../../platform';

const FORM = 'searches';

export interface KeptSearch {
  name: string;
  /** Words, and what is kept of them, as the address holds both. */
  words: string;
  kept: string;
}

function isKept(value: unknown): value is KeptSearch {
  const one = value as Partial<KeptSearch> | null;
  return typeof one?.name === 'string' && typeof one.words === 'string' && typeof one.kept === 'string';
}

function parse(json: string | null): KeptSearch[] {
  try {
    const read: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(read) ? read.filter(isKept) : [];
  } catch {
    return [];
  }
}

export class KeptSearches {
  list = $state.raw<KeptSearch[]>([]);
  error = $state.raw<WireError | null>(null);

  async read(): Promise<void> {
    await this.#try(async () => {
      this.list = parse(await draftGet(FORM));
    });
  }

  /** Keeps a search under a name; one of the same name is replaced. */
  keep(search: KeptSearch): Promise<boolean> {
    const others = this.list.filter((one) => one.name !== search.name);
    return this.#write([...others, search]);
  }

  drop(name: string): Promise<boolean> {
    return this.#write(this.list.filter((one) => one.name !== name));
  }

  #write(list: KeptSearch[]): Promise<boolean> {
    return this.#try(async () => {
      await draftPut(FORM, JSON.stringify(list));
      this.list = list;
    });
  }

  async #try(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      this.error = null;
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    }
  }
}
