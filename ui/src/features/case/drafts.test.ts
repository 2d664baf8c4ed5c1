// Words that a person types in a dialog outlive the lock of the vault and the end of the window.
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseView } from '../../generated/types/CaseView';
import type { PoliceService } from '../../generated/types/PoliceService';
import type { PiecesView } from '../../generated/types/PiecesView';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { FAULTS } from '../../mock/stocktaking';
import { use } from '../../platform';
import { keepAll } from '../../shared/forms/pending';
import { i18n } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import Closures from '../calendar/Closures.svelte';
import AcceptDialog from '../disposition/AcceptDialog.svelte';
import PackageDialog from '../disposition/PackageDialog.svelte';
import { Dispositions } from '../disposition/state.svelte';
import TermDialog from '../glossary/TermDialog.svelte';
import ImportDialog from '../job/ImportDialog.svelte';
import { Jobs } from '../job/state.svelte';
import DispatchDialog from '../letter/DispatchDialog.svelte';
import { OpenLetter } from '../letter/state.svelte';
import Office from '../office/Office.svelte';
import ExplainDialog from '../paper/ExplainDialog.svelte';
import PlaceDialog from '../paper/PlaceDialog.svelte';
import { Papers } from '../paper/state.svelte';
import { Stock } from '../paper/stock.svelte';
import AddDialog from '../person/AddDialog.svelte';
import KeepDialog from '../view/KeepDialog.svelte';
import { Views } from '../view/views.svelte';
import BulkDialog from './bulk/Dialog.svelte';
import ReopenDialog from './bulk/ReopenDialog.svelte';
import { Bulk } from './bulk/state.svelte';
import CarryDialog from './consolidation/CarryDialog.svelte';
import JoinDialog from './consolidation/JoinDialog.svelte';
import DisclosureStrike from './disclosure/StrikeDialog.svelte';
import RecordDialog from './disclosure/RecordDialog.svelte';
import { OpenCase } from './open.svelte';
import ClockForm from './page/ClockForm.svelte';
import HoldDialog from './page/HoldDialog.svelte';
import NoticeDialog from './page/NoticeDialog.svelte';
import PieceAct from './page/PieceAct.svelte';
import PieceAdd from './page/PieceAdd.svelte';
import PieceAsk from './page/PieceAsk.svelte';
import ReleaseDialog from './page/ReleaseDialog.svelte';
import RestrictDialog from './page/RestrictDialog.svelte';
import ActDialog from './paper/ActDialog.svelte';
import OriginalDialog from './paper/OriginalDialog.svelte';
import OriginalStrike from './paper/StrikeDialog.svelte';
import EscalationDialog from './parts/EscalationDialog.svelte';
import RegimeDialog from './parts/RegimeDialog.svelte';
import DaysDialog from './path/DaysDialog.svelte';
import DoorDialog from './path/DoorDialog.svelte';
import DecideDialog from './referral/DecideDialog.svelte';
import NoteDialog from './referral/NoteDialog.svelte';
import WhyDialog from './referral/WhyDialog.svelte';
import AdmissionDialog from './review/AdmissionDialog.svelte';
import AnswersDialog from './review/AnswersDialog.svelte';
import DifferenceDialog from './review/DifferenceDialog.svelte';
import DirectionDialog from './review/DirectionDialog.svelte';
import FileDialog from './review/FileDialog.svelte';
import ItemDialog from './review/ItemDialog.svelte';
import PanelDialog from './review/PanelDialog.svelte';
import ReviewedDialog from './review/ReviewedDialog.svelte';
import PartDialog from './told/PartDialog.svelte';
import AbsenceDialog from './workload/AbsenceDialog.svelte';

const WORDS = 'Le témoin n’a pas été entendu.';
const TODAY = '2026-10-08';

type Given = Record<string, unknown>;
const review = async (view: CaseView): Promise<Given> => {
  const found = (await fake.call('review_get', { id: view.line.id })) as { rule: unknown };
  return { review: found, rule: found.rule };
};
const nothing = async (): Promise<Given> => ({});
const onClock =
  (kind: string) =>
  async ({ recommendation }: CaseView): Promise<Given> => ({ kind, clock: recommendation.clocks[0] });
