// What is typed in a field where words and terms are understood, and what the host understood of it.
// Owns the writing of terms into what was typed; asks nothing by itself.
import type { Chip } from '../../generated/types/Chip';
import type { FieldView } from '../../generated/types/FieldView';
import type { QueryFault } from '../../generated/types/QueryFault';
import type { QueryField } from '../../generated/types/QueryField';
import type { Understood } from '../../generated/types/Understood';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, queryFields } from '../../platform';

export const NOTHING: Understood = { words: '', chips: [], faults: [] };

export abstract class Asking {
  query = $state('');
  /** The query that is answered on the screen. */
  abstract readonly answered: string;
  abstract readonly understood: Understood;
  fields = $state.raw<FieldView[]>([]);
  error = $state.raw<WireError | null>(null);

  /** Terms are written one after the other, each into what the host understood of all that was typed before. */
  #written = Promise.resolve();

  /** Asks what is typed, once the person pauses. */
  abstract ask(): void;

  /** Asks what is typed at once; whether it was not refused. */
  protected abstract read(): Promise<boolean>;

  /** The fields of the form, once. */
  async readFields(): Promise<void> {
    if (this.fields.length > 0) return;
    try {
      this.fields = await queryFields();
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Asks without a term. */
  drop(chip: Chip): Promise<void> {
    const term = textOf(this.answered, chip);
    return this.#write((one, typed) => textOf(typed, one) === term, '');
  }

  /** Asks with a term in the place of those of its field; an empty value takes them out. */
  put(field: QueryField, name: string, value: string): Promise<void> {
    const term = value === '' ? '' : `${beginning(name)}${quoted(value)}`;
    return this.#write((one, typed) => isOf(one, typed, field, name), term);
  }

  /** The term of a field, as it was typed after its `:`, understood or not; empty when there is none. */
  value(field: QueryField, name: string): string {
    const { chips, faults } = this.understood;
    const term = [...chips, ...faults].find((one) => isOf(one, this.answered, field, name));
    return term ? bare(textOf(this.answered, term)) : '';
  }

  /** Writes a term in the place of others, once it is known where they stand. */
  #write(goes: (one: Term, typed: string) => boolean, term: string): Promise<void> {
    this.#written = this.#written.then(async () => {
      let sound = true;
      while (sound && this.answered !== this.query.trim()) sound = await this.read();
      const typed = this.query.trim();
      const { chips, faults } = this.answered === typed ? this.understood : NOTHING;
      const gone = [...chips, ...faults].filter((one) => goes(one, typed));
      const rest = gone.toSorted((one, other) => other.start - one.start).reduce(without, typed);
      this.query = tidy(`${rest} ${term}`);
      this.ask();
    });
    return this.#written;
  }
}

type Term = Chip | QueryFault;

const isChip = (one: Term): one is Chip => 'field' in one;

/** How a term that the form writes begins. */
const beginning = (name: string) => `${name.toLowerCase()}:`;

const textOf = (typed: string, { start, end }: Term) => typed.slice(start, end);

/** Whether a term is of a field; one that was not understood, if the form may have written it. */
function isOf(one: Term, typed: string, field: QueryField, name: string): boolean {
  return isChip(one) ? one.field === field : textOf(typed, one).toLowerCase().startsWith(beginning(name));
}

const without = (text: string, { start, end }: Term) => `${text.slice(0, start)} ${text.slice(end)}`;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Between quotation marks, unless it is one plain word. */
const quoted = (value: string) =>
  /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;

function bare(term: string): string {
  const value = term.replace(/^[^:]*:\s*/, '');
  return value.replace(/^["«“]\s*/, '').replace(/\s*["»”]$/, '');
}
