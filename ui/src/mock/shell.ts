// What the fake host answers to the palette, the search, the histories and the windows.
import type { CaseView } from '../generated/types/CaseView';
import type { HistoryLine } from '../generated/types/HistoryLine';
import type { HitView } from '../generated/types/HitView';
import type { NoteView } from '../generated/types/NoteView';
import type { PaletteView } from '../generated/types/PaletteView';
import type { SearchPage } from '../generated/types/SearchPage';
import type { SearchPageRequest } from '../generated/types/SearchPageRequest';
import type { SinceView } from '../generated/types/SinceView';

import { GONE } from './disposition';
import { found, foundIds } from './find';

export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const GONE_THING = {
  noun: 'tombstone',
  open_id: GONE.case_id,
  number: GONE.number,
  title: { fr: GONE.file_number, en: GONE.file_number },
  language: null,
  stage: null,
  due_days: null,
  on: GONE.disposed_on,
};

const isGone = (words: string): boolean => words.trim().toUpperCase() === GONE.number;

export function palette(cases: CaseView[], notes: NoteView[], things: string): PaletteView {
  const words = folded(things).split(/\s+/).filter(Boolean);
  const says = (text: string) => words.every((word) => folded(text).includes(word));
  const named = cases
    .filter(({ line }) => says(`${line.number} ${line.subject} ${line.correspondent ?? ''}`))
    .slice(0, 6)
    .map(({ line }) => ({
      noun: 'case',
      open_id: line.id,
      number: line.number,
      title: { fr: line.subject, en: line.subject },
      language: line.language,
      stage: line.stage,
      due_days: line.next_due_days,
      on: line.received_on,
    }));
  const noted = notes
    .filter(({ note }) => says(`${note.number} ${note.title.fr} ${note.title.en}`))
    .map(({ note }) => ({
      noun: 'note',
      open_id: note.id,
      number: note.number,
      title: note.title,
      language: null,
      stage: null,
      due_days: null,
      on: '2026-10-08',
    }));
  return {
    things: [...named, ...noted, ...(isGone(things) ? [GONE_THING] : [])],
    texts: hits(cases, things).slice(0, 3),
  };
}

function hits(cases: CaseView[], query: string): HitView[] {
  return cases
    .filter(({ line }) => folded(line.subject).includes(folded(query)))
    .slice(0, 50)
    .map(({ line }) => {
      const at = folded(line.subject).indexOf(folded(query));
      const to = at + query.length;
      return {
        noun: 'case',
        open_id: line.id,
        number: line.number,
        on: line.received_on,
        language: line.language,
        title: [line.subject.slice(0, at), line.subject.slice(at, to), line.subject.slice(to)],
        passage: ['… ', query, ' sur le chemin Brières. J’avais 17 ans et j’étais seule dans la voiture. …'],
      };
    });
}

export function searched(cases: CaseView[], { query, filter }: SearchPageRequest): SearchPage {
  const read = found(cases, { query, after: null });
  const newest = read.understood.chips.length > 0;
  const ids = foundIds(cases, query);
  const all = cases.filter(({ line }) => ids.includes(line.id));
  const kept = all.filter(
    ({ line }) =>
      (filter.noun === null || filter.noun === 'case') &&
      (filter.stage === null || line.stage === filter.stage) &&
      (filter.kind === null || line.kind === filter.kind) &&
      (filter.language === null || line.language === filter.language),
  );
  const counts = (facet: string, of: (one: CaseView) => string) => {
    const values = new Map<string, number>();
    for (const one of all) values.set(of(one), (values.get(of(one)) ?? 0) + 1);
    return { facet, values: [...values].map(([value, n]) => ({ value, n })) };
  };
  return {
    hits: hits(kept, read.understood.words),
    total: kept.length,
    counted: null,
    understood: read.understood,
    newest,
    gone: isGone(query) ? [{ number: GONE.number, file_number: GONE.file_number, on: GONE.disposed_on }] : [],
    facets: [
      counts('noun', () => 'case'),
      counts('kind', (one) => one.line.kind),
      counts('stage', (one) => one.line.stage),
      counts('language', (one) => one.line.language),
      counts('year', (one) => one.line.received_on.slice(0, 4)),
    ],
  };
}

export function since(cases: CaseView[]): SinceView {
  return {
    at: '2026-10-07T20:40:00Z',
    more: false,
    lines: cases.slice(0, 3).map(({ line }, index) => ({
      change: index === 2 ? ('decided' as const) : ('received' as const),
      noun: 'case',
      open_id: line.id,
      number: line.number,
      title: { fr: line.subject, en: line.subject },
      at: '2026-10-08T12:10:00Z',
      by: 'Priya Raman',
    })),
  };
}

export function noteHistory(view: NoteView): HistoryLine[] {
  const text = (value: string) => ({ type: 'text' as const, value });
  return [
    {
      id: 'h2',
      at: '2026-10-08T14:14:00Z',
      by: 'Priya Raman',
      what: { id: 'history-note-revised', args: { lang: text('en') } },
      words: null,
      replaced: [{ lang: 'en', from: 'Three officers.', to: 'Four officers.' }],
    },
    {
      id: 'h1',
      at: '2026-10-08T14:10:00Z',
      by: 'Amélie Gauthier',
      what: { id: 'history-note-drafted', args: { number: text(view.note.number) } },
      words: null,
      replaced: [],
    },
  ];
}
