// A list read page by page, each from where the one before ended.

/** Reads from the start, at least as many lines as were shown; with them, the last page read. */
export async function fromStart<A, P extends { lines: unknown[] }>(
  shown: number,
  read: (after: A | null) => Promise<P>,
  next: (page: P) => A | null,
): Promise<[lines: P['lines'], page: P]> {
  let page = await read(null);
  let lines: P['lines'] = page.lines;
  for (let after = next(page); lines.length < shown && after !== null; after = next(page)) {
    page = await read(after);
    lines = [...lines, ...page.lines];
  }
  return [lines, page];
}
