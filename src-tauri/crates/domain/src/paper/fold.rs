//! The paper of a case is what its events say, in their order: the same on every machine that holds
//! them.

use super::{
    Original, OriginalEvent, OriginalSaid, Paper, PaperFault, PaperOriginal, Volume, VolumeAct,
    VolumeEvent, VolumeMove, Whereabouts,
};
use crate::case::{Case, Channel};
use crate::event::Event;
use crate::id::{EventId, LocationId, OriginalId};

impl Volume {
    /// The acts that nobody followed, the one that stands first; one at least.
    #[must_use]
    pub fn open(&self) -> &[VolumeMove] {
        &self.open
    }

    /// The events of the acts that nobody followed: the next act names them.
    #[must_use]
    pub fn over(&self) -> Vec<EventId> {
        self.open.iter().map(|act| act.event).collect()
    }

    /// What stood before an act, if it is the last one, came after a single act, and takes nothing back
    /// itself.
    #[must_use]
    pub fn before(&self, event: EventId) -> Option<&VolumeAct> {
        let [last] = self.open.as_slice() else {
            return None;
        };
        let ([over], false) = (
            last.over.as_slice(),
            matches!(last.act, VolumeAct::TakenBack { .. }),
        ) else {
            return None;
        };
        let mut log = self.log.iter().filter(|_| last.event == event);
        log.find(|one| one.event == *over).map(|one| &one.act)
    }

    /// Where it stands; none while people who acted apart left it in two places. Two who say the same
    /// agree.
    #[must_use]
    pub fn whereabouts(&self) -> Option<Whereabouts<'_>> {
        let mut said = self.open.iter().map(|one| one.act.whereabouts());
        let first = said.next()?;
        said.all(|other| other == first).then_some(first)
    }

    /// Whether there is no such volume, for everybody.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.whereabouts() == Some(Whereabouts::Withdrawn)
    }

    /// Where it is kept, when it is in its place.
    #[must_use]
    pub fn kept_at(&self) -> Option<LocationId> {
        match self.whereabouts() {
            Some(Whereabouts::Kept { at }) => Some(at),
            _ => None,
        }
    }

    /// What keeps the volume from agreeing; none where it is in its place, or is no volume.
    #[must_use]
    pub fn fault(&self) -> Option<PaperFault<'_>> {
        let volume = self.number;
        match self.whereabouts() {
            None => Some(PaperFault::Apart { volume }),
            Some(Whereabouts::Out { charge, .. }) => Some(PaperFault::Out { volume, charge }),
            Some(Whereabouts::NotFound { .. }) => Some(PaperFault::NotFound { volume }),
            Some(Whereabouts::Kept { .. } | Whereabouts::Withdrawn) => None,
        }
    }
}

impl Original {
    /// What nobody replaced, what stands first; one at least.
    #[must_use]
    pub fn open(&self) -> &[OriginalSaid] {
        &self.open
    }

    /// The events that nobody replaced: the next one names them.
    #[must_use]
    pub fn over(&self) -> Vec<EventId> {
        self.open.iter().map(|said| said.event).collect()
    }

    /// What is said of it; none once everybody struck it out.
    #[must_use]
    pub fn standing(&self) -> Option<&PaperOriginal> {
        self.open.iter().find_map(|said| said.original.as_ref())
    }

    /// Whether people said two things of it, and nobody settled.
    #[must_use]
    pub fn is_apart(&self) -> bool {
        let mut said = self.open.iter().map(|one| &one.original);
        let first = said.next();
        said.any(|other| Some(other) != first)
    }
}

impl Paper {
    /// Applies an act on a volume.
    pub(crate) fn act(&mut self, number: u16, event: &Event, change: &VolumeEvent) {
        let place = self.volumes.partition_point(|one| one.number < number);
        if self.volumes.get(place).map(|one| one.number) != Some(number) {
            let (log, open) = (Vec::new(), Vec::new());
            self.volumes.insert(place, Volume { number, log, open });
        }
        let Some(volume) = self.volumes.get_mut(place) else {
            return;
        };
        let done = VolumeMove {
            event: event.id,
            by: event.by,
            at: event.at,
            act: change.act.clone(),
            over: change.over.clone(),
        };
        volume.open.retain(|act| !change.over.contains(&act.event));
        volume.open.push(done.clone());
        volume.log.push(done);
    }

    /// Applies what is said of an original.
    pub(crate) fn say(&mut self, id: OriginalId, event: &Event, change: &OriginalEvent) {
        let place = self.originals.iter().position(|one| one.id == id);
        let place = place.unwrap_or_else(|| {
            let (log, open) = (Vec::new(), Vec::new());
            self.originals.push(Original { id, log, open });
            self.originals.len() - 1
        });
        let Some(known) = self.originals.get_mut(place) else {
            return;
        };
        let (over, original) = match change {
            OriginalEvent::Registered { over, original } => (over, Some(original.clone())),
            OriginalEvent::Struck { over, .. } => (over, None),
        };
        known.log.push(event.id);
        known.open.retain(|said| !over.contains(&said.event));
        known.open.push(OriginalSaid {
            event: event.id,
            by: event.by,
            at: event.at,
            original,
        });
    }

    /// A volume by its number; one that was withdrawn too.
    #[must_use]
    pub fn volume(&self, number: u16) -> Option<&Volume> {
        self.volumes.iter().find(|one| one.number == number)
    }

    /// The volumes that there are.
    pub fn present(&self) -> impl Iterator<Item = &Volume> {
        self.volumes.iter().filter(|one| !one.is_withdrawn())
    }

    /// The number of the next volume.
    #[must_use]
    pub fn next(&self) -> u16 {
        let last = self.present().map(|one| one.number).max();
        last.unwrap_or_default().saturating_add(1)
    }

    /// What keeps the paper from agreeing: the volumes by number, then the originals.
    #[must_use]
    pub fn faults(&self) -> Vec<PaperFault<'_>> {
        let volumes = self.volumes.iter().filter_map(Volume::fault);
        let unplaced = self.originals.iter().filter_map(|one| {
            let (id, original) = (one.id, one.standing()?);
            let held = |number| self.present().any(|volume| volume.number == number);
            let placed = original.volume.is_some_and(held) && !one.is_apart();
            (!placed).then_some(PaperFault::Unplaced { id, original })
        });
        volumes.chain(unplaced).collect()
    }
}

impl Case {
    /// Whether it came as a letter, and nobody said what became of the paper.
    #[must_use]
    pub fn is_paper_unsaid(&self) -> bool {
        let paper = &self.paper;
        let said = paper.present().next().is_some()
            || paper.originals.iter().any(|one| one.standing().is_some());
        self.receipt.channel == Channel::Mail && !said
    }
}

#[cfg(test)]
mod tests;
