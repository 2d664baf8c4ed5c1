// Referrals of the invented cases, and what is awaited of them.
import type { AwaitedView } from '../generated/types/AwaitedView';
import type { CaseView } from '../generated/types/CaseView';
import type { ChasePage } from '../generated/types/ChasePage';
import type { ChaseRequest } from '../generated/types/ChaseRequest';
import type { DecideReferral } from '../generated/types/DecideReferral';
import type { DecisionView } from '../generated/types/DecisionView';
import type { NoteReferral } from '../generated/types/NoteReferral';
import type { Provision } from '../generated/types/Provision';
import type { ReferralView } from '../generated/types/ReferralView';
import type { ReverseReferral } from '../generated/types/ReverseReferral';
import type { StrikeReferral } from '../generated/types/StrikeReferral';
import type { WayRule } from '../generated/types/WayRule';
import { TODAY } from './cases';
import { refuse } from './fake';

const DAY_MS = 86_400_000;
const TARGET_DAYS = 120;
const UPDATE_DAYS = 45;
const BY = 'Amélie Gauthier';
const AT = '2026-10-08T14:00:00Z';

const PROVISION: Provision = {
  citation: { fr: 'LSP, par. 61 (5)', en: 'PSA, s. 61(5)' },
  source: { fr: 'source inventée', en: 'an invented source' },
  certainty: 'verified',
};

const WAYS: WayRule[] = [
  {
    code: 'same_service',
    way: 'same_service',
    label: { fr: 'Renvoyée au chef du même service', en: 'Referred to the chief of the same service' },
    applies_to: ['conduct'],
    provision: PROVISION,
  },
  {
    code: 'retained',
    way: 'retained',
    label: { fr: 'Retenue pour enquête', en: 'Retained for investigation' },
    applies_to: ['conduct'],
    provision: { ...PROVISION, citation: null, certainty: 'unverified' },
  },
];

const SERVICES = [
  { fr: 'Service de police de Thunder Bay', en: 'Thunder Bay Police Service' },
  { fr: 'Service de police du Grand Sudbury', en: 'Greater Sudbury Police Service' },
];

function after(on: string, days: number): string {
  return new Date(Date.parse(on) + days * DAY_MS).toISOString().slice(0, 10);
}

export class FakeReferrals {
  #views = new Map<string, ReferralView>();
  #cases: () => CaseView[];
  #serial = 0;

  constructor(cases: () => CaseView[]) {
    this.#cases = cases;
  }

  readonly commands: Record<string, (args: never) => unknown> = {
    referral_get: ({ id }: { id: string }) => this.#of(id),
    referral_decide: (request: DecideReferral) => this.#decide(request),
    referral_reverse: (request: ReverseReferral) => this.#reverse(request),
    referral_note: (request: NoteReferral) => this.#note(request),
    referral_strike: ({ case_id, of }: StrikeReferral) =>
      this.#put(case_id, { noted: this.#of(case_id).noted.filter((one) => one.id !== of) }),
    chase_list: (request: ChaseRequest) => this.#chase(request),
  };

