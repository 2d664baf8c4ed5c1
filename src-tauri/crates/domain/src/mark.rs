//! What a person says of the signals of a case: a mark, for one that the program did not find or that
//! was learned on the telephone; or one set aside, whose passages speak of something else.
//!
//! Owns what was put, taken off, set aside and brought back. Must not: touch the text, set aside a
//! passage that nobody has read (a signal with a new one shows again), or restrict anything: a mark may
//! propose that, and a person does it.

use crate::event::Event;
use crate::id::{EventId, PersonId};
use crate::triage::{Flag, Quote};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A mark was put or taken off; a signal was set aside or brought back.
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
    /// A signal that the program raised was set aside.
    SetAside {
        /// Code of the signal.
        code: String,
        /// The passages that raised it, as the author read them; none where the subject did.
        quotes: Vec<Quote>,
        /// Why it is none.
        reasons: String,
    },
    /// A signal set aside was brought back. What another person set aside apart stays so.
    BroughtBack {
        /// Code of the signal.
        code: String,
        /// Events by which it was set aside, as the author saw them; one at least.
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

/// A signal that a person set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Event by which it was set aside.
    pub event: EventId,
    /// Code of the signal.
    pub code: String,
    /// The passages that were read.
    pub quotes: Vec<Quote>,
    /// Why it is none.
    pub reasons: String,
    /// Who set it aside.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

impl SetAside {
    /// Whether everything that raises `flag` was read when it was set aside.
    fn covers(&self, flag: &Flag) -> bool {
        self.code == flag.code && flag.quotes.iter().all(|quote| self.quotes.contains(quote))
    }
}

/// What people say of the signals of a case, in the order of the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The marks that stand.
    pub put: Vec<Mark>,
    /// The signals that are set aside.
    pub aside: Vec<SetAside>,
}

impl Marks {
    /// Applies an event.
    pub fn apply(&mut self, event: &Event, change: &MarkEvent) {
        match change {
            MarkEvent::Put { code, urgent } => self.put.push(Mark {
                event: event.id,
                code: code.clone(),
                urgent: *urgent,
                by: event.by,
                at: event.at,
            }),
            MarkEvent::TakenOff { code, of } => {
                self.put
                    .retain(|mark| mark.code != *code || !of.contains(&mark.event));
            }
            MarkEvent::SetAside {
                code,
                quotes,
                reasons,
            } => self.aside.push(SetAside {
                event: event.id,
                code: code.clone(),
                quotes: quotes.clone(),
                reasons: reasons.clone(),
                by: event.by,
                at: event.at,
            }),
            MarkEvent::BroughtBack { code, of } => {
                self.aside
                    .retain(|aside| aside.code != *code || !of.contains(&aside.event));
            }
        }
    }

    /// Takes the signals set aside from those found in the text and adds the marks, urgent first as
    /// those are.
    pub fn show(&self, flags: &mut Vec<Flag>) {
        let read = |flag: &Flag| self.aside.iter().any(|aside| aside.covers(flag));
        flags.retain(|flag| !read(flag));
        for mark in &self.put {
            match flags.iter_mut().find(|flag| flag.code == mark.code) {
                Some(flag) => flag.urgent |= mark.urgent,
                None => flags.push(Flag {
                    code: mark.code.clone(),
                    urgent: mark.urgent,
                    quotes: Vec::new(),
                }),
            }
        }
        if !self.put.is_empty() {
            flags.sort_by_key(|flag| !flag.urgent);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CaseEvent;
    use crate::event::Fact;
    use crate::id::CaseId;
    use uuid::Uuid;

    fn applied(changes: &[(u128, MarkEvent)]) -> Marks {
        let mut marks = Marks::default();
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
            marks.apply(&event, change);
        }
        marks
    }

    fn standing(marks: &Marks) -> Vec<(u128, &str)> {
        let of = marks.put.iter();
        of.map(|mark| (mark.event.0.as_u128(), mark.code.as_str()))
            .collect()
    }

    fn quote(words: &str) -> Quote {
        Quote {
            start: 0,
            end: u32::try_from(words.len()).unwrap(),
            words: words.into(),
        }
    }

    fn set_aside(words: &[&str]) -> MarkEvent {
        MarkEvent::SetAside {
            code: "threat".into(),
            quotes: words.iter().map(|one| quote(one)).collect(),
            reasons: "A manner of speaking.".into(),
        }
    }

    fn brought_back(of: u128) -> MarkEvent {
        MarkEvent::BroughtBack {
            code: "threat".into(),
            of: vec![EventId(Uuid::from_u128(of))],
        }
    }

    /// What shows where the program found a threat in these words, and the press by the subject.
    fn shown(marks: &Marks, words: &[&str]) -> Vec<String> {
        let flag = |code: &str, urgent, quotes| Flag {
            code: code.into(),
            urgent,
            quotes,
        };
        let quotes = words.iter().map(|one| quote(one)).collect();
        let mut flags = vec![
            flag("threat", true, quotes),
            flag("media", false, Vec::new()),
        ];
        marks.show(&mut flags);
        flags.into_iter().map(|flag| flag.code).collect()
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
            assert_eq!(standing(&applied(&changes)), [(2, "media")]);
        }
        let both = [(1, put("media")), (3, taken_off("media", 1))];
        assert!(standing(&applied(&both)).is_empty());
    }

    #[test]
    fn a_signal_set_aside_no_longer_shows_until_it_is_brought_back() {
        let mut changes = vec![(1, set_aside(&["kill the engine"]))];
        assert_eq!(shown(&applied(&changes), &["kill the engine"]), ["media"]);
        changes.push((2, brought_back(1)));
        let both = ["threat", "media"];
        assert_eq!(shown(&applied(&changes), &["kill the engine"]), both);
    }

    #[test]
    fn a_passage_that_was_not_read_shows_a_signal_that_was_set_aside() {
        let marks = applied(&[(1, set_aside(&["kill the engine"]))]);
        let found = shown(&marks, &["kill the engine", "kill him"]);
        assert_eq!(found, ["threat", "media"]);
    }

    #[test]
    fn a_signal_that_another_person_set_aside_apart_stays_so_and_a_mark_shows_it_again() {
        let mut changes = vec![
            (1, set_aside(&["kill him"])),
            (2, set_aside(&["kill him"])),
            (3, brought_back(1)),
        ];
        assert_eq!(shown(&applied(&changes), &["kill him"]), ["media"]);
        changes.push((4, put("threat")));
        let marked = shown(&applied(&changes), &["kill him"]);
        assert_eq!(marked, ["media", "threat"], "its urgency is the mark's own");
    }

    #[test]
    fn a_mark_is_read_back_from_the_journal_as_it_was_written() {
        for change in [
            put("media"),
            taken_off("media", 1),
            set_aside(&["kill him"]),
            brought_back(1),
        ] {
            let event = CaseEvent::Marked(change);
            let json = serde_json::to_string(&event).unwrap();
            assert!(json.contains(r#""type":"marked""#), "{json}");
            assert_eq!(serde_json::from_str::<CaseEvent>(&json).unwrap(), event);
        }
    }
}