const pieces = async ({ line }: CaseView): Promise<Given> => {
  const found = (await fake.call('piece_list', { id: line.id })) as PiecesView;
  return { session: fake.session, pieces: found, all: true, line: found.lines[0] };
};
const volume =
  (step: string) =>
  async ({ line: { id } }: CaseView): Promise<Given> => ({
    title: 'Volume 1',
    draft: `volume ${step} ${id} 1`,
    step,
    places: [],
    place: null,
    people: [],
    error: null,
    act: async () => false,
  });
const told = (about: string) => async (): Promise<Given> => ({ about });
const file = async ({ line: { id } }: CaseView): Promise<Given> => ({
  dispositions: new Dispositions(),
  file: { file_number: '2026-1', line: { id } },
});

/** Dialogs on a case: the field that is typed in, and what each is given beside the case. */
const DIALOGS: [string, unknown, string, (view: CaseView) => Promise<Given>][] = [
  ['a panel', PanelDialog, 'review-reasons', review],
  ['a direction', DirectionDialog, 'review-direction-what', async () => ({ line: null })],
  ['an admission', AdmissionDialog, 'review-reasons', review],
  ['answers', AnswersDialog, 'review-late-why', review],
  ['a difference', DifferenceDialog, 'review-what', async () => ({ line: null, items: [] })],
  ['the file of the police', FileDialog, 'review-requested', review],
  ['the case under review', ReviewedDialog, 'review-number', review],
  ['a document of the police', ItemDialog, 'review-item-name', async () => ({ line: null })],
  ['a hold', HoldDialog, 'hold-reason', nothing],
  ['a restriction', RestrictDialog, 'restrict-reason', async () => ({ session: fake.session })],
  ['an escalation', EscalationDialog, 'escalation-question', async () => ({ act: 'ask', one: null })],
  ['a regime', RegimeDialog, 'regime-why', nothing],
  ['a door', DoorDialog, 'door-why', nothing],
  ['a consolidation', JoinDialog, 'join-reasons', async ({ line }) => ({ line, other: fake.cases[5]?.line })],
  [
    'a referral',
    DecideDialog,
    'referral-reasons',
    async ({ line: { id } }) => ({ referral: await fake.call('referral_get', { id }) }),
  ],
  [
    'a step of a referral',
    NoteDialog,
    'referral-words',
    async ({ line: { id } }) => ({ referral: await fake.call('referral_get', { id }) }),
  ],
  [
    'a disclosure',
    RecordDialog,
    'disclosure-words',
    async ({ line: { id } }) => ({ log: await fake.call('disclosure_log', { id }) }),
  ],
  [
    'a line of the log that is struck out',
    DisclosureStrike,
    'disclosure-why',
    async ({ line: { id } }) => ({ caseId: id, of: 'd1', what: 'Une lettre' }),
  ],
  [
    'a step of a referral that is struck out',
    WhyDialog,
    'referral-why',
    async ({ line: { id } }) => ({ caseId: id, of: 'n1', title: 'Biffer', lead: 'Pourquoi?', act: 'Biffer' }),
  ],
  [
    'an original that is struck out',
    OriginalStrike,
    'original-reason',
    async () => ({ one: { id: 'o1', over: null, original: { description: 'Un carnet' } } }),
  ],
  [
    'a hold that is released',
    ReleaseDialog,
    'release-reason',
    async () => ({ hold: { hold: 'h1', scope: 'Recours' } }),
  ],
  [
    'a label that is explained',
    ExplainDialog,
    'explain-why',
    async ({ line: { id } }) => ({
      stock: new Stock(),
      id: 's1',
      fault: { ...FAULTS[1], case_id: id },
    }),
  ],
  ['a clock that is stopped', ClockForm, 'clock-reason', onClock('stop')],
  ['a clock that starts again', ClockForm, 'clock-on', onClock('resume')],
  ['a clock that is extended', ClockForm, 'clock-length', onClock('extend')],
  ['the other rule of a clock', ClockForm, 'clock-reason', onClock('choose')],
  ['a piece that came', PieceAct, 'piece-received-on', pieces],
  ['a piece that is added', PieceAdd, 'piece-name-fr', nothing],
  ['a piece that is asked for', PieceAsk, 'piece-who', pieces],
  ['a notice', NoticeDialog, 'notice-to', nothing],
  ['a volume that is lent', ActDialog, 'volume-borrower', volume('charge_out')],
  ['a volume that is not found', ActDialog, 'volume-reason', volume('not_found')],
  [
    'an original',
    OriginalDialog,
    'original-what',
    async ({ line: { id } }) => ({ paper: await fake.call('paper_get', { id }), one: null, me: 'Amélie' }),
  ],
  [
    'a letter that left',
    DispatchDialog,
    'letter-sent-on',
    async ({ line: { id } }) => ({
      letter: new OpenLetter(),
      view: { case_id: id, line: { id: 'l1', number: 'LT-1' }, text: { documents: [] } },
    }),
  ],
  ['days of a request', DaysDialog, 'days-whom', nothing],
  ['the complainant', PartDialog, 'form-name', told('complainant')],
  ['the officers', PartDialog, 'officer-name', told('officers')],
  ['what is wanted', PartDialog, 'form-wanted', told('wanted')],
  [
    'cases that follow their lead',
    CarryDialog,
    'carry-reasons',
    async () => ({ bulk: new Bulk(), acts: [] }),
  ],
  [
    'an act on many cases',
    BulkDialog,
    'bulk-reasons',
    async ({ line: { id } }) => ({
      bulk: new Bulk(),
      session: { ...fake.session, acts: ['screen'] },
      chosen: { which: 'cases', ids: ['c3', id] },
      count: 2,
    }),
  ],
  ['a transfer that is accepted', AcceptDialog, 'accept-by', file],
  ['a package', PackageDialog, 'package-folder', file],
];

