import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fake, refuse } from '../../mock/fake';
import { use } from '../../platform';
import { live } from '../../shared/live.svelte';
import { assign, screenIn, takesBack } from './actions';
import { Bulk } from './bulk/state.svelte';
import { OpenCase } from './open.svelte';

let fake: Fake;
let open: OpenCase;

beforeEach(async () => {
  fake = new Fake(20);
  use(fake);
  await fake.signIn();
  open = new OpenCase();
});
afterEach(() => live.clear());

const followed = { ...refuse('changed-meanwhile'), family: 'conflict' as const };

test('a decision that can be taken back no more says so under its own case, and not under the next', async () => {
  await open.read('c1');
  if (open.view) await screenIn(open, open.view, 'Vu');
  live.tell('c1', takesBack(open, 'c1'));
  await open.read('c2');
  fake.refusals.set('case_undo', followed);
  await live.takeBack();
  expect(open.error).toBeNull();
  expect(live.failed).toEqual({ act: 'c1', error: followed });
  expect(open.view?.line.id).toBe('c2');
});

test('a decision is taken back while another case is on screen, which stays', async () => {
  await open.read('c1');
  if (open.view) await screenIn(open, open.view, 'Vu');
  live.tell('c1', takesBack(open, 'c1'));
  await open.read('c2');
  await live.takeBack();
  expect(live.failed).toBeNull();
  expect(open.view?.line.id).toBe('c2');
  expect(fake.cases.find((one) => one.line.id === 'c1')?.line.stage).toBe('received');
});

test('a case that somebody else took meanwhile is not given back, and that is said', async () => {
  await open.read('c1');
  const line = open.view?.line;
  if (!line) throw new Error('c1 is not there');
  const { undo } = await assign(line, 'u2', async () => 'repris');
  live.tell('donné', undo);
  fake.refusals.set('case_assign', followed);
  await live.takeBack();
  expect(live.failed).toEqual({ act: 'donné', error: followed });
});

test('an act on many cases that is not taken back says so once, where its undo was', async () => {
  const bulk = new Bulk();
  await bulk.begin({ act: { act: 'assign', to: null }, chosen: { which: 'cases', ids: ['c1', 'c2'] } });
  fake.refusals.set('bulk_undo', followed);
  await live.takeBack();
  expect(live.failed?.error).toEqual(followed);
  expect(bulk.error).toBeNull();
});
