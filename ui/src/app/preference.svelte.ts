// What a person sets for their own window: kept with their drafts, in the vault.
import type { SessionView } from '../generated/types/SessionView';
import { draftGet, draftPut } from '../platform';
import { keys, type Remap } from '../shared/keys/keys.svelte';
import { appearance, THEMES, type Theme } from '../shared/theme.svelte';
import type { Screen } from './route.svelte';
import { windows } from './window.svelte';

const FORM = 'preference';

interface Preference {
  theme: Theme;
  letters: boolean;
  remap: Remap;
  rails: Partial<Record<Screen, boolean>>;
  attention: boolean;
}

function present(): Preference {
  return {
    theme: appearance.theme,
    letters: keys.letters,
    remap: keys.remap,
    rails: windows.rails,
    attention: windows.attention,
  };
}

function apply(kept: Partial<Preference>): void {
  const theme = THEMES.find((one) => one === kept.theme);
  if (theme) appearance.choose(theme);
  keys.letters = kept.letters ?? true;
  keys.remap = kept.remap ?? {};
  windows.rails = kept.rails ?? {};
  windows.attention = kept.attention ?? false;
}

/** Brings back what the person set, then keeps each change. Call it while a component is made. */
export function followPreference(session: SessionView): void {
  apply({});
  if (!session.acts.includes('keep_own')) return;
  let kept: string | null = null;
  let read = $state(false);
  draftGet(FORM).then(
    (json) => {
      apply(json === null ? {} : (JSON.parse(json) as Partial<Preference>));
      kept = JSON.stringify(present());
      read = true;
    },
    (reason: unknown) => console.error(reason),
  );
  $effect(() => {
    const json = JSON.stringify(present());
    if (!read || json === kept) return;
    kept = json;
    draftPut(FORM, json).catch((reason: unknown) => console.error(reason));
  });
}
