import { afterEach, expect, test } from 'vitest';
import type { SessionView } from '../../../generated/types/SessionView';
import { Fake } from '../../../mock/fake';
import { page, type Page } from '../../../mock/page';
import { use } from '../../../platform';
import { OpenCase } from '../open.svelte';
import Reverse from './Reverse.svelte';

let at: Page;
let fake: Fake;
let reversed: boolean;

async function draw(stage: 'screened_in' | 'screened_out', acts?: SessionView['acts']): Promise<void> {
  fake = new Fake(20);
  fake.cases = fake.cases.map((one) => ({ ...one, line: { ...one.line, stage } }));
  use(fake);
  const session = await fake.signIn();
  const open = new OpenCase();
  await open.read('c1');
  reversed = false;
  const props = {
    open,
    get view() {
      return open.view!;
    },
    session: acts ? { ...session, acts } : session,
    ondone: () => (reversed = at.all('reverse-submit').length === 0),
  };
  at = page(Reverse, props, fake);
}

const called = () => fake.sent('case_reverse');

afterEach(() => at.close());

test('a decision is reversed with reasons, and without them nothing is asked of the host', async () => {
  await draw('screened_in');
  at.find('reverse').click();
  await at.settle();
  at.find('reverse-submit').click();
  await at.settle();
  expect(called()).toHaveLength(0);
  at.type('reverse-why', 'L’avis était parti à une autre adresse.');
  at.find('reverse-submit').click();
  await at.settle();
  expect((called()[0]?.args as { request: unknown }).request).toEqual({
    case_id: 'c1',
    reasons: 'L’avis était parti à une autre adresse.',
  });
  expect(reversed, 'the dialog is gone, and takes the focus from nothing').toBe(true);
  expect(at.all('decided'), 'the case is to be screened again').toHaveLength(0);
});

test('what two people decided is reversed by nobody who may not read second', async () => {
  await draw('screened_out', ['read', 'screen']);
  expect(at.all('reverse')).toHaveLength(0);
  expect(at.find('decided').textContent).toContain('Deux personnes ont pris cette décision');
});
