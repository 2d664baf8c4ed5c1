import type { Bilingual } from '../../generated/types/Bilingual';
import type { OfficeChange } from '../../generated/types/OfficeChange';
import type { OfficeSettings } from '../../generated/types/OfficeSettings';

const same = (one: Bilingual, other: Bilingual) => one.fr === other.fr && one.en === other.en;

/**
 * What a form changes, each with the value that it replaces. A zone that was never settled is shown
 * as the one in use, which is no change.
 */
export function changes(from: OfficeSettings, zone: string, to: OfficeSettings): OfficeChange[] {
  const found: OfficeChange[] = [];
  for (const field of ['name', 'address', 'letterhead'] as const)
    if (!same(from[field], to[field])) found.push({ field, from: from[field], to: to[field] });
  if (to.zone !== (from.zone || zone)) found.push({ field: 'zone', from: from.zone, to: to.zone });
  for (const field of ['idle_minutes', 'backup_days'] as const)
    if (from[field] !== to[field]) found.push({ field, from: from[field], to: to[field] });
  return found;
}
