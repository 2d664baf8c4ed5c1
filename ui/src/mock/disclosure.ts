// The disclosure logs of the invented cases.
import type { CaseView } from '../generated/types/CaseView';
import type { DisclosureLine } from '../generated/types/DisclosureLine';
import type { DisclosureLog } from '../generated/types/DisclosureLog';
import type { RecordDisclosure } from '../generated/types/RecordDisclosure';
import type { StrikeDisclosure } from '../generated/types/StrikeDisclosure';
import type { DisclosureRule } from '../generated/types/DisclosureRule';

const AUTHORITIES: DisclosureRule[] = [
  {
    code: 'with_referral',
    label: {
      fr: 'Ce dont le chef a besoin pour enquêter',
      en: 'What the chief needs to investigate',
    },
    provision: {
      citation: { fr: 'LSP, par. 61 (5)', en: 'PSA, s. 61(5)' },
      source: { fr: 'source inventée', en: 'an invented source' },
      certainty: 'inferred',
    },
  },
];

export class FakeDisclosures {
  #lines = new Map<string, DisclosureLine[]>();
  #cases: () => CaseView[];
  #serial = 0;

  constructor(cases: () => CaseView[]) {
    this.#cases = cases;
  }

  readonly commands: Record<string, (args: never) => unknown> = {
    disclosure_log: ({ id }: { id: string }) => this.#log(id),
    disclosure_record: (request: RecordDisclosure) => this.#record(request),
    disclosure_strike: ({ case_id, of }: StrikeDisclosure) => {
      const kept = (this.#lines.get(case_id) ?? []).filter((line) => line.id !== of);
      this.#lines.set(case_id, kept);
      return this.#log(case_id);
    },
    disclosure_export: () => ({
      path: '/home/bureau/Documents/Dossier/PL-2026-A0001-communications.pdf',
      sha256: '0'.repeat(64),
      size: 12_000,
    }),
  };

  #log(id: string): DisclosureLog {
    const view = this.#cases().find((one) => one.line.id === id);
    const name = view?.correspondent.name;
    return {
      lines: this.#lines.get(id) ?? [],
      authorities: AUTHORITIES,
      letters: [],
      documents: (view?.attachments ?? []).map(({ sha256, name: file }) => ({ sha256, name: file })),
      names: name ? [{ party: 'complainant', name }] : [],
    };
  }

  #record(request: RecordDisclosure): DisclosureLog {
    const { authority, thing } = request;
    const stated = authority.from === 'pack' ? AUTHORITIES.find((one) => one.code === authority.code) : null;
    const line: DisclosureLine = {
      id: `d${++this.#serial}`,
      what: thing.type === 'letter' ? { type: 'information', words: thing.letter_id } : thing,
      party: request.party,
      name: request.name,
      on: request.on,
      means: request.means,
      authority: stated
        ? { type: 'stated', code: stated.code, label: stated.label, provision: stated.provision }
        : { type: 'written', words: authority.from === 'written' ? authority.words : '' },
      details: request.details,
      by: 'Amélie Gauthier',
      at: '2026-10-08T14:00:00Z',
    };
    this.#lines.set(request.case_id, [line, ...(this.#lines.get(request.case_id) ?? [])]);
    return this.#log(request.case_id);
  }
}
