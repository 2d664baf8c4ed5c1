import type { MessageId } from '../generated/messages';
import { t } from './i18n/index.svelte';

/** Says how many of a list are late, or that there are more than are counted. */
export function saidLate(page: { late: number; late_most: number }, id: MessageId, most: MessageId): string {
  const { late, late_most } = page;
  return late >= late_most ? t(most, { count: late_most }) : t(id, { count: late });
}
