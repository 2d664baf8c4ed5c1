import { afterEach, beforeEach, expect, test } from 'vitest';
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
  live.dismiss();
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
