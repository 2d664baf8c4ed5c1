//! The figures of a period: what was received and decided, by what, in how long, and what moved
//! beyond chance.
//!
//! Pure: a figure is what one case brings, a report is a function of figures. A number and the list
//! of the cases behind it are one rule, [`Cell::holds`].

mod block;
mod cell;
mod count;
mod dated;
mod figure;
mod published;
mod rows;
mod suppress;
mod trend;

pub use block::{Block, BlockWriter, Unreadable};
pub use cell::{Cell, ClockState, Measure};
pub use count::{AGES, Age, ClockRow, Counts, Report, Row, Spread, Table};
pub use dated::Dated;
pub use figure::{Figure, FigureClock};
pub use published::{Held, Published, Rederived, ReportEvent};
pub use suppress::{SMALL, publish};
pub use trend::{BEFORE, MIN_EXPECTED, SIGNIFICANT_PERCENT, Trend, Trends};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is asked: a period, and the day on which it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportQuery")]
pub struct Query {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// Day on which ages and delays are measured: what happened later is left out.
    pub cut_off: NaiveDate,
}

impl Query {
    /// Whether a day is in the period, and not after the cut-off.
    #[must_use]
    pub fn covers(&self, on: NaiveDate) -> bool {
        self.from <= on && on <= self.until && on <= self.cut_off
    }

    /// Whether the days make a period: in order, and the cut-off not before it begins.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.from <= self.until && self.from <= self.cut_off
    }
}

/// By what the cases are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ReportBy")]
pub enum By {
    /// Police service named.
    Service,
    /// Kind of case.
    Kind,
    /// What a complaint is about.
    Matter,
    /// Ground of screening out.
    Ground,
    /// Act that governs.
    Regime,
    /// Language of the text.
    Language,
    /// How it reached the office.
    Channel,
    /// Where it happened, as a person recorded it.
    Place,
    /// Category among those of the office.
    Category,
    /// How a complaint ended, as a person said when it was closed.
    Outcome,
    /// Officer complained of; a case that names two counts for both.
    Officer,
}

impl By {
    /// Every one, in the order of the report.
    pub const ALL: [Self; 11] = [
        Self::Service,
        Self::Kind,
        Self::Matter,
        Self::Ground,
        Self::Regime,
        Self::Language,
        Self::Channel,
        Self::Place,
        Self::Category,
        Self::Outcome,
        Self::Officer,
    ];

    /// Whether its rows may be published: a place and an officer tell who people are.
    #[must_use]
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Place | Self::Officer)
    }
}

#[cfg(test)]
mod tests;
