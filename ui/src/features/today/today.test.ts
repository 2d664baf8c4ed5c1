import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { keys } from '../../shared/keys/keys.svelte';
import { Today } from './state.svelte';
import View from './View.svelte';

/** The mock has a busy day: every case but eight is due on it, five of them on the days before. */
const BUSY = '2026-10-28';
const busy = () => fake.cases.length - 8;
const listen = (event: KeyboardEvent) => keys.press(event);
let at: Page;
let fake: Fake;
let today: Today;

async function draw(cases: number): Promise<void> {
  fake = new Fake(cases);
  use(fake);
  today = new Today();
  await today.begin(false);
  const to = (id: string) => `#/case/${id}`;
  at = page(
    View,
    {
      state: today,
      href: to,
      hrefScreen: to,
      hrefSecond: to,
      hrefReadings: '#/second',
      hrefIntake: '#/intake',
      hrefConflicts: '#/settings/exchange',
      hrefPaper: '#/paper',
      hrefOf: (noun: string, id: string) => `#/${noun}/${id}`,
      onwhy: () => {},
      onnew: null,
    },
    fake,
  );
  await at.settle();
}

const day = (on: string) => {
  const number = String(Number(on.slice(8)));
  const days = [...at.root.querySelectorAll<HTMLElement>('.hz button')];
  return days.find((one) => one.querySelector('.hz-n')?.textContent === number);
};

beforeEach(() => window.addEventListener('keydown', listen));
afterEach(async () => {
  window.removeEventListener('keydown', listen);
  await at.close();
});

test('a far day that is picked is asked for, and its every deadline is reached', async () => {
  await draw(65);
  day(BUSY)?.click();
  await at.settle();
  expect(fake.calls.at(-1)).toMatchObject({
    command: 'today_due',
    args: { request: { from: BUSY, until: BUSY, after: null } },
  });
  expect(at.all('due')).toHaveLength(50);
  at.find('due-more').click();
  await at.settle();
  expect(at.all('due')).toHaveLength(busy());
  expect(at.all('due-more')).toHaveLength(0);
  expect(document.activeElement).toBe(at.all('due')[50]);
  at.press('Escape');
  await at.settle();
  expect(at.all('to-screen').length).toBeGreaterThan(0);
});

test('a list of the morning leads to the whole of it, and a change does not shorten it', async () => {
  await draw(65);
  expect(at.all('due')).toHaveLength(1 + 2 + 20);
  at.find('due-more').click();
  await at.settle();
  expect(at.all('due')).toHaveLength(50);
  at.find('due-more').click();
  await at.settle();
  expect(at.all('due')).toHaveLength(5 + busy());
  await today.read();
  await at.settle();
  expect(at.all('due')).toHaveLength(5 + busy());
});

test('nothing is said of today while another day is shown', async () => {
  await draw(11);
  const headings = () => [...at.root.querySelectorAll('.tsec h2')].map((one) => one.textContent);
  expect(headings().length).toBeGreaterThan(2);
  day(BUSY)?.click();
  await at.settle();
  expect(headings()).toHaveLength(1);
  expect(at.all('due')).toHaveLength(busy());
});

test('what is to be asked for again says how many, and leads to the whole of it', async () => {
  await draw(90);
  expect(at.all('chase')).toHaveLength(20);
  expect(at.find('chase-total').textContent).toBe('71');
  at.find('chase-more').click();
  await at.settle();
  expect(at.all('chase')).toHaveLength(50);
  expect(at.all('due')).toHaveLength(0);
  at.find('chase-more').click();
  await at.settle();
  expect(at.all('chase')).toHaveLength(71);
  expect(at.all('chase-more')).toHaveLength(0);
  expect(document.activeElement).toBe(at.all('chase')[50]);
  await today.read();
  await at.settle();
  expect(at.all('chase')).toHaveLength(71);
  at.press('Escape');
  await at.settle();
  expect(at.all('due').length).toBeGreaterThan(0);
});
