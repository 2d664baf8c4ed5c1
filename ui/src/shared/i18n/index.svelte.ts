// Says every word of the interface. Both languages are read at the start, so that switching is
// immediate and nothing on screen is rebuilt: a half-filled form keeps what was typed.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { MessageId } from '../../generated/messages';
import type { Arg } from '../../generated/types/Arg';
import type { Bilingual } from '../../generated/types/Bilingual';
import type { Lang } from '../../generated/types/Lang';
import type { Sentence } from '../../generated/types/Sentence';
import type { TextLanguage } from '../../generated/types/TextLanguage';
import type { WireError } from '../../generated/types/WireError';
import * as format from './format';

export type Args = Record<string, FluentVariable>;

function bundle(lang: Lang, source: string): FluentBundle {
  const made = new FluentBundle(format.TAGS[lang], { useIsolating: false });
  const faults = made.addResource(new FluentResource(source), { allowOverrides: true });
  for (const fault of faults) console.error(fault);
  return made;
}

class I18n {
  /** Language of the person, switched live. */
  lang = $state<Lang>('fr');
  /** IANA name of the office's zone, in which instants are read. Known once someone is signed in. */
  zone = $state('UTC');
  #bundles = $state.raw<Record<Lang, FluentBundle> | null>(null);

  /** Takes the sources of both languages. */
  load(sources: Bilingual): void {
    this.#bundles = { fr: bundle('fr', sources.fr), en: bundle('en', sources.en) };
  }

  choose(lang: Lang): void {
    this.lang = lang;
    document.documentElement.lang = format.TAGS[lang];
  }

  /** The other language of work. */
  get other(): Lang {
    return this.lang === 'fr' ? 'en' : 'fr';
  }

  has(id: string): boolean {
    return this.#bundles?.[this.lang].hasMessage(id) ?? false;
  }

  /** The message in a language; its id where it is missing, so that a hole is seen. */
  message(lang: Lang, id: string, args?: Args): string {
    const made = this.#bundles?.[lang];
    const pattern = made?.getMessage(id)?.value;
    return made && pattern ? made.formatPattern(pattern, args ?? null, []) : id;
  }
}

export const i18n = new I18n();

/** The message, in the language of the person. */
export function t(id: MessageId, args?: Args): string {
  return i18n.message(i18n.lang, id, args);
}

/** The message in a given language, for what is shown in both. */
export function tIn(lang: Lang, id: MessageId, args?: Args): string {
  return i18n.message(lang, id, args);
}

/** The word of a code of the host: `word('case-stage-', 'screened_in')`. */
export function word(prefix: string, code: string, args?: Args): string {
  return i18n.message(i18n.lang, prefix + code, args);
}

/** Whether a code has a word of its own. */
export function hasWord(prefix: string, code: string): boolean {
  return i18n.has(prefix + code);
}

/** Why the host refused. */
export function refusal({ code, args }: Pick<WireError, 'code' | 'args'>): string {
  return hasWord('error-', code) ? word('error-', code, args) : t('common-fault');
}

function value(arg: Arg): FluentVariable {
  switch (arg.type) {
    case 'number':
    case 'text':
      return arg.value;
    case 'day':
      return format.day(i18n.lang, arg.value);
    case 'label':
      return arg.value[i18n.lang];
  }
}

/** A sentence of the host. */
export function say(sentence: Sentence): string {
  const args = Object.entries(sentence.args).map(([name, arg]) => [name, value(arg)] as const);
  return i18n.message(i18n.lang, sentence.id, Object.fromEntries(args));
}

/** A name that has both languages, or that both write the same. */
export function label(both: Bilingual | string): string {
  return typeof both === 'string' ? both : both[i18n.lang];
}

/** Tag for `lang` on a passage; nothing where the passage mixes both. */
export function tag(lang: TextLanguage): string | undefined {
  return lang === 'mixed' ? undefined : format.TAGS[lang];
}

export const day = (on: string) => format.day(i18n.lang, on);
export const dayShort = (on: string) => format.dayShort(i18n.lang, on);
export const dayBrief = (on: string, today: string) => format.dayBrief(i18n.lang, on, today);
export const dayFull = (on: string) => format.dayFull(i18n.lang, on);
export const monthName = (on: string) => format.monthName(i18n.lang, on);
export const weekday = (on: string) => format.weekday(i18n.lang, on);
export const moment = (at: string) => format.moment(i18n.lang, i18n.zone, at);
export const time = (at: string) => format.time(i18n.lang, i18n.zone, at);
export const count = (value: number) => format.count(i18n.lang, value);
export const percent = (share: number) => format.percent(i18n.lang, share);
export const size = (bytes: number) => format.size(i18n.lang, bytes);
export const sorted = <T extends { text: string }>(all: T[]) => format.sorted(i18n.lang, all);
export const dayOf = (at: string) => format.dayOf(i18n.zone, at);
export { dayOfMonth } from './format';
