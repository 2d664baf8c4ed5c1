import type { CaseView } from '../../../generated/types/CaseView';
import type { Channel } from '../../../generated/types/Channel';
import type { Kind } from '../../../generated/types/Kind';
import type { Lang } from '../../../generated/types/Lang';
import type { Matter } from '../../../generated/types/Matter';
import type { Means } from '../../../generated/types/Means';
import type { Person } from '../../../generated/types/Person';
import type { SessionView } from '../../../generated/types/SessionView';
import type { Stage } from '../../../generated/types/Stage';
import type { TextLanguage } from '../../../generated/types/TextLanguage';

export const KINDS: Kind[] = [
  'complaint',
  'review_request',
  'service_complaint',
  'access_request',
  'media_enquiry',
  'public_enquiry',
  'other',
];
export const MATTERS: Matter[] = ['conduct', 'policy', 'service'];
export const LANGUAGES: TextLanguage[] = ['fr', 'en', 'mixed'];
export const REPLY_LANGUAGES: Lang[] = ['fr', 'en'];
/** How what a person types may have come; an e-mail that was kept as a file is received as one. */
export const CHANNELS: Channel[] = ['phone', 'in_person', 'mail', 'email', 'web_form', 'police_forward'];
export const STAGES: Stage[] = [
  'received',
  'awaiting_second_reader',
  'screened_in',
  'screened_out',
  'closed',
];
/** How a letter is sent, or anything else that is given in writing. */
export const MEANS: Means[] = ['mail', 'registered_mail', 'email', 'fax', 'in_person', 'courier'];

/** The language of a letter, or both. */
export type LetterLangs = Lang | 'both';
export const LETTER_LANGS: LetterLangs[] = ['fr', 'en', 'both'];

/** Both languages, one of them first. */
export const sides = (first: Lang): Lang[] => (first === 'fr' ? ['fr', 'en'] : ['en', 'fr']);

/** The papers of a case: the message, then what came with it. */
export const papersOf = ({ original, attachments }: CaseView): CaseView['attachments'] =>
  original ? [original, ...attachments] : attachments;

/** Those to whom a case may be given: they screen, and may sign in. */
export const takers = ({ people, present }: SessionView): Person[] =>
  people.filter((one) => ['case_coordinator', 'team_lead'].includes(one.role) && present.includes(one.id));
