// Where the workstations stand, and the last act of this screen. A bundle that is refused changes
// nothing here but its error.
import type { ExchangeView } from '../../generated/types/ExchangeView';
import type { PreparedView } from '../../generated/types/PreparedView';
import type { TakenView } from '../../generated/types/TakenView';
import type { WireError } from '../../generated/types/WireError';
import { asWireError, exchangeGet, exchangePrepare, exchangeTake, placeFile } from '../../platform';
import { t } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';

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
  #path: string | null = null;

  async read(): Promise<void> {
    try {
      this.view = await exchangeGet();
      this.unread = null;
    } catch (reason) {
      this.unread = asWireError(reason);
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
      this.unprepared = asWireError(reason);
    }
    this.busy = false;
  }

  /** Asks for a bundle, then takes it in. */
  async choose(title: string): Promise<void> {
    if (this.busy) return;
    const path = await placeFile(title).catch((reason: unknown) => {
      this.untaken = asWireError(reason);
      return null;
    });
    if (path === null) return;
    this.#path = path;
    await this.#take(null);
  }

  /** A person compared the fingerprint: the same bundle is taken in. */
  async accept(): Promise<void> {
    if (this.unknown) await this.#take(this.unknown.mark);
  }

  async #take(vouched: string | null): Promise<void> {
    if (this.busy || this.#path === null) return;
    this.busy = true;
    this.taken = null;
    this.untaken = null;
    this.unknown = null;
    try {
      this.taken = await exchangeTake(this.#path, vouched);
      const { letter, events } = this.taken;
      live.announce(t('exchange-taken', { letter, count: events }));
      await this.read();
    } catch (reason) {
      const error = asWireError(reason);
      this.untaken = error;
      const { letter, mark } = error.args;
      if (error.code === 'unknown-machine' && letter && mark) this.unknown = { letter, mark };
    }
    this.busy = false;
  }
}
