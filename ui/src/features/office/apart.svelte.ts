// What people settled apart of the office, until somebody keeps one.
import type { OfficeConflictView } from '../../generated/types/OfficeConflictView';
import type { Setting } from '../../generated/types/Setting';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, officeConflicts, officeSettle } from '../../platform';

export class Apart {
  all = $state.raw<OfficeConflictView[]>([]);
  error = $state.raw<WireError | null>(null);
  busy = $state(false);

  async read(): Promise<void> {
    try {
      this.all = await officeConflicts();
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Those of one kind of setting; of one field when it is named. */
  of(kind: Setting['kind'], field?: string): OfficeConflictView[] {
    return this.all.filter(
      ({ about }) => about.kind === kind && (about.kind !== 'field' || about.field === field),
    );
  }

  /** Keeps one value; names all that is on screen, so that nothing is settled unseen. Tells whether it was. */
  async settle({ about, claims }: OfficeConflictView, kept: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = null;
    try {
      this.all = await officeSettle({ about, kept, over: claims.map((claim) => claim.event) });
      return true;
    } catch (reason) {
      this.error = asWireError(reason);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
