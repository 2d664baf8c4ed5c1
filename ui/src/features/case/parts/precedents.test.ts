import { afterEach, expect, test, vi } from 'vitest';
import type { CaseView } from '../../../generated/types/CaseView';
import { Fake, refuse } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { i18n } from '../../../shared/i18n/index.svelte';
import Precedents from './Precedents.svelte';

let at: Page;
let fake: Fake;

async function draw(ground?: string, lang: 'fr' | 'en' = 'fr', blank = false): Promise<CaseView> {
  fake = new Fake(60);
  use(fake);
  await fake.signIn();
  i18n.choose(lang);
  const whole = (await fake.call('case_get', { id: 'c1' })) as CaseView;
  const grounds = whole.recommendation.grounds.map((one) => (blank ? { ...one, cues: [] } : one));
  const view = { ...whole, recommendation: { ...whole.recommendation, grounds } };
  at = page(Precedents, { view, ground, href: (id: string) => `#/case/${id}`, onopen: vi.fn() }, fake);
  await at.settle();
  return view;
}

const asked = () => fake.sent('precedent_list');

afterEach(async () => {
  await at.close();
  i18n.choose('fr');
});

test('a precedent says what was decided in the words of the Act, by whom and why it is alike', async () => {
  const view = await draw(undefined, 'en');
  const first = view.recommendation.grounds[0]?.code ?? '';
  const select = at.find<HTMLSelectElement>('precedent-ground');
  select.value = first;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  expect(at.all('precedent')).toHaveLength(2);
  const text = at.find('precedent').textContent;
  expect(text).toContain('screened out, proposed by Priya Raman, read second by Marc-André Thériault');
  expect(text).toContain('About 34% of the words');
  expect(at.find<HTMLAnchorElement>('precedent-link').getAttribute('href')).toMatch('#/case/');
});

test('where the text gives no cue, no ground is proposed and nothing is asked', async () => {
  await draw(undefined, 'fr', true);
  expect(at.find<HTMLSelectElement>('precedent-ground').value).toBe('');
  expect(asked()).toHaveLength(0);
});

test('a ground chosen elsewhere is the one that is looked for', async () => {
  const view = await draw('frivolous');
  expect(at.all('precedent-ground')).toHaveLength(0);
  expect(asked()[0]?.args).toEqual({ request: { case_id: view.line.id, ground: 'frivolous' } });
});

test('a refusal is shown in place of the list', async () => {
  await draw('frivolous');
  await at.close();
  fake.refusals.set('precedent_list', refuse('locked'));
  const view = (await fake.call('case_get', { id: 'c1' })) as CaseView;
  at = page(Precedents, { view, ground: 'frivolous', href: () => '#' }, fake);
  await at.settle();
  expect(at.find('precedents').querySelector('[role="alert"]')).not.toBeNull();
});
