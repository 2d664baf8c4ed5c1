// The stages of an invented case, by its kind: as the host counts them.
import type { CaseView } from '../generated/types/CaseView';
import type { StageView } from '../generated/types/StageView';

function stages({ line, screening_out, path }: CaseView): StageView[] {
  const open = line.stage === 'received' || line.stage === 'awaiting_second_reader';
  const one = (code: StageView['code'], done: boolean, current = false): StageView => ({
    code,
    done,
    current,
  });
  const received = one('received', true, line.stage === 'received' && line.kind !== 'review_request');
  const sent = path.steps.filter((step) => step.type === 'letter');
  const replied = sent.length > 0 && sent.every((step) => step.sent_on !== null);
  const second = one('second', !open, line.stage === 'awaiting_second_reader');
  const kind =
    line.kind === 'complaint'
      ? [...(screening_out?.second_reader ? [second] : []), one('decided', !open)]
      : line.kind === 'review_request'
        ? [one('admission', true), one('panel', true)]
        : [one('replied', replied)];
  const closed = line.stage === 'closed' ? [one('closed', true)] : [];
  return [received, ...kind, one('filed', line.filed), ...closed];
}

/** The case with the stages of where it stands now. */
export const withStages = (view: CaseView): CaseView => ({
  ...view,
  path: { ...view.path, stages: stages(view) },
});
