import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { VaultStatus } from '../../generated/types/VaultStatus';
import { Fake, PASSPHRASE, refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { i18n } from '../../shared/i18n/index.svelte';
import View from './View.svelte';

let shown: Page | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  i18n.choose('fr');
});

async function draw(fake: Fake, onopen = vi.fn(), onswitch = vi.fn()) {
  const status = (await fake.call('vault_status')) as VaultStatus;
  const restore = createRawSnippet(() => ({ render: () => '<p></p>' }));
  const progress = createRawSnippet(() => ({ render: () => '<p data-testid="upgrading"></p>' }));
  shown = page(View, { status, onopen, onswitch, restore, progress }, fake);
  return shown;
}

test('a wrong passphrase is said in place and what was typed stays', async () => {
  const at = await draw(new Fake(0));
  at.type('passphrase', 'not this one at all');
  at.find('unlock').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('wrong-passphrase');
  expect(at.find<HTMLInputElement>('passphrase').value).toBe('not this one at all');
});

test('the right passphrase opens, in the language chosen on the form', async () => {
  const onopen = vi.fn();
  const fake = new Fake(0);
  const at = await draw(fake, onopen);
  at.root.querySelector<HTMLInputElement>('input[value="en"]')?.click();
  at.type('passphrase', PASSPHRASE);
  at.find('unlock').click();
  await at.settle();
  expect(onopen).toHaveBeenCalledTimes(1);
  expect(onopen.mock.calls[0]?.[0].person.lang).toBe('en');
  expect(fake.sent('person_choose_language')).not.toHaveLength(0);
});

test('switching the language keeps what is typed and where the focus is', async () => {
  const at = await draw(new Fake(0));
  const field = at.find<HTMLInputElement>('passphrase');
  const title = () => at.root.querySelector('h1')?.textContent;
  at.type('passphrase', 'half of a passphr');
  field.focus();
  const french = title();
  i18n.choose('en');
  await at.settle();
  expect(title()).not.toBe(french);
  expect(document.documentElement.lang).toBe('en-CA');
  expect(at.find('passphrase')).toBe(field);
  expect(field.value).toBe('half of a passphr');
  expect(document.activeElement).toBe(field);
});

test('without a vault, two passphrases that differ create nothing', async () => {
  const fake = new Fake(0);
  fake.exists = false;
  fake.people = [];
  const onopen = vi.fn();
  const at = await draw(fake, onopen);
  at.find('first-fr').click();
  await at.settle();
  at.type('create-name', 'Josée Lamothe');
  at.type('create-passphrase', PASSPHRASE);
  at.type('create-again', `${PASSPHRASE}s`);
  at.find('create').click();
  await at.settle();
  expect(fake.calls.map((call) => call.command)).not.toContain('vault_create');
  at.type('create-again', PASSPHRASE);
  at.find('create').click();
  await at.settle();
  expect(onopen).toHaveBeenCalledTimes(1);
});

test('before anything else a language is chosen, each said in itself', async () => {
  const fake = new Fake(0);
  fake.exists = false;
  fake.people = [];
  i18n.choose('en');
  const at = await draw(fake);
  expect(document.activeElement).toBe(at.find('first-en'));
  expect(at.find('first-fr').lang).toBe('fr-CA');
  expect(at.find('first-en').lang).toBe('en-CA');
  expect(at.all('create')).toHaveLength(0);
  at.find('first-fr').click();
  await at.settle();
  expect(document.documentElement.lang).toBe('fr-CA');
  expect(at.all('create')).toHaveLength(1);
});

test('the practice office says how far it is while it is made, and is shown when it is', async () => {
  const fake = new Fake(0);
  fake.holds = true;
  const onswitch = vi.fn();
  const at = await draw(fake, vi.fn(), onswitch);
  at.find('practice-enter').click();
  await at.settle();
  expect(onswitch).not.toHaveBeenCalled();
  fake.changed('practice', '25');
  await at.settle();
  expect(at.root.querySelector('progress')?.value).toBe(25);
  at.find('practice-stop').click();
  await at.settle();
  expect(fake.calls.at(-1)).toMatchObject({ command: 'practice_stop' });
  fake.release?.();
  await at.settle();
  expect(onswitch).toHaveBeenCalledTimes(1);
  expect(onswitch.mock.calls[0]?.[0].practice).not.toBeNull();
});

