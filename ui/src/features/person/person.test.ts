import { afterEach, expect, test, vi } from 'vitest';
import type { SessionView } from '../../generated/types/SessionView';
import { Fake, PASSPHRASE } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { RECOVERY } from '../../mock/people';
import { idle } from '../../shared/idle.svelte';
import { appearance, PLAIN } from '../../shared/theme.svelte';
import Appearance from './Appearance.svelte';
import People from './People.svelte';

let at: Page | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
  appearance.take(PLAIN);
  idle.chosen = null;
});

async function signed(fake: Fake, person = 'u1'): Promise<SessionView> {
  return await fake.signIn(person);
}

async function people(fake = new Fake(0), person = 'u1'): Promise<Page> {
  at = page(People, { session: await signed(fake, person), onadded: vi.fn() }, fake);
  await at.settle();
  return at;
}

test('nobody acts on themselves, and the reason is said where the act stands', async () => {
  const fake = new Fake(0);
  const shown = await people(fake);
  const own = shown.find('suspend-u1');
  expect(own.getAttribute('aria-disabled')).toBe('true');
  const why = own.getAttribute('aria-describedby');
  expect(document.getElementById(why ?? '')?.textContent).not.toBe('');
  own.click();
  await shown.settle();
  expect(document.querySelector('dialog')).toBeNull();
});

test('a person is suspended after it was said what that does, and the focus stays with them', async () => {
  const fake = new Fake(0);
  const shown = await people(fake);
  shown.find('suspend-u2').click();
  await shown.settle();
  expect(fake.sent('person_suspend')).toHaveLength(0);
  shown.find('act-do').click();
  await shown.settle();
  expect(fake.sent('person_suspend')).toHaveLength(1);
  expect(shown.all('suspend-u2')).toHaveLength(0);
  expect(shown.all('resume-u2')).toHaveLength(1);
  expect(shown.root.contains(document.activeElement)).toBe(true);
});

test('a refusal is said in the dialog, which stays open', async () => {
  const fake = new Fake(0);
  fake.refusals.set('person_remove', {
    code: 'old-slots',
    family: 'refused',
    args: { count: '1' },
    field: null,
    trace: null,
  });
  const shown = await people(fake);
  shown.find('remove-u2').click();
  await shown.settle();
  shown.find('act-do').click();
  await shown.settle();
  expect(shown.find('error').dataset.code).toBe('old-slots');
  expect(document.querySelector('dialog')).not.toBeNull();
});

test('who was removed on another workstation leaves a key to change here', async () => {
  const fake = new Fake(0);
  fake.office.states.set('u2', 'removed');
  fake.office.owed.add('u2');
  const shown = await people(fake);
  expect(shown.all('key-owed')).toHaveLength(1);
  shown.find('key-u2').click();
  await shown.settle();
  shown.find('act-do').click();
  await shown.settle();
  expect(fake.sent('person_remove')).toHaveLength(1);
  expect(shown.all('key-owed')).toHaveLength(0);
});

test('who was removed keeps their line and has no act left', async () => {
  const fake = new Fake(0);
  fake.office.states.set('u2', 'removed');
  const shown = await people(fake);
  expect(shown.all('member').map((one) => one.dataset.state)).toContain('removed');
  expect(shown.all('remove-u2')).toHaveLength(0);
});

test('a role changes from the one that was shown to the one chosen', async () => {
  const fake = new Fake(0);
  const shown = await people(fake);
  shown.find('change-role-u2').click();
  await shown.settle();
  const role = shown.find<HTMLSelectElement>('act-role');
  role.value = 'registrar';
  role.dispatchEvent(new Event('change', { bubbles: true }));
  shown.find('act-do').click();
  await shown.settle();
  const [call] = fake.sent('person_change_role');
  expect(call?.args).toEqual({
    request: { person: 'u2', from: 'case_coordinator', to: 'registrar' },
  });
});

test('only the roles that the person may give are offered for somebody new', async () => {
  const fake = new Fake(0);
  fake.office.mayGive = ['case_coordinator', 'registrar'];
  const shown = await people(fake);
  shown.find('person-add').click();
  await shown.settle();
  const role = shown.find<HTMLSelectElement>('person-role');
  expect([...role.options].map((one) => one.value)).toEqual(['case_coordinator', 'registrar']);
});

test('somebody new is added once every field is sound, and the dialog goes', async () => {
  const fake = new Fake(0);
  const shown = await people(fake);
  shown.find('person-add').click();
  await shown.settle();
  shown.find('person-submit').click();
  await shown.settle();
  expect(fake.sent('person_add')).toHaveLength(0);
  shown.type('person-name', 'Huguette Caron');
  shown.type('person-passphrase', PASSPHRASE);
  shown.type('person-again', PASSPHRASE);
  await shown.settle();
  shown.find('person-submit').click();
  await shown.settle();
  expect(fake.sent('person_add')).toHaveLength(1);
  expect(document.querySelector('dialog')).toBeNull();
});

test('the recovery key is in force only once a group was copied back', async () => {
  const fake = new Fake(0);
  const shown = await people(fake);
  shown.find('recovery-draw').click();
  await shown.settle();
  expect(shown.find('recovery-key').textContent).toContain(RECOVERY[3]);
  shown.find('recovery-written').click();
  await shown.settle();
  expect(document.body.textContent).not.toContain(RECOVERY[3]);
  shown.type('recovery-check', 'AAAAA');
  shown.find('recovery-keep').click();
  await shown.settle();
  expect(fake.sent('recovery_keep')).toHaveLength(0);
  shown.type('recovery-check', RECOVERY[3]!.toLowerCase());
  shown.find('recovery-keep').click();
  await shown.settle();
  expect(fake.sent('recovery_keep')).toHaveLength(1);
  expect(shown.find('recovery-sheet').textContent).toContain('3F9A1C');
});

test('what one sets for oneself is seen at once', async () => {
  const fake = new Fake(0);
  at = page(Appearance, { session: await signed(fake), onlanguage: vi.fn() }, fake);
  await at.settle();
  at.find('own-size-larger').click();
  at.find('own-density-compact').click();
  at.find('own-font-atkinson').click();
  await at.settle();
  const { size, density, font } = document.documentElement.dataset;
  expect([size, density, font]).toEqual(['larger', 'compact', 'atkinson']);
  const minutes = at.find<HTMLSelectElement>('own-idle');
  expect([...minutes.options].map((one) => one.value)).toEqual(['1', '2', '5', '10']);
  minutes.value = '2';
  minutes.dispatchEvent(new Event('change', { bubbles: true }));
  expect(idle.minutes(10)).toBe(2);
});

test('a passphrase changes for who says the one before', async () => {
  const fake = new Fake(0);
  at = page(Appearance, { session: await signed(fake), onlanguage: vi.fn() }, fake);
  await at.settle();
  at.find('own-passphrase').click();
  await at.settle();
  at.type('change-before', 'not this one');
  at.type('change-passphrase', 'une autre phrase longue');
  at.type('change-again', 'une autre phrase longue');
  at.find('change-do').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('wrong-passphrase');
  at.type('change-before', PASSPHRASE);
  at.find('change-do').click();
  await at.settle();
  expect(document.querySelector('dialog')).toBeNull();
});
