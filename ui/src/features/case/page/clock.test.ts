import { afterEach, expect, test } from 'vitest';
import type { SessionView } from '../../../generated/types/SessionView';
import { bareClock } from '../../../mock/clocks';
import { Fake, refuse } from '../../../mock/fake';
import { casePage, page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import { OpenCase } from '../open.svelte';
import ClockStrip from './ClockStrip.svelte';
import View from './View.svelte';

let at: Page;
let fake: Fake;

async function draw(role: 'team_lead' | 'auditor' = 'team_lead'): Promise<SessionView> {
  fake = new Fake(60);
  fake.people = fake.people.map((one) => (one.id === 'u1' ? { ...one, role } : one));
  use(fake);
  const session = await fake.signIn();
  at = page(View, casePage(session), fake);
  await at.settle();
  document.querySelector<HTMLElement>('[data-testid="clock-open"]')?.click();
  await at.settle();
  return session;
}

const asked = () =>
  fake.calls
    .filter((call) => call.command === 'clock_act')
    .map((call) => (call.args as { request: unknown }).request);

async function press(id: string): Promise<void> {
  at.find(id).click();
  await at.settle();
}

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('a clock is stopped for a reason that its pack states, and started again', async () => {
  await draw();
  await press('clock-stop');
  await press('clock-submit');
  expect(asked(), 'why is asked for').toHaveLength(0);
  at.type('clock-on', '2026-10-05');
  at.type('clock-reason', 'Précisions demandées par lettre.');
  await press('clock-submit');
  expect(asked()[0]).toMatchObject({
    case_id: 'c1',
    act: { type: 'stop', on: '2026-10-05', authority: { from: 'pack', code: 'clarification' } },
    reason: 'Précisions demandées par lettre.',
  });
  expect(at.find('clock-days').textContent).toContain('arrêté');
  expect(at.find('clock-acts').textContent).toContain('Précisions demandées par lettre.');
  expect(document.activeElement, 'the clock has the focus again').toBe(at.find('clock-dialog'));
  await press('clock-resume');
  at.type('clock-reason', 'Réponse reçue.');
  await press('clock-submit');
  expect(at.find('clock-acts').textContent).toContain('Remis en marche');
});

test('what no pack states is written by the person, and stays marked as theirs', async () => {
  await draw();
  await press('clock-extend');
  at.type('clock-length', '15');
  at.type('clock-reason', 'Consultation d’un ministère.');
  await press('clock-submit');
  expect(asked(), 'what allows it is asked for').toHaveLength(0);
  at.type('clock-words', 'Entente de 2026.');
  await press('clock-submit');
  expect(asked()[0]).toMatchObject({
    act: { type: 'extend', length: 15, authority: { from: 'written', words: 'Entente de 2026.' } },
  });
  expect(at.find('written').textContent).toContain('Entente de 2026.');
  expect(at.find('clock-days').textContent).toContain('Dernier jour selon les seules règles');
  expect(document.querySelector('[data-testid="clock-choose"]'), 'none while it is extended').toBeNull();
});

test('the other rule says that it is unverified, and counts only once a person chooses it', async () => {
  await draw();
  expect(at.find('other-rule').textContent).toContain('À vérifier');
  await press('clock-choose');
  at.type('clock-reason', 'En vigueur depuis hier.');
  await press('clock-submit');
  expect(asked()[0]).toMatchObject({ act: { type: 'choose', rule: 'OTHER' } });
});

test('a refusal keeps what was typed', async () => {
  await draw();
  fake.refusals.set('clock_act', refuse('clock-not-running'));
  await press('clock-stop');
  at.type('clock-reason', 'Motif.');
  await press('clock-submit');
  expect((at.find('clock-reason') as HTMLTextAreaElement).value).toBe('Motif.');
  expect(document.querySelector('dialog [role="alert"]')).not.toBeNull();
});

test('whoever may not act on clocks reads them only', async () => {
  await draw('auditor');
  expect(document.querySelector('[data-testid="derivation"]')).not.toBeNull();
  expect(document.querySelector('[data-testid="clock-stop"]')).toBeNull();
});

test('what must be done is shown before what may be left undone, and that before what was done', async () => {
  const session = await draw();
  const on = '2026-10-31';
  const outcome = {
    type: 'due' as const,
    due_on: on,
    due_if_closed_on: on,
    target_on: on,
    steps: [],
  };
  const clocks = [
    bareClock(outcome, { code: 'done', done_on: '2026-10-06' }),
    bareClock(outcome, { code: 'may', optional: true }),
    bareClock(outcome, { code: 'must' }),
    bareClock(outcome, { code: 'later' }),
  ];
  const open = new OpenCase();
  await open.read('c1');
  const view = { ...open.view!, recommendation: { ...open.view!.recommendation, clocks } };
  await at.close();
  at = page(ClockStrip, { open, view, session }, fake);
  expect(at.all('clock-open').map((one) => one.dataset.code)).toEqual(['must', 'later', 'may']);
  expect(at.all('clocks-all')).toHaveLength(1);
});

test('of two clocks of one rule, the one that is opened is the one that is acted on', async () => {
  const session = await draw();
  const on = '2026-10-31';
  const outcome = { type: 'due' as const, due_on: on, due_if_closed_on: on, target_on: on, steps: [] };
  const clocks = ['Roy', 'Cyr'].map((whom) =>
    bareClock(outcome, { spell: { start_on: '2026-10-01', whom } }),
  );
  const open = new OpenCase();
  await open.read('c1');
  const view = { ...open.view!, recommendation: { ...open.view!.recommendation, clocks } };
  await at.close();
  at = page(ClockStrip, { open, view, session }, fake);
  at.all('clock-open')[1]?.click();
  await at.settle();
  await press('clock-stop');
  at.type('clock-words', 'Entente de 2026.');
  at.type('clock-reason', 'Motif.');
  await press('clock-submit');
  expect(asked()[0]).toMatchObject({ clock: 'A', spell: { start_on: '2026-10-01', whom: 'Cyr' } });
});
