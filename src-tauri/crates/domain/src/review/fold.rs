//! What stands of all that people recorded of a review. It depends on the set of events and on
//! their one order, never on the order of arrival.

use super::{
    Admission, Answers, Difference, Direction, FileItem, Panel, Place, PoliceFile, ReviewEvent,
    ReviewStage, ReviewStep,
};
use crate::event::Event;
use crate::id::{CaseId, EventId, PersonId};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// A version of a place, and who recorded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Event that says it.
    pub event: EventId,
    /// Author.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What it says.
    pub step: ReviewStep,
}

/// The versions of a place that nobody replaced, the one that stands first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    open: Vec<Version>,
}

impl Kept {
    fn record(&mut self, over: &[EventId], version: Version) {
        self.open.retain(|one| !over.contains(&one.event));
        self.open.push(version);
    }

    /// The versions that nobody replaced.
    #[must_use]
    pub fn open(&self) -> &[Version] {
        &self.open
    }

    /// The one that stands.
    #[must_use]
    pub fn standing(&self) -> Option<&Version> {
        self.open.first()
    }

    /// Whether people recorded it apart, not the same, and nobody chose yet.
    #[must_use]
    pub fn is_apart(&self) -> bool {
        let first = self.open.first().map(|one| &one.step);
        self.open.iter().any(|one| Some(&one.step) != first)
    }
}

/// A review, folded from its events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review {
    places: BTreeMap<Place, Kept>,
}

impl Review {
    /// The next event, in the order of the journal.
    pub(crate) fn apply(&mut self, event: &Event, change: &ReviewEvent) {
        let mut step = change.step.clone();
        let place = step.place(event.id);
        name_line(&mut step, event.id);
        let version = Version {
            event: event.id,
            by: event.by,
            at: event.at,
            step,
        };
        let kept = self.places.entry(place).or_default();
        kept.record(&change.over, version);
    }

    /// Every place with its versions, in the order of the work; lines taken back are left out.
    pub fn places(&self) -> impl Iterator<Item = (Place, &Kept)> {
        let said = |kept: &Kept| {
            let gone = |one: &Version| one.step.is_taken_back();
            kept.is_apart() || !kept.open.iter().all(gone)
        };
        self.places
            .iter()
            .filter(move |(_, kept)| said(kept))
            .map(|(place, kept)| (*place, kept))
    }

    /// The events of a place that the next version replaces.
    #[must_use]
    pub fn over(&self, place: Place) -> Vec<EventId> {
        let open = self.places.get(&place).map(Kept::open).unwrap_or_default();
        open.iter().map(|one| one.event).collect()
    }

    /// Whether a line was ever recorded.
    #[must_use]
    pub fn knows(&self, place: Place) -> bool {
        self.places.contains_key(&place)
    }

    /// The places that people recorded apart.
    pub fn apart(&self) -> impl Iterator<Item = Place> {
        let apart = self.places.iter().filter(|(_, kept)| kept.is_apart());
        apart.map(|(place, _)| *place)
    }

    fn standing(&self, place: Place) -> Option<&ReviewStep> {
        let version = self.places.get(&place)?.standing()?;
        Some(&version.step)
    }

    /// The case under review.
    #[must_use]
    pub fn reviewed(&self) -> Option<CaseId> {
        match self.standing(Place::Reviewed)? {
            ReviewStep::Reviewed { case_id } => *case_id,
            _ => None,
        }
    }

    /// The answers, if anyone recorded some.
    #[must_use]
    pub fn answers(&self) -> Option<&Answers> {
        match self.standing(Place::Answers)? {
            ReviewStep::Answers(answers) => Some(answers),
            _ => None,
        }
    }

    /// The admission.
    #[must_use]
    pub fn admission(&self) -> Option<&Admission> {
        match self.standing(Place::Admission)? {
            ReviewStep::Admission(admission) => Some(admission),
            _ => None,
        }
    }

    /// The file of the police.
    #[must_use]
    pub fn file(&self) -> Option<&PoliceFile> {
        match self.standing(Place::File)? {
            ReviewStep::File(file) => Some(file),
            _ => None,
        }
    }

    /// The panel.
    #[must_use]
    pub fn panel(&self) -> Option<&Panel> {
        match self.standing(Place::Panel)? {
            ReviewStep::Panel(panel) => Some(panel),
            _ => None,
        }
    }

    fn lines(&self) -> impl Iterator<Item = (EventId, &ReviewStep)> {
        self.places.iter().filter_map(|(place, kept)| match place {
            Place::Item(line) | Place::Difference(line) | Place::Direction(line) => {
                Some((*line, &kept.standing()?.step))
            }
            _ => None,
        })
    }

    /// The inventory, each item by its line.
    pub fn items(&self) -> impl Iterator<Item = (EventId, &FileItem)> {
        self.lines().filter_map(|(line, step)| match step {
            ReviewStep::Item { item, .. } => Some((line, item.as_ref()?)),
            _ => None,
        })
    }

    /// The inconsistencies.
    pub fn differences(&self) -> impl Iterator<Item = (EventId, &Difference)> {
        self.lines().filter_map(|(line, step)| match step {
            ReviewStep::Difference { difference, .. } => Some((line, difference.as_ref()?)),
            _ => None,
        })
    }

    /// The directions.
    pub fn directions(&self) -> impl Iterator<Item = (EventId, &Direction)> {
        self.lines().filter_map(|(line, step)| match step {
            ReviewStep::Direction { direction, .. } => Some((line, direction.as_ref()?)),
            _ => None,
        })
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> ReviewStage {
        let Some(admission) = self.admission() else {
            return ReviewStage::ToAdmit;
        };
        if !admission.admitted {
            return ReviewStage::NotAdmitted;
        }
        if self.file().is_none_or(|file| file.received_on.is_none()) {
            return ReviewStage::AwaitingFile;
        }
        if self.panel().is_none() {
            return ReviewStage::BeforePanel;
        }
        let open = |(_, one): (EventId, &Direction)| one.done_on.is_none();
        if self.directions().any(open) {
            ReviewStage::FollowedUp
        } else {
            ReviewStage::Decided
        }
    }
}

/// A new line bears the name of its event from then on, so that two versions of it can be compared.
fn name_line(step: &mut ReviewStep, event: EventId) {
    if let ReviewStep::Item { line, .. }
    | ReviewStep::Difference { line, .. }
    | ReviewStep::Direction { line, .. } = step
    {
        line.get_or_insert(event);
    }
}

#[cfg(test)]
mod tests;
