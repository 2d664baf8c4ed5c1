// What was told of the mock's cases, and the police services that it knows. Invented.
import type { CaseView } from '../generated/types/CaseView';
import type { Part } from '../generated/types/Part';
import type { PoliceService } from '../generated/types/PoliceService';
import type { Told } from '../generated/types/Told';

const service = (fr: string, en: string): PoliceService => ({ name: { fr, en }, mandate: 'in', route: null });

export const SERVICES: PoliceService[] = [
  service('Service de police de Halden', 'Halden Police Service'),
  service('Service de police de Brières', 'Brières Police Service'),
  service('Police provinciale de Norvallie', 'Norvalley Provincial Police'),
];

export const NOTHING_TOLD: Told = {
  complainant: null,
  representative: null,
  officers: [],
  witnesses: [],
  circumstances: { place: '', services: [], filed_on: null },
  wanted: '',
  regime: null,
  redirection: null,
  category: null,
  days: [],
  set_by: {},
};

/** A case with a part recorded anew. */
export function recorded(view: CaseView, { part, value }: Part): CaseView {
  const set_by = { ...view.told.set_by, [part]: `told-${part}` };
  const told = { ...view.told, [part]: value, set_by };
  const correspondent = part === 'complainant' ? value.contact : view.correspondent;
  return { ...view, told, correspondent };
}
