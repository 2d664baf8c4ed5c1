// What a report was asked for, its answer, and the cases behind one of its numbers. The address holds
// the days and the number.
import type { BehindView } from '../../generated/types/BehindView';
import type { ExportReport } from '../../generated/types/ExportReport';
import type { PublishedView } from '../../generated/types/PublishedView';
import type { ExportedFile } from '../../generated/types/ExportedFile';
import type { Rederived } from '../../generated/types/Rederived';
import type { ReportBy } from '../../generated/types/ReportBy';
import type { ReportCell } from '../../generated/types/ReportCell';
import type { ReportQuery } from '../../generated/types/ReportQuery';
import type { ReportRow } from '../../generated/types/ReportRow';
import type { ReportView } from '../../generated/types/ReportView';
import type { WireError } from '../../generated/types/WireError';
import {
  asWireError,
  reportBehind,
  reportCheck,
  reportExport,
  reportGet,
  reportList,
  reportPublish,
} from '../../platform';
import { hasWord, label, t, word } from '../../shared/i18n/index.svelte';

/** Quarters that are offered. */
const QUARTERS = 8;

export interface Quarter {
  /** Its days, as the address holds them. */
  asked: string;
  quarter: number;
  year: number;
}

const two = (value: number) => String(value).padStart(2, '0');
const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The days of a report in an address: first, last and cut-off. */
export const written = ({ from, until, cut_off }: ReportQuery) => `${from}_${until}_${cut_off}`;

/** The days of an address; nothing when it holds none. */
export function readQuery(asked: string): ReportQuery | null {
  const [from, until, cut_off] = asked.split('_');
  return from && until && cut_off ? { from, until, cut_off } : null;
}

/** The last whole quarters of the calendar before a day, newest first. */
export function quarters(today: string): Quarter[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: QUARTERS }, (_, index) => {
    const at = now - 1 - index;
    const [of, rank] = [Math.floor(at / 4), at % 4];
    const from = `${of}-${two(rank * 3 + 1)}-01`;
    const until = iso(new Date(Date.UTC(of, rank * 3 + 3, 0)));
    return { asked: written({ from, until, cut_off: until }), quarter: rank + 1, year: of };
  });
}

export class Reports {
  view = $state.raw<ReportView | null>(null);
  behind = $state.raw<BehindView | null>(null);
  published = $state.raw<PublishedView[]>([]);
  busy = $state(false);
  error = $state.raw<WireError | null>(null);
  #turn = 0;

  /** Whether the answer on screen is that of these days. */
  shows(asked: string): boolean {
    return this.view !== null && written(this.view.query) === asked;
  }

  /** Asks for a report; only the last answer is shown. */
  async ask(query: ReportQuery): Promise<boolean> {
    const done = await this.#run(() => reportGet(query));
    if (done) this.view = done;
    return done !== null;
  }

  /** Asks for the cases behind a number. */
  async look(query: ReportQuery, cell: ReportCell): Promise<boolean> {
    this.behind = null;
    const done = await this.#run(() => reportBehind({ query, cell }));
    if (done) this.behind = done;
    return done !== null;
  }

  /** Reads what was published. */
  async list(): Promise<void> {
    try {
      this.published = await reportList();
    } catch (reason) {
      this.error = asWireError(reason);
    }
  }

  /** Freezes a report; nothing when it was refused. */
  async publish(query: ReportQuery): Promise<PublishedView | null> {
    const done = await this.#run(() => reportPublish(query));
    if (done) await this.list();
    return done;
  }

  /** Whether a published report is the same when it is derived again; nothing when that stopped. */
  check(id: string): Promise<Rederived | null> {
    return this.#run(() => reportCheck(id));
  }

  export(request: ExportReport): Promise<ExportedFile | null> {
    return this.#run(() => reportExport(request));
  }

  async #run<T>(work: () => Promise<T>): Promise<T | null> {
    const turn = ++this.#turn;
    this.busy = true;
    this.error = null;
    try {
      const done = await work();
      return turn === this.#turn ? done : null;
    } catch (reason) {
      if (turn === this.#turn) this.error = asWireError(reason);
      return null;
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}

const WORDS: Partial<Record<ReportBy, string>> = {
  kind: 'triage-kind-',
  matter: 'triage-matter-',
  language: 'common-lang-',
  channel: 'triage-channel-',
};

/** What a row is called whose cases have none. */
const NONE: Partial<Record<ReportBy, 'report-ground-none' | 'report-category-none' | 'report-outcome-none'>> =
  {
    ground: 'report-ground-none',
    category: 'report-category-none',
    outcome: 'report-outcome-none',
  };

/** What a row is called. */
export function rowName(view: ReportView, by: ReportBy, row: Pick<ReportRow, 'key' | 'name'>): string {
  if (row.key === '') return t(NONE[by] ?? 'report-unknown');
  if (row.name) return label(row.name);
  const prefix = WORDS[by];
  if (prefix) return word(prefix, row.key);
  const known = view.names.find((one) => one.by === by && one.code === row.key);
  if (known) return label(known.name);
  return by === 'regime' && hasWord('report-regime-', row.key) ? word('report-regime-', row.key) : row.key;
}

/** What a rule of deadlines is called. */
export function clockName(view: ReportView, code: string): string {
  const known = view.names.find((one) => one.by === null && one.code === code);
  return known ? label(known.name) : code;
}

/** What a number counts, in words. */
export function cellName(view: ReportView, cell: ReportCell): string {
  switch (cell.of) {
    case 'all':
      return word('report-measure-', cell.measure);
    case 'row': {
      const row = view.report.tables
        .find((table) => table.by === cell.by)
        ?.rows.find((one) => one.key === cell.key);
      const name = rowName(view, cell.by, row ?? { key: cell.key, name: null });
      return `${name} · ${word('report-measure-', cell.measure)}`;
    }
    case 'age':
      return ageName(view, cell.rank);
    case 'clock':
      return `${clockName(view, cell.code)} · ${word('report-clock-', cell.state)}`;
  }
}

export function ageName(view: ReportView, rank: number): string {
  const age = view.ages[rank];
  if (!age) return '';
  return age.to_days === null
    ? t('report-age-over', { from: age.from_days })
    : t('report-age-span', { from: age.from_days, to: age.to_days });
}
