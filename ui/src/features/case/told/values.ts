// What a person types of the parts of a case, and what goes to the host. An empty line tells nothing.
import type { Authority } from '../../../generated/types/Authority';
import type { Circumstances } from '../../../generated/types/Circumstances';
import type { Complainant } from '../../../generated/types/Complainant';
import type { Officer } from '../../../generated/types/Officer';
import type { PoliceService } from '../../../generated/types/PoliceService';
import type { Representative } from '../../../generated/types/Representative';
import type { Witness } from '../../../generated/types/Witness';
import { dayTyped, optionalDay } from '../../../shared/forms/day';

export const AUTHORITIES: Authority[] = [
  'not_shown',
  'written_authorization',
  'parent_or_guardian',
  'counsel',
  'power_of_attorney',
  'court_order',
  'other',
];

export interface ComplainantValues {
  name: string;
  phone: string;
  email: string;
  address: string;
  reach: string;
  accessibility: string;
}

/** A service of the list by its English name, `other` for one that is not in it. */
export interface ServiceValues {
  choice: string;
  other: string;
}

export interface CircumstancesValues {
  place: string;
  services: ServiceValues[];
  filed_on: string;
}

export const OTHER = 'other';
export const NO_OFFICER: Officer = { name: '', badge: '', rank: '', description: '' };
export const NO_WITNESS: Witness = { name: '', reach: '', saw: '' };
export const NO_SERVICE: ServiceValues = { choice: '', other: '' };
export const NOBODY: Representative = { name: '', reach: '', authority: 'not_shown', details: '' };

const blank = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const typed = (text: string | null): string => text ?? '';

/** Whether any of the fields of a line tells something. */
export const tells = (line: object): boolean =>
  Object.values(line).some((value) => typeof value === 'string' && value.trim() !== '');

export function complainantOf(values: ComplainantValues): Complainant {
  const { name, phone, email, address, reach, accessibility } = values;
  return {
    contact: { name: blank(name), phone: blank(phone), email: blank(email), address: blank(address) },
    reach,
    accessibility,
  };
}

export function typedComplainant({ contact, reach, accessibility }: Complainant): ComplainantValues {
  return {
    name: typed(contact.name),
    phone: typed(contact.phone),
    email: typed(contact.email),
    address: typed(contact.address),
    reach,
    accessibility,
  };
}

export function circumstancesOf(values: CircumstancesValues, known: PoliceService[]): Circumstances {
  const services = values.services.flatMap(({ choice, other }): PoliceService[] => {
    const found = known.find((one) => one.name.en === choice);
    if (found) return [found];
    const name = choice === OTHER ? other.trim() : '';
    return name === '' ? [] : [{ name: { fr: name, en: name }, mandate: 'in', route: null }];
  });
  return { place: values.place, services, filed_on: dayTyped(values.filed_on) };
}

export function typedCircumstances(told: Circumstances, known: PoliceService[]): CircumstancesValues {
  const named = told.services.map(({ name }): ServiceValues => ({ choice: OTHER, other: name.en }));
  const services = recognized(named, known);
  return {
    place: told.place,
    services: services.length > 0 ? services : [{ ...NO_SERVICE }],
    filed_on: typed(told.filed_on),
  };
}

/** A service by name is chosen from the list, once the list is known to have it. */
export const recognized = (services: ServiceValues[], known: PoliceService[]): ServiceValues[] =>
  services.map((one) =>
    one.choice === OTHER && known.some(({ name }) => name.en === one.other)
      ? { choice: one.other, other: '' }
      : one,
  );

/** Whether a day as typed is no day; an empty one is left out. */
export const isWrong = (day: string): boolean => optionalDay(day) === undefined;
