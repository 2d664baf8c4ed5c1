import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LetterView } from '../../generated/types/LetterView';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import { OpenLetter } from './state.svelte';
import View from './View.svelte';

let at: Page;
let fake: Fake;
let letter: OpenLetter;

async function draw(template: string): Promise<void> {
  fake = new Fake(1);
  use(fake);
  const request = { case_id: 'c1', template, langs: ['fr'] };
  const made = (await fake.call('letter_draft', { request })) as LetterView;
  await show(made.line.id);
}

/** Opens the letter in a window. */
async function show(id: string): Promise<void> {
  const session = await fake.signIn();
  letter = new OpenLetter();
  at = page(View, { letter, session, caseId: 'c1', id, hrefCase: (of: string) => `#/case/${of}` }, fake);
  await at.settle();
}

/** Somebody saves the letter in another window. */
async function savedElsewhere(body: string): Promise<void> {
  const { case_id, line, text, versions } = letter.view!;
  const sides = text.sides.map((side) => ({ ...side, body }));
  const of = { case_id, letter_id: line.id };
  const over = versions.map((one) => one.event);
  await fake.call('letter_revise', { request: { of, over, text: { ...text, sides } } });
  letter.heard(new Set([case_id]));
  await at.settle();
}

const body = () => at.find<HTMLTextAreaElement>('side-body-fr').value;

beforeEach(() => i18n.choose('fr'));
afterEach(async () => {
  await at.close();
});

const state = () => at.find('letter-state').textContent;

test('what is written is saved by a named act, and what differs is shown in words', async () => {
  await draw('acknowledgement');
  at.type('side-body-fr', 'Madame, Monsieur,\n\nBonjour.');
  at.find('letter-save').click();
  await at.settle();
  const saved = fake.sent('letter_revise')[0];
  expect(saved?.args).toMatchObject({ request: { text: { sides: [{ lang: 'fr', enclosures: [''] }] } } });
  const difference = at.find('side-difference-fr').textContent ?? '';
  expect(difference).toContain('[ajouté');
  expect(difference).toContain('Bonjour.');
});

test('a letter says that it left only once a person recorded it', async () => {
  await draw('acknowledgement');
  at.find('letter-pdf').click();
  await at.settle();
  expect(state()).toBe('Brouillon');
  at.find('letter-dispatch').click();
  await at.settle();
  at.find('letter-dispatch-submit').click();
  await at.settle();
  expect(state()).toBe('Partie');
  expect(at.all('letter-save')).toHaveLength(0);
});

test('an approval lapses in place when the text changes', async () => {
  await draw('screened_out');
  at.find('letter-approve').click();
  await at.settle();
  expect(state()).toBe('Approuvée');
  at.type('side-body-fr', 'Autre chose.');
  at.find('letter-save').click();
  await at.settle();
  expect(state()).toBe('Approbation caduque');
  expect(at.all('letter-lapsed')).toHaveLength(1);
});

test('a document of the case is chosen by a named box, and goes with the letter', async () => {
  await draw('acknowledgement');
  expect(at.find('letter-head').textContent).toContain('Bureau du Nord');
  at.find('letter-documents').querySelector<HTMLInputElement>('input')?.click();
  await at.settle();
  at.find('letter-save').click();
  await at.settle();
  const saved = fake.sent('letter_revise')[0];
  expect(saved?.args).toMatchObject({ request: { text: { documents: [{ name: 'plainte.eml' }] } } });
  at.find('letter-dispatch').click();
  await at.settle();
  expect(at.find('letter-leaving-documents').textContent).toContain('plainte.eml');
});

test('words that seem to rule out every recourse are kept with reasons, never without them', async () => {
  await draw('acknowledgement');
  at.type('side-body-fr', 'Madame, Monsieur,\n\nVous craignez de n’avoir aucun recours.');
  at.find('letter-save').click();
  await at.settle();
  expect(at.find('letter-warnings').textContent).toContain('Vous craignez de n’avoir aucun recours.');
  at.find('passages-keep').click();
  await at.settle();
  at.find('passages-submit').click();
  await at.settle();
  expect(fake.sent('letter_keep_passages')).toHaveLength(0);
  at.type('passages-why', 'La lettre nomme le tribunal.');
  at.find('passages-submit').click();
  await at.settle();
  const kept = fake.sent('letter_keep_passages')[0];
  expect(kept?.args).toMatchObject({ request: { reasons: 'La lettre nomme le tribunal.' } });
  expect(at.all('passages-keep')).toHaveLength(0);
  expect(at.find('passages-kept').textContent).toContain('La lettre nomme le tribunal.');
});

