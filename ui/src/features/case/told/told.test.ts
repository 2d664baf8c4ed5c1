import { afterEach, expect, test } from 'vitest';
import type { RecordPart } from '../../../generated/types/RecordPart';
import { Fake, refuse } from '../../../mock/fake';
import { NOTHING_TOLD, recorded, SERVICES } from '../../../mock/intake';
import { PSA } from '../../../mock/law';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { OpenCase } from '../open.svelte';
import Parties from '../page/Parties.svelte';
import Regime from '../parts/Regime.svelte';

let at: Page;
let fake: Fake;

async function draw(component: typeof Parties | typeof Regime, extra: object): Promise<void> {
  fake = new Fake(5);
  use(fake);
  await fake.signIn();
  const open = new OpenCase();
  fake.cases = fake.cases.map((one) =>
    one.line.id === 'c1' ? recorded(one, { part: 'wanted', value: 'des excuses' }) : one,
  );
  await open.read('c1');
  const view = { ...open.view!, ...extra };
  at = page(component as typeof Parties, { open, view, records: true, screens: true } as never, fake);
  await at.settle();
}

const sent = () => fake.sent('case_record');
const request = () => (sent()[0]?.args as { request: RecordPart }).request;

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('a part is changed in place of the one that stood, which is named', async () => {
  await draw(Parties, {});
  at.find('change-wanted').click();
  await at.settle();
  at.type('form-wanted', 'une enquête');
  at.find('part-save').click();
  await at.settle();
  expect(request()).toEqual({
    case_id: 'c1',
    part: { part: 'wanted', value: 'une enquête' },
    of: 'told-wanted',
  });
  expect(at.all('part-save')).toHaveLength(0);
});

test('what is refused stays in the dialog as it was typed', async () => {
  await draw(Parties, {});
  fake.refusals.set('case_record', refuse('changed-meanwhile'));
  at.find('change-officers').click();
  await at.settle();
  at.type('officer-name', 'Bergevin');
  at.find('part-save').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('changed-meanwhile');
  expect(at.find<HTMLInputElement>('officer-name').value).toBe('Bergevin');
});

test('a regime is chosen only where the days do not settle it, with a reason, and none is preselected', async () => {
  await draw(Regime, {});
  expect(at.all('choose-regime')).toHaveLength(0);
  await at.close();
  const regimes = [
    { code: 'psa', title: PSA.title! },
    { code: 'cspa', title: PSA.title! },
  ];
  await draw(Regime, { regimes });
  at.find('choose-regime').click();
  await at.settle();
  expect(at.find<HTMLInputElement>('regime-psa').checked).toBe(false);
  at.find('regime-psa').click();
  at.find('regime-save').click();
  await at.settle();
  expect(sent()).toHaveLength(0);
  at.type('regime-why', 'L’essentiel est antérieur.');
  at.find('regime-save').click();
  await at.settle();
  expect(request()).toEqual({
    case_id: 'c1',
    part: { part: 'regime', value: { code: 'psa', why: 'L’essentiel est antérieur.' } },
    of: null,
  });
});

test('a service stays the one that the program knows, even when the list of services cannot be read', async () => {
  const circumstances = { place: 'rue Principale', services: [SERVICES[0]!], filed_on: null };
  await draw(Parties, { told: { ...NOTHING_TOLD, circumstances } });
  fake.refusals.set('service_list', refuse('storage'));
  at.find('change-circumstances').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('storage');
  at.type('form-place', 'quai du Nord');
  at.find('part-save').click();
  await at.settle();
  expect(sent()).toHaveLength(0);
  expect(at.find<HTMLInputElement>('form-place').value).toBe('quai du Nord');
  fake.refusals.delete('service_list');
  at.find('part-save').click();
  await at.settle();
  expect(request().part.value).toEqual({ place: 'quai du Nord', services: [SERVICES[0]], filed_on: null });
});
