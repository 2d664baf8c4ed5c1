// The pieces of a case, in words.
import type { ContactMeans } from '../../../generated/types/ContactMeans';
import type { Party } from '../../../generated/types/Party';
import type { PieceDid } from '../../../generated/types/PieceDid';
import type { PieceSeen } from '../../../generated/types/PieceSeen';
import type { PieceView } from '../../../generated/types/PieceView';
import { day, t } from '../../../shared/i18n/index.svelte';

export const PARTIES: Party[] = ['complainant', 'representative', 'officer', 'witness', 'service', 'other'];
export const MEANS: ContactMeans[] = ['phone', 'email', 'mail', 'in_person', 'fax'];

/** The one name of a piece among those of its case. */
export function keyOf({ key }: PieceView): string {
  return key.from === 'added' ? `added ${key.id}` : `${key.from} ${key.code}`;
}

/** The piece as the person has it before them. */
export function seen({ key, acts }: PieceView): PieceSeen {
  return { key, over: acts.map((act) => act.event) };
}

/** Whether somebody meant to ask for it again today or before. */
export const isLate = (line: PieceView): boolean => line.chase_days !== null && line.chase_days <= 0;

/** Whether the case awaits it: a line that the checklist only offers is not awaited. */
export const isAwaited = (line: PieceView): boolean => line.awaited && line.standing !== 'offered';

/** Whether nobody asked for it yet. */
export const isMissing = (line: PieceView): boolean =>
  line.awaited && (line.standing === 'expected' || line.standing === 'offered');

/** What was done to it, as a sentence. */
export function said(did: PieceDid): string {
  switch (did.type) {
    case 'asked':
      return t('piece-did-asked', { of: did.of, on: day(did.on), means: did.means });
    case 'asked_by_letter':
      return did.sent_on === null
        ? t('piece-did-prepared', { number: did.number })
        : t('piece-did-listed', { number: did.number, on: day(did.sent_on) });
    case 'received':
      return t('piece-did-received', { on: day(did.on) });
    case 'waived':
      return t('piece-did-waived');
    case 'expected':
      return t('piece-did-expected');
  }
}

/** The words of whoever acted: a name, a reason, a file. */
export function words(did: PieceDid): string {
  switch (did.type) {
    case 'asked':
    case 'asked_by_letter':
      return did.who;
    case 'received':
      return did.document === null ? '' : t('piece-document-of', { name: did.document });
    case 'waived':
    case 'expected':
      return did.reason;
  }
}