test('a letter that does not name the right door says so among what is to be looked at', async () => {
  await draw('screened_out');
  const count = () => at.find('letter-warnings').querySelectorAll('li').length;
  const before = count();
  fake.letters.door = {
    id: 'letter-warn-door',
    args: { route: { type: 'text', value: 'Inspection des services policiers' } },
  };
  await letter.open('c1', letter.view?.line.id ?? null);
  await at.settle();
  expect(count()).toBe(before + 1);
  expect(at.find('letter-warnings').textContent).toContain('Inspection des services policiers');
});

test('words being written stay on screen when the letter is saved in another window, which is shown', async () => {
  await draw('acknowledgement');
  at.type('side-body-fr', 'Mes mots.');
  await savedElsewhere('Les mots d’une autre.');
  expect(body()).toBe('Mes mots.');
  expect(at.find('letter-newer').textContent).toContain('Amélie Gauthier');
  expect(at.find('letter-newer-text').textContent).toContain('Les mots d’une autre.');
  const over = [letter.view?.versions[0]?.event];
  at.find('letter-save').click();
  await at.settle();
  const saved = fake.sent('letter_revise').at(-1);
  expect(saved?.args).toMatchObject({ request: { over } });
  expect(body()).toBe('Mes mots.');
  expect(at.find('letter-newer').textContent).toBe('');
});

test('a letter that is not being written shows what another window saved', async () => {
  await draw('acknowledgement');
  await savedElsewhere('Les mots d’une autre.');
  expect(body()).toBe('Les mots d’une autre.');
  expect(at.find('letter-newer').textContent).toBe('');
});

test('unsaved words come back over a newer version, and are left for it by a named act', async () => {
  await draw('acknowledgement');
  at.type('side-body-fr', 'Mes mots.');
  const id = letter.view!.line.id;
  await savedElsewhere('Les mots d’une autre.');
  await at.close();
  await show(id);
  expect(body()).toBe('Mes mots.');
  expect(at.find('letter-newer').textContent).not.toBe('');
  at.find('letter-leave').click();
  await at.settle();
  expect(body()).toBe('Les mots d’une autre.');
  expect(at.find('letter-newer').textContent).toBe('');
});

test('nothing leaves the office while the words on screen are not saved, and the reason is told', async () => {
  await draw('acknowledgement');
  at.type('side-body-fr', 'Mes mots.');
  await at.settle();
  for (const act of ['letter-pdf', 'letter-docx', 'letter-dispatch']) {
    const button = at.find(act);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toContain('Enregistrez');
    button.click();
    await at.settle();
  }
  expect(fake.sent('letter_export')).toHaveLength(0);
  expect(at.all('letter-dispatch-submit')).toHaveLength(0);
  at.find('letter-save').click();
  await at.settle();
  at.find('letter-pdf').click();
  await at.settle();
  expect(at.find('letter-pdf').getAttribute('aria-describedby')).toBeNull();
  expect(fake.sent('letter_export')).toHaveLength(1);
});

test('another departure of the letter, recorded apart, is shown with what it said', async () => {
  await draw('acknowledgement');
  const view = letter.view!;
  const dispatch = {
    by: 'Noor Haddad',
    at: '2026-10-08T14:00:00Z',
    on: '2026-10-08',
    means: 'email' as const,
  };
  const text = { ...view.text, sides: view.text.sides.map((side) => ({ ...side, body: 'Autre chose.' })) };
  letter.view = { ...view, dispatch: { ...dispatch, means: 'mail' }, also_sent: [{ dispatch, text }] };
  await at.settle();
  const other = at.find('letter-also-sent');
  expect(other.textContent).toContain('Noor Haddad');
  expect(other.querySelector('[lang]')?.textContent).toContain('Autre chose.');
  letter.view = { ...letter.view, also_sent: [{ dispatch, text: null }] };
  await at.settle();
  expect(at.find('letter-also-sent').querySelector('details')).toBeNull();
});
