// Packs and terms of the invented data.
import type { ForcePack } from '../generated/types/ForcePack';
import type { ImportPack } from '../generated/types/ImportPack';
import type { EnquiryPack } from '../generated/types/EnquiryPack';
import type { LetterPack } from '../generated/types/LetterPack';
import type { OfficeWords } from '../generated/types/OfficeWords';
import type { PackLine } from '../generated/types/PackLine';
import type { PackRef } from '../generated/types/PackRef';
import type { PackView } from '../generated/types/PackView';
import type { ProtocolPack } from '../generated/types/ProtocolPack';
import type { Provision } from '../generated/types/Provision';
import type { Sentence } from '../generated/types/Sentence';
import type { Term } from '../generated/types/Term';
import type { TermText } from '../generated/types/TermText';
import type { TermView } from '../generated/types/TermView';

const law = (id: string, digest: string, fr: string, en: string, rest: Partial<PackLine>): PackLine => ({
  pack: { id, digest: digest.repeat(32) },
  kind: 'law',
  title: { fr, en },
  brought: true,
  in_force: true,
  from_on: [],
  certainty: [10, 0, 1, 0],
  ...rest,
});

const ofOffice = (term: Term): TermView => ({
  term,
  source: { fr: term.text.source, en: term.text.source },
  brought: false,
});

const provision: Provision = {
  citation: { fr: 'LSCSP, par. 158 (1)', en: 'CSPA, s. 158(1)' },
  source: { fr: 'leca.ca/complaints/screening-complaints', en: 'leca.ca/complaints/screening-complaints' },
  certainty: 'verified',
};

const DIFFERENCES: Sentence[] = [
  {
    id: 'pack-diff-clock-period',
    args: {
      clock: {
        type: 'label',
        value: { fr: 'Plainte déposée dans les six mois', en: 'Complaint made within six months' },
      },
      from: { type: 'number', value: 6 },
      from_unit: { type: 'text', value: 'months' },
      to: { type: 'number', value: 12 },
      to_unit: { type: 'text', value: 'months' },
    },
  },
  {
    id: 'pack-diff-added',
    args: {
      kind: { type: 'text', value: 'ground' },
      name: { type: 'label', value: { fr: 'Déjà réglée', en: 'Already resolved' } },
    },
  },
];

const sample: Provision = {
  citation: { fr: 'règles d’exemple, à adapter par le bureau', en: 'sample rules, for the office to adapt' },
  source: { fr: 'exemple du programme', en: 'sample of this program' },
  certainty: 'inferred',
};

const RULES: EnquiryPack = {
  title: { fr: 'Ce qui peut être dit au sujet d’un cas', en: 'What may be told about a case' },
  sample: true,
  nothing: {
    fr: 'Je ne peux pas dire s’il existe un dossier ou non. Toute personne peut écrire à notre bureau.',
    en: 'I cannot say whether or not there is a file. Anyone may write to our office.',
  },
  unsure: {
    fr: 'Avant de parler d’un dossier, je dois savoir qui vous êtes et ce qui vous permet d’en demander des nouvelles.',
    en: 'Before I can speak about any file, I must confirm who you are and what allows you to ask.',
  },
  provision: sample,
  words: [
    {
      code: 'exists',
      words: {
        fr: 'Nous avons votre dossier. Son numéro est {$number}.',
        en: 'We have your file. Its number is {$number}.',
      },
    },
    {
      code: 'concerned',
      words: {
        fr: 'Une plainte vous concerne. Un avis vous en a été donné le {$notice_on}.',
        en: 'A complaint concerns you. You were given notice of it on {$notice_on}.',
      },
    },
  ],
  rules: [
    {
      party: 'representative',
      identity: true,
      authority: true,
      notice: false,
      tells: ['exists'],
      provision: sample,
    },
    {
      party: 'officer',
      identity: true,
      authority: false,
      notice: true,
      tells: ['concerned'],
      provision: sample,
    },
  ],
};

