//! The office's glossary: the terms that the program brings and those of the office, as one list.
//!
//! A term of the program is not in the journal until the office touches it; its identifier is made
//! from its words, so that it keeps the same from one version of the program to the next.

mod program;
mod table;

pub use table::{ImportedTerms, export, import};

use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::id::TermId;
use dossier_domain::lang::Bilingual;
use dossier_domain::office::Setting;
use dossier_domain::term::{Term, TermEvent, TermText};
use dossier_store::{Changed, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Most characters of a side of a term, or of its source.
const CHARACTERS: usize = 300;

/// A term of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TermView {
    /// The term.
    pub term: Term,
    /// Its source, in the language of whoever reads it where the program brings it.
    pub source: Bilingual,
    /// Whether it is as the program brings it: the office did not touch it.
    pub brought: bool,
}

/// A term corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CorrectTerm {
    /// Which.
    pub id: TermId,
    /// What it says now.
    pub from: TermText,
    /// What it is to say.
    pub to: TermText,
}

/// Every term, in order of its French side; the interface searches in them.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(session: &Session) -> Result<Vec<TermView>, AppError> {
    session.permit(Act::Read)?;
    let brought = program::terms()
        .iter()
        .map(|one| view(one.term.clone(), true));
    let mut terms: BTreeMap<TermId, TermView> = brought.map(|view| (view.term.id, view)).collect();
    for term in session.vault.terms().await? {
        terms.insert(term.id, view(term, false));
    }
    let mut terms: Vec<TermView> = terms.into_values().collect();
    terms.sort_by_cached_key(|view| view.term.text.fr.to_lowercase());
    Ok(terms)
}

fn view(term: Term, brought: bool) -> TermView {
    let en = term.text.source.clone();
    let known = program::found(term.id).filter(|one| one.term.text.source == en);
    let fr = known.map_or_else(|| en.clone(), |one| one.source_fr.clone());
    TermView {
        term,
        source: Bilingual { fr, en },
        brought,
    }
}

/// Adds a term.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`term`), `TermExists`, the store's.
pub async fn add(session: &Session, text: TermText) -> Result<(Vec<TermView>, Changed), AppError> {
    session.permit(Act::KeepGlossary)?;
    let text = checked(text)?;
    if list(session)
        .await?
        .iter()
        .any(|view| same(&view.term.text, &text))
    {
        return Err(AppError::TermExists);
    }
    let term_id = TermId(session.office.ids.next());
    record(session, term_id, TermEvent::Added { text }).await
}

/// Says a term otherwise.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`term`), `ChangedMeanwhile`, the store's.
pub async fn correct(
    session: &Session,
    request: CorrectTerm,
) -> Result<(Vec<TermView>, Changed), AppError> {
    session.permit(Act::KeepGlossary)?;
    let CorrectTerm { id, from, to } = request;
    let to = checked(to)?;
    record(session, id, TermEvent::Corrected { from, to }).await
}

/// Retires a term, or uses it again when it was retired.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile`, the store's.
pub async fn retire(session: &Session, term: Term) -> Result<(Vec<TermView>, Changed), AppError> {
    session.permit(Act::KeepGlossary)?;
    let event = if term.retired {
        TermEvent::Restored { text: term.text }
    } else {
        TermEvent::Retired { text: term.text }
    };
    record(session, term.id, event).await
}

async fn record(
    session: &Session,
    term_id: TermId,
    event: TermEvent,
) -> Result<(Vec<TermView>, Changed), AppError> {
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            if !holds(tx, term_id, &event).await? {
                return Err(AppError::ChangedMeanwhile);
            }
            let over = tx.set_apart(&Setting::Term { term_id }).await?;
            let fact = Fact::Term {
                term_id,
                event,
                over,
            };
            Ok(tx.record(fact).await?)
        })
        .await?;
    Ok((list(session).await?, changed))
}

/// Whether the term says what the event replaces.
async fn holds(tx: &mut Tx, id: TermId, event: &TermEvent) -> Result<bool, AppError> {
    let (text, retired) = match event {
        TermEvent::Added { .. } => return Ok(true),
        TermEvent::Corrected { from, .. } => (from, false),
        TermEvent::Retired { text } => (text, false),
        TermEvent::Restored { text } => (text, true),
    };
    let brought = || program::found(id).map(|one| one.term.clone());
    let present = tx.term(id).await?.or_else(brought);
    Ok(present.is_some_and(|term| term.text == *text && term.retired == retired))
}

/// The term with its text trimmed: both sides, on one line each.
fn checked(text: TermText) -> Result<TermText, AppError> {
    let trim = |side: &str| side.trim().to_owned();
    let text = TermText {
        fr: trim(&text.fr),
        en: trim(&text.en),
        domain: trim(&text.domain),
        source: trim(&text.source),
        certainty: text.certainty,
    };
    let fits = |side: &str| side.chars().count() <= CHARACTERS && !side.contains(['\n', '\r']);
    let both = !text.fr.is_empty() && !text.en.is_empty();
    if both
        && [&text.fr, &text.en, &text.domain, &text.source]
            .iter()
            .all(|side| fits(side))
    {
        Ok(text)
    } else {
        Err(AppError::InvalidField { field: "term" })
    }
}

/// Whether two terms say the same thing in the same field.
fn same(one: &TermText, other: &TermText) -> bool {
    let key = |text: &TermText| [&text.fr, &text.en, &text.domain].map(|side| side.to_lowercase());
    key(one) == key(other)
}
