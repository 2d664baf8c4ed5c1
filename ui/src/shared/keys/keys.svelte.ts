// The keyboard of the whole window. Components say which keys they answer to while they are on
// screen; this is the only listener. Single letters never work inside a field or a dialog, and a
// person can give them another letter or switch them off, each or all (WCAG 2.1.4).
import { onDestroy } from 'svelte';
import type { MessageId } from '../../generated/messages';

export interface Binding {
  /** `r`, `?`, `/`, `Escape`, `F6`, `Ctrl+l`, or `g a` for a sequence. */
  key: string;
  /** What it does, for the list of keys, and what a remapped letter is kept under. Without it the
      key is not listed and stays as it is. */
  label?: MessageId;
  run: () => void;
  /** Also inside a field: for keys that write nothing. */
  inFields?: boolean;
}

type Scope = () => Binding[];

/** What a person chose in place of a letter; empty when it is switched off. */
export type Remap = Partial<Record<MessageId, string>>;

const SEQUENCE_MS = 1500;
/** They work whatever is open. */
const ALWAYS = ['Ctrl+l', 'Ctrl+p'];

class Keys {
  /** Whether single letters work. */
  letters = $state(true);
  /** Letters that the person chose. */
  remap = $state.raw<Remap>({});
  /** Open dialogs: the keys of the screen rest meanwhile. */
  dialogs = 0;
  #scopes: Scope[] = [];
  #prefix = '';
  #prefixUntil = 0;

  add(scope: Scope): () => void {
    this.#scopes = [scope, ...this.#scopes];
    return () => {
      this.#scopes = this.#scopes.filter((other) => other !== scope);
    };
  }

  /** Every key that works now, innermost first, the first of each key only. */
  current(): Binding[] {
    const seen = new Set<string>();
    return this.#scopes
      .flatMap((scope) => scope())
      .map((one) => ({ ...one, key: this.of(one.key, one.label) }))
      .filter(({ key }) => key !== '' && !seen.has(key) && Boolean(seen.add(key)));
  }

  /** The key of an act as the person has it; empty when they switched it off. */
  of(key: string, act: MessageId | undefined): string {
    return act !== undefined && isLetter(key) ? (this.remap[act] ?? key) : key;
  }

  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const pressed = this.#name(event);
    const binding = this.current().find((one) => this.#matches(one, pressed, event));
    if (!binding) return;
    event.preventDefault();
    binding.run();
  }

  #name(event: KeyboardEvent): string {
    const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
    const shift = event.shiftKey && event.key.length > 1 ? 'Shift+' : '';
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    return this.#sequence(ctrl + shift + key, event);
  }

  #sequence(key: string, event: KeyboardEvent): string {
    const started = this.#prefix && event.timeStamp < this.#prefixUntil;
    const name = started ? `${this.#prefix} ${key}` : key;
    this.#prefix = '';
    if (!started && key === 'g' && this.letters && !typing(event.target)) {
      this.#prefix = 'g';
      this.#prefixUntil = event.timeStamp + SEQUENCE_MS;
    }
    return name;
  }

  #matches(binding: Binding, pressed: string, event: KeyboardEvent): boolean {
    if (binding.key !== pressed) return false;
    if (pressed.startsWith('Ctrl+')) {
      if (this.dialogs > 0 && !ALWAYS.includes(pressed)) return false;
      return binding.inFields === true || !typing(event.target);
    }
    if (this.dialogs > 0) return false;
    if (typing(event.target)) return binding.inFields === true;
    const single = pressed.split(' ').at(-1)?.length === 1;
    return !single || this.letters || pressed === '?';
  }
}

/** Whether a key is one that a person may change: a letter or a sign alone. `?` always helps, digits
    are the numbers of the marks. */
export function isLetter(key: string): boolean {
  return key.length === 1 && key !== '?' && !/[0-9]/.test(key);
}

/** Whether the event comes from where a person writes. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type="radio"], [type="checkbox"], [type="file"])');
}

export const keys = new Keys();

/** Answers to keys while the component is on screen. Call it while a component is made: one inside
    another is made after it, and answers before it. */
export function useKeys(scope: Scope): void {
  onDestroy(keys.add(scope));
}
