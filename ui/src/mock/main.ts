// The interface over invented data: `npm run mock`. ?empty starts without a vault, ?open signed in,
// ?practice at the practice office, ?referral with a complaint that was referred, ?letter with a letter that was changed, ?review with a request for
// review before its panel, ?apart with another workstation and a conflict, ?joined with two cases under one,
// ?paper with volumes that are out, ?counted with a stocktaking that found mismatches.
import '../styles/index.css';
import { start } from '../app/start';
import { use } from '../platform';
import { contested } from './exchange';
import { Fake, PASSPHRASE } from './fake';
import { STEPS } from './review';
import { FAULTS } from './stocktaking';

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
  over: null,
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
if (asked.has('paper')) {
  const charge = {
    borrower: 'Omar Diallo',
    phone: '705-555-0143, poste 212',
    on: '2026-09-10',
    due_on: '2026-09-24',
  };
  const may = ['return', 'recall', 'transfer', 'not_found'] as const;
  fake.paper.put('c1', { at: null, charge, days: -14, may: [...may] });
  fake.paper.put('c1', { number: 2 });
  fake.paper.put('c2', { at: null, not_found_on: '2026-10-02', may: ['find'] });
  fake.paper.put('c3', { at: null, charge: { ...charge, due_on: '2026-10-20' }, days: 12, may: [...may] });
  await fake.call('paper_register', {
    request: {
      case_id: 'c1',
      original_id: null,
      over: [],
      original: {
        description: 'Lettre signée, deux pages',
        received_on: '2026-08-12',
        received_by: 'Rita Côté',
        scan: null,
        volume: null,
      },
    },
  });
}
if (asked.has('counted')) {
  await fake.call('stocktaking_open', { at: 'p1' });
  fake.stocktaking.faults = FAULTS;
  for (const label of ['OPS-PLA-01/2026-A0001/1', 'OPS-PLA-01/2026-A0002/1', 'OPS-PLA-01/2026-A0002/1'])
    await fake.call('stocktaking_count', { request: { id: 's1', at: 'p1', label } });
  if (asked.get('counted') === 'closed')
    await fake.call('stocktaking_close', { request: { id: 's1', closed: true } });
}
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
