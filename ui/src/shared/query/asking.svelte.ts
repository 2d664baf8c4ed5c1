// What is typed in a field where words and terms are understood, and what the host understood of it.
// Owns the writing of terms into what was typed; asks nothing by itself.
import type { Chip } from '../../generated/types/Chip';
import type { FieldView } from '../../generated/types/FieldView';
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

  /** Asks what is typed, once the person pauses. */
  abstract ask(): void;

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
  drop(chip: Chip): void {
    this.query = tidy(without(this.answered, chip));
    this.ask();
  }

  /** Asks with a term in the place of those of its field; an empty value takes them out. */
  put(field: QueryField, typed: string, value: string): void {
    const chips = this.understood.chips.filter((chip) => chip.field === field);
    const others = chips.toSorted((one, other) => other.start - one.start).reduce(without, this.answered);
    const term = value === '' ? '' : `${typed.toLowerCase()}:${quoted(value)}`;
    this.query = tidy(`${others} ${term}`);
    this.ask();
  }

  /** The term of a field, as it was typed after its `:`; empty when there is none. */
  value(field: QueryField): string {
    const chip = this.understood.chips.find((one) => one.field === field);
    return chip ? bare(this.answered, chip) : '';
  }
}

const without = (text: string, { start, end }: Chip) => `${text.slice(0, start)} ${text.slice(end)}`;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Between quotation marks, unless it is one plain word. */
const quoted = (value: string) =>
  /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;

function bare(typed: string, { start, end }: Chip): string {
  const value = typed.slice(start, end).replace(/^[^:]*:\s*/, '');
  return value.replace(/^["«“]\s*/, '').replace(/\s*["»”]$/, '');
}
