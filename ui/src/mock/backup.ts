// Backups of the fake host: invented disks that never fill.
import type { BackupStatus } from '../generated/types/BackupStatus';
import type { BackupView } from '../generated/types/BackupView';

const NAME = 'dossier-2026-10-01-16h30m00.dossier-backup';

export class FakeBackup {
  status: BackupStatus = { last: null, days: 9, due: true };
  /** Attachments that the next backup misses. */
  damaged = 0;

  readonly commands = {
    backup_status: () => this.status,
    backup_make: (): BackupView => {
      const last = {
        made_at: '2026-10-08T14:05:00Z',
        by: 'Amélie Gauthier',
        name: 'dossier-2026-10-08-10h05m00.dossier-backup',
        size_kib: 412_096,
        damaged: this.damaged,
      };
      this.status = { last: { ...last, damaged: 0 }, days: 0, due: false };
      return last;
    },
    backup_card: () => ({
      made_at: '2026-10-01T20:30:00Z',
      people: [
        { id: 'u1', name: 'Amélie Gauthier', lang: 'fr', role: null },
        { id: 'u2', name: 'Priya Raman', lang: 'en', role: null },
      ],
    }),
    backup_restore: () => ({ made_at: '2026-10-01T20:30:00Z', events: 1764, damaged: 0 }),
    place_file: () => `/media/disque/${NAME}`,
  };
}
