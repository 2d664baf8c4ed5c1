// The practice office of the fake host: the same desk with other people, whose passphrase is known.
import type { Person } from '../generated/types/Person';

export const PRACTICE_PASSPHRASE = 'grand lac tranquille, slow green river';

export const PRACTICE_PEOPLE: Person[] = [
  { id: 'x1', name: 'Odile Brisebois', role: 'administrator', lang: 'fr' },
  { id: 'x2', name: 'Mireille Gauthier', role: 'case_coordinator', lang: 'fr' },
  { id: 'x3', name: 'Jordan Whitfield', role: 'case_coordinator', lang: 'en' },
  { id: 'x4', name: 'Thanh Nguyen-Roy', role: 'case_coordinator', lang: 'fr' },
  { id: 'x5', name: 'Fatoumata Diallo', role: 'team_lead', lang: 'fr' },
  { id: 'x6', name: 'Gordon McAllister', role: 'team_lead', lang: 'en' },
  { id: 'x7', name: 'Rosalie Peltier', role: 'registrar', lang: 'fr' },
  { id: 'x8', name: 'Harpreet Gill', role: 'records_officer', lang: 'en' },
  { id: 'x9', name: 'Camille Desrosiers', role: 'communications', lang: 'fr' },
  { id: 'x10', name: 'Ngozi Adeyemi', role: 'approver', lang: 'en' },
  { id: 'x11', name: 'Étienne Kabeya', role: 'director', lang: 'fr' },
  { id: 'x12', name: 'Susan Kowalchuk', role: 'auditor', lang: 'en' },
];
