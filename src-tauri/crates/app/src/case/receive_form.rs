//! Receives what a person types: a call, a visit, a letter.

use super::parties::{contact, tidy};
use super::register::{NO_TEXT, Registration, register};
use super::{CaseLineView, GuidedForm, ReceiveForm, category, days, line};
use crate::assess;
use crate::incoming::{Letter, first_words};
use crate::packs::InForce;
use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::Receipt;
use dossier_domain::triage::Given;
use dossier_store::Changed;

/// Registers what was said or written.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`text`, `received_on`, `incident_on`), the store's.
pub async fn receive_form(
    session: &Session,
    request: ReceiveForm,
) -> Result<(CaseLineView, Changed), AppError> {
    let alone = GuidedForm {
        form: request,
        kind: None,
        incident_end_on: None,
        discovered_on: None,
        parts: Vec::new(),
    };
    receive_guided(session, alone).await
}

/// Registers what was said or written, with what was told apart from the account: who, by whom,
/// where, what is wanted.
///
/// # Errors
/// As [`receive_form`], and `InvalidField` (`incident_end_on`, `discovered_on`, `parts`, `category`).
pub async fn receive_guided(
    session: &Session,
    request: GuidedForm,
) -> Result<(CaseLineView, Changed), AppError> {
    session.permit(Act::Receive)?;
    let GuidedForm {
        form: request,
        kind,
        incident_end_on,
        discovered_on,
        parts,
    } = request;
    check(&request, session.today())?;
    let mut given = Given {
        kind,
        incident_on: request.incident_on,
        incident_end_on,
        discovered_on,
    };
    check_days(&given, request.received_on)?;
    let mut parts = tidy(parts, request.received_on)?;
    let reply_language = request.reply_language;
    let letter = letter(request);
    let in_force = InForce::on(session, letter.received_on).await?;
    given.kind = category::settle(&mut parts, kind, &in_force)?;
    let facts = assess::assess_under(&letter, &given, &in_force)?.facts;
    let receipt = Receipt {
        number: String::new(),
        kind: facts.kind,
        channel: letter.channel,
        received_on: letter.received_on,
        received_at: None,
        language: facts.language,
        reply_language,
        subject: letter.subject,
        correspondent: letter.correspondent,
        text: NO_TEXT,
        truncated: false,
        original: None,
        attachments: Vec::new(),
    };
    let registration = Registration {
        receipt,
        text: letter.text,
        facts,
        parts,
        in_force,
    };
    match register(session, registration).await? {
        Ok((id, changed)) => Ok((line::load(session, id).await?, changed)),
        Err(_number) => Err(AppError::Broken("a form has no original".to_owned())),
    }
}

fn check(request: &ReceiveForm, today: NaiveDate) -> Result<(), AppError> {
    if request.text.trim().is_empty() {
        return Err(AppError::InvalidField { field: "text" });
    }
    days::check_received(request.received_on, today)?;
    match request.incident_on {
        Some(on) => days::check_told("incident_on", on, request.received_on),
        None => Ok(()),
    }
}

/// An incident ends on or after its first day; nothing is learned after it was told.
fn check_days(given: &Given, received_on: NaiveDate) -> Result<(), AppError> {
    let refused = |field| Err(AppError::InvalidField { field });
    let first = given.incident_on;
    if given
        .incident_end_on
        .is_some_and(|end| end > received_on || first.is_none_or(|on| end < on))
    {
        return refused("incident_end_on");
    }
    if given
        .discovered_on
        .is_some_and(|on| on > received_on || first.is_some_and(|first| on < first))
    {
        return refused("discovered_on");
    }
    Ok(())
}

fn letter(request: ReceiveForm) -> Letter {
    let subject = match request.subject.trim() {
        "" => first_words(&request.text),
        subject => subject.to_owned(),
    };
    Letter {
        is_mail: false,
        channel: request.channel,
        subject,
        correspondent: contact(request.correspondent),
        text: request.text,
        attachments: Vec::new(),
        truncated: false,
        received_at: None,
        received_on: request.received_on,
    }
}
