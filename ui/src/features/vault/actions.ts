import type { CreateVault } from '../../generated/types/CreateVault';
import type { Lang } from '../../generated/types/Lang';
import type { SessionView } from '../../generated/types/SessionView';
import type { SlotView } from '../../generated/types/SlotView';
import { personChooseLanguage, vaultCreate, vaultUnlock } from '../../platform';

/** Opens the vault, then keeps the language chosen on the form when it is another. */
export async function unlock(who: SlotView, passphrase: string, lang: Lang): Promise<SessionView> {
  const session = await vaultUnlock({ person: who.id, passphrase });
  if (lang === session.person.lang) return session;
  if (session.acts.includes('keep_own')) await personChooseLanguage(lang);
  return { ...session, person: { ...session.person, lang } };
}

export function create(request: CreateVault): Promise<SessionView> {
  return vaultCreate(request);
}
