// Stocktakings of invented paper: labels that are counted, and what does not agree.
import type { CloseStocktaking } from '../generated/types/CloseStocktaking';
import type { CountVolume } from '../generated/types/CountVolume';
import type { EntryView } from '../generated/types/EntryView';
import type { ExplainEntry } from '../generated/types/ExplainEntry';
import type { FaultView } from '../generated/types/FaultView';
import type { LocationView } from '../generated/types/LocationView';
import type { SettleFault } from '../generated/types/SettleFault';
import type { StocktakingLineView } from '../generated/types/StocktakingLineView';
import type { StocktakingReport } from '../generated/types/StocktakingReport';
import type { StocktakingView } from '../generated/types/StocktakingView';
import type { StrikeEntry } from '../generated/types/StrikeEntry';
import { TODAY } from './cases';

const BY = 'Amélie Gauthier';

const FOUND: FaultView = {
  kind: 'elsewhere',
  entry: 'n1',
  label: 'OPS-PLA-01/2026-A0001/1',
  volume: 1,
  case_id: 'c1',
  case_number: 'PL-2026-A0001',
  found_at: { fr: 'Salle des dossiers, tablette 2, boîte 14', en: 'File room, shelf 2, box 14' },
  kept_at: { fr: 'Salle des dossiers, tablette 3', en: 'File room, shelf 3' },
  on: TODAY,
  by: BY,
  reason: null,
  mends: true,
};

/** Mismatches of several kinds. */
export const FAULTS: FaultView[] = [
  {
    ...FOUND,
    kind: 'missing',
    entry: null,
    label: 'OPS-PLA-01/2026-A0003/2',
    volume: 2,
    found_at: null,
    on: null,
    by: null,
  },
  FOUND,
  { ...FOUND, kind: 'out', entry: 'n3', label: 'OPS-PLA-01/2026-A0002/1', kept_at: null },
  {
    ...FOUND,
    kind: 'unknown',
    entry: 'n4',
    label: 'OPS-PLA-01/1999-A0001/1',
    case_id: null,
    case_number: null,
    kept_at: null,
    mends: false,
  },
];

export class FakeStocktaking {
  lines: StocktakingLineView[] = [];
  recent: EntryView[] = [];
  /** What the report of the next one that is closed tells. */
  faults: FaultView[] = [];
  explained: FaultView[] = [];
  #places: () => LocationView[];

  constructor(places: () => LocationView[]) {
    this.#places = places;
  }

  readonly commands: Record<string, (args: never) => unknown> = {
    stocktaking_list: () => this.lines,
    stocktaking_open: ({ at }: { at: string }): StocktakingView => {
      const place = this.#places().find((one) => one.id === at);
      if (!place) throw new Error('No such place.');
      const line: StocktakingLineView = {
        id: `s${this.lines.length + 1}`,
        at,
        code: place.code,
        place: place.path,
        opened_on: TODAY,
        by: BY,
        closed_on: null,
        counted: 0,
        expected: 2,
        faults: null,
        replaced: false,
      };
      this.lines = [line, ...this.lines];
      return this.view(line.id);
    },
    stocktaking_get: ({ id }: { id: string }) => this.view(id),
    stocktaking_count: ({ id, at, label }: CountVolume) => {
      const place = this.#places().find((one) => one.id === at);
      const twice = this.recent.some((one) => one.label === label);
      const entry: EntryView = {
        id: `n${this.recent.length + 1}`,
        label,
        found_at: place?.path ?? { fr: '', en: '' },
        at: '2026-10-08T14:20:00Z',
        by: BY,
        mismatch: twice ? 'twice' : null,
      };
      this.recent = [entry, ...this.recent];
      this.#change(id, (line) => ({ ...line, counted: line.counted + (twice ? 0 : 1) }));
      return this.view(id);
    },
    stocktaking_strike: ({ id, entry }: StrikeEntry) => {
      this.recent = this.recent.filter((one) => one.id !== entry);
      this.faults = this.faults.filter((one) => one.entry !== entry);
      return this.view(id);
    },
    stocktaking_report: ({ id }: { id: string }) => this.report(id),
    stocktaking_explain: ({ id, entry, reason }: ExplainEntry) => {
      const of = this.faults.filter((one) => one.entry === entry);
      this.explained = [...this.explained, ...of.map((one) => ({ ...one, reason, mends: false }))];
      this.faults = this.faults.filter((one) => one.entry !== entry);
      return this.report(id);
    },
    stocktaking_settle: ({ id, kind, entry, volume }: SettleFault) => {
      const settled = (one: FaultView) => one.kind === kind && one.entry === entry && one.volume === volume;
      this.faults = this.faults.filter((one) => !settled(one));
      return this.report(id);
    },
    stocktaking_close: ({ id, closed }: CloseStocktaking) => {
      const faults = closed ? this.faults.length : null;
      this.#change(id, (line) => ({ ...line, closed_on: closed ? TODAY : null, faults }));
      return this.report(id);
    },
    stocktaking_export: () => ({ path: '/exports/dossier-stocktaking.pdf', sha256: '00', size: 1 }),
  };

  view(id: string): StocktakingView {
    const line = this.#line(id);
    return { line, recent: this.recent, places: this.#places().filter((one) => one.id === line.at) };
  }

  report(id: string): StocktakingReport {
    return { line: this.#line(id), faults: this.faults, explained: this.explained };
  }

  #line(id: string): StocktakingLineView {
    const line = this.lines.find((one) => one.id === id);
    if (!line) throw new Error('No such stocktaking.');
    return line;
  }

  #change(id: string, how: (line: StocktakingLineView) => StocktakingLineView): void {
    this.lines = this.lines.map((line) => (line.id === id ? how(line) : line));
  }
}
