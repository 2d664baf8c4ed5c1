import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fake, refuse } from '../../../mock/fake';
import { hold } from '../../../mock/hold';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import Asked from '../../../shared/query/Asked.svelte';
import { Finder } from './finder.svelte';

let fake: Fake;
let finder: Finder;
let at: Page | undefined;

beforeEach(async () => {
  vi.useFakeTimers();
  fake = new Fake(120);
  use(fake);
  finder = new Finder();
  await finder.reload();
});

afterEach(async () => {
  await at?.close();
  at = undefined;
  vi.useRealTimers();
});

/** Longer than the pause after which what is typed is asked. */
const pause = () => vi.advanceTimersByTimeAsync(200);

async function ask(query: string): Promise<void> {
  finder.query = query;
  finder.ask();
  await pause();
}

async function form(): Promise<Page> {
  const drawn = page(
    Asked as never,
    {
      asking: finder,
      label: '',
      hint: '',
      testid: 'q',
      key: 'f',
      act: 'keys-filter',
      onlist: () => {},
    } as never,
    fake,
  );
  drawn.find('find-form').click();
  await pause();
  at = drawn;
  return drawn;
}

/** Types in a field of the form, without leaving it. */
function write(form: Page, field: string, text: string): HTMLInputElement {
  form.type(`find-${field}`, text);
  return form.find<HTMLInputElement>(`find-${field}`);
}

const leave = (field: HTMLElement) => field.dispatchEvent(new FocusEvent('blur'));

test('the answer to what is typed no more does not replace the list of what is typed', async () => {
  await ask('étape:closed');
  const held = hold(fake, 'case_find');
  await ask('étape:nulle');
  await ask('étape:closed');
  for (const go of held.toReversed()) go();
  await pause();
  expect(finder.answered).toBe('étape:closed');
  expect(finder.understood.faults).toEqual([]);
});

test('a query that was refused puts none of its lines behind those of the one before', async () => {
  fake.refusals.set('case_find', refuse('broken'));
  await ask('étape:closed');
  fake.refusals.clear();
  await finder.list.more();
  expect(fake.sent('case_find').at(-1)?.args).toMatchObject({ request: { query: '' } });
});

test('a second field filled before the first is answered is asked with it', async () => {
  const drawn = await form();
  leave(write(drawn, 'name', 'Tremblay'));
  leave(write(drawn, 'number', 'PL-2026'));
  await pause();
  await pause();
  expect(finder.answered).toBe('nom:Tremblay numéro:PL-2026');
});

test('a term taken out while another is on its way takes only itself out', async () => {
  await ask('étape:closed numéro:PL-2026');
  const [stage] = finder.understood.chips;
  void finder.put('name', 'Nom', 'Roy');
  if (stage) void finder.drop(stage);
  await pause();
  await pause();
  expect(finder.answered).toBe('numéro:PL-2026 nom:Roy');
});

test('what is typed in the search field while a term waits stays', async () => {
  finder.query = 'retard';
  finder.ask();
  void finder.put('name', 'Nom', 'Roy');
  await pause();
  await pause();
  expect(finder.answered).toBe('retard nom:Roy');
});

test('what is being typed in the form outlives an answer, and a list read anew', async () => {
  const drawn = await form();
  leave(write(drawn, 'name', 'Tremblay'));
  const number = write(drawn, 'number', 'PL-20');
  await pause();
  expect(finder.answered).toBe('nom:Tremblay');
  expect(number.value).toBe('PL-20');
  await finder.reload();
  await pause();
  expect(number.value).toBe('PL-20');
});

test('what is typed further in a field that was asked stays, and is asked when the field is left', async () => {
  const drawn = await form();
  const name = write(drawn, 'name', 'Trem');
  name.form?.requestSubmit();
  write(drawn, 'name', 'Tremblay');
  await pause();
  expect([finder.answered, name.value]).toEqual(['nom:Trem', 'Tremblay']);
  leave(name);
  await pause();
  expect(finder.answered).toBe('nom:Tremblay');
});

test('a field of the form follows the query', async () => {
  const drawn = await form();
  await ask('nom:"Roy, Luc"');
  expect(drawn.find<HTMLInputElement>('find-name').value).toBe('Roy, Luc');
  await ask('');
  expect(drawn.find<HTMLInputElement>('find-name').value).toBe('');
});

test('a term of the form that was not understood is mended in its field', async () => {
  await ask('étape:nulle');
  expect(finder.value('stage', 'Étape')).toBe('nulle');
  void finder.put('stage', 'Étape', 'Fermé');
  await pause();
  expect(finder.answered).toBe('étape:Fermé');
});
