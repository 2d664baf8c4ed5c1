// Long work of the fake host: a test says how far it is and how it ends.
import type { JobView } from '../generated/types/JobView';
import type { UnfinishedImport } from '../generated/types/UnfinishedImport';

export class FakeJobs {
  list: JobView[] = [];
  unfinished: UnfinishedImport | null = null;
  #ends: ((reason?: unknown) => void)[] = [];
  #tell: (id: number) => void;

  constructor(tell: (id: number) => void) {
    this.#tell = tell;
  }

  readonly commands = {
    job_list: () => this.list,
    job_stop: ({ id }: { id: number }) => this.change(id, { state: 'stopping' }),
    import_begin: () => this.start('import', 40),
    import_resume: () => this.start('import', 40),
    import_unfinished: () => this.unfinished,
    import_give_up: () => void (this.unfinished = null),
    place_folder: () => '/home/bureau/courriels',
  };

  /** Starts a work, which answers when `end` is called. */
  start(kind: JobView['kind'], of: number): Promise<void> {
    this.unfinished = null;
    const id = this.list.length + 1;
    const job: JobView = {
      id,
      kind,
      state: 'running',
      done: 0,
      of,
      started_at: '2026-10-08T14:00:00Z',
      seconds_left: null,
      already: 0,
      failed: 0,
      faults: [],
      error: null,
    };
    this.list = [...this.list, job];
    this.#tell(id);
    return new Promise((done, refused) => {
      this.#ends[id] = (reason) => (reason === undefined ? done() : refused(reason));
    });
  }

  change(id: number, how: Partial<JobView>): void {
    this.list = this.list.map((job) => (job.id === id ? { ...job, ...how } : job));
    this.#tell(id);
  }

  end(id: number, how: Partial<JobView>, reason?: unknown): void {
    this.change(id, how);
    this.#ends[id]?.(reason);
  }
}
