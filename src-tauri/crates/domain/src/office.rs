//! The office itself: what it is called, where its days begin, when its door is shut, and which
//! packs it has put in force.
//!
//! Owns the settings and what changes them. Must not: move a statutory day. A day when the office
//! is closed moves only the day « if the office is closed » and the internal target (`facts.md`
//! §2.5), as a closure of a calendar does.

mod apart;

pub use apart::{SetApart, Setting, Settled, set_apart};

use crate::id::{DeviceId, LocationId};
use crate::lang::{Bilingual, Lang};
use crate::law::PackRef;
use crate::paper::Location;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most characters of the office in the name of a file.
const STEM: usize = 40;

/// What the office settled about itself. Nothing is settled in a new vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeSettings {
    /// Official name; blank until it is set, and then documents carry no letterhead.
    pub name: Bilingual,
    /// Postal address, a line each.
    pub address: Bilingual,
    /// Lines under the name at the head of a document.
    pub letterhead: Bilingual,
    /// IANA name of the zone of the office; empty: the zone that the machine is set to.
    pub zone: String,
    /// Minutes without a key before the screen is veiled and the keys are dropped.
    pub idle_minutes: u32,
    /// Days after which the last backup is called old.
    pub backup_days: u32,
}

impl Default for OfficeSettings {
    fn default() -> Self {
        let blank = || Bilingual {
            fr: String::new(),
            en: String::new(),
        };
        Self {
            name: blank(),
            address: blank(),
            letterhead: blank(),
            zone: String::new(),
            idle_minutes: 10,
            backup_days: 7,
        }
    }
}

impl OfficeSettings {
    /// The head of a document: name, letterhead, address, a line each; nothing before the office has
    /// a name.
    #[must_use]
    pub fn head(&self, lang: Lang) -> Vec<String> {
        let name = self.name.get(lang);
        if name.is_empty() {
            return Vec::new();
        }
        let under = [&self.letterhead, &self.address].map(|text| text.get(lang).lines());
        std::iter::once(name)
            .chain(under.into_iter().flatten())
            .map(str::to_owned)
            .collect()
    }

    /// The name of the office as a part of the name of a file: letters without accents and digits,
    /// with hyphens between words; none before the office has a name.
    #[must_use]
    pub fn stem(&self, lang: Lang) -> Option<String> {
        let plain = crate::triage::folded(self.name.get(lang));
        let words = plain.split(|sign: char| !sign.is_ascii_alphanumeric());
        let mut stem = String::new();
        for word in words.filter(|word| !word.is_empty()) {
            if stem.len() + word.len() >= STEM {
                break;
            }
            if !stem.is_empty() {
                stem.push('-');
            }
            stem.push_str(word);
        }
        (!stem.is_empty()).then_some(stem)
    }

    /// Whether the value that a change replaces is the present one.
    #[must_use]
    pub fn holds(&self, change: &OfficeChange) -> bool {
        match change {
            OfficeChange::Name { from, .. } => *from == self.name,
            OfficeChange::Address { from, .. } => *from == self.address,
            OfficeChange::Letterhead { from, .. } => *from == self.letterhead,
            OfficeChange::Zone { from, .. } => *from == self.zone,
            OfficeChange::IdleMinutes { from, .. } => *from == self.idle_minutes,
            OfficeChange::BackupDays { from, .. } => *from == self.backup_days,
        }
    }

    /// Takes the new value of a change.
    pub fn take(&mut self, change: OfficeChange) {
        match change {
            OfficeChange::Name { to, .. } => self.name = to,
            OfficeChange::Address { to, .. } => self.address = to,
            OfficeChange::Letterhead { to, .. } => self.letterhead = to,
            OfficeChange::Zone { to, .. } => self.zone = to,
            OfficeChange::IdleMinutes { to, .. } => self.idle_minutes = to,
            OfficeChange::BackupDays { to, .. } => self.backup_days = to,
        }
    }
}

/// One setting changed, with the value that it replaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", rename_all = "snake_case")]
#[ts(export)]
pub enum OfficeChange {
    /// The official name.
    Name {
        /// Value replaced.
        from: Bilingual,
        /// New value.
        to: Bilingual,
    },
    /// The postal address.
    Address {
        /// Value replaced.
        from: Bilingual,
        /// New value.
        to: Bilingual,
    },
    /// The lines under the name.
    Letterhead {
        /// Value replaced.
        from: Bilingual,
        /// New value.
        to: Bilingual,
    },
    /// The zone.
    Zone {
        /// Value replaced.
        from: String,
        /// New value, an IANA name.
        to: String,
    },
    /// The idle lock, in minutes.
    IdleMinutes {
        /// Value replaced.
        from: u32,
        /// New value.
        to: u32,
    },
    /// The reminder of a backup, in days.
    BackupDays {
        /// Value replaced.
        from: u32,
        /// New value.
        to: u32,
    },
}