const LETTERS: LetterPack = {
  reference: { id: 'office-letters', digest: 'e6'.repeat(32) },
  title: { fr: 'Lettres du bureau (modèles à adapter)', en: 'Letters of the office (templates to adapt)' },
  provision: sample,
  templates: [
    {
      code: 'screened_out',
      name: {
        fr: 'Décision d’examen préliminaire\u00a0: plainte écartée',
        en: 'Screening decision: complaint does not go forward',
      },
      subject: {
        fr: 'Notre décision au sujet de votre plainte {$number}',
        en: 'Our decision about your complaint {$number}',
      },
      audience: {
        kinds: ['complaint'],
        stages: ['screened_out'],
        admitted: null,
        redirected: null,
        referred: null,
        law: null,
      },
      required: ['complaint'],
      approval: true,
      reasons_of: 'screening_out',
      ends: [],
      body: [
        { key: 'greeting', words: { fr: 'Madame, Monsieur,', en: 'Dear Sir or Madam,' }, optional: false },
        {
          key: 'screened-out-citation',
          words: {
            fr: 'Nous nous appuyons sur la disposition suivante de la loi\u00a0: {$citation}.',
            en: 'We rely on the following provision of the law: {$citation}.',
          },
          optional: true,
        },
      ],
      provision: sample,
    },
  ],
  denials: [{ fr: 'aucun recours', en: 'no recourse' }],
};

const PROTOCOLS: ProtocolPack = {
  title: { fr: 'À faire d’abord (exemple, non approuvé)', en: 'First things first (sample, not approved)' },
  sample: true,
  provision: sample,
  protocols: [
    {
      code: 'privilege',
      sample: true,
      restricts: true,
      steps: [
        {
          fr: 'Cesser de lire là où commence l’avis juridique, et restreindre le cas.',
          en: 'Stop reading where the advice of a lawyer begins, and restrict the case.',
        },
        {
          fr: 'Demander aux services juridiques si le document peut être gardé, avant de le classer.',
          en: 'Ask legal services whether the document may be kept, before it is filed.',
        },
      ],
    },
  ],
};

const WORDS: OfficeWords = {
  reference: { id: 'office-words', digest: '08'.repeat(32) },
  title: { fr: 'Nos mots', en: 'Our words' },
  provision: sample,
  signals: [
    {
      code: 'media',
      urgent: true,
      words: ['L’Écho du Nord', 'Radio-Rivière'],
      except: ['radio-rivière sports'],
    },
  ],
};

export class FakePacks {
  lines: PackLine[] = [
    law(
      'on-cspa',
      'a1',
      'Loi de 2019 sur la sécurité communautaire et les services policiers',
      'Community Safety and Policing Act, 2019',
      {},
    ),
    law(
      'on-cspa',
      'b2',
      'Loi de 2019 sur la sécurité communautaire et les services policiers',
      'Community Safety and Policing Act, 2019',
      { brought: false, in_force: false },
    ),
    law('on-psa', 'c3', 'Loi sur les services policiers', 'Police Services Act', {
      certainty: [14, 2, 3, 1],
    }),
    law('office-enquiries', 'd5', RULES.title.fr, RULES.title.en, {
      kind: 'enquiry',
      certainty: [0, 0, 0, 3],
    }),
    law('office-letters', 'e6', LETTERS.title.fr, LETTERS.title.en, {
      kind: 'letter',
      certainty: [3, 2, 0, 12],
    }),
    law('office-protocols', 'f7', PROTOCOLS.title.fr, PROTOCOLS.title.en, {
      kind: 'protocol',
      certainty: [0, 0, 0, 1],
    }),
    law('office-words', '08', WORDS.title.fr, WORDS.title.en, {
      kind: 'words',
      brought: false,
      from_on: ['2026-09-01'],
      certainty: [0, 0, 0, 1],
    }),
    law(
      'on-statute',
      '19',
      'Loi de 2006 sur la législation, art. 87 et 88',
      'Legislation Act, 2006, ss. 87 and 88',
      { kind: 'calendar' },
    ),
  ];
  terms: TermView[] = [
    ['plainte', 'complaint', 'complaints', 'verified'],
    ['plaignante, plaignant', 'complainant', 'complaints', 'verified'],
    ['œuvre', 'work', 'records', 'secondary'],
    ['suspension légale de l’élimination des documents', 'legal hold', 'records', 'unverified'],
  ].map(([fr = '', en = '', domain = '', certainty], index) => ({
    term: {
      id: `t${index}`,
      text: { fr, en, domain, source: 'public source', certainty: certainty as TermText['certainty'] },
      retired: false,
    },
    source: { fr: 'source publique', en: 'public source' },
    brought: true,
  }));

