import { afterEach, expect, test } from 'vitest';
import { Fake } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import { isLetter, keys } from '../shared/keys/keys.svelte';
import App from './App.svelte';
import { clash, isFree, LETTERS } from './keymap';
import { route, type Screen } from './route.svelte';
import { desk } from './session.svelte';

let at: Page;
let fake: Fake;

async function draw(address: string): Promise<void> {
  fake = new Fake(8);
  use(fake);
  await fake.call('note_draft', { request: { case_id: 'c1', source: 'fr' } });
  route.read(address);
  desk.open(await fake.signIn());
  at = page(App, {}, fake);
  await at.settle();
}

afterEach(async () => {
  await at.close();
  desk.session = null;
  keys.remap = {};
});

const PLACES: [Screen, string][] = [
  ['today', '#/today'],
  ['intake', '#/intake/c1'],
  ['cases', '#/cases'],
  ['chase', '#/chase'],
  ['paper', '#/paper'],
  ['case', '#/case/c1'],
  ['notes', '#/notes'],
  ['note', '#/note/n1'],
  ['search', '#/search'],
  ['reports', '#/reports'],
];

test('the list of letters is what the screens answer to', async () => {
  for (const [screen, address] of PLACES) {
    await draw(address);
    const answered = keys
      .current()
      .filter((one) => one.label !== undefined && isLetter(one.key))
      .map((one) => `${one.label} ${one.key}`)
      .sort();
    const listed = LETTERS.filter((one) => one.at === null || one.at.includes(screen))
      .map((one) => `${one.act} ${one.key}`)
      .sort();
    expect(answered, screen).toEqual(listed);
    await at.close();
  }
  await draw('#/today');
});

test('no two letters clash before anyone changes one', async () => {
  await draw('#/today');
  for (const { act, key } of LETTERS) expect(clash({}, act, key), act).toBeNull();
});

test('a letter that does something else on the same screen is refused, and says what', async () => {
  await draw('#/settings/keys');
  const field = at.find<HTMLInputElement>('keys-screen-in');
  field.value = 'o';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  expect(at.find('keys-fault').textContent).toContain('Ouvrir le cas');
  expect(keys.remap).toEqual({});
  field.value = 'y';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  expect(at.all('keys-fault')).toHaveLength(0);
  expect(keys.of('r', 'keys-screen-in')).toBe('y');
  expect(fake.drafts.get('preference')).toContain('"keys-screen-in":"y"');
  expect(clash(keys.remap, 'keys-open-case', 'r')).toBeNull();
});

test('an emptied letter does nothing and is not shown', async () => {
  keys.remap = { 'keys-new-case': '' };
  await draw('#/today');
  keys.remap = { 'keys-new-case': '' };
  await at.settle();
  expect(keys.current().some((one) => one.label === 'keys-new-case')).toBe(false);
  expect(at.root.querySelector('.bar kbd')).toBeNull();
});

test('only one sign that starts nothing else is a letter', async () => {
  await draw('#/today');
  for (const key of ['a', 'é', ';', '.']) expect(isFree(key), key).toBe(true);
  for (const key of ['g', '?', '1', ' ', 'ab', '', 'A']) expect(isFree(key), key).toBe(false);
});
