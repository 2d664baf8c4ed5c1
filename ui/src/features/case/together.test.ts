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
