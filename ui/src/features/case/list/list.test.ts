import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../../../app/App.svelte';
import { route } from '../../../app/route.svelte';
import { desk } from '../../../app/session.svelte';
import { Fake, refuse } from '../../../mock/fake';
import { hold } from '../../../mock/hold';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { keys } from '../../../shared/keys/keys.svelte';

let fake: Fake;
let at: Page;

async function open(address: string): Promise<void> {
  fake = new Fake(120);
  use(fake);
  route.read(address);
  desk.open(await fake.signIn());
  at = page(App, {}, fake);
  await answered('');
}

const listen = (event: KeyboardEvent) => keys.press(event);

beforeEach(() => {
  window.addEventListener('keydown', listen);
  return open('#/cases');
});

afterEach(async () => {
  window.removeEventListener('keydown', listen);
  await at.close();
  desk.session = null;
});

/** What is typed is asked once the person pauses. */
async function answered(before: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await at.settle();
    if (at.all('case-total').length > 0 && at.find('case-total').textContent !== before) return;
  }
}

async function ask(query: string): Promise<void> {
  const before = at.find('case-total').textContent ?? '';
  at.type('case-find', query);
  await answered(before);
}

test('what is typed is shown as it was understood, kept in the address, and taken out term by term', async () => {
  await ask('étape:closed');
  expect(at.find('find-chips').querySelectorAll('li')).toHaveLength(1);
  expect(route.id).toBe('étape:closed');
  const before = at.find('case-total').textContent ?? '';
  at.find('find-drop').click();
  await answered(before);
  expect(at.find<HTMLInputElement>('case-find').value).toBe('');
  expect(at.all('find-chips')).toHaveLength(0);
});

test('a term that is not understood finds nothing and says why beside the field', async () => {
  await ask('étape:nulle');
  expect(at.find('find-faults').getAttribute('role')).toBe('alert');
  expect(at.find('case-find').getAttribute('aria-invalid')).toBe('true');
  expect(at.all('cases')).toHaveLength(0);
});

test('the form writes the same words as one would type', async () => {
  at.find('find-form').click();
  await at.settle();
  await at.settle();
  const before = at.find('case-total').textContent ?? '';
  const stage = at.find<HTMLSelectElement>('find-stage');
  stage.value = stage.options[5]?.value ?? '';
  stage.dispatchEvent(new Event('change', { bubbles: true }));
  await answered(before);
  expect(at.find<HTMLInputElement>('case-find').value).toMatch(/^(étape|stage):/);
  expect(at.find('find-chips').querySelectorAll('li')).toHaveLength(1);
});

test('a name that is found says how it is written', async () => {
  const name = fake.cases[0]?.line.correspondent ?? '';
  await ask(`nom:"${name}"`);
  expect(at.find('cases').querySelectorAll('.c-why').length).toBeGreaterThan(0);
});

const key = (key: string, init: KeyboardEventInit = {}) =>
  at.find('cases').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
const selected = () => at.find('cases').querySelectorAll('[aria-selected="true"]').length;

test('rows are selected by their keys, whatever is drawn, and the whole by its number', async () => {
  key('ArrowDown');
  await at.settle();
  key('x');
  await at.settle();
  expect(selected()).toBe(1);
  key('ArrowDown', { shiftKey: true });
  key('ArrowDown', { shiftKey: true });
  await at.settle();
  expect(selected()).toBe(3);
  key('a', { ctrlKey: true });
  await at.settle();
  expect(at.find('bulk-bar').textContent).toContain(String(fake.cases.length));
  key('x');
  await at.settle();
  expect(at.find('bulk-bar').textContent).toContain(String(fake.cases.length - 1));
  key('Escape');
  await at.settle();
  expect(at.all('bulk-bar')).toHaveLength(0);
  expect(at.find('cases').getAttribute('aria-multiselectable')).toBe('true');
});

test('the end of the list opens nothing', async () => {
  await ask(`numéro:"${fake.cases[0]?.line.number}"`);
  for (let turn = 0; turn < fake.cases.length + 2; turn += 1) key('ArrowDown');
  await at.settle();
  expect(route.screen).toBe('cases');
});

test('an act on all that is found is done, told with what could not be, and taken back as one', async () => {
  key('a', { ctrlKey: true });
  await at.settle();
  at.find('bulk-open').click();
  await at.settle();
  at.find('bulk-go').click();
  await at.settle();
  await at.settle();
  expect(document.activeElement).toBe(at.find('cases'));
  const begun = fake.sent('bulk_begin')[0];
  expect(begun?.args).toMatchObject({ request: { chosen: { which: 'found', query: '', except: [] } } });
  expect(at.find('bulk-last').textContent).toContain(String(fake.cases.length));
  at.find('bulk-undo').click();
  await at.settle();
  await at.settle();
  expect(at.all('bulk-undo')).toHaveLength(0);
  expect(fake.sent('bulk_undo')).toHaveLength(1);
});

