// A request for review on its page: each step in its turn, and nothing replaced unseen.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecordReview } from '../../../generated/types/RecordReview';
import type { SessionView } from '../../../generated/types/SessionView';
import { Fake } from '../../../mock/fake';
import { casePage, page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import View from '../page/View.svelte';

let at: Page;
let fake: Fake;

async function draw(acts?: SessionView['acts']): Promise<void> {
  const session = await fake.signIn();
  const given = casePage({ ...session, acts: acts ?? session.acts });
  at = page(View, { ...given, id: fake.cases[0]?.line.id ?? '' }, fake);
  await at.settle();
}

const recorded = (): RecordReview[] =>
  fake.calls
    .filter((call) => call.command === 'review_record')
    .map((call) => (call.args as { request: RecordReview }).request);

async function press(testid: string): Promise<void> {
  at.find(testid).click();
  await at.settle();
}

function choose(testid: string, value: string): void {
  const field = at.find<HTMLSelectElement>(testid);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  i18n.choose('fr');
  fake = new Fake(2);
  fake.cases = fake.cases.map((one) => ({
    ...one,
    line: { ...one.line, kind: 'review_request' as const, stage: 'received' as const },
  }));
  use(fake);
});
afterEach(async () => {
  await at.close();
});

async function admit(): Promise<void> {
  await press('review-admit');
  at.find('review-admitted-yes').click();
  at.type('review-reasons', 'La police a fait l’enquête.');
  await press('review-save');
}

test('nothing is answered beforehand, and an admission needs a choice and reasons', async () => {
  await draw();
  expect(at.all('review-step-file')).toHaveLength(0);
  await press('review-answer');
  expect(at.find<HTMLSelectElement>('review-investigator').value).toBe('');
  choose('review-investigator', 'police');
  at.type('review-letter-on', '2026-02-31');
  await press('review-save');
  expect(recorded()).toHaveLength(0);
  at.type('review-letter-on', '2026-09-10');
  await press('review-save');
  expect(recorded()[0]?.step).toMatchObject({ step: 'answers', investigator: 'police', pages: null });
  expect(at.find('review-advice').textContent).toContain('recevable');

  await press('review-admit');
  await press('review-save');
  expect(recorded()).toHaveLength(1);
  at.find('review-admitted-yes').click();
  at.type('review-reasons', 'La police a fait l’enquête.');
  await press('review-save');
  expect(at.find<HTMLDetailsElement>('review-step-admission').open).toBe(false);
  expect(at.find<HTMLDetailsElement>('review-step-file').open).toBe(true);
});

test('a file received opens its inventory, and a panel names its members and its reasons', async () => {
  await draw();
  await admit();
  await press('review-file');
  at.type('review-received', '2026-10-07');
  await press('review-save');
  await press('review-item');
  await press('review-save');
  expect(recorded()).toHaveLength(2);
  at.type('review-item-name', 'Déclaration du témoin');
  choose('review-item-held', 'missing');
  await press('review-save');
  expect(at.find('review-inventory').textContent).toContain('Déclaration du témoin');

  await press('review-decide');
  at.type('review-members', 'Noor Haddad\n\nMarc Roy');
  at.find('review-decision-other').click();
  at.type('review-reasons', 'Le témoin n’a pas été entendu.');
  await press('review-save');
  expect(recorded()).toHaveLength(3);
  at.type('review-words', 'Substituer la conclusion.');
  await press('review-save');
  expect(recorded()[3]?.step).toMatchObject({ step: 'panel', members: ['Noor Haddad', 'Marc Roy'] });
  await press('review-direct');
  at.type('review-direction-what', 'Entendre le témoin');
  at.type('review-direction-to', 'le chef');
  at.type('review-direction-due', '2026-09-01');
  await press('review-save');
  expect(at.find('review-step-directions').textContent).toContain('En retard');
  await press('review-follow');
  at.type('review-direction-done', '2026-10-08');
  await press('review-save');
  expect(recorded()[5]?.over).toEqual(['rev5']);
  expect(at.find('review-stage').textContent).toBe('Décidée');
});

test('two versions recorded apart stand side by side, and keeping one names both', async () => {
  const version = (by: string, admitted: boolean) => ({
    by,
    at: '2026-10-08T14:10:00Z',
    step: { step: 'admission' as const, admitted, reasons: by, recommended: 'ask' as const },
  });
  fake.review.set(fake.cases[0]?.line.id ?? '', [
    {
      place: { of: 'admission' },
      over: ['e1', 'e2'],
      versions: [version('Noor', true), version('Marc', false)],
    },
  ]);
  await draw();
  expect(at.find('review-apart').textContent).toContain('Noor');
  at.all('review-keep')[1]?.click();
  await at.settle();
  expect(recorded()[0]).toMatchObject({ over: ['e1', 'e2'], step: { admitted: false } });
});

test('whoever may not review reads the steps and is offered no act', async () => {
  await draw(['read']);
  expect(at.find('review-stage').textContent).not.toBe('');
  expect(at.all('review-answer')).toHaveLength(0);
  expect(at.all('review-link')).toHaveLength(0);
});
