// What a stocktaking found, grouped as its report shows it.
import type { CaseFault } from '../../generated/types/CaseFault';
import type { FaultView } from '../../generated/types/FaultView';
import type { Mismatch } from '../../generated/types/Mismatch';

/** The mismatches that one act on a volume settles. */
const MENDED = ['missing', 'elsewhere', 'out', 'lost', 'apart', 'withdrawn', 'no_volume'] as const;
export type Mended = (typeof MENDED)[number];

export interface Group {
  kind: Mismatch;
  faults: FaultView[];
}

/** By kind, in the order in which they came. */
export function grouped(faults: FaultView[]): Group[] {
  const groups: Group[] = [];
  for (const fault of faults) {
    const last = groups.at(-1);
    if (last?.kind === fault.kind) last.faults.push(fault);
    else groups.push({ kind: fault.kind, faults: [fault] });
  }
  return groups;
}

/** The act that settles it; none where a person explains it. */
export function mendOf({ kind, mends }: FaultView): Mended | null {
  return mends ? (MENDED.find((one) => one === kind) ?? null) : null;
}

export function keyOf({ entry, label }: Pick<FaultView, 'entry' | 'label'>): string {
  return entry ?? label;
}

/** The part of an address that leads to a line of the report of a stocktaking. */
export function lineOf(fault: CaseFault): string {
  return `${fault.stocktaking_id}.${keyOf(fault)}`;
}

/** The stocktaking that such a part names, and the line if it names one. */
export function named(part: string): { id: string; line: string | null } {
  const [id = '', ...line] = part.split('.');
  return { id, line: line.length > 0 ? line.join('.') : null };
}
