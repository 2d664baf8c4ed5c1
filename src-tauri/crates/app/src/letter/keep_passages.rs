//! A person says, with reasons, that the passages by which a letter seems to deny every recourse deny none:
//! the program looks for phrases, and does not read.

use super::{KeepPassages, LetterView, Models, checks, find, get, revise};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session};
use dossier_domain::letter::{LetterDigest, LetterEvent};
use dossier_store::Changed;

/// Keeps these sentences as they are, with the reasons; one that is written otherwise is looked at again.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`reasons`; `passages` where none is left to keep), `LetterSent`,
/// `OpenConflict`, `ChangedMeanwhile` where the text is another, the store's.
pub async fn keep_passages(
    session: &Session,
    request: KeepPassages,
) -> Result<(LetterView, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let KeepPassages {
        of,
        digest,
        reasons,
    } = request;
    let reasons = filled(&reasons, LONG, "reasons")?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(of.case_id).await?;
            let letter = find(&case, of.letter_id)?;
            revise::unsent(letter)?;
            if letter.is_contested() {
                return Err(AppError::OpenConflict);
            }
            let models = Models::of(session, &case).await?;
            let passages: Vec<String> = checks::denials(&models, letter).into_iter().collect();
            if letter.text().digest() != LetterDigest(digest) {
                return Err(AppError::ChangedMeanwhile);
            }
            if passages.is_empty() {
                return Err(AppError::InvalidField { field: "passages" });
            }
            let kept = LetterEvent::PassagesKept { passages, reasons };
            Ok(tx.record(of.fact(kept)).await?)
        })
        .await?;
    Ok((get(session, of).await?, changed))
}
