//! What earlier cases were decided on a ground, and which of them are most alike.
//!
//! Owns what a decision brings to the index of precedents, the keys under which it is looked up, and
//! the weight of what two cases share. Must not: recommend anything. Who is concerned counts for
//! nothing: neither names, nor addresses, badges, services or places are compared, so that to
//! exchange them brings no other precedent.

use crate::alike::{hash, mix};
use crate::case::{Case, CaseEvent, Conflict, Kind, Matter, Stage};
use crate::event::{Event, Fact};
use crate::id::PersonId;
use crate::lang::TextLanguage;
use crate::law::{GroundCode, RegimeCode};
use crate::triage::{Facts, Role, Seriousness, folded, names};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Where a precedent is looked for: a decision counts for cases of the same kind, regime, ground and
/// type, and for no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Kind of case.
    pub kind: Kind,
    /// Regime that governs it.
    pub regime: RegimeCode,
    /// Ground considered.
    pub ground: GroundCode,
    /// Type of complaint.
    pub matter: Option<Matter>,
}

impl Place {
    /// The place of a case for a ground, under the regime where it stands.
    #[must_use]
    pub fn of(case: &Case, regime: RegimeCode, ground: GroundCode) -> Self {
        Self {
            kind: case.facts.kind,
            regime,
            ground,
            matter: case.facts.matter,
        }
    }

    /// The place of a ruling, which counts for every type of complaint; one about no ground counts for
    /// all of them.
    #[must_use]
    pub fn of_ruling(case: &Case, regime: RegimeCode, ground: Option<GroundCode>) -> Self {
        Self {
            kind: case.facts.kind,
            regime,
            ground: ground.unwrap_or_else(|| GroundCode(String::new())),
            matter: None,
        }
    }

    /// The number of a place for rulings: apart from that of decisions.
    #[must_use]
    pub fn ruling_number(&self) -> i64 {
        self.key("ruling")
    }

    /// The number under which it is stored.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.key("")
    }

    fn key(&self, of: &str) -> i64 {
        let Self {
            kind,
            regime: RegimeCode(regime),
            ground: GroundCode(ground),
            matter,
        } = self;
        let words = format!("{kind:?} {regime} {ground} {matter:?} {of}");
        hash(words.as_bytes()).cast_signed()
    }
}

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Holding {
    /// Screened in, the ground weighed and not used.
    ScreenedIn,
    /// Screened out on the ground.
    ScreenedOut,
}

/// A fact of a case that a decision on a ground may turn on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trait {
    /// A cue of the ground, for or against: its message id.
    Cue(String),
    /// A signal: code of the lexicon.
    Flag(String),
    /// A conduct of a serious nature.
    Serious,
    /// A conduct of a less serious nature.
    LessSerious,
    /// Whoever complains was not there and has no link with the event.
    NoLink,
}

impl Trait {
    /// How much it weighs where cases are ordered.
    fn weight(&self) -> u32 {
        match self {
            Self::Cue(_) => 4,
            Self::Flag(_) => 2,
            Self::Serious | Self::LessSerious | Self::NoLink => 1,
        }
    }

    fn key(&self) -> Option<String> {
        match self {
            Self::Cue(code) => Some(format!("cue {code}")),
            Self::Flag(code) => Some(format!("flag {code}")),
            Self::Serious | Self::LessSerious | Self::NoLink => None,
        }
    }
}

/// Rows of a sketch, and those of them that make bands of two: two texts that share a third of their
/// words meet in a band three times in five.
const ROWS: usize = 48;
const BANDED: usize = 16;

/// Least words of a text that has a sketch: fewer say nothing.
const LEAST: usize = 12;

/// What is compared of a case for a ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Facts.
    pub traits: BTreeSet<Trait>,
    /// Language of the words.
    pub language: TextLanguage,
    /// Sixteen bits of each row of the MinHash (Broder 1997) of the words; none of a short text.
    pub sketch: Vec<u16>,
}

impl Profile {
    /// The profile of a case for a ground; `stems` are the words of its text without the names told
    /// in it.
    #[must_use]
    pub fn of(facts: &Facts, ground: &GroundCode, stems: &[String]) -> Self {
        Self {
            traits: traits(facts, ground),
            language: facts.language,
            sketch: sketch(stems),
        }
    }

    /// The keys under which it is looked up at a place, each with its weight; the first is that of
    /// the place itself, under which every decision is found.
    #[must_use]
    pub fn keys(&self, place: &Place) -> Vec<(i64, u32)> {
        let of_traits = self.traits.iter();
        let of_traits = of_traits.filter_map(|one| Some((place.key(&one.key()?), one.weight())));
        let banded = self.sketch.get(..BANDED).unwrap_or_default();
        let of_words = banded.chunks(2).enumerate().map(|(band, rows)| {
            let words = format!("words {:?} {band} {rows:x?}", self.language);
            (place.key(&words), 3)
        });
        std::iter::once((place.number(), 0))
            .chain(of_traits)
            .chain(of_words)
            .collect()
    }

    /// What it shares with another.
    #[must_use]
    pub fn shared(&self, other: &Self) -> Shared {
        let both = self.traits.intersection(&other.traits);
        Shared {
            traits: both.cloned().collect(),
            words: match self.language == other.language {
                true => same_rows(&self.sketch, &other.sketch),
                false => 0,
            },
        }
    }
}

