// Letters of the invented cases: made from one model, revised, approved, sent.
import type { ApproveLetter } from '../generated/types/ApproveLetter';
import type { CaseView } from '../generated/types/CaseView';
import type { DispatchLetter } from '../generated/types/DispatchLetter';
import type { DraftLetter } from '../generated/types/DraftLetter';
import type { ExportLetter } from '../generated/types/ExportLetter';
import type { KeepPassages } from '../generated/types/KeepPassages';
import type { LetterOf } from '../generated/types/LetterOf';
import type { LetterSide } from '../generated/types/LetterSide';
import type { LettersView } from '../generated/types/LettersView';
import type { LetterText } from '../generated/types/LetterText';
import type { LetterView } from '../generated/types/LetterView';
import type { ReviseLetter } from '../generated/types/ReviseLetter';
import type { Sentence } from '../generated/types/Sentence';
import type { TemplateView } from '../generated/types/TemplateView';
import { said } from './text';

const TEMPLATES: TemplateView[] = [
  {
    code: 'acknowledgement',
    name: { fr: 'Accusé de réception', en: 'Acknowledgement' },
    required: true,
  },
  {
    code: 'screened_out',
    name: { fr: 'Décision d’examen préliminaire', en: 'Screening decision' },
    required: true,
  },
];

const BODIES = {
  fr: 'Madame, Monsieur,\n\nNous avons reçu votre message.',
  en: 'Dear Sir or Madam,\n\nWe received your message.',
};
const AT = '2026-10-08T14:00:00Z';
const BY = 'Amélie Gauthier';
const DIGEST_LENGTH = 64;

/** Changes with the text, as the host's does. */
function digest(text: LetterText): string {
  let sum = 0;
  for (const sign of JSON.stringify(text)) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 0xffffffff;
  return sum.toString(16).padStart(DIGEST_LENGTH, '0');
}

export class FakeLetters {
  letters: { made: LetterText; view: LetterView }[] = [];
  /** The right door that a letter does not name. */
  door: Sentence | null = null;
  #cases: () => CaseView[];

  constructor(cases: () => CaseView[]) {
    this.#cases = cases;
  }

