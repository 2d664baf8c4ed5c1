//! Cases that may tell of one event: what two of them share, and what a person says of it.
//!
//! Owns the clues and the signature of a text. Must not: decide that two cases are one. Within a
//! language the words of two accounts are compared; across languages the writer, badges, days and
//! names are.

mod place;

pub use place::{makes_place, places};

use crate::case::{Kind, Receipt};
use crate::id::CaseId;
use crate::triage::{Facts, folded, names};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What a person says of two cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// They tell of the same incident; each goes on.
    SameIncident,
    /// This case is consolidated into the other, which leads.
    Consolidated,
    /// They are not alike: the other is not shown again.
    NotAlike,
}

/// A person said what a case is to another; carries what it replaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlikeEvent {
    /// The other case.
    pub other: CaseId,
    /// Relation replaced.
    pub from: Option<Relation>,
    /// Relation now; none takes it back.
    pub to: Option<Relation>,
}

/// A sort of clue that two cases tell of one event, or come from one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clue {
    /// A band of the signature of the words.
    Words,
    /// An address or a telephone number of who writes.
    Writer,
    /// A badge number.
    Badge,
    /// The day of the incident and the police service: its English name, a tab, its French name.
    DayService,
    /// The day of the incident and a name told in the text: a person, a street, a place.
    DayName,
}

impl Clue {
    /// Number under which it is stored.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Words => 0,
            Self::Writer => 1,
            Self::Badge => 2,
            Self::DayService => 3,
            Self::DayName => 4,
        }
    }

    /// How much one clue weighs where cases are ordered; two cases are shown from [`ENOUGH`].
    #[must_use]
    pub fn weight(code: u8) -> u32 {
        match code {
            0 => 2,
            1 | 2 => 3,
            _ => 1,
        }
    }
}

/// Least weight of what two cases share for one to be shown beside the other.
pub const ENOUGH: u32 = 2;

/// Most names of a text that are kept.
const NAMES: usize = 16;

/// Words with a capital that name nobody.
const TITLES: [&str; 22] = [
    "agent",
    "agente",
    "agents",
    "bonjour",
    "badge",
    "cell",
    "constable",
    "dear",
    "hello",
    "madame",
    "monsieur",
    "messieurs",
    "mesdames",
    "mister",
    "officer",
    "officers",
    "ontario",
    "police",
    "policier",
    "sergeant",
    "sergent",
    "service",
];

/// The clues of a case but those of its words, in the order of [`Clue`], each once.
#[must_use]
pub fn clues(receipt: &Receipt, facts: &Facts, text: &str) -> Vec<(Clue, String)> {
    let mut clues = BTreeSet::new();
    let from = &receipt.correspondent;
    let email = from.email.as_ref().map(|email| email.trim().to_lowercase());
    clues.extend(email.map(|email| (Clue::Writer, email)));
    let phone = from.phone.as_deref().and_then(telephone);
    clues.extend(phone.map(|phone| (Clue::Writer, phone)));
    if facts.kind != Kind::Complaint {
        return clues.into_iter().collect();
    }
    let service = facts.service.as_ref().map(|service| &service.name);
    clues.extend(badges(text).into_iter().map(|badge| (Clue::Badge, badge)));
    let Some(on) = facts.incident.on else {
        return clues.into_iter().collect();
    };
    clues.extend(service.map(|name| (Clue::DayService, format!("{on} {}\t{}", name.en, name.fr))));
    let of_service = service.map(|name| folded(&format!("{} {}", name.en, name.fr)));
    let told = names(text).into_iter().filter(|name| {
        let title = TITLES.contains(&name.as_str());
        !title
            && !of_service
                .as_ref()
                .is_some_and(|words| words.contains(name.as_str()))
    });
    clues.extend(
        told.take(NAMES)
            .map(|name| (Clue::DayName, format!("{on} {name}"))),
    );
    clues.into_iter().collect()
}

/// The last ten digits of a telephone number.
fn telephone(written: &str) -> Option<String> {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let start = digits.len().checked_sub(10)?;
    digits.get(start..).map(str::to_owned)
}

/// Words beside which a number is that of a badge, folded.
const BADGE: [&str; 4] = ["matricule", "insigne", "badge", "plaque"];

