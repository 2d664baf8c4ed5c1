//! A person adds a piece, or says what became of one.

use super::{ActOnPiece, AddPiece, PieceOutcome, PieceSeen, get};
use crate::case::{self, CaseView, days};
use crate::session::Act;
use crate::text::filled;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Case, CaseEvent, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::PieceId;
use dossier_domain::lang::Bilingual;
use dossier_domain::piece::{Piece, PieceEvent, PieceKey, PieceState};
use dossier_store::Changed;

/// Longest name of a piece, and longest reason, in bytes.
const LIMIT: usize = 2000;

/// Adds a piece to what a case awaits.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`piece_name`), `WrongStage` when the case is closed, the store's.
pub async fn add(session: &Session, request: AddPiece) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let AddPiece { case_id, name } = request;
    let name = named(&name)?;
    let piece = PieceKey::Added {
        id: PieceId(session.office.ids.next()),
    };
    let ((), changed) = session
        .vault
        .write(async |tx| {
            is_open(&tx.case(case_id).await?)?;
            let change = PieceEvent::Added { name };
            let event = CaseEvent::Piece { piece, change };
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// A name in both languages: one left blank takes the words of the other.
fn named(name: &Bilingual) -> Result<Bilingual, AppError> {
    let (fr, en) = (name.fr.trim(), name.en.trim());
    let either = |one: &str, other: &str| if one.is_empty() { other } else { one }.to_owned();
    let name = Bilingual {
        fr: either(fr, en),
        en: either(en, fr),
    };
    let fits = |text: &str| !text.is_empty() && text.len() <= LIMIT && !text.contains('\n');
    match fits(&name.fr) && fits(&name.en) {
        true => Ok(name),
        false => Err(AppError::InvalidField {
            field: "piece_name",
        }),
    }
}

/// Says what became of a piece.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`piece_on`, `document`, `piece_reason`), `ChangedMeanwhile` when
/// somebody acted on it since, `WrongStage` when the case is closed, the store's.
pub async fn act(session: &Session, request: ActOnPiece) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let ActOnPiece {
        case_id,
        piece,
        act,
    } = request;
    let today = session.today();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            is_open(&case)?;
            let state = state(&case, act, today)?;
            let event = moved(&case, piece, state)?;
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

/// Nothing is asked and nothing arrives in a closed case: it is opened again first.
pub(super) fn is_open(case: &Case) -> Result<(), AppError> {
    match case.stage {
        Stage::Closed => Err(AppError::WrongStage),
        _ => Ok(()),
    }
}

fn state(case: &Case, act: PieceOutcome, today: NaiveDate) -> Result<PieceState, AppError> {
    let why = |reason: String| filled(&reason, LIMIT, "piece_reason");
    Ok(match act {
        PieceOutcome::Received { on, document } => {
            let known = document
                .as_ref()
                .is_none_or(|blob| get::file(case, blob).is_some());
            if !known {
                return Err(AppError::InvalidField { field: "document" });
            }
            days::check_since("piece_on", on, case, today)?;
            PieceState::Received { on, document }
        }
        PieceOutcome::Waived { reason } => PieceState::Waived {
            reason: why(reason)?,
        },
        PieceOutcome::Expected { reason } => PieceState::Expected {
            reason: why(reason)?,
        },
    })
}

/// What moves a piece, when the person has before them all that was done to it.
pub(super) fn moved(
    case: &Case,
    seen: PieceSeen,
    state: PieceState,
) -> Result<CaseEvent, AppError> {
    let PieceSeen { key, over } = seen;
    let known = case.piece(&key);
    // A piece that nobody added is one of another case.
    let stray = known.is_none() && matches!(key, PieceKey::Added { .. });
    let now = known.map(Piece::over).unwrap_or_default();
    if stray || now.len() != over.len() || !now.iter().all(|event| over.contains(event)) {
        return Err(AppError::ChangedMeanwhile);
    }
    let change = PieceEvent::Moved { over, state };
    Ok(CaseEvent::Piece { piece: key, change })
}
