import { expect, test } from 'vitest';
import type { TermView } from '../../generated/types/TermView';
import { domains, found } from './search';

const term = (fr: string, en: string, domain: string, retired = false): TermView => ({
  term: { id: fr, text: { fr, en, domain, source: '', certainty: 'verified' }, retired },
  source: { fr: '', en: '' },
  brought: true,
});
const TERMS = [
  term('œuvre', 'work', 'records'),
  term('lettre de décision', 'decision letter', 'complaints'),
  term('vieux terme', 'old term', 'complaints', true),
];
const asked = (words: string, domain = '', retired = false) =>
  found(TERMS, { words, domain, retired }).map((view) => view.term.text.fr);

test('every word is looked for in either language, accents, ligatures and case aside', () => {
  expect(asked('OEUVRE')).toEqual(['œuvre']);
  expect(asked('letter decision')).toEqual(['lettre de décision']);
  expect(asked('lettre absente')).toEqual([]);
});

test('a retired term is shown only when it is asked for', () => {
  expect(asked('')).toEqual(['œuvre', 'lettre de décision']);
  expect(asked('', 'complaints', true)).toEqual(['lettre de décision', 'vieux terme']);
});

test('the fields of work stand once each, in order', () => {
  expect(domains(TERMS)).toEqual(['complaints', 'records']);
});
