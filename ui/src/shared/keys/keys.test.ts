import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keys } from './keys.svelte';

const retain = vi.fn();
const go = vi.fn();
const lock = vi.fn();
let stop = () => {};

beforeEach(() => {
  retain.mockClear();
  go.mockClear();
  lock.mockClear();
  stop = keys.add(() => [
    { key: 'r', run: retain },
    { key: 'g r', run: go },
    { key: 'Ctrl+l', inFields: true, run: lock },
  ]);
});

afterEach(() => {
  stop();
  keys.letters = true;
  keys.dialogs = 0;
});

function press(key: string, target: EventTarget = document.body, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, ...init });
  Object.defineProperty(event, 'target', { value: target });
  keys.press(event);
}

test('a letter acts in a list and never in a field', () => {
  press('r');
  press('r', document.createElement('textarea'));
  press('r', document.createElement('input'));
  expect(retain).toHaveBeenCalledTimes(1);
});

test('a letter does nothing behind a dialog, or once letters are switched off', () => {
  keys.dialogs = 1;
  press('r');
  keys.dialogs = 0;
  keys.letters = false;
  press('r');
  expect(retain).not.toHaveBeenCalled();
});

test('a sequence is not the letter that ends it', () => {
  press('g');
  press('r');
  expect(go).toHaveBeenCalledTimes(1);
  expect(retain).not.toHaveBeenCalled();
});

test('locking works from a field and over a dialog', () => {
  keys.dialogs = 1;
  press('l', document.createElement('input'), { ctrlKey: true });
  expect(lock).toHaveBeenCalledTimes(1);
});
