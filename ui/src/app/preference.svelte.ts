// What a person sets for their own window: kept with their drafts, in the vault, and taken off when
// they leave.
import type { SessionView } from '../generated/types/SessionView';
import { draftGet, draftPut } from '../platform';
import { idle } from '../shared/idle.svelte';
import { keys, type Remap } from '../shared/keys/keys.svelte';
import { appearance, DENSITIES, PLAIN, SIZES, THEMES, TYPEFACES, type Look } from '../shared/theme.svelte';
import type { Screen } from './route.svelte';
import { windows } from './window.svelte';

const FORM = 'preference';

interface Preference extends Look {
  letters: boolean;
  remap: Remap;
  rails: Partial<Record<Screen, boolean>>;
  attention: boolean;
  idle: number | null;
}

function present(): Preference {
  return {
    ...appearance.look,
    letters: keys.letters,
    idle: idle.chosen,
    remap: keys.remap,
    rails: windows.rails,
    attention: windows.attention,
  };
}

function apply(kept: Partial<Preference>): void {
  const known = <T>(all: T[], value: T | undefined, plain: T): T =>
    value !== undefined && all.includes(value) ? value : plain;
  appearance.take({
    theme: known(THEMES, kept.theme, PLAIN.theme),
    size: known(SIZES, kept.size, PLAIN.size),
    density: known(DENSITIES, kept.density, PLAIN.density),
    font: known(TYPEFACES, kept.font, PLAIN.font),
  });
  keys.letters = kept.letters ?? true;
  keys.remap = kept.remap ?? {};
  windows.rails = kept.rails ?? {};
  windows.attention = kept.attention ?? false;
  idle.chosen = typeof kept.idle === 'number' && kept.idle > 0 ? kept.idle : null;
}

/** Takes off what a person set: the next one finds nothing of it. */
export function forgetPreference(): void {
  apply({});
}

/** Brings back what the person set, then keeps each change. Call it while a component is made. */
export function followPreference(session: SessionView): void {
  apply({});
  if (!session.acts.includes('keep_own')) return;
  let kept: string | null = null;
  let read = $state(false);
  let left = false;
  draftGet(FORM).then(
    (json) => {
      // The person may have left before the answer came.
      if (left) return;
      apply(json === null ? {} : (JSON.parse(json) as Partial<Preference>));
      kept = JSON.stringify(present());
      read = true;
    },
    (reason: unknown) => console.error(reason),
  );
  $effect(() => () => void (left = true));
  $effect(() => {
    const json = JSON.stringify(present());
    if (!read || json === kept) return;
    kept = json;
    draftPut(FORM, json).catch((reason: unknown) => console.error(reason));
  });
}
