// Cases that may tell of the same incident, as the host answers them.
import type { AlikeView } from '../generated/types/AlikeView';
import type { CaseView } from '../generated/types/CaseView';
import type { RelateCase } from '../generated/types/RelateCase';
import type { FakeConsolidation } from './consolidation';
import { said } from './text';

export class FakeAlike {
  #said = new Map<string, RelateCase['relation']>();
  constructor(
    private readonly cases: () => CaseView[],
    private readonly consolidation: FakeConsolidation,
  ) {}

  /** The case after it, told apart by what a person said; the last case is like no other. */
  of(id: string): AlikeView[] {
    const at = this.cases().findIndex((one) => one.line.id === id);
    const other = this.cases()[at + 1];
    if (!other) return [];
    return [
      {
        line: this.consolidation.shown(other, this.cases()).line,
        reasons: [
          said('alike-day-service', {
            on: { type: 'day', value: '2026-09-12' },
            service: {
              type: 'label',
              value: { fr: 'Service de police de Halden', en: 'Halden Police Service' },
            },
          }),
          said('alike-words', { percent: { type: 'number', value: 62 } }),
        ],
        relation: this.#said.get(`${id} ${other.line.id}`) ?? null,
        theirs: false,
        also: null,
        ...this.consolidation.relation(id, other.line.id),
      },
    ];
  }

  relate({ case_id, other, relation }: RelateCase): void {
    this.#said.set(`${case_id} ${other}`, relation);
  }
}
