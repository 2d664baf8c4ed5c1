// Words that a person types in a dialog outlive the lock of the vault and the end of the window.
import type { Component } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseView } from '../../generated/types/CaseView';
import { Fake } from '../../mock/fake';
import { page, type Page } from '../../mock/page';
import { FAULTS } from '../../mock/stocktaking';
import { use } from '../../platform';
import { keepAll } from '../../shared/forms/pending';
import { i18n } from '../../shared/i18n/index.svelte';
import { live } from '../../shared/live.svelte';
import ExplainDialog from '../paper/ExplainDialog.svelte';
import { Stock } from '../paper/stock.svelte';
import JoinDialog from './consolidation/JoinDialog.svelte';
import DisclosureStrike from './disclosure/StrikeDialog.svelte';
import RecordDialog from './disclosure/RecordDialog.svelte';
import { OpenCase } from './open.svelte';
import HoldDialog from './page/HoldDialog.svelte';
import ReleaseDialog from './page/ReleaseDialog.svelte';
import RestrictDialog from './page/RestrictDialog.svelte';
import OriginalStrike from './paper/StrikeDialog.svelte';
import EscalationDialog from './parts/EscalationDialog.svelte';
import RegimeDialog from './parts/RegimeDialog.svelte';
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

const WORDS = 'Le témoin n’a pas été entendu.';
const TODAY = '2026-10-08';

type Given = Record<string, unknown>;
const review = async (view: CaseView): Promise<Given> => {
  const found = (await fake.call('review_get', { id: view.line.id })) as { rule: unknown };
  return { review: found, rule: found.rule };
};
const nothing = async (): Promise<Given> => ({});

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
];

let fake: Fake;
let at: Page;
let closed: boolean;

async function draw(dialog: unknown, id: string, given: (view: CaseView) => Promise<Given>): Promise<void> {
  const open = new OpenCase();
  await open.read(id);
  if (!open.view) throw new Error('The case is not there.');
  closed = false;
  const props = {
    open,
    view: open.view,
    today: TODAY,
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
    expect(written(field)).toBe('');
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