/// What two cases share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Facts, those that weigh most first.
    pub traits: Vec<Trait>,
    /// Words that both texts have, about, in a hundred of all the words of the two; 0 across
    /// languages.
    pub words: u32,
}

impl Shared {
    /// How alike they are, to order precedents; it has no other meaning.
    #[must_use]
    pub fn weight(&self) -> u32 {
        self.traits.iter().map(Trait::weight).sum::<u32>() + self.words / 5
    }
}

fn traits(facts: &Facts, ground: &GroundCode) -> BTreeSet<Trait> {
    let cues = facts.cues.iter().filter(|cue| cue.ground == *ground);
    let cues = cues.map(|cue| Trait::Cue(cue.why.id.clone()));
    let flags = facts.flags.iter();
    let flags = flags.map(|flag| Trait::Flag(flag.code.clone()));
    let nature = facts.seriousness.map(|nature| match nature {
        Seriousness::Serious => Trait::Serious,
        Seriousness::LessSerious => Trait::LessSerious,
    });
    let link = (facts.role == Role::NoLink).then_some(Trait::NoLink);
    cues.chain(flags).chain(nature).chain(link).collect()
}

fn sketch(stems: &[String]) -> Vec<u16> {
    let words: BTreeSet<u64> = stems
        .iter()
        .filter(|stem| stem.len() > 3)
        .map(|stem| hash(stem.as_bytes()))
        .collect();
    if words.len() < LEAST {
        return Vec::new();
    }
    let row = |seed: usize| {
        let mixed = words.iter().map(|word| mix(word ^ mix(seed as u64 + 1)));
        u16::try_from(mixed.min().unwrap_or_default() & 0xffff).unwrap_or_default()
    };
    (0..ROWS).map(row).collect()
}

/// Rows that are the same, in a hundred.
fn same_rows(one: &[u16], other: &[u16]) -> u32 {
    let same = one.iter().zip(other).filter(|(row, with)| row == with);
    u32::try_from(same.count() * 100 / ROWS).unwrap_or(100)
}

/// A decision that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// What.
    pub holding: Holding,
    /// When.
    pub at: DateTime<Utc>,
    /// Who decided; who proposed it, where a second person read it.
    pub by: PersonId,
    /// Who read it second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<PersonId>,
    /// First lines of the reasons; empty where none was asked.
    pub beginning: String,
}

/// Most signs of the reasons that are kept beside a precedent; the case has them all.
const BEGINNING: usize = 240;

impl Decided {
    /// The decision that stands on a case, and the grounds on which it is a precedent: the one that
    /// was used, or those that were weighed and not used. None while people disagree on it.
    #[must_use]
    pub fn of(case: &Case, events: &[Event]) -> Option<(Self, Vec<GroundCode>)> {
        let contested = |one: &Conflict| matches!(one, Conflict::Decision(_));
        if case.conflicts.iter().any(contested) {
            return None;
        }
        match case.closed_from.unwrap_or(case.stage) {
            Stage::ScreenedIn => taken(events),
            Stage::ScreenedOut => refused(case, events),
            Stage::Received | Stage::AwaitingSecondReader | Stage::Closed => None,
        }
    }
}

fn taken(events: &[Event]) -> Option<(Decided, Vec<GroundCode>)> {
    events.iter().rev().find_map(|event| match &event.fact {
        Fact::Case {
            event:
                CaseEvent::ScreenedIn {
                    reasons,
                    recommended,
                    ..
                },
            ..
        } => {
            let decided = Decided {
                holding: Holding::ScreenedIn,
                at: event.at,
                by: event.by,
                second: None,
                beginning: beginning(reasons),
            };
            Some((decided, recommended.grounds.clone()))
        }
        _ => None,
    })
}

fn refused(case: &Case, events: &[Event]) -> Option<(Decided, Vec<GroundCode>)> {
    let out = case.screening_out.as_ref()?;
    let decision = events.iter().rev().find(|event| {
        matches!(
            &event.fact,
            Fact::Case {
                event: CaseEvent::ScreeningOutConfirmed { .. } | CaseEvent::ScreenedOut(_),
                ..
            }
        )
    })?;
    let decided = Decided {
        holding: Holding::ScreenedOut,
        at: decision.at,
        by: case.proposed_by?,
        second: out.second_reader.map(|_| decision.by),
        beginning: beginning(&out.reasons),
    };
    Some((decided, vec![out.ground.clone()]))
}

/// A text without the names told in it, which count for nothing.
#[must_use]
pub fn without_names(text: &str) -> String {
    let names = names(text);
    let kept = text.split_whitespace().filter(|word| {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let bare = bare.rsplit(['\'', '’']).next().unwrap_or(bare);
        !names.contains(&folded(bare))
    });
    kept.collect::<Vec<_>>().join(" ")
}

/// The first lines of a text, cut at a word.
#[must_use]
pub fn beginning(text: &str) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(BEGINNING) else {
        return text.to_owned();
    };
    let cut = text.get(..end).unwrap_or(text);
    let words = cut.rsplit_once(char::is_whitespace).map_or(cut, |it| it.0);
    format!("{}…", words.trim_end())
}

#[cfg(test)]
mod tests;
