import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GuidedForm } from '../../../generated/types/GuidedForm';
import { Fake, refuse } from '../../../mock/fake';
import { SERVICES } from '../../../mock/intake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { keys } from '../../../shared/keys/keys.svelte';
import { live } from '../../../shared/live.svelte';
import View from './View.svelte';

const listen = (event: KeyboardEvent) => keys.press(event);
let at: Page;
let fake: Fake;
const received = vi.fn();
const closed = vi.fn();

async function draw(id: string): Promise<void> {
  const session = await fake.signIn();
  const href = (to: string) => `#/form/${to}`;
  at = page(View, { session, id, href, onreceived: received, onclose: closed }, fake);
  await at.settle();
}

const sent = () => (fake.sent('case_receive_form')[0]?.args as { request: GuidedForm }).request;
const kept = (id: string) => JSON.parse(fake.drafts.get(`intake-${id}`) ?? '{}') as Record<string, unknown>;

beforeEach(() => {
  window.addEventListener('keydown', listen);
  fake = new Fake(5);
  use(fake);
  received.mockClear();
  closed.mockClear();
});
afterEach(async () => {
  window.removeEventListener('keydown', listen);
  await at.close();
  i18n.choose('fr');
});

test('each keystroke is kept without waiting for a pause', async () => {
  await draw('a');
  at.type('form-text', 'Il m’a');
  await at.settle();
  expect(kept('a').text).toBe('Il m’a');
  at.type('form-text', 'Il m’a p');
  await at.settle();
  expect(kept('a').text).toBe('Il m’a p');
  expect(at.find('form-kept').dataset.code).toBe('kept');
});

test('what could not be kept is said at once, and kept with the next key', async () => {
  await draw('a');
  fake.refusals.set('draft_put', refuse('disk-full'));
  at.type('form-text', 'Il');
  await at.settle();
  expect(at.find('form-kept').dataset.code).toBe('not-kept');
  expect(document.querySelector('[role="alert"]')).not.toBeNull();
  fake.refusals.delete('draft_put');
  at.type('form-text', 'Il m’a');
  await at.settle();
  expect(kept('a').text).toBe('Il m’a');
  expect(at.find('form-kept').dataset.code).toBe('kept');
});

test('several half-filled forms stand side by side', async () => {
  await draw('a');
  at.type('form-name', 'Jeanne Ouellette');
  await at.settle();
  await at.close();
  await draw('b');
  expect(at.find<HTMLInputElement>('form-name').value).toBe('');
  expect(document.body.textContent).toContain('Jeanne Ouellette');
  await at.close();
  await draw('a');
  expect(at.find<HTMLInputElement>('form-name').value).toBe('Jeanne Ouellette');
});

test('what was told goes out part by part, unknown officers with their description', async () => {
  await draw('a');
  at.type('form-text', 'Deux agents m’ont poussé.');
  at.type('form-name', 'Jeanne Ouellette');
  at.type('officer-badge', '2217');
  at.find('officer-add').click();
  await at.settle();
  const described = at.all('officer-description')[1];
  if (!(described instanceof HTMLInputElement)) throw new Error('no second officer');
  described.value = 'grand, barbe rousse';
  described.dispatchEvent(new Event('input', { bubbles: true }));
  at.type('form-incident', '2026-09-01');
  at.type('form-incident-end', '2026-09-03');
  at.type('form-place', 'rue Principale');
  await at.settle();
  at.find('form-submit').click();
  await at.settle();
  const { form, incident_end_on, parts } = sent();
  expect(form).toMatchObject({ channel: 'phone', incident_on: '2026-09-01' });
  expect(incident_end_on).toBe('2026-09-03');
  const part = (name: string) => parts.find((one) => one.part === name)?.value;
  expect(part('officers')).toEqual([
    { name: '', badge: '2217', rank: '', description: '' },
    { name: '', badge: '', rank: '', description: 'grand, barbe rousse' },
  ]);
  expect(part('circumstances')).toMatchObject({ place: 'rue Principale', services: [] });
  expect(part('representative')).toBeUndefined();
  expect(received).toHaveBeenCalledOnce();
  expect(fake.drafts.has('intake-a')).toBe(false);
});

