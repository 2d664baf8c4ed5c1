// Acts on many cases of the fake host, done at once.
import type { BeginBulk } from '../generated/types/BeginBulk';
import type { BulkView } from '../generated/types/BulkView';
import type { CaseView } from '../generated/types/CaseView';
import type { Chosen } from '../generated/types/Chosen';
import { foundIds } from './find';

export class FakeBulk {
  view: BulkView | null = null;
  #cases: () => CaseView[];

  constructor(cases: () => CaseView[]) {
    this.#cases = cases;
  }

  /** The cases chosen. */
  ids(chosen: Chosen): string[] {
    if (chosen.which === 'cases') return chosen.ids;
    const ids = foundIds(this.#cases(), chosen.query);
    return ids.filter((id) => !chosen.except.includes(id));
  }

  readonly commands = {
    bulk_begin: ({ act, chosen }: BeginBulk) => {
      const ids = this.ids(chosen);
      const [first] = this.#cases().filter(({ line }) => ids.includes(line.id));
      const refused = act.act === 'close' && first ? [first.line] : [];
      this.view = {
        act: act.act,
        waiting: 0,
        done: ids.length - refused.length,
        refused: refused.length,
        taken_back: 0,
        faults: refused.map((line) => ({
          case_id: line.id,
          number: line.number,
          error: { code: 'case-blocked', family: 'refused' as const, args: {}, field: null, trace: null },
        })),
        undo: ids.length > refused.length,
      };
      return this.view;
    },
    bulk_resume: () => this.view,
    bulk_undo: () => {
      if (this.view) this.view = { ...this.view, taken_back: this.view.done, done: 0, undo: false };
      return this.view;
    },
    bulk_get: () => this.view,
    bulk_forget: () => void (this.view = null),
    case_list_export: () => ({ path: '/home/bureau/liste-cas.csv', sha256: 'ab', size: 120 }),
  };
}
