// What is awaited across cases. The address holds the filter.
import type { ChaseLineView } from '../../generated/types/ChaseLineView';
import type { ChasePage } from '../../generated/types/ChasePage';
import type { Owes } from '../../generated/types/Owes';
import { chaseList } from '../../platform';
import { Paged } from '../../shared/paged.svelte';

export class Chase extends Paged<ChasePage> {
  service = $state('');
  from = $state<Owes | ''>('');

  constructor() {
    super(
      (after) => chaseList({ service: this.service || null, from: this.from || null, after }),
      keyOf,
      ({ case_id }) => case_id,
    );
  }

  choose(service: string, from: Owes | ''): Promise<void> {
    [this.service, this.from] = [service, from];
    return this.anew();
  }
}

/** What tells a line from another of the same case. */
function keyOf({ case_id, awaited: { awaited } }: ChaseLineView): string {
  return `${case_id} ${awaited.what} ${awaited.since} ${awaited.clock ?? ''} ${awaited.whom}`;
}
