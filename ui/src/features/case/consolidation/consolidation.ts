// Which of two cases may lead the other, and what of a lead may be applied to those that it leads.
import type { BulkAct } from '../../../generated/types/BulkAct';
import type { CaseLineView } from '../../../generated/types/CaseLineView';

/** Whether a case may be put under another: a lead has no lead, and whoever leads is not led. */
function may(line: CaseLineView, lead: CaseLineView): boolean {
  return (
    line.kind === lead.kind &&
    line.members === 0 &&
    line.lead?.id !== lead.id &&
    lead.lead === null &&
    lead.stage !== 'closed'
  );
}

/** Of two cases, those that may lead the other: first the one that leads already, or was received first. */
export function leads(one: CaseLineView, other: CaseLineView): CaseLineView[] {
  const both = [one, other].sort(
    (a, b) =>
      b.members - a.members || a.received_on.localeCompare(b.received_on) || a.number.localeCompare(b.number),
  );
  return both.filter((lead) => may(lead === one ? other : one, lead));
}

/** What was decided of a lead and may be applied. */
export type Carried = 'screen_in' | 'refer' | 'close';

/** The decisions that a lead may share, by where it stands. */
export function carried(lead: CaseLineView, referred: boolean, acts: string[]): Carried[] {
  const all: [Carried, boolean][] = [
    ['screen_in', lead.stage === 'screened_in' && acts.includes('screen')],
    ['refer', lead.stage === 'screened_in' && referred && acts.includes('screen')],
    ['close', lead.stage === 'closed' && acts.includes('close')],
  ];
  return all.filter(([, may]) => may).map(([what]) => what);
}

/** Whether a case is at the stage where it is decided. */
export function takes(line: CaseLineView, what: Carried): boolean {
  if (what === 'screen_in') return line.stage === 'received';
  return what === 'refer' ? line.stage === 'screened_in' : line.stage !== 'closed';
}

export function actOf(what: Carried, lead: string, reasons: string, outcome: string | null): BulkAct {
  if (what === 'refer') return { act: what, lead, reasons };
  return what === 'close' ? { act: what, reasons, outcome } : { act: what, reasons };
}
