//! Who opens the vault: slots that follow the journal, passphrases, the recovery key.

use super::blocking;
use super::header::Header;
use super::keys::{KdfCost, VaultKey, Wrapped};
use super::recovery::RecoveryKey;
use super::slot::{Pair, Slot, SlotKey, about_person, about_recovery};
use super::turn;
use crate::{Changed, StoreError, Tx, Vault};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, PersonEvent, PersonState, PublicKey, Role};
use zeroize::Zeroizing;

impl Vault {
    /// Gives another person a slot (their own passphrase) and records that they joined.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`, `Database`.
    pub async fn add_person(
        &self,
        by: PersonId,
        name: &str,
        role: Role,
        lang: Lang,
        passphrase: Zeroizing<String>,
    ) -> Result<Person, StoreError> {
        let person = Person {
            id: PersonId(self.shared.ids.next()),
            name: name.to_owned(),
            role,
            lang,
        };
        let (vault, cost) = (self.shared.vault(), self.cost());
        let (key, owner) = (self.key().await?, person.clone());
        let (slot, secret) =
            blocking(move || Slot::draw(&key, vault, &owner, &passphrase, cost)).await?;
        let facts = vec![joined(&person, secret.public())];
        self.record_with_header(by, facts, |header| {
            header.slots.push(slot);
            Ok(())
        })
        .await?;
        Ok(person)
    }

    /// Changes the passphrase of the signed-in person, who says the one before.
    ///
    /// # Errors
    /// `WrongPassphrase`, `Io`, `DiskFull`, `ReadOnly`, `Database`.
    pub async fn change_passphrase(
        &self,
        before: Zeroizing<String>,
        after: Zeroizing<String>,
    ) -> Result<Changed, StoreError> {
        let (me, vault) = (self.shared.me, self.shared.vault());
        let slot = self.shared.header().slot_mut(me)?.clone();
        let rewrapped = blocking(move || {
            let about = about_person(vault, me);
            let SlotKey::Pair(pair) = &slot.key else {
                return Err(StoreError::OldSlots(1));
            };
            let (_, secret) = pair.open(&before, &about)?;
            Wrapped::seal(&secret.bytes(), &after, slot.cost(), &about)
        });
        let secret = rewrapped.await?;
        let facts = vec![of(me, PersonEvent::PassphraseChanged)];
        self.record_with_header(me, facts, |header| {
            match &mut header.slot_mut(me)?.key {
                SlotKey::Pair(pair) => pair.secret = secret,
                SlotKey::Direct(_) => return Err(StoreError::OldSlots(1)),
            }
            Ok(())
        })
        .await
    }

    /// Puts a recovery key in force; the one before opens nothing any more.
    ///
    /// # Errors
    /// `Io`, `DiskFull`, `ReadOnly`, `Database`.
    pub async fn keep_recovery(&self, recovery: RecoveryKey) -> Result<Changed, StoreError> {
        let (vault, cost) = (self.shared.vault(), self.cost());
        let (key, sheet) = (self.key().await?, recovery.sheet());
        let (pair, _) =
            blocking(move || Pair::draw(&key, recovery.phrase(), cost, &about_recovery(vault)))
                .await?;
        let me = self.shared.me;
        let event = PersonEvent::RecoveryKeyDrawn { sheet };
        self.record_with_header(me, vec![of(me, event)], |header| {
            header.recovery = Some(pair);
            Ok(())
        })
        .await
    }

    /// Gives a person who has the recovery key another passphrase: a new pair, in place of the one
    /// that nobody can open any more.
    pub(super) async fn reset_passphrase(
        &self,
        passphrase: Zeroizing<String>,
    ) -> Result<(), StoreError> {
        let (me, vault) = (self.shared.me, self.shared.vault());
        let (cost, secret) = (self.cost(), self.shared.secret.clone());
        let key = self.key().await?;
        let pair =
            blocking(move || Pair::of(&key, &secret, &passphrase, cost, &about_person(vault, me)))
                .await?;
        let before = match &self.shared.header().slot_mut(me)?.key {
            SlotKey::Pair(pair) => Some(pair.public.clone()),
            SlotKey::Direct(_) => None,
        };
        let published = PersonEvent::KeyPublished {
            public_key: pair.public.clone(),
            replaces: before,
        };
        let facts = vec![of(me, PersonEvent::PassphraseReset), of(me, published)];
        self.record_with_header(me, facts, |header| {
            header.slot_mut(me)?.key = SlotKey::Pair(pair);
            Ok(())
        })
        .await
        .map(|_| ())
    }

    /// Opens what was sealed to the signed-in person ([`crate::seal_to`]); `None` for anything else.
    #[must_use]
    pub fn open_sealed(&self, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.shared.secret.open(sealed)
    }

