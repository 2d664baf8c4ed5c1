/** How the interface speaks to its host. The window has one; tests and the mock page another. */
export interface Transport {
  /** Runs a command of the host with named arguments. Rejects with a WireError. */
  call(command: string, args?: Record<string, unknown>): Promise<unknown>;
  /** Runs a command whose argument is raw bytes, with headers. Rejects with a WireError. */
  send(command: string, bytes: Uint8Array, headers: Record<string, string>): Promise<unknown>;
  /** Hears a notice of the host: see `Notices`. Returns how to stop. */
  listen<N extends keyof Notices>(notice: N, heard: (payload: Notices[N]) => void): Promise<() => void>;
  /** Which window this is, for the host. */
  readonly label: string;
}

/** What the host tells every window. */
export interface Notices {
  /** A write touched something. */
  changed: Changed;
  /** The vault is about to close: what is half-written is to be kept, and the screen veiled. */
  locking: null;
  /** The vault is closed. */
  locked: null;
  /** The person gave a sign in one of the windows. */
  here: null;
}

/** What a write touched: noun and identifier of each thing. */
export interface Changed {
  subjects: [string, string][];
}

let transport: Transport | undefined;

/** Chosen once, before the interface is mounted. */
export function use(chosen: Transport): void {
  transport = chosen;
}

function host(): Transport {
  if (!transport) throw new Error('No host: platform.use() comes first.');
  return transport;
}

/** Runs a command. */
export function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  return host().call(command, args) as Promise<T>;
}

/** Runs a command over raw bytes. */
export function send<T>(command: string, bytes: Uint8Array, headers: Record<string, string>): Promise<T> {
  return host().send(command, bytes, headers) as Promise<T>;
}

/** Hears each change of the vault. */
export function onChanged(heard: (changed: Changed) => void): Promise<() => void> {
  return host().listen('changed', heard);
}

/** Hears that the vault is about to close, and that it is closed. */
export async function onLocking(locking: () => void, locked: () => void): Promise<() => void> {
  const stops = [await host().listen('locking', locking), await host().listen('locked', locked)];
  return () => stops.forEach((stop) => stop());
}

/** Hears that the person is here, in this window or another. */
export function onHere(heard: () => void): Promise<() => void> {
  return host().listen('here', heard);
}

/** Which window this is, for the host. */
export function windowLabel(): string {
  return host().label;
}
