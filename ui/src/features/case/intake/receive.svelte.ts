// Files given one after the other: one bad file never spoils the others, and each says what became of it.
import type { Received } from '../../../generated/types/Received';
import { asWireError, caseReceiveFile } from '../../../platform';

class Intake {
  results = $state.raw<Received[]>([]);
  total = $state(0);
  #stopped = false;

  get done(): number {
    return this.results.length;
  }

  get running(): boolean {
    return this.done < this.total;
  }

  /** Receives them in order. A batch that runs takes the new files at its end. */
  async receive(files: File[]): Promise<void> {
    const first = !this.running;
    if (first) {
      this.results = [];
      this.total = 0;
      this.#stopped = false;
    }
    this.total += files.length;
    this.#waiting.push(...files);
    if (first) await this.#run();
  }

  #waiting: File[] = [];

  async #run(): Promise<void> {
    for (let file = this.#waiting.shift(); file && !this.#stopped; file = this.#waiting.shift())
      this.results = [...this.results, await one(file)];
  }

  /** What is received stays received; the rest is left where it lies. */
  stop(): void {
    this.#stopped = true;
    this.#waiting = [];
    this.total = this.results.length + 1;
  }

  clear(): void {
    this.results = [];
    this.total = 0;
  }
}

async function one(file: File): Promise<Received> {
  try {
    return await caseReceiveFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (reason) {
    return { name: file.name, case: null, error: asWireError(reason), already: null };
  }
}

export const intake = new Intake();
