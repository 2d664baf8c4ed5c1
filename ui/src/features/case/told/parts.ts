// The parts of a case that a person records.
import { t } from '../../../shared/i18n/index.svelte';

export type PartAbout =
  'complainant' | 'representative' | 'officers' | 'witnesses' | 'circumstances' | 'wanted';

export function partName(about: PartAbout): string {
  switch (about) {
    case 'complainant':
      return t('intake-section-complainant');
    case 'representative':
      return t('intake-section-representative');
    case 'officers':
      return t('intake-section-officers');
    case 'witnesses':
      return t('intake-section-witnesses');
    case 'circumstances':
      return t('intake-place-of');
    case 'wanted':
      return t('intake-section-wanted');
  }
}