    /// Facts and a change of the header, both or neither; a death between the two is mended by the
    /// next opening.
    async fn record_with_header(
        &self,
        by: PersonId,
        facts: Vec<Fact>,
        change: impl FnOnce(&mut Header) -> Result<(), StoreError>,
    ) -> Result<Changed, StoreError> {
        let mut before = None;
        let written = self.write(async |tx: &mut Tx| {
            for fact in facts {
                tx.record_by(by, fact).await?;
            }
            before = Some(self.shared.header().clone());
            turn::forget_headers(&self.shared.folder)?;
            change(&mut self.shared.header())?;
            self.write_header().await
        });
        let written = written.await;
        if let (Err(_), Some(before)) = (&written, before) {
            *self.shared.header() = before;
            self.write_header().await?;
        }
        written.map(|((), changed)| changed)
    }

    /// The slots are those of the journal: a name or a language changed, a person suspended loses
    /// the vault's key and one who may sign in again gets it, one who was removed loses their slot.
    pub(crate) async fn reconcile(&self) -> Result<(), StoreError> {
        let members = self.members().await?;
        let in_force = self.shared.generation.read().await;
        let mut header = self.shared.header();
        let before = header.clone();
        let mut shut = false;
        for slot in &mut header.slots {
            let Some(member) = members.iter().find(|one| one.person.id == slot.person) else {
                continue;
            };
            slot.name.clone_from(&member.person.name);
            slot.lang = member.person.lang;
            if let SlotKey::Pair(pair) = &mut slot.key {
                match (member.state, &pair.vault) {
                    (PersonState::Active, None) => pair.give(&in_force.keys)?,
                    (PersonState::Suspended, Some(_)) => {
                        pair.vault = None;
                        shut = true;
                    }
                    _ => {}
                }
            }
        }
        let removed = |slot: &Slot| {
            let whose = |one: &&crate::person::Member| one.person.id == slot.person;
            members
                .iter()
                .find(whose)
                .is_some_and(|one| one.state == PersonState::Removed)
        };
        header.slots.retain(|slot| !removed(slot));
        if *header == before {
            return Ok(());
        }
        if shut || header.slots.len() < before.slots.len() {
            turn::forget_headers(&self.shared.folder)?;
        }
        header.write(&self.shared.folder, &in_force.keys.header)
    }

    /// At the opening, before anybody writes: a slot whose event was never committed is taken away,
    /// and the public key of who signs in is published where the journal lacks it.
    pub(super) async fn settle_people(&self) -> Result<(), StoreError> {
        let members = self.members().await?;
        let known = |slot: &Slot| members.iter().any(|one| one.person.id == slot.person);
        let strangers = {
            let mut header = self.shared.header();
            let all = header.slots.len();
            header.slots.retain(known);
            header.slots.len() != all
        };
        if strangers {
            self.write_header().await?;
        }
        self.reconcile().await?;
        self.publish().await
    }

    async fn publish(&self) -> Result<(), StoreError> {
        let (me, public_key) = (self.shared.me, self.shared.secret.public());
        let own = |(person, key): &(PersonId, PublicKey)| *person == me && *key == public_key;
        if self.public_keys().await?.iter().any(own) {
            return Ok(());
        }
        let event = PersonEvent::KeyPublished {
            public_key,
            replaces: None,
        };
        self.write(async |tx: &mut Tx| tx.record(of(me, event)).await)
            .await
            .map(|_| ())
    }

    pub(crate) async fn write_header(&self) -> Result<(), StoreError> {
        let in_force = self.shared.generation.read().await;
        let header = self.shared.header();
        header.write(&self.shared.folder, &in_force.keys.header)
    }

    /// The vault's key, for a slot.
    pub(super) async fn key(&self) -> Result<VaultKey, StoreError> {
        let in_force = self.shared.generation.read().await;
        VaultKey::of(in_force.keys.vault.bytes().as_slice())
    }

    /// Cost of a passphrase in this vault.
    fn cost(&self) -> KdfCost {
        let header = self.shared.header();
        header
            .slot(self.shared.me)
            .map_or(KdfCost::OFFICE, Slot::cost)
    }
}

/// A fact about a person.
pub(super) fn of(person_id: PersonId, event: PersonEvent) -> Fact {
    Fact::Person { person_id, event }
}

/// What is recorded when a person joins.
pub(super) fn joined(person: &Person, public_key: PublicKey) -> Fact {
    let Person {
        id,
        name,
        role,
        lang,
    } = person.clone();
    let event = PersonEvent::Added {
        name,
        role,
        lang,
        public_key: Some(public_key),
    };
    of(id, event)
}
