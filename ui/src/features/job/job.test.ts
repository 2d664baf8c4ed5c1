import { afterEach, expect, test } from 'vitest';
import { Fake, refuse } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import ImportDialog from './ImportDialog.svelte';
import Panel from './Panel.svelte';
import Status from './Status.svelte';
import { Jobs } from './state.svelte';

const href = (kind: string) => `#/settings/${kind}`;

let at: Page | undefined;
let fake: Fake;

function jobs(): Jobs {
  fake = new Fake(0);
  use(fake);
  live.announce('');
  live.dismiss();
  return new Jobs();
}

afterEach(async () => {
  await at?.close();
  at = undefined;
  i18n.choose('fr');
});

test('the start, each quarter and the end are read aloud, and the end only once it is true', async () => {
  const work = jobs();
  const said: string[] = [];
  const end = work.begin(['/courriels']);
  for (const done of [0, 5, 10, 11, 25, 30, 40]) {
    fake.jobs.change(1, { done });
    await work.read();
    if (said.at(-1) !== live.said) said.push(live.said);
  }
  expect(said).toEqual([
    'Importation commencée.',
    'Importation\u00a0: 25\u00a0% du travail est fait.',
    'Importation\u00a0: 50\u00a0% du travail est fait.',
    'Importation\u00a0: 75\u00a0% du travail est fait.',
  ]);
  expect(live.toast).toBe('');
  fake.jobs.end(1, { state: 'done', done: 40, already: 3, failed: 2 });
  expect(await end).toBe(true);
  expect(live.toast).toBe('Importation terminée. Reçus\u00a0: 35. Déjà reçus\u00a0: 3. Refusés\u00a0: 2.');
});

test('the end of long work leaves the last act of the person to be taken back', async () => {
  const work = jobs();
  void fake.jobs.start('verify', 10);
  await work.read();
  live.tell('Cas retenu.', async () => 'Cas à examiner.');
  fake.jobs.end(1, { state: 'done' });
  await work.read();
  expect(live.toast).not.toBe('Cas retenu.');
  await live.takeBack();
  expect(live.toast).toBe('Cas à examiner.');
});

test('work that ended before anyone saw it run is not read aloud', async () => {
  const work = jobs();
  void fake.jobs.start('verify', 10);
  fake.jobs.end(1, { state: 'done' });
  await work.read();
  expect(live.said.trim()).toBe('');
});

test('an import that the lock paused goes on by itself, one that was cut off waits to be asked', async () => {
  const work = jobs();
  fake.jobs.unfinished = { files: 40, left: 12, paused: false };
  await work.open();
  expect(work.unfinished?.left).toBe(12);
  expect(fake.sent('import_resume')).toHaveLength(0);
  fake.jobs.unfinished = { files: 40, left: 12, paused: true };
  void work.open();
  await new Promise((done) => setTimeout(done));
  await new Promise((done) => setTimeout(done));
  expect(fake.sent('import_resume')).not.toHaveLength(0);
});

test('the panel shows how far, how long still, and stops', async () => {
  const work = jobs();
  void work.begin(['/courriels']);
  fake.jobs.change(1, { done: 12, seconds_left: 95 });
  await work.read();
  at = page(Panel, { jobs: work, href, onclose: () => {} }, fake);
  await at.settle();
  expect(at.find('job').textContent).toContain('Fichiers reçus\u00a0: 12 sur 40');
  expect(at.find('job').textContent).toContain('encore 2\u00a0min');
  expect(at.root.querySelector('progress')?.value).toBe(12);
  at.find('job-stop').click();
  await at.settle();
  await work.read();
  await at.settle();
  expect(at.find('job').dataset.state).toBe('stopping');
  fake.jobs.end(1, { state: 'stopped' }, refuse('stopped'));
  await at.settle();
  expect(at.find('job').dataset.state).toBe('stopped');
  expect(at.all('error')).toHaveLength(0);
});

test('an import that waits is resumed or set aside, and the status bar says that it waits', async () => {
  const work = jobs();
  fake.jobs.unfinished = { files: 40, left: 12, paused: false };
  await work.open();
  i18n.choose('en');
  at = page(Status, { jobs: work, onopen: () => {} }, fake);
  await at.settle();
  expect(at.find('jobs').textContent).toBe('Import interrupted: 12 files left');
  await at.close();
  at = page(Panel, { jobs: work, href, onclose: () => {} }, fake);
  await at.settle();
  at.find('job-give-up').click();
  await at.settle();
  expect(at.all('job-unfinished')).toHaveLength(0);
  expect(fake.jobs.unfinished).toBeNull();
});

test('files that were refused are named with the reason', async () => {
  const work = jobs();
  void work.begin(['/courriels']);
  fake.jobs.end(1, {
    state: 'done',
    done: 40,
    failed: 1,
    faults: [{ name: 'photo.png', error: refuse('unsupported-file') }],
  });
  await work.read();
  at = page(Panel, { jobs: work, href, onclose: () => {} }, fake);
  await at.settle();
  expect(at.find('job').textContent).toContain('photo.png');
  expect(at.find('job').textContent).toContain('ne lit pas ce type de fichier');
});

test('an import without a folder is not started, and one that is refused keeps its dialog', async () => {
  const work = jobs();
  let closed = false;
  at = page(ImportDialog, { jobs: work, onclose: () => (closed = true) }, fake);
  at.find('import-start').click();
  await at.settle();
  expect(at.find('import-path').getAttribute('aria-invalid')).toBe('true');
  expect(fake.sent('import_begin')).toHaveLength(0);
  fake.refusals.set('import_begin', refuse('no-file'));
  at.type('import-path', '/vide');
  at.find('import-start').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('no-file');
  expect(closed).toBe(false);
});

test('work that the lock or the end of the program cut leads to its screen until it is begun again', async () => {
  const work = jobs();
  fake.drafts.set('work backup', '{}');
  fake.drafts.set('work verify', '{}');
  await work.open();
  at = page(Status, { jobs: work, onopen: () => {} }, fake);
  expect(at.find('jobs').textContent).toBe('2 travaux interrompus');
  await at.close();
  at = page(Panel, { jobs: work, href, onclose: () => {} }, fake);
  expect(at.all('job-open').map((link) => link.getAttribute('href'))).toEqual([
    '#/settings/verify',
    '#/settings/backup',
  ]);
  at.all('job-forget')[0]?.click();
  await at.settle();
  expect(fake.drafts.has('work verify')).toBe(false);
  expect(work.interrupted).toEqual(['backup']);
  void fake.jobs.start('backup', 10);
  await work.read();
  expect(work.interrupted).toEqual([]);
});
