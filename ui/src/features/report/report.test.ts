import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../../app/App.svelte';
import { route } from '../../app/route.svelte';
import { desk } from '../../app/session.svelte';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { quarters, readQuery, written } from './state.svelte';

let fake: Fake;
let at: Page;

beforeEach(async () => {
  fake = new Fake(9);
  use(fake);
  route.read('#/reports');
  desk.open(await fake.signIn());
  at = page(App, {}, fake);
  await at.settle();
});

afterEach(async () => {
  await at.close();
  desk.session = null;
});

test('the last whole quarter comes first, and an address gives its days back', () => {
  const [first, second] = quarters('2026-10-08');
  expect(first).toEqual({ asked: '2026-07-01_2026-09-30_2026-09-30', quarter: 3, year: 2026 });
  expect(second?.asked).toBe('2026-04-01_2026-06-30_2026-06-30');
  expect(quarters('2027-01-01')[0]?.asked).toBe('2026-10-01_2026-12-31_2026-12-31');
  const query = readQuery(first?.asked ?? '');
  expect(query && written(query)).toBe(first?.asked);
  expect(readQuery('2026')).toBeNull();
});

test('the last quarter is shown at once, and a number leads to its cases', async () => {
  await at.settle();
  expect(route.id).toBe('2026-07-01_2026-09-30_2026-09-30');
  const first = at.find('report-totals').querySelector('a');
  expect(first?.textContent).toBe('169');
  location.hash = first?.getAttribute('href') ?? '';
  route.arrived();
  await at.settle();
  expect(at.all('report-case')).toHaveLength(fake.cases.length);
  expect(at.find('report-behind-count').textContent).toContain(`${fake.cases.length} cas`);
  expect(at.find('report-behind').textContent).toContain('À examiner');
  expect(at.find('report-behind').textContent).not.toContain('À traiter');
});

test('what is published is told, listed, opened without its small numbers, and verified', async () => {
  await at.settle();
  at.find('report-publish').click();
  await at.settle();
  at.find('report-publish-go').click();
  await at.settle();
  expect(at.root.textContent).toContain('RT-2026-A0001');
  at.find('report-check').click();
  await at.settle();
  expect(at.find('report-checked').textContent).toContain('chaque nombre est le même');
  location.hash = at.find('report-open').getAttribute('href') ?? '';
  route.arrived();
  await at.settle();
  expect(at.find('report-ages').textContent).toContain('masqué');
  expect(at.find('report-ages').querySelector('a')).toBeNull();
});

test('a file is made in the form and the language that were chosen', async () => {
  await at.settle();
  at.find('report-export').click();
  await at.settle();
  at.find('report-xlsx').click();
  at.find('report-en').click();
  await at.settle();
  at.find('report-export-go').click();
  await at.settle();
  const call = fake.sent('report_export')[0];
  expect(call?.args).toMatchObject({ request: { format: 'xlsx', lang: 'en', source: { what: 'seen' } } });
});

test('a report that is being published is not published again, nor left before it is', async () => {
  await at.settle();
  at.find('report-publish').click();
  await at.settle();
  at.find('report-publish-go').click();
  at.find('report-publish-go').click();
  await at.settle();
  expect(fake.sent('report_publish')).toHaveLength(1);
});
