// The cases of some stages, or of a person.
import type { AssignedTo } from '../../generated/types/AssignedTo';
import type { CasePage } from '../../generated/types/CasePage';
import type { Stage } from '../../generated/types/Stage';
import { caseList } from '../../platform';
import { Paged } from '../../shared/paged.svelte';

export class CaseQueue extends Paged<CasePage> {
  /** By whom they are looked after, when that is asked. */
  #assigned: AssignedTo | null = null;

  constructor(stages: Stage[]) {
    super(
      (after) => caseList({ stages, assigned: this.#assigned, after }),
      ({ id }) => id,
    );
  }

  choose(assigned: AssignedTo): Promise<void> {
    this.#assigned = assigned;
    return this.anew();
  }
}
