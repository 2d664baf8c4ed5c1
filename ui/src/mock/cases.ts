// Invented cases. No person, place or service here exists.
import type { CaseLineView } from '../generated/types/CaseLineView';
import type { CaseView } from '../generated/types/CaseView';
import type { Cue } from '../generated/types/Cue';
import type { Facts } from '../generated/types/Facts';
import type { GroundConsidered } from '../generated/types/GroundConsidered';
import type { Outcome } from '../generated/types/Outcome';
import type { Quote } from '../generated/types/Quote';
import type { RegimeFinding } from '../generated/types/RegimeFinding';
import type { Stage } from '../generated/types/Stage';
import { stoppable } from './clocks';
import { NOTHING_TOLD } from './intake';
import { CATEGORIES, clock, CSPA, DOORS, ground, PSA, WORDS } from './law';
import { PROTOCOLS } from './protocol';
import { cut, marks, quote, said } from './text';

export const TODAY = '2026-10-08';

const FRENCH = `Bonjour,

Le 26 mars 2024, vers 23 h 40, l’agent au matricule 2217 m’a arrêtée sur le chemin Brières. J’avais 17 ans et j’étais seule dans la voiture. Il m’a demandé d’ouvrir mon téléphone. J’ai refusé. Il l’a pris dans ma main en me tordant le poignet et l’a gardé onze jours.

Il m’a ensuite accusée d’entrave. Mon avocate m’a conseillé d’attendre la fin du dossier avant de porter plainte. La Couronne a retiré l’accusation le 21 août 2026. Je dépose donc ma plainte maintenant.

Ma sœur a tout vu de la maison et une caméra du voisin a filmé la scène. Je joins la vidéo et deux photos de mon poignet prises le lendemain à l’urgence.

Je veux qu’on m’explique de quel droit il a pris mon téléphone.

Noémie Tremblay-Okafor`;

const ENGLISH = `Good afternoon,

On August 2, 2026 I called to report a break-in and the officer at the desk refused to take my statement. He said it was my own fault for leaving the window open, and laughed.

I did not see the officer's badge number. My neighbour was standing beside me and heard everything. A reporter from the Halden Signal has already called me about it.

I want an apology.

D. Whitefeather`;

interface Made {
  id: string;
  number: string;
  subject: string;
  who: string | null;
  text: string;
  language: 'fr' | 'en';
  regime: RegimeFinding;
  received: string;
  due: number | null;
  stage: Stage;
  outcome: Outcome;
  cues: (text: string) => Cue[];
  urgent?: boolean;
}

const cue = (stance: 'for' | 'against', id: string, quotes: Quote[]): Cue => ({
  ground: 'over_six_months',
  stance,
  why: said(id),
  quotes,
});

function line(made: Made): CaseLineView {
  return {
    id: made.id,
    number: made.number,
    subject: made.subject,
    correspondent: made.who,
    kind: 'complaint',
    stage: made.stage,
    regime: made.regime.short,
    channel: made.language === 'fr' ? 'email' : 'phone',
    language: made.language,
    received_on: made.received,
    urgent: made.urgent ?? false,
    flags: [],
    next_due_on: made.due === null ? null : TODAY,
    next_due_days: made.due,
    filed: false,
    restricted: false,
    conflicts: 0,
    assignee: [null, 'u1', 'u2'][made.subject.length % 3] ?? null,
    lead: null,
    members: 0,
  };
}

function facts(made: Made, cues: Cue[]): Facts {
  const french = made.language === 'fr';
  return {
    language: made.language,
    kind: 'complaint',
    matter: 'conduct',
    incident: {
      on: french ? '2024-03-26' : '2026-08-02',
      end_on: null,
      approx: null,
      quotes: [],
      discovered_on: null,
    },
    received_on: made.received,
    service: {
      name: { fr: 'Service de police de Halden', en: 'Halden Police Service' },
      quote: { start: 0, end: 0, words: '' },
      route: null,
    },
    role: 'affected_person',
    represents: null,
    cues,
    missing: ['officer_identity', 'signature'],
    flags: [],
    identifiers: [],
    signals: [],
    starts: [],
    answer_by: null,
    seriousness: 'serious',
  };
}

