import type { Attachment } from 'svelte/attachments';

/** Makes the parts of a group that match one stop of the Tab key: up, down, Home and End go along them. */
export function roving(parts: string): Attachment<HTMLElement> {
  return (group) => {
    const all = () => [...group.querySelectorAll<HTMLElement>(parts)];
    let here: HTMLElement | undefined;

    function stop(): void {
      const found = all();
      if (!here || !found.includes(here)) here = found[0];
      for (const one of found) one.tabIndex = one === here ? 0 : -1;
    }

    function entered({ target }: FocusEvent): void {
      const part = all().find((one) => one === target);
      if (!part) return;
      here = part;
      stop();
    }

    function press(event: KeyboardEvent): void {
      const found = all();
      const at = found.findIndex((one) => one === event.target);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key];
      if (at === -1 || to === undefined) return;
      event.preventDefault();
      found[to]?.focus();
    }

    stop();
    const changes = new MutationObserver(stop);
    changes.observe(group, { childList: true, subtree: true });
    group.addEventListener('focusin', entered);
    group.addEventListener('keydown', press);
    return () => {
      changes.disconnect();
      group.removeEventListener('focusin', entered);
      group.removeEventListener('keydown', press);
    };
  };
}
