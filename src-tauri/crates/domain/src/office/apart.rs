//! What two copies of one office settled apart: the values that were written over one another without
//! being known, until a person settles.
//!
//! Must not: say what holds. What was settled last does, and the rows are folded from the same events.

use super::{OfficeChange, OfficeClosure, OfficeEvent};
use crate::conflict::Claim;
use crate::event::{Event, Fact};
use crate::id::{EventId, TermId};
use crate::lang::Bilingual;
use crate::law::PackRef;
use crate::term::{TermEvent, TermText};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A thing that the office settles, apart from every other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Setting {
    /// A field of the settings.
    Field {
        /// Its name, as its change carries it.
        field: String,
    },
    /// Whether the office is closed on a day, and why.
    Closure {
        /// Day.
        on: NaiveDate,
    },
    /// The version of a pack put in force from a day. Two versions from two days are no conflict: each
    /// governs from its own.
    Pack {
        /// Name of the pack.
        pack_id: String,
        /// First day of receipt.
        from_on: NaiveDate,
    },
    /// A term of the glossary.
    Term {
        /// Which.
        term_id: TermId,
    },
}

/// The values of one setting that nobody replaced knowing of them.
#[derive(Debug, Clone, PartialEq)]
pub struct SetApart {
    /// Which setting.
    pub about: Setting,
    /// What each person settled, in the order of the journal: the last holds.
    pub claims: Vec<Claim<Settled>>,
}

/// What a person settled of one setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Of the office itself.
    Office(OfficeEvent),
    /// Of a term of the glossary.
    Term(TermId, TermEvent),
}

/// What a setting may say.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Value {
    Both(Bilingual),
    Zone(String),
    Number(u32),
    Closure(Option<Bilingual>),
    Pack(PackRef),
    Term { text: TermText, retired: bool },
}

/// What an event says of a setting.
struct Said<'a> {
    what: Settled,
    about: Setting,
    /// Value replaced; none where the event names none.
    from: Option<Value>,
    to: Value,
    /// Events that its author saw side by side, and settled.
    over: &'a [EventId],
}

/// The settings that people set apart, of events in the order of the journal. A value stays beside the
/// others until a change names it: as the value that it replaces, or as one that its author saw.
#[must_use]
pub fn set_apart(events: &[Event]) -> Vec<SetApart> {
    let mut open: BTreeMap<Setting, Vec<(Value, Claim<Settled>)>> = BTreeMap::new();
    for event in events {
        let Some(said) = said(&event.fact) else {
            continue;
        };
        let beside = open.entry(said.about).or_default();
        beside.retain(|(value, claim)| {
            said.from.as_ref() != Some(value) && !said.over.contains(&claim.event)
        });
        let claim = Claim {
            event: event.id,
            origin: event.id,
            by: event.by,
            at: event.at,
            value: said.what,
        };
        beside.push((said.to, claim));
    }
    open.into_iter()
        .filter(|(_, beside)| {
            beside
                .iter()
                .any(|one| Some(&one.0) != beside.first().map(|first| &first.0))
        })
        .map(|(about, beside)| SetApart {
            about,
            claims: beside.into_iter().map(|(_, claim)| claim).collect(),
        })
        .collect()
}

impl SetApart {
    /// The events side by side.
    #[must_use]
    pub fn events(&self) -> Vec<EventId> {
        self.claims.iter().map(|claim| claim.event).collect()
    }

    /// The change by which a person who saw all of them keeps one: an ordinary change of what holds.
    /// None when it is not among them.
    #[must_use]
    pub fn keep(&self, kept: EventId) -> Option<Fact> {
        let held = &self.claims.last()?.value;
        let kept = self.claims.iter().find(|claim| claim.event == kept)?;
        let over = self.events();
        match (&kept.value, held) {
            (Settled::Office(kept), Settled::Office(held)) => Some(Fact::Office {
                event: again(kept, held)?,
                over,
            }),
            (Settled::Term(term_id, kept), Settled::Term(_, held)) => Some(Fact::Term {
                term_id: *term_id,
                event: said_again(kept, held),
                over,
            }),
            _ => None,
        }
    }
}

