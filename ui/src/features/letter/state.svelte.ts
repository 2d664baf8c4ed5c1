// The letter on screen, and the acts on it. What is typed is a draft of the vault until the person
// saves it; an act that is refused changes nothing here but `error`.
import type { ExportedLetter } from '../../generated/types/ExportedLetter';
import type { LetterFormat } from '../../generated/types/LetterFormat';
import type { LetterText } from '../../generated/types/LetterText';
import type { LetterView } from '../../generated/types/LetterView';
import type { Means } from '../../generated/types/Means';
import type { Sentence } from '../../generated/types/Sentence';
import type { WireError } from '../../generated/types/WireError';
import {
  asWireError,
  letterApprove,
  letterDispatch,
  letterDoor,
  letterExport,
  letterGet,
  letterKeepPassages,
  letterRevise,
} from '../../platform';
import { Turns } from '../../shared/turns';

export class OpenLetter {
  view = $state.raw<LetterView | null>(null);
  /** The right door that it does not name, in a sentence. */
  door = $state.raw<Sentence | null>(null);
  error = $state.raw<WireError | null>(null);
  exported = $state.raw<ExportedLetter | null>(null);
  busy = $state(false);
  /** Whether words on screen are not saved: nothing leaves the office without them. */
  unsaved = $state(false);
  #wanted: string | null = null;
  #caseId = '';
  /** Of readings and acts alike. */
  #turns = new Turns();

  async open(caseId: string | null, letterId: string | null): Promise<void> {
    if (letterId !== this.#wanted) {
      this.view = null;
      this.door = null;
      this.exported = null;
      this.error = null;
    }
    this.#wanted = letterId;
    this.#caseId = caseId ?? '';
    if (caseId === null || letterId === null) return;
    const newer = this.#turns.begin();
    try {
      const of = { case_id: caseId, letter_id: letterId };
      const [view, door] = await Promise.all([letterGet(of), letterDoor(of)]);
      if (this.#wanted === letterId && newer()) [this.view, this.door] = [view, door];
    } catch (reason) {
      if (this.#wanted === letterId && newer()) this.error = asWireError(reason);
    }
  }

  /** Reads it again when a change names its case. */
  heard(cases: Set<string>): void {
    if (this.#wanted !== null && cases.has(this.#caseId)) void this.open(this.#caseId, this.#wanted);
  }

  /** Saves a new version over all those on screen. */
  revise = (view: LetterView, text: LetterText): Promise<boolean> =>
    this.#act(() => letterRevise({ of: this.#of(view), over: view.versions.map((one) => one.event), text }));

  approve = (view: LetterView): Promise<boolean> =>
    this.#act(() => letterApprove({ of: this.#of(view), digest: view.digest }));

  keepPassages = (view: LetterView, reasons: string): Promise<boolean> =>
    this.#act(() => letterKeepPassages({ of: this.#of(view), digest: view.digest, reasons }));

  dispatch = (view: LetterView, on: string, means: Means): Promise<boolean> =>
    this.#act(() => letterDispatch({ of: this.#of(view), digest: view.digest, on, means }));

  async export(view: LetterView, format: LetterFormat): Promise<boolean> {
    this.exported = null;
    return this.#act(async () => {
      this.exported = await letterExport({ of: this.#of(view), format });
      return null;
    });
  }

  #of(view: LetterView) {
    return { case_id: view.case_id, letter_id: view.line.id };
  }

  async #act(act: () => Promise<LetterView | null>): Promise<boolean> {
    if (this.busy) return false;
    const newer = this.#turns.begin();
    this.busy = true;
    this.error = null;
    try {
      const view = await act();
      if (view && view.line.id === this.#wanted && newer()) this.view = view;
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
