import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contested } from '../../../mock/exchange';
import { Fake, refuse } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { keepAll } from '../../../shared/forms/pending';
import { i18n } from '../../../shared/i18n/index.svelte';
import { keys } from '../../../shared/keys/keys.svelte';
import { OpenCase } from '../open.svelte';
import { CaseQueue } from '../queue.svelte';
import { intake } from './receive.svelte';
import View from './View.svelte';

const listen = (event: KeyboardEvent) => keys.press(event);
let at: Page;
let fake: Fake;
let queue: CaseQueue;
let open: OpenCase;
let chosen: string[];

async function draw(id: string | null, second = false, prepare?: () => void): Promise<void> {
  fake = new Fake(60);
  prepare?.();
  use(fake);
  const session = await fake.signIn();
  queue = new CaseQueue([second ? 'awaiting_second_reader' : 'received']);
  await queue.reload();
  chosen = [];
  open = new OpenCase();
  at = page(
    View,
    {
      session,
      queue,
      open,
      id,
      second,
      waiting: 1,
      onselect: (to: string) => void chosen.push(to),
      onswitch: vi.fn(),
      onopencase: vi.fn(),
      hrefCase: (id: string) => `#/${id}`,
      onimport: vi.fn(),
      onnew: vi.fn(),
      hrefForm: (to: string) => `#/form/${to}`,
    },
    fake,
  );
  await at.settle();
}

const request = (command: string) =>
  (fake.sent(command)[0]?.args as { request: Record<string, unknown> }).request;

beforeEach(() => window.addEventListener('keydown', listen));
afterEach(async () => {
  window.removeEventListener('keydown', listen);
  await at.close();
  intake.clear();
  i18n.choose('fr');
});

test('another case is read from its beginning, and a correction moves nothing', async () => {
  await draw('c1');
  const panes = [...at.root.querySelectorAll<HTMLElement>('.tri-work [data-pane]')];
  expect(panes).toHaveLength(2);
  const scroll = () => panes.map((pane) => pane.scrollTop);
  for (const pane of panes) pane.scrollTop = 300;
  await open.read('c1');
  await at.settle();
  expect(scroll()).toEqual([300, 300]);
  await open.read('c2');
  await at.settle();
  expect(scroll()).toEqual([0, 0]);
});

test('a correction begun on one case is never recorded on the next', async () => {
  await draw('c1');
  at.find('fix-incident').click();
  await at.settle();
  expect(at.all('fix-incident-save')).toHaveLength(1);
  await open.read('c2');
  await at.settle();
  expect(at.all('fix-incident-save')).toHaveLength(0);
});

test('what a second reader writes of one case is not offered for the next', async () => {
  await draw('c3', true, () => {
    const proposed = fake.cases.find((one) => one.line.id === 'c3');
    if (!proposed) throw new Error('No proposal.');
    const other = { ...proposed, line: { ...proposed.line, id: 'c1' } };
    fake.cases = fake.cases.map((one) => (one.line.id === 'c1' ? other : one));
  });
  at.type('second-reasons', 'Les passages suffisent.');
  await open.read('c1');
  await at.settle();
  expect((at.find('second-reasons') as HTMLTextAreaElement).value).toBe('');
});

test('an incident whose day is not known lies between two days, without a day of the week', async () => {
  await draw('c1', false, () => {
    for (const one of fake.cases) {
      one.facts.incident = { ...one.facts.incident, on: null, approx: '2024-03' };
      one.possible_days = { from: '2024-03-01', to: '2024-03-31' };
    }
  });
  const said = document.body.textContent.replaceAll('\u00a0', ' ');
  expect(said).toContain('entre le 1er mars 2024 et le 31 mars 2024');
});

