import { afterEach, expect, test, vi } from 'vitest';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { use } from '../../platform';
import { i18n } from '../../shared/i18n/index.svelte';
import { Chase } from './state.svelte';
import View from './View.svelte';

let at: Page;

async function draw(liaison: string): Promise<string[]> {
  i18n.choose('fr');
  const fake = new Fake(1);
  use(fake);
  await fake.signIn();
  const case_id = fake.cases[0]?.line.id ?? '';
  await fake.call('referral_decide', {
    request: {
      case_id,
      way: 'same_service',
      authority: { from: 'pack', code: 'same_service' },
      service: 'Thunder Bay Police Service',
      liaison: { name: liaison, title: '', email: '', phone: '', address: '' },
      considerations: [],
      reasons: 'Le service peut enquêter.',
      on: '2026-08-20',
      recount: false,
      over: null,
    },
  });
  at = page(View, { chase: new Chase(), today: '2026-10-13', onopen: vi.fn() }, fake);
  await at.settle();
  return at.all('chase').flatMap((list) => [...list.querySelectorAll('.t2:not(.ch-subject)')].map(said));
}

const said = (one: Element): string => one.textContent ?? '';

afterEach(async () => {
  await at.close();
});

test('a service that owes something is named once', async () => {
  expect(new Set(await draw(''))).toEqual(new Set(['Service de police de Thunder Bay']));
});

test('the person who answers for the service is named before it', async () => {
  const from = await draw('Insp. Jo Tait');
  expect(new Set(from)).toEqual(new Set(['Insp. Jo Tait, Service de police de Thunder Bay']));
});
