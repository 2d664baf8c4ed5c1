//! Receives what a person types: a call, a visit, a letter.

use super::register::{NO_TEXT, Registration, register};
use super::{CaseLineView, ReceiveForm, line};
use crate::assess;
use crate::incoming::{Letter, first_words};
use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::case::{Correspondent, Receipt};
use dossier_store::Changed;

/// Registers what was said or written.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`text`, `received_on`, `incident_on`), the store's.
pub async fn receive_form(
    session: &Session,
    request: ReceiveForm,
) -> Result<(CaseLineView, Changed), AppError> {
    session.permit(Act::Receive)?;
    check(&request, session.today())?;
    let (reply_language, incident_on) = (request.reply_language, request.incident_on);
    let letter = letter(request);
    let facts = assess::assess(&letter)?.facts;
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
        incident_on,
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
    if request.received_on > today {
        return Err(AppError::InvalidField {
            field: "received_on",
        });
    }
    if request
        .incident_on
        .is_some_and(|on| on > request.received_on)
    {
        return Err(AppError::InvalidField {
            field: "incident_on",
        });
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
        correspondent: told(request.correspondent),
        text: request.text,
        attachments: Vec::new(),
        truncated: false,
        received_at: None,
        received_on: request.received_on,
    }
}

/// A field left blank was not told.
fn told(typed: Correspondent) -> Correspondent {
    let kept = |field: Option<String>| {
        field
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    Correspondent {
        name: kept(typed.name),
        email: kept(typed.email),
        phone: kept(typed.phone),
        address: kept(typed.address),
    }
}
