// The office of the invented data: its settings, its calendar, its days of closure.
import type { CalendarView } from '../generated/types/CalendarView';
import type { OfficeChange } from '../generated/types/OfficeChange';
import type { OfficeClosure } from '../generated/types/OfficeClosure';
import type { OfficeSettings } from '../generated/types/OfficeSettings';
import type { OfficeConflictView } from '../generated/types/OfficeConflictView';
import type { Provision } from '../generated/types/Provision';
import type { SettleOffice } from '../generated/types/SettleOffice';

const provision = (fr: string, en: string): Provision => ({
  citation: { fr, en },
  source: { fr: 'ottawaemploymentlaw.com, qui cite l’art. 88', en: 'ottawaemploymentlaw.com, quoting s. 88' },
  certainty: 'verified',
});

const statute = provision('Loi de 2006 sur la législation, art. 88', 'Legislation Act, 2006, s. 88');

const CALENDAR: CalendarView = {
  id: 'on-statute',
  provision: provision(
    'Loi de 2006 sur la législation, art. 87 et 88',
    'Legislation Act, 2006, ss. 87 and 88',
  ),
  from: '2015-01-01',
  to: '2030-12-31',
  weekly: [
    { id: 'calendar-weekly-holiday', args: { weekday: { type: 'number', value: 7 } } },
    { id: 'calendar-weekly-closure', args: { weekday: { type: 'number', value: 6 } } },
  ],
  days: [
    {
      on: '2026-01-01',
      name: { fr: 'jour de l’An', en: 'New Year’s Day' },
      statutory: true,
      rule: { id: 'calendar-rule-date', args: {} },
      provision: statute,
    },
    {
      on: '2026-02-16',
      name: { fr: 'jour de la Famille', en: 'Family Day' },
      statutory: true,
      rule: {
        id: 'calendar-rule-nth',
        args: { nth: { type: 'number', value: 3 }, weekday: { type: 'number', value: 1 } },
      },
      provision: statute,
    },
    {
      on: '2026-04-03',
      name: { fr: 'Vendredi saint', en: 'Good Friday' },
      statutory: true,
      rule: { id: 'calendar-rule-before-easter', args: { days: { type: 'number', value: 2 } } },
      provision: statute,
    },
    {
      on: '2026-08-03',
      name: { fr: 'congé civique', en: 'Civic Holiday' },
      statutory: false,
      rule: {
        id: 'calendar-rule-nth',
        args: { nth: { type: 'number', value: 1 }, weekday: { type: 'number', value: 1 } },
      },
      provision: {
        citation: null,
        source: {
          fr: 'connaissances générales des jours de fermeture de la fonction publique de l’Ontario; absent de l’art. 88',
          en: 'general knowledge of closures of the Ontario Public Service; not in s. 88',
        },
        certainty: 'unverified',
      },
    },
  ],
};

/** The delay before locking, settled on two workstations. */
export function lockedApart(): OfficeConflictView {
  const claim = (event: string, by: string, at: string, to: number) => ({
    event,
    by,
    at,
    what: {
      id: 'history-office-idle',
      args: { from: { type: 'number' as const, value: 10 }, to: { type: 'number' as const, value: to } },
    },
    words: null,
  });
  return {
    about: { kind: 'field', field: 'idle_minutes' },
    title: {
      id: 'conflict-office-field',
      args: { field: { type: 'text', value: 'idle_minutes' } },
    },
    claims: [
      claim('o1', 'Amélie Gauthier', '2026-10-07T13:05:00Z', 5),
      claim('o2', 'Priya Raman', '2026-10-07T15:40:00Z', 20),
    ],
  };
}

export class FakeOffice {
  /** What people settled apart. */
  apart: OfficeConflictView[] = [];
  settings: OfficeSettings = {
    name: { fr: '', en: '' },
    address: { fr: '', en: '' },
    letterhead: { fr: '', en: '' },
    zone: '',
    idle_minutes: 10,
    backup_days: 7,
  };
  closures: OfficeClosure[] = [];

  readonly commands = {
    office_get: () => this.#view(),
    office_change: ({ change }: { change: OfficeChange }) => {
      this.settings = { ...this.settings, [change.field]: change.to };
      return this.#view();
    },
    office_closures: () => this.closures,
    office_close: ({ closure }: { closure: OfficeClosure }) =>
      (this.closures = [...this.closures, closure].sort((a, b) => a.on.localeCompare(b.on))),
    office_open: ({ closure }: { closure: OfficeClosure }) =>
      (this.closures = this.closures.filter((one) => one.on !== closure.on)),
    office_conflicts: () => this.apart,
    office_settle: ({ about, kept }: SettleOffice) => {
      this.apart = this.apart.filter((one) => JSON.stringify(one.about) !== JSON.stringify(about));
      if (kept === 'o1') this.settings = { ...this.settings, idle_minutes: 5 };
      return this.apart;
    },
    calendar_list: () => [CALENDAR],
  };

  #view() {
    return {
      settings: this.settings,
      zone: this.settings.zone || 'America/Toronto',
      zones: [
        'America/Halifax',
        'America/St_Johns',
        'America/Toronto',
        'America/Vancouver',
        'America/Winnipeg',
      ],
    };
  }
}
