// The paper of invented cases: volumes that go out and come back, originals, and places.
import type { ActOnVolumes } from '../generated/types/ActOnVolumes';
import type { ActOnVolume } from '../generated/types/ActOnVolume';
import type { AwayLineView } from '../generated/types/AwayLineView';
import type { AwayPage } from '../generated/types/AwayPage';
import type { AwayRequest } from '../generated/types/AwayRequest';
import type { CaseFault } from '../generated/types/CaseFault';
import type { CaseView } from '../generated/types/CaseView';
import type { HistoryLine } from '../generated/types/HistoryLine';
import type { Location } from '../generated/types/Location';
import type { LocationView } from '../generated/types/LocationView';
import type { OriginalView } from '../generated/types/OriginalView';
import type { PaperView } from '../generated/types/PaperView';
import type { MergeLocation } from '../generated/types/MergeLocation';
import type { PutLocation } from '../generated/types/PutLocation';
import type { RegisterOriginal } from '../generated/types/RegisterOriginal';
import type { StrikeOriginal } from '../generated/types/StrikeOriginal';
import type { VolumeInHand } from '../generated/types/VolumeInHand';
import type { VolumeNamed } from '../generated/types/VolumeNamed';
import type { VolumeStep } from '../generated/types/VolumeStep';
import type { VolumeView } from '../generated/types/VolumeView';
import { daysBetween } from '../shared/i18n/format';
import { TODAY } from './cases';

const BY = 'Amélie Gauthier';
const KEPT: VolumeStep[] = ['charge_out', 'move', 'not_found', 'withdraw'];
const OUT: VolumeStep[] = ['return', 'recall', 'transfer', 'not_found'];

/** A place that stands by itself, under its own name. */
function placed(id: string, location: Location): LocationView {
  return { id, ...location, merged: null, path: location.name, depth: 0 };
}

export class FakePaper {
  places: LocationView[] = [
    placed('p1', {
      code: 'R2-B14',
      name: { fr: 'Salle des dossiers, tablette 2, boîte 14', en: 'File room, shelf 2, box 14' },
      retired: false,
      within: null,
    }),
    placed('p2', {
      code: 'R3',
      name: { fr: 'Salle des dossiers, tablette 3', en: 'File room, shelf 3' },
      retired: false,
      within: null,
    }),
  ];
  /** Mismatches that nobody settled. */
  counted = 0;
  /** What stocktakings found, by case. */
  found = new Map<string, CaseFault[]>();
  #volumes = new Map<string, VolumeView[]>();
  #originals = new Map<string, OriginalView[]>();
  #cases: () => CaseView[];
  #change: (id: string, how: (view: CaseView) => CaseView) => CaseView;
  #serial = 0;

  constructor(cases: () => CaseView[], change: (id: string, how: (view: CaseView) => CaseView) => CaseView) {
    this.#cases = cases;
    this.#change = change;
  }

