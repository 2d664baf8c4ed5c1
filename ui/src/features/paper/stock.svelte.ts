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

export class Stock extends Refusable {
  lines = $state.raw<StocktakingLineView[] | null>(null);
  view = $state.raw<StocktakingView | null>(null);
  report = $state.raw<StocktakingReport | null>(null);
  #turn = 0;

  async list(): Promise<void> {
    await this.attempt(async () => {
      this.lines = await stocktakingList();
    });
  }

  /** Reads one, with what it found. */
  async read(id: string): Promise<void> {
    const turn = ++this.#turn;
    await this.attempt(async () => {
      const [view, report] = await Promise.all([stocktakingGet(id), stocktakingReport(id)]);
      // A slower answer about another is not shown.
      if (turn === this.#turn) [this.view, this.report] = [view, report];
    });
  }

  /** Something was counted or moved, here or at another machine. */
  heard(): void {
    if (this.view) void this.read(this.view.line.id);
    if (this.lines) void this.list();
  }

  /** Leaves the one that is open. */
  leave(): void {
    this.#turn += 1;
    [this.view, this.report, this.error] = [null, null, null];
  }

  /** Begins one; its identifier, or nothing when it was refused. */
  async open(at: string): Promise<string | null> {
    await this.attempt(async () => {
      this.view = await stocktakingOpen(at);
    });
    return this.error === null ? (this.view?.line.id ?? null) : null;
  }

  count(request: CountVolume): Promise<boolean> {
    return this.attempt(async () => {
      this.view = await stocktakingCount(request);
    });
  }

  strike(entry: string): Promise<boolean> {
    return this.#of(async (id) => {
      this.view = await stocktakingStrike({ id, entry });
      this.report = await stocktakingReport(id);
    });
  }

  close(closed: boolean): Promise<boolean> {
    return this.#of(async (id) => {
      this.report = await stocktakingClose({ id, closed });
      this.view = await stocktakingGet(id);
    });
  }

  settle(request: SettleFault): Promise<boolean> {
    return this.attempt(async () => {
      this.report = await stocktakingSettle(request);
    });
  }

  explain(request: ExplainEntry): Promise<boolean> {
    return this.attempt(async () => {
      this.report = await stocktakingExplain(request);
    });
  }

  async export(request: ExportStocktaking): Promise<ExportedFile | null> {
    let file: ExportedFile | null = null;
    await this.attempt(async () => {
      file = await stocktakingExport(request);
    });
    return file;
  }

  #of(work: (id: string) => Promise<void>): Promise<boolean> {
    const id = this.view?.line.id;
    return id === undefined ? Promise.resolve(false) : this.attempt(() => work(id));
  }
}