test('the source of a rule opens where it is named, in the language of the person', async () => {
  await draw('c1');
  const opener = at.find('certainty');
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  expect(at.all('source')).toHaveLength(0);
  opener.click();
  await at.settle();
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(at.find('source').textContent).toBe('Source : source inventée');
  i18n.choose('en');
  await at.settle();
  expect(at.find('source').textContent).toBe('Source: invented source');
});

test('the language of the reply is corrected on its own', async () => {
  await draw('c1');
  at.find('fix-reply').click();
  await at.settle();
  at.find('reply').querySelector('form')?.requestSubmit();
  await at.settle();
  expect(request('case_correct')).toEqual({
    case_id: 'c1',
    correction: { field: 'reply_language', from: 'fr', to: 'fr' },
  });
});

test('without an address the first of the list is chosen', async () => {
  await draw(null);
  expect(chosen).toEqual(['c1']);
});

test('one key screens in, and the next case is chosen', async () => {
  await draw('c1');
  at.press('r');
  await at.settle();
  expect(request('case_screen_in')).toEqual({ case_id: 'c1', reasons: '' });
  expect(chosen.at(-1)).toBe('c2');
});

test('screening in against the recommendation asks for reasons first', async () => {
  await draw('c2');
  at.press('r');
  await at.settle();
  expect(fake.sent('case_screen_in')).toHaveLength(0);
  at.type('in-reasons', 'Le témoin mérite d’être entendu.');
  at.find('in-submit').click();
  await at.settle();
  expect(request('case_screen_in').reasons).toBe('Le témoin mérite d’être entendu.');
});

test('screening out preselects nothing and is refused until every part is there', async () => {
  await draw('c1');
  at.press('e');
  await at.settle();
  expect(at.all('ground').some((ground) => (ground as HTMLInputElement).checked)).toBe(false);
  at.find('out-submit').click();
  await at.settle();
  expect(fake.sent('case_screen_out')).toHaveLength(0);
});

test('a mark picked as a fact goes out exact, with its bytes', async () => {
  await draw('c1');
  at.press('e');
  await at.settle();
  at.all('ground')[0]?.click();
  at.press('2');
  at.type('out-discretion', 'Pesé.');
  at.type('out-reasons', 'Raisons.');
  const reader = at.find<HTMLSelectElement>('out-reader');
  expect([...reader.options].map((option) => option.value)).not.toContain('u1');
  reader.value = 'u3';
  reader.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  at.find('out-submit').click();
  await at.settle();
  const sent = request('case_screen_out') as {
    facts: { start: number; end: number; words: string }[];
    second_reader: string;
  };
  expect(sent.second_reader).toBe('u3');
  expect(sent.facts.map((fact) => fact.words)).toEqual([
    'La Couronne a retiré l’accusation le 21 août 2026.',
  ]);
  expect(sent.facts[0] && sent.facts[0].end - sent.facts[0].start).toBe(
    new TextEncoder().encode(sent.facts[0]?.words).length,
  );
});

test('a ground whose class asks for no second reader is decided alone, unless somebody is named', async () => {
  await draw('c1');
  at.press('e');
  await at.settle();
  const choose = async (code: string) => {
    at.all('ground')
      .find((one) => one.dataset.code === code)
      ?.click();
    await at.settle();
  };
  await choose('frivolous');
  expect(at.find('second-need').dataset.code).toBe('required');
  await choose('no_jurisdiction');
  expect(at.find('second-need').dataset.code).toBe('not_required');
  at.press('2');
  at.type('out-discretion', 'Pesé.');
  at.type('out-reasons', 'Raisons.');
  at.find('out-submit').click();
  await at.settle();
  expect(request('case_screen_out').second_reader).toBe(null);
});

test('what was begun is back when the panel opens again, in the other language too', async () => {
  await draw('c1');
  at.press('e');
  await at.settle();
  at.type('out-reasons', 'À moitié écr');
  i18n.choose('en');
  await at.settle();
  expect(at.find<HTMLTextAreaElement>('out-reasons').value).toBe('À moitié écr');
  at.press('Escape');
  await at.settle();
  expect(at.all('out-reasons')).toHaveLength(0);
  at.press('e');
  await at.settle();
  expect(at.find<HTMLTextAreaElement>('out-reasons').value).toBe('À moitié écr');
});

