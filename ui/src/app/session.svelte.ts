// Who is signed in, and what the navigation counts.
import { intake } from '../features/case/intake/receive.svelte';
import type { CountsView } from '../generated/types/CountsView';
import type { Lang } from '../generated/types/Lang';
import type { SessionView } from '../generated/types/SessionView';
import type { VaultStatus } from '../generated/types/VaultStatus';
import { personChooseLanguage, vaultLock, vaultStatus, windowKept, windowLabel } from '../platform';
import { keepAll } from '../shared/forms/pending';
import { i18n } from '../shared/i18n/index.svelte';
import { live } from '../shared/live.svelte';

class Desk {
  status = $state.raw<VaultStatus | null>(null);
  session = $state.raw<SessionView | null>(null);
  counts = $state.raw<CountsView | null>(null);

  open(session: SessionView): void {
    this.session = session;
    i18n.zone = session.zone;
    i18n.choose(session.person.lang);
  }

  /** Takes the new list of people. */
  joined(session: SessionView): void {
    this.session = session;
  }

  async chooseLanguage(lang: Lang): Promise<void> {
    i18n.choose(lang);
    if (!this.session) return;
    this.session = { ...this.session, person: { ...this.session.person, lang } };
    if (this.session.acts.includes('keep_own')) await personChooseLanguage(lang);
  }

  /** Keeps what is half-written, veils the screen, then drops the keys: in this window, and through
      the host in every other. */
  async lock(): Promise<void> {
    await this.#hide();
    await vaultLock();
    this.status = await vaultStatus();
  }

  /** Another window locks: keeps what is half-written here and veils the screen, then says so. */
  async veil(): Promise<void> {
    await this.#hide();
    await windowKept(windowLabel());
  }

  /** The vault is closed: shows who may sign in. */
  async locked(): Promise<void> {
    if (!this.session) this.status = await vaultStatus();
  }

  async #hide(): Promise<void> {
    await keepAll();
    // What was read at the start may be old: it is not shown while the vault closes.
    this.status = null;
    this.session = null;
    intake.clear();
    live.clear();
    this.counts = null;
  }
}

export const desk = new Desk();
