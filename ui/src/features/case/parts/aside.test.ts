import { afterEach, expect, test } from 'vitest';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { keepAll } from '../../../shared/forms/pending';
import { live } from '../../../shared/live.svelte';
import { OpenCase } from '../open.svelte';
import Aside from './Aside.svelte';

let at: Page;

async function draw(fake = new Fake(20)): Promise<OpenCase> {
  use(fake);
  const session = await fake.signIn();
  const open = new OpenCase();
  const raised = fake.cases.find((one) => one.recommendation.flags.some((flag) => flag.urgent));
  await open.read(raised!.line.id);
  const props = {
    open,
    get view() {
      return open.view!;
    },
    session,
  };
  at = page(Aside, props, fake);
  return open;
}

afterEach(() => at.close());

async function write(reasons: string): Promise<void> {
  const field = at.find<HTMLTextAreaElement>('aside-why');
  field.value = reasons;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await at.settle();
}

async function choose(code: string): Promise<void> {
  const field = at.find<HTMLSelectElement>('aside-code');
  field.value = code;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
}

test('a signal is set aside with its reasons, told with its undo, and brought back by its button', async () => {
  const open = await draw();
  const { code, quotes } = open.view!.recommendation.flags[0]!;
  at.find('aside-open').click();
  await at.settle();
  await choose(code);
  await write('Elle cite un refrain.');
  at.find('aside-submit').click();
  await at.settle();
  expect(open.view?.recommendation.flags.map((one) => one.code)).not.toContain(code);
  expect(live.undo).not.toBeNull();
  const line = at.find('signal-aside');
  expect(line.dataset.code).toBe(code);
  expect(line.textContent).toContain('Elle cite un refrain.');
  expect(line.textContent).toContain(quotes[0]!.words);
  at.find('aside-back').click();
  await at.settle();
  expect(at.all('signal-aside')).toHaveLength(0);
  expect(open.view?.recommendation.flags.map((one) => one.code)).toContain(code);
});

test('a signal is not set aside without reasons, which are asked for beside their field', async () => {
  const open = await draw();
  const before = open.view?.recommendation.flags.length;
  at.find('aside-open').click();
  await at.settle();
  await choose(open.view!.recommendation.flags[0]!.code);
  at.find('aside-submit').click();
  await at.settle();
  const field = at.find('aside-why');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect(open.view?.recommendation.flags).toHaveLength(before!);
});

test('reasons being written when the vault locks are back, with the signal that was chosen', async () => {
  const fake = new Fake(20);
  const open = await draw(fake);
  const { code } = open.view!.recommendation.flags[0]!;
  at.find('aside-open').click();
  await at.settle();
  await choose(code);
  await write('Elle cite un refrain.');
  await keepAll();
  await at.close();
  await draw(fake);
  at.find('aside-open').click();
  await at.settle();
  expect(at.find<HTMLSelectElement>('aside-code').value).toBe(code);
  expect(at.find<HTMLTextAreaElement>('aside-why').value).toBe('Elle cite un refrain.');
  at.find('aside-submit').click();
  await at.settle();
  expect(fake.drafts.size).toBe(0);
});
