//! What may be done to one clock under its pack, and what was: each act resolved to the words and
//! the provision that it rests on.

use super::act::{ActAuthority, Begun, ClockActs, Extended, Spell, Stopped};
use crate::id::{EventId, PersonId};
use crate::lang::Bilingual;
use crate::law::{ClockAuthority, ClockCode, ClockRule, Provision, Unit};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a stop or an extension rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Basis {
    /// The pack states it.
    Stated(ClockAuthority),
    /// No pack states it: the author wrote it.
    Written {
        /// Words of the author.
        words: String,
    },
}

impl Basis {
    /// An authority that the pack of the rule does not know is told by its code, as written.
    fn of(authority: &ActAuthority, known: &[ClockAuthority]) -> Self {
        match authority {
            ActAuthority::Pack { code } => {
                let stated = known.iter().find(|one| one.code == *code);
                stated.map_or_else(
                    || Self::Written {
                        words: code.0.clone(),
                    },
                    |stated| Self::Stated(stated.clone()),
                )
            }
            ActAuthority::Written { words } => Self::Written {
                words: words.clone(),
            },
        }
    }

    /// Whether a pack states it.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        matches!(self, Self::Stated(_))
    }
}

/// The end of a stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Resumption {
    /// Day; the next one is the first counted.
    pub on: NaiveDate,
    /// Who recorded it.
    pub by: PersonId,
    /// Why.
    pub reason: String,
}

/// A stop of a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stop {
    /// Event.
    pub id: EventId,
    /// Last day counted.
    pub on: NaiveDate,
    /// What it rests on.
    pub basis: Basis,
    /// Why.
    pub reason: String,
    /// Who recorded it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Its end.
    pub resumed: Option<Resumption>,
}

/// An extension of a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Extension {
    /// Event.
    pub id: EventId,
    /// Day when it was made.
    pub on: NaiveDate,
    /// By how much.
    pub length: u32,
    /// In what.
    pub unit: Unit,
    /// What it rests on.
    pub basis: Basis,
    /// Why.
    pub reason: String,
    /// Who recorded it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Another was made apart, and is not longer: this one does not count.
    pub apart: bool,
}

/// The rule that does not count a clock, although it could.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OtherPeriod {
    /// Rule.
    pub code: ClockCode,
    /// Name.
    pub label: Bilingual,
    /// What it rests on.
    pub provision: Provision,
    /// The day that it would give; none while the clock stands, or outside the calendar.
    pub due_on: Option<NaiveDate>,
    /// Why a person chose the rule that counts; none while nobody chose.
    pub chosen_because: Option<String>,
}

/// What may be done to a clock, and what was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Course {
    /// Stops, in the order of the journal.
    pub stops: Vec<Stop>,
    /// Extensions, in the order of the journal.
    pub extensions: Vec<Extension>,
    /// What lets it be stopped, by its pack.
    pub may_stop: Vec<ClockAuthority>,
    /// What lets it be extended, by its pack.
    pub may_extend: Vec<ClockAuthority>,
    /// The other rule, where the pack has two.
    pub other: Option<OtherPeriod>,
    /// The day by what the pack states alone, when an act rests on the words of a person.
    pub stated_due_on: Option<NaiveDate>,
}

impl Course {
    /// What was done to a clock counted by a rule, and to no other of that rule where an act of the
    /// office began it.
    #[must_use]
    pub fn of(
        clock: &ClockCode,
        rule: &ClockRule,
        acts: &ClockActs,
        begun: Option<&Begun>,
    ) -> Self {
        let is_of = |code: &ClockCode, made: Option<&Spell>, on| {
            code == clock && begun.is_none_or(|begun| acts.is_of(made, on, begun))
        };
        let stops = acts.stops.iter();
        let stops = stops.filter(|one| is_of(&one.clock, one.spell.as_ref(), one.on));
        let extensions = acts.extensions.iter();
        let extensions = extensions.filter(|one| is_of(&one.clock, one.spell.as_ref(), one.on));
        Self {
            stops: stops.map(|one| stop(one, rule)).collect(),
            extensions: extensions.map(|one| extension(one, rule)).collect(),
            may_stop: rule.stops.clone(),
            may_extend: rule.extensions.clone(),
            other: None,
            stated_due_on: None,
        }
    }

    /// The same without what no pack states.
    #[must_use]
    pub fn stated(&self) -> Self {
        let mut stated = self.clone();
        stated.stops.retain(|one| one.basis.is_stated());
        stated.extensions.retain(|one| one.basis.is_stated());
        stated
    }

    /// Whether nothing may be done under the pack, and nothing was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn stop(stopped: &Stopped, rule: &ClockRule) -> Stop {
    Stop {
        id: stopped.said.event,
        on: stopped.on,
        basis: Basis::of(&stopped.authority, &rule.stops),
        reason: stopped.reason.clone(),
        by: stopped.said.by,
        at: stopped.said.at,
        resumed: stopped.resumed().map(|resumed| Resumption {
            on: resumed.on,
            by: resumed.said.by,
            reason: resumed.reason.clone(),
        }),
    }
}

fn extension(extended: &Extended, rule: &ClockRule) -> Extension {
    Extension {
        id: extended.said.event,
        on: extended.on,
        length: extended.length,
        unit: rule.unit,
        basis: Basis::of(&extended.authority, &rule.extensions),
        reason: extended.reason.clone(),
        by: extended.said.by,
        at: extended.said.at,
        apart: extended.apart,
    }
}
