import { afterEach, expect, test } from 'vitest';
import type { CaseView } from '../../../generated/types/CaseView';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { restricted } from '../../../mock/restriction';
import { i18n } from '../../../shared/i18n/index.svelte';
import FirstThings from './FirstThings.svelte';

let at: Page;

function draw(view: CaseView): void {
  at = page(FirstThings, { view }, new Fake(60));
}

const first = () => new Fake(60).cases.find((one) => one.protocols.length > 1)!;

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('what to do first is told in order, in either language, and marked as a sample', async () => {
  draw(first());
  const codes = at.all('protocol').map((one) => one.dataset.code);
  expect(codes).toEqual(['minor', 'young_record']);
  expect(at.find('first-things').textContent).toContain('Demander qui peut parler');
  i18n.choose('en');
  await at.settle();
  expect(at.find('first-things').textContent).toContain('Ask who may speak');
  expect(at.find('first-things').textContent).toContain('sample');
});

test('a mark proposes a restriction until the case is restricted', async () => {
  draw(first());
  expect(at.find('first-things').textContent).toContain('restreindre le cas');
  await at.close();
  draw(restricted(first(), ['u1'], 'motif', 'Amélie Gauthier'));
  expect(at.find('first-things').textContent).not.toContain('propose de restreindre');
});

test('a case without such a signal shows nothing', () => {
  draw({ ...first(), protocols: [] });
  expect(at.all('first-things')).toHaveLength(0);
});

test('a case that is urgent by no signal says why', async () => {
  const view = first();
  const calm = { ...view.recommendation, flags: [] };
  const facts = { ...view.facts, signals: ['present_danger', 'answer_today'] };
  draw({ ...view, line: { ...view.line, urgent: true }, recommendation: calm, facts });
  expect(at.all('why-urgent').map((one) => one.textContent.trim())).toEqual([
    'Le texte parle d’un danger présent\u00a0: lisez-le sans attendre.',
    'La personne demande une réponse aujourd’hui.',
  ]);
  await at.close();
  draw({ ...view, line: { ...view.line, urgent: true }, facts });
  expect(at.all('why-urgent')).toHaveLength(0);
});
