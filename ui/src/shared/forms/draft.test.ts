import { beforeEach, expect, test } from 'vitest';
import { use } from '../../platform';
import { Draft } from './draft.svelte';

let kept: string | null;
let answer: () => void;

/** A host whose vault takes its time to tell what was kept. */
beforeEach(() => {
  kept = null;
  use({
    call: (command, args) => {
      if (command === 'draft_get') return new Promise((resolve) => (answer = () => resolve(kept)));
      kept = (args as { json: string }).json;
      return Promise.resolve(null);
    },
    send: () => Promise.reject(new Error('nothing is sent')),
    listen: () => Promise.resolve(() => {}),
    label: 'main',
  });
});

test('what is typed before an earlier draft is read stays, and so does the rest of the draft', async () => {
  kept = JSON.stringify({ text: 'a long account', subject: 'Hearst' });
  const draft = new Draft('intake-a', { text: '', subject: '' }, 0);
  const restored = draft.restore();
  draft.values.subject = 'Otta';
  const keeping = draft.keep();
  expect(kept).toContain('a long account');
  answer();
  await Promise.all([restored, keeping]);
  expect(draft.values).toEqual({ text: 'a long account', subject: 'Otta' });
  expect(JSON.parse(kept)).toEqual(draft.values);
});

test('a form begun on a slow machine keeps its first letters', async () => {
  const draft = new Draft('intake-b', { text: '', subject: '' }, 0);
  const restored = draft.restore();
  draft.values.text = 'M';
  const keeping = draft.keep();
  draft.values.text = 'Madame';
  answer();
  await Promise.all([restored, keeping]);
  expect(draft.values.text).toBe('Madame');
  expect(JSON.parse(kept ?? '')).toEqual({ text: 'Madame', subject: '' });
});

test('what is prefilled late stands under what is typed', () => {
  const draft = new Draft('office', { name: '', zone: '' });
  draft.values.name = 'Hearst';
  draft.prefill({ name: 'Otta', zone: 'America/Toronto' });
  expect(draft.values).toEqual({ name: 'Hearst', zone: 'America/Toronto' });
});
