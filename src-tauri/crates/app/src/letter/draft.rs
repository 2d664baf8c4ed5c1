//! Drafts a letter from a template, with the facts of the case filled in.

use super::{DraftLetter, LetterOf, LetterView, get, made};
use crate::case::known::Known;
use crate::session::Act;
use crate::{AppError, Session};
use chrono::Datelike;
use dossier_domain::id::LetterId;
use dossier_domain::lang::Lang;
use dossier_domain::letter::{LetterEvent, Template, TemplateCode};
use dossier_store::Changed;

/// Kind part of the number of a letter.
pub(crate) const PREFIX: &str = "LT";

/// Drafts a letter; nothing leaves the office by it.
///
/// # Errors
/// `NotPermitted`, `OpenConflict`, `WrongStage` when no such letter is for the case as it stands,
/// `InvalidField` (`langs`), the store's.
pub async fn draft(
    session: &Session,
    request: DraftLetter,
) -> Result<(LetterView, Changed), AppError> {
    session.permit(Act::WriteLetter)?;
    let DraftLetter {
        case_id,
        template: code,
        langs,
    } = request;
    check(&langs)?;
    let known = Known::load(session, case_id).await?;
    let template = fitting(&known, &code)?;
    let mut text = made::text(session, &known, template, &langs);
    made::head(&mut text, &session.vault.office_settings().await?);
    let of = LetterOf {
        case_id,
        letter_id: LetterId(session.office.ids.next()),
    };
    let year = session.today().year();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            if tx.case(case_id).await?.decided_by() != known.case.decided_by() {
                return Err(AppError::ChangedMeanwhile);
            }
            let change = LetterEvent::Drafted {
                number: tx.next_number(PREFIX, year).await?,
                template: code,
                models: known.models.adopt(tx).await?,
                needs_approval: template.approval,
                text,
            };
            Ok(tx.record(of.fact(change)).await?)
        })
        .await?;
    Ok((get(session, of).await?, changed))
}

/// One language, or both.
pub(super) fn check(langs: &[Lang]) -> Result<(), AppError> {
    match langs {
        [_] | [Lang::Fr, Lang::En] | [Lang::En, Lang::Fr] => Ok(()),
        _ => Err(AppError::InvalidField { field: "langs" }),
    }
}

/// The template, when it is for the case as it stands and nothing of the case is in conflict.
pub(super) fn fitting<'a>(known: &'a Known, code: &TemplateCode) -> Result<&'a Template, AppError> {
    if !known.case.conflicts.is_empty() || known.case.review.apart().next().is_some() {
        return Err(AppError::OpenConflict);
    }
    let fits = |one: &&Template| one.is_for(&known.case);
    let model = known.models.template(code).filter(fits);
    model.ok_or(AppError::WrongStage)
}
