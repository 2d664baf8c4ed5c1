import { afterEach, expect, test } from 'vitest';
import type { CaseView } from '../../../generated/types/CaseView';
import type { PathStep } from '../../../generated/types/PathStep';
import type { RecordPart } from '../../../generated/types/RecordPart';
import { Fake } from '../../../mock/fake';
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
  await fake.signIn();
  const open = new OpenCase();
  await open.read('c1');
  const session = { acts: ['screen', 'clock'] };
  const path = { stages: [], steps: STEPS, doors: DOORS, milestones: [] };
  const view = { ...open.view!, path, ...extra };
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

test('days that the Act of a request counts are recorded, each of one third party among several', async () => {
  const path = {
    stages: [],
    steps: STEPS,
    doors: DOORS,
    milestones: ['third_party_notified', 'taken_to_court'],
  };
  await draw({ path });
  at.find('days-record').click();
  await at.settle();
  at.type('days-whom', 'Aciérie Halden');
  at.find('days-save').click();
  await at.settle();
  expect(sent()).toHaveLength(0);
  at.type('days-on', '2026-10-07');
  at.find('days-save').click();
  await at.settle();
  expect(request().part).toEqual({
    part: 'days',
    value: [{ what: 'third_party_notified', on: '2026-10-07', whom: 'Aciérie Halden' }],
  });
});

test('one day of several is taken off by a button that names it to a screen reader', async () => {
  await draw({ path: { stages: [], steps: STEPS, doors: DOORS, milestones: ['third_party_notified'] } });
  at.find('days-record').click();
  await at.settle();
  at.find('days-add').click();
  await at.settle();
  const second = at.all('days-remove')[1];
  expect(second?.textContent).toBe('Retirer');
  expect(second?.getAttribute('aria-label')).toBe('Retirer\u00a0: Jour 2');
  second?.click();
  await at.settle();
  expect(at.all('days-remove'), 'one day alone stays').toHaveLength(0);
});

test('the days recorded are told, and none is asked for where the Act counts none', async () => {
  const days = [{ what: 'representations_made', on: '2026-10-07', whom: '' }];
  await draw({ told: { ...(await told()), days } });
  expect(at.find('days').textContent).toContain('Observations reçues');
  expect(at.all('days-record')).toHaveLength(1);
  await at.close();
  await draw({});
  expect(at.all('days-record')).toHaveLength(0);
});

/** What was told of a case of the mock. */
async function told() {
  const one = new Fake(5);
  await one.signIn();
  return ((await one.call('case_get', { id: 'c1' })) as CaseView).told;
}

/** A recommendation of the mock. */
async function blank() {
  const one = new Fake(5);
  await one.signIn();
  return one.cases[0]!.recommendation;
}

test.each([
  ['access_request', ['received', 'replied', 'filed']],
  ['review_request', ['received', 'admission', 'panel', 'filed']],
] as const)('of %s the head shows the stages of its kind, and no screening', async (kind, stages) => {
  fake = new Fake(5);
  use(fake);
  const session = await fake.signIn();
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
  const session = await fake.signIn();
  const open = new OpenCase();
  await open.read('c1');
  at = page(Head as never, { open, view: open.view!, session, href: () => '#' } as never, fake);
  await at.settle();
  expect(at.find('step-received').getAttribute('aria-current')).toBe('step');
  expect(at.all('step-decided')).toHaveLength(1);
  expect(at.all('to-screen')).toHaveLength(1);
});
