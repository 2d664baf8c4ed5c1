// The long work of this session: what runs, what ended, what waits to be resumed.
import type { JobView } from '../../generated/types/JobView';
import type { UnfinishedImport } from '../../generated/types/UnfinishedImport';
import type { WireError } from '../../generated/types/WireError';
import {
  asWireError,
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

export const isRunning = (job: JobView) => job.state === 'running' || job.state === 'stopping';

export class Jobs {
  list = $state.raw<JobView[]>([]);
  /** An import that stands still, when none runs. */
  unfinished = $state.raw<UnfinishedImport | null>(null);
  error = $state.raw<WireError | null>(null);
  /** Last quarter that was read aloud, by work that was seen running. */
  #said = new Map<number, number>();
  #turns = new Turns();

  get running(): JobView[] {
    return this.list.filter(isRunning);
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