  readonly commands: Record<string, (args: never) => unknown> = {
    paper_get: ({ id }: { id: string }) => this.paper(id),
    paper_act: (request: ActOnVolume) => this.#act(request),
    paper_register: ({ case_id, original_id, original }: RegisterOriginal) => {
      const id = original_id ?? `o${++this.#serial}`;
      const file = this.paper(case_id).documents.find((one) => one.sha256 === original.scan);
      const said: OriginalView = {
        id,
        over: [`e${++this.#serial}`],
        original,
        scan_name: file?.name ?? null,
        placed: original.volume !== null,
        apart: false,
        by: BY,
        at: '2026-10-08T14:20:00Z',
      };
      const others = (this.#originals.get(case_id) ?? []).filter((one) => one.id !== id);
      this.#originals.set(case_id, [...others, said]);
      return this.#change(case_id, (view) => ({ ...view }));
    },
    paper_strike: ({ case_id, original_id }: StrikeOriginal) => {
      const left = (this.#originals.get(case_id) ?? []).filter((one) => one.id !== original_id);
      this.#originals.set(case_id, left);
      return this.#change(case_id, (view) => ({ ...view }));
    },
    paper_in_hand: ({ label }: { label: string }): VolumeInHand => {
      const named = ({ file, line }: CaseView) => file?.number ?? line.number;
      const view = this.#cases().find((one) => label.startsWith(named(one)));
      const number = Number(/\d+$/.exec(label)?.[0]);
      const volume = this.#volumes.get(view?.line.id ?? '')?.find((one) => one.number === number);
      if (!view || !volume) throw { code: 'invalid-field', args: { field: 'label_unknown' } };
      return {
        case_id: view.line.id,
        case_number: view.line.number,
        file_number: named(view),
        number,
        over: volume.open.map((one) => one.id),
        last: volume.open[0]?.what ?? null,
        may: volume.may.filter((step) => ['charge_out', 'return', 'move'].includes(step)),
      };
    },
    paper_act_on_many: ({ volumes, act }: ActOnVolumes): VolumeNamed[] => {
      for (const one of volumes) this.#act({ ...one, act });
      return volumes;
    },
    paper_undo_many: () => null,
    paper_away: ({ kind }: AwayRequest): AwayPage => {
      const lines = this.away.filter((one) => kind === null || one.kind === kind);
      const late = this.away.filter((one) => (one.days ?? -1) < 0).length;
      return { lines, after: null, late, late_most: 1000, counted: this.counted };
    },
    location_list: () => this.places,
    location_put: ({ id, to }: PutLocation) => {
      const put = placed(id ?? `p${++this.#serial + 2}`, to);
      this.places = [...this.places.filter((one) => one.id !== put.id), put];
      this.places.sort((one, other) => one.code.localeCompare(other.code));
      return this.places;
    },
    location_merge: ({ id, into }: MergeLocation) => {
      this.places = this.places.map((one) => (one.id === id ? { ...one, merged: into } : one));
      return this.places;
    },
  };

  paper(id: string): PaperView {
    const view = this.#cases().find((one) => one.line.id === id);
    const volumes = this.#volumes.get(id) ?? [];
    const originals = this.#originals.get(id) ?? [];
    return {
      file_number: view?.file?.number ?? null,
      volumes,
      next: volumes.length + 1,
      originals,
      documents: (view?.attachments ?? []).map(({ sha256, name }) => ({ sha256, name })),
      locations: this.places,
      people: [BY, 'Priya Raman'],
      counted: this.found.get(id) ?? [],
      unsaid: view?.line.channel === 'mail' && volumes.length + originals.length === 0,
    };
  }

  /** Gives a volume to a case, which another person may have said to be elsewhere too. */
  put(id: string, volume: Partial<VolumeView>): void {
    const made: VolumeView = {
      number: 1,
      open: [this.#line('history-volume-opened', 1, {})],
      apart: false,
      charge: null,
      days: null,
      recalled_on: null,
      at: 'p1',
      not_found_on: null,
      may: KEPT,
      log: [],
      ...volume,
    };
    made.log = [...made.open].reverse();
    this.#volumes.set(id, [...(this.#volumes.get(id) ?? []), made]);
  }

  get away(): AwayLineView[] {
    return this.#cases().flatMap(({ line, file }) =>
      (this.#volumes.get(line.id) ?? [])
        .filter((one) => one.at === null)
        .map((one) => ({
          case_id: line.id,
          number: line.number,
          subject: line.subject,
          language: line.language,
          file_number: file?.number ?? line.number,
          volume: one.number,
          kind: one.apart ? ('apart' as const) : one.charge ? ('out' as const) : ('not_found' as const),
          charge: one.charge,
          days: one.days,
          recalled_on: one.recalled_on,
          not_found_on: one.not_found_on,
        })),
    );
  }

  #line(id: string, number: number, args: Record<string, string>): HistoryLine {
    const text = (value: string) => ({ type: 'text' as const, value });
    const all = { place: '', borrower: '', due: '', on: TODAY, ...args };
    const said = Object.entries(all).map(([name, value]) => [name, text(value)] as const);
    return {
      id: `e${++this.#serial}`,
      at: '2026-10-08T14:20:00Z',
      by: BY,
      what: { id, args: { number: { type: 'number', value: number }, ...Object.fromEntries(said) } },
      words: null,
      replaced: [],
    };
  }

  #act({ case_id, number, act }: ActOnVolume): CaseView {
    const volumes = this.#volumes.get(case_id) ?? [];
    const before = volumes.find((one) => one.number === number);
    const place = (id: string) => this.places.find((one) => one.id === id)?.name.fr ?? '';
    const bare = { apart: false, charge: null, days: null, recalled_on: null, at: null, not_found_on: null };
    const done = (id: string, args: Record<string, string>, change: Partial<VolumeView>) => {
      const line = this.#line(`history-volume-${id}`, number, args);
      const log = [line, ...(before?.log ?? [])];
      const made: VolumeView = { number, ...bare, may: KEPT, ...change, open: [line], log };
      const others = volumes.filter((one) => one.number !== number);
      this.#volumes.set(
        case_id,
        [...others, made].sort((one, other) => one.number - other.number),
      );
    };
    switch (act.act) {
      case 'open':
        done('opened', { place: place(act.at) }, { at: act.at });
        break;
      case 'move':
        done('moved', { place: place(act.at) }, { at: act.at });
        break;
      case 'return':
        done('returned', { place: place(act.at), on: act.on }, { at: act.at });
        break;
      case 'find':
        done('found', { place: place(act.at), on: act.on }, { at: act.at });
        break;
      case 'charge_out':
      case 'transfer': {
        const { charge } = act;
        const args = { borrower: charge.borrower, due: charge.due_on };
        const out = { charge, days: daysBetween(TODAY, charge.due_on), may: OUT };
        done(act.act === 'transfer' ? 'transferred' : 'charged-out', args, out);
        break;
      }
      case 'recall': {
        const { charge = null, days = null } = before ?? {};
        const args = { borrower: charge?.borrower ?? '', on: act.on };
        const may = OUT.filter((step) => step !== 'recall');
        done('recalled', args, { charge, days, recalled_on: act.on, may });
        break;
      }
      case 'not_found':
        done('not-found', { on: act.on }, { not_found_on: act.on, may: ['find'] });
        break;
      case 'withdraw':
        this.#volumes.set(
          case_id,
          volumes.filter((one) => one.number !== number),
        );
    }
    return this.#change(case_id, (view) => ({ ...view }));
  }
}