/** Forms about no case: the field that is typed in, and what each is given. */
const FORMS: [string, unknown, string, () => Given][] = [
  [
    'cases that are opened again',
    ReopenDialog,
    'bulk-reopen-reasons',
    () => ({ bulk: new Bulk(), act: 'close', count: 2 }),
  ],
  ['an absence', AbsenceDialog, 'absence-until', () => ({ session: fake.session, people: [], standing: [] })],
  ['a term', TermDialog, 'term-fr', () => ({ term: null, domains: [], named: String })],
  ['a place', PlaceDialog, 'place-fr', () => ({ papers: new Papers(), one: null })],
  ['the name of a view', KeepDialog, 'view-name', () => ({ views: new Views(), place: 'cases', query: '' })],
  ['a folder of messages', ImportDialog, 'import-path', () => ({ jobs: new Jobs() })],
  ['a person who joins', AddDialog, 'person-name', () => ({ roles: [] })],
  ['the name of the office', Office, 'office-name-fr', () => ({ manages: true })],
  ['the letterhead of the office', Office, 'office-letterhead-en', () => ({ manages: true })],
];

let fake: Fake;
let at: Page;
let closed: boolean;

async function draw(
  dialog: unknown,
  id: string,
  given: (view: CaseView) => Promise<Given>,
  today = TODAY,
): Promise<void> {
  const open = new OpenCase();
  await open.read(id);
  if (!open.view) throw new Error('The case is not there.');
  closed = false;
  const props = {
    open,
    view: open.view,
    today,
    onclose: () => (closed = true),
    ondone: () => {},
    onleft: () => {},
    ...(await given(open.view)),
  };
  at = page(dialog as Component<Given>, props, fake);
  await at.settle();
}

const written = (field: string) => at.find<HTMLTextAreaElement>(field).value;

beforeEach(async () => {
  i18n.choose('fr');
  fake = new Fake(9);
  use(fake);
  await fake.signIn();
});
afterEach(async () => {
  await at.close();
  live.clear();
  // A dialog that is done with keeps nothing as it goes.
  expect(fake.drafts.size).toBe(0);
});

test.each(DIALOGS)(
  'words typed for %s when the vault locks are back, until the person cancels',
  async (...one) => {
    const [, dialog, field, given] = one;
    await draw(dialog, 'c1', given);
    expect(at.all('restored')).toHaveLength(0);
    at.type(field, WORDS);
    await keepAll();
    await at.close();
    // What is kept of a case is erased with it: its name says of which case it is.
    expect([...fake.drafts.keys()].every((key) => /(^| )c1( |$)/.test(key))).toBe(true);

    await draw(dialog, 'c2', given);
    expect(written(field)).not.toBe(WORDS);
    await at.close();
    await draw(dialog, 'c1', given);
    expect(written(field)).toBe(WORDS);
    expect(at.all('restored')).toHaveLength(1);

    document.querySelector<HTMLElement>('.acts button[type="button"]')?.click();
    await at.settle();
    expect(closed).toBe(true);
    expect(fake.drafts.size).toBe(0);
  },
);

