// Places where paper is kept, as a person reads and chooses them.
import type { LocationView } from '../generated/types/LocationView';
import { label, t } from './i18n/index.svelte';

/** A place by its label and its name, after those of the places in which it stands. */
export function placeWords({ code, path }: LocationView): string {
  return t('paper-place-choice', { code, name: label(path) });
}

/** The places where something may be put. */
export function openPlaces(places: LocationView[]): LocationView[] {
  return places.filter((one) => !one.retired && one.merged === null);
}

/** Choices of a field, with what stands for none. */
export function placeChoices(places: LocationView[], none: string): { value: string; text: string }[] {
  return [{ value: '', text: none }, ...places.map((one) => ({ value: one.id, text: placeWords(one) }))];
}
