// Who is signed in, and what the navigation counts.
import { intake } from '../features/case/intake/receive.svelte';
import type { CountsView } from '../generated/types/CountsView';
import type { Lang } from '../generated/types/Lang';
import type { OfficeView } from '../generated/types/OfficeView';
import type { SessionView } from '../generated/types/SessionView';
import type { VaultStatus } from '../generated/types/VaultStatus';
import { personChooseLanguage, vaultLock, vaultStatus, windowKept, windowLabel } from '../platform';
import { folds } from '../shared/folds.svelte';
import { keepAll } from '../shared/forms/pending';
import { i18n, t, word } from '../shared/i18n/index.svelte';
import { live } from '../shared/live.svelte';
import { forgetPreference } from './preference.svelte';
import { route } from './route.svelte';

class Desk {
  status = $state.raw<VaultStatus | null>(null);
  session = $state.raw<SessionView | null>(null);
  counts = $state.raw<CountsView | null>(null);
  /** Whether the screen is covered, from the order to lock until the keys are gone. */
  veiled = $state(false);
  /** Whether the vault was made a moment ago: its recovery key is drawn before anything else. */
  fresh = $state(false);
  /** Who was there last, to be offered first. */
  last = $state<string | null>(null);

  /** Looks anew at what is there before anyone signs in. */
  async look(): Promise<void> {
    this.status = await vaultStatus();
  }

  open(session: SessionView, fresh = false): void {
    this.fresh = fresh;
    route.enter(session.person.id);
    this.session = session;
    i18n.zone = session.zone;
    i18n.choose(session.person.lang);
  }

  /** Takes the new list of people. */
  joined(session: SessionView): void {
    this.session = session;
  }

  /** Goes by what the office settled: its zone, and how long the screen waits before it locks. */
  settled({ zone, settings }: OfficeView): void {
    if (this.session) this.session = { ...this.session, zone, idle_minutes: settings.idle_minutes };
    i18n.zone = zone;
  }

  /** Goes by what was settled since of the office and of the person, here or on another workstation. */
  async renew(): Promise<void> {
    const { session } = await vaultStatus();
    const before = this.session;
    if (!before || session?.person.id !== before.person.id) return;
    const person = { ...session.person, lang: before.person.lang };
    this.session = { ...session, person };
    i18n.zone = session.zone;
    if (person.role === before.person.role) return;
    live.report(t('person-role-yours', { role: word('person-role-', person.role) }));
  }

  async chooseLanguage(lang: Lang): Promise<void> {
    i18n.choose(lang);
    if (!this.session) return;
    this.session = { ...this.session, person: { ...this.session.person, lang } };
    if (this.session.acts.includes('keep_own')) await personChooseLanguage(lang);
  }

  /** Veils the screen, keeps what is half-written, then drops the keys: in this window, and through
   * the host in every other. Nothing of the person stays but where they were, for them alone. */
  async lock(): Promise<void> {
    if (this.veiled || !this.session) return;
    await this.#hide();
    try {
      await vaultLock();
      this.status = await vaultStatus();
    } finally {
      this.veiled = false;
    }
  }

  /** Another window locks: keeps what is half-written here and veils the screen, then says so. */
  async veil(): Promise<void> {
    await this.#hide();
    await windowKept(windowLabel());
  }

  /** The vault is closed: shows who may sign in. */
  async locked(): Promise<void> {
    if (this.session) return;
    this.status = await vaultStatus();
    this.veiled = false;
  }

  async #hide(): Promise<void> {
    this.veiled = true;
    this.last = this.session?.person.id ?? this.last;
    await keepAll();
    // What was read at the start may be old: it is not shown while the vault closes.
    this.status = null;
    this.session = null;
    intake.clear();
    live.clear();
    folds.clear();
    this.counts = null;
    forgetPreference();
  }
}

export const desk = new Desk();
