import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../../app/App.svelte';
import { route } from '../../app/route.svelte';
import { desk } from '../../app/session.svelte';
import type { SessionView } from '../../generated/types/SessionView';
import { Fake, PASSPHRASE } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';

let fake: Fake;
let at: Page;

beforeEach(async () => {
  fake = new Fake(6);
  use(fake);
  route.read('#/search/plainte/noun%3Dcase');
  desk.open(
    (await fake.call('vault_unlock', { request: { person: 'u1', passphrase: PASSPHRASE } })) as SessionView,
  );
  at = page(App, {}, fake);
  await answered();
});

afterEach(async () => {
  await at.close();
  desk.session = null;
});

/** What is typed is asked once the person pauses. */
async function answered(): Promise<void> {
  for (let turn = 0; turn < 40 && at.all('search-keep').length === 0; turn += 1) await at.settle();
}

async function keep(name: string): Promise<void> {
  at.find('search-keep').click();
  await at.settle();
  at.type('search-keep-name', name);
  at.find('search-keep-go').click();
  await at.settle();
}

test('a search is kept with its filter under a name, taken up again, and removed', async () => {
  await keep('Plaintes');
  expect(JSON.parse(fake.drafts.get('searches') ?? '')).toEqual([
    { name: 'Plaintes', words: 'plainte', kept: 'noun=case' },
  ]);
  at.type('search', '');
  await at.settle();
  expect(at.all('search-keep')).toHaveLength(0);
  at.find('search-take').click();
  await answered();
  expect(at.find<HTMLInputElement>('search').value).toBe('plainte');
  expect(route.part).toBe('noun=case');
  at.find('search-drop').click();
  await at.settle();
  expect(fake.drafts.get('searches')).toBe('[]');
  expect(at.all('search-take')).toHaveLength(0);
});

test('a search without a name is not kept, and the field says so', async () => {
  await keep(' ');
  expect(at.root.ownerDocument.querySelector('[aria-invalid="true"]')).not.toBeNull();
  expect(fake.drafts.has('searches')).toBe(false);
});
