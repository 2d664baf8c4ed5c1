// A case that is restricted, as the host answers it.
import type { CaseView } from '../generated/types/CaseView';
import type { HistoryLine } from '../generated/types/HistoryLine';
import { said } from './text';

const AT = '2026-10-08T14:20:00Z';

const opening = (by: string, at: string): HistoryLine => ({
  id: `o-${at}`,
  at,
  by,
  what: said('history-opened-case'),
  words: null,
  replaced: [],
});

/** The case as those named see it. */
export function restricted(view: CaseView, readers: string[], reason: string, by: string): CaseView {
  return {
    ...view,
    line: { ...view.line, restricted: true },
    restriction: {
      readers,
      reason,
      by,
      at: AT,
      passed_on: false,
      openings: [opening(by, '2026-10-08T14:20:30Z')],
    },
  };
}

/** The case as everyone sees it again. */
export function lifted(view: CaseView): CaseView {
  return { ...view, line: { ...view.line, restricted: false }, restriction: null };
}
