// Invented law of the mock page: it only fills the screens.
import type { CategoryChoice } from '../generated/types/CategoryChoice';
import type { CaseClock } from '../generated/types/CaseClock';
import type { Cue } from '../generated/types/Cue';
import type { GroundConsidered } from '../generated/types/GroundConsidered';
import type { ScreeningClass } from '../generated/types/ScreeningClass';
import type { Route } from '../generated/types/Route';
import type { RegimeFinding } from '../generated/types/RegimeFinding';
import { said } from './text';

const PACK = { id: 'on-psa', digest: '9f3c21a7'.repeat(8) };

export const PSA: RegimeFinding = {
  code: 'psa',
  short: { fr: 'LSP', en: 'PSA' },
  title: { fr: 'Loi sur les services policiers', en: 'Police Services Act' },
  pack: PACK,
  switch_on: '2024-04-01',
  why: said('mock-regime', { on: { type: 'day', value: '2024-03-26' } }),
  provision: {
    citation: { fr: 'LSP, art. 58', en: 'PSA, s. 58' },
    source: { fr: 'source inventée', en: 'invented source' },
    certainty: 'verified',
  },
};

export const CSPA: RegimeFinding = {
  ...PSA,
  code: 'cspa',
  short: { fr: 'LSCSP', en: 'CSPA' },
  title: {
    fr: 'Loi de 2019 sur la sécurité communautaire et les services policiers',
    en: 'Community Safety and Policing Act, 2019',
  },
  why: said('mock-regime', { on: { type: 'day', value: '2026-08-02' } }),
};

export const WORDS = {
  psa: [
    { fr: 'acceptée', en: 'screened in' },
    { fr: 'refusée', en: 'screened out' },
  ],
  cspa: [
    { fr: 'retenue', en: 'screened in' },
    { fr: 'rejetée', en: 'screened out' },
  ],
} satisfies Record<string, [{ fr: string; en: string }, { fr: string; en: string }]>;

/** Doors that a person may name: one that was read, one that was not. */
export const DOORS: Route[] = [
  {
    code: 'inspectorate',
    label: { fr: 'Inspection de Norvallie', en: 'Norvalley Inspectorate' },
    provision: {
      citation: null,
      source: { fr: 'source inventée', en: 'invented source' },
      certainty: 'verified',
    },
  },
  {
    code: 'police_records',
    label: { fr: 'Accès aux documents du service de police', en: 'Access to records at the police service' },
    provision: {
      citation: null,
      source: { fr: 'source inventée', en: 'invented source' },
      certainty: 'unverified',
    },
  },
];

/** A class in which a person decides alone. */
const OUTSIDE: ScreeningClass = {
  code: 'outside',
  label: { fr: 'plaintes hors compétence', en: 'complaints outside the mandate' },
  grounds: ['no_jurisdiction'],
  applies_to: [],
  second_reader: false,
  provision: {
    citation: null,
    source: { fr: 'source inventée', en: 'invented source' },
    certainty: 'unverified',
  },
};

/** The class by which a person decides alone on a ground. */
export const freeClass = (ground: string): ScreeningClass | null =>
  OUTSIDE.grounds.includes(ground) ? OUTSIDE : null;

/** Categories of an office. */
export const CATEGORIES: CategoryChoice[] = [
  {
    pack: { id: 'office-categories', digest: '5c'.repeat(32) },
    code: 'use_of_force',
    kind: 'complaint',
    name: { fr: 'Recours à la force', en: 'Use of force' },
  },
  {
    pack: { id: 'office-categories', digest: '5c'.repeat(32) },
    code: 'school_visit',
    kind: 'public_enquiry',
    name: { fr: 'Visite d’une école', en: 'School visit' },
  },
];

export function ground(code: string, fr: string, en: string, cues: Cue[]): GroundConsidered {
  return {
    code,
    label: { fr, en },
    detail: {
      fr: 'Ce n’est pas un délai de rigueur : le bureau peut l’examiner quand même.',
      en: 'This is not a strict limit: the office may still deal with it.',
    },
    questions: [
      {
        fr: 'À quelle date la personne a-t-elle eu connaissance des faits?',
        en: 'On what date did the person learn of the facts?',
      },
      {
        fr: 'La personne est-elle mineure ou handicapée?',
        en: 'Is the person a minor, or a person with a disability?',
      },
    ],
    provision: {
      citation: cues.length > 0 ? { fr: 'LSP, par. 60 (2)', en: 'PSA, s. 60(2)' } : null,
      source: { fr: 'source inventée', en: 'invented source' },
      certainty: cues.length > 0 ? 'verified' : 'unverified',
    },
    second_reader: OUTSIDE.grounds.includes(code)
      ? { need: 'not_required', class: OUTSIDE }
      : { need: 'required', class: null },
    cues,
    main: cues.length > 0,
  };
}

export function clock(
  fr: string,
  en: string,
  start: string,
  due: string,
  steps: [string, string][],
): CaseClock {
  return {
    code: en.toUpperCase().replaceAll(' ', '_'),
    label: { fr, en },
    pack: PACK,
    provision: {
      citation: { fr: 'LSP, par. 60 (2)', en: 'PSA, s. 60(2)' },
      source: { fr: 'source inventée', en: 'invented source' },
      certainty: 'secondary',
    },
    target: false,
    start_on: start,
    start_event: 'received',
    outcome: {
      type: 'due',
      due_on: due,
      due_if_closed_on: due,
      target_on: due,
      steps: steps.map(([on, id]) => ({
        on,
        sentence: said(id, {
          on: { type: 'day', value: on },
          count: { type: 'number', value: 30 },
          holiday: { type: 'day', value: '2026-10-12' },
          name: { type: 'label', value: { fr: 'Action de grâces', en: 'Thanksgiving Day' } },
        }),
      })),
    },
    done_on: null,
    met: null,
  };
}
