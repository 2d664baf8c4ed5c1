//! What was asked and told is recorded; so is the notice given to a respondent officer.

use super::{GiveNotice, MayTell, RecordEnquiry, may};
use crate::case::known::Known;
use crate::case::{self, CaseView, days};
use crate::packs::{ENQUIRIES, InForce};
use crate::session::Act;
use crate::text::{filled, tidied};
use crate::{AppError, Session};
use dossier_domain::case::CaseEvent;
use dossier_domain::enquiry::{Enquiry, EnquiryEvent, Said, TellCode};
use dossier_domain::event::Fact;
use dossier_domain::lang::Lang;
use dossier_store::Changed;

/// Longest name, in bytes.
const NAME: usize = 200;
/// Longest question or remark, in bytes.
const LIMIT: usize = 4000;

/// Records an enquiry. What they were told must be what they may know: the words are kept as they
/// were said.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`asker`, `enquiry_on`, `asked`, `remark`), `ChangedMeanwhile` when
/// something told may not be known (any more), the store's.
pub async fn record(
    session: &Session,
    request: RecordEnquiry,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let case_id = request.asker.case_id;
    let known = Known::load(session, case_id).await?;
    days::check_since("enquiry_on", request.on, &known.case, session.today())?;
    let in_force = InForce::on(session, session.today()).await?;
    let may = may::told(in_force.enquiries()?, &known, &request.asker)?;
    let mut enquiry = enquiry(request, &may)?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            // What may be told depends on the case as it stood.
            if tx.case(case_id).await? != known.case {
                return Err(AppError::ChangedMeanwhile);
            }
            enquiry.rules = in_force.adopt_named(ENQUIRIES, tx).await?;
            let event = CaseEvent::Enquiry(EnquiryEvent::Recorded(enquiry));
            Ok(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}

fn enquiry(request: RecordEnquiry, may: &MayTell) -> Result<Enquiry, AppError> {
    let RecordEnquiry {
        asker,
        means,
        on,
        lang,
        asked,
        told,
        remark,
    } = request;
    let asked = filled(&asked, LIMIT, "asked")?;
    Ok(Enquiry {
        party: asker.party,
        name: tidied(&asker.name, NAME, "asker")?,
        means,
        on,
        lang,
        identity: asker.identity,
        authority: asker.authority,
        asked,
        told: told
            .into_iter()
            .map(|code| said(may, code, lang))
            .collect::<Result<_, _>>()?,
        remark: tidied(&remark, LIMIT, "remark")?,
        rules: None,
    })
}

fn said(may: &MayTell, code: TellCode, lang: Lang) -> Result<Said, AppError> {
    let tell = may.tells.iter().find(|tell| tell.code == code);
    let tell = tell.ok_or(AppError::ChangedMeanwhile)?;
    Ok(Said {
        code,
        words: tell.words.get(lang).to_owned(),
    })
}

/// Records that a respondent officer was given notice: from that day on they may know of it.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`enquiry_on`, `asker`), the store's.
pub async fn notify(
    session: &Session,
    request: GiveNotice,
) -> Result<(CaseView, Changed), AppError> {
    session.permit(Act::Screen)?;
    let GiveNotice { case_id, on, to } = request;
    let to = filled(&to, NAME, "asker")?;
    let today = session.today();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            days::check_since("enquiry_on", on, &case, today)?;
            let event = CaseEvent::Enquiry(EnquiryEvent::NoticeGiven { on, to });
            Ok::<_, AppError>(tx.record(Fact::Case { case_id, event }).await?)
        })
        .await?;
    Ok((case::get(session, case_id).await?, changed))
}
