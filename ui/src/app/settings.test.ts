import { afterEach, expect, test } from 'vitest';
import type { SessionView } from '../generated/types/SessionView';
import { Fake, PASSPHRASE } from '../mock/fake';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import App from './App.svelte';
import { route } from './route.svelte';
import { desk } from './session.svelte';

let at: Page;
let fake: Fake;

async function draw(address: string): Promise<void> {
  fake = new Fake(3);
  use(fake);
  route.read(address);
  desk.open(
    (await fake.call('vault_unlock', { request: { person: 'u1', passphrase: PASSPHRASE } })) as SessionView,
  );
  at = page(App, {}, fake);
  await at.settle();
}

afterEach(async () => {
  await at.close();
  desk.session = null;
});

const links = () => [...at.root.querySelectorAll<HTMLAnchorElement>('.set-nav a')];
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

test('the settings open on their first section, which is the only one that is current', async () => {
  await draw('#/settings');
  const [first] = links();
  expect(first?.getAttribute('aria-current')).toBe('page');
  expect(links().filter((link) => link.hasAttribute('aria-current'))).toHaveLength(1);
  expect(at.find('settings-section').textContent).toBe(first?.textContent);
});

test('the list of sections is one tab stop, and arrows move along it', async () => {
  await draw('#/settings/integrity');
  expect(links().filter((link) => link.tabIndex === 0)).toHaveLength(1);
  links()[0]?.focus();
  press('End');
  expect(document.activeElement).toBe(links().at(-1));
  press('Home');
  expect(document.activeElement).toBe(links()[0]);
  press('ArrowUp');
  expect(document.activeElement).toBe(links()[0]);
});

test('a verification says what it found, be it nothing', async () => {
  await draw('#/settings/integrity');
  expect(at.all('integrity-result')).toHaveLength(0);
  at.find('integrity-verify').click();
  await at.settle();
  expect(at.find('integrity-result').classList).toContain('info');
});
