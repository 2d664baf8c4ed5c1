//! What people record of a clock, and what stands of it. Two machines may both do it: what stands
//! depends on the set of events and on their one order, never on the order of arrival.

use crate::event::Event;
use crate::id::{EventId, PersonId};
use crate::law::{AuthorityCode, ClockCode, EndEvent, StartEvent};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What lets a person stop or extend a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum ActAuthority {
    /// The pack of the clock states it.
    Pack {
        /// Which.
        code: AuthorityCode,
    },
    /// No pack states it: the person says in their own words what allows it.
    Written {
        /// Their words, never empty.
        words: String,
    },
}

/// Which of the clocks of a rule that the acts of the office started: one runs from each update, one
/// for each officer who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ClockSpell")]
pub struct Spell {
    /// Day it runs from.
    pub start_on: NaiveDate,
    /// Who was asked; empty where it is known by the rule.
    pub whom: String,
}

/// What happens to a clock of a case. The tag is not that of the events of a case, which hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum ClockEvent {
    /// It no longer runs after this day.
    Stopped {
        /// Rule.
        clock: ClockCode,
        /// Last day counted.
        on: NaiveDate,
        /// What allows it.
        authority: ActAuthority,
        /// Why, never empty.
        reason: String,
        /// Which of the clocks of the rule; none where it has one, and for acts of before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spell: Option<Spell>,
    },
    /// It runs again: the first day counted is the next one.
    Resumed {
        /// Event of the stop that ends.
        stop: EventId,
        /// Day.
        on: NaiveDate,
        /// Why, never empty.
        reason: String,
    },
    /// It is longer.
    Extended {
        /// Rule.
        clock: ClockCode,
        /// Day when it was extended.
        on: NaiveDate,
        /// By how much, in the unit of the rule.
        length: u32,
        /// What allows it.
        authority: ActAuthority,
        /// Why, never empty.
        reason: String,
        /// Extension that the person had before them, the last one.
        of: Option<EventId>,
        /// Which of the clocks of the rule; none where it has one, and for acts of before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        spell: Option<Spell>,
    },
    /// A person chose which of two rules counts it.
    Chosen {
        /// Rule of the pack that another may replace.
        clock: ClockCode,
        /// The one chosen: itself, or the one in its place.
        rule: ClockCode,
        /// Why, never empty.
        reason: String,
        /// Choice that the person had before them.
        of: Option<EventId>,
    },
    /// Its author takes an act back before anything followed.
    Withdrawn {
        /// Event of the act.
        of: EventId,
    },
}

/// Who recorded it, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Event.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// Instant.
    pub at: DateTime<Utc>,
}

/// A stop, and the resumptions that end it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Who and when.
    pub said: Said,
    /// Rule.
    pub clock: ClockCode,
    /// Last day counted.
    pub on: NaiveDate,
    /// What allows it.
    pub authority: ActAuthority,
    /// Why.
    pub reason: String,
    /// Which of the clocks of the rule.
    pub spell: Option<Spell>,
    /// Its ends, in the order of the journal: several when people resumed apart.
    pub resumptions: Vec<Resumed>,
}

impl Stopped {
    /// Of resumptions made apart the earliest day stands: the period is never made longer by an
    /// exchange.
    #[must_use]
    pub fn resumed(&self) -> Option<&Resumed> {
        self.resumptions.iter().min_by_key(|one| one.on)
    }
}

/// The end of a stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumed {
    /// Who and when.
    pub said: Said,
    /// Day.
    pub on: NaiveDate,
    /// Why.
    pub reason: String,
}

/// An extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extended {
    /// Who and when.
    pub said: Said,
    /// Rule.
    pub clock: ClockCode,
    /// Day when it was extended.
    pub on: NaiveDate,
    /// By how much, in the unit of the rule.
    pub length: u32,
    /// What allows it.
    pub authority: ActAuthority,
    /// Why.
    pub reason: String,
    /// Extension that its author had before them.
    pub of: Option<EventId>,
    /// Which of the clocks of the rule.
    pub spell: Option<Spell>,
    /// Another was made apart, and is not longer: this one does not count.
    pub apart: bool,
}

/// A choice between two rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// Who and when.
    pub said: Said,
    /// Rule of the pack that another may replace.
    pub clock: ClockCode,
    /// The one chosen.
    pub rule: ClockCode,
    /// Why.
    pub reason: String,
    /// Choice that its author had before them.
    pub of: Option<EventId>,
}

/// What an act of the office started, and what ended it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// Event that starts the rules.
    pub start: StartEvent,
    /// Event that it is told by: the first update is counted from the decision.
    pub named: StartEvent,
    /// Day.
    pub on: NaiveDate,
    /// What came since, and when.
    pub ended: Vec<(EndEvent, NaiveDate)>,
    /// Who was asked; empty where it is known by the rule.
    pub whom: String,
}

impl Begun {
    /// Which of the clocks of a rule it started.
    #[must_use]
    pub fn spell(&self) -> Spell {
        Spell {
            start_on: self.on,
            whom: self.whom.clone(),
        }
    }
}

