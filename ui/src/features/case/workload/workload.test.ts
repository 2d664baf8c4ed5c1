import { afterEach, expect, test, vi } from 'vitest';
import { Fake, refuse } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { Workload } from './state.svelte';
import View from './View.svelte';

let at: Page;
let fake: Fake;
const onopen = vi.fn();

async function draw(leads = true): Promise<void> {
  fake = new Fake(60);
  use(fake);
  const session = await fake.signIn();
  const acts = leads ? session.acts : session.acts.filter((act) => act !== 'read_second');
  at = page(View, { state: new Workload(), session: { ...session, acts }, onopen }, fake);
  await at.settle();
}

const names = () => at.all('work-person').map((one) => one.textContent);

async function open(name: string): Promise<void> {
  at.all('work-person')
    .find((one) => one.textContent === name)
    ?.click();
  await at.settle();
}

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('people stand by name, and by figures from the greatest, nobody last', async () => {
  await draw();
  const last = names().length - 1;
  expect(names()[last]).toBe('Non attribués');
  at.find('sort-cases').click();
  await at.settle();
  const shown = at.all('figure-cases').map((one) => Number(one.textContent));
  const people = shown.slice(0, last).filter((n) => !Number.isNaN(n));
  expect(people).toEqual(people.toSorted((one, other) => other - one));
  expect(at.find('sort-cases').closest('th')?.getAttribute('aria-sort')).toBe('descending');
  expect(names()[last]).toBe('Non attribués');
});

test('a case of one person is given to another, and that is taken back', async () => {
  await draw();
  await open('Priya Raman');
  const options = () => [...at.root.querySelectorAll<HTMLElement>('[role="option"]')];
  const before = options().length;
  expect(before).toBeGreaterThan(0);
  options()[0]?.click();
  await at.settle();
  const select = at.find<HTMLSelectElement>('work-to');
  select.value = 'u1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  at.find('work-give').click();
  await at.settle();
  const [call] = fake.sent('case_assign');
  expect(call?.args).toMatchObject({ request: { from: 'u2', to: 'u1' } });
});

test('a refusal is shown and nothing moves', async () => {
  await draw();
  await open('Priya Raman');
  fake.refusals.set('case_assign', refuse('changed-meanwhile'));
  at.root.querySelector<HTMLElement>('[role="option"]')?.click();
  await at.settle();
  const select = at.find<HTMLSelectElement>('work-to');
  select.value = 'u1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  at.find('work-give').click();
  await at.settle();
  expect(at.root.querySelector('[role="alert"]')).not.toBeNull();
});

test('whoever leads nobody sees the work and gives none of it', async () => {
  await draw(false);
  await open('Priya Raman');
  expect(at.all('work-give')).toHaveLength(0);
});

test('an absence is stated with who stands in, shown, and ended', async () => {
  await draw();
  at.find('absence').click();
  await at.settle();
  at.find('absence-submit').click();
  await at.settle();
  const stated = () => fake.sent('absence_state');
  expect(stated()).toHaveLength(0);
  const select = at.find<HTMLSelectElement>('absence-to');
  select.value = 'u2';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  at.type('absence-until', '2026-10-16');
  await at.settle();
  at.find('absence-submit').click();
  await at.settle();
  expect(stated()[0]?.args).toEqual({
    request: { person: 'u1', to: 'u2', from_on: '2026-10-08', until_on: '2026-10-16' },
  });
  expect(at.find('absence-line').textContent).toContain('Priya Raman');
  at.find('absence-end').click();
  await at.settle();
  expect(at.all('absence-line')).toHaveLength(0);
});
