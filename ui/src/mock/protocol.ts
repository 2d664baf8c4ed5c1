// What the office does first for a signal, as the host answers it.
import type { Protocol } from '../generated/types/Protocol';

export const PROTOCOLS: Protocol[] = [
  {
    code: 'minor',
    steps: [
      {
        fr: 'Demander qui peut parler au nom de la jeune personne, et noter la réponse.',
        en: 'Ask who may speak for the young person, and write down the answer.',
      },
      {
        fr: 'Employer des mots simples. Avant d’écrire à une adresse que d’autres peuvent ouvrir, demander à la jeune personne si elle est d’accord.',
        en: 'Use plain words. Before writing to an address that others can open, ask the young person whether they agree.',
      },
    ],
    restricts: false,
    sample: true,
  },
  {
    code: 'young_record',
    steps: [
      {
        fr: 'Restreindre le cas aux personnes qui en ont besoin.',
        en: 'Restrict the case to those who need it.',
      },
      {
        fr: 'Ne faire aucune copie du document avant que la direction d’équipe ait dit ce qui est permis.',
        en: 'Make no copy of the record before the team lead has said what may be done with it.',
      },
    ],
    restricts: true,
    sample: true,
  },
];