test('an account is needed, a last day is not before the first, a representative has a name', async () => {
  await draw('a');
  at.find('form-submit').click();
  await at.settle();
  expect(document.activeElement).toBe(at.find('form-text'));
  at.type('form-text', 'Il m’a poussé.');
  at.type('form-incident', '2026-09-03');
  at.type('form-incident-end', '2026-09-01');
  at.find('form-represented').click();
  await at.settle();
  at.find('form-submit').click();
  await at.settle();
  expect(fake.sent('case_receive_form')).toHaveLength(0);
});

test('what is still to ask follows what is typed, and leads to its part', async () => {
  await draw('a');
  const asks = () => at.find('form-asks').textContent ?? '';
  const before = asks();
  at.type('form-place', 'rue Principale');
  await at.settle();
  expect(asks().length).toBeLessThan(before.length);
  at.find('form-asks').querySelector('button')?.click();
  await at.settle();
  expect(document.activeElement).toBe(at.find('form-name'));
});

test('a discarded form can be taken back as it was', async () => {
  await draw('a');
  at.type('form-text', 'Il m’a poussé.');
  await at.settle();
  at.find('form-discard').click();
  await at.settle();
  expect(fake.drafts.has('intake-a')).toBe(false);
  expect(closed).toHaveBeenCalledOnce();
  await live.takeBack();
  expect(kept('a').text).toBe('Il m’a poussé.');
});

test('the language changes and nothing of the form is lost', async () => {
  await draw('a');
  at.type('form-text', 'À moitié écr');
  i18n.choose('en');
  await at.settle();
  expect(at.find<HTMLTextAreaElement>('form-text').value).toBe('À moitié écr');
});

test('a category of the office is of one kind, and goes with the form', async () => {
  await draw('a');
  at.type('form-text', 'On a visité notre école.');
  const category = at.find<HTMLSelectElement>('form-category');
  category.value = 'school_visit';
  category.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  expect(at.find<HTMLSelectElement>('form-kind').value).toBe('public_enquiry');
  const offered = [...at.find<HTMLSelectElement>('form-category').options].map((one) => one.value);
  expect(offered).toEqual(['', 'school_visit']);
  at.find('form-submit').click();
  await at.settle();
  const part = sent().parts.find((one) => one.part === 'category');
  expect(part?.value).toMatchObject({ code: 'school_visit' });
});

test('a resumed form is not registered without its service while the services cannot be read', async () => {
  await draw('a');
  at.type('form-text', 'Il m’a poussé.');
  const service = at.find<HTMLSelectElement>('form-service');
  service.value = SERVICES[0]!.name.en;
  service.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  await at.close();
  fake.refusals.set('service_list', refuse('storage'));
  await draw('a');
  at.find('form-submit').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('storage');
  expect(fake.sent('case_receive_form')).toHaveLength(0);
  expect(kept('a').text).toBe('Il m’a poussé.');
  fake.refusals.delete('service_list');
  at.find('form-submit').click();
  await at.settle();
  const part = sent().parts.find((one) => one.part === 'circumstances');
  expect(part?.value).toMatchObject({ services: [SERVICES[0]] });
});

test('a form that was registered is not offered again, even when its draft could not be dropped', async () => {
  await draw('a');
  at.type('form-text', 'Il m’a poussé.');
  await at.settle();
  fake.refusals.set('draft_drop', refuse('disk-full'));
  at.find('form-submit').click();
  await at.settle();
  expect(received).toHaveBeenCalledOnce();
  expect(at.all('error')).toHaveLength(0);
  await at.close();
  expect(kept('a').text).toBe('');
});

test('a form that could not be thrown away stays as it was typed, and says why', async () => {
  await draw('a');
  at.type('form-text', 'Il m’a poussé.');
  await at.settle();
  fake.refusals.set('draft_drop', refuse('disk-full'));
  at.find('form-discard').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('disk-full');
  expect(at.find<HTMLTextAreaElement>('form-text').value).toBe('Il m’a poussé.');
  expect(closed).not.toHaveBeenCalled();
});
