// THE list of the letters that a person may change, with the screens where each acts. A test holds
// it against what the screens answer to.
import type { MessageId } from '../generated/messages';
import { isLetter, type Remap } from '../shared/keys/keys.svelte';
import type { Screen } from './route.svelte';

export interface Letter {
  act: MessageId;
  /** Before any choice of the person. */
  key: string;
  /** Where it acts; nothing for everywhere. */
  at: Screen[] | null;
}

const READING: Screen[] = ['intake', 'second'];

export const LETTERS: Letter[] = [
  {
    act: 'keys-next',
    key: 'j',
    at: ['today', ...READING, 'cases', 'chase', 'paper', 'case', 'notes', 'search'],
  },
  {
    act: 'keys-previous',
    key: 'k',
    at: ['today', ...READING, 'cases', 'chase', 'paper', 'case', 'notes', 'search'],
  },
  { act: 'keys-screen-in', key: 'r', at: READING },
  { act: 'keys-screen-out', key: 'e', at: READING },
  { act: 'keys-open-case', key: 'o', at: READING },
  { act: 'keys-new-case', key: 'n', at: ['today', ...READING] },
  { act: 'keys-receive', key: 'i', at: READING },
  { act: 'keys-mark', key: 'x', at: ['cases'] },
  { act: 'keys-filter', key: 'f', at: [...READING, 'cases', 'chase', 'paper', 'search', 'reports'] },
  { act: 'keys-derivation', key: 'u', at: ['today', ...READING] },
  { act: 'keys-history', key: 'h', at: [...READING, 'case', 'note'] },
  { act: 'keys-file', key: 'f', at: ['case'] },
  { act: 'keys-draft-note', key: 'n', at: ['case'] },
  { act: 'keys-letters-of', key: 'l', at: ['case'] },
  { act: 'keys-referral', key: 'r', at: ['case'] },
  { act: 'keys-pieces', key: 'p', at: ['case'] },
  { act: 'keys-ask-pieces', key: 'a', at: ['case'] },
  { act: 'keys-clocks', key: 'c', at: ['case'] },
  { act: 'keys-enquiries', key: 'e', at: ['case'] },
  { act: 'keys-disclosures', key: 'd', at: ['case'] },
  { act: 'keys-closing', key: 'x', at: ['case'] },
  { act: 'keys-consolidate', key: 'm', at: [...READING, 'case'] },
  { act: 'keys-paper', key: 'v', at: ['case'] },
  { act: 'keys-stocktaking', key: 'l', at: ['paper'] },
  { act: 'keys-stale-next', key: 'j', at: ['note'] },
  { act: 'keys-stale-previous', key: 'k', at: ['note'] },
  { act: 'keys-export', key: 'p', at: ['note', 'letter'] },
  { act: 'keys-search', key: '/', at: null },
];

/** The keys of every dialog, which nobody changes. */
export const IN_DIALOG: { key: string; label: MessageId }[] = [
  { key: 'Ctrl+Enter', label: 'keys-dialog-act' },
  { key: 'Escape', label: 'keys-dialog-close' },
];

/** What a person may type as a letter: one sign; `g` begins the sequences. */
export function isFree(key: string): boolean {
  return isLetter(key) && key === key.toLowerCase() && key.trim() !== '' && key !== 'g';
}

/** The act that already has this key on a screen where `act` acts; nothing when it is free. */
export function clash(remap: Remap, act: MessageId, key: string): MessageId | null {
  const mine = LETTERS.find((one) => one.act === act);
  const other = LETTERS.find(
    (one) => one.act !== act && (remap[one.act] ?? one.key) === key && meet(mine?.at ?? null, one.at),
  );
  return other?.act ?? null;
}

function meet(one: Screen[] | null, other: Screen[] | null): boolean {
  return one === null || other === null || one.some((screen) => other.includes(screen));
}
