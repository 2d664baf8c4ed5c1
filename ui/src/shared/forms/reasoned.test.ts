import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fake, refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { keepAll } from './pending';
import ReasonedDialog from './ReasonedDialog.svelte';

let at: Page;
let fake: Fake;
let done = true;

async function draw(of: string): Promise<void> {
  const props = {
    title: 'Pourquoi?',
    draft: `strike ${of}`,
    act: 'Rayer',
    testid: 'go',
    field: 'why',
    send: async () => done,
    onclose: () => {},
  };
  at = page(ReasonedDialog as never, props as never, fake);
  await at.settle();
}

const why = () => at.find<HTMLTextAreaElement>('why').value;

beforeEach(() => {
  fake = new Fake(0);
  done = true;
});
afterEach(async () => {
  await at.close();
});

test('reasons being written when the desk locks are back with the same act on the same case', async () => {
  await draw('c1');
  at.type('why', 'Inscrit deux fois.');
  await keepAll();
  await at.close();
  await draw('c2');
  expect(why()).toBe('');
  expect(at.all('restored')).toHaveLength(0);
  await at.close();
  await draw('c1');
  expect(why()).toBe('Inscrit deux fois.');
  expect(at.all('restored')).toHaveLength(1);
});

test('reasons that were sent, or that the person gave up, are not offered again', async () => {
  for (const leave of ['go', 'cancel']) {
    await draw('c1');
    at.type('why', 'Inscrit deux fois.');
    await keepAll();
    if (leave === 'go') at.find('go').click();
    else document.querySelector<HTMLElement>('.acts button[type="button"]')?.click();
    await at.close();
    await at.settle();
    expect(fake.drafts.size).toBe(0);
  }
  await draw('c1');
  expect(why()).toBe('');
});

test('reasons that were refused stay, on screen and in the vault', async () => {
  done = false;
  await draw('c1');
  at.type('why', 'Inscrit deux fois.');
  at.find('go').click();
  await at.close();
  await at.settle();
  await draw('c1');
  expect(why()).toBe('Inscrit deux fois.');
});

test('an act that was done stays done when its reasons cannot be dropped, which are emptied', async () => {
  await draw('c1');
  at.type('why', 'Inscrit deux fois.');
  fake.refusals.set('draft_drop', refuse('disk-full'));
  at.find('go').click();
  await at.settle();
  await at.close();
  await draw('c1');
  expect(why()).toBe('');
});
