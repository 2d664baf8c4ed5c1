// What earlier cases were decided on a ground, as the host answers it.
import type { CaseView } from '../generated/types/CaseView';
import type { PrecedentRequest } from '../generated/types/PrecedentRequest';
import type { PrecedentsView } from '../generated/types/PrecedentsView';
import { said } from './text';

/** Two decisions for a first ground, none for the others. */
export function precedents(cases: CaseView[], { case_id, ground }: PrecedentRequest): PrecedentsView {
  const others = cases.filter((one) => one.line.id !== case_id).slice(0, 2);
  const first = cases.find((one) => one.line.id === case_id)?.recommendation.grounds[0];
  if (first?.code !== ground) return { rulings: [], cases: [] };
  const [ruled] = others;
  const rulings = ruled
    ? [
        {
          line: ruled.line,
          question: 'Le délai court-il pendant que la personne est détenue?',
          ruling: 'Il est suspendu jusqu’à la libération.',
          reasons: 'La personne ne pouvait ni écrire ni téléphoner sans être entendue.',
          by: 'Marc-André Thériault',
          on: '2026-02-11',
        },
      ]
    : [];
  const made: PrecedentsView['cases'] = others.map(({ line }, index) => ({
    line,
    holding: index === 0 ? 'screened_out' : 'screened_in',
    on: index === 0 ? '2026-05-20' : '2026-03-04',
    by: 'Priya Raman',
    second: index === 0 ? 'Marc-André Thériault' : null,
    beginning:
      index === 0
        ? 'Plus de trois ans se sont écoulés, sans raison donnée. Rien dans le texte ne fait craindre…'
        : '',
    reasons:
      index === 0
        ? [
            said('precedent-late'),
            said('triage-flag-force'),
            said('precedent-words', { percent: { type: 'number', value: 34 } }),
          ]
        : [],
  }));
  return { rulings, cases: made };
}