  readonly commands = {
    pack_list: () => this.lines,
    pack_get: ({ pack }: { pack: PackRef }) => this.#view(pack),
    pack_compare: () => DIFFERENCES,
    pack_import: ({ id }: ImportPack) => {
      const made = law(id, 'd4', id, id, { brought: false, in_force: false });
      this.lines = [...this.lines, made];
      return this.#view(made.pack);
    },
    pack_force: ({ pack, from_on }: ForcePack) =>
      (this.lines = this.lines.map((line) =>
        line.pack.id !== pack.id
          ? line
          : line.pack.digest === pack.digest
            ? { ...line, in_force: true, from_on: [...line.from_on, from_on] }
            : { ...line, in_force: false },
      )),
    pack_export: ({ id }: PackRef) => ({ path: `/home/bureau/Documents/Dossier/${id}` }),
    term_list: () => this.terms,
    term_add: ({ text }: { text: TermText }) => {
      const term = { id: `t${this.terms.length}`, text, retired: false };
      return (this.terms = [...this.terms, ofOffice(term)]);
    },
    term_correct: ({ id, to }: { id: string; to: TermText }) =>
      this.#term(id, (term) => ({ ...term, text: to })),
    term_retire: ({ term }: { term: Term }) =>
      this.#term(term.id, (one) => ({ ...one, retired: !term.retired })),
    term_export: () => ({
      path: '/home/bureau/Documents/Dossier/glossaire-glossary.csv',
      sha256: 'e5'.repeat(32),
      size: 12,
    }),
  };

  #term(id: string, how: (term: Term) => Term): TermView[] {
    return (this.terms = this.terms.map((view) => (view.term.id === id ? ofOffice(how(view.term)) : view)));
  }

  #view(pack: PackRef): PackView {
    const line = this.lines.find((one) => one.pack.digest === pack.digest);
    if (!line) throw new Error('no such pack');
    const none = {
      calendar: null,
      law: null,
      enquiry: null,
      plan: null,
      letters: null,
      protocols: null,
      words: null,
      categories: null,
    };
    if (line.kind === 'enquiry') return { line, ...none, enquiry: RULES };
    if (line.kind === 'letter') return { line, ...none, letters: LETTERS };
    if (line.kind === 'words') return { line, ...none, words: WORDS };
    if (line.kind === 'protocol') return { line, ...none, protocols: PROTOCOLS };
    return {
      line,
      ...none,
      law: {
        regime: 'cspa',
        short: { fr: 'LSCSP', en: 'CSPA' },
        screened_in: { fr: 'retenue', en: 'screened in' },
        screened_out: { fr: 'rejetée', en: 'screened out' },
        incidents_from: '2024-04-01',
        incidents_before: null,
        provision: { ...provision, citation: null },
        grounds: [
          {
            code: 'over_six_months',
            label: { fr: 'Plus de six mois', en: 'Over six months' },
            detail: {
              fr: 'La plainte a été déposée plus de six mois après l’incident ou après sa découverte.',
              en: 'The complaint was made more than six months after the incident or after it was discovered.',
            },
            questions: [
              {
                fr: 'À quelle date la personne a-t-elle eu connaissance des faits?',
                en: 'On what date did the person learn of the facts?',
              },
            ],
            applies_to: ['conduct'],
            discretionary: true,
            basis: 'late',
            time_limit: 'PSA_SIX_MONTHS',
            provision,
          },
        ],
        classes: [
          {
            code: 'late_policy',
            label: { fr: 'plaintes tardives sur une politique', en: 'late complaints about a policy' },
            grounds: ['over_six_months'],
            applies_to: ['policy'],
            second_reader: false,
            provision: { citation: null, source: { fr: 'mock', en: 'mock' }, certainty: 'unverified' },
          },
        ],
        clocks: [
          {
            code: 'PSA_SIX_MONTHS',
            label: { fr: 'Plainte déposée dans les six mois', en: 'Complaint made within six months' },
            length: 6,
            unit: 'months',
            start: 'incident',
            waits: false,
            rolling: 'never',
            target: false,
            optional: false,
            calendar: 'on-statute',
            stops: [],
            extensions: [],
            in_place_of: null,
            applies_to: [],
            ends: [],
            owed_by: null,
            provision,
          },
        ],
        review: null,
        pieces: [],
        ways: [],
        outcomes: [],
        considerations: [],
        disclosures: [],
        elsewhere: [
          {
            matter: 'policy',
            route: 'inspectorate_of_policing',
            label: { fr: 'Service d’inspection des services policiers', en: 'Inspectorate of Policing' },
            provision: { ...provision, citation: null },
          },
        ],
      },
    };
  }
}
