import type { Channel } from '../../../generated/types/Channel';
import type { Kind } from '../../../generated/types/Kind';
import type { Lang } from '../../../generated/types/Lang';
import type { Matter } from '../../../generated/types/Matter';
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
