import { afterEach, expect, test, vi } from 'vitest';
import { Fake, refuse } from '../../../mock/fake';
import { casePage, page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import View from './View.svelte';

let at: Page;
let fake: Fake;
let left: ReturnType<typeof vi.fn<() => void>>;

async function draw(person = 'u1', role: 'team_lead' | 'auditor' = 'team_lead'): Promise<void> {
  fake = new Fake(60);
  fake.people = fake.people.map((one) => (one.id === person ? { ...one, role } : one));
  use(fake);
  const session = await fake.signIn(person);
  left = vi.fn<() => void>();
  at = page(View, { ...casePage(session), onleft: left }, fake);
  await at.settle();
}

const readers = () => [...document.querySelectorAll<HTMLInputElement>('[data-testid="reader"]')];

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('a case that everyone sees is restricted to people and for a reason', async () => {
  await draw();
  at.find('restrict').click();
  await at.settle();
  expect(readers().filter((box) => box.checked)).toHaveLength(1);
  at.find('restrict-submit').click();
  await at.settle();
  expect(fake.sent('case_restrict'), 'a reason is asked for').toHaveLength(0);
  readers()[1]?.click();
  at.type('restrict-reason', 'Une employée du bureau est visée.');
  at.find('restrict-submit').click();
  await at.settle();
  expect((fake.sent('case_restrict')[0]?.args as { request: unknown }).request).toEqual({
    case_id: 'c1',
    readers: ['u1', 'u2'],
    reason: 'Une employée du bureau est visée.',
  });
  expect(at.find('restricted').textContent).toContain('Restreint à 2 personnes');
  expect(at.find('access').textContent).toContain('Priya Raman');
  expect(at.find('openings').children).toHaveLength(1);
  expect(left).not.toHaveBeenCalled();
});

test('whoever leaves the case to others is told so, and sees it no more', async () => {
  await draw();
  at.find('restrict').click();
  await at.settle();
  readers()[0]?.click();
  readers()[2]?.click();
  await at.settle();
  expect(document.querySelector('dialog [role="status"]')?.textContent).toContain('vous ne verrez plus');
  at.type('restrict-reason', 'La direction s’en charge.');
  at.find('restrict-submit').click();
  await at.settle();
  expect(left).toHaveBeenCalledOnce();
});

test('a refusal leaves what was typed', async () => {
  await draw();
  fake.refusals.set('case_restrict', refuse('readers-cannot-keep', 'readers'));
  at.find('restrict').click();
  await at.settle();
  at.type('restrict-reason', 'Motif.');
  at.find('restrict-submit').click();
  await at.settle();
  expect((at.find('restrict-reason') as HTMLTextAreaElement).value).toBe('Motif.');
  expect(document.querySelector('dialog [role="alert"]')).not.toBeNull();
});

test('a restriction is lifted for a reason', async () => {
  await draw();
  at.find('restrict').click();
  await at.settle();
  at.type('restrict-reason', 'Motif.');
  at.find('restrict-submit').click();
  await at.settle();
  at.find('lift').click();
  await at.settle();
  at.type('lift-reason', 'L’affaire est close.');
  at.find('lift-submit').click();
  await at.settle();
  expect(document.querySelector('[data-testid="restricted"]')).toBeNull();
});

test('whoever may not restrict is offered nothing', async () => {
  await draw('u1', 'auditor');
  expect(document.querySelector('[data-testid="restrict"]')).toBeNull();
});
