import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaseFault } from '../../../generated/types/CaseFault';
import type { CaseView } from '../../../generated/types/CaseView';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { keepAll } from '../../../shared/forms/pending';
import { i18n } from '../../../shared/i18n/index.svelte';
import { lineOf } from '../../paper/fault';
import { OpenCase } from '../open.svelte';
import Closing from './Closing.svelte';

let at: Page;
let fake: Fake;
const onpart = vi.fn();

async function draw(change: (view: CaseView) => CaseView): Promise<void> {
  fake = new Fake(1);
  use(fake);
  await fake.signIn();
  const [first] = fake.cases;
  if (!first) throw new Error('No case.');
  const view = change(first);
  fake.cases = [view];
  await redraw();
}

async function redraw(): Promise<void> {
  const [view] = fake.cases;
  if (!view) throw new Error('No case.');
  const open = new OpenCase();
  await open.read(view.line.id);
  at = page(
    Closing,
    {
      open,
      view,
      allowed: true,
      href: () => '#/intake',
      hrefLetter: () => '#/letter',
      hrefCounted: (fault: CaseFault) => `#/paper/stocktakings/${lineOf(fault)}`,
      onpart,
    },
    fake,
  );
  await at.settle();
}

beforeEach(() => i18n.choose('fr'));
afterEach(async () => {
  await at.close();
});

test('each line that blocks leads to where one acts, and nothing offers to close', async () => {
  await draw((view) => view);
  const blocks = at.all('block');
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks[0]?.getAttribute('href')).toBe('#/intake');
  expect(at.all('closing-do')).toHaveLength(0);
  blocks[1]?.click();
  expect(onpart).toHaveBeenCalledWith('file');
});

test('a volume that is out blocks, with who has it, and leads to the paper', async () => {
  await draw((view) => {
    const charge = { borrower: 'Omar Diallo', phone: '', on: '2026-10-01', due_on: '2026-10-15' };
    fake.paper.put(view.line.id, { at: null, charge, days: 7 });
    return view;
  });
  const block = at.all('block').find((one) => one.textContent.includes('Omar Diallo'));
  block?.click();
  expect(onpart).toHaveBeenCalledWith('paper');
});

test('what a count found blocks, with how, and leads to its very line', async () => {
  await draw((view) => {
    const found = { stocktaking_id: 's1', closed_on: '2026-10-08', volume: 2, label: 'A/2026-A0001/2' };
    fake.paper.found.set(view.line.id, [
      { ...found, entry: 'n3', kind: 'elsewhere' },
      { ...found, entry: null, kind: 'missing' },
    ]);
    return view;
  });
  const blocks = at.all('block').filter((one) => one.textContent.includes('récolement'));
  expect(blocks.map((one) => one.getAttribute('href'))).toEqual([
    '#/paper/stocktakings/s1.n3',
    '#/paper/stocktakings/s1.A/2026-A0001/2',
  ]);
  expect(blocks[0]?.textContent).toContain('Trouvé, attendu ailleurs');
});

test('an open deadline yields to reasons, never without them', async () => {
  await draw((view) => ({
    ...view,
    line: { ...view.line, stage: 'screened_in' },
    file: {
      id: 'f1',
      number: 'OPS/2026',
      series: { code: 'OPS', path: [], sample: true },
      records: [],
    } as never,
  }));
  at.find('closing-do').click();
  await at.settle();
  expect(fake.sent('case_close')).toHaveLength(0);
  at.type('closing-reasons', 'Tout est fait.');
  at.find('closing-do').click();
  await at.settle();
  expect(fake.sent('case_close')[0]?.args).toEqual({
    request: { case_id: fake.cases[0]?.line.id, reasons: 'Tout est fait.', outcome: null },
  });
});

const filed = {
  id: 'f1',
  number: 'OPS/2026',
  series: { code: 'OPS', path: [], sample: true },
  records: [],
} as never;

function choose(code: string): void {
  const select = at.find('closing-outcome') as HTMLSelectElement;
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a person says how a complaint ended, or leaves it unsaid', async () => {
  await draw((view) => ({ ...view, line: { ...view.line, stage: 'screened_in' }, file: filed }));
  const choices = [...(at.find('closing-outcome') as HTMLSelectElement).options];
  expect(choices.map((one) => one.text)).toEqual(['Issue non consignée', 'Plainte non fondée']);
  choose('unsubstantiated');
  at.type('closing-reasons', 'Le rapport est reçu.');
  at.find('closing-do').click();
  await at.settle();
  expect(fake.sent('case_close')[0]?.args).toMatchObject({ request: { outcome: 'unsubstantiated' } });
});

test('a complaint that nobody screened is not closed before its outcome is chosen', async () => {
  await draw((view) => ({ ...view, line: { ...view.line, stage: 'received' }, file: filed }));
  at.type('closing-reasons', 'Elle retire sa plainte.');
  at.find('closing-do').click();
  await at.settle();
  expect(fake.sent('case_close')).toHaveLength(0);
  const select = at.find('closing-outcome');
  expect(select.getAttribute('aria-invalid')).toBe('true');
  choose('withdrawn_before_screening');
  at.find('closing-do').click();
  await at.settle();
  expect(fake.sent('case_close')).toHaveLength(1);
});

test('what is awaited is said once, and each piece leads to the pieces', async () => {
  await draw((view) => view);
  const pieces = ['photographs', 'medical_record'].map((code) => ({
    key: { from: 'listed', code },
    over: [],
  }));
  const how = { type: 'person', on: '2026-10-08', means: 'phone' };
  const request = { case_id: 'c1', pieces, of: 'complainant', who: '', how, chase_on: null };
  const before = at.all('block').length;
  await fake.call('piece_ask', { request });
  await at.close();
  await redraw();
  const said = at.find('blocks').textContent;
  expect(said.split('Recevoir ces pièces').length).toBe(2);
  const blocks = at.all('block');
  expect(blocks).toHaveLength(before + 2);
  const photographs = blocks.find((one) => one.textContent.includes('Photos'));
  photographs?.click();
  expect(onpart).toHaveBeenCalledWith('piece');
});

test('reasons to reopen a case that are being written outlive the lock, until it is reopened', async () => {
  await draw((view) => ({ ...view, line: { ...view.line, stage: 'closed' } }));
  at.type('closing-reasons', 'Une pièce est arrivée.');
  await keepAll();
  await at.close();
  await redraw();
  expect(at.find<HTMLTextAreaElement>('closing-reasons').value).toBe('Une pièce est arrivée.');
  at.find('closing-do').click();
  await at.settle();
  expect(fake.sent('case_reopen')).toHaveLength(1);
  expect(fake.drafts.size).toBe(0);
});
