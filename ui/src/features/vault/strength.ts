/** Fewest characters that the vault takes. */
export const LEAST = 12;
const LONG = 20;

/** What can honestly be said of a passphrase: its length. Nothing here knows whether it is common. */
export type Strength = 'short' | 'enough' | 'long';

export function strength(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length < LEAST) return 'short';
  return length < LONG ? 'enough' : 'long';
}
