import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choices, idle } from './idle.svelte';

const MINUTE = 60_000;
let stop: () => void;
const lock = vi.fn();
const tell = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-10-08T13:00:00Z') });
  lock.mockReset();
  tell.mockReset();
  stop = idle.watch(() => 10, lock, tell);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const sign = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

test('it locks once nobody gave a sign for so long, and once only', () => {
  vi.advanceTimersByTime(9 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(MINUTE + 1000);
  expect(lock).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('a key, a move or a wheel begins the time again', () => {
  for (const event of ['keydown', 'pointermove', 'wheel']) {
    vi.advanceTimersByTime(9 * MINUTE);
    window.dispatchEvent(new Event(event));
  }
  expect(lock).not.toHaveBeenCalled();
});

test('the time that the machine slept counts, and the key that wakes it does not save it', () => {
  // Asleep, no timer fires; the clock of the machine goes on.
  vi.setSystemTime(new Date('2026-10-08T21:00:00Z'));
  sign();
  expect(lock).toHaveBeenCalledTimes(1);
});

test('who works in another window is here too, and the others are told of a sign now and then', () => {
  vi.advanceTimersByTime(9 * MINUTE);
  idle.heard();
  vi.advanceTimersByTime(9 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  sign();
  sign();
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(11_000);
  sign();
  expect(tell).toHaveBeenCalledTimes(2);
});

test('it hears nothing more once the person has left', () => {
  stop();
  vi.advanceTimersByTime(60 * MINUTE);
  sign();
  expect(lock).not.toHaveBeenCalled();
});

test('a person may choose less than the office, never more', () => {
  expect(choices(10)).toEqual([1, 2, 5, 10]);
  expect(choices(7)).toEqual([1, 2, 5, 7]);
  idle.chosen = 60;
  expect(idle.minutes(10)).toBe(10);
  idle.chosen = 2;
  expect(idle.minutes(10)).toBe(2);
  idle.chosen = null;
  expect(idle.minutes(10)).toBe(10);
});
