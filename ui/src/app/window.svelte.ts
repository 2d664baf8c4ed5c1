// How a person has their window: the navigation of each screen, and whether the program may ask for
// attention. Kept with their preferences.
import { windowAttention } from '../platform';
import type { Screen } from './route.svelte';

/** Screens of three panes open with the rail. */
const NARROW: Screen[] = ['intake', 'second', 'form', 'note'];

class Windows {
  /** Screens where the person chose the rail, or the sidebar. */
  rails = $state.raw<Partial<Record<Screen, boolean>>>({});
  /** Whether the program asks for attention while no window is in front; off until it is asked for. */
  attention = $state(false);

  isRail(screen: Screen): boolean {
    return this.rails[screen] ?? NARROW.includes(screen);
  }

  toggle(screen: Screen): void {
    this.rails = { ...this.rails, [screen]: !this.isRail(screen) };
  }

  /** Asks for attention, without a word, when the person wants that and is elsewhere. */
  call(): void {
    if (!this.attention || document.hasFocus()) return;
    windowAttention().catch((reason: unknown) => console.error(reason));
  }
}

export const windows = new Windows();
