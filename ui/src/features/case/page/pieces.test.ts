import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stoppable } from '../../../mock/clocks';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { keys } from '../../../shared/keys/keys.svelte';
import { OpenCase } from '../open.svelte';
import Pieces from './Pieces.svelte';

let at: Page;
let fake: Fake;
const onletter = vi.fn();

async function draw(prepare: (fake: Fake) => void = () => {}): Promise<void> {
  fake = new Fake(1);
  use(fake);
  await fake.signIn();
  prepare(fake);
  const [view] = fake.cases;
  if (!view || !fake.session) throw new Error('No case.');
  const open = new OpenCase();
  await open.read(view.line.id);
  const props = { open, view, session: fake.session, hrefLetter: (id: string) => `#/letter/${id}`, onletter };
  at = page(Pieces, props, fake);
  await at.settle();
}

const asked = (command: string) => fake.sent(command)[0]?.args as { request: Record<string, unknown> };

beforeEach(() => {
  i18n.choose('fr');
  onletter.mockReset();
});
afterEach(async () => {
  await at.close();
});

test('the panel is closed and says how many pieces are awaited', async () => {
  await draw();
  const title = at.find('fold-pieces');
  expect(title.getAttribute('aria-expanded')).toBe('false');
  expect(at.find('pieces').textContent).toContain('1 pièce attendue');
  title.click();
  await at.settle();
  expect(title.getAttribute('aria-expanded')).toBe('true');
});

test('a letter asks for the pieces chosen and is opened', async () => {
  await draw();
  at.find('piece-ask').click();
  await at.settle();
  const choices = at.all('piece-choice') as HTMLInputElement[];
  expect(choices.map((one) => one.checked)).toEqual([true, false, false]);
  choices[1]?.click();
  at.find('piece-ask-do').click();
  await at.settle();
  const { request } = asked('piece_ask');
  expect(request).toMatchObject({
    of: 'complainant',
    how: { type: 'letter', langs: ['fr'] },
    chase_on: null,
    pieces: [
      { key: { from: 'listed', code: 'clarification' }, over: [] },
      { key: { from: 'listed', code: 'photographs' }, over: [] },
    ],
  });
  expect(onletter).toHaveBeenCalledWith('l1');
});

const key = (target: Element | null, init: KeyboardEventInit) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

test('everything missing is asked for with a key, and sent with another', async () => {
  await draw();
  const letter = keys.current().find((one) => one.label === 'keys-ask-pieces');
  letter?.run();
  await at.settle();
  const choices = at.all('piece-choice') as HTMLInputElement[];
  expect(choices.map((one) => one.checked)).toEqual([true, true, true]);
  key(choices[0] ?? null, { key: 'Enter', ctrlKey: true });
  await at.settle();
  expect(asked('piece_ask').request.pieces).toHaveLength(3);
});

test('the boxes are one stop of the Tab key, and the arrows go along them', async () => {
  await draw();
  at.find('piece-ask').click();
  await at.settle();
  const choices = at.all('piece-choice') as HTMLInputElement[];
  const stops = () => choices.map((one) => one.tabIndex);
  expect(stops()).toEqual([0, -1, -1]);
  choices[0]?.focus();
  key(document.activeElement, { key: 'End' });
  key(document.activeElement, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(choices[1]);
  expect(stops()).toEqual([-1, 0, -1]);
  const checked = () => choices.filter((one) => one.checked).length;
  key(document.activeElement, { key: 'a', ctrlKey: true });
  await at.settle();
  expect(checked()).toBe(3);
  at.find('piece-all').click();
  await at.settle();
  expect(checked()).toBe(0);
});

test('what may be done to the pieces awaited is one stop of the Tab key', async () => {
  await draw();
  at.find('fold-pieces').click();
  await at.settle();
  const parts = [...document.querySelectorAll<HTMLElement>('.pieces a, .pieces button')];
  expect(parts.length).toBeGreaterThan(1);
  const lists = document.querySelectorAll('.pieces').length;
  expect(parts.filter((one) => one.tabIndex === 0)).toHaveLength(lists);
});

test('a witness is asked by the person and not by the model of letter', async () => {
  await draw();
  at.find('piece-ask').click();
  await at.settle();
  const of = at.find('piece-of') as HTMLSelectElement;
  of.value = 'witness';
  of.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  expect(at.all('piece-by-letter')).toHaveLength(0);
  at.type('piece-chase-on', '2026-10-20');
  at.find('piece-ask-do').click();
  await at.settle();
  expect(asked('piece_ask').request).toMatchObject({
    of: 'witness',
    how: { type: 'person', means: 'phone' },
    chase_on: '2026-10-20',
  });
});

test('nothing is asked for without a piece', async () => {
  await draw();
  at.find('piece-ask').click();
  await at.settle();
  at.all('piece-choice')[0]?.click();
  at.find('piece-ask-do').click();
  await at.settle();
  expect(asked('piece_ask')).toBeUndefined();
});

test('a piece is waived with a reason and never without', async () => {
  await draw();
  at.find('piece-act').click();
  await at.settle();
  at.find('piece-way-waived').click();
  await at.settle();
  at.find('piece-act-do').click();
  await at.settle();
  expect(asked('piece_act')).toBeUndefined();
  at.type('piece-reason', 'Elle n’existe pas.');
  at.find('piece-act-do').click();
  await at.settle();
  expect(asked('piece_act').request).toMatchObject({
    piece: { key: { from: 'listed', code: 'clarification' }, over: [] },
    act: { type: 'waived', reason: 'Elle n’existe pas.' },
  });
});

test('two acts done apart stand side by side', async () => {
  await draw((fake) => fake.pieces.setApart(fake.cases[0]?.line.id ?? ''));
  const apart = at.all('piece').find((one) => one.textContent?.includes('Introuvable.'));
  expect(apart?.textContent).toContain('Amélie Gauthier');
  expect(apart?.textContent).toContain('Priya Raman');
});

test('the stop that the law allows is offered with its authority and its day', async () => {
  await draw((fake) => {
    fake.cases = fake.cases.map((one) => ({
      ...one,
      recommendation: { ...one.recommendation, clocks: one.recommendation.clocks.map(stoppable) },
    }));
    const [view] = fake.cases;
    if (view) fake.pieces.offerStop(view);
  });
  expect(at.find('piece-offer').textContent).toContain('demande de précisions');
  at.find('piece-offer-do').click();
  await at.settle();
  expect((at.find('clock-on') as HTMLInputElement).value).toBe('2026-10-08');
  expect((at.find('clock-authority') as HTMLSelectElement).value).toBe('clarification');
});

test('what becomes of a piece is asked beside its name, and the count is said once', async () => {
  await draw();
  at.find('fold-pieces').click();
  await at.settle();
  const [line] = at.all('piece');
  const act = line?.querySelector('[data-testid="piece-act"]');
  expect(act?.parentElement?.textContent).toContain('Précisions');
  expect(act?.parentElement).toBe(line?.firstElementChild);
  expect(at.find('pieces').textContent).not.toContain('1 pièce attendue');
});
