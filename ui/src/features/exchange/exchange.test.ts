import { afterEach, expect, test } from 'vitest';
import App from '../../app/App.svelte';
import { route } from '../../app/route.svelte';
import { desk } from '../../app/session.svelte';
import { contested } from '../../mock/exchange';
import { Fake } from '../../mock/fake';
import { lockedApart } from '../../mock/office';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import Exchange from './Exchange.svelte';

let at: Page;
let fake: Fake;
afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

async function draw(known = false): Promise<void> {
  fake = new Fake(3);
  fake.exchange.known = known;
  fake.cases = fake.cases.map((view, index) => (index === 0 ? contested(view) : view));
  use(fake);
  const session = await fake.signIn();
  const href = (id: string) => `#/${id}`;
  at = page(Exchange, { session, hrefCase: href, hrefNote: href, hrefSection: href }, fake);
  await at.settle();
}

const called = (command: string) => fake.calls.filter((call) => call.command === command);

test('an unknown workstation is accepted once a person compared its fingerprint', async () => {
  await draw();
  at.find('exchange-take').click();
  await at.settle();
  expect(called('exchange_take')).toHaveLength(0);
  at.type('exchange-path', '/media/usb/B.dossier-bundle');
  at.find('exchange-take').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('unknown-machine');
  expect(at.all('exchange-taken')).toHaveLength(0);
  expect(at.find('exchange-accept').textContent).toContain('7f3a-91c4-0d5e-b286');
  at.find('exchange-accept').click();
  await at.settle();
  expect(at.find('exchange-taken').textContent).toContain('27');
  expect(called('exchange_take')).toHaveLength(2);
  expect(at.find('machines').textContent).toContain('KTR');
});

test('whoever is left out of a bundle stays so when the session is renewed', async () => {
  fake = new Fake(3);
  use(fake);
  desk.open(await fake.signIn());
  route.read('#/settings/exchange');
  at = page(App, {}, fake);
  await at.settle();
  const boxes = () => [...at.root.querySelectorAll<HTMLInputElement>('input.check')];
  const ticked = () => boxes().map((box) => box.checked);
  boxes()[0]?.click();
  await at.settle();
  const before = ticked();
  expect(before[0]).toBe(false);
  if (desk.session) desk.session = { ...desk.session, people: [...desk.session.people] };
  await at.settle();
  expect(ticked()).toEqual(before);
  desk.session = null;
});

test('what waits and what is prepared are told apart, and neither is said to be transmitted', async () => {
  await draw(true);
  const machines = at.find('machines').textContent;
  expect(machines).toContain('3 écritures en attente d’échange');
  expect(machines).toContain('12 écritures préparées');
  expect(machines).not.toContain('transmis');
  at.find('exchange-prepare').click();
  await at.settle();
  expect(at.find('exchange-prepared').textContent).toContain('.dossier-bundle');
});

test('an attachment that a copy lost is told, with its case and what to do', async () => {
  await draw(true);
  fake.exchange.lost = ['PL-2026-A0007'];
  at.find('exchange-prepare').click();
  await at.settle();
  expect(at.find('exchange-left-out').textContent).toContain('PL-2026-A0007');
  at.type('exchange-path', '/media/usb/B.dossier-bundle');
  at.find('exchange-take').click();
  await at.settle();
  expect(at.find('exchange-lacking').textContent).toContain('PL-2026-A0007');
});

test('nothing is prepared for nobody', async () => {
  await draw();
  for (const box of at.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.click();
  await at.settle();
  expect(at.find('exchange-prepare').getAttribute('aria-disabled')).toBe('true');
  at.find('exchange-prepare').click();
  await at.settle();
  expect(called('exchange_prepare')).toHaveLength(0);
});

test('what is in conflict is listed with a link to it', async () => {
  await draw();
  const link = at.find('exchange-conflicts').querySelector('a');
  expect(link?.textContent).toBe(fake.cases[0]?.line.number);
  expect(link?.getAttribute('href')).toBe(`#/${fake.cases[0]?.line.id}`);
});

test('a workstation that was lost is revoked, after what it does not take away was said', async () => {
  await draw(true);
  at.find('revoke').click();
  await at.settle();
  expect(at.root.ownerDocument.querySelector('dialog')?.textContent).toContain('phrase de passe');
  at.find('revoke-do').click();
  await at.settle();
  expect(called('machine_revoke')).toHaveLength(1);
  expect(at.find('machines').textContent).toContain('Révoqué');
  expect(at.all('revoke')).toHaveLength(0);
  expect(at.find('exchange-to').textContent).not.toContain('KTR');
});

test('what the office settled apart is listed with both values, their authors and the way to settle', async () => {
  await draw(true);
  fake.settled.apart = [lockedApart()];
  at.find('exchange-prepare').click();
  await at.settle();
  const told = at.find('exchange-office');
  expect(told.textContent).toContain('Amélie Gauthier');
  expect(told.textContent).toContain('Priya Raman');
  expect(told.querySelector('a')?.getAttribute('href')).toBe('#/office');
});
