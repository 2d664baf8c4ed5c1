// Stocktakings: the list, the one that is open, and what it found.
import type { CountVolume } from '../../generated/types/CountVolume';
import type { ExplainEntry } from '../../generated/types/ExplainEntry';
import type { ExportStocktaking } from '../../generated/types/ExportStocktaking';
import type { ExportedFile } from '../../generated/types/ExportedFile';
import type { SettleFault } from '../../generated/types/SettleFault';
import type { StocktakingLineView } from '../../generated/types/StocktakingLineView';
import type { StocktakingReport } from '../../generated/types/StocktakingReport';
import type { StocktakingView } from '../../generated/types/StocktakingView';
import {
  stocktakingClose,
  stocktakingCount,
  stocktakingExplain,
  stocktakingExport,
  stocktakingGet,
  stocktakingList,
  stocktakingOpen,
  stocktakingReport,
  stocktakingSettle,
  stocktakingStrike,
} from '../../platform';
import { Refusable } from '../../shared/refusable.svelte';
import { Turns } from '../../shared/turns';

interface Answer {
  view?: StocktakingView;
  report?: StocktakingReport;
}

export class Stock extends Refusable {
  lines = $state.raw<StocktakingLineView[] | null>(null);
  view = $state.raw<StocktakingView | null>(null);
  report = $state.raw<StocktakingReport | null>(null);
  /** The one that is open. */
  #wanted: string | null = null;
  #lists = new Turns();
  /** Of readings and acts alike. */
  #turns = new Turns();

  async list(): Promise<void> {
    const newer = this.#lists.begin();
    await this.attempt(async () => {
      const lines = await stocktakingList();
      if (newer()) this.lines = lines;
    }, newer);
  }

  /** Reads one, with what it found. */
  async read(id: string): Promise<void> {
    this.#wanted = id;
    await this.#show(id, async () => {
      const [view, report] = await Promise.all([stocktakingGet(id), stocktakingReport(id)]);
      return { view, report };
    });
  }

  /** Something was counted or moved, here or at another machine. */
  heard(): void {
    if (this.view) void this.read(this.view.line.id);
    if (this.lines) void this.list();
  }

  /** Leaves the one that is open. */
  leave(): void {
    this.#wanted = null;
    [this.view, this.report, this.error] = [null, null, null];
  }

  /** Begins one; its identifier, or nothing when it was refused. */
  async open(at: string): Promise<string | null> {
    let id: string | null = null;
    await this.attempt(async () => {
      id = (await stocktakingOpen(at)).line.id;
    });
    return id;
  }

  count(request: CountVolume): Promise<boolean> {
    return this.#show(request.id, async () => ({ view: await stocktakingCount(request) }));
  }

  strike(entry: string): Promise<boolean> {
    return this.#of(async (id) => {
      const view = await stocktakingStrike({ id, entry });
      return { view, report: await stocktakingReport(id) };
    });
  }

  close(closed: boolean): Promise<boolean> {
    return this.#of(async (id) => {
      const report = await stocktakingClose({ id, closed });
      return { report, view: await stocktakingGet(id) };
    });
  }

  settle(request: SettleFault): Promise<boolean> {
    return this.#show(request.id, async () => ({ report: await stocktakingSettle(request) }));
  }

  explain(request: ExplainEntry): Promise<boolean> {
    return this.#show(request.id, async () => ({ report: await stocktakingExplain(request) }));
  }

  async export(request: ExportStocktaking): Promise<ExportedFile | null> {
    let file: ExportedFile | null = null;
    await this.attempt(async () => {
      file = await stocktakingExport(request);
    });
    return file;
  }

  #of(ask: (id: string) => Promise<Answer>): Promise<boolean> {
    const id = this.view?.line.id;
    return id === undefined ? Promise.resolve(false) : this.#show(id, () => ask(id));
  }

  /** Shows what is answered of one, unless another one or a newer answer is on screen by then. */
  #show(id: string, ask: () => Promise<Answer>): Promise<boolean> {
    const newer = this.#turns.begin();
    return this.attempt(async () => {
      const { view, report } = await ask();
      if (this.#wanted !== id || !newer()) return;
      if (view) this.view = view;
      if (report) this.report = report;
    });
  }
}
