import { expect, test } from 'vitest';
import { marked, says } from './words';

test('words of names are found without their accents, and marked', () => {
  expect(says('Marc-André Thériault', 'theri andre')).toBe(true);
  expect(says('Marc-André Thériault', 'riault')).toBe(false);
  expect(marked('Écarter à deux', 'ecar')).toEqual(['', 'Écar', 'ter à deux']);
  expect(marked('Rien', 'x')).toEqual(['Rien']);
});
