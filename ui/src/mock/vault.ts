// The door of the fake host: who may open its vault, who did, and the way to the practice office.
import type { Act } from '../generated/types/Act';
import type { CreateVault } from '../generated/types/CreateVault';
import type { Lang } from '../generated/types/Lang';
import type { Person } from '../generated/types/Person';
import type { PersonRole } from '../generated/types/PersonRole';
import type { Recover } from '../generated/types/Recover';
import type { SessionView } from '../generated/types/SessionView';
import type { Unlock } from '../generated/types/Unlock';
import { TODAY } from './cases';
import type { Fake } from './fake';
import { PASSPHRASE, refuse } from './fake';
import { PRACTICE_PASSPHRASE, PRACTICE_PEOPLE } from './practice';

const ACTS: Act[] = [
  'read',
  'receive',
  'screen',
  'read_second',
  'file',
  'write_note',
  'export_note',
  'write_letter',
  'approve_letter',
  'close',
  'add_person',
  'keep_own',
  'restrict',
  'clock',
  'manage_people',
  'draw_recovery_key',
  'change_passphrase',
  'exchange',
  'back_up',
  'report',
  'manage_office',
  'keep_glossary',
  'export_journal',
  'review',
  'assign',
  'rule',
  'hold',
  'propose_disposition',
  'dispose',
  'keep_paper',
];
const READERS: PersonRole[] = ['team_lead', 'director'];

export class FakeVault {
  /** The people of the other office, while the desk is at the practice office. */
  #office: Person[] = [];

  constructor(private fake: Fake) {}

  readonly commands = {
    vault_status: () => ({
      folder: '/home/bureau/coordination-nord.dossier',
      exists: this.fake.exists,
      practice: this.fake.practice ? PRACTICE_PASSPHRASE : null,
      people: this.fake.people.map(({ id, name, lang, role }) => ({
        id,
        name,
        lang,
        role: this.fake.practice ? role : null,
      })),
      recovery: this.fake.office.sheet !== null,
      session: this.fake.session,
      version: '0.1.0',
    }),
    vault_create: (request: CreateVault) => {
      this.fake.exists = true;
      this.fake.people = [{ id: 'u1', name: request.name, role: request.role, lang: request.lang }];
      return this.#open('u1');
    },
    vault_unlock: (request: Unlock) => {
      const right = this.fake.practice ? PRACTICE_PASSPHRASE : PASSPHRASE;
      if (request.passphrase !== right) throw refuse('wrong-passphrase');
      return this.#open(request.person);
    },
    vault_lock: () => (this.fake.session = null),
    practice_enter: async () => {
      if (this.fake.holds) await new Promise<void>((done) => (this.fake.release = done));
      [this.#office, this.fake.people] = [this.fake.people, PRACTICE_PEOPLE];
      [this.fake.practice, this.fake.session] = [true, null];
      return this.fake.call('vault_status');
    },
    practice_leave: () => {
      [this.fake.people, this.fake.practice, this.fake.session] = [this.#office, false, null];
      return this.fake.call('vault_status');
    },
    practice_renew: () => this.fake.call('practice_enter'),
    practice_stop: () => null,
    vault_recover: (request: Recover) => {
      if (!request.key.startsWith('7K3QF')) throw refuse('wrong-recovery-key', 'recovery');
      return this.#open(request.person);
    },
    person_add: (request: CreateVault) => {
      this.fake.people = [
        ...this.fake.people,
        { id: `u${this.fake.people.length + 1}`, name: request.name, role: request.role, lang: request.lang },
      ];
      return this.#open(this.fake.session?.person.id ?? 'u1');
    },
    person_choose_language: ({ lang }: { lang: Lang }) => {
      const me = this.fake.session?.person.id;
      this.fake.people = this.fake.people.map((one) => (one.id === me ? { ...one, lang } : one));
    },
  };

  #open(id: string): SessionView {
    const person = this.fake.people.find((one) => one.id === id);
    if (!person) throw refuse('not-found');
    this.fake.session = {
      person,
      acts: person.role === 'auditor' ? ['read', 'change_passphrase'] : ACTS,
      today: TODAY,
      zone: 'America/Toronto',
      practice: this.fake.practice,
      reads_only: this.fake.readsOnly,
      idle_minutes: 10,
      present: this.fake.people.map((one) => one.id),
      people: this.fake.people,
      stands_for: [],
      readers: this.fake.people.filter((one) => one.id !== id && READERS.includes(one.role)),
    };
    return this.fake.session;
  }
}
