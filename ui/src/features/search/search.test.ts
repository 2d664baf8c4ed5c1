import { afterEach, expect, test, vi } from 'vitest';
import { Fake } from '../../mock/fake';
import { use } from '../../platform';
import { Search } from './state.svelte';

afterEach(() => vi.useRealTimers());

test('terms written before what is typed is answered are asked with it', async () => {
  vi.useFakeTimers();
  use(new Fake(20));
  const search = new Search();
  search.query = 'retard';
  search.ask();
  void search.put('name', 'Nom', 'Roy');
  void search.put('number', 'Numéro', 'PL-2026');
  void search.put('name', 'Nom', 'Tremblay');
  await vi.advanceTimersByTimeAsync(200);
  expect(search.answered).toBe('retard numéro:PL-2026 nom:Tremblay');
});
