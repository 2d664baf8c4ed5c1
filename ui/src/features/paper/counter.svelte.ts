// The volumes that a person has in hand at the counter, and the one act that is done on all of them.
import type { VolumeAsk } from '../../generated/types/VolumeAsk';
import type { VolumeInHand } from '../../generated/types/VolumeInHand';
import type { VolumeNamed } from '../../generated/types/VolumeNamed';
import type { VolumeStep } from '../../generated/types/VolumeStep';
import { asWireError, paperActOnMany, paperInHand, paperUndoMany } from '../../platform';
import { Refusable } from '../../shared/refusable.svelte';

const STEPS: VolumeStep[] = ['charge_out', 'return', 'move'];

export class Counter extends Refusable {
  volumes = $state.raw<VolumeInHand[]>([]);

  /** What may be done on all of them. */
  get may(): VolumeStep[] {
    if (this.volumes.length === 0) return [];
    return STEPS.filter((step) => this.volumes.every((one) => one.may.includes(step)));
  }

  /** Puts the volume of a label on the counter; one that is there already is not put twice. */
  async add(label: string): Promise<{ volume: VolumeInHand; twice: boolean } | null> {
    try {
      const volume = await paperInHand(label);
      this.error = null;
      const twice = this.volumes.some((one) => same(one, volume));
      if (!twice) this.volumes = [...this.volumes, volume];
      return { volume, twice };
    } catch (reason) {
      this.error = asWireError(reason);
      return null;
    }
  }

  remove(volume: VolumeInHand): void {
    this.volumes = this.volumes.filter((one) => one !== volume);
  }

  /** Does it on all of them; what takes it back, or nothing when it was refused. */
  async act(act: VolumeAsk): Promise<VolumeNamed[] | null> {
    const volumes = this.volumes.map(({ case_id, number, over }) => ({ case_id, number, over }));
    try {
      const done = await paperActOnMany({ volumes, act });
      [this.volumes, this.error] = [[], null];
      return done;
    } catch (reason) {
      this.error = asWireError(reason);
      return null;
    }
  }

  /** Throws why it was refused. */
  async undo(done: VolumeNamed[]): Promise<void> {
    await paperUndoMany(done);
  }
}

function same(one: VolumeInHand, other: VolumeInHand): boolean {
  return one.case_id === other.case_id && one.number === other.number;
}
