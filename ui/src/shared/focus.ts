// Keeps the place of whoever works by keyboard. An act often takes away what did it: its button goes,
// its line moves, its step closes. The focus then comes to the title of what it stood in, and never to
// nowhere, from where Tab starts again at the top of the window.

/** What had the focus last, and what it stood in, innermost first. */
let trail: Element[] = [];

export const standing = (): Element[] => trail;

/** Takes up the place where a person stood before something came over it, such as a dialog. */
export function standAgain(before: Element[]): void {
  trail = before;
}

/** Watches until it is told to stop. */
export function keepPlace(): () => void {
  const seen = (event: FocusEvent) => {
    if (event.target instanceof Element) trail = around(event.target);
  };
  const watch = new MutationObserver(comeBack);
  // A first screen may have taken the focus before anybody watched.
  if (document.activeElement) trail = around(document.activeElement);
  document.addEventListener('focusin', seen);
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open', 'hidden'] });
  return () => {
    document.removeEventListener('focusin', seen);
    watch.disconnect();
    trail = [];
  };
}

function around(from: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = from; at; at = at.parentElement) found.push(at);
  return found;
}

function comeBack(): void {
  const [last, ...rest] = trail;
  if (!last || !(document.activeElement === last || isLost()) || isThere(last)) return;
  rest.some((place) => isThere(place) && arrive(place));
}

/** Brings the focus back to what had it before something came that is gone now; where that is gone as
 * well, to the title of the screen. */
export function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && isThere(before)) before.focus();
  else document.querySelectorAll('main').forEach(arrive);
}

/** Whether nothing has the focus. */
export const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const isThere = (one: Element): boolean => one.isConnected && (one.checkVisibility?.() ?? true);

/** Brings the focus to what names a place; says whether there was anything to name it. */
function arrive(place: Element): boolean {
  const title = titleOf(place);
  if (!title) return false;
  if (title.tabIndex < 0) title.tabIndex = -1;
  title.focus();
  return document.activeElement === title;
}

function titleOf(place: Element): HTMLElement | null {
  const within = (css: string) => place.querySelector<HTMLElement>(css);
  if (place.matches('details')) return within(':scope > summary');
  if (place.matches('.fold')) return within('.fold-b');
  if (place.matches('section') && place instanceof HTMLElement)
    return place.tabIndex === 0 ? place : within('h2, h3');
  if (place.matches('[data-pane][tabindex="0"]') && place instanceof HTMLElement) return place;
  if (place.matches('dialog')) return within('h2');
  return place.matches('main') ? within('h1') : null;
}