function choose(testid: string, value: string): void {
  const field = at.find<HTMLSelectElement>(testid);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function begin(act: string, fill: () => void): Promise<unknown> {
  key('a', { ctrlKey: true });
  await at.settle();
  at.find('bulk-open').click();
  await at.settle();
  choose('bulk-act', act);
  await at.settle();
  fill();
  await at.settle();
  at.find('bulk-go').click();
  await at.settle();
  await at.settle();
  return fake.sent('bulk_begin')[0]?.args;
}

test('the cases selected are given to a person, or to nobody', async () => {
  const sent = await begin('assign', () => choose('bulk-to', 'nobody'));
  expect(sent).toMatchObject({ request: { act: { act: 'assign', to: null } } });
});

test('the cases selected are closed with the outcome that a person says, or none', async () => {
  let offered: string[] = [];
  const sent = await begin('close', () => {
    offered = [...at.find<HTMLSelectElement>('bulk-outcome').options].map((one) => one.value);
    choose('bulk-outcome', 'unsubstantiated');
  });
  expect(offered).toEqual(['', 'unsubstantiated', 'withdrawn_before_screening']);
  expect(sent).toMatchObject({ request: { act: { act: 'close', outcome: 'unsubstantiated' } } });
});

test('a mark is put on the cases selected, and none that restricts is offered', async () => {
  let offered: string[] = [];
  const sent = await begin('mark', () => {
    const options = at.find<HTMLSelectElement>('bulk-mark').options;
    offered = [...options].map((one) => one.value);
    choose('bulk-mark', 'media');
  });
  expect(offered).toEqual(['', 'self_harm', 'media']);
  expect(sent).toMatchObject({ request: { act: { act: 'mark', code: 'media' } } });
});

test.each(['mark', 'file'])(
  'an act %s that lacks what it needs is not done: its field says so',
  async (act) => {
    expect(await begin(act, () => {})).toBeUndefined();
    const field = at.find(act === 'mark' ? 'bulk-mark' : 'bulk-series');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toContain('Choisissez');
    expect(document.activeElement).toBe(field);
  },
);

test('what was closed as one is opened again with reasons, and not without', async () => {
  await begin('close', () => at.type('bulk-reasons', 'Réglé'));
  at.find('bulk-undo').click();
  await at.settle();
  at.find('bulk-reopen-go').click();
  await at.settle();
  expect(fake.sent('bulk_undo')).toHaveLength(0);
  at.type('bulk-reopen-reasons', 'Fermés par erreur');
  at.find('bulk-reopen-go').click();
  await at.settle();
  const undone = fake.sent('bulk_undo')[0];
  expect(undone?.args).toMatchObject({ request: { reasons: 'Fermés par erreur' } });
});

test('what another query found is not selected any more', async () => {
  key('a', { ctrlKey: true });
  await at.settle();
  await ask('étape:closed');
  expect(at.all('bulk-bar')).toHaveLength(0);
});

test('a view is kept under a name, offered beside the navigation, and removed', async () => {
  await ask('étape:closed');
  at.find('view-keep').click();
  await at.settle();
  at.type('view-name', 'Fermés');
  at.find('view-keep-go').click();
  await at.settle();
  expect(fake.views.list).toMatchObject([{ name: 'Fermés', place: 'cases', query: 'étape:closed' }]);
  expect(at.find<HTMLAnchorElement>('nav-view').getAttribute('href')).toContain('#/cases/');
  at.find('view-forget').click();
  await at.settle();
  expect(at.all('nav-view')).toHaveLength(0);
});

test('an act that is refused leaves what was selected, and one that runs takes it and its dialog', async () => {
  fake.refusals.set('bulk_begin', refuse('not-permitted'));
  await begin('assign', () => choose('bulk-to', 'nobody'));
  expect(at.find('error').dataset.code).toBe('not-permitted');
  expect(at.all('bulk-bar')).toHaveLength(1);
  fake.refusals.clear();
  const held = hold(fake, 'bulk_begin');
  at.find('bulk-go').click();
  await at.settle();
  expect(at.all('bulk-go')).toHaveLength(1);
  void fake.jobs.start('bulk', 120);
  for (let turn = 0; turn < 40 && at.all('bulk-go').length > 0; turn += 1) await at.settle();
  expect([at.all('bulk-go').length, at.all('bulk-bar').length]).toEqual([0, 0]);
  expect(document.activeElement).toBe(at.find('cases'));
  for (const go of held) go();
  await at.settle();
});
