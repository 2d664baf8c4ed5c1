import { afterEach, expect, test } from 'vitest';
import { Fake } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import { i18n } from '../shared/i18n/index.svelte';
import { keys } from '../shared/keys/keys.svelte';
import { live } from '../shared/live.svelte';
import App from './App.svelte';
import { route } from './route.svelte';
import { desk } from './session.svelte';

const listen = (event: KeyboardEvent) => keys.press(event);
const follow = () => route.read(location.hash);
let at: Page;
let fake: Fake;

async function draw(address = '#/today'): Promise<void> {
  fake = new Fake(20);
  use(fake);
  location.hash = address;
  route.read(address);
  desk.open(await fake.signIn());
  window.addEventListener('keydown', listen);
  window.addEventListener('hashchange', follow);
  at = page(App, {}, fake);
  await at.settle();
}

afterEach(async () => {
  window.removeEventListener('keydown', listen);
  window.removeEventListener('hashchange', follow);
  await at?.close();
  desk.session = null;
  keys.remap = {};
  live.clear();
  i18n.choose('fr');
});

function hold(key: string): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true }));
}

async function ask(words: string): Promise<void> {
  if (at.all('palette').length === 0) hold('k');
  await at.settle();
  at.type('palette-words', words);
  await new Promise((done) => setTimeout(done, 60));
  await at.settle();
}

function enter(ctrlKey = false): void {
  at.find('palette-words').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey, bubbles: true, cancelable: true }),
  );
}

const offered = (group: string) =>
  at
    .all('palette-entry')
    .filter((one) => one.dataset.group === group)
    .map((one) => one.querySelector('.ell')?.textContent?.trim());

test('a number finds the case and what can be done with it', async () => {
  await draw();
  await ask('432');
  expect(offered('open')[0]).toContain('PL-2026-A0432');
  expect(offered('on')).toContain('Examiner PL-2026-A0432');
  expect(at.find('palette-address').textContent).toBe('#/case/c1');
  enter();
  await at.settle();
  expect(location.hash).toBe('#/case/c1');
});

test('who types faster than the host answers gets the thing all the same', async () => {
  await draw();
  hold('k');
  await at.settle();
  at.type('palette-words', '432');
  enter();
  await new Promise((done) => setTimeout(done, 80));
  await at.settle();
  expect(location.hash).toBe('#/case/c1');
});

test('a verb of either language finds the act in either interface', async () => {
  await draw();
  for (const words of ['class 432', 'file 432']) {
    await ask(words);
    expect(offered('on')).toEqual(['Classer PL-2026-A0432']);
  }
  expect(fake.calls.at(-1)?.args).toEqual({ request: { things: '432', words: 'file 432' } });
  await ask('lock');
  expect(offered('acts')).toEqual(['Verrouiller']);
});

test('the first choice is the one that the field names, and arrows go round', async () => {
  await draw();
  await ask('432');
  const field = at.find('palette-words');
  const chosen = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  const all = at.all('palette-entry');
  expect(chosen()).toBe(all[0]);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  await at.settle();
  expect(chosen()).toBe(all.at(-1));
  expect(chosen()?.getAttribute('aria-selected')).toBe('true');
});

test('a thing is opened in a window of its own', async () => {
  await draw();
  await ask('432');
  enter(true);
  await at.settle();
  expect(fake.opened).toEqual(['#/case/c1']);
  expect(location.hash).toBe('#/today');
});

test('a case that was screened in is taken back with the key, and stays so', async () => {
  await draw('#/intake/c1');
  at.press('r');
  await at.settle();
  expect(fake.cases.find((one) => one.line.id === 'c1')?.line.stage).toBe('screened_in');
  expect(at.all('undo')).toHaveLength(1);
  hold('z');
  await at.settle();
  expect(fake.cases.find((one) => one.line.id === 'c1')?.line.stage).toBe('received');
  expect(at.all('undo')).toHaveLength(0);
  expect(at.find('toast').textContent).toContain('dernière action annulée');
});

test('in a field the key takes back the typing, never an act', async () => {
  await draw('#/intake/c1');
  at.press('r');
  await at.settle();
  hold('k');
  await at.settle();
  at.find('palette-words').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
  );
  await at.settle();
  expect(fake.sent('case_undo')).toHaveLength(0);
});

test('what was opened from a list is followed by the next of that list', async () => {
  await draw('#/cases');
  const lines = fake.cases.map((one) => one.line.id);
  route.go('case', lines[2]);
  await at.settle();
  at.press('j');
  await at.settle();
  expect(location.hash).toBe(`#/case/${lines[3]}`);
  at.press('k');
  at.press('k');
  await at.settle();
  expect(location.hash).toBe(`#/case/${lines[1]}`);
  expect(history.length).toBeLessThan(50);
});

test('another window that locks has this one keep what is half-written, veil itself and say so', async () => {
  await draw();
  fake.say('locking', null);
  await at.settle();
  expect(desk.session).toBeNull();
  expect(fake.calls.at(-1)?.command).toBe('window_kept');
  fake.session = null;
  fake.say('locked', null);
  await at.settle();
  expect(at.all('passphrase')).toHaveLength(1);
});

test('the width of the navigation is kept for each screen and each person', async () => {
  await draw();
  hold('b');
  await at.settle();
  expect(at.root.querySelector('.app')?.classList.contains('rail')).toBe(true);
  route.go('cases');
  await at.settle();
  expect(at.root.querySelector('.app')?.classList.contains('rail')).toBe(false);
  expect(fake.drafts.get('preference')).toContain('"today":true');
});

test('a search keeps its words and filters in its address', async () => {
  await draw('#/search');
  at.type('search', 'contrôle');
  await new Promise((done) => setTimeout(done, 150));
  await at.settle();
  at.all('facet-value')
    .find((one) => one.dataset.code === 'received')
    ?.click();
  await at.settle();
  expect(decodeURIComponent(location.hash)).toBe('#/search/contrôle/stage=received');
  route.read('#/search/radio/order=new');
  await at.settle();
  expect(at.find<HTMLInputElement>('search').value).toBe('radio');
});

test('the number of a disposed case leads to what stays of it', async () => {
  await draw();
  await ask('PL-2019-A0007');
  expect(offered('open')).toEqual(['PL-2019-A0007 · disposition le 1er octobre 2026']);
  expect(offered('on'), 'nothing can be done with it').toEqual([]);
  enter();
  await at.settle();
  await at.settle();
  expect(location.hash).toBe('#/disposition/PL-2019-A0007');
  expect(at.find<HTMLInputElement>('disposition-number').value).toBe('PL-2019-A0007');
  expect(at.all('gone')).toHaveLength(1);
  expect(document.activeElement).toBe(at.find('certificate'));
});
