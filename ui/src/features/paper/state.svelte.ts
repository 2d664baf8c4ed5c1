// The volumes that are not in their place, and the places where paper is kept.
import type { AwayKind } from '../../generated/types/AwayKind';
import type { AwayPage } from '../../generated/types/AwayPage';
import type { Location } from '../../generated/types/Location';
import type { LocationView } from '../../generated/types/LocationView';
import type { MergeLocation } from '../../generated/types/MergeLocation';
import type { PutLocation } from '../../generated/types/PutLocation';
import { locationList, locationMerge, locationPut, paperAway } from '../../platform';
import { Paged } from '../../shared/paged.svelte';
import { Counter } from './counter.svelte';
import { Stock } from './stock.svelte';

export class Papers extends Paged<AwayPage> {
  kind = $state<AwayKind | ''>('');
  places = $state.raw<LocationView[] | null>(null);
  readonly stock = new Stock();
  readonly counter = new Counter();

  constructor() {
    super(
      (after) => paperAway({ kind: this.kind || null, after }),
      ({ case_id, volume }) => `${case_id} ${volume}`,
      ({ case_id }) => case_id,
    );
  }

  choose(kind: AwayKind | ''): Promise<void> {
    this.kind = kind;
    return this.anew();
  }

  /** Reads the places. */
  async readPlaces(): Promise<void> {
    await this.attempt(async () => {
      this.places = await locationList();
    });
  }

  /** Adds a place, says one otherwise, retires it or takes it up again. */
  put(request: PutLocation): Promise<boolean> {
    return this.attempt(async () => {
      this.places = await locationPut(request);
    });
  }

  /** Takes back that a place is another one. It throws why it was refused. */
  async part(id: string, from: string): Promise<void> {
    this.places = await locationMerge({ id, from, into: null });
  }

  /** Says that a place is another one, or that it is not. */
  merge(request: MergeLocation): Promise<boolean> {
    return this.attempt(async () => {
      this.places = await locationMerge(request);
    });
  }
}

/** What the office says of a place, as the journal keeps it. */
export function said({ code, name, retired, within }: LocationView): Location {
  return { code, name, retired, within };
}
