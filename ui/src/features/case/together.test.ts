import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { Fake } from '../../mock/fake';
import { casePage, page } from '../../mock/page';
import { use } from '../../platform';
import View from './page/View.svelte';
import { Together } from './together.svelte';

afterEach(() => vi.useRealTimers());

test('the side of a case is shown once each of its parts has read, and no part moves another', async () => {
  const fake = new Fake(20);
  use(fake);
  const session = await fake.signIn();
  let answer = (): void => {};
  const held = new Promise<void>((done) => (answer = done));
  const call = fake.call.bind(fake);
  fake.call = async (command, args) => {
    if (command === 'referral_get') await held;
    return call(command, args);
  };
  vi.useFakeTimers();
  const at = page(View, casePage(session), fake);
  await vi.advanceTimersByTimeAsync(100);
  flushSync();
  const side = document.querySelector('aside');
  expect(side?.getAttribute('aria-busy')).toBe('true');
  answer();
  await vi.advanceTimersByTimeAsync(100);
  flushSync();
  expect(side?.getAttribute('aria-busy')).toBe('false');
  await at.close();
});

test('what is slow is waited for half a second, no more', () => {
  vi.useFakeTimers();
  const parts = new Together();
  const [one, other] = [parts.await(), parts.await()];
  one();
  expect(parts.shown).toBe(false);
  vi.advanceTimersByTime(500);
  expect(parts.shown).toBe(true);
  other();
  // The parts of the next case are waited for anew.
  const next = parts.await();
  expect(parts.shown).toBe(false);
  next();
  next();
  expect(parts.shown).toBe(true);
});

test('a part that is read again before its first answer takes the focus once the last one came', async () => {
  const fake = new Fake(20);
  use(fake);
  const session = await fake.signIn();
  const answers: (() => void)[] = [];
  const call = fake.call.bind(fake);
  fake.call = async (command, args) => {
    if (command === 'enquiry_list') await new Promise<void>((done) => answers.push(done));
    return call(command, args);
  };
  const given = { ...casePage(session), part: 'enquiry' };
  const at = page(View, given, fake);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  // Whatever was done to the case gives it a new view.
  await given.open.read('c1');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.();
  await vi.waitFor(() => expect(document.activeElement).toBe(at.find('fold-enquiries')));
  answers[1]?.();
  await vi.waitFor(() => expect(document.activeElement).toBe(at.find('enquiry-answer')));
  await at.close();
});
