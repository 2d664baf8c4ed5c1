// Finding acts by their words: in either language, accents optional, each word by its beginning.

/** Small letters without accents. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

const parts = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each word of the query begins a word of the text. */
export function says(text: string, query: string): boolean {
  const words = parts(text);
  return parts(query).every((asked) => words.some((word) => word.startsWith(asked)));
}

/** A text cut where words of a query begin its words: plain, marked, plain … */
export function marked(text: string, query: string): string[] {
  const asked = parts(query).sort((one, other) => other.length - one.length);
  const cut: string[] = [''];
  const add = (part: string, on: boolean) => {
    const isOn = cut.length % 2 === 0;
    if (isOn === on) cut[cut.length - 1] += part;
    else cut.push(part);
  };
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const found = asked.find((word) => folded(piece).startsWith(word));
    // One sign is one letter once folded in both languages; the composed text is what is shown.
    const size = found?.length ?? 0;
    if (size > 0) add(piece.slice(0, size), true);
    if (piece.length > size) add(piece.slice(size), false);
  }
  return cut;
}
