// The people of the fake office: their state, what an act does to it, and the recovery key.
import type { ChangePassphrase } from '../generated/types/ChangePassphrase';
import type { ChangeRole } from '../generated/types/ChangeRole';
import type { PeopleView } from '../generated/types/PeopleView';
import type { PersonRole } from '../generated/types/PersonRole';
import type { PersonState } from '../generated/types/PersonState';
import type { Strength } from '../generated/types/Strength';
import { ROLES } from '../features/person/roles';
import type { Fake } from './fake';
import { PASSPHRASE, refuse } from './fake';

export const RECOVERY = ['7K3QF', 'M2X9T', '0B5RA', 'ZC8HW', '4JN6P', 'VD1EY'];

export class FakePeople {
  readonly states = new Map<string, PersonState>([['u3', 'suspended']]);
  /** Who was removed on another workstation, while the key here is still theirs. */
  readonly owed = new Set<string>();
  sheet: PeopleView['sheet'] = null;
  mayGive: PersonRole[] = [...ROLES];

  constructor(private fake: Fake) {}

  readonly commands = {
    person_list: (): PeopleView => ({
      people: this.fake.people.map((person) => ({
        person,
        state: this.states.get(person.id) ?? 'active',
        signed_in_at: person.id === 'u2' ? null : '2026-10-07T13:05:00Z',
        key_owed: this.owed.has(person.id),
      })),
      sheet: this.sheet,
      may_give: this.mayGive,
    }),
    person_change_role: ({ person, to }: ChangeRole) => {
      this.fake.people = this.fake.people.map((one) => (one.id === person ? { ...one, role: to } : one));
    },
    person_suspend: ({ person }: { person: string }) => void this.states.set(person, 'suspended'),
    person_resume: ({ person }: { person: string }) => void this.states.set(person, 'active'),
    person_remove: ({ person }: { person: string }) => {
      this.states.set(person, 'removed');
      this.owed.clear();
    },
    passphrase_change: ({ before }: ChangePassphrase) => {
      if (before !== PASSPHRASE) throw refuse('wrong-passphrase', 'passphrase');
    },
    passphrase_strength: ({ passphrase }: { passphrase: string }): Strength => ({
      long_enough: [...passphrase].length >= 12,
      holds_for: passphrase.includes(' ') ? 'centuries' : 'minutes',
      memory_mib: 64,
      passes: 3,
      cards: 100,
      tries_a_second: 170_000,
    }),
    recovery_draw: () => ({ groups: RECOVERY, sheet: '3F9A1C' }),
    recovery_print: () => '/home/bureau/Documents/cle-de-recuperation-3F9A1C.pdf',
    recovery_keep: () => {
      const drawn_by = this.fake.session?.person.name ?? '';
      this.sheet = { sheet: '3F9A1C', drawn_by, drawn_at: '2026-10-08T14:10:00Z' };
    },
  };
}