/// The event that says once more what one said, in place of what holds.
fn again(kept: &OfficeEvent, held: &OfficeEvent) -> Option<OfficeEvent> {
    Some(match (kept.clone(), held.clone()) {
        (OfficeEvent::Changed { change: kept }, OfficeEvent::Changed { change: held }) => {
            OfficeEvent::Changed {
                change: kept.in_place_of(held)?,
            }
        }
        (OfficeEvent::ClosureRemoved { .. }, OfficeEvent::ClosureAdded { closure }) => {
            OfficeEvent::ClosureRemoved { closure }
        }
        (
            OfficeEvent::PackPutInForce { pack, from_on, .. },
            OfficeEvent::PackPutInForce { pack: held, .. },
        ) => OfficeEvent::PackPutInForce {
            pack,
            from_on,
            replaces: Some(held),
        },
        (kept, _) => kept,
    })
}

/// The event that says a term as one said it, in place of what holds.
fn said_again(kept: &TermEvent, held: &TermEvent) -> TermEvent {
    let (to, retired) = kept.says();
    let (to, from) = (to.clone(), held.says());
    match (retired, from) {
        (true, _) => TermEvent::Retired { text: to },
        (false, (from, false)) => TermEvent::Corrected {
            from: from.clone(),
            to,
        },
        (false, (_, true)) => TermEvent::Restored { text: to },
    }
}

fn said(fact: &Fact) -> Option<Said<'_>> {
    match fact {
        Fact::Office { event, over } => {
            let (about, from, to) = of_office(event)?;
            Some(Said {
                what: Settled::Office(event.clone()),
                about,
                from,
                to,
                over,
            })
        }
        Fact::Term {
            term_id,
            event,
            over,
        } => {
            let value = |(text, retired): (&TermText, bool)| Value::Term {
                text: text.clone(),
                retired,
            };
            let replaced = match event {
                TermEvent::Added { .. } => None,
                TermEvent::Corrected { from, .. } => Some((from, false)),
                TermEvent::Retired { text } => Some((text, false)),
                TermEvent::Restored { text } => Some((text, true)),
            };
            Some(Said {
                what: Settled::Term(*term_id, event.clone()),
                about: Setting::Term { term_id: *term_id },
                from: replaced.map(value),
                to: value(event.says()),
                over,
            })
        }
        _ => None,
    }
}

fn of_office(event: &OfficeEvent) -> Option<(Setting, Option<Value>, Value)> {
    let closed = |closure: &OfficeClosure| Value::Closure(Some(closure.name.clone()));
    Some(match event {
        OfficeEvent::Changed { change } => {
            let (from, to) = values(change.clone());
            let field = change.field().to_owned();
            (Setting::Field { field }, Some(from), to)
        }
        OfficeEvent::ClosureAdded { closure } => (
            Setting::Closure { on: closure.on },
            Some(Value::Closure(None)),
            closed(closure),
        ),
        OfficeEvent::ClosureRemoved { closure } => (
            Setting::Closure { on: closure.on },
            Some(closed(closure)),
            Value::Closure(None),
        ),
        OfficeEvent::PackPutInForce {
            pack,
            from_on,
            replaces,
        } => {
            let about = Setting::Pack {
                pack_id: pack.id.clone(),
                from_on: *from_on,
            };
            (
                about,
                replaces.clone().map(Value::Pack),
                Value::Pack(pack.clone()),
            )
        }
        OfficeEvent::MachineRevoked { .. }
        | OfficeEvent::LocationPut { .. }
        | OfficeEvent::LocationMerged { .. }
        | OfficeEvent::LocationParted { .. } => return None,
    })
}

fn values(change: OfficeChange) -> (Value, Value) {
    match change {
        OfficeChange::Name { from, to }
        | OfficeChange::Address { from, to }
        | OfficeChange::Letterhead { from, to } => (Value::Both(from), Value::Both(to)),
        OfficeChange::Zone { from, to } => (Value::Zone(from), Value::Zone(to)),
        OfficeChange::IdleMinutes { from, to } | OfficeChange::BackupDays { from, to } => {
            (Value::Number(from), Value::Number(to))
        }
    }
}

#[cfg(test)]
mod tests;
