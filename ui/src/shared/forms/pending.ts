// What is typed and not yet kept. Locking waits for it, so that nothing half-written is lost.
const pending = new Set<() => Promise<unknown>>();

/** Keeps `keep` to be called before the vault is locked. Returns how to withdraw it. */
export function beforeLock(keep: () => Promise<unknown>): () => void {
  pending.add(keep);
  return () => pending.delete(keep);
}

/** Keeps everything; a refusal of one never stops the others, nor the locking. */
export async function keepAll(): Promise<void> {
  const done = await Promise.allSettled([...pending].map((keep) => keep()));
  for (const one of done) if (one.status === 'rejected') console.error(one.reason);
}
