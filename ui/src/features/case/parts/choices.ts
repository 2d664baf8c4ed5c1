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
/** Channels of what a person types; e-mail comes as files. */
export const TYPED_CHANNELS: Channel[] = ['phone', 'in_person', 'mail', 'web_form', 'police_forward'];
export const STAGES: Stage[] = ['received', 'awaiting_second_reader', 'screened_in', 'screened_out'];
