import { afterEach, expect, test } from 'vitest';
import { Fake } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { i18n } from '../shared/i18n/index.svelte';
import { keys } from '../shared/keys/keys.svelte';
import { live } from '../shared/live.svelte';
import Find from './Find.svelte';

let at: Page | undefined;

afterEach(async () => {
  await at?.close();
  at = undefined;
  document.body.replaceChildren();
  i18n.choose('fr');
});

function chord(): void {
  keys.press(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }));
}

async function enter(shiftKey = false): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true });
  at?.find('find-words').dispatchEvent(event);
  await at?.settle();
}

test('words are counted, gone through both ways and read aloud, and the key that closes gives the place back', async () => {
  document.body.innerHTML = '<main><button id="here">Ici</button><p>Plainte, plainte et PLAINTE.</p></main>';
  const here = document.querySelector<HTMLElement>('#here');
  here?.focus();
  at = page(Find, {}, new Fake(0));
  expect(at.all('find')).toHaveLength(0);
  chord();
  await at.settle();
  at.type('find-words', 'plainte');
  await at.settle();
  expect(at.find('find-told').textContent).toBe('1 sur 3');
  await enter();
  expect(live.said).toBe('2 sur 3');
  await enter(true);
  await enter(true);
  expect(at.find('find-told').textContent).toBe('3 sur 3');
  at.type('find-words', 'rien de tel');
  await at.settle();
  expect(at.find('find-told').textContent).toBe('Aucune mention');
  at.find('find-words').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await at.settle();
  expect(at.all('find')).toHaveLength(0);
  expect(document.activeElement).toBe(here);
});
