import { tick } from 'svelte';

/** Brings the focus to the first field that keeps a form from being sent. */
export async function focusFirstInvalid(form: EventTarget | null): Promise<void> {
  await tick();
  if (!(form instanceof HTMLElement)) return;
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
