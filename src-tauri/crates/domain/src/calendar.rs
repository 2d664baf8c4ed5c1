//! Holidays as rules with a covered span: outside it, a calendar refuses instead of guessing.

use crate::lang::Bilingual;
use crate::law::{PackError, PackFiles};
use chrono::NaiveDate;
use thiserror::Error;

/// A holiday on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Day.
    pub on: NaiveDate,
    /// Name.
    pub name: Bilingual,
}

/// The day lies outside what the calendar covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the calendar covers {from} to {to}; {day} is outside")]
pub struct NotCovered {
    /// First day covered.
    pub from: NaiveDate,
    /// Last day covered.
    pub to: NaiveDate,
    /// Day asked for.
    pub day: NaiveDate,
}

/// A calendar of statutory holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// `on-statute`.
    pub id: String,
    /// First day covered.
    pub from: NaiveDate,
    /// Last day covered.
    pub to: NaiveDate,
    /// Every holiday of the span except Sundays, in order.
    pub holidays: Vec<Holiday>,
}

/// Parses a calendar pack and computes its holidays from its rules.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load(_files: &PackFiles) -> Result<Calendar, PackError> {
    todo!("law helper")
}
