// Questions of principle, as the host answers them.
import type { CaseView } from '../generated/types/CaseView';
import type { EscalationView } from '../generated/types/EscalationView';
import type { AskQuestion } from '../generated/types/AskQuestion';
import type { EndQuestion } from '../generated/types/EndQuestion';

const AT = '2026-10-08T14:20:00Z';

export function questioned(view: CaseView, { question }: AskQuestion, by: string): CaseView {
  const ground = view.recommendation.grounds.find((one) => one.code === question.ground);
  const made: EscalationView = {
    id: `q${view.escalations.length + 1}`,
    ground: ground?.label ?? null,
    question,
    by,
    at: AT,
    ending: null,
    may_rule: false,
    may_withdraw: true,
  };
  return { ...view, escalations: [...view.escalations, made] };
}

export function ended(view: CaseView, { escalation_id, ending }: EndQuestion, by: string): CaseView {
  const escalations = view.escalations.map((one) =>
    one.id === escalation_id
      ? { ...one, ending: { ending, by, at: AT }, may_rule: false, may_withdraw: false }
      : one,
  );
  return { ...view, escalations };
}
