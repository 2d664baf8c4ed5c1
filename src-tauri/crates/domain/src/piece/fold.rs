//! A piece is what its events say, in their order: the same on every machine that holds them.

use super::{AskedBy, Piece, PieceAct, PieceEvent, PieceKey, PieceState};
use crate::case::{Case, Stage};
use crate::event::Event;
use crate::id::EventId;
use crate::letter::Letter;
use chrono::NaiveDate;

impl Piece {
    /// Applies an event to the pieces of a case.
    pub(crate) fn apply(
        pieces: &mut Vec<Self>,
        key: &PieceKey,
        event: &Event,
        change: &PieceEvent,
    ) {
        let place = pieces.iter().position(|piece| piece.key == *key);
        let place = place.unwrap_or_else(|| {
            pieces.push(Self {
                key: key.clone(),
                name: None,
                open: Vec::new(),
            });
            pieces.len() - 1
        });
        let Some(piece) = pieces.get_mut(place) else {
            return;
        };
        match change {
            PieceEvent::Added { name } => piece.name = Some(name.clone()),
            PieceEvent::Moved { over, state } => {
                piece.open.retain(|act| !over.contains(&act.event));
                piece.open.push(PieceAct {
                    event: event.id,
                    by: event.by,
                    at: event.at,
                    state: state.clone(),
                });
            }
        }
    }

    /// The acts that nobody followed, the one that stands first.
    #[must_use]
    pub fn open(&self) -> &[PieceAct] {
        &self.open
    }

    /// The act that stands; none while it is only expected.
    #[must_use]
    pub fn standing(&self) -> Option<&PieceAct> {
        self.open.first()
    }

    /// The events of the acts that nobody followed: the next act names them.
    #[must_use]
    pub fn over(&self) -> Vec<EventId> {
        self.open.iter().map(|act| act.event).collect()
    }

    /// Whether people acted on it apart, and nobody acted over both.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        self.open.len() > 1
    }

    /// Whether it is still awaited: by any of those who acted on it apart.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.open.is_empty() || self.open.iter().any(|act| !act.state.is_settled())
    }

    /// The first day on which somebody meant to ask for it again.
    #[must_use]
    pub fn chase_on(&self) -> Option<NaiveDate> {
        let days = self.open.iter().filter_map(|act| match act.state {
            PieceState::Asked { chase_on, .. } => chase_on,
            _ => None,
        });
        days.min()
    }
}

impl Case {
    /// The piece with this key, once somebody acted on it.
    #[must_use]
    pub fn piece(&self, key: &PieceKey) -> Option<&Piece> {
        self.pieces.iter().find(|piece| piece.key == *key)
    }

    /// The pieces to ask for again, each with the day. None once the case is screened out or closed.
    #[must_use]
    pub fn chases(&self) -> Vec<(&Piece, NaiveDate)> {
        if matches!(self.stage, Stage::ScreenedOut | Stage::Closed) {
            return Vec::new();
        }
        let awaited = self.pieces.iter().filter(|piece| piece.is_awaited());
        awaited
            .filter_map(|piece| Some((piece, piece.chase_on()?)))
            .collect()
    }

    /// The day on which a piece was asked for; none while its letter did not leave.
    #[must_use]
    pub fn asked_on(&self, by: &AskedBy) -> Option<NaiveDate> {
        match by {
            AskedBy::Person { on, .. } => Some(*on),
            AskedBy::Letter { letter } => {
                let of = |one: &&Letter| one.id == *letter;
                let sent = self.letters.iter().find(of)?.dispatch.as_ref()?;
                Some(sent.on)
            }
        }
    }
}

#[cfg(test)]
mod tests;
