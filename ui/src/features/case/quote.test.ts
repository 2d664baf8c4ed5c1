import { expect, test } from 'vitest';
import { quoteBetween, quoteOf } from './quote';

const parts = [
  { words: 'J’étais là. ', marks: [], start: 0 },
  { words: 'L’agent m’a poussé 😀', marks: [1], start: 16 },
  { words: ' puis il est parti.', marks: [], start: 44 },
];
const text = new TextEncoder().encode(parts.map((part) => part.words).join(''));
const cut = (start: number, end: number) => new TextDecoder().decode(text.slice(start, end));

test('the parts of this test follow one another in bytes', () => {
  for (const part of parts)
    expect(cut(part.start, part.start + new TextEncoder().encode(part.words).length)).toBe(part.words);
});

test('a passage across parts is exact in words and in bytes', () => {
  const quote = quoteBetween(parts, { part: 0, offset: 8 }, { part: 2, offset: 5 });
  expect(quote?.words).toBe('là. L’agent m’a poussé 😀 puis');
  expect(quote && cut(quote.start, quote.end)).toBe(quote?.words);
});

test('white space around a selection is left out of the passage', () => {
  const quote = quoteBetween(parts, { part: 0, offset: 7 }, { part: 1, offset: 0 });
  expect(quote?.words).toBe('là.');
  expect(quote && cut(quote.start, quote.end)).toBe('là.');
});

test('a selection of white space alone is no passage', () => {
  expect(quoteBetween(parts, { part: 0, offset: 11 }, { part: 1, offset: 0 })).toBeNull();
});

test('words typed by hand find the passage as the text writes it', () => {
  const quote = quoteOf(parts, "l'agent m'a poussé".replace('l', 'L'));
  expect(quote?.words).toBe('L’agent m’a poussé');
  expect(quote && cut(quote.start, quote.end)).toBe(quote?.words);
  expect(quoteOf(parts, 'il a couru')).toBeNull();
  expect(quoteOf(parts, '  ')).toBeNull();
});
