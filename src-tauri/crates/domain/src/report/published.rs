//! A published report: frozen with all that it takes to derive it again.

use super::{Query, Report};
use crate::id::DeviceId;
use crate::law::PackRef;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was published, and from what. The cases that were restricted are not counted, whoever
/// publishes and whether or not there were any (ADR 16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// `RT-2026-A0001`.
    pub number: String,
    /// What was asked.
    pub query: Query,
    /// IANA name of the zone in which instants were read as days.
    pub zone: String,
    /// The events that were known: of each machine's chain, those up to this sequence.
    pub known: Vec<Held>,
    /// Packs that the vault held, by digest.
    pub packs: Vec<PackRef>,
    /// The numbers as published, small ones left out.
    pub report: Report,
}

/// How far a chain of the journal was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Machine.
    pub device: DeviceId,
    /// Sequence of its last event.
    pub sequence: u64,
}

/// What deriving a published report again shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "rederived", rename_all = "snake_case")]
#[ts(export)]
pub enum Rederived {
    /// It is the same to the last number.
    Same,
    /// It is not.
    Different,
    /// It is not, and files were disposed of since it was published: their cases cannot be counted
    /// again, so that nothing follows from the difference.
    Gone {
        /// How many.
        files: u32,
    },
}

/// What happens to a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ReportEvent {
    /// Published.
    Published(Box<Published>),
}
