// What of a referral is said the same way in its panel and in its dialogs.
import type { ActAuthority } from '../../../generated/types/ActAuthority';
import type { DecisionView } from '../../../generated/types/DecisionView';
import type { Matter } from '../../../generated/types/Matter';
import type { NotedView } from '../../../generated/types/NotedView';
import type { ReferralFollowup } from '../../../generated/types/ReferralFollowup';
import type { ReferralView } from '../../../generated/types/ReferralView';
import type { Way } from '../../../generated/types/Way';
import { label, word } from '../../../shared/i18n/index.svelte';

export const WAYS: Way[] = ['same_service', 'other_service', 'board', 'retained'];

/** What the law pack says of a decision; plain words where the office wrote what allows it. */
export function wayOf({ authority, way }: DecisionView): string {
  return authority.type === 'stated' ? label(authority.label) : word('referral-way-', way);
}

/** A decision that may be made: a way of the pack, or one of each on the office's own words. */
export interface Choice {
  value: string;
  way: Way;
  code: string | null;
}

export function choices({ ways }: ReferralView): Choice[] {
  return [
    ...ways.map(({ code, way }) => ({ value: code, way, code })),
    ...WAYS.map((way) => ({ value: `own ${way}`, way, code: null })),
  ];
}

export function authorityOf(choice: Choice, words: string): ActAuthority {
  return choice.code === null
    ? { from: 'written', words: words.trim() }
    : { from: 'pack', code: choice.code };
}

export type Followed = ReferralFollowup['what'];

/**
 * The steps that may be noted under a decision: a response answers a request that is open, and a board
 * reviews what a chief reported on a policy or a service.
 */
export function followups({ standing, requests }: ReferralView, matter: Matter | null): Followed[] {
  const referred = standing !== null && standing.way !== 'retained';
  const reviewable = referred && (matter === 'policy' || matter === 'service');
  return [
    ...(referred ? (['acknowledged', 'update_received'] as const) : []),
    'update_given',
    'response_requested',
    ...(requests.length > 0 ? (['response_received'] as const) : []),
    'report_received',
    ...(reviewable ? (['board_review_requested', 'board_answered'] as const) : []),
    'hearing_notice',
    'no_hearing',
  ];
}

export function stepOf({ followup, officer }: NotedView): string {
  const said = word('referral-followup-', followup.what);
  return officer === '' ? said : `${said} (${officer})`;
}
