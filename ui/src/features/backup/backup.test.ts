import { createRawSnippet } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { Fake, refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import Reminder from './Reminder.svelte';
import Restore from './Restore.svelte';
import { Backup } from './state.svelte';
import View from './View.svelte';

let at: Page | undefined;
let fake: Fake;

function backup(): Backup {
  fake = new Fake(0);
  use(fake);
  return new Backup();
}

afterEach(async () => {
  await at?.close();
  at = undefined;
  i18n.choose('fr');
});

test('nothing is written before a folder is named, and the folder is remembered for the person', async () => {
  const state = backup();
  at = page(View, { backup: state, makes: true }, fake);
  await at.settle();
  expect(at.find('backup-due').textContent).toContain('9 jours');
  at.find('backup-make').click();
  await at.settle();
  expect(fake.sent('backup_make')).toHaveLength(0);
  expect(at.find('backup-folder').getAttribute('aria-invalid')).toBe('true');
  at.type('backup-folder', ' /media/disque ');
  at.find('backup-make').click();
  await at.settle();
  expect(fake.sent('backup_make')[0]?.args).toEqual({ folder: '/media/disque' });
  expect(at.find('backup-made').textContent).toContain('dossier-2026-10-08-10h05m00.dossier-backup');
  expect(at.all('backup-due')).toHaveLength(0);
  expect(at.find('backup-last').textContent).toContain('Amélie Gauthier');
  const again = new Backup();
  await again.recall();
  expect(again.folder).toBe('/media/disque');
});

test('a backup that failed says why and says nothing of being made', async () => {
  const state = backup();
  fake.refusals.set('backup_make', refuse('disk-full'));
  at = page(View, { backup: state, makes: true }, fake);
  await at.settle();
  at.type('backup-folder', '/media/disque');
  at.find('backup-make').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('disk-full');
  expect(at.all('backup-made')).toHaveLength(0);
  expect(at.all('backup-due')).toHaveLength(1);
});

test('attachments that were already missing are told', async () => {
  const state = backup();
  fake.backup.damaged = 2;
  at = page(View, { backup: state, makes: true }, fake);
  await at.settle();
  at.type('backup-folder', '/media/disque');
  at.find('backup-make').click();
  await at.settle();
  expect(at.find('backup-damaged').textContent).toContain('2 pièces jointes');
});

test('a person who may not make one sees the last and no form', async () => {
  const state = backup();
  at = page(View, { backup: state, makes: false }, fake);
  await at.settle();
  expect(at.all('backup-none')).toHaveLength(1);
  expect(at.all('backup-make')).toHaveLength(0);
});

test('the reminder shows only when it is time', async () => {
  const state = backup();
  let opened = 0;
  at = page(Reminder, { backup: state, onopen: () => (opened += 1) }, fake);
  await at.settle();
  expect(at.all('backup-remind')).toHaveLength(0);
  await state.read();
  await at.settle();
  i18n.choose('en');
  await at.settle();
  expect(at.find('backup-remind').textContent).toBe('No backup');
  at.find('backup-remind').click();
  expect(opened).toBe(1);
});

test('a backup is read before it asks whose passphrase, and restored once', async () => {
  backup();
  let restored = 0;
  const progress = createRawSnippet(() => ({ render: () => '<p data-testid="progress"></p>' }));
  const props = { onclose: () => {}, onrestored: () => (restored += 1), progress };
  at = page(Restore, props, fake);
  at.find('restore-submit').click();
  await at.settle();
  expect(at.find('restore-file').getAttribute('aria-invalid')).toBe('true');
  fake.refusals.set('backup_card', refuse('not-a-backup'));
  at.type('restore-file', '/media/disque/photo.png');
  at.find('restore-submit').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('not-a-backup');
  expect(at.all('restore-passphrase')).toHaveLength(0);
  fake.refusals.clear();
  at.type('restore-file', '/media/disque/vraie.dossier-backup');
  at.find('restore-submit').click();
  await at.settle();
  expect(at.find('restore-made').textContent).toContain('2026');
  at.type('restore-passphrase', 'cheval agrafe pile juste');
  at.find('restore-submit').click();
  await at.settle();
  expect(fake.sent('backup_restore')[0]?.args).toEqual({
    request: {
      file: '/media/disque/vraie.dossier-backup',
      person: 'u1',
      passphrase: 'cheval agrafe pile juste',
      recovery: null,
    },
  });
  expect(restored).toBe(1);
});

test('where every passphrase is forgotten a backup is restored with the recovery key', async () => {
  backup();
  const progress = createRawSnippet(() => ({ render: () => '<p></p>' }));
  at = page(Restore, { onclose: () => {}, onrestored: () => {}, progress }, fake);
  at.type('restore-file', '/media/disque/vraie.dossier-backup');
  at.find('restore-submit').click();
  await at.settle();
  at.find('restore-use-key').click();
  await at.settle();
  expect(at.all('restore-passphrase')).toHaveLength(0);
  at.type('restore-key', '39SWA 4K7AW PGZ4Y 3E61Y XH7KF 587K7');
  at.find('restore-submit').click();
  await at.settle();
  expect(fake.sent('backup_restore')[0]?.args).toEqual({
    request: {
      file: '/media/disque/vraie.dossier-backup',
      person: 'u1',
      passphrase: '',
      recovery: '39SWA 4K7AW PGZ4Y 3E61Y XH7KF 587K7',
    },
  });
});
