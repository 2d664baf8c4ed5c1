// Dispositions of the fake host: one file due, one proposed by another person, one gone.
import type { CaseView } from '../generated/types/CaseView';
import type { CertificateView } from '../generated/types/CertificateView';
import type { DispositionState } from '../generated/types/DispositionState';
import type { DispositionView } from '../generated/types/DispositionView';
import type { DueFile } from '../generated/types/DueFile';
import type { HoldView } from '../generated/types/HoldView';
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
    authority: 'ESSAI-7',
    provision: { citation: null, source: 'an invented plan', certainty: 'unverified' },
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
};

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

  get view(): DispositionView {
    const files = this.#cases()
      .slice(0, 3)
      .map((view, at) => this.#file(view, at));
    const other: DispositionState = {
      state: 'proposed',
      by: 'Rita Côté',
      at: '2026-10-07T18:00:00Z',
      mine: false,
    };
    const last = files.at(-1);
    return {
      plan: this.sample
        ? { fr: 'Plan de classification (exemple, non approuvé)', en: 'Classification plan (sample)' }
        : { fr: 'Plan de classification du bureau', en: 'Classification plan of the office' },
      sample: this.sample,
      ruled: this.sample ? [] : [SERIES],
      due: this.sample ? [] : files.slice(0, 2),
      proposed: this.sample || !last ? [] : [{ ...last, state: other }],
      more: false,
      disposed: this.sample ? [] : [GONE],
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
    disposition_certificate: (): CertificateView => ({
      office: { fr: 'Bureau des plaintes', en: 'Complaints Office' },
      tombstone: GONE,
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