  #of(id: string): ReferralView {
    const line = this.#cases().find((one) => one.line.id === id)?.line;
    const known = this.#views.get(id);
    const is_open = line?.stage === 'screened_in' && line.kind === 'complaint';
    if (known) return { ...known, is_open };
    return {
      is_open,
      ways: WAYS,
      considerations: [
        {
          code: 'seriousness',
          label: { fr: 'La gravité des allégations', en: 'How serious the allegations are' },
          provision: PROVISION,
        },
      ],
      services: SERVICES,
      service: SERVICES[0] ?? null,
      officers: ['Tremblay 1234'],
      standing: null,
      over: null,
      earlier: [],
      noted: [],
      requests: [],
      awaited: [],
    };
  }

  #put(id: string, change: Partial<ReferralView>): ReferralView {
    const view = { ...this.#of(id), ...change };
    this.#views.set(id, { ...view, awaited: awaited(view) });
    return this.#of(id);
  }

  #decide(request: DecideReferral): ReferralView {
    const before = this.#of(request.case_id);
    if (request.over !== before.over) throw { ...refuse('changed-meanwhile'), family: 'conflict' };
    const code = request.authority.from === 'pack' ? request.authority.code : null;
    const way = WAYS.find((one) => one.code === code);
    const named = SERVICES.find(({ fr, en }) => fr === request.service || en === request.service);
    const standing: DecisionView = {
      id: `r${++this.#serial}`,
      by: BY,
      at: AT,
      way: request.way,
      authority: way
        ? { type: 'stated', code: way.code, label: way.label, provision: way.provision }
        : { type: 'written', words: request.authority.from === 'written' ? request.authority.words : '' },
      service: named ?? { fr: request.service, en: request.service },
      liaison: request.liaison,
      considerations: before.considerations
        .filter((one) => request.considerations.includes(one.code))
        .map((one) => one.label),
      reasons: request.reasons,
      on: request.on,
      counted_from: before.standing && !request.recount ? before.standing.counted_from : request.on,
    };
    const earlier = before.standing ? [before.standing, ...before.earlier] : before.earlier;
    return this.#put(request.case_id, { standing, over: standing.id, earlier });
  }

  #reverse({ case_id }: ReverseReferral): ReferralView {
    const { standing, earlier } = this.#of(case_id);
    return this.#put(case_id, {
      standing: null,
      over: `r${++this.#serial}`,
      earlier: standing ? [standing, ...earlier] : earlier,
    });
  }

  #note({ case_id, followup, on, words }: NoteReferral): ReferralView {
    const before = this.#of(case_id);
    const id = `n${++this.#serial}`;
    const officer = followup.what === 'response_requested' ? followup.officer : '';
    const answered = followup.what === 'response_received' ? followup.of : null;
    const asked = officer === '' ? [] : [{ id, officer, on }];
    return this.#put(case_id, {
      noted: [{ id, by: BY, followup, officer, on, words }, ...before.noted],
      requests: [...before.requests.filter((one) => one.id !== answered), ...asked],
    });
  }

  #chase({ service, from }: ChaseRequest): ChasePage {
    const lines = this.#cases().flatMap(({ line }) =>
      this.#of(line.id).awaited.map((one) => ({
        case_id: line.id,
        number: line.number,
        subject: line.subject,
        language: line.language,
        urgent: line.urgent,
        awaited: one,
      })),
    );
    const services = [...new Map(lines.map((one) => [one.awaited.awaited.service.en, one])).values()];
    const kept = lines.filter(
      ({ awaited: { awaited: one } }) =>
        (service === null || one.service.en === service) && (from === null || one.from === from),
    );
    const day = (one: (typeof kept)[number]) => one.awaited.awaited.due_on ?? '9999-12-31';
    return {
      lines: kept.sort((one, other) => day(one).localeCompare(day(other))),
      after: null,
      services: services.map((one) => one.awaited.awaited.service),
      late: lines.filter((one) => (one.awaited.days ?? 0) < 0).length,
      late_most: 1000,
    };
  }
}

function awaited({ standing, noted }: ReferralView): AwaitedView[] {
  if (!standing) return [];
  const has = (what: string) => noted.some((one) => one.followup.what === what);
  const referred = standing.way !== 'retained';
  const from = referred ? 'service' : 'office';
  const line = (what: 'report' | 'update', clock: string, start: string, length: number): AwaitedView => ({
    awaited: {
      what,
      from,
      service: standing.service,
      whom: referred ? standing.liaison.name : '',
      since: start,
      clock,
      due_on: after(start, length),
      target: true,
      certainty: 'verified',
    },
    label: { fr: 'Cible', en: 'Target' },
    days: Math.round((Date.parse(after(start, length)) - Date.parse(TODAY)) / DAY_MS),
  });
  const updated = noted.find((one) => one.followup.what === 'update_given')?.on ?? standing.counted_from;
  const lines = has('report_received')
    ? []
    : [
        line('update', 'PSA_UPDATE_45', updated, UPDATE_DAYS),
        line('report', 'PSA_CONDUCT_120', standing.counted_from, TARGET_DAYS),
      ];
  if (!referred || has('acknowledged')) return lines;
  const bare = { clock: null, due_on: null, target: false, certainty: null };
  const [first] = lines;
  return first
    ? [
        ...lines,
        {
          awaited: { ...first.awaited, ...bare, what: 'acknowledgement', since: standing.on },
          label: null,
          days: null,
        },
      ]
    : lines;
}