function view(made: Made): CaseView {
  const cues = made.cues(made.text);
  const grounds: GroundConsidered[] = [
    ground('over_six_months', 'Plus de six mois', 'Over six months', cues),
    ground('frivolous', 'Frivole', 'Frivolous', []),
    ground('vexatious', 'Vexatoire', 'Vexatious', []),
    ground('no_jurisdiction', 'Hors compétence', 'No jurisdiction', []),
  ];
  const marked = marks(cues.flatMap((one) => one.quotes.map((found) => ({ quote: found, why: one.why }))));
  const read = facts(made, cues);
  const flags = made.urgent
    ? [
        { code: 'minor', urgent: true, quotes: [quote(made.text, 'J’avais 17 ans')] },
        { code: 'young_record', urgent: false, quotes: [] },
      ]
    : [{ code: 'media', urgent: false, quotes: [] }];
  return {
    line: line(made),
    entered_at: '2026-10-08T12:52:00Z',
    received_at: made.language === 'fr' ? '2026-09-13T02:14:00Z' : null,
    reply_language: made.language,
    truncated: false,
    correspondent: { name: made.who, email: made.who ? 'n@exemple.ca' : null, phone: null, address: null },
    facts: { ...read, flags },
    told: NOTHING_TOLD,
    possible_days: null,
    regimes: [],
    path: { stages: [], steps: [], doors: DOORS, milestones: [] },
    recommendation: {
      regime: made.regime,
      outcome: made.outcome,
      why: said('mock-why'),
      grounds,
      missing: read.missing,
      flags,
      clocks: [
        stoppable(
          clock('Examen préliminaire', 'Screening decision', made.received, '2026-10-13', [
            [made.received, 'clock-start'],
            ['2026-10-12', 'clock-counted-days'],
            ['2026-10-13', 'clock-rolled'],
          ]),
        ),
        clock(
          'Mise à jour périodique à la personne plaignante',
          'Periodic update to the complainant',
          made.received,
          '2026-10-05',
          [
            [made.received, 'clock-start'],
            ['2026-10-05', 'clock-counted-days'],
          ],
        ),
      ],
      route: null,
      urgent: made.urgent ?? false,
    },
    protocols: PROTOCOLS.filter((one) => flags.some((flag) => flag.code === one.code)),
    text: cut(made.text, marked),
    marks: marked,
    original: {
      blob: 'b'.repeat(64),
      name: 'plainte.eml',
      media_type: 'message/rfc822',
      size: 48_213,
      sha256: '3f'.repeat(32),
    },
    attachments: [
      {
        blob: 'c'.repeat(64),
        name: 'camera-voisin.mp4',
        media_type: 'video/mp4',
        size: 8_400_000,
        sha256: 'a1'.repeat(32),
      },
      {
        blob: 'd'.repeat(64),
        name: 'retrait-accusation.pdf',
        media_type: 'application/pdf',
        size: 212_000,
        sha256: 'b2'.repeat(32),
      },
    ],
    screening_out: null,
    screened_alone: null,
    category: null,
    categories: CATEGORIES.filter((one) => one.kind === 'complaint'),
    proposed_by: null,
    words_in_out: made.regime.code === 'psa' ? WORDS.psa : WORDS.cspa,
    file: null,
    notes: [],
    conflicts: [],
    apart: [],
    closed_over: [],
    consolidation: { lead: null, members: [] },
    escalations: [],
    put_marks: [],
    signals_aside: [],
    history: [
      {
        id: 'h2',
        at: '2026-10-08T12:53:00Z',
        by: 'Dossier',
        what: said('history-assessed'),
        words: null,
        replaced: [],
      },
      {
        id: 'h1',
        at: '2026-10-08T12:52:00Z',
        by: 'Amélie Gauthier',
        what: said('history-received', {
          channel: { type: 'text', value: 'email' },
          on: { type: 'day', value: made.received },
          number: { type: 'text', value: made.number },
        }),
        words: null,
        replaced: [],
      },
    ],
    restriction: null,
    holds: [],
    disposition: { state: 'unsaid' },
    disposed_elsewhere: false,
    undo: null,
  };
}

