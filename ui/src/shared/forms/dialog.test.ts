import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page, type Page } from '../../mock/page';
import { keys } from '../keys/keys.svelte';
import FormDialog from './FormDialog.svelte';

let at: Page;
let sent = 0;

afterEach(async () => {
  await at.close();
  sent = 0;
  vi.restoreAllMocks();
});

function draw(): void {
  at = page(
    FormDialog as never,
    {
      title: 'Pourquoi?',
      act: 'Consigner',
      testid: 'go',
      send: async () => {
        sent += 1;
        return false;
      },
      onclose: () => {},
      children: createRawSnippet(() => ({ render: () => '<textarea data-testid="why"></textarea>' })),
    } as never,
  );
}

function press(init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
  at.find('why').dispatchEvent(event);
  return event;
}

test('Ctrl or Cmd with Enter does the main act from a field of many lines, once at a time', async () => {
  draw();
  expect(press({ ctrlKey: true }).defaultPrevented).toBe(true);
  press({ ctrlKey: true });
  expect(sent).toBe(1);
  await at.settle();
  press({ metaKey: true });
  expect(sent).toBe(2);
});

test('Enter alone, or while a letter is composed, sends nothing', () => {
  draw();
  expect(press({}).defaultPrevented).toBe(false);
  press({ ctrlKey: true, isComposing: true });
  expect(sent).toBe(0);
});

test('what stands below the end of the dialog does not keep the focus: the dialog begins at its title', () => {
  vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() =>
    document.querySelector('textarea')?.focus(),
  );
  vi.spyOn(HTMLTextAreaElement.prototype, 'getBoundingClientRect').mockReturnValue({
    bottom: 900,
  } as DOMRect);
  draw();
  expect(document.activeElement?.textContent).toBe('Pourquoi?');
});

test('the key of the screen under a dialog rests', async () => {
  draw();
  let heard = 0;
  const stop = keys.add(() => [{ key: 'Ctrl+Enter', inFields: true, run: () => (heard += 1) }]);
  const event = press({ ctrlKey: true });
  keys.press(event);
  stop();
  await at.settle();
  expect([sent, heard]).toEqual([1, 0]);
});
