// The choices of a form about who asks.
import type { AuthorityCheck } from '../../../generated/types/AuthorityCheck';
import type { IdentityCheck } from '../../../generated/types/IdentityCheck';
import type { Lang } from '../../../generated/types/Lang';

export const IDENTITY: IdentityCheck[] = [
  'not_checked',
  'answers',
  'called_back',
  'known_address',
  'document',
];
export const AUTHORITY: AuthorityCheck[] = ['not_checked', 'on_file', 'shown'];

/** Both languages, that of the person who asks first. */
export const sides = (lang: Lang): Lang[] => (lang === 'fr' ? ['fr', 'en'] : ['en', 'fr']);
