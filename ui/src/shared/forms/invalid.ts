import { tick } from 'svelte';

/** Brings the focus to the first field that keeps a form from being sent. */
export async function focusFirstInvalid(form: EventTarget | null): Promise<void> {
  await tick();
  if (!(form instanceof HTMLElement)) return;
  const found = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  // A group of choices has the focus on its first.
  const field = found?.matches('fieldset') ? found.querySelector('input') : found;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