/// What stands of all that people recorded of the clocks of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClockActs {
    /// Stops, in the order of the journal.
    pub stops: Vec<Stopped>,
    /// Extensions.
    pub extensions: Vec<Extended>,
    /// Choices.
    pub choices: Vec<Chosen>,
    /// Where a person records when the act of a clock is done: the day, or none while it is awaited,
    /// by the event from which the clock runs.
    pub done: BTreeMap<StartEvent, Option<NaiveDate>>,
    /// What the acts of the office started.
    pub begun: Vec<Begun>,
    /// What ended the clocks that run from the receipt of a request, and when.
    pub ended: Vec<(EndEvent, NaiveDate)>,
    /// Whether an act that does not say which clock of its rule it is of counts for each of them: only
    /// to derive again what was published while it did.
    pub of_each: bool,
}

impl ClockActs {
    /// The next event, in the order of the journal.
    pub fn apply(&mut self, event: &Event, change: &ClockEvent) {
        let said = Said {
            event: event.id,
            by: event.by,
            at: event.at,
        };
        match change.clone() {
            ClockEvent::Stopped {
                clock,
                on,
                authority,
                reason,
                spell,
            } => self.stops.push(Stopped {
                said,
                clock,
                on,
                authority,
                reason,
                spell,
                resumptions: Vec::new(),
            }),
            ClockEvent::Resumed { stop, on, reason } => {
                self.resume(stop, Resumed { said, on, reason });
            }
            ClockEvent::Extended {
                clock,
                on,
                length,
                authority,
                reason,
                of,
                spell,
            } => self.extend(Extended {
                said,
                clock,
                on,
                length,
                authority,
                reason,
                of,
                spell,
                apart: false,
            }),
            ClockEvent::Chosen {
                clock,
                rule,
                reason,
                of,
            } => self.choices.push(Chosen {
                said,
                clock,
                rule,
                reason,
                of,
            }),
            ClockEvent::Withdrawn { of } => self.withdraw(of),
        }
    }

    fn resume(&mut self, stop: EventId, resumed: Resumed) {
        if let Some(stopped) = self.stops.iter_mut().find(|one| one.said.event == stop) {
            stopped.resumptions.push(resumed);
        }
    }

    /// Of two extensions made apart the shorter counts.
    fn extend(&mut self, mut extended: Extended) {
        for rival in &mut self.extensions {
            let of_one = rival.clock == extended.clock && rival.spell == extended.spell;
            if of_one && rival.of == extended.of && !rival.apart {
                rival.apart = extended.length < rival.length;
                extended.apart = !rival.apart;
            }
        }
        self.extensions.push(extended);
    }

    /// What was made apart from the act taken back counts as though that one had never been.
    fn withdraw(&mut self, of: EventId) {
        self.stops.retain(|one| one.said.event != of);
        self.choices.retain(|one| one.said.event != of);
        for stop in &mut self.stops {
            stop.resumptions.retain(|one| one.said.event != of);
        }
        for extended in std::mem::take(&mut self.extensions) {
            if extended.said.event != of {
                self.extend(Extended {
                    apart: false,
                    ..extended
                });
            }
        }
    }

    /// The last extension of a clock: the next one names it.
    #[must_use]
    pub fn last_extension(&self, clock: &ClockCode, spell: Option<&Spell>) -> Option<EventId> {
        let of_clock = |one: &&Extended| one.clock == *clock && one.spell.as_ref() == spell;
        let mut of_clock = self.extensions.iter().filter(of_clock);
        of_clock.next_back().map(|one| one.said.event)
    }

    /// Whether what was done on a day to a clock of a rule was done to the one that was begun so. What
    /// does not say to which, or names one whose first day was corrected since, was done to the last
    /// that had begun by that day.
    pub(super) fn is_of(&self, made: Option<&Spell>, on: NaiveDate, begun: &Begun) -> bool {
        let of_rule = || self.begun.iter().filter(|one| one.start == begun.start);
        match made {
            None if self.of_each => return true,
            Some(made) if of_rule().any(|one| one.spell() == *made) => {
                return begun.spell() == *made;
            }
            Some(made) if made.whom != begun.whom => return false,
            _ => {}
        }
        let mut same = of_rule().filter(|one| one.whom == begun.whom);
        begun.on <= on && !same.any(|one| begun.on < one.on && one.on <= on)
    }

    /// The rule that people chose for a clock: none when nobody did, or when two chose apart and
    /// not the same, so that the rule of the pack stands until one of them chooses again.
    #[must_use]
    pub fn choice(&self, clock: &ClockCode) -> Option<&Chosen> {
        let of_clock = || self.choices.iter().filter(|one| one.clock == *clock);
        let followed = |one: &Chosen| of_clock().any(|next| next.of == Some(one.said.event));
        let mut open = of_clock().filter(|one| !followed(one));
        let first = open.next()?;
        open.all(|one| one.rule == first.rule).then_some(first)
    }

    /// The last choice for a clock: the next one names it.
    #[must_use]
    pub fn last_choice(&self, clock: &ClockCode) -> Option<EventId> {
        let mut of_clock = self.choices.iter().filter(|one| one.clock == *clock);
        of_clock.next_back().map(|one| one.said.event)
    }
}

#[cfg(test)]
mod tests;
