// The notes of the fake host, and what an act does to them.
import type { AgreePair } from '../generated/types/AgreePair';
import type { CaseView } from '../generated/types/CaseView';
import type { DraftNote } from '../generated/types/DraftNote';
import type { NotePage } from '../generated/types/NotePage';
import type { NoteView } from '../generated/types/NoteView';
import type { Pair } from '../generated/types/Pair';
import type { ReviseSide } from '../generated/types/ReviseSide';
import type { SettleSide } from '../generated/types/SettleSide';
import type { UndoNote } from '../generated/types/UndoNote';
import type { Fake } from './fake';
import { refuse } from './fake';

const PAGE = 100;
const HEADINGS = [
  ['Objet', 'Purpose'],
  ['Contexte', 'Background'],
  ['État actuel', 'Current status'],
  ['Considérations', 'Considerations'],
  ['Recommandation', 'Recommendation'],
] as const;
const TEXTS = [
  [
    'Informer la direction de la plainte PL-2026-A0432, reçue le 12 septembre 2026.',
    'To inform the Director of complaint PL-2026-A0432, received on September 12, 2026.',
  ],
  [
    'La plainte porte sur la conduite d’un membre du Service de police de Halden lors d’un contrôle routier, le 26 mars 2024.',
    'The complaint concerns the conduct of a member of the Halden Police Service during a traffic stop on March 26, 2024.',
  ],
  [
    'La décision d’examen préliminaire est attendue le 13 octobre 2026.',
    'The screening decision is expected on October 13, 2026.',
  ],
  [
    'Deux médias ont communiqué avec le bureau. Une troisième demande est arrivée ce matin.',
    'Two media outlets have contacted the office.',
  ],
  [
    'Que la direction prenne acte de l’état du dossier.',
    'That the Director take note of the status of the file.',
  ],
] as const;

function note(id: string, caseId: string): NoteView {
  const pairs: Pair[] = HEADINGS.map(([fr, en], index) => ({
    id: `pair${index}`,
    heading: { fr, en },
    source: 'fr',
    text: { fr: TEXTS[index]?.[0] ?? '', en: TEXTS[index]?.[1] ?? '' },
    agreed_source: index === 3 ? 'Deux médias ont communiqué avec le bureau.' : (TEXTS[index]?.[0] ?? ''),
  }));
  return shown({
    note: {
      id,
      number: 'NI-2026-A0007',
      note_type: 'information',
      case_id: caseId,
      title: {
        fr: 'Contrôle routier du 26 mars 2024 à Halden',
        en: 'Traffic stop of March 26, 2024 in Halden',
      },
      pairs,
      revision: 4,
      conflicts: [],
    },
    case_number: 'PL-2026-A0432',
    stale: [],
    words: [0, 0],
    undo: null,
  });
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** What the host computes of a note: its stale pairs and its words. */
function shown(view: NoteView): NoteView {
  const { pairs } = view.note;
  const sum = (lang: 'fr' | 'en') => pairs.reduce((total, pair) => total + words(pair.text[lang]), 0);
  return {
    ...view,
    stale: pairs
      .filter((pair) => pair.text[pair.source] !== pair.agreed_source)
      .map((pair) => ({ pair: pair.id, difference: difference(pair.agreed_source, pair.text[pair.source]) })),
    words: [sum('fr'), sum('en')],
  };
}

function difference(before: string, now: string): NoteView['stale'][number]['difference'] {
  if (now.startsWith(before))
    return [
      { type: 'kept', words: before },
      { type: 'added', words: now.slice(before.length) },
    ];
  return [
    { type: 'removed', words: before },
    { type: 'added', words: now },
  ];
}

export class FakeNotes {
  /** What each note was before its last act. */
  #before = new Map<string, NoteView>();

  constructor(
    private fake: Fake,
    private change: (id: string, how: (one: CaseView) => CaseView) => CaseView,
  ) {}

  readonly commands = {
    note_list: ({ after }: { after: string | null }): NotePage => {
      const from = Number(after ?? 0);
      const next = from + PAGE;
      const total = this.fake.notes.length;
      const lines = this.fake.notes.slice(from, next).map((view) => ({
        id: view.note.id,
        number: view.note.number,
        title: view.note.title,
        case_number: view.case_number,
        changed_at: '2026-10-08T14:14:00Z',
        stale: view.stale.length,
        conflicts: view.note.conflicts.length,
      }));
      return { lines, after: next < total ? String(next) : null, total };
    },
    note_draft: ({ case_id }: DraftNote) => {
      const made = note(`n${this.fake.notes.length + 1}`, case_id);
      this.fake.notes = [...this.fake.notes, made];
      this.change(case_id, (one) => ({
        ...one,
        notes: [...one.notes, { id: made.note.id, number: made.note.number, title: made.note.title }],
      }));
      return made;
    },
    note_summarize: (request: DraftNote): NoteView => this.commands.note_draft(request),
    note_get: ({ id }: { id: string }) => this.get(id),
    note_revise: ({ note_id, pair, lang, from, to }: ReviseSide) =>
      this.#pair(note_id, pair, (one) => {
        if (one.text[lang] !== from) throw { ...refuse('changed-meanwhile'), family: 'conflict' };
        const source = one.text[one.source];
        return {
          ...one,
          text: { ...one.text, [lang]: to },
          agreed_source: lang === one.source ? one.agreed_source : source,
        };
      }),
    note_agree: ({ note_id, pair }: AgreePair) =>
      this.#pair(note_id, pair, (one) => ({ ...one, agreed_source: one.text[one.source] })),
    note_settle: ({ note_id, pair, lang, kept }: SettleSide) => {
      const { note } = this.get(note_id);
      const found = note.conflicts.find((one) => one.pair === pair && one.lang === lang);
      const text = found?.texts.find((one) => one.event === kept)?.text ?? '';
      const conflicts = note.conflicts.filter((one) => one !== found);
      this.fake.notes = this.fake.notes.map((one) =>
        one.note.id === note_id ? { ...one, note: { ...note, conflicts } } : one,
      );
      return this.#pair(note_id, pair, (one) => ({ ...one, text: { ...one.text, [lang]: text } }));
    },
    note_export: ({ id }: { id: string }) => ({
      path: '/home/bureau/Documents/NI-2026-A0007.pdf',
      sha256: 'e5'.repeat(32),
      size: 64_200,
      stale: this.get(id).stale.length,
    }),
    note_undo: ({ note_id }: UndoNote) => this.#back(note_id),
  };

  get(id: string): NoteView {
    const found = this.fake.notes.find((view) => view.note.id === id);
    if (!found) throw refuse('not-found');
    return found;
  }

  #back(id: string): NoteView {
    const before = this.#before.get(id);
    if (!before) throw { ...refuse('changed-meanwhile'), family: 'conflict' };
    this.#before.delete(id);
    this.fake.notes = this.fake.notes.map((one) => (one.note.id === id ? before : one));
    this.fake.changed('note', id);
    return before;
  }

  #pair(
    id: string,
    pair: string,
    how: (one: NoteView['note']['pairs'][number]) => NoteView['note']['pairs'][number],
  ): NoteView {
    const view = this.get(id);
    const pairs = view.note.pairs.map((one) => (one.id === pair ? how(one) : one));
    this.#before.set(id, view);
    const now = shown({
      ...view,
      undo: `e-${id}`,
      note: { ...view.note, pairs, revision: view.note.revision + 1 },
    });
    this.fake.notes = this.fake.notes.map((one) => (one.note.id === id ? now : one));
    this.fake.changed('note', id);
    return now;
  }
}
