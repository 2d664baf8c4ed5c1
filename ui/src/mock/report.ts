// Reports of the fake host: numbers of an invented quarter, and the fake cases behind each.
import type { BehindRequest } from '../generated/types/BehindRequest';
import type { BehindView } from '../generated/types/BehindView';
import type { CaseView } from '../generated/types/CaseView';
import type { ExportReport } from '../generated/types/ExportReport';
import type { PublishedView } from '../generated/types/PublishedView';
import type { ReportBy } from '../generated/types/ReportBy';
import type { ExportedFile } from '../generated/types/ExportedFile';
import type { ReportMeasure } from '../generated/types/ReportMeasure';
import type { ReportQuery } from '../generated/types/ReportQuery';
import type { ReportRow } from '../generated/types/ReportRow';
import type { ReportView } from '../generated/types/ReportView';

const MEASURES: ReportMeasure[] = [
  'received',
  'carried_in',
  'screened_in',
  'screened_out',
  'read_second',
  'to_screen',
  'to_answer',
  'referred',
  'retained',
  'reviewed',
  'closed',
  'carried_over',
];

const row = (key: string, cells: number[], name: string | null = null): ReportRow => ({
  key,
  name: name === null ? null : { fr: `Service de police de ${name}`, en: `${name} Police Service` },
  cells,
});

const TABLES: [ReportBy, ReportRow[]][] = [
  [
    'service',
    [
      row('Halden Police Service', [96, 38, 58, 31, 33, 7, 0, 43, 7, 0, 24, 110], 'Halden'),
      row('Brières Police Service', [61, 24, 37, 19, 21, 5, 0, 27, 4, 0, 15, 70], 'Brières'),
      row('', [12, 5, 0, 2, 2, 9, 0, 0, 0, 0, 1, 16]),
    ],
  ],
  [
    'kind',
    [
      row('complaint', [150, 60, 95, 50, 54, 15, 3, 71, 11, 0, 40, 170]),
      row('public_enquiry', [19, 8, 0, 2, 2, 6, 0, 0, 0, 0, 1, 26]),
    ],
  ],
  [
    'matter',
    [
      row('conduct', [131, 52, 80, 44, 47, 13, 3, 60, 10, 0, 35, 148]),
      row('policy', [19, 8, 15, 6, 7, 2, 0, 11, 1, 0, 4, 23]),
      row('', [19, 8, 0, 2, 2, 6, 0, 0, 0, 0, 1, 26]),
    ],
  ],
  [
    'ground',
    [
      row('over_six_months', [22, 9, 0, 31, 33, 0, 0, 0, 0, 0, 24, 7]),
      row('', [147, 59, 95, 21, 23, 21, 3, 71, 11, 0, 16, 190]),
    ],
  ],
  [
    'regime',
    [
      row('cspa', [132, 53, 85, 47, 50, 14, 3, 63, 10, 0, 37, 148]),
      row('psa', [18, 7, 10, 3, 4, 1, 0, 7, 1, 0, 2, 23]),
      row('none', [19, 8, 0, 2, 2, 6, 0, 0, 0, 0, 1, 26]),
    ],
  ],
  [
    'language',
    [
      row('fr', [101, 40, 60, 31, 33, 12, 3, 45, 7, 0, 24, 117]),
      row('en', [68, 27, 35, 21, 23, 9, 0, 26, 4, 0, 16, 79]),
    ],
  ],
  [
    'place',
    [
      row('Rue Principale', [9, 4, 5, 2, 2, 1, 0, 3, 0, 0, 1, 12]),
      row('', [160, 64, 90, 50, 54, 20, 3, 67, 11, 0, 40, 184]),
    ],
  ],
  [
    'officer',
    [
      row('Tremblay 1234', [11, 4, 6, 3, 3, 1, 0, 4, 0, 0, 2, 13]),
      row('', [158, 63, 89, 49, 53, 20, 3, 66, 11, 0, 39, 182]),
    ],
  ],
  [
    'channel',
    [
      row('email', [120, 48, 70, 38, 41, 15, 3, 52, 8, 0, 30, 138]),
      row('phone', [49, 20, 25, 14, 15, 6, 0, 18, 3, 0, 11, 58]),
    ],
  ],
];

