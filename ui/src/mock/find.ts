// What the fake host answers to the query of the list: words and a few terms, read as the host does.
import type { CaseView } from '../generated/types/CaseView';
import type { Chip } from '../generated/types/Chip';
import type { FieldView } from '../generated/types/FieldView';
import type { FindCases } from '../generated/types/FindCases';
import type { FoundCases } from '../generated/types/FoundCases';
import type { QueryFault } from '../generated/types/QueryFault';
import { folded } from './shell';

const PAGE = 50;

const STAGES = {
  received: { fr: 'À examiner', en: 'To be screened' },
  awaiting_second_reader: { fr: 'Attend la seconde lecture', en: 'Awaiting second reading' },
  screened_in: { fr: 'Donne lieu à une suite', en: 'Screened in' },
  screened_out: { fr: 'Écarté', en: 'Screened out' },
  closed: { fr: 'Fermé', en: 'Closed' },
};

const FIELDS: FieldView[] = [
  { field: 'name', typed: { fr: 'Nom', en: 'Name' }, day: false, choices: [] },
  { field: 'number', typed: { fr: 'Numéro', en: 'Number' }, day: false, choices: [] },
  { field: 'stage', typed: { fr: 'Étape', en: 'Stage' }, day: false, choices: Object.values(STAGES) },
  { field: 'received', typed: { fr: 'Reçu', en: 'Received' }, day: true, choices: [] },
];

const text = (value: string) => ({ type: 'text' as const, value });

/** The cases that a query finds. */
export function found(cases: CaseView[], { query, after }: FindCases): FoundCases {
  const chips: Chip[] = [];
  const faults: QueryFault[] = [];
  let kept = cases;
  let name = '';
  const words = query.replace(
    /(\p{L}+)\s*:\s*(?:"([^"]*)"|(\S+))/gu,
    (whole, typed: string, quoted: string | undefined, plain: string | undefined, start: number) => {
      const field = FIELDS.find((one) =>
        [one.field, one.typed.fr, one.typed.en].some((word) => folded(word) === folded(typed)),
      );
      if (!field) return whole;
      const value = quoted ?? plain ?? '';
      const [from, end] = [start, start + whole.length];
      if (field.field === 'stage') {
        const stage = Object.entries(STAGES).find(([code, label]) =>
          [code, label.fr, label.en].some((word) => folded(word) === folded(value)),
        );
        if (!stage) {
          faults.push({
            said: { id: 'query-unknown-value', args: { typed: text(whole) } },
            start: from,
            end,
          });
          return ' ';
        }
        kept = kept.filter(({ line }) => line.stage === stage[0]);
        chips.push({
          field: 'stage',
          said: { id: 'query-value', args: { value: { type: 'label', value: stage[1] } } },
          start: from,
          end,
        });
        return ' ';
      }
      if (field.field === 'name') {
        name = value;
        kept = kept.filter(({ line }) => folded(line.correspondent ?? '').includes(folded(value)));
      }
      chips.push({
        field: field.field,
        said: { id: 'query-value', args: { value: text(value) } },
        start: from,
        end,
      });
      return ' ';
    },
  );
  const said = words.split(/\s+/).filter(Boolean).join(' ');
  if (faults.length > 0) kept = [];
  else kept = kept.filter(({ line }) => folded(line.subject).includes(folded(said)));
  const from = after === null ? 0 : Number(after);
  const next = from + PAGE;
  return {
    understood: { words: said, chips, faults },
    lines: kept.slice(from, next).map(({ line }) => ({
      line,
      why:
        name === ''
          ? []
          : [
              {
                id: 'query-named',
                args: {
                  name: text(line.correspondent ?? ''),
                  role: text('complainant'),
                  way: text('spelling'),
                },
              },
            ],
    })),
    after: next < kept.length ? String(next) : null,
    total: kept.length,
    looked_at: null,
  };
}

/** Every case that a query finds. */
export function foundIds(cases: CaseView[], query: string): string[] {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: FoundCases = found(cases, { query, after });
    ids.push(...page.lines.map(({ line }) => line.id));
    after = page.after;
  } while (after !== null);
  return ids;
}

/** The fields of the form. */
export const fields = () => FIELDS;
