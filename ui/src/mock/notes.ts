import type { NoteView } from '../generated/types/NoteView';
import type { Pair } from '../generated/types/Pair';

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

export function note(id: string, caseId: string): NoteView {
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
export function shown(view: NoteView): NoteView {
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
