import { afterEach, expect, test } from 'vitest';
import type { PathStep } from '../../../generated/types/PathStep';
import type { RecordPart } from '../../../generated/types/RecordPart';
import { Fake, PASSPHRASE } from '../../../mock/fake';
import { DOORS } from '../../../mock/law';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { OpenCase } from '../open.svelte';
import Head from '../page/Head.svelte';
import Panel from './Panel.svelte';

let at: Page;
let fake: Fake;

const STEPS: PathStep[] = [
  { type: 'law', chosen: null },
  {
    type: 'clock',
    label: { fr: 'Décision', en: 'Decision' },
    due_on: '2026-11-05',
    done_on: null,
    ended_on: null,
  },
  { type: 'letter', name: { fr: 'Accusé', en: 'Receipt' }, letter: 'l1', sent_on: '2026-10-08' },
  { type: 'filed', done: false },
  { type: 'closed', done: false },
];

async function draw(extra: object): Promise<void> {
  fake = new Fake(5);
  use(fake);
  await fake.call('vault_unlock', { request: { person: 'u1', passphrase: PASSPHRASE } });
  const open = new OpenCase();
  await open.read('c1');
  const session = { acts: ['screen'] };
  const view = { ...open.view!, path: { stages: [], steps: STEPS, doors: DOORS }, ...extra };
  at = page(Panel as never, { open, view, session, hrefLetter: (id: string) => `#${id}` } as never, fake);
  await at.settle();
}

const sent = () => fake.calls.filter((call) => call.command === 'case_record');
const request = () => (sent()[0]?.args as { request: RecordPart }).request;

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('each step says whether it is done, and a letter is a link', async () => {
  await draw({});
  expect(at.find('path-letter').dataset.done).toBe('true');
  expect(at.find('path-letter').querySelector('a')?.getAttribute('href')).toBe('#l1');
  expect(at.find('path-law').dataset.done).toBe('false');
});

test('a person says to which Act a request for access belongs', async () => {
  await draw({ regimes: [{ code: 'on-access', title: { fr: 'Loi', en: 'Act' } }] });
  at.find('path-choose-law').click();
  await at.settle();
  expect(at.all('regime-save')).toHaveLength(1);
});

test('the right door is named with why, and how sure the program is of it is shown', async () => {
  await draw({ recommendation: { ...(await blank()), route: DOORS[1]! } });
  at.find('door-name').click();
  await at.settle();
  const dialog = document.querySelector('dialog')!;
  expect(dialog.querySelector('.cert')?.classList.contains('warn')).toBe(true);
  expect(at.find('path').textContent).toContain('Organisme à confirmer');
  expect(at.find('path').textContent).not.toContain('article');
  at.find('door-save').click();
  await at.settle();
  expect(sent()).toHaveLength(0);
  at.type('door-why', 'Ces documents sont au service de police.');
  at.find('door-save').click();
  await at.settle();
  expect(request().part).toEqual({
    part: 'redirection',
    value: { code: 'police_records', name: DOORS[1]!.label, why: 'Ces documents sont au service de police.' },
  });
});

test('a door that the program does not know has a name in both languages', async () => {
  await draw({});
  at.find('door-name').click();
  await at.settle();
  at.type('door-fr', 'Mairie de Halden');
  at.type('door-why', 'Un trottoir.');
  at.find('door-save').click();
  await at.settle();
  expect(sent()).toHaveLength(0);
  at.type('door-en', 'Halden City Hall');
  at.find('door-save').click();
  await at.settle();
  expect(request().part).toMatchObject({ value: { code: null, name: { en: 'Halden City Hall' } } });
});

/** A recommendation of the mock. */
async function blank() {
  const one = new Fake(5);
  await one.call('vault_unlock', { request: { person: 'u1', passphrase: PASSPHRASE } });
  return one.cases[0]!.recommendation;
}

test.each([
  ['access_request', ['received', 'replied', 'filed']],
  ['review_request', ['received', 'admission', 'panel', 'filed']],
] as const)('of %s the head shows the stages of its kind, and no screening', async (kind, stages) => {
  fake = new Fake(5);
  use(fake);
  const session = await fake.call('vault_unlock', { request: { person: 'u1', passphrase: PASSPHRASE } });
  fake.cases = fake.cases.map((one) => ({ ...one, line: { ...one.line, kind } }));
  const open = new OpenCase();
  await open.read('c1');
  at = page(Head as never, { open, view: open.view!, session, href: () => '#' } as never, fake);
  await at.settle();
  expect(stages.flatMap((code) => at.all(`step-${code}`))).toHaveLength(stages.length);
  expect(at.all('step-decided')).toHaveLength(0);
  expect(at.all('to-screen')).toHaveLength(0);
  expect(at.all('to-read')).toHaveLength(1);
});

test('a complaint is screened', async () => {
  fake = new Fake(5);
  use(fake);
  const session = await fake.call('vault_unlock', { request: { person: 'u1', passphrase: PASSPHRASE } });
  const open = new OpenCase();
  await open.read('c1');
  at = page(Head as never, { open, view: open.view!, session, href: () => '#' } as never, fake);
  await at.settle();
  expect(at.find('step-received').getAttribute('aria-current')).toBe('step');
  expect(at.all('step-decided')).toHaveLength(1);
  expect(at.all('to-screen')).toHaveLength(1);
});
