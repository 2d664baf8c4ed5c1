// Which sections a person opened or closed, of which thing. Kept in memory only, until the vault is
// locked: coming back to a case finds it as it was left.
import { SvelteMap } from 'svelte/reactivity';

export const folds = new SvelteMap<string, boolean>();
