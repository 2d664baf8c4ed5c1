//! Rewrites a letter; the new version names every version that the person had before them.

use super::{LetterView, ReviseLetter, enclosure, find, get, made};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::id::EventId;
use dossier_domain::lang::Lang;
use dossier_domain::letter::{Letter, LetterEvent, LetterText};
use dossier_store::Changed;

/// Longest text of a letter, in bytes.
const LIMIT: usize = 256 << 10;

/// Rewrites a letter that was not sent yet, under the letterhead that the office has now. An
/// approval of the text before lapses.
///
/// # Errors
/// `NotPermitted`, `LetterSent`, `ChangedMeanwhile`, `InvalidField` (`subject`, `text`, `langs`,
/// `documents`), the store's.
pub async fn revise(
    session: &Session,
    request: ReviseLetter,
) -> Result<(LetterView, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let ReviseLetter { of, over, text } = request;
    let mut text = check(text)?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(of.case_id).await?;
            let letter = find(&case, of.letter_id)?;
            unsent(letter)?;
            check_over(letter, &over)?;
            if langs(&text) != langs(letter.text()) {
                return Err(AppError::InvalidField { field: "langs" });
            }
            enclosure::check(&case, &text)?;
            let office = tx.office_settings().await?;
            made::head(&mut text, &office);
            if *letter.text() == text && over.len() == 1 {
                return Ok(());
            }
            let revised = LetterEvent::Revised { over, text };
            Ok(tx.record(of.fact(revised)).await?)
        })
        .await?;
    Ok((get(session, of).await?, changed))
}

/// What was sent is sent.
pub(super) fn unsent(letter: &Letter) -> Result<(), AppError> {
    match letter.dispatch {
        Some(_) => Err(AppError::LetterSent),
        None => Ok(()),
    }
}

/// The person had before them what stands, and all that stands beside it.
fn check_over(letter: &Letter, over: &[EventId]) -> Result<(), AppError> {
    let seen = letter.open().iter().all(|one| over.contains(&one.event));
    if seen && !over.is_empty() {
        Ok(())
    } else {
        Err(AppError::ChangedMeanwhile)
    }
}

fn langs(text: &LetterText) -> Vec<Lang> {
    text.sides.iter().map(|side| side.lang).collect()
}

/// Trims, and refuses what would be no letter.
fn check(mut text: LetterText) -> Result<LetterText, AppError> {
    let trim = |text: &mut String| *text = text.trim().to_owned();
    trim(&mut text.recipient);
    trim(&mut text.signatory);
    let mut size = text.recipient.len();
    for side in &mut text.sides {
        trim(&mut side.subject);
        trim(&mut side.body);
        trim(&mut side.title);
        side.enclosures.iter_mut().for_each(trim);
        side.enclosures.retain(|line| !line.is_empty());
        size += side.body.len();
        if side.subject.is_empty() {
            return Err(AppError::InvalidField { field: "subject" });
        }
        if side.body.is_empty() {
            return Err(AppError::InvalidField { field: "text" });
        }
    }
    if size > LIMIT {
        return Err(AppError::InvalidField { field: "text" });
    }
    Ok(text)
}