impl OfficeChange {
    /// Name of the field, as the change carries it.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Name { .. } => "name",
            Self::Address { .. } => "address",
            Self::Letterhead { .. } => "letterhead",
            Self::Zone { .. } => "zone",
            Self::IdleMinutes { .. } => "idle_minutes",
            Self::BackupDays { .. } => "backup_days",
        }
    }

    /// The same new value, in place of what another change of the same field set.
    fn in_place_of(self, held: Self) -> Option<Self> {
        Some(match (self, held) {
            (Self::Name { to, .. }, Self::Name { to: from, .. }) => Self::Name { from, to },
            (Self::Address { to, .. }, Self::Address { to: from, .. }) => {
                Self::Address { from, to }
            }
            (Self::Letterhead { to, .. }, Self::Letterhead { to: from, .. }) => {
                Self::Letterhead { from, to }
            }
            (Self::Zone { to, .. }, Self::Zone { to: from, .. }) => Self::Zone { from, to },
            (Self::IdleMinutes { to, .. }, Self::IdleMinutes { to: from, .. }) => {
                Self::IdleMinutes { from, to }
            }
            (Self::BackupDays { to, .. }, Self::BackupDays { to: from, .. }) => {
                Self::BackupDays { from, to }
            }
            _ => return None,
        })
    }
}

/// A day when the office is closed by its own decision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OfficeClosure {
    /// Day.
    pub on: NaiveDate,
    /// Why, in both languages.
    pub name: Bilingual,
}

/// What happens to the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OfficeEvent {
    /// A setting changed.
    Changed {
        /// Which, from what, to what.
        change: OfficeChange,
    },
    /// The office will be closed on a day.
    ClosureAdded {
        /// Day and why.
        closure: OfficeClosure,
    },
    /// The office will not be closed on that day after all.
    ClosureRemoved {
        /// What was removed.
        closure: OfficeClosure,
    },
    /// A pack governs the cases received from a day on. A case already registered keeps the packs
    /// that it names.
    PackPutInForce {
        /// Pack, which the vault holds.
        pack: PackRef,
        /// First day of receipt.
        from_on: NaiveDate,
        /// Pack of the same name that governed that day.
        replaces: Option<PackRef>,
    },
    /// A machine was lost, or left the office: nothing that it writes is taken in any more. What
    /// it wrote and others hold stays.
    MachineRevoked {
        /// Machine.
        device_id: DeviceId,
        /// Letters of its human numbers.
        letter: String,
    },
    /// A place where paper is kept was added, said otherwise, retired or taken up again.
    LocationPut {
        /// Which.
        location_id: LocationId,
        /// Value replaced; none for a new one.
        #[serde(default)]
        from: Option<Location>,
        /// What it is now.
        to: Location,
    },
    /// A place turned out to be another one, entered twice: what is kept in it is kept in that one.
    LocationMerged {
        /// Which.
        location_id: LocationId,
        /// The one that it is.
        into: LocationId,
    },
    /// A place is not that other one after all.
    LocationParted {
        /// Which.
        location_id: LocationId,
        /// The one with which it was merged.
        from: LocationId,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_without_a_name_puts_nothing_at_the_head_of_a_document() {
        let mut office = OfficeSettings::default();
        office.address.fr = "1, rue Principale\nSudbury".to_owned();
        assert!(office.head(Lang::Fr).is_empty());
        office.name.fr = "Bureau du Nord".to_owned();
        assert_eq!(
            office.head(Lang::Fr),
            ["Bureau du Nord", "1, rue Principale", "Sudbury"]
        );
    }

    #[test]
    fn the_office_in_the_name_of_a_file_is_plain_letters() {
        let mut office = OfficeSettings::default();
        assert_eq!(office.stem(Lang::Fr), None);
        office.name.fr = "Bureau de l’Évaluation — « Nord »".to_owned();
        assert_eq!(
            office.stem(Lang::Fr).as_deref(),
            Some("bureau-de-l-evaluation-nord")
        );
        office.name.fr = "../".to_owned();
        assert_eq!(office.stem(Lang::Fr), None);
    }

    #[test]
    fn a_change_of_a_value_that_is_not_the_present_one_does_not_hold() {
        let mut office = OfficeSettings::default();
        let change = |from, to| OfficeChange::IdleMinutes { from, to };
        assert!(office.holds(&change(10, 5)));
        office.take(change(10, 5));
        assert_eq!(office.idle_minutes, 5);
        assert!(!office.holds(&change(10, 20)));
    }
}
