// The journal of the invented data.
import type { DeviceView } from '../generated/types/DeviceView';
import type { JournalLine } from '../generated/types/JournalLine';
import type { JournalRequest } from '../generated/types/JournalRequest';
import type { Sentence } from '../generated/types/Sentence';
import type { VerifyView } from '../generated/types/VerifyView';

const HASH = '9f2c'.repeat(16);
const PAGE = 100;

const DEVICES: DeviceView[] = [
  {
    id: 'da',
    letter: 'A',
    joined_at: '2026-01-12T14:02:00Z',
    last_at: '2026-10-08T14:14:00Z',
    head: { letter: 'A', sequence: 1764, hash: HASH },
    here: true,
  },
  {
    id: 'db',
    letter: 'B',
    joined_at: '2026-03-02T15:40:00Z',
    last_at: null,
    head: null,
    here: false,
  },
];

const text = (value: string) => ({ type: 'text' as const, value });
const SENTENCES: [string, Sentence][] = [
  ['case', { id: 'history-assessed', args: {} }],
  ['office', { id: 'history-office-zone', args: { to: text('America/Winnipeg') } }],
  ['term', { id: 'history-term-added', args: { fr: text('récolement'), en: text('stocktaking') } }],
  [
    'person',
    { id: 'history-person-added', args: { name: text('Priya Raman'), role: text('case_coordinator') } },
  ],
];

const line = (place: number): JournalLine => {
  const [noun, what] = SENTENCES[place % SENTENCES.length]!;
  return {
    id: `e${place}`,
    at: '2026-10-08T14:14:00Z',
    by: 'Amélie Gauthier',
    device: 'A',
    noun,
    number: noun === 'case' ? 'PL-2026-A0042' : null,
    case_id: noun === 'case' ? 'c1' : null,
    what,
  };
};

const all = Array.from({ length: 250 }, (_, index) => line(250 - index));
const file = (name: string) => ({
  path: `/home/bureau/Documents/Dossier/${name}`,
  sha256: 'e5'.repeat(32),
  size: 12,
});

/** What a verification finds. */
export const found: VerifyView = {
  events: 1764,
  chains: 1,
  chain_faults: [],
  differences: [],
  damaged_blobs: [],
  damaged_of: [],
  awaited: 0,
  awaited_of: [],
  orphan_blobs: 0,
  findings: [],
  heads: [{ letter: 'A', sequence: 1764, hash: HASH }],
  verified_at: '2026-10-08T12:52:00Z',
};

export const journal = {
  journal_browse: ({ noun, after }: JournalRequest) => {
    const found = all.filter((one) => noun === null || one.noun === noun);
    const from = after === null ? 0 : Number(after);
    const next = from + PAGE;
    return { lines: found.slice(from, next), after: next < found.length ? String(next) : null };
  },
  journal_export: () => file('journal-2026-10-08.csv'),
  journal_report: () => file('integrite-2026-10-08.pdf'),
  device_list: () => DEVICES,
  journal_verify: () => found,
};
