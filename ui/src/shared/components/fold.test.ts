import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, type Page } from '../../mock/page';
import { folds } from '../folds.svelte';
import Fold from './Fold.svelte';

let at: Page;
beforeEach(() => folds.clear());
afterEach(() => at.close());

const children = createRawSnippet(() => ({ render: () => '<p data-testid="within">within</p>' }));

function draw(of = 'c1', open = false): HTMLElement {
  const props = {
    title: 'Letters',
    name: 'letters',
    of,
    summary: 'None.',
    open,
    children,
    testid: 'letters',
  };
  at = page(Fold as never, props);
  return at.find('fold-letters');
}
const isOpen = () => at.find('fold-letters').getAttribute('aria-expanded') === 'true';

test('a closed section says what it holds and hides it', async () => {
  const title = draw();
  expect(isOpen()).toBe(false);
  expect(at.find('letters').textContent).toContain('None.');
  expect(at.find('within').closest('[hidden]')).not.toBeNull();
  title.click();
  await at.settle();
  expect(isOpen()).toBe(true);
  expect(at.find('letters').textContent).not.toContain('None.');
  expect(at.find('within').closest('[hidden]')).toBeNull();
});

test('what was opened of one case is open when it is seen again, and not of another', async () => {
  draw().click();
  await at.close();
  draw();
  expect(isOpen()).toBe(true);
  await at.close();
  draw('c2');
  expect(isOpen()).toBe(false);
});

test('what opened by itself stays open once its reason is gone, until the person closes it', async () => {
  draw('c1', true);
  await at.close();
  draw('c1', false).click();
  await at.settle();
  expect(isOpen()).toBe(false);
  await at.close();
  draw('c1', true);
  expect(isOpen()).toBe(false);
});
