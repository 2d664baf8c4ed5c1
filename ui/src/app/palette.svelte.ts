// What the palette offers for what was typed: acts, things, people, texts. The host finds things
// and texts; acts and places are those of the interface, in the words of either language.
import type { MessageId } from '../generated/messages';
import type { HitView } from '../generated/types/HitView';
import type { PaletteThing } from '../generated/types/PaletteThing';
import type { Person } from '../generated/types/Person';
import type { SessionView } from '../generated/types/SessionView';
import type { TextLanguage } from '../generated/types/TextLanguage';
import type { WireError } from '../generated/types/WireError';
import { asWireError, paletteFind } from '../platform';
import { day, label, t, tIn, word, type Args } from '../shared/i18n/index.svelte';
import type { Binding } from '../shared/keys/keys.svelte';
import { address, type Screen } from './route.svelte';
import { marked, says } from './words';

/** What is done when an entry is chosen. */
export type Chosen = { to: string } | { run: () => void } | { person: string };

export interface Entry {
  id: string;
  icon: 'act' | 'case' | 'record' | 'note' | 'gone' | 'person' | 'text' | 'go';
  /** Plain, marked, plain … */
  parts: string[];
  /** Language of the words, when they are those of someone. */
  language: TextLanguage | null;
  /** Beside it. */
  meta: string;
  key: string;
  dueDays: number | null;
  chosen: Chosen;
}

export interface Group {
  id: string;
  title: string;
  entries: Entry[];
}

/** An act that has no key of its own. */
export type Act = { label: MessageId; run: () => void } | Named;

/** A place that a person named themselves. */
export interface Named {
  text: string;
  run: () => void;
}

/** An act on a thing: where it is done. */
interface ThingAct {
  text: MessageId;
  offered: (thing: PaletteThing, session: SessionView) => boolean;
  to: (thing: PaletteThing) => [Screen, string?];
}

const ON_CASE: ThingAct[] = [
  {
    text: 'palette-screen',
    offered: (thing, { acts }) => thing.stage === 'received' && acts.includes('screen'),
    to: () => ['intake'],
  },
  {
    text: 'palette-read-second',
    offered: (thing, { acts }) => thing.stage === 'awaiting_second_reader' && acts.includes('read_second'),
    to: () => ['second'],
  },
  { text: 'palette-file', offered: (_, { acts }) => acts.includes('file'), to: () => ['case', 'file'] },
  {
    text: 'palette-draft-note',
    offered: (_, { acts }) => acts.includes('write_note'),
    to: () => ['case', 'note'],
  },
  { text: 'palette-history', offered: () => true, to: () => ['case', 'history'] },
];
const ON_NOTE: ThingAct[] = [{ text: 'palette-history', offered: () => true, to: () => ['note', 'history'] }];

const ACTS_SHOWN = 6;
const PEOPLE_SHOWN = 4;
const PAUSE_MS = 40;

/** Keys that only move: nobody looks for them by their words. */
const MOVES: MessageId[] = [
  'keys-next',
  'keys-previous',
  'keys-back',
  'keys-marks',
  'keys-palette',
  'keys-pane-next',
  'keys-pane-previous',
  'keys-mark',
  'keys-mark-all',
  'keys-mark-clear',
];

/** Whether words say an act in either language. */
function actSays(id: MessageId, query: string, args?: Args): boolean {
  return says(tIn('fr', id, args), query) || says(tIn('en', id, args), query);
}

export class Palette {
  query = $state('');
  things = $state.raw<PaletteThing[]>([]);
  texts = $state.raw<HitView[]>([]);
  error = $state.raw<WireError | null>(null);
  #session: SessionView;
  #bindings: Binding[];
  #acts: Act[];
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #answered = Promise.resolve();
  #answer = () => {};

  /** `bindings` are the keys of the screen behind it. */
  constructor(session: SessionView, bindings: Binding[], acts: Act[]) {
    this.#session = session;
    this.#bindings = bindings;
    this.#acts = acts;
  }