function view(query: ReportQuery): ReportView {
  return {
    query,
    measures: MEASURES,
    report: {
      totals: [169, 68, 95, 52, 56, 21, 3, 71, 12, 0, 44, 193],
      tables: TABLES.map(([by, rows]) => ({ by, rows })),
      to_screen: { cases: 147, median_days: 17, ninth_decile_days: 34 },
      ages: [9, 7, 3, 1, 1],
      clocks: [{ code: 'UPDATE_45_DAYS', cells: [88, 6, 4, 2] }],
    },
    ages: [
      { from_days: 0, to_days: 7 },
      { from_days: 8, to_days: 30 },
      { from_days: 31, to_days: 60 },
      { from_days: 61, to_days: 90 },
      { from_days: 91, to_days: null },
    ],
    clock_states: ['on_time', 'done_late', 'overdue', 'waiting'],
    names: [
      { by: 'ground', code: 'over_six_months', name: { fr: 'Plus de six mois', en: 'Over six months' } },
      { by: 'regime', code: 'cspa', name: { fr: 'LSCSP', en: 'CSPA' } },
      { by: 'regime', code: 'psa', name: { fr: 'LSP', en: 'PSA' } },
      { by: null, code: 'UPDATE_45_DAYS', name: { fr: 'Mise à jour périodique', en: 'Periodic update' } },
    ],
    least: 5,
    method: { periods: 4, percent: 5, expected: 5 },
    trends: {
      tested: 9,
      too_few: 3,
      since: '2025-06-28',
      beyond: [
        {
          by: 'service',
          measure: 'received',
          key: 'Halden Police Service',
          name: { fr: 'Service de police de Halden', en: 'Halden Police Service' },
          now: 96,
          before: 210,
          expected: 61,
          chance_per_10000: 2,
        },
      ],
    },
  };
}

/** Every small number hidden, as the host does. */
function hidden(view: ReportView): ReportView {
  const hide = (cells: (number | null)[]) => cells.map((n) => (n !== null && 0 < n && n < 5 ? null : n));
  const { report } = view;
  return {
    ...view,
    report: {
      ...report,
      ages: hide(report.ages),
      tables: report.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, cells: hide(row.cells) })),
      })),
    },
    trends: { tested: 0, too_few: 0, since: null, beyond: [] },
  };
}

export class FakeReports {
  published: PublishedView[] = [];
  /** What the next derivation finds. */
  equal = true;
  readonly #cases: () => CaseView[];

  constructor(cases: () => CaseView[]) {
    this.#cases = cases;
  }

  readonly commands = {
    report_publish: ({ query }: { query: ReportQuery }): PublishedView => {
      const rank = this.published.length + 1;
      const one: PublishedView = {
        id: `r${rank}`,
        number: `RT-2026-A000${rank}`,
        published_at: '2026-10-08T14:05:00Z',
        by: 'Amélie Gauthier',
        packs: [],
        report: hidden(view(query)),
      };
      this.published = [one, ...this.published];
      return one;
    },
    report_list: () => this.published,
    report_check: () => ({ rederived: this.equal ? 'same' : 'different' }),
    report_export: (request: ExportReport): ExportedFile => ({
      path: `/home/agente/Documents/Dossier/RT-2026-A0001.${request.format}`,
      sha256: '00',
      size: 48_211,
    }),
    report_get: ({ query }: { query: ReportQuery }): ReportView => view(query),
    report_behind: (_: BehindRequest): BehindView => {
      const lines = this.#cases().map((one) => one.line);
      return { lines, total: lines.length };
    },
  };
}
