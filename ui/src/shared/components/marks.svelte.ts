// The rows of a list that are selected: some by their key, or all that the list finds but some.
// It holds keys and not rows, so that it stays whatever of the list is drawn or loaded.

export class Marks {
  /** Whether all is selected but the keys held; else only the keys held are. */
  all = $state(false);
  keys = $state.raw<ReadonlySet<string>>(new Set());

  has(key: string): boolean {
    return this.all !== this.keys.has(key);
  }

  /** How many are selected, of so many. */
  count(total: number): number {
    return this.all ? Math.max(0, total - this.keys.size) : this.keys.size;
  }

  toggle(key: string): void {
    this.set([key], !this.has(key));
  }

  /** Selects rows, or no longer. */
  set(keys: string[], on: boolean): void {
    const held = new Set(this.keys);
    for (const key of keys)
      if (on === this.all) held.delete(key);
      else held.add(key);
    this.keys = held;
  }

  everything(): void {
    this.all = true;
    this.keys = new Set();
  }

  clear(): void {
    this.all = false;
    this.keys = new Set();
  }
}
