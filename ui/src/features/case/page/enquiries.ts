// The choices of a form about who asks.
import type { AuthorityCheck } from '../../../generated/types/AuthorityCheck';
import type { IdentityCheck } from '../../../generated/types/IdentityCheck';

export const IDENTITY: IdentityCheck[] = [
  'not_checked',
  'answers',
  'called_back',
  'known_address',
  'document',
];
export const AUTHORITY: AuthorityCheck[] = ['not_checked', 'on_file', 'shown'];
