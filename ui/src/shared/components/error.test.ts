import { afterEach, expect, test } from 'vitest';
import { refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import ErrorNotice from './ErrorNotice.svelte';

let at: Page;
afterEach(() => at.close());

test('a fault of ours gives the mark to tell support, and a refusal has none', async () => {
  at = page(ErrorNotice as never, {
    error: { ...refuse('inconsistent'), family: 'broken', trace: '0badf00d' },
  });
  expect(at.find('error').querySelector('details')?.textContent).toContain('0badf00d');
  await at.close();
  at = page(ErrorNotice as never, { error: refuse('not-permitted') });
  expect(at.find('error').querySelector('details')).toBeNull();
});
