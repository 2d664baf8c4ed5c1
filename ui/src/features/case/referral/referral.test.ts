import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseView } from '../../../generated/types/CaseView';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import Panel from './Panel.svelte';

let at: Page;
let fake: Fake;

async function draw(stage: CaseView['line']['stage']): Promise<void> {
  fake = new Fake(1);
  use(fake);
  const session = await fake.signIn();
  const [first] = fake.cases;
  if (!first) throw new Error('No case.');
  const view: CaseView = { ...first, line: { ...first.line, stage, kind: 'complaint' } };
  fake.cases = [view];
  at = page(Panel, { view, session }, fake);
  await at.settle();
}

async function type(id: string, text: string): Promise<void> {
  const field = at.find(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
}

async function click(id: string): Promise<void> {
  at.find(id).click();
  await at.settle();
}

beforeEach(() => i18n.choose('fr'));
afterEach(async () => {
  await at.close();
});

test('a case that was not screened in shows no referral', async () => {
  await draw('received');
  expect(at.all('referral')).toHaveLength(0);
});

test('nothing is decided without a way and reasons, and what is decided is awaited', async () => {
  await draw('screened_in');
  await click('referral-decide');
  await click('referral-save');
  expect(fake.sent('referral_decide')).toHaveLength(0);
  await type('referral-way', 'same_service');
  await type('referral-reasons', 'Le service peut enquêter.');
  await click('referral-save');
  expect(at.all('awaited-report')).toHaveLength(1);
  expect(at.all('awaited-acknowledgement')).toHaveLength(1);
});

test('a step noted is awaited no more, and a decision taken back is kept', async () => {
  await draw('screened_in');
  await click('referral-decide');
  await type('referral-way', 'same_service');
  await type('referral-reasons', 'Le service peut enquêter.');
  await click('referral-save');
  await click('referral-note');
  await click('referral-note-save');
  expect(at.all('awaited-acknowledgement')).toHaveLength(0);
  expect(at.all('referral-steps')).toHaveLength(1);
  await click('referral-reverse');
  await type('referral-why', 'Le service se récuse.');
  await click('referral-why-save');
  expect(at.all('awaited')).toHaveLength(0);
  expect(at.all('referral-earlier')).toHaveLength(1);
});

test('an own authority is asked for in words', async () => {
  await draw('screened_in');
  await click('referral-decide');
  await type('referral-way', 'own board');
  await type('referral-reasons', 'Le chef est visé.');
  await click('referral-save');
  expect(fake.sent('referral_decide')).toHaveLength(0);
  await type('referral-authority', 'Directive du 3 mai.');
  await click('referral-save');
  const call = fake.sent('referral_decide')[0];
  expect(call?.args).toMatchObject({
    request: { way: 'board', authority: { from: 'written', words: 'Directive du 3 mai.' } },
  });
});

test('a decision taken meanwhile is never replaced unseen, and what was written stays', async () => {
  await draw('screened_in');
  await click('referral-decide');
  await type('referral-way', 'same_service');
  await type('referral-reasons', 'Le service peut enquêter.');
  const [one] = fake.cases;
  await fake.call('referral_decide', {
    request: {
      case_id: one?.line.id,
      way: 'retained',
      authority: { from: 'written', words: 'Directive.' },
      service: 'Service de police de Thunder Bay',
      liaison: { name: '', title: '', email: '', phone: '', address: '' },
      considerations: [],
      reasons: 'Le bureau enquête.',
      on: '2026-08-20',
      recount: false,
      over: null,
    },
  });
  await click('referral-save');
  expect(at.find('error').dataset.code).toBe('changed-meanwhile');
  expect((at.find('referral-reasons') as HTMLTextAreaElement).value).toBe('Le service peut enquêter.');
});
