// The case on screen: what is read of it, and the acts on it. An act that is refused changes
// nothing here but `error`.
import type { CaseView } from '../../generated/types/CaseView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, caseGet, caseUndo } from '../../platform';
import { Turns } from '../../shared/turns';

/** What a dialog of one act on the case is given. */
export interface ActOnCase {
  open: OpenCase;
  view: CaseView;
  onclose: () => void;
}

export class OpenCase {
  view = $state.raw<CaseView | null>(null);
  /** Of the last act. */
  error = $state.raw<WireError | null>(null);
  /** Of the last reading. */
  missing = $state.raw<WireError | null>(null);
  busy = $state(false);
  /** What the host answered to the last act that was done. */
  done: CaseView | null = null;
  #wanted: string | null = null;
  /** Of readings and acts alike. */
  #turns = new Turns();

  async read(id: string | null): Promise<void> {
    if (id !== this.#wanted) this.error = null;
    this.#wanted = id;
    if (id === null) {
      this.view = null;
      return;
    }
    const newer = this.#turns.begin();
    try {
      const view = await caseGet(id);
      if (this.#wanted === id && newer()) this.show(view);
    } catch (reason) {
      if (this.#wanted !== id || !newer()) return;
      this.view = null;
      this.missing = asWireError(reason);
    }
  }

  show(view: CaseView): void {
    this.view = view;
    this.missing = null;
  }

  /** Reads it again when a change names it. */
  heard(ids: Set<string>): void {
    if (this.#wanted !== null && ids.has(this.#wanted)) void this.read(this.#wanted);
  }

  /** Does an act; says whether it was done. No view when the person sees the case no more. */
  async act(act: () => Promise<CaseView | null>): Promise<boolean> {
    if (this.busy) return false;
    const of = this.#wanted;
    const newer = this.#turns.begin();
    this.busy = true;
    this.error = null;
    try {
      this.#take(await act(), of, newer);
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Takes back an act on a case, on screen or not. It throws what was refused: the case on screen may be another. */
  async undo(id: string, event: string): Promise<void> {
    const newer = this.#turns.begin();
    this.#take(await caseUndo({ case_id: id, event }), id, newer);
  }

  #take(view: CaseView | null, of: string | null, newer: () => boolean): void {
    this.done = view;
    if ((view?.line.id ?? of) !== this.#wanted || !newer()) return;
    if (view) this.show(view);
    else this.view = null;
  }
}
