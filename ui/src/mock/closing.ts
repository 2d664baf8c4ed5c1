// What blocks the closing of an invented case.
import type { Bilingual } from '../generated/types/Bilingual';
import type { Block } from '../generated/types/Block';
import type { CaseView } from '../generated/types/CaseView';
import type { ClosingView } from '../generated/types/ClosingView';
import type { OutcomeRule } from '../generated/types/OutcomeRule';
import type { Stage } from '../generated/types/Stage';
import type { PaperView } from '../generated/types/PaperView';

const provision = {
  certainty: 'verified',
  source: { fr: 'Invention', en: 'Invention' },
  citation: null,
} as const;
export const OUTCOMES: OutcomeRule[] = [
  {
    code: 'unsubstantiated',
    label: { fr: 'Plainte non fondée', en: 'Unsubstantiated' },
    applies_to: ['conduct'],
    before_screening: false,
    provision,
  },
  {
    code: 'withdrawn_before_screening',
    label: { fr: 'Retrait avant l’examen préliminaire', en: 'Withdrawn before screening' },
    applies_to: ['conduct'],
    before_screening: true,
    provision,
  },
];

export function closing(view: CaseView | undefined, paper: PaperView, awaited: Bilingual[]): ClosingView {
  const closed = view?.line.stage === 'closed';
  const blocks: Block[] = [];
  if (view && !closed) {
    if (view.line.stage === 'received') blocks.push({ type: 'not_screened' });
    for (const name of awaited) blocks.push({ type: 'piece_awaited', name });
    if (!view.file) blocks.push({ type: 'not_filed' });
    for (const { number: volume, charge } of paper.volumes)
      if (charge) blocks.push({ type: 'paper_out', volume, borrower: charge.borrower });
    for (const fault of paper.counted) blocks.push({ type: 'paper_counted', ...fault });
    const [clock] = view.recommendation.clocks;
    if (clock) {
      const due_on = clock.outcome.type === 'due' ? clock.outcome.due_on : null;
      blocks.push({ type: 'clock_open', label: clock.label, due_on });
    }
  }
  const unscreened = view?.line.stage === 'received';
  const outcomes = closed ? [] : OUTCOMES.filter((one) => one.before_screening === unscreened);
  const yields = (block: Block) => block.type === 'clock_open' || block.type === 'not_screened';
  return {
    closed,
    outcome: closed ? (OUTCOMES[0] ?? null) : null,
    blocks,
    reasons_suffice: blocks.every(yields),
    outcomes,
  };
}

/** The case at another stage, with one more line of history, as after any act. */
export function staged(view: CaseView, stage: Stage): CaseView {
  const [last] = view.history;
  const line = last && {
    ...last,
    id: `${last.id}+`,
    what: { id: stage === 'closed' ? 'history-closed' : 'history-reopened', args: {} },
  };
  return {
    ...view,
    line: { ...view.line, stage },
    history: line ? [line, ...view.history] : view.history,
  };
}
