import { beforeEach, expect, test } from 'vitest';
import type { BulkView } from '../../../generated/types/BulkView';
import { i18n } from '../../../shared/i18n/index.svelte';
import { said } from './state.svelte';

const VIEW: BulkView = {
  act: 'assign',
  done: 3,
  refused: 0,
  taken_back: 0,
  waiting: 0,
  undo: true,
  faults: [],
};

beforeEach(() => i18n.choose('en'));

test('an act on many cases says what was not done only where something was not', () => {
  expect(said(VIEW)).toBe('Assignment changed: 3.');
  expect(said({ ...VIEW, refused: 2 })).toBe('Assignment changed: 3. Not done: 2.');
});
