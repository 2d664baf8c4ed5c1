//! Which days a case may have, whatever the door by which they came in.

use crate::AppError;
use chrono::NaiveDate;
use dossier_domain::case::Case;

/// The first year of a receipt; an older day is a slip of the hand.
const FIRST_YEAR: i32 = 1990;

/// A day of receipt is of 1990 or later, and is not to come.
pub(super) fn check_received(on: NaiveDate, today: NaiveDate) -> Result<(), AppError> {
    check_past("received_on", on, today)
}

/// What was done with paper was done in 1990 or later, and not on a day to come: a file may be older than
/// its case.
pub(crate) fn check_past(
    field: &'static str,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<(), AppError> {
    let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or_default();
    match (first..=today).contains(&on) {
        true => Ok(()),
        false => Err(AppError::InvalidField { field }),
    }
}

/// What is done about a case is done from its receipt on, and not on a day to come.
pub(crate) fn check_since(
    field: &'static str,
    on: NaiveDate,
    case: &Case,
    today: NaiveDate,
) -> Result<(), AppError> {
    match (case.receipt.received_on..=today).contains(&on) {
        true => Ok(()),
        false => Err(AppError::InvalidField { field }),
    }
}

/// What was told happened, ended and was learned before it was received.
pub(super) fn check_told(
    field: &'static str,
    on: NaiveDate,
    received_on: NaiveDate,
) -> Result<(), AppError> {
    if on > received_on {
        return Err(AppError::InvalidField { field });
    }
    Ok(())
}
