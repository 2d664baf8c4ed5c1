import { afterEach, expect, test } from 'vitest';
import type { CaseLineView } from '../../../generated/types/CaseLineView';
import { Fake, refuse } from '../../../mock/fake';
import { casePage, page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { keys } from '../../../shared/keys/keys.svelte';
import View from '../page/View.svelte';
import { carried, leads, takes } from './consolidation';

let drawn: Page | null = null;
let at: Page;
let fake: Fake;
const listen = (event: KeyboardEvent) => keys.press(event);

async function draw(id = 'c1', prepare: (fake: Fake) => Promise<void> = async () => {}): Promise<void> {
  fake = new Fake(60);
  use(fake);
  const session = await fake.signIn();
  i18n.choose('en');
  await prepare(fake);
  drawn = at = page(View, { ...casePage(session), id }, fake);
  await at.settle();
  window.addEventListener('keydown', listen);
}

const join = (case_id: string, lead: string) => (to: Fake) =>
  to.call('case_consolidate', { request: { case_id, lead, reasons: 'One incident.' } });
const sent = (command: string) => fake.sent(command).at(-1)?.args;

afterEach(async () => {
  window.removeEventListener('keydown', listen);
  await drawn?.close();
  drawn = null;
  i18n.choose('fr');
});

test('two cases are consolidated by keyboard, with which leads and why', async () => {
  await draw();
  at.press('m');
  await at.settle();
  expect(at.find('join-lead').textContent).toContain('PL-2026-A0432, received');
  at.find('join-submit').click();
  await at.settle();
  expect(sent('case_consolidate')).toBeUndefined();
  at.type('join-reasons', 'Same traffic stop.');
  at.find('join-submit').click();
  await at.settle();
  // The one that was received first is proposed to lead: the case on screen.
  expect(sent('case_consolidate')).toEqual({
    request: { case_id: 'c2', lead: 'c1', reasons: 'Same traffic stop.' },
  });
});

test('a case names its lead as a link, with who and why, and is separated with reasons', async () => {
  await draw('c2', async (to) => void (await join('c2', 'c1')(to)));
  expect(at.find<HTMLAnchorElement>('head-lead').getAttribute('href')).toBe('#/case/c1');
  const lead = at.find('joined-lead');
  expect(lead.textContent).toContain('One incident.');
  expect(lead.textContent).toContain('Amélie Gauthier');
  at.find('separate').click();
  await at.settle();
  at.type('separate-reasons', 'Two incidents after all.');
  at.find('separate-submit').click();
  await at.settle();
  expect(sent('case_consolidate')).toEqual({
    request: { case_id: 'c2', lead: null, reasons: 'Two incidents after all.' },
  });
  expect(at.all('consolidation')).toHaveLength(0);
});

test('a lead names its members and applies a decision to those that are not left out', async () => {
  await draw('c1', async (to) => {
    await join('c2', 'c1')(to);
    await join('p0', 'c1')(to);
    await to.call('case_screen_in', { request: { case_id: 'c1', reasons: '' } });
  });
  expect(at.all('joined-member')).toHaveLength(2);
  at.find('carry').click();
  await at.settle();
  at.find<HTMLInputElement>('carry-p0').click();
  await at.settle();
  at.find('carry-submit').click();
  await at.settle();
  expect(sent('bulk_begin')).toEqual({
    request: {
      act: { act: 'screen_in', reasons: 'As decided for the lead case, PL-2026-A0432.' },
      chosen: { which: 'cases', ids: ['c2'] },
    },
  });
  expect(at.find('bulk-last').textContent).toContain('Screened in or taken on: 1');
});

test('a closed lead offers its own outcome to those that it leads', async () => {
  await draw('c1', async (to) => {
    await join('c2', 'c1')(to);
    await to.call('case_close', { request: { case_id: 'c1', reasons: 'Done.', outcome: 'unsubstantiated' } });
  });
  at.find('carry').click();
  await at.settle();
  expect(at.find<HTMLSelectElement>('bulk-outcome').value).toBe('unsubstantiated');
  at.find('carry-submit').click();
  await at.settle();
  expect(sent('bulk_begin')).toMatchObject({
    request: { act: { act: 'close', outcome: 'unsubstantiated' } },
  });
});

const line = (id: string, over: Partial<CaseLineView> = {}): CaseLineView => ({
  ...new Fake(1).cases[0]!.line,
  id,
  number: id,
  stage: 'received',
  received_on: '2026-09-12',
  ...over,
});

test('whoever leads already leads, else the first received; a lead has no lead', () => {
  const ids = (one: CaseLineView, other: CaseLineView) => leads(one, other).map((lead) => lead.id);
  const [one, other] = [line('b'), line('a', { received_on: '2026-09-13' })];
  expect(ids(one, other)).toEqual(['b', 'a']);
  expect(ids(one, { ...other, members: 2 })).toEqual(['a']);
  expect(ids(one, { ...other, lead: { id: 'z', number: 'z' } })).toEqual(['b']);
  expect(ids(one, { ...other, stage: 'closed' })).toEqual(['b']);
  expect(ids(one, { ...other, kind: 'media_enquiry' })).toEqual([]);
  expect(ids({ ...one, lead: { id: 'a', number: 'a' } }, { ...other, members: 1 })).toEqual([]);
});

test('what was decided of a lead is what may be applied, to those at that stage', () => {
  const acts = ['screen', 'close'];
  expect(carried(line('a', { stage: 'screened_in' }), true, acts)).toEqual(['screen_in', 'refer']);
  expect(carried(line('a', { stage: 'screened_in' }), false, acts)).toEqual(['screen_in']);
  expect(carried(line('a', { stage: 'closed' }), false, acts)).toEqual(['close']);
  expect(carried(line('a', { stage: 'screened_out' }), false, acts)).toEqual([]);
  expect(carried(line('a', { stage: 'closed' }), false, ['screen'])).toEqual([]);
  expect(takes(line('a'), 'screen_in')).toBe(true);
  expect(takes(line('a'), 'refer')).toBe(false);
});

test('what is carried over and refused keeps its dialog and its reasons', async () => {
  await draw('c1', async (to) => {
    await join('c2', 'c1')(to);
    await to.call('case_screen_in', { request: { case_id: 'c1', reasons: 'Seen' } });
    to.refusals.set('bulk_begin', refuse('disk-full'));
  });
  at.find('carry').click();
  await at.settle();
  at.type('carry-reasons', 'One incident.');
  at.find('carry-submit').click();
  await at.settle();
  expect(at.find('carry-submit').closest('dialog')?.querySelector('[data-code="disk-full"]')).not.toBeNull();
  expect(at.find<HTMLTextAreaElement>('carry-reasons').value).toBe('One incident.');
});
