import type { Lang } from '../../generated/types/Lang';

// The names stand here rather than come from the machine: the abbreviations of English Canada
// change with the version of ICU (Sep, Sept, Sept.), and the host writes the same ones.
const MONTHS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const MONTHS_SHORT = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};
const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const WEEKDAYS_SHORT = {
  fr: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** No-break space, between a number and what it counts. */
const NB = '\u00a0';

/** BCP 47 tag of each language of work. */
export const TAGS: Record<Lang, string> = { fr: 'fr-CA', en: 'en-CA' };

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

function parts(on: string): Parts {
  const [year = 0, month = 1, day = 1] = on.slice(0, 10).split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month: month - 1, day, weekday };
}

/** Only the first of a month is an ordinal in French. */
function number(lang: Lang, day: number): string {
  return lang === 'fr' && day === 1 ? '1er' : String(day);
}

function name(names: Record<Lang, string[]>, lang: Lang, index: number): string {
  return names[lang][index] ?? '';
}

/** A day in running text: « 13 octobre 2026 », "October 13, 2026". `on` is `2026-10-13`. */
export function day(lang: Lang, on: string): string {
  const d = parts(on);
  const month = name(MONTHS, lang, d.month);
  if (lang === 'fr') return `${number(lang, d.day)}${NB}${month} ${d.year}`;
  return `${month}${NB}${d.day}, ${d.year}`;
}

/** A day with its weekday: « mar. 13 oct. 2026 », "Tue Oct 13, 2026". */
export function dayShort(lang: Lang, on: string): string {
  const d = parts(on);
  const weekday = name(WEEKDAYS_SHORT, lang, d.weekday);
  const month = name(MONTHS_SHORT, lang, d.month);
  if (lang === 'fr') return `${weekday} ${number(lang, d.day)}${NB}${month} ${d.year}`;
  return `${weekday} ${month}${NB}${d.day}, ${d.year}`;
}

/** A day of a list, without its year: « 13 oct. », "Oct 13"; with it when it is not `today`'s. */
export function dayBrief(lang: Lang, on: string, today: string): string {
  const d = parts(on);
  const month = name(MONTHS_SHORT, lang, d.month);
  const year = d.year !== parts(today).year;
  if (lang === 'fr') return `${number(lang, d.day)}${NB}${month}${year ? ` ${d.year}` : ''}`;
  return `${month}${NB}${d.day}${year ? `, ${d.year}` : ''}`;
}

/** A day in full: « jeudi 8 octobre 2026 », "Thursday, October 8, 2026". */
export function dayFull(lang: Lang, on: string): string {
  const weekday = name(WEEKDAYS, lang, parts(on).weekday);
  return lang === 'fr' ? `${weekday} ${day(lang, on)}` : `${weekday}, ${day(lang, on)}`;
}

/** Name of the month of a day. */
export function monthName(lang: Lang, on: string): string {
  return name(MONTHS, lang, parts(on).month);
}

/** Weekday of a column: « jeu. », "Thu". */
export function weekday(lang: Lang, on: string): string {
  return name(WEEKDAYS_SHORT, lang, parts(on).weekday);
}

/** Number of the day in its month. */
export function dayOfMonth(on: string): number {
  return parts(on).day;
}

interface Local {
  on: string;
  hour: number;
  minute: number;
}

const CLOCKS = new Map<string, Intl.DateTimeFormat>();

/** The clock of a zone; making one is slow. */
function clock(zone: string): Intl.DateTimeFormat {
  const made =
    CLOCKS.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  CLOCKS.set(zone, made);
  return made;
}

function local(zone: string, at: string): Local {
  const found: Record<string, string> = {};
  for (const part of clock(zone).formatToParts(new Date(at))) found[part.type] = part.value;
  return {
    on: `${found.year}-${found.month}-${found.day}`,
    hour: Number(found.hour),
    minute: Number(found.minute),
  };
}

/** An instant's hour in `zone`, an IANA name: « 16 h 30 », « 16 h », "4:30 p.m.". */
export function time(lang: Lang, zone: string, at: string): string {
  const { hour, minute } = local(zone, at);
  const two = String(minute).padStart(2, '0');
  if (lang === 'fr') return minute === 0 ? `${hour}${NB}h` : `${hour}${NB}h${NB}${two}`;
  return `${hour % 12 || 12}:${two}${NB}${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** Day of an instant in `zone`, as `2026-10-13`. */
export function dayOf(zone: string, at: string): string {
  return local(zone, at).on;
}

/** An instant in `zone`: « mar. 13 oct. 2026, 16 h 30 », "Tue Oct 13, 2026, 4:30 p.m.". */
export function moment(lang: Lang, zone: string, at: string): string {
  return `${dayShort(lang, dayOf(zone, at))}, ${time(lang, zone, at)}`;
}

const COUNTS: Record<Lang, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat(TAGS.fr),
  en: new Intl.NumberFormat(TAGS.en),
};

/** A count: « 1 764 », "1,764". */
export function count(lang: Lang, value: number): string {
  return COUNTS[lang].format(value);
}

const PERCENTS = {
  fr: new Intl.NumberFormat(TAGS.fr, { style: 'percent' }),
  en: new Intl.NumberFormat(TAGS.en, { style: 'percent' }),
};

/** A share between 0 and 1: « 45 % », "45%". */
export function percent(lang: Lang, share: number): string {
  return PERCENTS[lang].format(share);
}

const UNITS: Record<Lang, string[]> = { fr: ['o', 'Ko', 'Mo', 'Go'], en: ['B', 'KB', 'MB', 'GB'] };

/** A size in bytes: « 12,4 Ko », "12.4 KB". */
export function size(lang: Lang, bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < 3) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  const shown = new Intl.NumberFormat(TAGS[lang], { maximumFractionDigits: digits }).format(value);
  return `${shown}${NB}${UNITS[lang][unit]}`;
}

/** In the order in which the language sorts words. */
export function sorted<T extends { text: string }>(lang: Lang, all: T[]): T[] {
  const { compare } = new Intl.Collator(TAGS[lang]);
  return [...all].sort((one, other) => compare(one.text, other.text));
}

/** Calendar days from one day to another; negative backwards. */
export function daysBetween(from: string, to: string): number {
  const at = (on: string) => {
    const d = parts(on);
    return Date.UTC(d.year, d.month, d.day);
  };
  return Math.round((at(to) - at(from)) / 86_400_000);
}
