// Exact passages of the text of a case. Offsets on the wire are bytes of its UTF-8; a selection in
// the page is counted in UTF-16 units.
import type { Quote } from '../../generated/types/Quote';
import type { TextPart } from '../../generated/types/TextPart';

/** A place in the text: a part, and UTF-16 units inside it. */
export interface Place {
  part: number;
  offset: number;
}

const utf8 = new TextEncoder();

function byteOf(parts: TextPart[], place: Place): number {
  const part = parts[place.part];
  if (!part) return 0;
  return part.start + utf8.encode(part.words.slice(0, place.offset)).length;
}

function wordsBetween(parts: TextPart[], from: Place, to: Place): string {
  return parts
    .slice(from.part, to.part + 1)
    .map(({ words }, index) => {
      const at = from.part + index;
      const start = at === from.part ? from.offset : 0;
      return words.slice(start, at === to.part ? to.offset : undefined);
    })
    .join('');
}

/** The passage between two places, without the white space around it; none when it is empty. */
export function quoteBetween(parts: TextPart[], from: Place, to: Place): Quote | null {
  const whole = wordsBetween(parts, from, to);
  const words = whole.trim();
  if (words === '') return null;
  const before = whole.slice(0, whole.length - whole.trimStart().length);
  const start = byteOf(parts, from) + utf8.encode(before).length;
  return { start, end: start + utf8.encode(words).length, words };
}

/** Letters that a keyboard and a mail program write differently, one for one. */
const plain = (text: string) =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s/g, ' ');

/** The passage that says these words, as the text writes them; none when it does not. */
export function quoteOf(parts: TextPart[], words: string): Quote | null {
  const text = parts.map((part) => part.words).join('');
  const wanted = plain(words.trim());
  const at = wanted === '' ? -1 : plain(text).indexOf(wanted);
  if (at === -1) return null;
  const found = text.slice(at, at + wanted.length);
  const start = (parts[0]?.start ?? 0) + utf8.encode(text.slice(0, at)).length;
  return { start, end: start + utf8.encode(found).length, words: found };
}

/** Whether two passages are the same. */
export function same(a: Quote, b: Quote): boolean {
  return a.start === b.start && a.end === b.end;
}

/** UTF-16 units before a point of the page, inside a part. */
function offsetIn(part: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(part, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The passage that a person selected inside a text whose parts carry `data-part`, if any. */
export function selected(parts: TextPart[], inside: HTMLElement): Quote | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!inside.contains(range.startContainer) && !inside.contains(range.endContainer)) return null;
  const touched = [...inside.querySelectorAll<HTMLElement>('[data-part]')].filter((part) =>
    range.intersectsNode(part),
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const from = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : 0;
  const to = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : (last.textContent?.length ?? 0);
  return quoteBetween(
    parts,
    { part: Number(first.dataset.part), offset: from },
    { part: Number(last.dataset.part), offset: to },
  );
}
