import { afterEach, expect, test } from 'vitest';
import { refuse } from '../mock/fake';
import { live } from './live.svelte';

const followed = { ...refuse('changed-meanwhile'), family: 'conflict' as const };

afterEach(() => live.clear());

/** An undo that is answered when the test says. */
function slow() {
  let answer = (_said: string) => {};
  const undo = () => new Promise<string | null>((done) => (answer = done));
  return { undo, answer: (said: string) => answer(said) };
}

test('an undo that is refused says of which act, and is offered no more once something followed', async () => {
  live.tell('Cas A retenu.', () => Promise.reject(followed));
  await live.takeBack();
  expect(live.failed).toEqual({ act: 'Cas A retenu.', error: followed });
  expect(live.toast).toBe('');
  expect(live.undo).toBeNull();
});

test('an undo that failed is tried again, and what was said of it goes', async () => {
  let full = true;
  live.tell('Formulaire jeté.', async () => {
    if (full) throw refuse('disk-full');
    return 'Formulaire repris.';
  });
  await live.takeBack();
  expect(live.failed?.error.code).toBe('disk-full');
  full = false;
  await live.takeBack();
  expect([live.failed, live.toast, live.undo]).toEqual([null, 'Formulaire repris.', null]);
});

test('what ends by itself leaves the undo of the last act', async () => {
  live.tell('Cas A retenu.', async () => 'Cas A à examiner.');
  live.report('Importation terminée.');
  expect([live.toast, live.undo?.act]).toEqual(['Importation terminée.', 'Cas A retenu.']);
  await live.takeBack();
  expect(live.toast).toBe('Cas A à examiner.');
});

test('an undo that is answered late leaves that of the act that was done meanwhile', async () => {
  const { undo, answer } = slow();
  live.tell('Cas A retenu.', undo);
  const back = live.takeBack();
  live.tell('Cas B retenu.', async () => null);
  answer('Cas A à examiner.');
  await back;
  expect(live.undo?.act).toBe('Cas B retenu.');
});

test('an undo that failed late takes not the place of the act that was done meanwhile', async () => {
  let fail = (_why: unknown) => {};
  live.tell('Cas A retenu.', () => new Promise((_, no) => (fail = no)));
  const back = live.takeBack();
  live.tell('Cas B retenu.', async () => null);
  fail(refuse('disk-full'));
  await back;
  expect([live.undo?.act, live.toast]).toEqual(['Cas B retenu.', 'Cas B retenu.']);
  expect(live.failed?.act).toBe('Cas A retenu.');
});

test('an undo that is answered once the person left tells the next one nothing', async () => {
  const { undo, answer } = slow();
  live.tell('Cas A retenu.', undo);
  const back = live.takeBack();
  live.clear();
  answer('Cas A à examiner.');
  await back;
  expect([live.toast, live.said]).toEqual(['', '']);
});
