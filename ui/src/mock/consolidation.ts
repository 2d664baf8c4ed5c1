// Consolidated cases of the fake host.
import type { CaseView } from '../generated/types/CaseView';
import type { ConsolidateCase } from '../generated/types/ConsolidateCase';
import type { JoinedCase } from '../generated/types/JoinedCase';

export class FakeConsolidation {
  #said = new Map<string, { lead: string; reasons: string; by: string }>();
  /** How it stood before the last act. */
  #before = new Map(this.#said);

  /** Puts a case under a lead, or separates it; answers with the leads that it touches. */
  say({ case_id, lead, reasons }: ConsolidateCase, by: string): string[] {
    this.#before = new Map(this.#said);
    const before = this.#said.get(case_id)?.lead;
    if (lead === null) this.#said.delete(case_id);
    else this.#said.set(case_id, { lead, reasons, by });
    return [before, lead].filter((one) => typeof one === 'string');
  }

  /** Takes the last act back. */
  back(): void {
    this.#said = new Map(this.#before);
  }

  /** Every case, as lists show it. */
  all(cases: CaseView[]): CaseView[] {
    return this.#said.size === 0 ? cases : cases.map((one) => this.shown(one, cases));
  }

  /** A case with what it leads and what leads it, as the host answers it. */
  shown(view: CaseView, cases: CaseView[]): CaseView {
    const mine = this.#said.get(view.line.id);
    const joined = (id: string, said: { reasons: string; by: string }): JoinedCase[] => {
      const line = cases.find((one) => one.line.id === id)?.line;
      const at = '2026-10-08T14:20:00Z';
      return line
        ? [{ line: { ...line, ...this.#named(id, cases) }, by: said.by, at, reasons: said.reasons }]
        : [];
    };
    const members = [...this.#said]
      .filter(([, said]) => said.lead === view.line.id)
      .flatMap(([id, said]) => joined(id, said));
    const lead = mine ? (joined(mine.lead, mine)[0] ?? null) : null;
    const line = { ...view.line, ...this.#named(view.line.id, cases) };
    return { ...view, line, consolidation: { lead, members } };
  }

  #named(id: string, cases: CaseView[]): Pick<CaseView['line'], 'lead' | 'members'> {
    const lead = cases.find((one) => one.line.id === this.#said.get(id)?.lead)?.line;
    const members = [...this.#said.values()].filter((said) => said.lead === id).length;
    return { lead: lead ? { id: lead.id, number: lead.number } : null, members };
  }

  /** What the panel of the cases alike tells of two of them. */
  relation(id: string, other: string): { relation: 'consolidated'; theirs: boolean } | null {
    if (this.#said.get(id)?.lead === other) return { relation: 'consolidated', theirs: false };
    return this.#said.get(other)?.lead === id ? { relation: 'consolidated', theirs: true } : null;
  }
}
