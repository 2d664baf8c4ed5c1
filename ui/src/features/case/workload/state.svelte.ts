// What each person has to do, as the host counts it.
import type { WorkloadLine } from '../../../generated/types/WorkloadLine';
import type { WorkloadView } from '../../../generated/types/WorkloadView';
import { workloadGet } from '../../../platform';
import { Refusable } from '../../../shared/refusable.svelte';
import { CaseQueue } from '../queue.svelte';

/** The columns of figures. */
export const FIGURES = ['cases', 'late', 'soon', 'second_readings'] as const;
export type Column = 'name' | (typeof FIGURES)[number];

export class Workload extends Refusable {
  view = $state.raw<WorkloadView | null>(null);
  /** What the lines are sorted by, and whether from the greatest. */
  column = $state<Column>('name');
  down = $state(false);
  /** Whose cases are listed: an identifier, '' for nobody, none as long as nobody was chosen. */
  chosen = $state<string | null>(null);
  readonly queue = new CaseQueue([]);

  async read(): Promise<void> {
    await this.attempt(async () => {
      this.view = await workloadGet();
    });
  }

  /** Reads everything again, if it is shown. */
  heard(): void {
    if (!this.view) return;
    void this.read();
    if (this.chosen !== null) void this.queue.reload();
  }

  choose(person: string): Promise<void> {
    this.chosen = person;
    this.queue.selected = null;
    return this.queue.choose(person === '' ? { to: 'nobody' } : { to: 'person', person });
  }

  /** The same column again turns the order around; figures begin with the greatest. */
  sort(column: Column): void {
    this.down = this.column === column ? !this.down : column !== 'name';
    this.column = column;
  }

  /** The lines in their order; nobody's are always last. */
  get lines(): WorkloadLine[] {
    const lines = this.view?.lines ?? [];
    const { column, down } = this;
    const people = lines.filter((line) => line.person !== null);
    // They come by name, sorted for every language in one way.
    const sorted =
      column === 'name'
        ? down
          ? people.toReversed()
          : people
        : people.toSorted((one, other) => (down ? other[column] - one[column] : one[column] - other[column]));
    return [...sorted, ...lines.filter((line) => line.person === null)];
  }
}
