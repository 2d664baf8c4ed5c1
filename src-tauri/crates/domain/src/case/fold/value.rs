//! The values that people correct: what stands of each shows in the receipt and in the facts.

use super::super::{About, Case, Value};
use crate::conflict::Claims;
use crate::law::StartEvent;
use crate::triage::Start;
use chrono::NaiveDate;

/// What is still to be asked when nobody knows the day; a code of the lexicon.
pub(super) const INCIDENT_DATE: &str = "incident_date";

impl Case {
    /// Changes the claims on a value; what stands then shows.
    pub(super) fn set(&mut self, about: About, change: impl FnOnce(&mut Claims<Value>)) {
        let Some(claims) = self.contested.values.get_mut(&about) else {
            return;
        };
        let before = claims.standing().map(|claim| claim.value);
        change(claims);
        let after = claims.standing().map(|claim| claim.value);
        if let Some(value) = after.filter(|_| after != before) {
            self.correct(value);
        }
    }

    /// A corrected value shows in the receipt and in the facts that the triage reads.
    fn correct(&mut self, value: Value) {
        match value {
            Value::Language(to) => {
                self.receipt.language = to;
                self.facts.language = to;
            }
            Value::ReplyLanguage(to) => self.receipt.reply_language = to,
            Value::Kind(to) => {
                self.receipt.kind = to;
                self.facts.kind = to;
            }
            Value::Matter(to) => self.facts.matter = to,
            Value::IncidentOn(to) => {
                self.facts.incident.on = to;
                self.facts.incident.end_on = self.end_on();
                self.facts.incident.approx = None;
                // The clocks of the incident run from `incident`, never from `starts`.
                self.facts.missing.retain(|code| code != INCIDENT_DATE);
                if to.is_none() {
                    self.facts.missing.push(INCIDENT_DATE.to_owned());
                }
            }
            Value::IncidentEndOn(_) => self.facts.incident.end_on = self.end_on(),
            Value::DiscoveredOn(to) => self.facts.incident.discovered_on = to,
            Value::ReceivedOn(to) => {
                self.receipt.received_on = to;
                self.facts.received_on = to;
                restart(&mut self.facts.starts, StartEvent::Received, Some(to));
            }
        }
    }

    /// The last day of the incident as it stands; one before the first day is not shown.
    fn end_on(&self) -> Option<NaiveDate> {
        let on = self.facts.incident.on?;
        match self.standing(About::IncidentEndOn) {
            Some(Value::IncidentEndOn(end_on)) => end_on.filter(|end| *end >= on),
            _ => None,
        }
    }
}

/// Moves the days from which a kind of clock runs to the corrected one, if there is one.
pub(in super::super) fn restart(starts: &mut Vec<Start>, event: StartEvent, on: Option<NaiveDate>) {
    let at = starts
        .iter()
        .position(|start| start.event == event)
        .unwrap_or(starts.len());
    starts.retain(|start| start.event != event);
    if let Some(on) = on {
        starts.insert(
            at.min(starts.len()),
            Start {
                event,
                on,
                quote: None,
            },
        );
    }
}
