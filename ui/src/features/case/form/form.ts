// The guided form: what is typed, what is still to ask, what goes to the host.
import type { CategoryChoice } from '../../../generated/types/CategoryChoice';
import type { Channel } from '../../../generated/types/Channel';
import type { GuidedForm } from '../../../generated/types/GuidedForm';
import type { Kind } from '../../../generated/types/Kind';
import type { Lang } from '../../../generated/types/Lang';
import type { Officer } from '../../../generated/types/Officer';
import type { Part } from '../../../generated/types/Part';
import type { PoliceService } from '../../../generated/types/PoliceService';
import type { Representative } from '../../../generated/types/Representative';
import type { Witness } from '../../../generated/types/Witness';
import { dayTyped } from '../../../shared/forms/day';
import {
  circumstancesOf,
  complainantOf,
  isWrong,
  NO_OFFICER,
  NO_SERVICE,
  NO_WITNESS,
  NOBODY,
  tells,
  type CircumstancesValues,
  type ComplainantValues,
} from '../told/values';

export interface FormValues {
  channel: Channel;
  received_on: string;
  kind: Kind | '';
  /** Code of a category of the office; absent in a form begun before there was one. */
  category?: string;
  reply_language: Lang;
  text: string;
  subject: string;
  complainant: ComplainantValues;
  represented: boolean;
  representative: Representative;
  incident_on: string;
  incident_end_on: string;
  discovered_on: string;
  circumstances: CircumstancesValues;
  officers: Officer[];
  witnesses: Witness[];
  wanted: string;
}

/** Parts of the form, in the order of a conversation. */
export const SECTIONS = [
  'account',
  'complainant',
  'representative',
  'when',
  'officers',
  'witnesses',
  'wanted',
  'reception',
] as const;
export type Section = (typeof SECTIONS)[number];

export function blankForm(today: string, lang: Lang): FormValues {
  return {
    channel: 'phone',
    received_on: today,
    kind: '',
    reply_language: lang,
    text: '',
    subject: '',
    complainant: { name: '', phone: '', email: '', address: '', reach: '', accessibility: '' },
    represented: false,
    representative: { ...NOBODY },
    incident_on: '',
    incident_end_on: '',
    discovered_on: '',
    circumstances: { place: '', services: [{ ...NO_SERVICE }], filed_on: '' },
    officers: [{ ...NO_OFFICER }],
    witnesses: [{ ...NO_WITNESS }],
    wanted: '',
  };
}

/** Whether a part of the form tells something. */
export function filled(form: FormValues, section: Section): boolean {
  switch (section) {
    case 'account':
      return form.text.trim() !== '';
    case 'complainant':
      return tells(form.complainant);
    case 'representative':
      return form.represented;
    case 'when':
      return form.incident_on.trim() !== '' || tells(form.circumstances) || named(form);
    case 'officers':
      return form.officers.some(tells);
    case 'witnesses':
      return form.witnesses.some(tells);
    case 'wanted':
      return form.wanted.trim() !== '';
    case 'reception':
      return true;
  }
}

function named({ circumstances }: FormValues): boolean {
  return circumstances.services.some((one) => one.choice !== '');
}

/** What is still to ask of the person: the code of `triage-missing-…`, and where it is written. */
export function toAsk(form: FormValues): { code: string; section: Section }[] {
  const { complainant, circumstances } = form;
  const asked: [string, Section, boolean][] = [
    ['complainant_name', 'complainant', complainant.name.trim() !== ''],
    [
      'contact_details',
      'complainant',
      tells({ phone: complainant.phone, email: complainant.email, address: complainant.address }),
    ],
    [
      'affected_person_consent',
      'representative',
      !form.represented || form.representative.authority !== 'not_shown',
    ],
    ['incident_date', 'when', form.incident_on.trim() !== ''],
    ['incident_place', 'when', circumstances.place.trim() !== ''],
    ['police_service', 'when', named(form)],
    ['officer_identity', 'officers', form.officers.some(tells)],
    ['desired_outcome', 'wanted', form.wanted.trim() !== ''],
  ];
  return asked.filter(([, , given]) => !given).map(([code, section]) => ({ code, section }));
}

/** Whether the last day comes before the first. */
export function endsBefore({ incident_on, incident_end_on }: FormValues): boolean {
  const [from, to] = [dayTyped(incident_on), dayTyped(incident_end_on)];
  return from !== null && to !== null && to < from;
}

/** Whether something keeps the form from being registered. */
export function isFaulty(form: FormValues): boolean {
  const days = [form.incident_on, form.incident_end_on, form.discovered_on, form.circumstances.filed_on];
  return (
    form.text.trim() === '' ||
    dayTyped(form.received_on) === null ||
    days.some(isWrong) ||
    endsBefore(form) ||
    (form.represented && form.representative.name.trim() === '')
  );
}

export function requestOf(
  form: FormValues,
  known: PoliceService[],
  categories: CategoryChoice[] = [],
): GuidedForm {
  const complainant = complainantOf(form.complainant);
  const parts: Part[] = [
    { part: 'complainant', value: complainant },
    { part: 'officers', value: form.officers },
    { part: 'witnesses', value: form.witnesses },
    { part: 'circumstances', value: circumstancesOf(form.circumstances, known) },
    { part: 'wanted', value: form.wanted },
  ];
  if (form.represented) parts.push({ part: 'representative', value: form.representative });
  const category = categories.find((one) => one.code === form.category);
  if (category) parts.push({ part: 'category', value: category });
  return {
    form: {
      channel: form.channel,
      received_on: dayTyped(form.received_on) ?? '',
      correspondent: complainant.contact,
      subject: form.subject.trim(),
      text: form.text,
      incident_on: dayTyped(form.incident_on),
      reply_language: form.reply_language,
    },
    kind: form.kind === '' ? null : form.kind,
    incident_end_on: dayTyped(form.incident_end_on),
    discovered_on: dayTyped(form.discovered_on),
    parts,
  };
}
