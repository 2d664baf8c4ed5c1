// A host without Rust, over invented data, that behaves as the real one where a screen depends on it.
import type { ActOnClock } from '../generated/types/ActOnClock';
import type { CaseListRequest } from '../generated/types/CaseListRequest';
import type { CaseView } from '../generated/types/CaseView';
import type { ConsolidateCase } from '../generated/types/ConsolidateCase';
import type { CorrectCase } from '../generated/types/CorrectCase';
import type { CloseCase } from '../generated/types/CloseCase';
import type { FindCases } from '../generated/types/FindCases';
import type { FileCase } from '../generated/types/FileCase';
import type { HistorySubject } from '../generated/types/HistorySubject';
import type { HistoryView } from '../generated/types/HistoryView';
import type { Lang } from '../generated/types/Lang';
import type { LiftRestriction } from '../generated/types/LiftRestriction';
import type { NoteView } from '../generated/types/NoteView';
import type { ChasePlace } from '../generated/types/ChasePlace';
import type { DueRequest } from '../generated/types/DueRequest';
import type { EndAbsence } from '../generated/types/EndAbsence';
import type { StateAbsence } from '../generated/types/StateAbsence';
import type { AskQuestion } from '../generated/types/AskQuestion';
import type { BringSignalBack } from '../generated/types/BringSignalBack';
import type { EndQuestion } from '../generated/types/EndQuestion';
import type { AssignCase } from '../generated/types/AssignCase';
import type { MarkCase } from '../generated/types/MarkCase';
import type { SetSignalAside } from '../generated/types/SetSignalAside';
import type { PaletteRequest } from '../generated/types/PaletteRequest';
import type { Person } from '../generated/types/Person';
import type { PrecedentRequest } from '../generated/types/PrecedentRequest';
import type { ReadSecond } from '../generated/types/ReadSecond';
import type { ReverseScreening } from '../generated/types/ReverseScreening';
import type { GuidedForm } from '../generated/types/GuidedForm';
import type { RecordPart } from '../generated/types/RecordPart';
import type { RecordReview } from '../generated/types/RecordReview';
import type { Received } from '../generated/types/Received';
import type { ReopenCase } from '../generated/types/ReopenCase';
import type { RelateCase } from '../generated/types/RelateCase';
import type { RestrictCase } from '../generated/types/RestrictCase';
import type { ScreenIn } from '../generated/types/ScreenIn';
import type { ScreenOut } from '../generated/types/ScreenOut';
import type { SearchPageRequest } from '../generated/types/SearchPageRequest';
import type { SettleCase } from '../generated/types/SettleCase';
import type { Series } from '../generated/types/Series';
import type { SessionView } from '../generated/types/SessionView';
import type { UndoCase } from '../generated/types/UndoCase';
import type { WireError } from '../generated/types/WireError';
import type { Notices, Transport } from '../platform/transport';
import { cases } from './cases';
import { acted } from './clocks';
import { CATEGORIES, freeClass } from './law';
import { ended, questioned } from './escalation';
import { FakeExchange } from './exchange';
import { FakeAlike } from './alike';
import { FakeConsolidation } from './consolidation';
import { FakeBackup } from './backup';
import { FakeDispositions } from './disposition';
import { FakeBulk } from './bulk';
import { fields, found } from './find';
import { closing, OUTCOMES, staged } from './closing';
import { withStages } from './stages';
import { NOTHING_TOLD, recorded, SERVICES } from './intake';
import { FakeReports } from './report';
import { FakeReview } from './review';
import { FakeJobs } from './jobs';
import { FakeLetters } from './letters';
import { FakeReferrals } from './referral';
import { FakeDisclosures } from './disclosure';
import { FakeNotes } from './notes';
import { FakePeople } from './people';
import { precedents } from './precedent';
import { lifted, restricted } from './restriction';
import { noteHistory, palette, searched, since } from './shell';
import { FakeOffice } from './office';
import { FakePacks } from './packs';
import { FakeEnquiries } from './enquiries';
import { FakePaper } from './paper';
import { FakeStocktaking } from './stocktaking';
import { FakePieces } from './pieces';
import { journal } from './journal';
import { sources } from './sources';
import { chasesAfter, dueOf, today } from './today';
import { FakeVault } from './vault';
import { FakeViews } from './views';
import { MOCK_WORDS } from './words';
import { broughtBack, MARKS, marked, setAside } from './marks';
import { assigned, isAssigned, workload, type Away } from './workload';