test('in the practice office the passphrase is said and filled in, for someone of the language of the screen', async () => {
  const fake = new Fake(0);
  await fake.call('practice_enter');
  i18n.choose('en');
  const onopen = vi.fn();
  const at = await draw(fake, onopen);
  const { value } = at.find<HTMLInputElement>('passphrase');
  expect(value).toHaveLength(38);
  expect(at.root.textContent).toContain(value);
  at.find('unlock').click();
  await at.settle();
  expect(onopen.mock.calls[0]?.[0].practice).toBe(true);
  expect(onopen.mock.calls[0]?.[0].person).toMatchObject({ lang: 'en', role: 'team_lead' });
});

test('a person comes back from the practice office to their own', async () => {
  const fake = new Fake(0);
  await fake.call('practice_enter');
  const onswitch = vi.fn();
  const at = await draw(fake, vi.fn(), onswitch);
  at.find('practice-leave').click();
  await at.settle();
  expect(onswitch.mock.calls[0]?.[0].practice).toBeNull();
  expect(onswitch.mock.calls[0]?.[0].people).toHaveLength(3);
});

test('a practice office is made anew only when a person says so twice', async () => {
  const fake = new Fake(0);
  await fake.call('practice_enter');
  const onswitch = vi.fn();
  const at = await draw(fake, vi.fn(), onswitch);
  at.find('practice-renew').click();
  await at.settle();
  expect(fake.sent('practice_renew')).toHaveLength(0);
  expect(document.activeElement).toBe(at.find('practice-renew-do'));
  at.find('practice-renew-do').click();
  await at.settle();
  expect(fake.sent('practice_renew')).not.toHaveLength(0);
  expect(onswitch).toHaveBeenCalledTimes(1);
});

test('how long a passphrase holds is said in words, of what stands in the field', async () => {
  const fake = new Fake(0);
  fake.exists = false;
  fake.people = [];
  const at = await draw(fake);
  at.find('first-fr').click();
  await at.settle();
  at.type('create-passphrase', 'short');
  await at.settle();
  expect(fake.sent('passphrase_strength')).toHaveLength(0);
  at.type('create-passphrase', 'motdepasse1234');
  await vi.waitFor(() => expect(at.find('create-strength').dataset.code).toBe('minutes'));
  const told = () => at.find('create-strength').querySelector(':scope > [role=status]')?.textContent;
  expect(told()).not.toBe('');
  at.type('create-passphrase', PASSPHRASE);
  await at.settle();
  expect(at.find('create-strength').dataset.code).toBeUndefined();
  expect(told()).toBe('');
  await vi.waitFor(() => expect(at.find('create-strength').dataset.code).toBe('centuries'));
});

test('the recovery key is offered where one was drawn, and a wrong one keeps what was typed', async () => {
  const fake = new Fake(0);
  const onopen = vi.fn();
  let at = await draw(fake, onopen);
  expect(at.all('use-recovery')).toHaveLength(0);
  await at.close();
  fake.office.commands.recovery_keep();
  at = await draw(fake, onopen);
  at.find('use-recovery').click();
  await at.settle();
  expect(document.activeElement).toBe(at.find('recover-key'));
  at.type('recover-key', 'ZZZZZ');
  at.type('recover-passphrase', PASSPHRASE);
  at.type('recover-again', PASSPHRASE);
  at.find('recover').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('wrong-recovery-key');
  expect(at.find<HTMLTextAreaElement>('recover-key').value).toBe('ZZZZZ');
  at.type('recover-key', '7K3QF M2X9T');
  at.find('recover').click();
  await at.settle();
  expect(onopen).toHaveBeenCalledTimes(1);
});

test('an opening that takes long says how far it is, and shows the form again when it is stopped', async () => {
  const fake = new Fake(0);
  let stop = () => {};
  const call = fake.call.bind(fake);
  fake.call = (command, args) =>
    command === 'vault_unlock'
      ? new Promise((_, refused) => (stop = () => refused(refuse('stopped'))))
      : call(command, args);
  const at = await draw(fake);
  expect(at.all('upgrading')).toHaveLength(0);
  at.type('passphrase', PASSPHRASE);
  at.find('unlock').click();
  await at.settle();
  expect(at.all('upgrading')).toHaveLength(1);
  stop();
  await at.settle();
  expect(at.all('upgrading')).toHaveLength(0);
  expect(at.all('error')).toHaveLength(0);
  expect(at.find<HTMLInputElement>('passphrase').value).toBe(PASSPHRASE);
});
