//! What two machines left so that a person must act: parts of a case on which people acted apart, and
//! what one had begun when another, who did not know of it, closed the case.

use super::{Case, Kind, Stage};
use crate::id::LetterId;
use crate::letter::Letter;
use crate::paper::{PaperFault, PaperOriginal, Volume};
use crate::piece::Piece;
use crate::review::{Direction, ReviewStage};

/// One part of a case that waits so.
#[derive(Debug, Clone, PartialEq)]
pub enum Apart<'a> {
    /// A letter rewritten apart.
    Letter(&'a Letter),
    /// Steps of its review recorded apart.
    Review,
    /// A piece on which people acted apart.
    Piece(&'a Piece),
    /// A volume that people placed apart, by its number.
    Volume(u16),
    /// An original on paper of which people said two things.
    Original(&'a PaperOriginal),
    /// Closed over a question of principle without an answer.
    Question,
    /// Closed over a request for review that nobody admitted or refused.
    NotAdmitted,
    /// Closed over a request for review on which no panel decided.
    NotDecided,
    /// Closed over a direction of the panel that is not done.
    Direction(&'a Direction),
    /// Closed over a piece that somebody awaits.
    AwaitedPiece(&'a Piece),
    /// Closed over a letter that its author had not seen, and that did not leave.
    UnsentLetter(&'a Letter),
}

impl Case {
    /// How many things of it wait for a person to settle what was done apart.
    #[must_use]
    pub fn unsettled(&self) -> usize {
        self.conflicts.len() + self.apart().count() + self.closed_over().count()
    }

    /// What of it people did apart, but for its [`Self::conflicts`].
    pub fn apart(&self) -> impl Iterator<Item = Apart<'_>> {
        let letters = self.letters.iter().filter(|one| one.is_contested());
        let pieces = self.pieces.iter().filter(|one| one.is_contested());
        let volumes = self.paper.volumes.iter().filter_map(Volume::fault);
        let volumes = volumes.filter_map(|fault| match fault {
            PaperFault::Apart { volume } => Some(Apart::Volume(volume)),
            _ => None,
        });
        let originals = self.paper.originals.iter().filter(|one| one.is_apart());
        letters
            .map(Apart::Letter)
            .chain(self.review.apart().next().map(|_| Apart::Review))
            .chain(pieces.map(Apart::Piece))
            .chain(volumes)
            .chain(originals.filter_map(|one| one.standing().map(Apart::Original)))
    }

    /// What was begun elsewhere when it was closed; nothing while it is open. Each of it blocks a closing,
    /// so that none which knew of it could be.
    pub fn closed_over(&self) -> impl Iterator<Item = Apart<'_>> {
        let review = match self.facts.kind {
            Kind::ReviewRequest => Some(self.review.stage()),
            _ => None,
        };
        let reviewed = match review {
            Some(ReviewStage::ToAdmit) => Some(Apart::NotAdmitted),
            Some(ReviewStage::AwaitingFile | ReviewStage::BeforePanel) => Some(Apart::NotDecided),
            _ => None,
        };
        let directions = self.review.directions().map(|(_, one)| one);
        let directions = directions
            .filter(move |one| review == Some(ReviewStage::FollowedUp) && one.done_on.is_none());
        let pieces = self.pieces.iter();
        let pieces = pieces.filter(|one| one.is_awaited() && !one.is_contested());
        let letters = self.letters.iter().filter(|one| {
            one.dispatch.is_none() && !one.is_contested() && !self.left_unsent.contains(&one.id)
        });
        let question = self.escalations.iter().find(|one| one.is_open());
        question
            .map(|_| Apart::Question)
            .into_iter()
            .chain(reviewed)
            .chain(directions.map(Apart::Direction))
            .chain(pieces.map(Apart::AwaitedPiece))
            .chain(letters.map(Apart::UnsentLetter))
            .filter(|_| self.stage == Stage::Closed)
    }

    /// The letters that a closing leaves unsent: those that it names; where it names none, those written
    /// before it.
    pub(super) fn leave_unsent(&mut self, named: Option<&[LetterId]>) {
        let left = named.map_or_else(|| self.unsent(), <[LetterId]>::to_vec);
        self.left_unsent.extend(left);
    }

    /// Its letters that did not leave.
    #[must_use]
    pub fn unsent(&self) -> Vec<LetterId> {
        let waiting = self.letters.iter().filter(|one| one.dispatch.is_none());
        waiting.map(|one| one.id).collect()
    }
}
