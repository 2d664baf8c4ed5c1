// Cuts an invented text at its marks, with byte offsets, as the host does.
import type { Mark } from '../generated/types/Mark';
import type { Quote } from '../generated/types/Quote';
import type { Sentence } from '../generated/types/Sentence';
import type { TextPart } from '../generated/types/TextPart';

const utf8 = new TextEncoder();
const bytes = (text: string) => utf8.encode(text).length;

export function quote(text: string, words: string): Quote {
  const at = text.indexOf(words);
  if (at < 0) throw new Error('The invented text lacks the passage.');
  const start = bytes(text.slice(0, at));
  return { start, end: start + bytes(words), words };
}

export function said(id: string, args: Sentence['args'] = {}): Sentence {
  return { id, args };
}

export function marks(found: { quote: Quote; why: Sentence }[]): Mark[] {
  return [...found]
    .sort((a, b) => a.quote.start - b.quote.start)
    .map((one, index) => ({ ...one, number: index + 1 }));
}

export function cut(text: string, marked: Mark[]): TextPart[] {
  const edges = new Set([0, bytes(text)]);
  for (const mark of marked) edges.add(mark.quote.start).add(mark.quote.end);
  const sorted = [...edges].sort((a, b) => a - b);
  const raw = utf8.encode(text);
  const decoder = new TextDecoder();
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? raw.length;
    const inside = marked.filter((mark) => mark.quote.start <= start && mark.quote.end >= end);
    return { words: decoder.decode(raw.slice(start, end)), marks: inside.map((mark) => mark.number), start };
  });
}
