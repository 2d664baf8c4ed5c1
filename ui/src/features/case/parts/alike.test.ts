import { afterEach, expect, test } from 'vitest';
import { Fake, refuse } from '../../../mock/fake';
import { casePage, page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import View from '../page/View.svelte';

let at: Page;
let fake: Fake;

async function draw(role: 'team_lead' | 'auditor' = 'team_lead', lang: 'fr' | 'en' = 'fr'): Promise<void> {
  fake = new Fake(60);
  fake.people = fake.people.map((one) => (one.id === 'u1' ? { ...one, role } : one));
  use(fake);
  const session = await fake.signIn();
  i18n.choose(lang);
  const acts = role === 'auditor' ? session.acts.filter((act) => act === 'read') : session.acts;
  at = page(View, casePage({ ...session, acts }), fake);
  await at.settle();
}

const related = () => fake.sent('case_relate');

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('a case alike is shown with its reasons and opens by its address', async () => {
  await draw('team_lead', 'en');
  expect(at.find('alike').textContent).toContain('62% of the words of the shorter text');
  expect(at.find<HTMLAnchorElement>('alike-link').getAttribute('href')).toBe('#/case/c2');
});

test('what a person says is sent once, stands, and is taken back', async () => {
  await draw();
  at.find('alike-same_incident').click();
  await at.settle();
  expect(related()[0]?.args).toEqual({
    request: { case_id: 'c1', other: 'c2', relation: 'same_incident' },
  });
  expect(at.all('alike-not_alike')).toHaveLength(0);
  at.find('alike-none').click();
  await at.settle();
  expect(at.all('alike-not_alike')).toHaveLength(1);
});

test('a case that is not alike is set apart under its count', async () => {
  await draw();
  at.find('alike-not_alike').click();
  await at.settle();
  expect(at.all('alike-case')).toHaveLength(0);
  expect(at.find('alike').querySelector('summary')?.textContent).toContain('1 cas jugé sans rapport');
});

test('a refusal stands beside the case and says nothing was done', async () => {
  await draw();
  fake.refusals.set('case_relate', refuse('changed-meanwhile'));
  at.find('alike-same_incident').click();
  await at.settle();
  expect(at.find('alike-case').querySelector('[role="alert"]')).not.toBeNull();
});

test('who only reads sees the reasons and no act', async () => {
  await draw('auditor');
  expect(at.all('alike-case')).toHaveLength(1);
  expect(at.all('alike-same_incident')).toHaveLength(0);
});
