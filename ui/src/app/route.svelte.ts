// Where the window is. The address is the hash, so that back and forward work and every thing
// with a reference has a stable address.
const SCREENS = [
  'today',
  'intake',
  'second',
  'cases',
  'case',
  'form',
  'chase',
  'notes',
  'note',
  'letter',
  'search',
  'reports',
  'workload',
  'paper',
  'disposition',
  'settings',
] as const;
export type Screen = (typeof SCREENS)[number];

class Route {
  screen = $state<Screen>('today');
  /** Identifier of what is open (of its case, for a letter), the words of a search, or a section of the settings. */
  id = $state<string | null>(null);
  /** A part of what is open (`file`, `note`, `history`; a letter), or what is kept of a search. */
  part = $state<string | null>(null);

  read(hash: string): void {
    const [, name = '', id = '', part = ''] = hash.split('/');
    this.screen = SCREENS.find((screen) => screen === name) ?? 'today';
    this.id = decoded(id);
    this.part = decoded(part);
  }

  /** Whose steps these are. */
  #owner: string | null = null;

  /** Begins for a person: where they were if they come back, the first screen if it was another. */
  enter(person: string): void {
    const same = this.#owner === null || this.#owner === person;
    this.#owner = person;
    if (same) this.#own();
    else this.replace('today');
  }

  /** A step was taken, forward or back. One of another person's leads nowhere. */
  arrived(): void {
    const owner = (history.state as { owner?: string } | null)?.owner;
    if (owner !== undefined && owner !== this.#owner) return this.replace('today');
    this.#own();
    this.read(location.hash);
  }

  #own(): void {
    history.replaceState({ owner: this.#owner }, '');
  }

  /** Goes there, leaving a step to come back to. */
  go(screen: Screen, id?: string, part?: string): void {
    location.hash = address(screen, id, part);
  }

  /** Goes there in place of the present address. */
  replace(screen: Screen, id?: string, part?: string): void {
    const hash = address(screen, id, part);
    history.replaceState({ owner: this.#owner }, '', hash);
    this.read(hash);
  }

  /** The present address. */
  get address(): string {
    return address(this.screen, this.id ?? undefined, this.part ?? undefined);
  }
}

/** What stands between two slashes; nothing for an address that was typed wrong. */
function decoded(text: string): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}

export function address(screen: Screen, id?: string, part?: string): string {
  const rest = [id, part].filter((one) => one !== undefined).map((one) => `/${encodeURIComponent(one)}`);
  return `#/${screen}${rest.join('')}`;
}

export const route = new Route();
