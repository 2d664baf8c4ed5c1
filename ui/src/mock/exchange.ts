// Two workstations of the mock: this one, and another that sent a bundle once.
import type { CaseView } from '../generated/types/CaseView';
import type { ExchangeView } from '../generated/types/ExchangeView';
import type { OfficeConflictView } from '../generated/types/OfficeConflictView';
import type { PrepareBundle } from '../generated/types/PrepareBundle';
import type { SettleCase } from '../generated/types/SettleCase';
import type { WireError } from '../generated/types/WireError';

const MARK = '7f3a-91c4-0d5e-b286';

/** A correction made twice, as the host tells it. */
export function contested(view: CaseView): CaseView {
  const claim = (event: string, by: string, at: string, to: string) => ({
    event,
    by,
    at,
    what: {
      id: 'history-corrected-kind',
      args: {
        from: { type: 'text' as const, value: 'complaint' },
        to: { type: 'text' as const, value: to },
      },
    },
    words: null,
  });
  return {
    ...view,
    line: { ...view.line, conflicts: 1 },
    conflicts: [
      {
        about: 'kind',
        claims: [
          claim('e1', 'Amélie Gauthier', '2026-10-07T13:05:00Z', 'service_complaint'),
          claim('e2', 'Priya Raman', '2026-10-07T15:40:00Z', 'public_enquiry'),
        ],
      },
    ],
  };
}

export class FakeExchange {
  /** Whether the other workstation was accepted. */
  known = false;
  /** Whether it was revoked. */
  revoked = false;
  /** The cases of which a bundle lacks an attachment. */
  lost: string[] = [];
  readonly #cases: () => CaseView[];
  readonly #office: () => OfficeConflictView[];

  constructor(cases: () => CaseView[], office: () => OfficeConflictView[]) {
    this.#cases = cases;
    this.#office = office;
  }

  readonly commands = {
    exchange_get: (): ExchangeView => ({
      machines: [
        {
          id: 'm1',
          letter: 'A',
          mark: '1a2b-3c4d-5e6f-7a8b',
          mine: true,
          revoked: false,
          joined_at: '2026-09-01T12:00:00Z',
          taken_at: null,
          prepared_at: null,
          waiting: 0,
          unconfirmed: 0,
        },
        ...(this.known
          ? [
              {
                id: 'm2',
                letter: 'KTR',
                mark: MARK,
                mine: false,
                revoked: this.revoked,
                joined_at: '2026-10-01T12:00:00Z',
                taken_at: '2026-10-08T13:40:00Z',
                prepared_at: '2026-10-08T13:55:00Z',
                waiting: 3,
                unconfirmed: 12,
              },
            ]
          : []),
      ],
      cases: this.#cases()
        .map((view) => view.line)
        .filter((line) => line.conflicts > 0),
      notes: [],
      office: this.#office(),
      folder: '/home/bureau/Documents/Dossier',
    }),
    exchange_prepare: ({ to }: PrepareBundle) => ({
      path: '/home/bureau/Documents/Dossier/A-2026-10-08.dossier-bundle',
      events: to === null ? 1764 : 3,
      bytes: 2_345_678,
      letter: 'A',
      mark: '1a2b-3c4d-5e6f-7a8b',
      left_out: this.lost.length,
      left_out_of: this.lost,
    }),
    machine_revoke: () => {
      this.revoked = true;
    },
    place_file: () => '/media/cle/KTR-2026-10-08.dossier-bundle',
    exchange_take: ({ vouched }: { vouched: string | null }) => {
      if (!this.known && vouched !== MARK) {
        const error: WireError = {
          code: 'unknown-machine',
          family: 'refused',
          args: { letter: 'KTR', mark: MARK },
          field: null,
          trace: null,
        };
        throw error;
      }
      const fresh = !this.known;
      this.known = true;
      return {
        letter: 'KTR',
        new_machine: fresh,
        made_at: '2026-10-08T13:40:00Z',
        events: 27,
        known: 0,
        cases: 4,
        conflicts_before: 0,
        disposed: 0,
        kept: 0,
        lacking: this.lost.length,
        lacking_of: this.lost,
        found: 0,
        key_owed: [],
        conflicts: 1,
      };
    },
  };

  /** The conflict of a case, once a person kept one of its values. */
  static settled(view: CaseView, { about }: SettleCase): CaseView {
    const conflicts = view.conflicts.filter((conflict) => conflict.about !== about);
    return { ...view, conflicts, line: { ...view.line, conflicts: conflicts.length } };
  }
}
