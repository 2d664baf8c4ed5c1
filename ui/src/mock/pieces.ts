// What invented cases await: a short checklist, what was asked for, what came.
import type { ActOnPiece } from '../generated/types/ActOnPiece';
import type { AddPiece } from '../generated/types/AddPiece';
import type { AskPieces } from '../generated/types/AskPieces';
import type { Bilingual } from '../generated/types/Bilingual';
import type { CaseView } from '../generated/types/CaseView';
import type { PieceDid } from '../generated/types/PieceDid';
import type { PieceKey } from '../generated/types/PieceKey';
import type { PiecesView } from '../generated/types/PiecesView';
import type { PieceView } from '../generated/types/PieceView';
import { daysBetween } from '../shared/i18n/format';
import { TODAY } from './cases';
import { said } from './text';

const BY = 'Amélie Gauthier';

const LISTED: [string, string, string, PieceView['standing']][] = [
  ['clarification', 'Précisions sur les documents', 'Details about the records', 'expected'],
  ['photographs', 'Photos ou vidéos de l’incident', 'Photographs or videos of the incident', 'offered'],
  ['medical_record', 'Dossier médical', 'Medical record', 'offered'],
];

const line = (key: PieceKey, fr: string, en: string, standing: PieceView['standing']): PieceView => ({
  key,
  name: { fr, en },
  standing,
  awaited: true,
  provision:
    key.from === 'listed'
      ? { citation: null, source: { fr: 'exemple inventé', en: 'sample of the mock' }, certainty: 'inferred' }
      : null,
  acts: [],
  chase_on: null,
  chase_days: null,
  offers: [],
});

const same = (one: PieceKey, other: PieceKey): boolean => JSON.stringify(one) === JSON.stringify(other);

export class FakePieces {
  #of = new Map<string, PieceView[]>();
  #change: (id: string, how: (one: CaseView) => CaseView) => CaseView;
  #count = 0;

  constructor(change: (id: string, how: (one: CaseView) => CaseView) => CaseView) {
    this.#change = change;
  }

  /** Those that were asked for, and have not come. */
  asked = (id: string): Bilingual[] =>
    this.#lines(id)
      .filter((one) => one.standing === 'asked' || one.standing === 'prepared')
      .map((one) => one.name);

  readonly commands: Record<string, (args: never) => unknown> = {
    piece_list: ({ id }: { id: string }): PiecesView => ({ lines: this.#lines(id), by_letter: true }),
    piece_add: ({ case_id, name }: AddPiece) => {
      const key: PieceKey = { from: 'added', id: `p${++this.#count}` };
      const added = line(key, name.fr || name.en, name.en || name.fr, 'expected');
      this.#of.set(case_id, [...this.#lines(case_id), added]);
      return this.#told(case_id, 'history-piece-added', added);
    },
    piece_ask: ({ case_id, pieces, of, who, how, chase_on }: AskPieces) => {
      const did: PieceDid =
        how.type === 'letter'
          ? { type: 'asked_by_letter', of, who, letter: 'l1', number: 'LT-2026-A0001', sent_on: null }
          : { type: 'asked', of, who, on: how.on, means: how.means };
      for (const { key } of pieces)
        this.#put(case_id, key, did, {
          standing: how.type === 'letter' ? 'prepared' : 'asked',
          chase_on,
          chase_days: chase_on === null ? null : daysBetween(TODAY, chase_on),
        });
      return this.#told(case_id, 'history-piece-waived');
    },
    piece_act: ({ case_id, piece, act }: ActOnPiece) => {
      const did: PieceDid = act.type === 'received' ? { ...act, document: null } : act;
      const settled = {
        standing: act.type,
        awaited: act.type === 'expected',
        chase_on: null,
        chase_days: null,
      };
      this.#put(case_id, piece.key, did, settled);
      return this.#told(case_id, 'history-piece-waived');
    },
  };

  /** Puts two acts side by side, as after an exchange. */
  setApart(id: string): void {
    const key: PieceKey = { from: 'listed', code: 'photographs' };
    this.#put(id, key, { type: 'received', on: TODAY, document: null }, { standing: 'received' });
    const [first] = this.#lines(id).filter((one) => same(one.key, key));
    const waived = {
      event: 'apart',
      by: 'Priya Raman',
      did: { type: 'waived' as const, reason: 'Introuvable.' },
    };
    if (first) this.#replace(id, { ...first, awaited: false, acts: [...first.acts, waived] });
  }

  /** Offers to stop the first clock of the case for the first piece. */
  offerStop(view: CaseView): void {
    const [first] = this.#lines(view.line.id);
    const [clock] = view.recommendation.clocks;
    if (!first || !clock) return;
    const authority = clock.course?.may_stop[0];
    if (authority)
      this.#replace(view.line.id, {
        ...first,
        offers: [{ clock: clock.code, label: clock.label, resumes: false, on: TODAY, authority }],
      });
  }

  #lines(id: string): PieceView[] {
    const made = () =>
      LISTED.map(([code, fr, en, standing]) => line({ from: 'listed', code }, fr, en, standing));
    const known = this.#of.get(id) ?? made();
    this.#of.set(id, known);
    return known;
  }

  #put(id: string, key: PieceKey, did: PieceDid, change: Partial<PieceView>): void {
    const event = `p-e${++this.#count}`;
    const found = this.#lines(id).find((one) => same(one.key, key));
    if (found) this.#replace(id, { ...found, ...change, acts: [{ event, by: BY, did }] });
  }

  #replace(id: string, line: PieceView): void {
    this.#of.set(
      id,
      this.#lines(id).map((one) => (same(one.key, line.key) ? line : one)),
    );
  }

  /** The case with one more line of history, as after any act. */
  #told(id: string, what: string, piece?: PieceView): CaseView {
    return this.#change(id, (view) => {
      const [last] = view.history;
      if (!last) return view;
      const name = piece?.name ?? { fr: '', en: '' };
      const line = {
        ...last,
        id: `${last.id}p`,
        what: said(what, { piece: { type: 'label', value: name } }),
      };
      return { ...view, history: [line, ...view.history] };
    });
  }
}
