//! Receives one file: blobs first, then one write that registers it and what was read in it.

use super::register::{Registration, register};
use super::{CaseLineView, Received, line};
use crate::assess::{self, Assessment};
use crate::incoming::{Incoming, Letter};
use crate::packs::InForce;
use crate::session::Act;
use crate::{AppError, Session, WireError};
use dossier_documents::mail::{self, Part};
use dossier_domain::case::{Attachment, Receipt};
use dossier_domain::id::Sha256;
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::triage::Given;
use dossier_store::Changed;
use sha2::{Digest, Sha256 as Hasher};

/// Receives a file. What is wrong with it is told in `Received::error`, so that one bad file never
/// spoils the others; the file itself is left where it lies.
///
/// # Errors
/// `NotPermitted`, `DiskFull`, `ReadOnly`, `Io`. Any other error is the file’s, and in the answer.
pub async fn receive_file(
    session: &Session,
    file: Incoming,
) -> Result<(Received, Changed), AppError> {
    session.permit(Act::Receive)?;
    let name = file.name.clone();
    match receive(session, file).await {
        Ok(Outcome::New(case, changed)) => Ok((
            Received {
                name,
                case: Some(*case),
                error: None,
                already: None,
            },
            changed,
        )),
        Ok(Outcome::Already(number)) => Ok((
            Received {
                name,
                case: None,
                error: None,
                already: Some(number),
            },
            Changed::default(),
        )),
        // The disk says nothing of the file: it is left for a time when it can be received.
        Err(AppError::Store(error)) if error.is_of_the_disk() => Err(error.into()),
        Err(error) => {
            let error = Some(WireError::from(error));
            Ok((
                Received {
                    name,
                    case: None,
                    error,
                    already: None,
                },
                Changed::default(),
            ))
        }
    }
}

enum Outcome {
    New(Box<CaseLineView>, Changed),
    Already(String),
}

async fn receive(session: &Session, file: Incoming) -> Result<Outcome, AppError> {
    let sha256 = Sha256(format!("{:x}", Hasher::digest(&file.bytes)));
    if let Some(number) = session.vault.case_by_original(&sha256).await? {
        return Ok(Outcome::Already(number));
    }
    let (file, letter) = read(session, file).await?;
    let in_force = InForce::on(session, letter.received_on).await?;
    let (letter, in_force, assessment) = assessed(letter, in_force).await?;
    let original = seal(
        session,
        file.name,
        media_type(&letter, &file.bytes),
        file.bytes,
    )
    .await?;
    let mut attachments = Vec::with_capacity(letter.attachments.len());
    for Part {
        name,
        media_type,
        bytes,
        ..
    } in &letter.attachments
    {
        attachments.push(seal(session, name.clone(), media_type.clone(), bytes.clone()).await?);
    }
    let registration = Registration {
        receipt: receipt(&letter, &assessment, original, attachments),
        text: letter.text,
        facts: assessment.facts,
        parts: Vec::new(),
        in_force,
    };
    match register(session, registration).await? {
        Ok((id, changed)) => Ok(Outcome::New(
            Box::new(line::load(session, id).await?),
            changed,
        )),
        Err(number) => Ok(Outcome::Already(number)),
    }
}

/// Reads away from the threads that answer the window.
async fn read(session: &Session, file: Incoming) -> Result<(Incoming, Letter), AppError> {
    let office = session.office.clone();
    away(move || {
        let letter = Letter::read(&file, &office)?;
        Ok((file, letter.by(office.today())))
    })
    .await
}

/// Assesses away from them too, with the packs of the day of receipt that was read.
async fn assessed(
    letter: Letter,
    in_force: InForce,
) -> Result<(Letter, InForce, Assessment), AppError> {
    away(move || {
        let assessment = assess::assess_under(&letter, &Given::default(), &in_force)?;
        Ok((letter, in_force, assessment))
    })
    .await
}

async fn away<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| AppError::Broken("reading a file".to_owned()))?
}

async fn seal(
    session: &Session,
    name: String,
    media_type: String,
    bytes: Vec<u8>,
) -> Result<Attachment, AppError> {
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let (blob, sha256) = session.vault.put_blob(bytes).await?;
    Ok(Attachment {
        blob,
        name,
        media_type,
        size,
        sha256,
    })
}

fn media_type(letter: &Letter, bytes: &[u8]) -> String {
    match letter.is_mail {
        true if mail::is_outlook(bytes) => "application/vnd.ms-outlook",
        true => "message/rfc822",
        false => "text/plain",
    }
    .to_owned()
}

fn receipt(
    letter: &Letter,
    found: &Assessment,
    original: Attachment,
    attachments: Vec<Attachment>,
) -> Receipt {
    let facts = &found.facts;
    Receipt {
        number: String::new(),
        kind: facts.kind,
        channel: found.channel,
        received_on: facts.received_on,
        received_at: letter.received_at,
        language: facts.language,
        reply_language: reply_language(facts.language),
        subject: letter.subject.clone(),
        correspondent: letter.correspondent.clone(),
        text: super::register::NO_TEXT,
        truncated: letter.truncated,
        original: Some(original),
        attachments,
    }
}

/// A text in both languages is most often written by a person whose first language is French and
/// who quotes what was said to them in English.
fn reply_language(language: TextLanguage) -> Lang {
    match language {
        TextLanguage::En => Lang::En,
        TextLanguage::Fr | TextLanguage::Mixed => Lang::Fr,
    }
}