/// Numbers of three to six digits beside a word for a badge.
fn badges(text: &str) -> BTreeSet<String> {
    let folded = folded(text);
    let words: Vec<&str> = folded
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let beside = |at: usize| {
        let near = words.get(at.saturating_sub(3)..at).unwrap_or_default();
        near.iter().any(|word| BADGE.contains(word))
    };
    words
        .iter()
        .enumerate()
        .filter(|(at, word)| {
            let number = word.bytes().all(|sign| sign.is_ascii_digit());
            number && (3..=6).contains(&word.len()) && beside(*at)
        })
        .map(|(_, word)| (*word).to_owned())
        .collect()
}

/// Bands of a signature, and rows of a band. Two texts that share three in five of their pairs of
/// words meet in a band nineteen times in twenty, two that share one in ten once in eighty.
const BANDS: usize = 12;
const ROWS: usize = 3;

/// Least pairs of words of a text that has a signature: fewer say nothing.
const LEAST: usize = 12;

/// The bands of the MinHash signature (Broder 1997) of a text given as its stems in order: a
/// shingle is two stems that follow each other.
#[must_use]
pub fn bands(stems: &[String]) -> Vec<String> {
    let shingles: BTreeSet<u64> = stems
        .windows(2)
        .map(|pair| hash(pair.join(" ").as_bytes()))
        .collect();
    if shingles.len() < LEAST {
        return Vec::new();
    }
    let row = |seed: usize| {
        let mixed = shingles
            .iter()
            .map(|shingle| mix(shingle ^ mix(seed as u64 + 1)));
        mixed.min().unwrap_or_default()
    };
    (0..BANDS)
        .map(|band| {
            let rows = (band * ROWS..(band + 1) * ROWS).map(row);
            let rows: Vec<String> = rows.map(|row| format!("{row:x}")).collect();
            format!("{band} {}", rows.join(" "))
        })
        .collect()
}

/// The first eight bytes of BLAKE3.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let mut first = [0; 8];
    let mut hasher = blake3::Hasher::new();
    hasher.update(bytes).finalize_xof().fill(&mut first);
    u64::from_le_bytes(first)
}

/// Key under which a clue is looked up.
#[must_use]
pub fn key(clue: Clue, words: &str) -> i64 {
    hash(format!("{} {words}", clue.code()).as_bytes()).cast_signed()
}

/// SplitMix64 (Steele, Lea and Flood 2014).
pub(crate) fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// How many in a hundred of the words of the shorter text are in the other.
#[must_use]
pub fn shared_words(one: &[String], other: &[String]) -> u32 {
    let long = |stems: &[String]| -> BTreeSet<String> {
        stems
            .iter()
            .filter(|stem| stem.len() > 3)
            .cloned()
            .collect()
    };
    let (one, other) = (long(one), long(other));
    let shared = one.intersection(&other).count() * 100;
    let shorter = one.len().min(other.len()).max(1);
    u32::try_from(shared / shorter).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    const ACCOUNT: &str = "le douze juin vers dix heures un agent du service a pousse mon frere \
        contre le mur de la pharmacie et lui a tordu le bras devant trois voisins qui ont tout vu";

    #[test]
    fn an_account_told_twice_with_a_few_other_words_meets_itself() {
        let again = ACCOUNT
            .replace("dix heures", "onze heures")
            .replace("trois", "deux");
        let (one, other) = (bands(&stems(ACCOUNT)), bands(&stems(&again)));
        assert!(one.iter().any(|band| other.contains(band)));
        assert!(shared_words(&stems(ACCOUNT), &stems(&again)) > 80);
    }

    #[test]
    fn two_accounts_of_two_events_do_not_meet() {
        let other = "je demande que ma contravention pour vitesse sur la route onze soit annulee \
            parce que le radar etait mal regle et que je roulais derriere un camion tres lent";
        let (one, other) = (bands(&stems(ACCOUNT)), bands(&stems(other)));
        assert!(!one.iter().any(|band| other.contains(band)));
    }

    #[test]
    fn a_few_words_have_no_signature() {
        assert!(bands(&stems("je porte plainte")).is_empty());
    }

    #[test]
    fn a_badge_is_a_number_beside_a_word_for_it_in_either_language() {
        let found = |text: &str| badges(text).into_iter().collect::<Vec<_>>();
        assert_eq!(found("l’agent Roy, matricule no 4471"), ["4471"]);
        assert_eq!(found("his badge number was 4471."), ["4471"]);
        assert!(found("au 4471, rue Elgin").is_empty());
    }
}
