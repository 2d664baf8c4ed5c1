import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fake, refuse } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import { i18n } from '../shared/i18n/index.svelte';
import { live } from '../shared/live.svelte';
import App from './App.svelte';
import { route } from './route.svelte';
import { desk } from './session.svelte';
import Toast from './Toast.svelte';

let at: Page;

/** A part of the window, this wide. */
function part(name: string, width: number): HTMLElement {
  const one = document.createElement('div');
  one.className = name;
  one.getBoundingClientRect = () => new DOMRect(52, 0, width, 700);
  document.body.append(one);
  return one;
}

function toast(): HTMLElement {
  live.tell('PL-2026-A0001 est enregistré.');
  at = page(Toast, {});
  return at.find('toast').parentElement ?? at.root;
}

beforeEach(() => i18n.choose('fr'));
afterEach(async () => {
  await at.close();
  live.clear();
  desk.session = null;
  vi.useRealTimers();
  for (const one of document.querySelectorAll('.main, .tri-read')) one.remove();
});

test('a result is no wider than the pane that gives it its room, and covers nothing beside it', () => {
  part('main', 900);
  part('tri-read', 428);
  expect(toast().style.getPropertyValue('max-inline-size')).toBe('428px');
});

test('a result has the width of the work where no pane stands beside', () => {
  part('main', 900);
  expect(toast().style.getPropertyValue('max-inline-size')).toBe('900px');
});

test('an undo that failed is told at once, of its act, and is tried again from there', async () => {
  let tries = 0;
  live.tell('PL-2026-A0001 est donné.', async () => {
    tries += 1;
    throw refuse('disk-full');
  });
  at = page(Toast, {});
  at.find('undo').click();
  await at.settle();
  const told = at.find('error');
  expect(told.getAttribute('role')).toBe('alert');
  expect(told.textContent).toContain('PL-2026-A0001 est donné.');
  expect(told.textContent).toContain('Le disque est plein.');
  at.find('undo').click();
  await at.settle();
  expect(tries).toBe(2);
  at.find('toast-close').click();
  expect(live.failed).toBeNull();
});

test('what ends by itself does not offer to take back the act before it', () => {
  live.tell('PL-2026-A0001 est donné.', async () => null);
  live.report('Importation terminée.');
  at = page(Toast, {});
  expect(at.all('undo')).toHaveLength(0);
});

/** The window, with a result that can be taken back, and a person who works by keyboard at a link of it. */
async function work(): Promise<HTMLElement> {
  const fake = new Fake(9);
  use(fake);
  route.read('#/today');
  desk.open(await fake.signIn());
  at = page(App, {}, fake);
  await at.settle();
  const link = at.root.querySelector<HTMLElement>('nav a');
  if (!link) throw new Error('The window has no link.');
  link.focus();
  live.tell('PL-2026-A0001 est donné.', async () => 'PL-2026-A0001 est repris.');
  flushSync();
  return link;
}

test.each(['toast-close', 'undo'])('after %s, the focus is where it was before the result', async (act) => {
  const link = await work();
  at.find(act).focus();
  at.find(act).click();
  await at.settle();
  expect(document.activeElement).toBe(link);
});

test('the focus comes to the title of the screen when what had it before the result is gone', async () => {
  const link = await work();
  at.find('toast-close').focus();
  link.remove();
  at.find('toast-close').click();
  await at.settle();
  expect(document.activeElement).toBe(at.root.querySelector('h1'));
});

test('whoever left the result stays where they are when it goes', async () => {
  const link = await work();
  at.find('toast-close').focus();
  const other = [...at.root.querySelectorAll<HTMLElement>('nav a')].find((one) => one !== link);
  other?.focus();
  live.dismiss();
  await at.settle();
  expect(document.activeElement).toBe(other);
});

test('a result stays as long as a person is at it, and its time begins anew once they leave it', () => {
  vi.useFakeTimers();
  toast();
  at.find('toast-close').focus();
  vi.advanceTimersByTime(60_000);
  live.report('Importation terminée.');
  vi.advanceTimersByTime(60_000);
  expect(live.toast).toBe('Importation terminée.');
  at.find('toast-close').blur();
  vi.advanceTimersByTime(9_999);
  expect(live.toast).toBe('Importation terminée.');
  vi.advanceTimersByTime(1);
  expect(live.toast).toBe('');
});
