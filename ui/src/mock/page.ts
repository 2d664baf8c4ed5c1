// Mounts a component in the tests' page, and finds what it drew.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { Bulk } from '../features/case/bulk/state.svelte';
import { OpenCase } from '../features/case/open.svelte';
import type { SessionView } from '../generated/types/SessionView';
import { use } from '../platform';
import type { Fake } from './fake';

export interface Page {
  root: HTMLElement;
  /** By test id; fails when it is not there. */
  find<T extends HTMLElement = HTMLElement>(testid: string): T;
  all(testid: string): HTMLElement[];
  type(testid: string, text: string): void;
  press(key: string): void;
  /** Lets promises and effects settle. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export function page<P extends Record<string, unknown>>(
  component: Component<P>,
  props: P,
  fake?: Fake,
): Page {
  if (fake) use(fake);
  const root = document.createElement('div');
  document.body.append(root);
  const mounted = mount(component, { target: root, props });
  flushSync();
  const all = (testid: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
  const find = <T extends HTMLElement>(testid: string) => {
    const found = all(testid)[0];
    if (!found) throw new Error(`Nothing has the test id ${testid}.`);
    return found as T;
  };
  return {
    root,
    find,
    all,
    type: (testid, text) => {
      const field = find<HTMLInputElement>(testid);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      flushSync();
    },
    press: (key) => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      flushSync();
    },
    settle: async () => {
      for (let turn = 0; turn < 8; turn += 1) {
        await new Promise((done) => setTimeout(done));
        flushSync();
      }
    },
    close: async () => {
      await unmount(mounted);
      root.remove();
    },
  };
}

/** What the page of a case is given, beside the person who signed in: nothing hears of it. */
export const casePage = (session: SessionView) => ({
  open: new OpenCase(),
  session,
  bulk: new Bulk(),
  id: 'c1',
  part: null,
  href: (screen: string, id?: string) => `#/${screen}/${id}`,
  hrefLetter: () => '#',
  onletter: () => {},
  onnote: () => {},
  onfilehistory: () => {},
  hrefPlaces: '#/paper/places',
  hrefCounted: () => '#',
  onprint: () => {},
  onstep: () => {},
  onleft: () => {},
});
