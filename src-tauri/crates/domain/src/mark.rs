//! A mark that a person puts on a case: a signal that its text does not show, learned on the telephone
//! or from another office.
//!
//! Owns what was put and taken off. Must not: take off a signal that the text shows (the words are
//! there), or restrict anything: a mark may propose that, and a person does it.

use crate::event::Event;
use crate::id::{EventId, PersonId};
use crate::triage::{Facts, Flag};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A mark was put, or taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum MarkEvent {
    /// Put on the case.
    Put {
        /// Code of the signal: `media`.
        code: String,
        /// Whether a person must see such a case at once; kept here, so that a later lexicon moves
        /// nothing.
        urgent: bool,
    },
    /// Taken off. What another person put apart stays: its author did not have it before them.
    TakenOff {
        /// Code of the signal.
        code: String,
        /// Events by which it was put, as the author saw them; one at least.
        of: Vec<EventId>,
    },
}

/// A mark that a person put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Event by which it was put.
    pub event: EventId,
    /// Code of the signal.
    pub code: String,
    /// Whether a person must see it at once.
    pub urgent: bool,
    /// Who put it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

impl Mark {
    /// Applies an event to the marks of a case.
    pub fn apply(marks: &mut Vec<Self>, event: &Event, change: &MarkEvent) {
        match change {
            MarkEvent::Put { code, urgent } => marks.push(Self {
                event: event.id,
                code: code.clone(),
                urgent: *urgent,
                by: event.by,
                at: event.at,
            }),
            MarkEvent::TakenOff { code, of } => {
                marks.retain(|mark| mark.code != *code || !of.contains(&mark.event));
            }
        }
    }
}

/// Adds the marks to the signals found in the text, urgent first as those are.
pub fn show(marks: &[Mark], facts: &mut Facts) {
    for mark in marks {
        match facts.flags.iter_mut().find(|flag| flag.code == mark.code) {
            Some(flag) => flag.urgent |= mark.urgent,
            None => facts.flags.push(Flag {
                code: mark.code.clone(),
                urgent: mark.urgent,
                quotes: Vec::new(),
            }),
        }
    }
    if !marks.is_empty() {
        facts.flags.sort_by_key(|flag| !flag.urgent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CaseEvent;
    use crate::event::Fact;
    use crate::id::CaseId;
    use uuid::Uuid;

    fn applied(changes: &[(u128, MarkEvent)]) -> Vec<(u128, String)> {
        let mut marks = Vec::new();
        for (id, change) in changes {
            let event = Event {
                id: EventId(Uuid::from_u128(*id)),
                at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
                by: PersonId(Uuid::from_u128(1)),
                fact: Fact::Case {
                    case_id: CaseId(Uuid::from_u128(2)),
                    event: CaseEvent::Marked(change.clone()),
                },
            };
            Mark::apply(&mut marks, &event, change);
        }
        let of = marks.iter();
        of.map(|mark| (mark.event.0.as_u128(), mark.code.clone()))
            .collect()
    }

    fn put(code: &str) -> MarkEvent {
        MarkEvent::Put {
            code: code.into(),
            urgent: false,
        }
    }

    fn taken_off(code: &str, of: u128) -> MarkEvent {
        MarkEvent::TakenOff {
            code: code.into(),
            of: vec![EventId(Uuid::from_u128(of))],
        }
    }

    #[test]
    fn a_mark_that_another_person_put_apart_stays_whatever_the_order() {
        let apart = [(1, put("media")), (2, put("media"))];
        for order in [[0, 1], [1, 0]] {
            let mut changes = order.map(|at| apart[at].clone()).to_vec();
            changes.push((3, taken_off("media", 1)));
            assert_eq!(applied(&changes), [(2, "media".to_owned())]);
        }
        let both = [(1, put("media")), (3, taken_off("media", 1))];
        assert!(applied(&both).is_empty());
    }

    #[test]
    fn a_mark_is_read_back_from_the_journal_as_it_was_written() {
        for change in [put("media"), taken_off("media", 1)] {
            let event = CaseEvent::Marked(change);
            let json = serde_json::to_string(&event).unwrap();
            assert!(json.contains(r#""type":"marked""#), "{json}");
            assert_eq!(serde_json::from_str::<CaseEvent>(&json).unwrap(), event);
        }
    }
}
