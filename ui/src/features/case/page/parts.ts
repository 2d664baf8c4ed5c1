/** A part of the page of a case to which one goes. */
export type CasePart =
  | 'clock'
  | 'closing'
  | 'conflict'
  | 'consolidation'
  | 'file'
  | 'letter'
  | 'paper'
  | 'path'
  | 'piece'
  | 'question'
  | 'referral'
  | 'review';
