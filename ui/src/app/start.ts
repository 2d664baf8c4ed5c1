import { mount } from 'svelte';
import type { Lang } from '../generated/types/Lang';
import { messages, vaultStatus, windowLabel, windowReady } from '../platform';
import { i18n } from '../shared/i18n/index.svelte';
import { keys } from '../shared/keys/keys.svelte';
import App from './App.svelte';
import { desk } from './session.svelte';
import { route } from './route.svelte';

/** Draws the first screen with its words, then asks for the window: it is never blank, never in the wrong language. */
export async function start(): Promise<void> {
  const [sources, status] = await Promise.all([messages(), vaultStatus()]);
  i18n.load(sources);
  i18n.choose(status.session?.person.lang ?? status.people[0]?.lang ?? machineLanguage());
  desk.status = status;
  route.read(location.hash);
  if (status.session) desk.open(status.session);
  window.addEventListener('hashchange', () => route.arrived());
  window.addEventListener('keydown', (event) => keys.press(event));
  window.addEventListener('resize', layOutAnew);
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no #app.');
  target.replaceChildren();
  mount(App, { target });
  await windowReady(windowLabel());
}

/** With a caret in a field, WebKitGTK lays out its new size by the rules of the former one, and stays so until a length changes. */
function layOutAnew(): void {
  const { style } = document.documentElement;
  style.paddingBlockEnd = style.paddingBlockEnd === '' ? '0.01px' : '';
}

function machineLanguage(): Lang {
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
