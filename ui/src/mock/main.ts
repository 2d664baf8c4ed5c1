// The interface over invented data: `npm run mock`. ?empty starts without a vault, ?open signed in,
// ?practice at the practice office, ?referral with a complaint that was referred, ?letter with a letter that was changed, ?review with a request for
// review before its panel, ?apart with another workstation and a conflict, ?joined with two cases under one.
import '../styles/index.css';
import { start } from '../app/start';
import { use } from '../platform';
import { contested } from './exchange';
import { Fake, PASSPHRASE } from './fake';
import { STEPS } from './review';

const BY_HAND = { fr: 'Une phrase écrite à la main.', en: 'A sentence written by hand.' };
const REFERRED = {
  case_id: 'c1',
  way: 'same_service',
  authority: { from: 'pack', code: 'same_service' },
  service: 'Thunder Bay Police Service',
  liaison: { name: 'Insp. Jo Tait', title: '', email: 'jo.tait@police.example', phone: '', address: '' },
  considerations: ['seriousness'],
  reasons: 'Le service peut enquêter sur la plainte.',
  on: '2026-08-20',
  recount: false,
};
const DISCLOSED = {
  case_id: 'c1',
  thing: { type: 'information', words: 'La plainte et ses pièces.' },
  party: 'service',
  name: 'Insp. Jo Tait',
  on: '2026-08-21',
  means: 'email',
  authority: { from: 'pack', code: 'with_referral' },
  details: '',
};
const asked = new URLSearchParams(location.search);
const fake = new Fake(asked.has('bare') ? 0 : undefined);
if (asked.has('bare')) fake.cases = [];
if (asked.has('empty')) {
  fake.exists = false;
  fake.people = [];
}
if (asked.has('practice')) await fake.call('practice_enter');
use(fake);
if (asked.has('open')) {
  const person = asked.get('open') === 'en' ? 'u2' : 'u1';
  await fake.call('vault_unlock', { request: { person, passphrase: PASSPHRASE } });
}
await fake.call('vault_status');
if (!asked.has('bare') && !asked.has('empty'))
  await fake.call('note_draft', { request: { case_id: 'c1', source: 'fr' } });
if (asked.has('filed')) await fake.call('case_file', { request: { case_id: 'c1', series: 'OPS-PLA-01' } });
if (asked.has('restricted'))
  await fake.call('case_restrict', {
    request: {
      case_id: 'c1',
      readers: ['u1', 'u2', 'u3'],
      reason: 'Une employée du bureau est visée.',
    },
  });
if (asked.has('letter')) {
  await fake.call('letter_draft', {
    request: { case_id: 'c1', template: 'screened_out', langs: ['fr', 'en'] },
  });
  const of = { case_id: 'c1', letter_id: 'l1' };
  const { view } = fake.letters.letters[0] ?? {};
  if (view) {
    const sides = view.text.sides.map((side) => ({ ...side, body: `${side.body}\n\n${BY_HAND[side.lang]}` }));
    await fake.call('letter_approve', { request: { of, digest: view.digest } });
    await fake.call('letter_revise', { request: { of, over: [], text: { ...view.text, sides } } });
  }
}
if (asked.has('referral')) {
  fake.cases = fake.cases.map((view) =>
    view.line.id === 'c1' ? { ...view, line: { ...view.line, stage: 'screened_in' } } : view,
  );
  await fake.call('referral_decide', { request: REFERRED });
  await fake.call('disclosure_record', { request: DISCLOSED });
}
if (asked.has('joined')) {
  const reasons = 'Trois personnes racontent le même contrôle routier.';
  for (const case_id of ['c2', 'p0'])
    await fake.call('case_consolidate', { request: { case_id, lead: 'c1', reasons } });
}
if (asked.has('review')) {
  fake.cases = fake.cases.map((view) =>
    view.line.id === 'c1' ? { ...view, line: { ...view.line, kind: 'review_request' } } : view,
  );
  for (const step of STEPS)
    await fake.call('review_record', { request: { case_id: 'c1', over: [], step, number: '' } });
}
if (asked.has('apart')) {
  fake.exchange.known = true;
  fake.cases = fake.cases.map((view) => (view.line.id === 'c1' ? contested(view) : view));
}
void start();
