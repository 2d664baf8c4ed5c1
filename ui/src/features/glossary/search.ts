import type { TermView } from '../../generated/types/TermView';

export interface Asked {
  /** As typed; every word must be there, accents and case aside, in either language. */
  words: string;
  /** Field of work; empty for all. */
  domain: string;
  /** Whether retired terms are shown too. */
  retired: boolean;
}

/** Without accents, ligatures or case, and with one kind of apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** The terms that have all the words. */
export function found(terms: TermView[], { words, domain, retired }: Asked): TermView[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return terms.filter(({ term }) => {
    if (term.retired && !retired) return false;
    if (domain !== '' && term.text.domain !== domain) return false;
    const text = plain(`${term.text.fr} ${term.text.en}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Every field of work, in order. */
export function domains(terms: TermView[]): string[] {
  return [...new Set(terms.map(({ term }) => term.text.domain))].filter(Boolean).sort();
}
