//! Who may open a bundle, and what shows that a machine is of this vault.

use super::ExchangeError;
use super::bundle::{MachineCard, Seal};
use crate::sqlite::Key;
use crate::{StoreError, Vault, seal_to};
use dossier_domain::id::PersonId;
use zeroize::Zeroizing;

impl Vault {
    /// Seals a body's key to each of these people: once for each of their public keys. Whoever may
    /// not sign in any more has none.
    pub(super) async fn seal_for(
        &self,
        people: &[PersonId],
        key: &Key,
    ) -> Result<Vec<Seal>, StoreError> {
        let keys = self.public_keys().await?;
        let named = keys.iter().filter(|(person, _)| people.contains(person));
        let seals: Result<Vec<Seal>, StoreError> = named
            .map(|(person, public_key)| {
                Ok(Seal {
                    person: *person,
                    key: hex::encode(seal_to(public_key, key.as_slice())?),
                })
            })
            .collect();
        match seals? {
            seals if seals.is_empty() => Err(ExchangeError::NobodyToOpen.into()),
            seals => Ok(seals),
        }
    }

    /// Opens a body's key for the signed-in person.
    pub(super) fn open_seal(&self, seals: &[Seal]) -> Result<Key, StoreError> {
        let mine = seals.iter().filter(|seal| seal.person == self.me());
        mine.filter_map(|seal| self.opened(seal))
            .next()
            .ok_or_else(|| ExchangeError::ForOthers.into())
    }

    fn opened(&self, seal: &Seal) -> Option<Key> {
        let opened = self.open_sealed(&hex::decode(&seal.key).ok()?)?;
        <[u8; 32]>::try_from(opened.as_slice())
            .ok()
            .map(Zeroizing::new)
    }

    /// What only a machine that holds the vault's naming keys can say of itself.
    pub(super) fn voucher(&self, machine: &MachineCard) -> blake3::Hash {
        let context = "dossier 2026 exchange 1: voucher of a machine";
        let names = self.shared.names.text.as_slice();
        let key = Zeroizing::new(blake3::derive_key(context, names));
        let about = format!("{}\n{}\n{}", machine.id, machine.letter, machine.public);
        blake3::keyed_hash(&key, about.as_bytes())
    }
}
