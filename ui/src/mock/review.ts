// Requests for review, as the host answers them: the steps recorded, and what they lead to.
import type { Place } from '../generated/types/Place';
import type { PlaceView } from '../generated/types/PlaceView';
import type { RecordReview } from '../generated/types/RecordReview';
import type { ReviewRule } from '../generated/types/ReviewRule';
import type { ReviewStage } from '../generated/types/ReviewStage';
import type { ReviewStep } from '../generated/types/ReviewStep';
import type { ReviewView } from '../generated/types/ReviewView';
import { said } from './text';

const provision = {
  citation: null,
  source: { fr: 'leca.ca, demande d’examen', en: 'leca.ca, request for review' },
  certainty: 'verified' as const,
};

const RULE: ReviewRule = {
  pages: 30,
  clock: 'REVIEW_REQUEST_30',
  outcomes: [
    { code: 'unsubstantiated', label: { fr: 'non fondée', en: 'unsubstantiated' }, reviewable: true },
    {
      code: 'serious',
      label: { fr: 'fondée, de nature grave', en: 'substantiated, serious' },
      reviewable: false,
    },
  ],
  decisions: [
    {
      code: 'confirm',
      label: { fr: 'a) Confirmer la décision', en: '(a) Confirm the decision' },
      worded: false,
    },
    { code: 'other', label: { fr: 'e) Une autre décision', en: '(e) Another decision' }, worded: true },
  ],
  provision,
};

const LISTS = ['item', 'difference', 'direction'] as const;

export class FakeReview {
  #places = new Map<string, PlaceView[]>();
  #events = 0;

  constructor(private readonly author: () => string) {}

  get(id: string): ReviewView {
    const places = this.#places.get(id) ?? [];
    const answers = found(places, 'answers');
    const police = answers?.step === 'answers' && answers.investigator === 'police';
    return {
      stage: stage(places),
      rule: RULE,
      advice: police ? 'admissible' : 'ask',
      weighed: [
        {
          question: 'investigator',
          finding: police ? 'met' : 'open',
          why: said(police ? 'review-why-police' : 'review-why-investigator-open'),
          provision,
        },
      ],
      told_letter_on: null,
      told_agency: false,
      reviewed: null,
      places,
      clocks: [],
    };
  }

  record({ case_id, step }: RecordReview): void {
    const event = `rev${++this.#events}`;
    const places = this.#places.get(case_id) ?? [];
    const place = placeOf(step, event);
    const version = { by: this.author(), at: '2026-10-08T14:10:00Z', step };
    const others = places.filter((one) => JSON.stringify(one.place) !== JSON.stringify(place));
    const kept = isGone(step) ? [] : [{ place, over: [event], versions: [version] }];
    this.#places.set(case_id, [...others, ...kept]);
  }

  /** What two people recorded apart. */
  set(case_id: string, places: PlaceView[]): void {
    this.#places.set(case_id, places);
  }
}

function placeOf(step: ReviewStep, event: string): Place {
  const list = LISTS.find((one) => one === step.step);
  if (list && 'line' in step) return { of: list, line: step.line ?? event };
  return { of: step.step } as Place;
}

const isGone = (step: ReviewStep): boolean =>
  (step.step === 'item' && step.item === null) ||
  (step.step === 'difference' && step.difference === null) ||
  (step.step === 'direction' && step.direction === null);

const found = (places: PlaceView[], of: Place['of']): ReviewStep | undefined =>
  places.find((one) => one.place.of === of)?.versions[0]?.step;

function stage(places: PlaceView[]): ReviewStage {
  const [admission, file, panel] = [
    found(places, 'admission'),
    found(places, 'file'),
    found(places, 'panel'),
  ];
  if (admission?.step !== 'admission') return 'to_admit';
  if (!admission.admitted) return 'not_admitted';
  if (file?.step !== 'file' || file.received_on === null) return 'awaiting_file';
  if (!panel) return 'before_panel';
  const open = places.some(({ versions }) => {
    const step = versions[0]?.step;
    return step?.step === 'direction' && step.direction?.done_on === null;
  });
  return open ? 'followed_up' : 'decided';
}

/** The steps of a request whose panel directed something. */
export const STEPS: ReviewStep[] = [
  {
    step: 'answers',
    investigator: 'police',
    outcome: 'unsubstantiated',
    letter_on: '2026-09-10',
    letter_means: 'mail',
    pages: 4,
    late_why: '',
    late_proof: '',
  },
  { step: 'admission', admitted: true, reasons: 'La police a fait l’enquête.', recommended: 'admissible' },
  {
    step: 'file',
    service: 'Service de police de Halden',
    requested_on: '2026-10-01',
    received_on: '2026-10-06',
  },
  {
    step: 'item',
    line: null,
    item: {
      number: '1',
      title: 'Déclaration de la voisine',
      dated_on: '2026-05-14',
      pages: 6,
      kind: 'statement',
      held: { type: 'paper' },
    },
  },
  {
    step: 'item',
    line: null,
    item: {
      number: '2',
      title: 'Notes de l’agent, matricule 2217',
      dated_on: '2026-05-13',
      pages: 3,
      kind: 'notes',
      held: { type: 'missing', requested_on: '2026-10-07' },
    },
  },
  {
    step: 'difference',
    line: null,
    difference: {
      one: { item: 'rev4', page: 'p. 2' },
      other: { item: 'rev5', page: 'p. 1' },
      what: 'L’heure : 21 h selon l’une, 23 h selon l’autre.',
      resolved: '',
    },
  },
  {
    step: 'panel',
    members: ['Noor Haddad', 'Marc Thériault'],
    on: '2026-10-08',
    decision: 'confirm',
    words: '',
    reasons: 'Le dossier est complet.',
  },
  {
    step: 'direction',
    line: null,
    direction: {
      what: 'Entendre la voisine',
      to: 'le chef de police',
      due_on: '2026-10-01',
      done_on: null,
    },
  },
];