const none = (): Cue[] => [];

const RICH: Made[] = [
  {
    id: 'c1',
    number: 'PL-2026-A0432',
    subject: 'Contrôle routier du 26 mars 2024 et saisie de mon téléphone',
    who: 'Noémie Tremblay-Okafor',
    text: FRENCH,
    language: 'fr',
    regime: PSA,
    received: '2026-09-12',
    due: 5,
    stage: 'received',
    outcome: 'screened_in',
    urgent: true,
    cues: (text) => [
      cue('against', 'mock-minor', [quote(text, 'J’avais 17 ans et j’étais seule dans la voiture.')]),
      cue('against', 'mock-prosecution', [quote(text, 'La Couronne a retiré l’accusation le 21 août 2026.')]),
      cue('for', 'mock-late', []),
      cue('against', 'mock-witness', [
        quote(text, 'Ma sœur a tout vu de la maison et une caméra du voisin a filmé la scène.'),
      ]),
    ],
  },
  {
    id: 'c2',
    number: 'PL-2026-A0419',
    subject: 'Refusal to take a statement at the desk',
    who: 'D. Whitefeather',
    text: ENGLISH,
    language: 'en',
    regime: CSPA,
    received: '2026-09-15',
    due: 1,
    stage: 'received',
    outcome: 'consider_screen_out',
    cues: (text) => [cue('for', 'mock-late', [quote(text, "I did not see the officer's badge number.")])],
  },
  {
    id: 'c3',
    number: 'PL-2026-A0388',
    subject: 'Arrestation lors d’une manifestation',
    who: null,
    text: FRENCH,
    language: 'fr',
    regime: CSPA,
    received: '2026-08-24',
    due: -3,
    stage: 'awaiting_second_reader',
    outcome: 'consider_screen_out',
    cues: none,
  },
];

const SUBJECTS = [
  'Fouille d’un véhicule à un barrage',
  'Conduite dangereuse d’une autopatrouille',
  'Comments made during a 911 call',
  'Usage de la force, centre-ville',
  'Divulgation de renseignements personnels à un voisin',
  'Response time to a call for service',
  'Arrestation sans explication',
  'Search of a backpack at the bus terminal',
];
const NAMES = [
  'M. Beaulne',
  'R. Castellano',
  'F. Lachance',
  'G. Moreau-Singh',
  'T. Aldridge',
  'L. Kabongo',
  null,
];

function plain(index: number): Made {
  const english = index % 3 === 2;
  return {
    id: `p${index}`,
    number: `PL-2026-A${String(index + 433).padStart(4, '0')}`,
    subject: SUBJECTS[index % SUBJECTS.length] ?? '',
    who: NAMES[index % NAMES.length] ?? null,
    text: english ? ENGLISH : FRENCH,
    language: english ? 'en' : 'fr',
    regime: index % 4 === 0 ? PSA : CSPA,
    received: `2026-09-${String(16 + (index % 14)).padStart(2, '0')}`,
    due: index % 5 === 4 ? null : (index % 40) + 2,
    stage: index % 11 === 10 ? 'screened_in' : 'received',
    outcome: 'screened_in',
    cues: none,
  };
}

export function cases(count = 300): CaseView[] {
  const views = [...RICH, ...Array.from({ length: count }, (_, index) => plain(index))].map(view);
  return views.map((one) =>
    one.line.id === 'c3'
      ? {
          ...one,
          proposed_by: 'u3',
          screening_out: {
            ground: 'over_six_months',
            facts: [quote(FRENCH, 'Je dépose donc ma plainte maintenant.')],
            discretion: 'L’âge de la personne et la fin de la poursuite ont été pesés.',
            reasons: 'Aucun fait nouveau n’explique le délai après le retrait de l’accusation.',
            second_reader: 'u1',
            class: null,
            recommended: {
              outcome: 'consider_screen_out',
              grounds: ['over_six_months'],
              packs: [],
              followed: true,
            },
          },
        }
      : one,
  );
}
