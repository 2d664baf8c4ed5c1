import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRawSnippet, type Snippet } from 'svelte';
import type { VolumeStep } from '../../generated/types/VolumeStep';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import Counter from './Counter.svelte';
import { Papers } from './state.svelte';

let at: Page;
let fake: Fake;

async function draw(second: VolumeStep[] = ['charge_out', 'move']): Promise<void> {
  fake = new Fake(2);
  use(fake);
  await fake.signIn();
  fake.paper.put(id(0), {});
  fake.paper.put(id(1), { may: second });
  at = page(Counter, {
    papers: new Papers(),
    today: '2026-10-08',
    me: 'Amélie Gauthier',
    people: ['Amélie Gauthier'],
    choice: createRawSnippet(() => ({ render: () => '<span></span>' })) as Snippet,
    hrefCase: (id: string) => `#/case/${id}`,
    onprint: () => {},
  });
  await at.settle();
}

const id = (nth: number) => fake.cases[nth]?.line.id ?? '';

/** The label of the first volume of a case. */
async function read(nth: number): Promise<void> {
  at.type('counter-label', `${fake.cases[nth]?.line.number}/1`);
  at.find<HTMLFormElement>('counter-form').requestSubmit();
  await at.settle();
}

const asked = (command: string) => fake.sent(command)[0]?.args as Record<string, unknown>;

beforeEach(() => i18n.choose('fr'));
afterEach(async () => {
  await at.close();
});

test('volumes go out together on one card, and come back by one undo', async () => {
  await draw();
  await read(0);
  await read(1);
  await read(1);
  expect(at.all('counter-volume').length).toBe(2);
  at.find('counter-charge_out').click();
  await at.settle();
  at.type('volume-borrower', 'Omar Diallo');
  at.find('volume-do').click();
  await at.settle();
  expect(asked('paper_act_on_many')['request']).toMatchObject({
    volumes: [{ number: 1 }, { number: 1 }],
    act: { act: 'charge_out' },
  });
  expect(at.find('card').querySelectorAll('p.ref').length).toBe(2);
  at.find('counter-none');
  expect(live.toast).toBe('2 volumes sortis.');
  await live.takeBack();
  expect(live.toast).toBe('Sortie de 2 volumes annulée.');
  expect(asked('paper_undo_many')['volumes']).toHaveLength(2);
});

test('volumes that have no act in common are told so', async () => {
  await draw(['return']);
  await read(0);
  await read(1);
  at.find('counter-mixed');
  expect(at.all('counter-charge_out').length).toBe(0);
  at.all('counter-remove')[1]?.click();
  await at.settle();
  at.find('counter-charge_out');
});
