//! What is left of a file that was disposed of: enough to show that it was, by whom and under what
//! authority, and no word of anyone.

use super::SeriesCode;
use crate::id::{EventId, LocationId, PersonId, Sha256};
use crate::law::PackRef;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What two people decided of a file, and under which rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disposal {
    /// Plan, by its digest: it holds the rule.
    pub plan: PackRef,
    /// Series of the file.
    pub series: SeriesCode,
    /// Number of the schedule.
    pub authority: String,
    /// Whole years for which the file was kept.
    pub years: u16,
    /// Day on which the case was closed.
    pub closed_on: NaiveDate,
    /// First day on which the file could be disposed of.
    pub due_from: NaiveDate,
    /// Day on which it was.
    pub disposed_on: NaiveDate,
    /// Who proposed it.
    pub proposed_by: PersonId,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// Who approved it; never the same person.
    pub approved_by: PersonId,
    /// Who took it in, where it was transferred to the Archives; none where it was destroyed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<Transfer>,
}

/// The acceptance of a file by the Archives, without which nothing of it is erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The Archives.
    pub to: String,
    /// Who accepted it there.
    pub accepted_by: String,
    /// Day on which they did.
    pub accepted_on: NaiveDate,
    /// Their reference.
    pub reference: String,
    /// When the second person approved the transfer.
    pub approved_at: DateTime<Utc>,
    /// The bag that they hold.
    pub bag: Bag,
    /// Who recorded the acceptance.
    pub recorded_by: PersonId,
}

/// A bag (RFC 8493) that was written, read back and found complete and valid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bag {
    /// Name of its folder.
    pub name: String,
    /// SHA-256 of its `tagmanifest-sha256.txt`, which holds by its digests all that the bag holds.
    pub digest: Sha256,
    /// Its `Payload-Oxum`: bytes of the payload, a dot, files.
    pub oxum: String,
}

/// A paper volume that is to be destroyed with its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeGone {
    /// Its number in the file.
    pub number: u16,
    /// Where it was kept.
    pub at: LocationId,
}

/// What stays of a file that was disposed of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tombstone {
    /// Number of the case.
    pub number: String,
    /// Number of its file.
    pub file_number: String,
    /// What was decided.
    pub disposal: Disposal,
    /// Events whose bodies were erased.
    pub events: u32,
    /// Sealed files of the case, each counted once.
    pub files: u32,
    /// SHA-256 of the hashes of the bodies that were erased, in the order of the journal: those hashes
    /// stay in the journal, so that anybody can compute it again.
    pub digest: Sha256,
    /// The closing on which it rests: a copy where somebody opened the case again from that very closing
    /// knows more than whoever disposed of it.
    pub closing: EventId,
    /// The holds that were put on the case, all released: a copy that knows of another one knows more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub released: Vec<EventId>,
    /// The paper volumes of the file, each in its place when it was disposed of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<VolumeGone>,
    /// What was said of the paper: a copy that knows of more paper, or that it is away, knows more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<EventId>,
    /// Every number given to the case, its files and its notes: none is given again.
    pub numbers: Vec<String>,
    /// Whether the case was restricted, be it to nobody whom two restrictions set apart both name. Older
    /// programs did not say so: for theirs, whoever is named tells it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub restricted: bool,
    /// Who alone could see the case; they alone see what stays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readers: Vec<PersonId>,
}

impl Tombstone {
    /// Who alone sees what stays; none where everyone does.
    #[must_use]
    pub fn only(&self) -> Option<&[PersonId]> {
        (self.restricted || !self.readers.is_empty()).then_some(self.readers.as_slice())
    }
}