  /** Asks the host; only the answer to the last question is shown. */
  ask(): void {
    clearTimeout(this.#timer);
    this.#answer();
    this.#turn += 1;
    const turn = this.#turn;
    const words = this.query.trim();
    if (words === '' || words.startsWith('#/')) {
      this.things = [];
      this.texts = [];
      return;
    }
    const things = split(words).rest || words;
    this.#answered = new Promise((done) => (this.#answer = done));
    const answer = this.#answer;
    this.#timer = setTimeout(() => void this.#run(things, words, turn).then(answer), PAUSE_MS);
  }

  /** Waits for the answer to what is typed: who types faster than the host gets it all the same. */
  async settled(): Promise<void> {
    let before;
    do {
      before = this.#answered;
      await before;
    } while (before !== this.#answered);
  }

  async #run(things: string, words: string, turn: number): Promise<void> {
    try {
      const found = await paletteFind({ things, words });
      if (turn !== this.#turn) return;
      this.things = found.things;
      this.texts = found.texts;
      this.error = null;
    } catch (reason) {
      if (turn === this.#turn) this.error = asWireError(reason);
    }
  }

  /** What is offered, best first: with a verb the acts come first, with a number the thing. */
  groups(): Group[] {
    const query = this.query.trim();
    const verb = split(query).verb;
    const onThing = this.#onThing(query, verb);
    const groups = [
      ...(verb ? [onThing] : []),
      this.#open(query),
      ...(verb ? [] : [onThing]),
      this.#screen(query),
      this.#texts(query),
    ];
    return groups.filter((group) => group.entries.length > 0);
  }

  /** The acts on the first thing found: those that the verb says, or all of them without one. */
  #onThing(query: string, verb: string): Group {
    const [thing] = this.things;
    const entries = thing
      ? actsOn(thing)
          .filter((act) => act.offered(thing, this.#session))
          .filter((act) => verb === '' || actSays(act.text, verb, { number: thing.number }))
          .map((act) => {
            const [screen, part] = act.to(thing);
            const text = t(act.text, { number: thing.number });
            return entry(`${act.text}-${thing.open_id}`, 'act', marked(text, query), {
              to: address(screen, thing.open_id, part),
            });
          })
      : [];
    return { id: 'on', title: t('palette-on', { number: thing?.number ?? '' }), entries };
  }

  #open(query: string): Group {
    const things = this.things.map((thing) => thingEntry(thing, query));
    const people = query === '' ? [] : this.#session.people.filter((one) => says(one.name, query));
    const to = query.startsWith('#/') ? [entry('to', 'go', [query], { to: query })] : [];
    return {
      id: 'open',
      title: t('palette-open'),
      entries: [...to, ...things, ...people.slice(0, PEOPLE_SHOWN).map((one) => personEntry(one, query))],
    };
  }

  /** Acts of the screen and places to go. */
  #screen(query: string): Group {
    const keyed = this.#bindings.flatMap(({ label, run, key }) =>
      label && !MOVES.includes(label) ? [{ label, run, key }] : [],
    );
    const acts = this.#acts.flatMap((act) => ('label' in act ? [{ ...act, key: '' }] : []));
    const all = [...keyed, ...acts];
    const said = all.filter(
      (act, at) => all.findIndex((other) => other.label === act.label) === at && actSays(act.label, query),
    );
    const entries = said.map(({ label: id, run, key }) => ({
      ...entry(id, id.startsWith('keys-go-') ? 'go' : 'act', marked(t(id), query), { run }),
      key,
    }));
    const named = this.#acts.flatMap((act) => ('text' in act && says(act.text, query) ? [act] : []));
    const places = named.map(({ text, run }, at) => entry(`kept-${at}`, 'go', marked(text, query), { run }));
    return {
      id: 'acts',
      title: t('palette-acts'),
      entries: query === '' ? [...entries, ...places] : [...places, ...entries.slice(0, ACTS_SHOWN)],
    };
  }

  #texts(query: string): Group {
    const entries = this.texts.map((hit, at) => ({
      ...entry(`found-${at}`, 'text', joined(hit.title, hit.passage), {
        to: address(hit.noun === 'note' ? 'note' : 'case', hit.open_id),
      }),
      language: hit.language,
      meta: hit.number,
    }));
    const all = entry('search', 'go', [t('palette-search', { query })], { to: address('search', query) });
    return { id: 'texts', title: t('palette-texts'), entries: query === '' ? [] : [...entries, all] };
  }
}

/** The words that say an act on a thing, from the first, and what remains. */
function split(query: string): { verb: string; rest: string } {
  const words = query.split(/\s+/).filter(Boolean);
  const acts = [...ON_CASE, ...ON_NOTE];
  const verb: string[] = [];
  for (const one of words) {
    const longer = [...verb, one].join(' ');
    if (/[0-9]/.test(one) || one.length < 2 || !acts.some((act) => actSays(act.text, longer, { number: '' })))
      break;
    verb.push(one);
  }
  return { verb: verb.join(' '), rest: words.slice(verb.length).join(' ') };
}

function actsOn(thing: PaletteThing): ThingAct[] {
  if (thing.noun === 'case') return ON_CASE;
  return thing.noun === 'note' ? ON_NOTE : [];
}

function entry(id: string, icon: Entry['icon'], parts: string[], chosen: Chosen): Entry {
  return { id, icon, parts, language: null, meta: '', key: '', dueDays: null, chosen };
}

/** Two texts of parts as one: plain, marked, plain … */
function joined(one: string[], other: string[]): string[] {
  const [first = '', ...rest] = other;
  const plain = one.length % 2 === 1;
  const before = plain ? one.slice(0, -1) : one;
  return [...before, `${plain ? one.at(-1) : ''} · ${first}`, ...rest];
}

/** What stays of a case that was disposed of. */
function goneEntry({ open_id, number, title, on }: PaletteThing, query: string): Entry {
  const said = marked(t('disposition-line', { number, on: day(on) }), query);
  const made = entry(`gone-${open_id}`, 'gone', said, { to: address('disposition', number) });
  return { ...made, meta: label(title) };
}

function thingEntry(thing: PaletteThing, query: string): Entry {
  if (thing.noun === 'tombstone') return goneEntry(thing, query);
  const icon = thing.noun === 'case' || thing.noun === 'note' ? thing.noun : 'record';
  const screen: Screen = thing.noun === 'note' ? 'note' : 'case';
  const made = entry(
    `${thing.noun}-${thing.open_id}-${thing.number}-${label(thing.title)}`,
    icon,
    marked(`${thing.number} ${label(thing.title)}`, query),
    { to: address(screen, thing.open_id) },
  );
  const meta = thing.stage && thing.due_days === null ? word('case-stage-', thing.stage) : '';
  return { ...made, language: thing.language, dueDays: thing.due_days, meta };
}

function personEntry(person: Person, query: string): Entry {
  const made = entry(`who-${person.id}`, 'person', marked(person.name, query), { person: person.id });
  return { ...made, meta: word('person-role-', person.role) };
}
