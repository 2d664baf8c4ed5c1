// What may be told of invented cases, and what was: three facts for a complainant, nothing to others.
import type { Asker } from '../generated/types/Asker';
import type { CaseView } from '../generated/types/CaseView';
import type { EnquiryView } from '../generated/types/EnquiryView';
import type { GiveNotice } from '../generated/types/GiveNotice';
import type { MayTell } from '../generated/types/MayTell';
import type { NoticeView } from '../generated/types/NoticeView';
import type { RecordEnquiry } from '../generated/types/RecordEnquiry';
import type { RegisterView } from '../generated/types/RegisterView';
import { said } from './text';

const BY = 'Amélie Gauthier';
const AT = '2026-10-08T14:00:00Z';

const TELLS: MayTell['tells'] = [
  {
    code: 'exists',
    words: {
      fr: 'Nous avons votre dossier. Son numéro est PL-2026-A0432.',
      en: 'We have your file. Its number is PL-2026-A0432.',
    },
  },
  {
    code: 'stage',
    words: {
      fr: 'Où il en est\u00a0: le dossier est à l’étude.',
      en: 'Where it stands: the file is being examined.',
    },
  },
];
const NOTHING = {
  fr: 'Je ne peux pas dire s’il existe un dossier ou non. Toute personne peut écrire à notre bureau.',
  en: 'I cannot say whether or not there is a file. Anyone may write to our office.',
};
const UNSURE = {
  fr: 'Avant de parler d’un dossier, je dois savoir qui vous êtes et ce qui vous permet d’en demander des nouvelles.',
  en: 'Before I can speak about any file, I must confirm who you are and what allows you to ask.',
};

export class FakeEnquiries {
  /** Digest of the rules that govern. */
  governs = 'd5'.repeat(32);
  #enquiries: EnquiryView[] = [];
  #notices: NoticeView[] = [];
  #change: (id: string, how: (one: CaseView) => CaseView) => CaseView;

  constructor(change: (id: string, how: (one: CaseView) => CaseView) => CaseView) {
    this.#change = change;
  }

  readonly commands: Record<string, (args: never) => unknown> = {
    enquiry_list: (): RegisterView => ({
      enquiries: this.#enquiries.map((one) => ({ ...one, superseded: one.rules?.digest !== this.governs })),
      notices: this.#notices,
    }),
    enquiry_may: (asker: Asker) => this.#may(asker),
    enquiry_record: ({ asker, told, ...rest }: RecordEnquiry) => {
      const { tells } = this.#may(asker);
      const words = tells.filter((tell) => told.includes(tell.code));
      const { party, name, identity, authority } = asker;
      const rules = { id: 'office-enquiries', digest: this.governs };
      const one = { ...rest, party, name, identity, authority, rules, by: BY, at: AT, superseded: false };
      const event = `q${this.#enquiries.length}`;
      const kept = words.map((tell) => ({ code: tell.code, words: tell.words[rest.lang] }));
      this.#enquiries = [{ ...one, event, told: kept }, ...this.#enquiries];
      return this.#told(asker.case_id);
    },
    enquiry_notify: ({ case_id, on, to }: GiveNotice) => {
      this.#notices = [{ by: BY, on, to }, ...this.#notices];
      return this.#told(case_id);
    },
  };

  #may({ party, identity }: Asker): MayTell {
    const provision = {
      citation: null,
      source: { fr: 'exemple inventé', en: 'sample of the mock' },
      certainty: 'inferred' as const,
    };
    const answer = { tells: [], otherwise: NOTHING, lacking: [], sample: true, provision };
    if (party !== 'complainant') return answer;
    if (identity === 'not_checked') return { ...answer, otherwise: UNSURE, lacking: ['identity'] };
    return { ...answer, otherwise: null, tells: TELLS };
  }

  #told(id: string): CaseView {
    return this.#change(id, (view) => {
      const [last] = view.history;
      if (!last) return view;
      const what = said('history-enquiry-notice', {
        to: { type: 'text', value: '' },
        on: { type: 'day', value: '2026-10-08' },
      });
      return { ...view, history: [{ ...last, id: `${last.id}q`, what }, ...view.history] };
    });
  }
}