  readonly commands: Record<string, (args: never) => unknown> = {
    letter_list: ({ id }: { id: string }): LettersView => ({
      letters: this.letters
        .filter(({ view }) => view.case_id === id)
        .map(({ view }) => view.line)
        .reverse(),
      templates: TEMPLATES,
    }),
    letter_get: (of: LetterOf) => this.#find(of).view,
    letter_door: () => this.door,
    letter_draft: (request: DraftLetter) => this.#draft(request),
    letter_revise: ({ of, text }: ReviseLetter) =>
      this.#change(of, (view) => {
        const sides = text.sides.map((side, rank) => ({
          ...side,
          letterhead: view.text.sides[rank]?.letterhead ?? [],
        }));
        const headed = { ...text, sides };
        return { ...view, text: headed, digest: digest(headed) };
      }),
    letter_approve: ({ of, digest: signed }: ApproveLetter) =>
      this.#change(of, (view) => ({
        ...view,
        may_approve: false,
        approval: { by: BY, at: AT, digest: signed, lapsed: false },
      })),
    letter_keep_passages: ({ of, reasons }: KeepPassages) =>
      this.#change(of, (view) => ({
        ...view,
        kept: [...view.kept, { by: BY, at: AT, passages: view.denials, reasons }],
      })),
    letter_dispatch: ({ of, on, means }: DispatchLetter) =>
      this.#change(of, (view) => ({ ...view, dispatch: { by: BY, at: AT, on, means } })),
    letter_export: ({ format }: ExportLetter) => ({
      letter: {
        path: `/home/bureau/Documents/Dossier/LT-2026-A0001.${format}`,
        sha256: '0'.repeat(DIGEST_LENGTH),
        size: 21_400,
      },
      documents: [],
    }),
  };

  #find({ letter_id }: LetterOf) {
    const found = this.letters.find(({ view }) => view.line.id === letter_id);
    if (!found) throw new Error('No such letter.');
    return found;
  }

  #draft({ case_id, template, langs }: DraftLetter): LetterView {
    const side = (lang: 'fr' | 'en'): LetterSide => ({
      lang,
      subject: lang === 'fr' ? 'Votre message' : 'Your message',
      body: BODIES[lang],
      enclosures: [],
      title: lang === 'fr' ? 'Coordination des cas' : 'Case Coordinator',
      letterhead:
        lang === 'fr' ? ['Bureau du Nord', '1, rue Principale'] : ['Northern Office', '1 Main Street'],
    });
    const text: LetterText = {
      recipient: 'Marie Tremblay',
      sides: langs.map(side),
      signatory: BY,
      documents: [],
    };
    const rank = this.letters.length + 1;
    const known = TEMPLATES.find((one) => one.code === template);
    const view: LetterView = {
      line: {
        id: `l${rank}`,
        number: `LT-2026-A000${rank}`,
        name: known?.name ?? { fr: template, en: template },
        state: 'draft',
        sent_on: null,
        contested: false,
      },
      case_id,
      case_number: this.#cases().find((one) => one.line.id === case_id)?.line.number ?? '',
      text,
      digest: digest(text),
      versions: [],
      documents: [{ name: 'plainte.eml', sha256: 'a'.repeat(DIGEST_LENGTH) }],
      other_letterhead: false,
      differences: [],
      warnings: [],
      denials: [],
      kept: [],
      needs_approval: template === 'screened_out',
      approval: null,
      may_approve: template === 'screened_out',
      dispatch: null,
      also_sent: [],
      provision: { citation: null, source: { fr: 'un modèle', en: 'a model' }, certainty: 'inferred' },
    };
    this.letters = [...this.letters, { made: text, view }];
    return this.#change({ case_id, letter_id: view.line.id }, (one) => one);
  }

  /** Changes a letter, and tells of it what the host computes. */
  #change(of: LetterOf, change: (view: LetterView) => LetterView): LetterView {
    const { made } = this.#find(of);
    const next = change(this.#find(of).view);
    const approval = next.approval && { ...next.approval, lapsed: next.approval.digest !== next.digest };
    const denials = denying(next);
    const view: LetterView = {
      ...next,
      approval,
      denials,
      warnings: denials.map((passage) =>
        said('letter-warn-recourse', { passage: { type: 'text', value: passage } }),
      ),
      versions: [{ event: `v ${next.digest}`, by: BY, at: AT, text: next.text }],
      differences: next.text.sides.map((side, index) => ({
        lang: side.lang,
        parts: parts(made.sides[index]?.body ?? '', side.body),
      })),
      line: { ...next.line, state: state({ ...next, approval }), sent_on: next.dispatch?.on ?? null },
    };
    this.letters = this.letters.map((one) => (one.view.line.id === of.letter_id ? { made, view } : one));
    return view;
  }
}

function state(view: LetterView): LetterView['line']['state'] {
  if (view.dispatch) return 'sent';
  if (view.approval) return view.approval.lapsed ? 'approval_lapsed' : 'approved';
  return view.needs_approval ? 'awaiting_approval' : 'draft';
}

/** One phrase of those that the host looks for. */
function denying({ text, kept }: LetterView): string[] {
  const sentences = text.sides.flatMap((side) => side.body.match(/[^.!?\n]+[.!?]?/g) ?? []);
  const found = sentences.map((one) => one.trim()).filter((one) => one.includes('aucun recours'));
  return found.filter((one) => !kept.some((words) => words.passages.includes(one)));
}

function parts(before: string, now: string): LetterView['differences'][number]['parts'] {
  if (before === now) return [];
  return [
    { type: 'removed', words: before },
    { type: 'added', words: now },
  ];
}
