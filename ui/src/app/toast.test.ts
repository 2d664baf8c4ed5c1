import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { i18n } from '../shared/i18n/index.svelte';
import { live } from '../shared/live.svelte';
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
