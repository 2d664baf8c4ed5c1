// What is due, what is proposed, and what stays of what is gone; which files are chosen.
import type { AcceptTransfer } from '../../generated/types/AcceptTransfer';
import type { CertificateView } from '../../generated/types/CertificateView';
import type { DispositionView } from '../../generated/types/DispositionView';
import type { DueFile } from '../../generated/types/DueFile';
import type { PackagedView } from '../../generated/types/PackagedView';
import type { TombstoneView } from '../../generated/types/TombstoneView';
import {
  dispositionCertificate,
  dispositionFind,
  dispositionGet,
  dispositionSetAside,
  transferAccept,
  transferApprove,
  transferPackage,
} from '../../platform';
import { Refusable } from '../../shared/refusable.svelte';
import { Turns } from '../../shared/turns';

export class Dispositions extends Refusable {
  view = $state.raw<DispositionView | null>(null);
  /** Cases chosen, to propose or to approve. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  found = $state.raw<TombstoneView | null>(null);
  certificate = $state.raw<CertificateView | null>(null);
  /** Where the last package lies. */
  packaged = $state.raw<PackagedView | null>(null);
  /** Whether a package is made or read. */
  working = $state(false);
  #readings = new Turns();
  #searches = new Turns();
  #certificates = new Turns();

  async reload(): Promise<void> {
    const newer = this.#readings.begin();
    await this.attempt(async () => {
      const view = await dispositionGet();
      if (!newer()) return;
      this.view = view;
      const listed = new Set([...view.due, ...view.proposed].filter(isFree).map(idOf));
      this.chosen = new Set([...this.chosen].filter((id) => listed.has(id)));
    }, newer);
  }

  choose(ids: string[], on: boolean): void {
    const chosen = new Set(this.chosen);
    for (const id of ids) {
      if (on) chosen.add(id);
      else chosen.delete(id);
    }
    this.chosen = chosen;
  }

  /** Keeps a file for now, or rejects what another person proposed. */
  async setAside(case_id: string, reason: string): Promise<boolean> {
    const done = await this.attempt(() => dispositionSetAside({ case_id, reason }));
    if (done) await this.reload();
    return done;
  }

  /** Approves the transfer that another person proposed. */
  async approve(id: string): Promise<boolean> {
    const done = await this.attempt(() => transferApprove(id));
    if (done) await this.reload();
    return done;
  }

  /** Makes the package of a file; answers once it was read back. */
  package(case_id: string, folder: string): Promise<boolean> {
    return this.#work(async () => {
      this.packaged = await transferPackage({ case_id, folder });
    });
  }

  /** Records the acceptance; the package is read once more, then the file is erased. */
  accept(request: AcceptTransfer): Promise<boolean> {
    return this.#work(() => transferAccept(request));
  }

  /** Long work on a package, one at a time; whoever stops it knows that it stopped. */
  async #work(work: () => Promise<unknown>): Promise<boolean> {
    if (this.working) return false;
    this.working = true;
    this.packaged = null;
    const done = await this.attempt(work);
    const failed = this.error?.code === 'stopped' ? null : this.error;
    this.working = false;
    await this.reload();
    this.error = failed;
    return done;
  }

  /** Looks for what stays under a number; all of it again where none is given. */
  async find(number: string): Promise<boolean> {
    this.found = null;
    const newer = this.#searches.only();
    if (number === '') return true;
    return this.attempt(async () => {
      const found = await dispositionFind(number);
      if (newer()) this.found = found;
    }, newer);
  }

  open(id: string): Promise<boolean> {
    const newer = this.#certificates.only();
    return this.attempt(async () => {
      const certificate = await dispositionCertificate(id);
      if (newer()) this.certificate = certificate;
    }, newer);
  }
}

export const idOf = (file: DueFile): string => file.line.id;

/** Whether nothing keeps a file, and whoever looks may choose it. */
export function isFree(file: DueFile): boolean {
  const mine = file.state.state === 'proposed' && file.state.mine;
  return file.kept === null && !mine;
}
