import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { live } from '../../../shared/live.svelte';
import { OpenCase } from '../open.svelte';
import { later } from './days';
import Panel from './Panel.svelte';

let at: Page;
let fake: Fake;
const oncard = vi.fn();

async function draw(prepare: (fake: Fake, id: string) => void = () => {}, keeps = true): Promise<void> {
  fake = new Fake(1);
  use(fake);
  await fake.signIn();
  const id = fake.cases[0]?.line.id ?? '';
  await fake.call('case_file', { request: { case_id: id, series: 'OPS-PLA-01' } });
  prepare(fake, id);
  const [view] = fake.cases;
  if (!view || !fake.session) throw new Error('No case.');
  const session = keeps ? fake.session : { ...fake.session, acts: ['read' as const] };
  const open = new OpenCase();
  await open.read(view.line.id);
  at = page(
    Panel,
    { open, view, session, hrefPlaces: '#/paper/places', hrefCounted: () => '#', oncard },
    fake,
  );
  await at.settle();
}

const asked = (command: string) => fake.sent(command)[0]?.args as { request: Record<string, unknown> };

function choose(testid: string, value: string): void {
  const field = at.find<HTMLSelectElement>(testid);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function send(): Promise<void> {
  at.find('volume-do').click();
  await at.settle();
}

beforeEach(() => {
  i18n.choose('fr');
  oncard.mockReset();
});
afterEach(async () => {
  await at.close();
});

test('a volume is added where it is kept, and the place must be chosen', async () => {
  await draw();
  at.find('volume-open').click();
  await at.settle();
  await send();
  expect(asked('paper_act')).toBeUndefined();
  expect(at.find('volume-at').getAttribute('aria-invalid')).toBe('true');
  choose('volume-at', 'p2');
  await send();
  expect(asked('paper_act').request).toMatchObject({ number: 1, over: [], act: { act: 'open', at: 'p2' } });
  expect(live.toast).toBe('Volume 1 ajouté.');
});

test('a volume goes out to a named borrower, due back two weeks later unless said otherwise', async () => {
  await draw((host, id) => host.paper.put(id, {}));
  expect(at.find('volume').dataset['state']).toBe('kept');
  at.find('volume-charge_out').click();
  await at.settle();
  await send();
  expect(at.find('volume-borrower').getAttribute('aria-invalid')).toBe('true');
  at.type('volume-borrower', 'Omar Diallo');
  await send();
  const { act } = asked('paper_act').request as { act: { charge: { on: string; due_on: string } } };
  expect(act).toMatchObject({ act: 'charge_out', charge: { borrower: 'Omar Diallo' } });
  expect(act.charge.due_on).toBe(later(act.charge.on, 14));
});

test('a volume that is out says who has it, is late, and gives its card', async () => {
  const charge = { borrower: 'Omar Diallo', phone: '212', on: '2026-09-10', due_on: '2026-09-24' };
  await draw((host, id) =>
    host.paper.put(id, { at: null, charge, days: -14, may: ['return', 'recall', 'transfer', 'not_found'] }),
  );
  const panel = at.find('paper').textContent;
  expect(panel).toContain('Omar Diallo');
  expect(at.find('fold-paper').getAttribute('aria-expanded')).toBe('true');
  at.find('volume-card').click();
  expect(oncard).toHaveBeenCalledOnce();
  at.find('volume-return').click();
  await at.settle();
  choose('volume-at', 'p1');
  await send();
  expect(asked('paper_act').request).toMatchObject({ act: { act: 'return', at: 'p1' } });
});

test('a volume not found asks where it was looked for', async () => {
  await draw((host, id) => host.paper.put(id, {}));
  at.find('volume-not_found').click();
  await at.settle();
  await send();
  expect(asked('paper_act')).toBeUndefined();
  at.type('volume-reason', 'Tablettes 1 à 4');
  await send();
  expect(asked('paper_act').request).toMatchObject({ act: { act: 'not_found', reason: 'Tablettes 1 à 4' } });
});

test('an original is registered with who received it, its scan and its volume', async () => {
  await draw((host, id) => host.paper.put(id, {}));
  at.find('original-add').click();
  await at.settle();
  at.type('original-what', 'Lettre signée');
  at.find('original-save').click();
  await at.settle();
  expect(asked('paper_register').request).toMatchObject({
    original_id: null,
    original: { description: 'Lettre signée', received_by: 'Amélie Gauthier', scan: null, volume: 1 },
  });
});

test('who does not keep paper sees it and has no act', async () => {
  await draw((host, id) => host.paper.put(id, { may: [] }), false);
  expect(at.all('volume').length).toBe(1);
  for (const act of ['volume-open', 'volume-charge_out', 'original-add'])
    expect(at.all(act).length, act).toBe(0);
});
