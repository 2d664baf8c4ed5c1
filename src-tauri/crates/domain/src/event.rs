//! The journal's unit: one fact, typed by noun, with its author and its instant.

use crate::case::CaseEvent;
use crate::id::{
    BlobId, CaseId, EventId, NoteId, PersonId, ReportId, StocktakingId, TermId, TextId,
};
use crate::law::PackFiles;
use crate::note::NoteEvent;
use crate::office::OfficeEvent;
use crate::person::PersonEvent;
use crate::record::RecordEvent;
use crate::report::ReportEvent;
use crate::stocktaking::StocktakingEvent;
use crate::term::TermEvent;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A change of one noun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "noun", rename_all = "snake_case")]
pub enum Fact {
    /// A person.
    Person {
        /// Subject.
        person_id: PersonId,
        /// Change.
        event: PersonEvent,
    },
    /// A case.
    Case {
        /// Subject.
        case_id: CaseId,
        /// Change.
        event: CaseEvent,
    },
    /// The records room.
    Record {
        /// Change; carries its own subjects.
        event: RecordEvent,
    },
    /// A note.
    Note {
        /// Subject.
        note_id: NoteId,
        /// Change.
        event: NoteEvent,
        /// Day of the office on which it was recorded; none in events of the first version.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
    },
    /// A published report.
    Report {
        /// Subject.
        report_id: ReportId,
        /// Change.
        event: ReportEvent,
    },
    /// A law pack, calendar or plan copied into the vault at its first use.
    Pack {
        /// The files, whole: the digest is computed from them.
        files: PackFiles,
    },
    /// The office itself.
    Office {
        /// Change.
        event: OfficeEvent,
        /// Events set apart that its author saw, and settled; none in most.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        over: Vec<EventId>,
    },
    /// A term of the glossary.
    Term {
        /// Subject.
        term_id: TermId,
        /// Change.
        event: TermEvent,
        /// Events set apart that its author saw, and settled; none in most.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        over: Vec<EventId>,
    },
    /// A stocktaking of paper.
    Stocktaking {
        /// Subject.
        stocktaking_id: StocktakingId,
        /// Change.
        event: StocktakingEvent,
    },
}

impl Fact {
    /// The long texts to which it refers: they travel with it.
    #[must_use]
    pub fn texts(&self) -> Vec<TextId> {
        match self {
            Self::Case {
                event: CaseEvent::Received(receipt),
                ..
            } => vec![receipt.text],
            Self::Case { .. }
            | Self::Person { .. }
            | Self::Record { .. }
            | Self::Note { .. }
            | Self::Report { .. }
            | Self::Pack { .. }
            | Self::Office { .. }
            | Self::Term { .. }
            | Self::Stocktaking { .. } => Vec::new(),
        }
    }

    /// The sealed attachments to which it refers: they travel with it.
    #[must_use]
    pub fn blobs(&self) -> Vec<BlobId> {
        match self {
            Self::Case {
                event: CaseEvent::Received(receipt),
                ..
            } => receipt.files().map(|file| file.blob.clone()).collect(),
            Self::Record {
                event: RecordEvent::Filed { blob, .. },
            } => vec![blob.clone()],
            Self::Case { .. }
            | Self::Person { .. }
            | Self::Record { .. }
            | Self::Note { .. }
            | Self::Report { .. }
            | Self::Pack { .. }
            | Self::Office { .. }
            | Self::Term { .. }
            | Self::Stocktaking { .. } => Vec::new(),
        }
    }
}

/// A fact with its author and instant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Identifier.
    pub id: EventId,
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: PersonId,
    /// What.
    pub fact: Fact,
}
