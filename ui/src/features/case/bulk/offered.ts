// The acts on many cases that a person may do.
import type { Act } from '../../../generated/types/Act';
import type { BulkKind } from '../../../generated/types/BulkKind';

const NEEDS: [BulkKind, Act][] = [
  ['reply_language', 'receive'],
  ['screen_in', 'screen'],
  ['assign', 'assign'],
  ['consolidate', 'screen'],
  ['mark', 'receive'],
  ['file', 'file'],
  ['close', 'close'],
];

export function offered(acts: Act[]): BulkKind[] {
  return NEEDS.filter(([, act]) => acts.includes(act)).map(([kind]) => kind);
}
