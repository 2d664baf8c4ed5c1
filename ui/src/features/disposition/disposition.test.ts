import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../../app/App.svelte';
import { route } from '../../app/route.svelte';
import { desk } from '../../app/session.svelte';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';

let fake: Fake;
let at: Page;

async function enter(sample = false): Promise<void> {
  fake = new Fake(9);
  fake.dispositions.sample = sample;
  use(fake);
  route.read('#/disposition');
  desk.open(await fake.signIn());
  at = page(App, {}, fake);
  await at.settle();
  await at.settle();
}

beforeEach(() => enter());

afterEach(async () => {
  await at.close();
  desk.session = null;
});

const sent = (command: string) => fake.calls.filter((call) => call.command === command).at(-1)?.args;

test('under the sample plan nothing is due, and the screen says why', async () => {
  await at.close();
  await enter(true);
  expect(at.find('disposition-none').textContent).toContain('exemple');
  expect(at.all('due')).toHaveLength(0);
  expect(at.all('due-act')).toHaveLength(0);
});

test('what is free is chosen and proposed, and what a hold keeps is not', async () => {
  const boxes = at.all('due').map((row) => row.querySelector('input'));
  expect(boxes.map((box) => box?.disabled)).toEqual([false, true]);
  expect(at.find('due-act').getAttribute('aria-disabled')).toBe('true');
  at.find<HTMLInputElement>('due-all').click();
  await at.settle();
  expect(at.find('due-act').textContent).toContain('1 dossier');
  at.find('due-act').click();
  await at.settle();
  const ids = [fake.cases[0]?.line.id];
  expect(sent('bulk_begin')).toEqual({
    request: { act: { act: 'propose_disposition' }, chosen: { which: 'cases', ids } },
  });
  expect(at.find('disposition-outcome').textContent).toContain('Disposition proposée');
});

test('what another person proposed is erased only once it is confirmed', async () => {
  at.find<HTMLInputElement>('proposed-all').click();
  await at.settle();
  at.find('proposed-act').click();
  await at.settle();
  expect(sent('bulk_begin')).toBeUndefined();
  at.find('disposition-confirm').click();
  await at.settle();
  const ids = [fake.cases[2]?.line.id];
  expect(sent('bulk_begin')).toEqual({
    request: { act: { act: 'dispose' }, chosen: { which: 'cases', ids } },
  });
});

test('a file is kept for now with a reason, which stands beside it', async () => {
  at.find('due-aside').click();
  await at.settle();
  at.find('disposition-aside').click();
  await at.settle();
  expect(sent('disposition_set_aside'), 'not without a reason').toBeUndefined();
  at.type('disposition-reason', 'Valeur historique.');
  at.find('disposition-aside').click();
  await at.settle();
  expect(at.all('due')[0]?.textContent).toContain('Valeur historique.');
});

test('a number leads to what stays, and to its certificate', async () => {
  at.type('disposition-number', 'PL-2019-A0007');
  at.find('disposition-find').click();
  await at.settle();
  expect(at.all('gone')).toHaveLength(1);
  at.find('certificate').click();
  await at.settle();
  const shown = at.find('certificate-shown').textContent;
  expect(shown).toContain('Rita Côté');
  expect(shown).toContain('ESSAI-7');
  at.find('certificate-close').click();
  await at.settle();
  at.type('disposition-number', 'PL-2000-A0001');
  at.find('disposition-find').click();
  await at.settle();
  expect(at.root.querySelector('[role="alert"]')).not.toBeNull();
});

test('a search for the number of a disposed case leads to what stays of it', async () => {
  location.hash = '#/search';
  route.arrived();
  await at.settle();
  at.type('search', 'PL-2019-A0007');
  await new Promise((done) => setTimeout(done, 150));
  await at.settle();
  expect(at.find('hit-gone').getAttribute('href')).toBe('#/disposition/PL-2019-A0007');
  expect(at.find('hit-gone').textContent).toContain('disposition le 1er octobre 2026');
});

test('a hold is put on a case with what it is for, why and by whose authority, and released with a reason', async () => {
  const id = fake.cases[0]?.line.id ?? '';
  location.hash = `#/case/${id}`;
  route.arrived();
  await at.settle();
  expect(at.all('head-held')).toHaveLength(0);
  at.find('hold-put').click();
  await at.settle();
  at.find('hold-submit').click();
  await at.settle();
  expect(sent('hold_put'), 'not without its words').toBeUndefined();
  at.type('hold-scope', 'Dossier de cour');
  at.type('hold-authority', 'Services juridiques');
  at.type('hold-reason', 'Litige.');
  at.find('hold-submit').click();
  await at.settle();
  expect(at.find('holds').textContent).toContain('Dossier de cour');
  expect(at.find('head-held').textContent, 'said at the head of the case too').toBe('Gel juridique');
  at.find('hold-release').click();
  await at.settle();
  at.type('release-reason', 'Réglé.');
  at.find('release-submit').click();
  await at.settle();
  expect(at.find('holds').textContent).not.toContain('Dossier de cour');
  expect(at.all('head-held')).toHaveLength(0);
});

test('a file goes to the Archives by one step at a time, and each step is that of its person', async () => {
  expect(at.all('transfer')).toHaveLength(2);
  expect(at.all('transfer')[0]?.textContent).toContain('Transfert proposé par Rita Côté');
  at.find('transfer-approve').click();
  await at.settle();
  await at.settle();
  expect(sent('transfer_approve')).toEqual({ id: fake.cases[3]?.line.id });
  expect(at.all('transfer-approve')).toHaveLength(0);
  at.find('transfer-package').click();
  await at.settle();
  at.find('package-submit').click();
  await at.settle();
  expect(sent('transfer_package'), 'not without a folder').toBeUndefined();
  at.type('package-folder', '/mnt/archives');
  at.find('package-submit').click();
  await at.settle();
  await at.settle();
  expect(at.find('transfer-packaged').textContent).toContain('/mnt/archives/OPS-PLA-02-2021-A0005');
});

test('an acceptance names the package, the Archives, who, when and their reference', async () => {
  const id = fake.cases[4]?.line.id ?? '';
  await fake.call('transfer_package', { request: { case_id: id, folder: '/mnt' } });
  location.hash = '#/today';
  route.arrived();
  await at.settle();
  location.hash = '#/disposition';
  route.arrived();
  await at.settle();
  await at.settle();
  at.find('transfer-accept').click();
  await at.settle();
  at.find('accept-submit').click();
  await at.settle();
  expect(sent('transfer_accept'), 'not empty').toBeUndefined();
  at.type('accept-bag', '/mnt/OPS-PLA-02-2021-A0005');
  at.type('accept-to', 'Archives d’essai');
  at.type('accept-by', 'Nadia Petit');
  at.type('accept-on', '2026-10-08');
  at.type('accept-reference', 'ACQ-14');
  at.find('accept-submit').click();
  await at.settle();
  expect(sent('transfer_accept')).toEqual({
    request: {
      case_id: id,
      bag: '/mnt/OPS-PLA-02-2021-A0005',
      to: 'Archives d’essai',
      accepted_by: 'Nadia Petit',
      accepted_on: '2026-10-08',
      reference: 'ACQ-14',
    },
  });
});
