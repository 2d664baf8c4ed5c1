import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JobView } from '../../../generated/types/JobView';
import { Fake, refuse } from '../../../mock/fake';
import { hold } from '../../../mock/hold';
import { page, type Page } from '../../../mock/page';
import Dialog from './Dialog.svelte';
import ReopenDialog from './ReopenDialog.svelte';
import { Bulk } from './state.svelte';

let fake: Fake;
let bulk: Bulk;
let at: Page;
const onbegun = vi.fn();
const onclose = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  fake = new Fake(20);
  bulk = new Bulk();
  at = page(
    Dialog,
    {
      bulk,
      session: await fake.signIn(),
      chosen: { which: 'cases' as const, ids: ['c1', 'c2'] },
      count: 2,
      onbegun,
      onclose,
    },
    fake,
  );
});

afterEach(() => at.close());

/** Fills in what joins the cases under a lead, and sends it. */
async function consolidate(): Promise<void> {
  const act = at.find<HTMLSelectElement>('bulk-act');
  act.value = 'consolidate';
  act.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  at.type('bulk-lead', 'PL-2026-A9999');
  at.type('bulk-reasons', 'Même événement');
  at.find('bulk-go').click();
  await at.settle();
}

function runs(id: number, of: number): void {
  void fake.jobs.start('bulk', of);
  bulk.heard(fake.jobs.list.map((job): JobView => ({ ...job, id })));
}

test('an act that is refused keeps the selection, the dialog and what was filled in, and says why', async () => {
  fake.refusals.set('bulk_begin', refuse('invalid-field', 'lead'));
  await consolidate();
  expect([onbegun.mock.calls.length, onclose.mock.calls.length]).toEqual([0, 0]);
  expect(at.find('error').dataset.code).toBe('invalid-field');
  expect(at.find<HTMLTextAreaElement>('bulk-reasons').value).toBe('Même événement');
  fake.refusals.clear();
  at.find('bulk-go').click();
  await at.settle();
  expect([onbegun.mock.calls.length, onclose.mock.calls.length]).toEqual([1, 1]);
});

test('a refusal that was read in the dialog goes with it', async () => {
  fake.refusals.set('bulk_begin', refuse('invalid-field', 'lead'));
  await consolidate();
  at.root.querySelector('dialog')?.dispatchEvent(new Event('cancel'));
  await at.settle();
  expect(onclose).toHaveBeenCalledOnce();
  expect(bulk.error).toBeNull();
});

test('the dialog goes once the act is past what could refuse it, and does not wait for its end', async () => {
  const held = hold(fake, 'bulk_begin');
  await consolidate();
  runs(1, 0);
  await at.settle();
  expect(onclose).not.toHaveBeenCalled();
  runs(1, 2);
  await at.settle();
  expect([onbegun.mock.calls.length, onclose.mock.calls.length]).toEqual([1, 1]);
  for (const go of held) go();
});

test('what runs in another window closes no dialog here', async () => {
  runs(1, 2);
  const held = hold(fake, 'bulk_begin');
  await consolidate();
  runs(1, 2);
  await at.settle();
  expect(onclose).not.toHaveBeenCalled();
  for (const go of held) go();
});

test('an act that the person stops leaves with its dialog: what is left of it waits', async () => {
  fake.refusals.set('bulk_begin', refuse('stopped'));
  await consolidate();
  expect(onclose).toHaveBeenCalledOnce();
});

test('the reasons to open cases again stay when that is refused', async () => {
  await at.close();
  at = page(ReopenDialog, { bulk, act: 'close' as const, count: 2, onclose }, fake);
  at.type('bulk-reopen-reasons', 'Fermés par erreur');
  fake.refusals.set('bulk_undo', refuse('disk-full'));
  at.find('bulk-reopen-go').click();
  await at.settle();
  expect(onclose).not.toHaveBeenCalled();
  expect(at.find('error').dataset.code).toBe('disk-full');
});
