// Where words stand on the screen: capitals and accents are optional, as in the search.

export interface Place {
  start: number;
  end: number;
}

/** A text without capitals nor accents, of the same length: a place in one is a place in the other. */
function plain(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text.charAt(at);
    const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const same = bare === '’' ? "'" : /[\s\u00a0\u202f]/.test(bare) ? ' ' : bare;
    return same.length === 1 ? same : sign;
  }).join('');
}

/** Every place of the words in a text, in order, none inside another. */
export function places(text: string, words: string): Place[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  const among = plain(text);
  const found: Place[] = [];
  let at = among.indexOf(wanted);
  while (at !== -1) {
    found.push({ start: at, end: at + wanted.length });
    at = among.indexOf(wanted, at + wanted.length);
  }
  return found;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents';
}

/** The box in which a text runs on: words are not looked for from one box to the next. */
function box(node: Node): Element | null {
  let element = node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element;
}

function isRead(node: Node): boolean {
  const parent = node.parentElement;
  if (!parent || parent.closest('script, style, textarea, [aria-hidden="true"], .vh, .sr')) return false;
  return parent.checkVisibility?.() ?? true;
}

/** Every place of the words in what a person reads of an element. */
export function ranges(root: Element, words: string): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  let run: Text[] = [];
  let within: Element | null = null;
  const look = () => {
    const text = run.map((one) => one.data).join('');
    for (const { start, end } of places(text, words)) found.push(range(run, start, end));
    run = [];
  };
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!isRead(node)) continue;
    const its = box(node);
    if (its !== within) look();
    within = its;
    run.push(node);
  }
  look();
  return found;
}

function range(run: Text[], start: number, end: number): Range {
  const made = document.createRange();
  let before = 0;
  for (const node of run) {
    const after = before + node.length;
    if (start >= before && start < after) made.setStart(node, start - before);
    if (end > before && end <= after) made.setEnd(node, end - before);
    before = after;
  }
  return made;
}