test('a refused decision is said beside the case and changes nothing', async () => {
  await draw('c1');
  fake.refusals.set('case_screen_in', refuse('regime-not-settled'));
  at.press('r');
  await at.settle();
  expect(at.find('error').dataset.code).toBe('regime-not-settled');
  expect(chosen).toEqual([]);
});

test('one bad file never spoils the others', async () => {
  await draw('c1');
  await intake.receive([
    new File(['a'], 'une.eml'),
    new File(['b'], 'photo.heic'),
    new File(['c'], 'deux.txt'),
  ]);
  expect(intake.results.map((one) => one.error?.code ?? 'received')).toEqual([
    'received',
    'unsupported-file',
    'received',
  ]);
  const names = fake
    .sent('case_receive_file')
    .map((call) => (call.args as { headers: Record<string, string> }).headers['x-file-name']);
  expect(names).toEqual(['une.eml', 'photo.heic', 'deux.txt']);
});

test('only the second reader is offered to answer, and sending back needs words', async () => {
  await draw('c3', true);
  at.find('second-return').click();
  await at.settle();
  expect(fake.sent('case_read_second')).toHaveLength(0);
  at.type('second-reasons', 'Le retrait de l’accusation est un fait nouveau.');
  at.find('second-return').click();
  await at.settle();
  expect(request('case_read_second')).toMatchObject({ case_id: 'c3', answer: 'sends_back' });
});

test('a second reader who disagrees says so, with words, apart from sending back', async () => {
  await draw('c3', true);
  at.find('second-disagree').click();
  await at.settle();
  expect(fake.sent('case_read_second')).toHaveLength(0);
  at.type('second-reasons', 'Le retard est expliqué.');
  at.find('second-disagree').click();
  await at.settle();
  expect(request('case_read_second')).toMatchObject({ case_id: 'c3', answer: 'disagrees' });
});

test('pages follow one another until all is read', async () => {
  await draw('c1');
  const first = queue.lines.length;
  expect(first).toBeLessThan(queue.total);
  queue.more();
  await at.settle();
  expect(queue.lines).toHaveLength(queue.total);
  expect(new Set(queue.lines.map((line) => line.id)).size).toBe(queue.total);
});

test('a case with an open conflict is not decided until a person keeps one of the values', async () => {
  await draw('c1', false, () => {
    fake.cases = fake.cases.map((view) => (view.line.id === 'c1' ? contested(view) : view));
  });
  expect(at.all('screen-in')).toHaveLength(0);
  at.press('r');
  await at.settle();
  expect(fake.sent('case_screen_in')).toHaveLength(0);
  const claims = at.all('claim').map((claim) => claim.textContent);
  expect(claims).toHaveLength(2);
  expect(claims[0]).toContain('Amélie Gauthier');
  expect(claims[1]).toContain('Priya Raman');
  at.all('keep')[1]?.click();
  await at.settle();
  expect(request('case_settle')).toEqual({ case_id: 'c1', about: 'kind', kept: 'e2', over: ['e1', 'e2'] });
  expect(at.all('conflict')).toHaveLength(0);
  expect(at.find('screen-in')).toBeTruthy();
});

test('a second opinion being written outlives the lock, until it is given', async () => {
  await draw('c3', true);
  at.type('second-reasons', 'Le retard est expliqué.');
  await keepAll();
  expect(fake.drafts.get('second-reading c3')).toContain('Le retard est expliqué.');
  at.find('second-disagree').click();
  await at.settle();
  expect(request('case_read_second')).toMatchObject({ reasons: 'Le retard est expliqué.' });
  expect(fake.drafts.has('second-reading c3')).toBe(false);
});
