import { afterEach, expect, test } from 'vitest';
import type { SessionView } from '../../../generated/types/SessionView';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { live } from '../../../shared/live.svelte';
import { OpenCase } from '../open.svelte';
import Marks from './Marks.svelte';

let at: Page;

async function draw(acts?: SessionView['acts']): Promise<OpenCase> {
  const fake = new Fake(20);
  use(fake);
  const session = await fake.signIn();
  const open = new OpenCase();
  await open.read(fake.cases[1]!.line.id);
  const props = {
    open,
    get view() {
      return open.view!;
    },
    session: acts ? { ...session, acts } : session,
  };
  at = page(Marks, props, fake);
  return open;
}

afterEach(() => at.close());

function choose(code: string): void {
  const field = at.find<HTMLSelectElement>('mark-code');
  field.value = code;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a mark is put, told with its undo, and taken off by its button', async () => {
  const open = await draw();
  at.find('mark-open').click();
  await at.settle();
  choose('media');
  await at.settle();
  at.find('mark-put').click();
  await at.settle();
  expect(open.view?.put_marks.map((one) => one.code)).toEqual(['media']);
  expect(live.undo).not.toBeNull();
  expect(at.find('put-mark').dataset.code).toBe('media');
  expect(document.activeElement?.tagName).toBe('H3');
  at.find('mark-off').click();
  await at.settle();
  expect(at.all('put-mark')).toHaveLength(0);
});

test('a mark that nobody chose is asked for beside its field', async () => {
  const open = await draw();
  at.find('mark-open').click();
  await at.settle();
  at.find('mark-put').click();
  await at.settle();
  const field = at.find('mark-code');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const told = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Choisissez d’abord une marque.');
  expect(document.activeElement).toBe(field);
  expect(open.view?.put_marks).toHaveLength(0);
});

test('a mark that proposes to restrict says that it restricts nothing by itself', async () => {
  await draw();
  at.find('mark-open').click();
  await at.settle();
  choose('privilege');
  await at.settle();
  expect(at.find('marks').textContent).toContain('ne le restreint pas');
});

test('whoever receives nothing is offered nothing', async () => {
  await draw(['read']);
  expect(at.all('marks')).toHaveLength(0);
});
