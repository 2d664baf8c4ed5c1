import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { keepAll } from '../../../shared/forms/pending';
import { i18n } from '../../../shared/i18n/index.svelte';
import { OpenCase } from '../open.svelte';
import Answer from './Answer.svelte';
import Enquiries from './Enquiries.svelte';

let at: Page;
let fake: Fake;
const onclose = vi.fn();

async function draw(): Promise<void> {
  fake = new Fake(1);
  use(fake);
  await fake.signIn();
  await redraw();
}

async function redraw(): Promise<void> {
  const [view] = fake.cases;
  if (!view || !fake.session) throw new Error('No case.');
  const open = new OpenCase();
  await open.read(view.line.id);
  at = page(Answer, { open, view, session: fake.session, onclose }, fake);
  await at.settle();
}

async function choose(id: string, value: string): Promise<void> {
  const field = at.find(id) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
}

/** Records what a complainant asked. */
async function record(): Promise<void> {
  await draw();
  await choose('answer-party', 'complainant');
  await choose('answer-identity', 'document');
  at.type('answer-asked', 'Où en est ma plainte?');
  at.find('answer-do').click();
  await at.settle();
}

/** The enquiries of the case, in place of the form. */
async function list(): Promise<void> {
  await at.close();
  const open = new OpenCase();
  await open.read(fake.cases[0]!.line.id);
  at = page(Enquiries, { open, view: open.view!, session: fake.session!, onanswer: onclose }, fake);
  await at.settle();
}

const recorded = () => fake.sent('enquiry_record')[0]?.args as { request: Record<string, unknown> };

beforeEach(() => {
  i18n.choose('fr');
  onclose.mockReset();
});
afterEach(async () => {
  await at.close();
});

test('nobody is taken for somebody of the case, and nothing may be said', async () => {
  await draw();
  expect((at.find('answer-party') as HTMLSelectElement).value).toBe('other');
  const [first, second] = [...at.find('tell-nothing').querySelectorAll('p')];
  expect([first?.lang, second?.lang]).toEqual(['fr-CA', 'en-CA']);
  expect(at.all('tell')).toHaveLength(0);
});

test('a complainant is told what they may know once the office is sure, in both languages', async () => {
  await draw();
  await choose('answer-party', 'complainant');
  expect(at.all('tell')).toHaveLength(0);
  await choose('answer-identity', 'called_back');
  const [tell] = at.all('tell');
  expect(tell?.textContent).toContain('Nous avons votre dossier.');
  expect(tell?.textContent).toContain('We have your file.');
});

test('what was said is recorded with what was asked, and never without', async () => {
  await draw();
  await choose('answer-party', 'complainant');
  await choose('answer-identity', 'document');
  at.find('tell').querySelector('input')?.click();
  at.find('answer-do').click();
  await at.settle();
  expect(recorded()).toBeUndefined();
  at.type('answer-asked', 'Où en est ma plainte?');
  at.find('answer-do').click();
  await at.settle();
  expect(recorded().request).toMatchObject({
    asker: { party: 'complainant', identity: 'document' },
    told: ['exists'],
    asked: 'Où en est ma plainte?',
    lang: 'fr',
  });
  expect(onclose).toHaveBeenCalled();
});

test('what may not be said any more is not recorded as said', async () => {
  await draw();
  await choose('answer-party', 'complainant');
  await choose('answer-identity', 'document');
  at.find('tell').querySelector('input')?.click();
  await choose('answer-party', 'other');
  at.type('answer-asked', 'Où en est cette plainte?');
  at.find('answer-do').click();
  await at.settle();
  expect(recorded().request).toMatchObject({ told: [] });
});

test('an answer says by which version of the rules it was given, once another governs', async () => {
  await record();
  for (const [governs, said] of [
    [fake.enquiries.governs, 0],
    ['e6'.repeat(32), 1],
  ] as const) {
    fake.enquiries.governs = governs;
    await list();
    expect(at.all('enquiry')).toHaveLength(1);
    expect(at.all('enquiry-superseded')).toHaveLength(said);
  }
  expect(at.find('enquiry-superseded').textContent).toContain('d5d5d5d5d5d5');
});

test('whoever gave no name is said once, by what they are', async () => {
  await record();
  await list();
  expect(at.find('enquiry').textContent?.match(/Personne plaignante/g)).toHaveLength(1);
});

test('an answer being written outlives the lock, and is forgotten once it is cancelled', async () => {
  await draw();
  await choose('answer-party', 'complainant');
  at.type('answer-asked', 'Où en est ma plainte?');
  await keepAll();
  await at.close();
  await redraw();
  expect(at.find<HTMLTextAreaElement>('answer-asked').value).toBe('Où en est ma plainte?');
  expect(at.find<HTMLSelectElement>('answer-party').value).toBe('complainant');
  expect(at.all('restored')).toHaveLength(1);
  at.find('answer-cancel').click();
  await at.settle();
  expect(onclose).toHaveBeenCalledOnce();
  await at.close();
  await redraw();
  expect(at.find<HTMLTextAreaElement>('answer-asked').value).toBe('');
});
