import { afterEach, expect, test } from 'vitest';
import type { SessionView } from '../../generated/types/SessionView';
import { Fake, refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { keepAll } from '../../shared/forms/pending';
import { i18n } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import { Notes } from './state.svelte';
import View from './View.svelte';

let at: Page;
let fake: Fake;
afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

async function draw(): Promise<void> {
  fake = new Fake(0);
  use(fake);
  await fake.call('note_draft', { request: { case_id: 'c1', source: 'fr' } });
  await show();
}

async function show(): Promise<void> {
  const notes = new Notes();
  const session = await fake.signIn();
  at = page(View, { notes, session, id: 'n1', hrefCase: (id: string) => `#/case/${id}` }, fake);
  await at.settle();
}

const sides = (lang: 'fr' | 'en') => at.all(`side-${lang}`) as HTMLTextAreaElement[];
const stale = () => at.all('pair').map((pair) => pair.dataset.stale);

function write(area: HTMLTextAreaElement | undefined, text: string): void {
  if (!area) throw new Error('No such side.');
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

async function leave(area: HTMLTextAreaElement | undefined): Promise<void> {
  area?.dispatchEvent(new Event('blur'));
  await at.settle();
}

test('leaving a side keeps it, against the text that was read', async () => {
  await draw();
  const [first] = sides('fr');
  const before = first?.value;
  write(first, 'Objet récrit.');
  await leave(first);
  expect(fake.calls.at(-1)).toMatchObject({
    command: 'note_revise',
    args: { request: { lang: 'fr', from: before, to: 'Objet récrit.' } },
  });
  expect(stale()[0]).toBe('true');
});

test('« Rien à changer » clears the mark of a pair', async () => {
  await draw();
  expect(stale()[3]).toBe('true');
  at.find('agree').click();
  await at.settle();
  expect(stale()[3]).toBe('false');
});

test('a refused writing stays typed, with the reason beside it, and can be sent again', async () => {
  await draw();
  const [first] = sides('en');
  fake.refusals.set('note_revise', refuse('changed-meanwhile'));
  write(first, 'Rewritten purpose.');
  await leave(first);
  expect(first?.value).toBe('Rewritten purpose.');
  expect(at.find('error').dataset.code).toBe('changed-meanwhile');
  fake.refusals.clear();
  await leave(first);
  expect(at.all('error')).toHaveLength(0);
});

test('the other language and the lock lose nothing of a side being written', async () => {
  await draw();
  const [first] = sides('en');
  write(first, 'Half a sent');
  i18n.choose('en');
  await at.settle();
  expect(sides('en')[0]).toBe(first);
  expect(first?.value).toBe('Half a sent');
  await keepAll();
  expect(fake.notes[0]?.note.pairs[0]?.text.en).toBe('Half a sent');
});

test('a change from elsewhere comes in where nothing is being written', async () => {
  await draw();
  const [first, second] = sides('fr');
  write(first, 'J’écris ici.');
  await at.settle();
  await fake.call('note_revise', {
    request: { note_id: 'n1', pair: 'pair1', lang: 'fr', from: second?.value, to: 'Venu d’ailleurs.' },
  });
  const notes = new Notes();
  await notes.open('n1');
  expect(notes.view?.note.pairs[1]?.text.fr).toBe('Venu d’ailleurs.');
  expect(first?.value).toBe('J’écris ici.');
});

test('the export says where the file lies, and what is still to review', async () => {
  await draw();
  at.find('export').click();
  await at.settle();
  expect(at.find('export-path').textContent).toMatch(/NI-2026-A0007\.pdf$/);
  expect(at.find('exported').className).toContain('warn');
});

test('a side written twice shows both texts with their authors, and is not written until one is kept', async () => {
  await draw();
  const found = fake.notes[0];
  const pair = found?.note.pairs[0];
  if (!found || !pair) throw new Error('No note.');
  const text = (event: string, by: string, words: string) => ({
    event,
    by,
    at: '2026-10-07T13:05:00Z',
    text: words,
  });
  const conflict = {
    pair: pair.id,
    lang: 'fr' as const,
    texts: [text('e1', 'u1', 'Un texte.'), text('e2', 'u2', 'Un autre.')],
  };
  fake.notes = [{ ...found, note: { ...found.note, conflicts: [conflict] } }];
  await at.close();
  const notes = new Notes();
  at = page(View, { notes, session: fake.session as SessionView, id: 'n1', hrefCase: () => '#' }, fake);
  await at.settle();
  const claims = at.all('claim').map((claim) => claim.textContent);
  expect(claims[0]).toContain('Un texte.');
  expect(claims[0]).toContain('Amélie Gauthier');
  expect(claims[1]).toContain('Priya Raman');
  expect(sides('fr')[0]?.readOnly).toBe(true);
  at.all('keep')[1]?.click();
  await at.settle();
  const settled = fake.sent('note_settle')[0];
  expect(settled?.args).toEqual({
    request: { note_id: 'n1', pair: pair.id, lang: 'fr', kept: 'e2', over: ['e1', 'e2'] },
  });
  expect(at.all('conflict')).toHaveLength(0);
});

test('a side that is refused once the note is left says so, and offers what was written on return', async () => {
  await draw();
  const [first] = sides('en');
  const before = first?.value;
  fake.refusals.set('note_revise', refuse('changed-meanwhile'));
  write(first, 'Rewritten purpose.');
  first?.dispatchEvent(new Event('blur'));
  await at.close();
  await at.settle();
  expect(live.toast).toContain('paragraphe 1');
  await show();
  expect(sides('en')[0]?.value).toBe('Rewritten purpose.');
  expect(at.all('side-back')).toHaveLength(1);
  at.find('side-reload').click();
  await at.settle();
  expect(sides('en')[0]?.value).toBe(before);
  expect(fake.drafts.size).toBe(0);
});

test('a side that is refused while the desk locks waits in the vault until it is saved', async () => {
  await draw();
  write(sides('en')[0], 'Rewritten purpose.');
  fake.refusals.set('note_revise', refuse('changed-meanwhile'));
  await keepAll();
  await at.close();
  fake.refusals.clear();
  await show();
  await leave(sides('en')[0]);
  expect(fake.notes[0]?.note.pairs[0]?.text.en).toBe('Rewritten purpose.');
  expect(at.all('side-back')).toHaveLength(0);
  expect(fake.drafts.size).toBe(0);
});
