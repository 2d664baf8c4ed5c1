import { t } from '../i18n/index.svelte';

/** The keys to press, one after the other or together, as a keyboard of the person's language names
 * them: `Shift+F6` is « Maj », « F6 ». */
export function keyParts(key: string): string[] {
  const parts = key.length === 1 ? [key] : key.split(/[+ ]/);
  return parts.map((part) => {
    switch (part) {
      case 'Ctrl':
        return navigator.userAgent.includes('Mac') ? 'Cmd' : part;
      case 'Enter':
        return t('keys-enter');
      case 'Escape':
        return t('keys-escape');
      case 'Shift':
        return t('keys-shift');
      default:
        return part.length === 1 ? part.toUpperCase() : part;
    }
  });
}
