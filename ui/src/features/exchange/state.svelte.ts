// Where the workstations stand, and the last act of this screen. A bundle that is refused changes
// nothing here but its error.
import type { ExchangeView } from '../../generated/types/ExchangeView';
import type { MachineView } from '../../generated/types/MachineView';
import type { PreparedView } from '../../generated/types/PreparedView';
import type { TakenView } from '../../generated/types/TakenView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, exchangeGet, exchangePrepare, exchangeTake, machineRevoke } from '../../platform';
import { t } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import { Turns } from '../../shared/turns';

export class Exchange {
  view = $state.raw<ExchangeView | null>(null);
  busy = $state(false);
  prepared = $state.raw<PreparedView | null>(null);
  taken = $state.raw<TakenView | null>(null);
  /** A workstation that a person must vouch for. */
  unknown = $state.raw<{ letter: string; mark: string } | null>(null);
  unread = $state.raw<WireError | null>(null);
  unprepared = $state.raw<WireError | null>(null);
  untaken = $state.raw<WireError | null>(null);
  /** Where the bundle to take in lies. */
  path = $state('');
  #turns = new Turns();

  async read(): Promise<void> {
    const newer = this.#turns.begin();
    try {
      const view = await exchangeGet();
      if (newer()) [this.view, this.unread] = [view, null];
    } catch (reason) {
      if (newer()) this.unread = asWireError(reason);
    }
  }

  async prepare(to: string | null, people: string[]): Promise<void> {
    if (this.busy || people.length === 0) return;
    this.busy = true;
    this.prepared = null;
    this.unprepared = null;
    try {
      this.prepared = await exchangePrepare({ to, people });
      live.announce(t('exchange-prepared', { count: this.prepared.events }));
      await this.read();
    } catch (reason) {
      this.unprepared = unlessStopped(asWireError(reason));
    }
    this.busy = false;
  }

  /** Revokes a workstation; tells whether it was. */
  async revoke(machine: MachineView): Promise<boolean> {
    this.unread = null;
    try {
      await machineRevoke(machine.id);
      live.tell(t('exchange-revoke-done', { letter: machine.letter }));
      await this.read();
      return true;
    } catch (reason) {
      this.unread = asWireError(reason);
      return false;
    }
  }

  /** Takes in the bundle at the path that the person gave. */
  async take(): Promise<void> {
    await this.#take(null);
  }

  /** A person compared the fingerprint: the same bundle is taken in. */
  async accept(): Promise<void> {
    if (this.unknown) await this.#take(this.unknown.mark);
  }

  async #take(vouched: string | null): Promise<void> {
    const path = this.path.trim();
    if (this.busy || path === '') return;
    this.busy = true;
    this.taken = null;
    this.untaken = null;
    this.unknown = null;
    try {
      this.taken = await exchangeTake(path, vouched);
      const { letter, events } = this.taken;
      live.announce(t('exchange-taken', { letter, count: events }));
      await this.read();
    } catch (reason) {
      const error = asWireError(reason);
      this.untaken = unlessStopped(error);
      const { letter, mark } = error.args;
      if (error.code === 'unknown-machine' && letter && mark) this.unknown = { letter, mark };
    }
    this.busy = false;
  }
}

/** That a person stopped it is told in the list of long work. */
function unlessStopped(error: WireError): WireError | null {
  return error.code === 'stopped' ? null : error;
}
