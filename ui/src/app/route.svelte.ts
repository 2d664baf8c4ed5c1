// Where the window is. The address is the hash, so that back and forward work and every thing
// with a reference has a stable address.
const SCREENS = [
  'today',
  'intake',
  'second',
  'cases',
  'case',
  'notes',
  'note',
  'search',
  'settings',
] as const;
export type Screen = (typeof SCREENS)[number];

class Route {
  screen = $state<Screen>('today');
  /** Identifier of what is open, the words of a search, or a section of the settings. */
  id = $state<string | null>(null);

  read(hash: string): void {
    const [, name = '', rest = ''] = hash.split('/');
    this.screen = SCREENS.find((screen) => screen === name) ?? 'today';
    this.id = rest === '' ? null : decodeURIComponent(rest);
  }

  /** Goes there, leaving a step to come back to. */
  go(screen: Screen, id?: string): void {
    location.hash = address(screen, id);
  }

  /** Goes there in place of the present address. */
  replace(screen: Screen, id?: string): void {
    history.replaceState(null, '', address(screen, id));
    this.screen = screen;
    this.id = id ?? null;
  }
}

export function address(screen: Screen, id?: string): string {
  return id === undefined ? `#/${screen}` : `#/${screen}/${encodeURIComponent(id)}`;
}

export const route = new Route();
