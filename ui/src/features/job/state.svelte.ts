// The long work of this session: what runs, what ended, what waits to be resumed.
import type { JobKind } from '../../generated/types/JobKind';
import type { JobView } from '../../generated/types/JobView';
import type { UnfinishedImport } from '../../generated/types/UnfinishedImport';
import type { WireError } from '../../generated/types/WireError';
import {
  asWireError,
  draftDrop,
  draftList,
  importBegin,
  importGiveUp,
  importResume,
  importUnfinished,
  jobList,
  jobStop,
} from '../../platform';
import { t } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import { Turns } from '../../shared/turns';

/** How the host names, among the half-filled forms, work that has begun and not ended. */
const NOTED = 'work ';

export const isRunning = (job: JobView) => job.state === 'running' || job.state === 'stopping';

export class Jobs {
  list = $state.raw<JobView[]>([]);
  /** An import that stands still, when none runs. */
  unfinished = $state.raw<UnfinishedImport | null>(null);
  #noted = $state.raw<JobKind[]>([]);
  error = $state.raw<WireError | null>(null);
  /** Last quarter that was read aloud, by work that was seen running. */
  #said = new Map<number, number>();
  #turns = new Turns();

  get running(): JobView[] {
    return this.list.filter(isRunning);
  }

  /** Work of an earlier opening that the lock or the end of the program cut, and that was not begun again. */
  get interrupted(): JobKind[] {
    return this.#noted.filter((kind) => !this.list.some((job) => job.kind === kind));
  }

  /** Reads the list anew, and says aloud what a person should hear of it. */
  async read(): Promise<void> {
    const newer = this.#turns.begin();
    try {
      const list = await jobList();
      if (!newer()) return;
      this.list = list;
    } catch (reason) {
      if (newer()) this.error = asWireError(reason);
      return;
    }
    for (const job of this.list) this.#say(job);
  }

  /** Asks whether an import waits; one that the lock paused goes on by itself. */
  async open(): Promise<void> {
    await this.read();
    await this.#seek();
    if (this.unfinished?.paused) await this.resume();
  }

  async begin(paths: string[]): Promise<boolean> {
    return this.#runs(importBegin(paths));
  }

  async resume(): Promise<boolean> {
    this.unfinished = null;
    return this.#runs(importResume());
  }

  async giveUp(): Promise<void> {
    try {
      await importGiveUp();
      this.unfinished = null;
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Says no more of work that was cut. */
  async forget(kind: JobKind): Promise<void> {
    try {
      await draftDrop(`${NOTED}${kind}`);
    } catch (reason) {
      this.error = asWireError(reason);
    }
    await this.#seek();
  }

  async stop(id: number): Promise<void> {
    try {
      await jobStop(id);
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Waits for the end; that it was stopped, or failed on its way, is told in the list. */
  async #runs(end: Promise<void>): Promise<boolean> {
    this.error = null;
    try {
      await end;
    } catch (reason) {
      const error = asWireError(reason);
      if (error.code !== 'stopped') this.error = error;
    }
    await this.read();
    await this.#seek();
    return this.error === null;
  }

  async #seek(): Promise<void> {
    try {
      const noted = await draftList(NOTED);
      this.#noted = noted.map(({ form }) => form.slice(NOTED.length) as JobKind);
      this.unfinished = this.running.some((job) => job.kind === 'import') ? null : await importUnfinished();
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  #say(job: JobView): void {
    const before = this.#said.get(job.id);
    if (isRunning(job)) {
      const quarter = job.of === 0 ? 0 : Math.floor((job.done / job.of) * 4);
      if (before === undefined) live.announce(t('job-started', { kind: job.kind }));
      else if (quarter > before && quarter < 4)
        live.announce(t('job-quarter', { kind: job.kind, percent: quarter * 25 }));
      this.#said.set(job.id, Math.max(quarter, before ?? 0));
    } else if (before !== undefined) {
      this.#said.delete(job.id);
      // An act on many cases says itself what it did, with its undo.
      if (job.kind !== 'bulk' || job.state !== 'done') live.report(ended(job));
    }
  }
}

/** How a work ended, in one sentence. */
export function ended(job: JobView): string {
  if (job.state === 'done' && job.kind === 'import') {
    const taken = job.done - job.already - job.failed;
    return t('job-import-done', { taken, already: job.already, failed: job.failed });
  }
  return t('job-ended', { kind: job.kind, state: job.state });
}
