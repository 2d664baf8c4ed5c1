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

/** How long the bar waits after it was refused. */
const REFUSED_MS = 1_000;

class Route {
  screen = $state<Screen>('today');
  /** Identifier of what is open (of its case, for a letter), the words of a search, or a section of the settings. */
  id = $state<string | null>(null);
  /** A part of what is open (`file`, `note`, `history`; a letter), or what is kept of a search. */
  part = $state<string | null>(null);
  /** What the bar held when the screen last followed it. A step changes the bar at once and the screen a
      moment later: what differs is a step on its way. */
  #followed = location.hash;
  #later: ReturnType<typeof setTimeout> | undefined;

  read(hash: string): void {
    const [, name = '', id = '', part = ''] = hash.split('/');
    this.screen = SCREENS.find((screen) => screen === name) ?? 'today';
    this.id = decoded(id);
    this.part = decoded(part);
    this.#followed = location.hash;
  }

  /** Whether the person is on one of these screens and on no way elsewhere: an answer that comes late
      moves nobody who left. */
  at(...screens: Screen[]): boolean {
    return screens.includes(this.screen) && location.hash === this.#followed;
  }

  /** Whose steps these are. */
  #owner: string | null = null;

  /** Begins for a person: where they were if they come back, the first screen if it was another. */
  enter(person: string): void {
    const same = this.#owner === null || this.#owner === person;
    this.#owner = person;
    if (same) this.#write(location.hash);
    else this.#put(address('today'));
  }

  /** A step was taken, forward or back. One of another person's leads nowhere. */
  arrived(): void {
    const owner = (history.state as { owner?: string } | null)?.owner;
    if (owner !== undefined && owner !== this.#owner) return this.#put(address('today'));
    this.read(location.hash);
    if (owner === undefined) this.#write(location.hash);
  }

  /** Goes there, leaving a step to come back to. */
  go(screen: Screen, id?: string, part?: string): void {
    location.hash = address(screen, id, part);
  }

  /** Goes there in place of the present address; nowhere once a step is on its way. */
  replace(screen: Screen, id?: string, part?: string): void {
    this.replaceBy(address(screen, id, part));
  }

  /** As `replace`, by an address. */
  replaceBy(hash: string): void {
    if (location.hash === this.#followed) this.#put(hash);
  }

  #put(hash: string): void {
    this.read(hash);
    this.#write(hash);
  }

  /** Writes the bar, with whose step it is. WebKit refuses more than a hundred of these in some seconds,
      which a key held down in a list makes: the screen goes on, and the bar follows once it may. */
  #write(hash: string): void {
    clearTimeout(this.#later);
    try {
      history.replaceState({ owner: this.#owner }, '', hash);
      this.#followed = location.hash;
    } catch {
      this.#later = setTimeout(() => {
        if (location.hash === this.#followed) this.#write(this.address);
      }, REFUSED_MS);
    }
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
