// Answers that come in another order than what was asked.
import { beforeEach, expect, test } from 'vitest';
import { GONE } from '../mock/disposition';
import { Fake, refuse } from '../mock/fake';
import { late } from '../mock/late';
import { FAULTS } from '../mock/stocktaking';
import { use } from '../platform';
import { screenIn } from './case/actions';
import { OpenCase } from './case/open.svelte';
import { Dispositions } from './disposition/state.svelte';
import { Jobs } from './job/state.svelte';
import { Notes } from './note/state.svelte';
import { Stock } from './paper/stock.svelte';

let fake: Fake;

beforeEach(async () => {
  fake = new Fake(9);
  use(fake);
  await fake.signIn();
});

const settled = () => new Promise((done) => setTimeout(done));

/** Lets an answer come, and what follows of it. */
async function come(answer: (() => void) | undefined): Promise<void> {
  if (!answer) throw new Error('Nothing is on its way.');
  answer();
  await settled();
}

test('of two readings of a case, the one that was asked last stays on screen', async () => {
  const open = new OpenCase();
  const answers = late(fake, 'case_get');
  void open.read('c1');
  await settled();
  await fake.call('case_screen_in', { request: { case_id: 'c1' } });
  void open.read('c1');
  await settled();
  await come(answers[1]);
  expect(open.view?.line.stage).toBe('screened_in');
  await come(answers[0]);
  expect(open.view?.line.stage).toBe('screened_in');
});

test('what an act answered stays when a reading that began before it comes after', async () => {
  const open = new OpenCase();
  await open.read('c1');
  const answers = late(fake, 'case_get');
  void open.read('c1');
  await settled();
  if (open.view) await screenIn(open, open.view, 'Vu');
  await come(answers[0]);
  expect(open.view?.line.stage).toBe('screened_in');
});

test('what was read since an act began stays when the answer of the act comes after', async () => {
  const open = new OpenCase();
  await open.read('c1');
  const answers = late(fake, 'case_screen_in');
  const done = open.view && screenIn(open, open.view, 'Vu');
  await settled();
  await fake.call('case_screen_out', { request: { case_id: 'c1', second_reader: 'u2' } });
  await open.read('c1');
  await come(answers[0]);
  await done;
  expect(open.view?.line.stage).toBe('awaiting_second_reader');
});

test('long work that ended runs no more on screen when an older list comes late', async () => {
  const jobs = new Jobs();
  const answers = late(fake, 'job_list');
  void fake.jobs.start('verify', 10);
  void jobs.read();
  await settled();
  fake.jobs.end(1, { state: 'done' });
  void jobs.read();
  await settled();
  await come(answers[1]);
  await come(answers[0]);
  expect(jobs.running).toHaveLength(0);
});

test('what stays of one number is not shown for the number that was asked after it', async () => {
  const dispositions = new Dispositions();
  const answers = late(fake, 'disposition_find');
  void dispositions.find(GONE.number);
  await settled();
  fake.refusals.set('disposition_find', refuse('not-found'));
  await dispositions.find('PL-2000-A0001');
  await come(answers[0]);
  expect([dispositions.found, dispositions.error?.code]).toEqual([null, 'not-found']);
});

test('files that are due are those that were read last', async () => {
  const dispositions = new Dispositions();
  const answers = late(fake, 'disposition_get');
  void dispositions.reload();
  await settled();
  const id = fake.cases[0]?.line.id ?? '';
  await fake.call('disposition_set_aside', { request: { case_id: id, reason: 'Recours' } });
  void dispositions.reload();
  await settled();
  await come(answers[1]);
  const last = dispositions.view;
  await come(answers[0]);
  expect(dispositions.view).toBe(last);
});

test('a stocktaking is not taken for another by an act on the one that was left', async () => {
  await fake.call('stocktaking_open', { at: 'p1' });
  await fake.call('stocktaking_open', { at: 'p1' });
  fake.stocktaking.faults = FAULTS;
  const stock = new Stock();
  await stock.read('s1');
  const answers = late(fake, 'stocktaking_count');
  void stock.count({ id: 's1', at: 'p1', label: 'OPS-PLA-01/2026-A0001/1' });
  await settled();
  await stock.read('s2');
  await come(answers[0]);
  expect(stock.view?.line.id).toBe('s2');
});

test('a note is not taken for another by an act on the one that was left', async () => {
  await fake.call('note_draft', { request: { case_id: 'c1', source: 'fr' } });
  await fake.call('note_draft', { request: { case_id: 'c2', source: 'fr' } });
  const notes = new Notes();
  await notes.open('n1');
  const answers = late(fake, 'note_agree');
  void notes.agree(notes.view?.note.pairs[0]?.id ?? '');
  await settled();
  await notes.open('n2');
  await come(answers[0]);
  expect(notes.view?.note.id).toBe('n2');
});
