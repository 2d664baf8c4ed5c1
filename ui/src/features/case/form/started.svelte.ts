// The forms that a person began and did not register: several at once, newest first.
import { draftList, draftPut } from '../../../platform';
import type { FormValues } from './form';

/** Beginning of the name of every guided form. */
export const PREFIX = 'intake-';

export interface Started {
  id: string;
  /** Who or what it is about, as far as it was typed; empty when nothing tells. */
  name: string;
}

/** A name for a new form: forms begun later sort after. */
export function newForm(): string {
  return `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 4)}`;
}

class StartedForms {
  list = $state.raw<Started[]>([]);

  async read(): Promise<void> {
    const drafts = await draftList(PREFIX);
    this.list = drafts.map(({ form, json }) => ({ id: form.slice(PREFIX.length), name: nameOf(json) }));
  }

  /** Puts a form back as it was. */
  async restore(id: string, values: FormValues): Promise<void> {
    await draftPut(PREFIX + id, JSON.stringify(values));
    await this.read();
  }
}

const LONGEST = 60;

function nameOf(json: string): string {
  try {
    const { complainant, subject, text } = JSON.parse(json) as Partial<FormValues>;
    const told = [complainant?.name, subject, text].find((one) => one && one.trim() !== '');
    return (told ?? '').trim().slice(0, LONGEST);
  } catch {
    return '';
  }
}

export const started = new StartedForms();
