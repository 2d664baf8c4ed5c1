// Dispositions of the fake host: one file due, one proposed by another person, one gone.
import type { CaseView } from '../generated/types/CaseView';
import type { CertificateView } from '../generated/types/CertificateView';
import type { DispositionState } from '../generated/types/DispositionState';
import type { DispositionView } from '../generated/types/DispositionView';
import type { DueFile } from '../generated/types/DueFile';
import type { HoldView } from '../generated/types/HoldView';
import type { PackageFile } from '../generated/types/PackageFile';
import type { PackagedView } from '../generated/types/PackagedView';
import type { PutHold } from '../generated/types/PutHold';
import type { ReleaseHold } from '../generated/types/ReleaseHold';
import type { Series } from '../generated/types/Series';
import type { SetAside } from '../generated/types/SetAside';
import type { TombstoneView } from '../generated/types/TombstoneView';

const SERIES: Series = {
  code: 'OPS-PLA-01',
  path: [
    { fr: 'Plaintes du public', en: 'Public complaints' },
    { fr: 'Plaintes concernant la police', en: 'Complaints about police' },
    { fr: 'Dossiers de plainte concernant la police', en: 'Police complaint case files' },
  ],
  kinds: ['complaint'],
  sample: false,
  retention: {
    years: 5,
    action: 'destroy',
    authority: 'ESSAI-7',
    provision: {
      citation: null,
      source: { fr: 'plan inventé', en: 'an invented plan' },
      certainty: 'unverified',
    },
  },
};

export const GONE: TombstoneView = {
  case_id: 'gone-1',
  number: 'PL-2019-A0007',
  file_number: 'OPS-PLA-01/2019-A0007',
  series: 'OPS-PLA-01',
  authority: 'ESSAI-7',
  years: 5,
  plan: 'office-plan',
  plan_digest: 'c0ffee'.repeat(10),
  closed_on: '2019-06-03',
  due_from: '2024-06-04',
  disposed_on: '2026-10-01',
  proposed_by: 'Rita Côté',
  proposed_at: '2026-09-28T14:00:00Z',
  approved_by: 'Marc-André Thériault',
  events: 23,
  files: 3,
  digest: 'ab12'.repeat(16),
  volumes: [
    {
      number: 1,
      code: 'R2-B14',
      place: { fr: 'Salle des dossiers, tablette 2, boîte 14', en: 'File room, shelf 2, box 14' },
    },
  ],
  transfer: null,
};

const ARCHIVED: TombstoneView = {
  ...GONE,
  case_id: 'gone-2',
  number: 'PL-2018-A0003',
  file_number: 'OPS-PLA-02/2018-A0003',
  transfer: {
    to: 'Archives d’essai',
    accepted_by: 'Nadia Petit',
    accepted_on: '2026-09-30',
    reference: 'ACQ-2026-14',
    recorded_by: 'Rita Côté',
    bag: 'OPS-PLA-02-2018-A0003',
    digest: 'cd34'.repeat(16),
    oxum: '48213.9',
  },
};

const TO_ARCHIVES: Series = {
  ...SERIES,
  code: 'OPS-PLA-02',
  retention: SERIES.retention && { ...SERIES.retention, action: 'transfer' },
};

const PROPOSED: DispositionState = {
  state: 'proposed',
  by: 'Rita Côté',
  at: '2026-10-07T18:00:00Z',
  mine: false,
};

const APPROVED = {
  state: 'transfer',
  proposed_by: 'Rita Côté',
  approved_by: 'Amélie Gauthier',
  approved_at: '2026-10-08T14:20:00Z',
} as const;

export class FakeDispositions {
  /** The plan in force is the sample. */
  sample = false;
  #states = new Map<string, DispositionState>();
  #cases: () => CaseView[];
  #change: (id: string, how: (view: CaseView) => CaseView) => CaseView;

  constructor(cases: () => CaseView[], change: (id: string, how: (view: CaseView) => CaseView) => CaseView) {
    this.#cases = cases;
    this.#change = change;
  }

