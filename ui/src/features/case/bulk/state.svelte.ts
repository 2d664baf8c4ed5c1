// The last act of the person on many cases: what runs, what was done, what could not be.
import type { BeginBulk } from '../../../generated/types/BeginBulk';
import type { BulkView } from '../../../generated/types/BulkView';
import type { Chosen } from '../../../generated/types/Chosen';
import type { JobView } from '../../../generated/types/JobView';
import type { WireError } from '../../../generated/types/WireError';
import {
  asWireError,
  bulkBegin,
  bulkForget,
  bulkGet,
  bulkResume,
  bulkUndo,
  caseListExport,
} from '../../../platform';
import { t } from '../../../shared/i18n/index.svelte';
import { live } from '../../../shared/live.svelte';

export class Bulk {
  view = $state.raw<BulkView | null>(null);
  running = $state(false);
  error = $state.raw<WireError | null>(null);
  /** The last work on many cases that was seen past what could refuse it, here or in another window. */
  #seen = 0;
  #runs = () => {};

  async read(): Promise<void> {
    if (this.running) return;
    try {
      this.view = await bulkGet();
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  begin(request: BeginBulk): Promise<boolean> {
    return this.#run(() => bulkBegin(request));
  }

  /** Hears what runs: an act counts its cases once nothing can refuse it any more. */
  heard(jobs: JobView[]): void {
    const at = jobs.findLast((job) => job.kind === 'bulk' && job.state === 'running' && job.of > 0);
    if (at === undefined || at.id <= this.#seen) return;
    this.#seen = at.id;
    this.#runs();
  }

  /** Waits until an act runs, or has ended. Throws why it was refused: that is said where it was asked. */
  async begun(ended: Promise<boolean>): Promise<boolean> {
    const runs = new Promise<boolean>((yes) => (this.#runs = () => yes(true)));
    if (!(await Promise.race([ended, runs]))) this.#throwRefusal();
    return true;
  }

  resume(): Promise<boolean> {
    return this.#run(bulkResume);
  }

  /** Takes the whole back; what was closed is opened again, for which reasons are needed. */
  takeBack(reasons = ''): Promise<boolean> {
    return this.#run(() => bulkUndo({ reasons }));
  }

  /** It is no more shown, nor taken back as one. */
  async forget(): Promise<void> {
    try {
      await bulkForget();
      this.view = null;
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Writes the list of the cases chosen; answers with its path. */
  async export(chosen: Chosen): Promise<void> {
    try {
      const { path } = await caseListExport(chosen);
      live.tell(t('bulk-exported', { path }));
    } catch (reason) {
      const error = asWireError(reason);
      if (error.code !== 'stopped') this.error = error;
    }
  }

  /** As `takeBack`, where the last result is told: why it was refused is said there. */
  async #undo(): Promise<string | null> {
    if (await this.takeBack()) return said(this.view);
    this.#throwRefusal();
    return null;
  }

  #throwRefusal(): void {
    const { error } = this;
    this.error = null;
    if (error) throw error;
  }

  async #run(work: () => Promise<BulkView>): Promise<boolean> {
    this.error = null;
    this.running = true;
    try {
      this.view = await work();
      const offered = this.view.undo && !['close', 'refer'].includes(this.view.act);
      live.tell(said(this.view), offered ? () => this.#undo() : null);
      return true;
    } catch (reason) {
      const error = asWireError(reason);
      if (error.code !== 'stopped') this.error = error;
      return false;
    } finally {
      this.running = false;
      await this.read();
    }
  }
}

/** How the act stands, in one sentence. */
export function said(view: BulkView | null): string {
  if (!view) return '';
  const { act, done, refused, taken_back: back } = view;
  return back > 0 ? t('bulk-back', { act, back }) : t('bulk-said', { act, done, refused });
}
