// The notes of the office and the one on screen. What is typed is held by each side until the
// host has it; a note that changes elsewhere never wipes a side that is being written.
import type { Exported } from '../../generated/types/Exported';
import type { Lang } from '../../generated/types/Lang';
import type { SideConflict } from '../../generated/types/SideConflict';
import type { NoteView } from '../../generated/types/NoteView';
import type { WireError } from '../../generated/types/WireError';
import {
  asWireError,
  noteAgree,
  noteExport,
  noteGet,
  noteList,
  noteRevise,
  noteSettle,
  noteUndo,
} from '../../platform';
import { Paged } from '../../shared/paged.svelte';
import { Refusable } from '../../shared/refusable.svelte';
import { Turns } from '../../shared/turns';

export class Notes extends Refusable {
  /** The notes of the office, last changed first. */
  readonly list = new Paged(noteList, ({ id }) => id);
  view = $state.raw<NoteView | null>(null);
  exported = $state.raw<Exported | null>(null);
  exporting = $state(false);
  /** Sides whose writing is on its way. */
  saving = $state(0);
  #wanted: string | null = null;
  /** Of readings and acts alike. */
  #turns = new Turns();

  async open(id: string | null): Promise<void> {
    if (id !== this.#wanted) {
      this.view = null;
      this.exported = null;
    }
    this.#wanted = id;
    if (id === null) return;
    await this.#show(id, () => noteGet(id));
  }

  heard(ids: Set<string>): void {
    if (this.list.page) void this.list.reload();
    if (this.#wanted !== null && ids.has(this.#wanted) && this.saving === 0) void this.open(this.#wanted);
  }

  /** Writes one side. Returns the refusal, so that it is shown beside the text, which stays. */
  async revise(pair: string, lang: Lang, from: string, to: string): Promise<WireError | null> {
    const id = this.#wanted;
    if (id === null || from === to) return null;
    const newer = this.#turns.begin();
    this.saving += 1;
    try {
      const view = await noteRevise({ note_id: id, pair, lang, from, to });
      if (this.#wanted === id && newer()) this.view = view;
      return null;
    } catch (reason) {
      return asWireError(reason);
    } finally {
      this.saving -= 1;
    }
  }

  /** Says that both sides agree; whether that was recorded. */
  async agree(pair: string): Promise<boolean> {
    const id = this.#wanted;
    if (id === null) return false;
    return this.#show(id, () => noteAgree({ note_id: id, pair }));
  }

  /** Keeps one of the texts that people wrote apart. */
  async settle({ pair, lang, texts }: SideConflict, kept: string): Promise<void> {
    const id = this.#wanted;
    if (id === null) return;
    const over = texts.map((text) => text.event);
    await this.#show(id, () => noteSettle({ note_id: id, pair, lang, kept, over }));
  }

  /** Takes back the last act on a note; whether that was done. */
  async undo(note: string, event: string): Promise<boolean> {
    return this.#show(note, () => noteUndo({ note_id: note, event }));
  }

  async export(): Promise<void> {
    const id = this.#wanted;
    if (id === null || this.exporting) return;
    this.exporting = true;
    this.exported = null;
    await this.attempt(async () => {
      const exported = await noteExport(id);
      if (this.#wanted === id) this.exported = exported;
    });
    this.exporting = false;
  }

  /** Shows what is answered of a note, unless another one or a newer answer is on screen by then. */
  #show(id: string, ask: () => Promise<NoteView>): Promise<boolean> {
    const newer = this.#turns.begin();
    return this.attempt(async () => {
      const view = await ask();
      if (this.#wanted === id && newer()) this.view = view;
    });
  }
}