test('words of an act that was recorded are not offered again', async () => {
  await draw(HoldDialog, 'c1', nothing);
  for (const field of ['hold-scope', 'hold-authority', 'hold-reason']) at.type(field, WORDS);
  await keepAll();
  expect(fake.drafts.size).toBe(1);
  at.find('hold-submit').click();
  await at.settle();
  expect(closed).toBe(true);
  expect(fake.drafts.size).toBe(0);
});

test.each(FORMS)('words typed for %s when the vault locks are back', async (...one) => {
  const [, form, field, given] = one;
  await draw(form, 'c1', async () => given());
  at.type(field, WORDS);
  await keepAll();
  await at.close();

  await draw(form, 'c1', async () => given());
  expect(written(field)).toBe(WORDS);
  expect(at.all('restored')).toHaveLength(1);
  document.querySelector<HTMLElement>('.acts button[type="button"]')?.click();
  await at.settle();
  expect(fake.drafts.size).toBe(0);
});

test('a day when the office is closed is kept as it is typed, until it is added', async () => {
  const closure = async () => ({ manages: true });
  await draw(Closures, 'c1', closure);
  for (const field of ['closure-name-fr', 'closure-name-en']) at.type(field, WORDS);
  await keepAll();
  await at.close();

  await draw(Closures, 'c1', closure);
  expect(written('closure-name-fr')).toBe(WORDS);
  expect(at.all('restored')).toHaveLength(1);
  at.type('closure-on', '2026-12-24');
  at.find('closure-add').click();
  await at.settle();
  expect(at.all('closure')).toHaveLength(1);
  expect(written('closure-name-fr')).toBe('');
  expect(fake.drafts.size).toBe(0);
});

test('a setting that is typed is kept until it is saved', async () => {
  const office = async () => ({ manages: true, onsettled: () => {} });
  await draw(Office, 'c1', office);
  at.type('office-name-fr', 'Bureau du Nord');
  await keepAll();
  await at.close();

  await draw(Office, 'c1', office);
  at.find('office-save').click();
  await at.settle();
  expect(written('office-name-fr')).toBe('Bureau du Nord');
  expect(at.all('restored')).toHaveLength(0);
  expect(fake.drafts.size).toBe(0);
});

test('what was typed over a part is not offered over what was recorded since', async () => {
  await draw(PartDialog, 'c1', told('wanted'));
  at.type('form-wanted', WORDS);
  await keepAll();
  await at.close();
  const [view] = fake.cases;
  if (!view) throw new Error('The case is not there.');
  fake.cases[0] = { ...view, told: { ...view.told, set_by: { wanted: 'e9' } } };
  await draw(PartDialog, 'c1', told('wanted'));
  expect(written('form-wanted')).not.toBe(WORDS);
  fake.drafts.clear();
});

test('a dialog in which nothing was typed keeps nothing, once the services are known', async () => {
  const [view] = fake.cases;
  const [known] = (await fake.call('service_list', {})) as PoliceService[];
  if (!view || !known) throw new Error('The case is not there.');
  const circumstances = { ...view.told.circumstances, services: [known] };
  fake.cases[0] = { ...view, told: { ...view.told, circumstances } };
  await draw(PartDialog, 'c1', told('circumstances'));
  await keepAll();
  expect(fake.drafts.size).toBe(0);
});

test('a passphrase is never kept', async () => {
  await draw(AddDialog, 'c1', async () => ({ roles: [] }));
  for (const field of ['person-name', 'person-passphrase', 'person-again']) at.type(field, WORDS);
  await keepAll();
  expect([...fake.drafts.values()]).toEqual([JSON.stringify({ name: WORDS })]);
  document.querySelector<HTMLElement>('.acts button[type="button"]')?.click();
  await at.settle();
});

const log = async ({ line: { id } }: CaseView): Promise<Given> => ({
  log: await fake.call('disclosure_log', { id }),
});

test('a day that nobody typed is the day when the dialog is opened again', async () => {
  await draw(RecordDialog, 'c1', log);
  at.type('disclosure-words', WORDS);
  await keepAll();
  await at.close();
  await draw(RecordDialog, 'c1', log, '2026-10-09');
  expect(written('disclosure-words')).toBe(WORDS);
  expect(written('disclosure-on')).toBe('2026-10-09');

  at.type('disclosure-on', '2026-10-07');
  await keepAll();
  await at.close();
  await draw(RecordDialog, 'c1', log, '2026-10-10');
  expect(written('disclosure-on')).toBe('2026-10-07');
  document.querySelector<HTMLElement>('.acts button[type="button"]')?.click();
  await at.settle();
});