  #file(view: CaseView, at: number): DueFile {
    return {
      line: view.line,
      file_number: `OPS-PLA-01/2021-A000${at + 1}`,
      series: SERIES,
      closed_on: '2021-03-10',
      due_from: '2026-03-11',
      kept: view.holds.length > 0 || at === 1 ? { why: 'held' } : null,
      state: this.#states.get(view.line.id) ?? { state: 'unsaid' },
    };
  }

  /** One proposed by another person, one that waits for its package or for the acceptance. */
  #transfer = (view: CaseView, at: number): DueFile => ({
    line: view.line,
    file_number: `OPS-PLA-02/2021-A000${at + 4}`,
    series: TO_ARCHIVES,
    closed_on: '2021-03-10',
    due_from: '2026-03-11',
    kept: null,
    state: this.#states.get(view.line.id) ?? (at === 0 ? PROPOSED : { ...APPROVED, bag: null }),
  });

  get view(): DispositionView {
    const files = this.#cases()
      .slice(0, 3)
      .map((view, at) => this.#file(view, at));
    const last = files.at(-1);
    return {
      plan: this.sample
        ? { fr: 'Plan de classification (exemple, non approuvé)', en: 'Classification plan (sample)' }
        : { fr: 'Plan de classification du bureau', en: 'Classification plan of the office' },
      sample: this.sample,
      ruled: this.sample ? [] : [SERIES, TO_ARCHIVES],
      due: this.sample ? [] : files.slice(0, 2),
      proposed: this.sample || !last ? [] : [{ ...last, state: PROPOSED }],
      transfers: this.sample ? [] : this.#cases().slice(3, 5).map(this.#transfer),
      more: false,
      disposed: this.sample ? [] : [GONE, ARCHIVED],
      proposes: true,
      approves: true,
    };
  }

  readonly commands = {
    disposition_get: () => this.view,
    disposition_find: ({ number }: { number: string }): TombstoneView => {
      if (number !== GONE.number && number !== GONE.file_number)
        throw { code: 'not-found', family: 'conflict', args: {}, field: null, trace: null };
      return GONE;
    },
    disposition_set_aside: ({ case_id, reason }: SetAside) => {
      this.#states.set(case_id, {
        state: 'set_aside',
        by: 'Amélie Gauthier',
        at: '2026-10-08T14:20:00Z',
        reason,
      });
    },
    transfer_approve: ({ id }: { id: string }) => {
      this.#states.set(id, { ...APPROVED, bag: null });
    },
    transfer_package: ({ case_id, folder }: PackageFile): PackagedView => {
      const name = 'OPS-PLA-02-2021-A0005';
      const made = { digest: 'cd34'.repeat(16), oxum: '48213.9', by: 'Amélie Gauthier' };
      const bag = { name, at: '2026-10-08T14:20:00Z', ...made };
      this.#states.set(case_id, { ...APPROVED, bag });
      return { path: `${folder}/${name}`, files: 9 };
    },
    transfer_accept: () => undefined,
    disposition_certificate: ({ id }: { id: string }): CertificateView => ({
      office: { fr: 'Bureau des plaintes', en: 'Complaints Office' },
      tombstone: id === ARCHIVED.case_id ? ARCHIVED : GONE,
      event: '0199-event',
      at: '2026-10-01T15:00:00Z',
      made_at: '2026-10-08T14:20:00Z',
      heads: [{ letter: 'A', sequence: 812, hash: 'f00d'.repeat(16) }],
    }),
    hold_put: ({ case_id, scope, reason, authority }: PutHold) => {
      const hold: HoldView = {
        hold: `h-${case_id}`,
        scope,
        reason,
        authority,
        by: 'Amélie Gauthier',
        at: '2026-10-08T14:20:00Z',
      };
      return this.#change(case_id, (view) => ({ ...view, holds: [...view.holds, hold] }));
    },
    hold_release: ({ case_id, hold }: ReleaseHold) =>
      this.#change(case_id, (view) => ({
        ...view,
        holds: view.holds.filter((one) => one.hold !== hold),
      })),
  };
}
