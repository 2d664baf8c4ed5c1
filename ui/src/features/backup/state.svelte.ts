// Where the office stands with its backups, and the one that is being made.
import type { BackupStatus } from '../../generated/types/BackupStatus';
import type { BackupView } from '../../generated/types/BackupView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, backupMake, backupStatus, draftGet, draftPut } from '../../platform';

/** The folder that this person named last: kept with their drafts. */
const FORM = 'backup-folder';

export class Backup {
  status = $state.raw<BackupStatus | null>(null);
  /** Made since the screen was opened. */
  made = $state.raw<BackupView | null>(null);
  folder = $state('');
  error = $state.raw<WireError | null>(null);
  busy = $state(false);

  async read(): Promise<void> {
    try {
      this.status = await backupStatus();
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Brings back the folder that the person named last; nothing is written there without them. */
  async recall(): Promise<void> {
    try {
      if (this.folder === '') this.folder = (await draftGet(FORM)) ?? '';
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  async make(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.error = null;
    this.made = null;
    try {
      const folder = this.folder.trim();
      await draftPut(FORM, folder);
      this.made = await backupMake(folder);
    } catch (reason) {
      const error = asWireError(reason);
      if (error.code !== 'stopped') this.error = error;
    }
    this.busy = false;
    await this.read();
    return this.made !== null;
  }
}