export const PASSPHRASE = 'cheval agrafe pile juste';
const PAGE = 50;

export function refuse(code: string, field: string | null = null): WireError {
  return { code, family: 'refused', args: field ? { field } : {}, field, trace: null };
}

const SERIES: Series[] = [
  {
    code: 'OPS-PLA-01',
    path: [
      { fr: 'Opérations', en: 'Operations' },
      { fr: 'Plaintes', en: 'Complaints' },
      { fr: 'Plaintes du public', en: 'Public complaints' },
    ],
    kinds: [],
    sample: true,
  },
  {
    code: 'COM-MED-01',
    path: [
      { fr: 'Communications', en: 'Communications' },
      { fr: 'Médias', en: 'Media' },
      { fr: 'Demandes', en: 'Enquiries' },
    ],
    kinds: [],
    sample: true,
  },
];

type Commands = Record<string, (args: never) => unknown>;

export class Fake implements Transport {
  /** Every command called, in order. */
  readonly calls: { command: string; args: unknown }[] = [];
  /** Refusals to give instead of an answer, by command. */
  readonly refusals = new Map<string, WireError>();
  exists = true;
  people: Person[] = [
    { id: 'u1', name: 'Amélie Gauthier', role: 'team_lead', lang: 'fr' },
    { id: 'u2', name: 'Priya Raman', role: 'case_coordinator', lang: 'en' },
    { id: 'u3', name: 'Marc-André Thériault', role: 'director', lang: 'fr' },
  ];
  session: SessionView | null = null;
  /** The desk is at the practice office. */
  practice = false;
  /** Why the vault is open to be read only. */
  readsOnly: SessionView['reads_only'] = null;
  /** Held until `release` lets the practice office be made. */
  release: (() => void) | null = null;
  holds = false;
  cases: CaseView[];
  notes: NoteView[] = [];
  absences: Away[] = [];
  drafts = new Map<string, string>();
  readonly exchange = new FakeExchange(
    () => this.cases,
    () => this.settled.apart,
  );
  readonly jobs = new FakeJobs((id) => this.changed('job', String(id)));
  readonly backup = new FakeBackup();
  readonly reports = new FakeReports(() => this.cases);
  readonly letters = new FakeLetters(() => this.cases);
  readonly dispositions = new FakeDispositions(
    () => this.cases,
    (id, how) => this.#change(id, how),
  );
  readonly paper = new FakePaper(
    () => this.cases,
    (id, how) => this.#change(id, how),
  );
  readonly stocktaking = new FakeStocktaking(() => this.paper.places);
  readonly enquiries = new FakeEnquiries((id, how) => this.#change(id, how));
  readonly pieces = new FakePieces((id, how) => this.#change(id, how));
  readonly referrals = new FakeReferrals(() => this.cases);
  readonly disclosures = new FakeDisclosures(() => this.cases);
  readonly noted = new FakeNotes(this, (id, how) => this.#change(id, how));
  readonly vault = new FakeVault(this);
  readonly consolidation = new FakeConsolidation();
  readonly alike = new FakeAlike(() => this.cases, this.consolidation);
  readonly review = new FakeReview(() => this.session?.person.name ?? '');
  readonly bulk = new FakeBulk(() => this.cases);
  readonly views = new FakeViews();
  readonly settled = new FakeOffice();
  readonly packs = new FakePacks();
  /** Addresses opened in windows of their own. */
  readonly opened: string[] = [];
  readonly label = 'main';
  #heard: { notice: keyof Notices; heard: (payload: never) => void }[] = [];
  /** What each case was before its last act. */
  #before = new Map<string, CaseView>();

  constructor(count?: number) {
    this.cases = cases(count);
  }

  /** Signs a person in. */
  async signIn(person = 'u1'): Promise<SessionView> {
    return (await this.call('vault_unlock', { request: { person, passphrase: PASSPHRASE } })) as SessionView;
  }

  /** The calls of a command, in order. */
  sent(command: string): { command: string; args: unknown }[] {
    return this.calls.filter((call) => call.command === command);
  }

  async call(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
    this.calls.push({ command, args });
    const refusal = this.refusals.get(command);
    if (refusal) throw refusal;
    const rooms = [
      this.#commands,
      this.#others,
      this.settled.commands,
      this.packs.commands,
      journal,
    ] as Commands[];
    const answer = rooms.find((room) => command in room)?.[command];
    if (!answer) throw new Error(`The fake host has no command ${command}.`);
    return answer((args.request ?? args) as never) ?? null;
  }

  async send(command: string, bytes: Uint8Array, headers: Record<string, string>): Promise<unknown> {
    this.calls.push({ command, args: { bytes, headers } });
    if (command === 'term_import') return { added: 2, known: 1 };
    return this.#receive(decodeURIComponent(headers['x-file-name'] ?? ''), bytes);
  }

  async listen<N extends keyof Notices>(
    notice: N,
    heard: (payload: Notices[N]) => void,
  ): Promise<() => void> {
    const one = { notice, heard };
    this.#heard.push(one);
    return () => {
      this.#heard = this.#heard.filter((other) => other !== one);
    };
  }

  /** Tells every window. */
  say<N extends keyof Notices>(notice: N, payload: Notices[N]): void {
    for (const one of this.#heard) if (one.notice === notice) one.heard(payload as never);
  }

  /** Tells what was touched, as the shell does after a write. */
  changed(noun: string, id: string): void {
    this.say('changed', { subjects: [[noun, id]] });
  }

  /** People, beside what a sign-in shows of them. */
  readonly office = new FakePeople(this);
  get #others(): Commands {
    return {
      ...this.jobs.commands,
      ...this.backup.commands,
      ...this.reports.commands,
      ...this.letters.commands,
      ...this.pieces.commands,
      ...this.paper.commands,
      ...this.stocktaking.commands,
      ...this.enquiries.commands,
      ...this.dispositions.commands,
      ...this.bulk.commands,
      ...this.views.commands,
      ...this.referrals.commands,
      ...this.disclosures.commands,
      ...this.noted.commands,
      ...this.vault.commands,
    };
  }

  #commands: Commands = {
    case_alike: ({ id }: { id: string }) => this.alike.of(id),
    review_get: ({ id }: { id: string }) => this.review.get(id),
    review_record: (request: RecordReview) => {
      this.review.record(request);
      return this.#change(request.case_id, (one) => one);
    },
    case_relate: (request: RelateCase) => {
      this.alike.relate(request);
      return this.#change(request.case_id, (one) => ({ ...one, undo: 'e-alike' }));
    },
    case_consolidate: (request: ConsolidateCase) => {
      const leads = this.consolidation.say(request, this.session?.person.name ?? '');
      const view = this.#change(request.case_id, (one) => one);
      for (const lead of leads) this.changed('case', lead);
      return view;
    },
    ...this.office.commands,
    ...this.exchange.commands,
    case_settle: (request: SettleCase) =>
      this.#change(request.case_id, (one) => FakeExchange.settled(one, request)),
    case_closing: ({ id }: { id: string }) => {
      const view = this.cases.find((one) => one.line.id === id);
      return closing(view, this.paper.paper(id), this.pieces.asked(id));
    },
    case_close: ({ case_id }: CloseCase) => this.#change(case_id, (one) => staged(one, 'closed')),
    case_reopen: ({ case_id }: ReopenCase) => this.#change(case_id, (one) => staged(one, 'received')),
    window_ready: () => null,
    messages: () => {
      const { fr, en } = sources();
      return { fr: fr + MOCK_WORDS.fr, en: en + MOCK_WORDS.en };
    },
    today_get: () => today(this.cases, this.notes.length),
    today_due: (request: DueRequest) => dueOf(this.cases, request),
    today_directions: () => [],
    today_chases: ({ after }: { after: ChasePlace | null }) => chasesAfter(this.cases, after),
    case_list: ({ stages, assigned: whose, after }: CaseListRequest) => {
      const me = this.session?.person.id ?? 'u1';
      const all = this.cases
        .map((one) => one.line)
        .filter((line) => isAssigned(line, whose, me))
        .filter((line) => stages.length === 0 || stages.includes(line.stage));
      const from = after === null ? 0 : Number(after);
      const next = from + PAGE;
      return {
        lines: all.slice(from, next),
        after: next < all.length ? String(next) : null,
        total: all.length,
      };
    },
    case_find: (request: FindCases) => found(this.consolidation.all(this.cases), request),
    query_fields: fields,
    case_get: ({ id }: { id: string }) => this.#case(id),
    case_receive_form: ({ form, parts }: GuidedForm) => {
      const line = this.#register(form.subject || form.text, form.correspondent.name, form.reply_language);
      for (const part of parts) this.#change(line.id, (one) => recorded(one, part));
      return line;
    },
    case_record: ({ case_id, part }: RecordPart) => this.#change(case_id, (one) => recorded(one, part)),
    service_list: () => SERVICES,
    category_list: () => CATEGORIES,
    draft_list: ({ beginning }: { beginning: string }) =>
      [...this.drafts]
        .filter(([form]) => form.startsWith(beginning))
        .map(([form, json]) => ({ form, json }))
        .reverse(),
    draft_put: ({ form, json }: { form: string; json: string }) => void this.drafts.set(form, json),
    draft_get: ({ form }: { form: string }) => this.drafts.get(form) ?? null,
    draft_drop: ({ form }: { form: string }) => void this.drafts.delete(form),
    case_correct: ({ case_id, correction }: CorrectCase) =>
      this.#change(case_id, (one) => {
        const { facts } = one;
        if (correction.field === 'incident_on')
          return { ...one, facts: { ...facts, incident: { ...facts.incident, on: correction.to } } };
        if (correction.field === 'reply_language') return { ...one, reply_language: correction.to };
        return { ...one, facts: { ...facts, [correction.field]: correction.to } };
      }),
    case_screen_in: ({ case_id }: ScreenIn) => this.#stage(case_id, 'screened_in'),
    case_screen_out: ({ case_id, second_reader, ...rest }: ScreenOut) => {
      const me = this.session?.person.id ?? 'u1';
      if (second_reader === me) throw refuse('second-reader');
      const alone = second_reader === null;
      this.#change(case_id, (one) => ({
        ...one,
        proposed_by: me,
        screened_alone: alone ? freeClass(rest.ground) : null,
        screening_out: {
          ...rest,
          second_reader,
          class: alone ? (freeClass(rest.ground)?.code ?? null) : null,
          recommended: { outcome: null, grounds: [], packs: [], followed: false },
        },
      }));
      return this.#stage(case_id, alone ? 'screened_out' : 'awaiting_second_reader');
    },
    case_read_second: ({ case_id, answer }: ReadSecond) =>
      this.#stage(case_id, answer === 'agrees' ? 'screened_out' : 'received'),
    case_reverse: ({ case_id }: ReverseScreening) => this.#stage(case_id, 'received'),
    case_restrict: ({ case_id, readers, reason }: RestrictCase) => {
      const me = this.session?.person;
      const made = this.#change(case_id, (one) => restricted(one, readers, reason, me?.name ?? ''));
      if (readers.includes(me?.id ?? '')) return made;
      this.cases = this.cases.filter((one) => one.line.id !== case_id);
      return null;
    },
    case_lift: ({ case_id }: LiftRestriction) => this.#change(case_id, lifted),
    clock_act: (request: ActOnClock) =>
      this.#change(request.case_id, (one) => acted(one, request, this.session?.person.id ?? 'u1')),
    series_list: () => SERIES,
    case_file: ({ case_id, series }: FileCase) =>
      this.#change(case_id, (one) => ({
        ...one,
        line: { ...one.line, filed: true },
        file: {
          id: 'f1',
          number: `${series}/A0012`,
          title: one.line.subject,
          series: SERIES.find((other) => other.code === series) ?? SERIES[0]!,
          records: [one.original, ...one.attachments]
            .filter((paper) => paper !== null)
            .map((paper, index) => ({
              id: `r${index}`,
              title: index === 0 ? one.line.subject : paper.name,
              origin: { from: index === 0 ? ('message' as const) : ('attachment' as const), case_id },
              sha256: paper.sha256,
              size: paper.size,
              media_type: paper.media_type,
              original_name: paper.name,
              filed_at: '2026-10-08T14:10:00Z',
              on_paper: false,
            })),
        },
      })),
    search: (request: SearchPageRequest) => searched(this.cases, request),
    palette_find: ({ things }: PaletteRequest) => palette(this.cases, this.notes, things),
    today_since: () => since(this.cases),
    history_get: ({ subject }: { subject: HistorySubject }): HistoryView => {
      if (subject.noun === 'note') {
        const view = this.noted.get(subject.id);
        return { of: view.note.number, lines: noteHistory(view) };
      }
      if (subject.noun === 'case') {
        const { line, history } = this.#case(subject.id);
        return { of: line.number, lines: history };
      }
      return { of: this.people.find((one) => one.id === subject.id)?.name ?? '', lines: [] };
    },
    precedent_list: (request: PrecedentRequest) => precedents(this.cases, request),
    escalation_ask: (request: AskQuestion) =>
      this.#change(request.case_id, (one) => questioned(one, request, this.session?.person.name ?? '')),
    escalation_end: (request: EndQuestion) =>
      this.#change(request.case_id, (one) => ended(one, request, this.session?.person.name ?? '')),
    workload_get: () => workload(this.cases, this.people, this.absences),
    absence_state: ({ person, to, from_on, until_on }: StateAbsence) => {
      const name = this.people.find((one) => one.id === to)?.name ?? '';
      const id = `a${this.absences.length + 1}`;
      this.absences = [...this.absences, { person, view: { id, to: name, from_on, until_on } }];
      return workload(this.cases, this.people, this.absences);
    },
    absence_end: ({ absence_id }: EndAbsence) => {
      this.absences = this.absences.filter((one) => one.view.id !== absence_id);
      return workload(this.cases, this.people, this.absences);
    },
    mark_list: () => MARKS,
    outcome_list: () => OUTCOMES,
    case_mark: (request: MarkCase) =>
      this.#change(request.case_id, (one) => marked(one, request, this.session?.person.name ?? '')),
    signal_set_aside: (request: SetSignalAside) =>
      this.#change(request.case_id, (one) => setAside(one, request, this.session?.person.name ?? '')),
    signal_bring_back: ({ case_id, code }: BringSignalBack) =>
      this.#change(case_id, (one) => broughtBack(one, code)),
    case_assign: (request: AssignCase) => this.#change(request.case_id, (one) => assigned(one, request)).line,
    case_undo: ({ case_id }: UndoCase) => {
      this.consolidation.back();
      return this.#back(case_id);
    },
    window_open: ({ address }: { address: string }) => void this.opened.push(address),
    window_print: () => null,
    window_attention: () => null,
    window_kept: () => null,
    window_here: () => null,
  };

  #case(id: string): CaseView {
    const found = this.cases.find((one) => one.line.id === id);
    if (!found) throw refuse('not-found');
    return this.consolidation.shown(withStages(found), this.cases);
  }

  #change(id: string, how: (one: CaseView) => CaseView): CaseView {
    const before = this.#case(id);
    this.#before.set(id, before);
    const now = withStages({ ...how(before), undo: `e-${id}` });
    this.cases = this.cases.map((one) => (one.line.id === id ? now : one));
    this.changed('case', id);
    return now;
  }

  #back(id: string): CaseView {
    const before = this.#before.get(id);
    if (!before) throw { ...refuse('changed-meanwhile'), family: 'conflict' };
    this.#before.delete(id);
    this.cases = this.cases.map((one) => (one.line.id === id ? before : one));
    this.changed('case', id);
    return before;
  }

  #stage(id: string, stage: CaseView['line']['stage']): CaseView {
    return this.#change(id, (one) => ({ ...one, line: { ...one.line, stage } }));
  }

  #register(subject: string, who: string | null, language: Lang): CaseView['line'] {
    const [model] = this.cases;
    if (!model) throw refuse('not-found');
    const id = `new${this.cases.length}`;
    const number = `PL-2026-A${String(1000 + this.cases.length)}`;
    const made: CaseView = {
      ...model,
      told: NOTHING_TOLD,
      line: {
        ...model.line,
        id,
        number,
        subject,
        correspondent: who,
        language,
        channel: 'phone',
        urgent: false,
        stage: 'received',
      },
    };
    this.cases = [made, ...this.cases];
    this.changed('case', id);
    return made.line;
  }

  #receive(name: string, bytes: Uint8Array): Received {
    if (bytes.length === 0) return { name, case: null, error: refuse('empty'), already: null };
    if (!/\.(eml|txt)$/.test(name))
      return { name, case: null, error: refuse('unsupported-file'), already: null };
    return { name, case: this.#register(name, null, 'fr'), error: null, already: null };
  }
}
