import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPlace, standAgain, standing } from './focus';

let stop: () => void;

beforeEach(() => {
  stop = keepPlace();
  document.body.innerHTML = `<main><h1 tabindex="-1">Case</h1><aside data-pane tabindex="0">
    <section class="fold"><h2><button class="fold-b">Referral</button></h2>
      <details open><summary>Steps</summary><button id="step">Strike</button></details>
      <button id="act">Decide</button></section></aside></main>`;
});
afterEach(() => stop());

const by = (css: string) => document.querySelector<HTMLElement>(css);
const settled = () => new Promise((done) => setTimeout(done));

test('the focus of a button that its act took away comes to the title of its section', async () => {
  by('#act')?.focus();
  by('#act')?.remove();
  await settled();
  expect(document.activeElement).toBe(by('.fold-b'));
});

test('the focus of a line that goes comes to the nearest title', async () => {
  by('#step')?.focus();
  by('#step')?.remove();
  await settled();
  expect(document.activeElement).toBe(by('summary'));
  by('section')?.remove();
  await settled();
  expect(document.activeElement).toBe(by('aside'));
});

test('what changes elsewhere moves no focus', async () => {
  by('#act')?.focus();
  by('details')?.remove();
  await settled();
  expect(document.activeElement).toBe(by('#act'));
});

test('after what came over the page, the place is that of before', async () => {
  by('#act')?.focus();
  const before = standing();
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<h2>Question</h2><button id="yes">Yes</button>';
  by('main')?.append(dialog);
  by('#yes')?.focus();
  standAgain(before);
  by('#act')?.remove();
  dialog.remove();
  await settled();
  expect(document.activeElement).toBe(by('.fold-b'));
});

test('the focus that a first screen took before anybody watched is kept too', async () => {
  stop();
  by('#act')?.focus();
  stop = keepPlace();
  by('#act')?.remove();
  await settled();
  expect(document.activeElement).toBe(by('.fold-b'));
});
