//! Another person approves a letter: they sign the digest of what they read.

use super::{ApproveLetter, LetterView, Models, checks, find, get, revise};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::PersonId;
use dossier_domain::letter::{Letter, LetterDigest, LetterEvent};
use dossier_store::Changed;

/// Approves a letter as the person has it before them. One changed character, and it lapses.
///
/// # Errors
/// `NotPermitted`, `LetterSent`, `LetterApprover`, `OpenConflict`, `LetterBlank`, `LetterOutdated`,
/// `LetterDeniesRecourse`, `ChangedMeanwhile`, the store's.
pub async fn approve(
    session: &Session,
    request: ApproveLetter,
) -> Result<(LetterView, Changed), AppError> {
    session.permit(Act::ApproveLetter)?;
    let ApproveLetter { of, digest } = request;
    let digest = LetterDigest(digest);
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(of.case_id).await?;
            let letter = find(&case, of.letter_id)?;
            can_be(letter, session.person.id)?;
            checks::may_leave(&Models::of(session, &case).await?, &case, letter)?;
            if letter.text().digest() != digest {
                return Err(AppError::ChangedMeanwhile);
            }
            let approved = LetterEvent::Approved { digest };
            Ok(tx.record(of.fact(approved)).await?)
        })
        .await?;
    Ok((get(session, of).await?, changed))
}

/// Whether this person may approve the letter as it stands: it waits for one, it is whole, and
/// another person wrote it.
pub(super) fn can_be(letter: &Letter, person: PersonId) -> Result<(), AppError> {
    revise::unsent(letter)?;
    if letter.is_contested() {
        return Err(AppError::OpenConflict);
    }
    if !letter.needs_approval || letter.is_approved() {
        return Err(AppError::WrongStage);
    }
    if letter.version().is_none_or(|version| version.by == person) {
        return Err(AppError::LetterApprover);
    }
    if checks::has_blank(letter.text()) {
        return Err(AppError::LetterBlank);
    }
    Ok(())
}
