//! A person asks for pieces: in their own way, or by a letter that lists exactly these.

use super::act::{is_open, moved};
use super::{AskHow, AskPieces, PieceSeen, get};
use crate::case::known::Known;
use crate::case::{self, CaseView, days};
use crate::session::Act;
use crate::{AppError, Session, letter};
use chrono::{Datelike, NaiveDate};
use dossier_domain::case::{Case, CaseEvent};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, LetterId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::letter::LetterEvent;
use dossier_domain::piece::{AskedBy, Party, PieceState};
use dossier_store::{Changed, Tx};

/// Longest name of whoever is asked, in bytes.
const NAME: usize = 200;

/// Asks for pieces. By letter they are asked for only once a person records that it left.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`pieces`, `who`, `piece_on`, `chase_on`, `langs`), `OpenConflict`
/// and `WrongStage` as for the letter, `ChangedMeanwhile`, the store's.
pub async fn ask(session: &Session, request: AskPieces) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let AskPieces {
        case_id,
        pieces,
        of,
        who,
        how,
        chase_on,
    } = request;
    let today = session.today();
    check(&pieces, who.trim(), chase_on, today)?;
    let asked = Asked {
        case_id,
        pieces,
        of,
        who: who.trim().to_owned(),
        chase_on,
    };
    let changed = match how {
        AskHow::Person { on, means } => {
            let write = session.vault.write(async |tx| {
                let case = tx.case(case_id).await?;
                days::check_since("piece_on", on, &case, today)?;
                asked
                    .record(tx, &case, &AskedBy::Person { on, means })
                    .await
            });
            write.await?.1
        }
        AskHow::Letter { langs } => by_letter(session, &asked, &langs).await?,
    };
    Ok((case::get(session, case_id).await?, changed))
}

fn check(
    pieces: &[PieceSeen],
    who: &str,
    chase_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), AppError> {
    let field = if pieces.is_empty() {
        "pieces"
    } else if who.len() > NAME {
        "who"
    } else if chase_on.is_some_and(|on| on < today) {
        "chase_on"
    } else {
        return Ok(());
    };
    Err(AppError::InvalidField { field })
}

struct Asked {
    case_id: CaseId,
    pieces: Vec<PieceSeen>,
    of: Party,
    who: String,
    chase_on: Option<NaiveDate>,
}

impl Asked {
    async fn record(&self, tx: &mut Tx, case: &Case, by: &AskedBy) -> Result<(), AppError> {
        is_open(case)?;
        let case_id = self.case_id;
        for piece in &self.pieces {
            let state = PieceState::Asked {
                of: self.of,
                who: self.who.clone(),
                by: by.clone(),
                chase_on: self.chase_on,
            };
            let event = moved(case, piece.clone(), state)?;
            tx.record(Fact::Case { case_id, event }).await?;
        }
        Ok(())
    }
}

/// Drafts the letter, and says of each piece that this letter lists it. The model speaks to the
/// person whose case it is, or to whoever acts for them.
async fn by_letter(session: &Session, asked: &Asked, langs: &[Lang]) -> Result<Changed, AppError> {
    session.permit(Act::WriteLetter)?;
    if !matches!(asked.of, Party::Complainant | Party::Representative) {
        return Err(AppError::InvalidField { field: "who" });
    }
    let case_id = asked.case_id;
    let known = Known::load(session, case_id).await?;
    let seen = asked.pieces.iter();
    let names: Vec<Bilingual> = seen.map(|one| get::name(&known, &one.key)).collect();
    let made = letter::asking(session, &known, langs, &names, asked.of).await?;
    let letter_id = LetterId(session.office.ids.next());
    let year = session.today().year();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            if case.decided_by() != known.case.decided_by() {
                return Err(AppError::ChangedMeanwhile);
            }
            let change = LetterEvent::Drafted {
                number: tx.next_number(letter::PREFIX, year).await?,
                template: made.template,
                models: known.models.adopt(tx).await?,
                needs_approval: made.needs_approval,
                text: made.text,
            };
            let event = CaseEvent::Letter { letter_id, change };
            tx.record(Fact::Case { case_id, event }).await?;
            let by = AskedBy::Letter { letter: letter_id };
            asked.record(tx, &case, &by).await
        })
        .await?;
    Ok(changed)
}
