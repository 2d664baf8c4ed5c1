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
        fr: 'Employer des mots simples, et ne rien écrire à une adresse que d’autres ouvrent sans l’avoir demandé.',
        en: 'Use plain words, and write nothing to an address that others open without asking first.',
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
    ],
    restricts: true,
    sample: true,
  },
];
