import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionView } from '../generated/types/SessionView';
import { Fake } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import { i18n } from '../shared/i18n/index.svelte';
import { keys } from '../shared/keys/keys.svelte';
import App from './App.svelte';
import { route } from './route.svelte';
import { desk } from './session.svelte';

const follow = () => route.arrived();

beforeEach(() => {
  location.hash = '#/intake';
  route.arrived();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a step that is on its way is not taken back by a screen that writes its address', () => {
  // The bar holds it at once; the window hears of it a moment later.
  location.hash = '#/today';
  route.replace('intake', 'c1');
  route.arrived();
  expect([location.hash, route.screen]).toEqual(['#/today', 'today']);
});

test('a step arrives though the web view refuses to write any more, and the bar follows later', () => {
  vi.useFakeTimers();
  const refused = vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('more than 100 times', 'SecurityError');
  });
  location.hash = '#/today';
  route.arrived();
  expect(route.screen).toBe('today');
  location.hash = '#/intake/c1';
  route.arrived();
  route.replace('intake', 'c2');
  expect([route.id, location.hash]).toEqual(['c2', '#/intake/c1']);
  refused.mockRestore();
  vi.advanceTimersByTime(1_000);
  expect(location.hash).toBe('#/intake/c2');
});

/** Signs in on the screen of intake, with an answer of the host held back until it is let go. */
async function decide(): Promise<{ at: Page; answer: () => void }> {
  const fake = new Fake(20);
  use(fake);
  const session = await fake.signIn();
  location.hash = '#/intake/c1';
  route.arrived();
  desk.open(session as SessionView);
  window.addEventListener('hashchange', follow);
  const at = page(App, {}, fake);
  await at.settle();
  let answer = () => {};
  const call = fake.call.bind(fake);
  vi.spyOn(fake, 'call').mockImplementation(async (command, args) => {
    if (command === 'case_screen_in') await new Promise<void>((go) => (answer = go));
    return call(command, args);
  });
  at.find('screen-in').click();
  await at.settle();
  return { at, answer: () => answer() };
}

async function end(at: Page): Promise<void> {
  window.removeEventListener('hashchange', follow);
  await at.close();
  desk.session = null;
  keys.remap = {};
  i18n.choose('fr');
}

test('a decision that is answered once the person left leaves them where they are', async () => {
  const { at, answer } = await decide();
  at.find('nav-today').click();
  await at.settle();
  expect(route.screen).toBe('today');
  answer();
  await at.settle();
  expect([route.screen, route.id]).toEqual(['today', null]);
  await end(at);
});

test('a decision that is answered once the person went on to another case leaves them there', async () => {
  const { at, answer } = await decide();
  route.replace('intake', 'c5');
  await at.settle();
  answer();
  await at.settle();
  expect([route.screen, route.id]).toEqual(['intake', 'c5']);
  await end(at);
});
