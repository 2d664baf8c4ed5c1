import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fake, refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { FAULTS } from '../../mock/stocktaking';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import Places from './Places.svelte';
import Stocktaking from './Stocktaking.svelte';
import Stocktakings from './Stocktakings.svelte';
import { Papers } from './state.svelte';
import { Stock } from './stock.svelte';

let at: Page;
let fake: Fake;

async function draw(keeps = true, line: string | null = null, closed = false): Promise<void> {
  fake = new Fake(1);
  use(fake);
  await fake.signIn();
  await fake.call('stocktaking_open', { at: 'p1' });
  fake.stocktaking.faults = FAULTS.filter(({ kind }) => kind === 'elsewhere' || kind === 'unknown');
  if (closed) await fake.call('stocktaking_close', { request: { id: 's1', closed } });
  at = page(Stocktaking, {
    stock: new Stock(),
    id: 's1',
    line,
    keeps,
    hrefList: '#/paper/stocktakings',
    hrefCase: (id: string) => `#/case/${id}`,
  });
  await at.settle();
}

const asked = (command: string) =>
  fake.calls
    .filter((call) => call.command === command)
    .map((call) => (call.args as { request: unknown }).request);

async function read(label: string): Promise<void> {
  at.type('counting-label', label);
  at.find<HTMLFormElement>('counting-form').requestSubmit();
  await at.settle();
}

async function close(): Promise<void> {
  at.find('stocktaking-turn').click();
  await at.settle();
}

beforeEach(() => i18n.choose('fr'));
afterEach(async () => {
  await at.close();
});

test('a label and Enter is one volume counted, and the field is free for the next', async () => {
  await draw();
  await read('OPS-PLA-01/2026-A0001/1');
  expect(asked('stocktaking_count')).toEqual([{ id: 's1', at: 'p1', label: 'OPS-PLA-01/2026-A0001/1' }]);
  expect(at.find<HTMLInputElement>('counting-label').value).toBe('');
  expect(document.activeElement).toBe(at.find('counting-label'));
  expect(live.said).toContain('en place');
});

test('a label read twice is told at once, and nothing is asked of an empty one', async () => {
  await draw();
  await read(' ');
  expect(asked('stocktaking_count')).toEqual([]);
  expect(at.find('counting-label').getAttribute('aria-invalid')).toBe('true');
  await read('A/2026-A0001/1');
  await read('A/2026-A0001/1');
  expect(at.all('counted-one')[0]?.dataset['mismatch']).toBe('twice');
  expect(live.said).toContain('Compté deux fois');
});

test('the label of a place says where one is, and counts nothing', async () => {
  await draw();
  await read('r2-b14');
  expect(asked('stocktaking_count')).toEqual([]);
  expect(live.said).toContain('R2-B14');
});

test('a count that is refused leaves the label as it was typed', async () => {
  await draw();
  fake.refusals.set('stocktaking_count', refuse('changed-meanwhile'));
  await read('A/2026-A0001/1');
  expect(at.find<HTMLInputElement>('counting-label').value).toBe('A/2026-A0001/1');
});

test('once closed, each mismatch has its act; what no act mends is explained or struck out', async () => {
  await draw();
  await close();
  expect(at.all('fault').map((one) => one.dataset['kind'])).toEqual(['elsewhere', 'unknown']);
  expect(at.all('fault-mend').length).toBe(1);
  at.find('fault-mend').click();
  await at.settle();
  expect(asked('stocktaking_settle')).toMatchObject([{ kind: 'elsewhere', case_id: 'c1', volume: 1 }]);
  expect(document.activeElement).toBe(at.find('fault-explain'));
  at.find('fault-explain').click();
  await at.settle();
  at.find('explain-do').click();
  await at.settle();
  expect(asked('stocktaking_explain')).toEqual([]);
  at.type('explain-why', 'Avant le coffre');
  at.find('explain-do').click();
  await at.settle();
  expect(asked('stocktaking_explain')).toMatchObject([{ entry: 'n4', reason: 'Avant le coffre' }]);
  at.find('found-agrees');
});

test('whoever comes for one line is brought to its act, and sees which it is', async () => {
  await draw(true, 'n4', true);
  const meant = at.all('fault').find((one) => one.getAttribute('aria-current') === 'true');
  expect(meant?.dataset['kind']).toBe('unknown');
  expect(meant?.contains(document.activeElement)).toBe(true);
  expect((document.activeElement as HTMLElement).dataset['testid']).toBe('fault-explain');
});

test('who does not keep paper reads the report and has no act', async () => {
  await draw(false);
  expect(at.all('fault').length).toBe(2);
  for (const act of ['fault-mend', 'fault-explain', 'stocktaking-turn', 'counting-form'])
    expect(at.all(act).length, act).toBe(0);
});

test('each view of the paper has the same title, and its act only for who keeps paper', async () => {
  await draw();
  const choice = createRawSnippet(() => ({ render: () => '<span></span>' }));
  for (const keeps of [true, false]) {
    for (const [view, act] of [
      [Places, 'place-add'],
      [Stocktakings, 'stocktaking-open'],
    ] as const) {
      await at.close();
      const papers = new Papers();
      at = page(view, { papers, keeps, choice, href: () => '#', onshow: () => {} });
      await at.settle();
      expect(at.root.querySelector('h1')?.textContent).toBe('Papier');
      expect(at.all(act).length, act).toBe(keeps ? 1 : 0);
    }
  }
});

test('the act on a counted label stands beside the label', async () => {
  await draw();
  await read('OPS-PLA-01/2026-A0001/1');
  expect(at.find('counted-strike').parentElement?.textContent).toContain('OPS-PLA-01/2026-A0001/1');
});
