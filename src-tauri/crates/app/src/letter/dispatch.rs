//! A person records that a letter left the office: only then is it said to be sent.

use super::{DispatchLetter, LetterView, Models, checks, find, get, revise};
use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::Case;
use dossier_domain::letter::{Letter, LetterDigest, LetterEvent};
use dossier_store::Changed;

/// Records the day and the means.
///
/// # Errors
/// `NotPermitted`, `LetterSent`, `OpenConflict`, `LetterBlank`, `LetterOutdated`,
/// `LetterDeniesRecourse`, `LetterNotApproved`, `ChangedMeanwhile`, `InvalidField` (`dispatched_on`, `recipient`), the store's.
pub async fn dispatch(
    session: &Session,
    request: DispatchLetter,
) -> Result<(LetterView, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let DispatchLetter {
        of,
        digest,
        on,
        means,
    } = request;
    let digest = LetterDigest(digest);
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(of.case_id).await?;
            let letter = find(&case, of.letter_id)?;
            let models = Models::of(session, &case).await?;
            is_whole(letter)?;
            checks::may_leave(&models, &case, letter)?;
            if letter.needs_approval && !letter.is_approved() {
                return Err(AppError::LetterNotApproved);
            }
            if letter.text().digest() != digest {
                return Err(AppError::ChangedMeanwhile);
            }
            check_day(session, &case, on)?;
            let model = models.made(letter);
            let change = LetterEvent::Dispatched {
                digest,
                on,
                means,
                ends: Some(model.map_or_else(Vec::new, |model| model.ends.clone())),
            };
            Ok(tx.record(of.fact(change)).await?)
        })
        .await?;
    Ok((get(session, of).await?, changed))
}

/// A letter of one version, without a blank, for somebody.
fn is_whole(letter: &Letter) -> Result<(), AppError> {
    revise::unsent(letter)?;
    if letter.is_contested() {
        return Err(AppError::OpenConflict);
    }
    if letter.text().recipient.is_empty() {
        return Err(AppError::InvalidField { field: "recipient" });
    }
    if checks::has_blank(letter.text()) {
        return Err(AppError::LetterBlank);
    }
    Ok(())
}

/// Not before the case was received, nor later than today.
fn check_day(session: &Session, case: &Case, on: NaiveDate) -> Result<(), AppError> {
    if (case.receipt.received_on..=session.today()).contains(&on) {
        Ok(())
    } else {
        Err(AppError::InvalidField {
            field: "dispatched_on",
        })
    }
}
