import { afterEach, expect, test } from 'vitest';
import { Fake } from '../../mock/fake';
import { lockedApart } from '../../mock/office';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import Office from './Office.svelte';

let at: Page;
let fake: Fake;
afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

async function draw(manages: boolean): Promise<void> {
  fake = new Fake(3);
  fake.settled.settings = { ...fake.settled.settings, idle_minutes: 20 };
  fake.settled.apart = [lockedApart()];
  use(fake);
  await fake.signIn();
  at = page(Office, { manages, onsettled: () => undefined }, fake);
  await at.settle();
}

test('a setting that was set apart shows both values with their authors, and which applies', async () => {
  await draw(true);
  const claims = at.all('claim');
  expect(claims).toHaveLength(2);
  expect(claims[0]?.textContent).toContain('Amélie Gauthier');
  expect(claims[1]?.textContent).toContain('Priya Raman');
  expect(claims[0]?.querySelector('.badge')).toBeNull();
  expect(claims[1]?.querySelector('.badge')).not.toBeNull();
});

test('the value put back shows in the form, which keeps the rest of what was typed', async () => {
  await draw(true);
  at.type('office-name-fr', 'Bureau du Nord');
  at.all('keep')[0]?.click();
  await at.settle();
  const call = fake.calls.find((one) => one.command === 'office_settle');
  expect(call?.args).toEqual({
    request: { about: { kind: 'field', field: 'idle_minutes' }, kept: 'o1', over: ['o1', 'o2'] },
  });
  expect(at.all('conflict')).toHaveLength(0);
  expect((at.find('office-idle') as HTMLSelectElement).value).toBe('5');
  expect((at.find('office-name-fr') as HTMLInputElement).value).toBe('Bureau du Nord');
});

test('whoever may not change the settings reads both values and keeps none', async () => {
  await draw(false);
  expect(at.all('claim')).toHaveLength(2);
  expect(at.all('keep')).toHaveLength(0);
});
