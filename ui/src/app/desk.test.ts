import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contested } from '../mock/exchange';
import { Fake } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import { i18n } from '../shared/i18n/index.svelte';
import { keys } from '../shared/keys/keys.svelte';
import { live } from '../shared/live.svelte';
import { appearance } from '../shared/theme.svelte';
import App from './App.svelte';
import { route } from './route.svelte';
import { desk } from './session.svelte';

const listen = (event: KeyboardEvent) => keys.press(event);
let at: Page;
let fake: Fake;

async function signIn(): Promise<void> {
  desk.open(await fake.signIn());
}

async function draw(): Promise<void> {
  fake = new Fake(20);
  use(fake);
  route.read('#/today');
  await signIn();
  at = page(App, {}, fake);
  await at.settle();
}

beforeEach(() => window.addEventListener('keydown', listen));
afterEach(async () => {
  window.removeEventListener('keydown', listen);
  await at.close();
  desk.session = null;
  appearance.choose('system');
  i18n.choose('fr');
});

const called = (command: string) => fake.sent(command).length;

test('a vault made a moment ago shows its recovery key once, and it can wait', async () => {
  await draw();
  expect(at.all('recovery-key')).toHaveLength(0);
  desk.fresh = true;
  await at.settle();
  expect(at.all('recovery-key')).toHaveLength(1);
  at.find('recovery-later').click();
  await at.settle();
  expect(document.querySelector('dialog')).toBeNull();
  expect(called('recovery_keep')).toBe(0);
});

test('a vault that could only be opened to be read says so above every screen', async () => {
  await draw();
  expect(at.all('reads-only')).toHaveLength(0);
  fake.readsOnly = 'disk_full';
  await signIn();
  await at.settle();
  expect(at.find('reads-only').textContent).toContain('Le disque est plein');
  route.go('settings', 'people');
  await at.settle();
  expect(at.all('reads-only')).toHaveLength(1);
});

test('what people set apart is said on Today, with the way to it', async () => {
  await draw();
  expect(at.all('today-conflicts')).toHaveLength(0);
  fake.cases = fake.cases.map((view, index) => (index === 0 ? contested(view) : view));
  fake.changed('case', 'c1');
  await new Promise((done) => setTimeout(done, 100));
  await at.settle();
  expect(at.find('today-conflicts').querySelector('a')?.getAttribute('href')).toBe('#/settings/exchange');
});

test('a batch of changes is answered once', async () => {
  await draw();
  const before = called('today_get');
  for (let one = 0; one < 5; one += 1) fake.changed('case', `p${one}`);
  await new Promise((done) => setTimeout(done, 100));
  await at.settle();
  expect(called('today_get')).toBe(before + 1);
});

test('locking shows the unlock screen and forgets who was there', async () => {
  await draw();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true }));
  await at.settle();
  expect(desk.session).toBeNull();
  expect(fake.session).toBeNull();
  expect(at.all('passphrase')).toHaveLength(1);
});

test('a role that another workstation gave is followed at once, and said', async () => {
  await draw();
  const before = fake.session;
  if (!before) throw new Error('nobody is signed in');
  fake.session = { ...before, person: { ...before.person, role: 'auditor' }, acts: ['read'] };
  fake.changed('person', before.person.id);
  await new Promise((done) => setTimeout(done, 100));
  await at.settle();
  expect(desk.session?.acts).toEqual(['read']);
  expect(live.toast).toContain('Vérification');
});

test('the language is switched without drawing the screen anew, and kept for the person', async () => {
  await draw();
  const title = at.root.querySelector('h1');
  at.find('lang-switch').click();
  await at.settle();
  expect(at.root.querySelector('h1')).toBe(title);
  expect(title?.textContent).toBe('Today');
  expect(fake.people[0]?.lang).toBe('en');
});

test('the appearance that a person chose is back when they sign in again', async () => {
  await draw();
  appearance.choose('dark');
  await at.settle();
  expect(fake.drafts.get('preference')).toContain('dark');
  await desk.lock();
  appearance.choose('system');
  await at.settle();
  await signIn();
  await at.settle();
  expect(document.documentElement.dataset.theme).toBe('dark');
});

test('the idle lock keeps what is half-written, and the same person comes back to where they were', async () => {
  await draw();
  route.replace('case', 'c2');
  await at.settle();
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 11 * 60_000);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(desk.veiled, 'veiled before anything else').toBe(true);
  vi.useRealTimers();
  await vi.waitFor(() => expect(desk.veiled).toBe(false));
  expect(fake.session).toBeNull();
  await signIn();
  await at.settle();
  expect([route.screen, route.id]).toEqual(['case', 'c2']);
});

test('another person who takes over finds nothing of the first', async () => {
  await draw();
  appearance.take({ theme: 'dark', size: 'larger', density: 'compact', font: 'atkinson' });
  route.replace('search', 'Brières');
  await at.settle();
  const theirs = history.state as unknown;
  live.tell('NI-2026-A0007');
  await desk.lock();
  await at.settle();
  expect(document.body.textContent).not.toContain('NI-2026-A0007');
  expect(document.documentElement.dataset).not.toHaveProperty('theme');
  expect(document.documentElement.dataset).not.toHaveProperty('font');
  fake.drafts.clear();
  desk.open(await fake.signIn('u2'));
  await at.settle();
  expect([route.screen, route.id]).toEqual(['today', null]);
  // A step back into what the first one searched leads nowhere.
  history.replaceState(theirs, '', '#/search/Bri%C3%A8res');
  route.arrived();
  expect([route.screen, route.id]).toEqual(['today', null]);
});

test('a role that may not receive is offered no way to', async () => {
  fake = new Fake(5);
  use(fake);
  fake.people = [{ id: 'u1', name: 'Daniel Oakes', role: 'auditor', lang: 'en' }];
  await signIn();
  route.read('#/intake/c1');
  at = page(App, {}, fake);
  await at.settle();
  expect(at.all('evidence')).toHaveLength(1);
  for (const act of ['receive', 'new-case', 'screen-in', 'screen-out', 'fix-incident'])
    expect(at.all(act)).toHaveLength(0);
});

const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

test('F6 goes from the title of a screen to the pane after it, and back to the one before', async () => {
  await draw();
  route.replace('intake', 'c1');
  await at.settle();
  const pane = () => document.activeElement?.closest('.nav, [data-pane]');
  at.root.querySelector<HTMLElement>('h1')?.focus();
  press('F6');
  expect(pane()?.matches('.tri-list')).toBe(true);
  at.root.querySelector<HTMLElement>('h1')?.focus();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: true, cancelable: true }));
  expect(pane()?.matches('.nav')).toBe(true);
});

test('a key that is pressed before the parts of a case are read is not lost', async () => {
  await draw();
  route.replace('case', 'c1');
  await vi.waitFor(() => expect(at.all('case-number')).toHaveLength(1));
  press('e');
  await vi.waitFor(() => expect(document.activeElement).toBe(at.find('enquiry-answer')));
});
