import { afterEach, expect, test } from 'vitest';
import type { CaseView } from '../../../generated/types/CaseView';
import { Fake, refuse } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { OpenCase } from '../open.svelte';
import Escalations from './Escalations.svelte';

let at: Page;
let fake: Fake;

async function draw(change: (view: CaseView) => CaseView = (view) => view, acts?: string[]): Promise<void> {
  fake = new Fake(60);
  use(fake);
  const session = await fake.signIn();
  const view = change((await fake.call('case_get', { id: 'c1' })) as CaseView);
  const may = session.acts.filter((act) => !acts || acts.includes(act));
  at = page(Escalations, { open: new OpenCase(), view, session: { ...session, acts: may } }, fake);
  await at.settle();
}

const waiting = (may_rule: boolean) => (view: CaseView) => ({
  ...view,
  escalations: [
    {
      id: 'q1',
      ground: null,
      question: { ground: null, question: 'Un drone est-il un agent?', options: '', view: 'Non.' },
      by: 'Priya Raman',
      at: '2026-10-08T14:20:00Z',
      ending: null,
      may_rule,
      may_withdraw: !may_rule,
    },
  ],
});

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('a question needs its words and one’s own view, and is asked once', async () => {
  await draw();
  at.find('escalation-ask').click();
  await at.settle();
  at.find('escalation-submit').click();
  await at.settle();
  expect(fake.sent('escalation_ask')).toHaveLength(0);
  at.type('escalation-question', 'Un drone est-il un agent?');
  at.type('escalation-view', 'Non.');
  at.find('escalation-submit').click();
  await at.settle();
  expect(fake.sent('escalation_ask')[0]?.args).toMatchObject({
    request: { case_id: 'c1', question: { question: 'Un drone est-il un agent?', view: 'Non.' } },
  });
});

test('whoever may rule answers with reasons, and a refusal keeps the words', async () => {
  await draw(waiting(true));
  fake.refusals.set('escalation_end', refuse('escalation-asker'));
  at.find('escalation-rule').click();
  await at.settle();
  at.type('escalation-ruling', 'Non.');
  at.type('escalation-reasons', 'La loi vise des personnes.');
  at.find('escalation-submit').click();
  await at.settle();
  expect(document.querySelector('[role="alert"]')).not.toBeNull();
  expect(at.find<HTMLTextAreaElement>('escalation-ruling').value).toBe('Non.');
});

test('whoever asked may put the question aside and not rule', async () => {
  await draw(waiting(false));
  expect(at.all('escalation-rule')).toHaveLength(0);
  expect(at.all('escalation-withdraw')).toHaveLength(1);
});

test('who only reads sees nothing where nothing was asked', async () => {
  await draw((view) => view, ['read']);
  expect(at.all('escalations')).toHaveLength(0);
});
