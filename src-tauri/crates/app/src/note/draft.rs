//! Drafts a note from a case: pairs with the facts filled in both languages.

use super::body::{self, Section};
use super::summary;
use super::{DraftNote, NoteView, fact, get};
use crate::case::known::Known;
use crate::session::Act;
use crate::{AppError, Session, review};
use chrono::Datelike;
use dossier_domain::case::Kind;
use dossier_domain::id::{NoteId, PairId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::note::{Note, NoteEvent, NoteType, Pair};
use dossier_domain::sentence::Sentence;
use dossier_store::Changed;

/// Kind part of the number of a note: « note d'information », « résumé de l'affaire ».
fn prefix(note_type: NoteType) -> &'static str {
    match note_type {
        NoteType::Information => "NI",
        NoteType::CaseSummary => "RA",
    }
}

/// Drafts a note for information. Both sides are filled, so that both agree at the start.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn draft(session: &Session, request: DraftNote) -> Result<(NoteView, Changed), AppError> {
    of_type(session, request, NoteType::Information).await
}

/// Drafts a case summary for the panel of a request for review.
///
/// # Errors
/// `NotPermitted`, `WrongStage` for a case of another kind, or whose Act nobody settled, the
/// store's.
pub async fn summarize(
    session: &Session,
    request: DraftNote,
) -> Result<(NoteView, Changed), AppError> {
    of_type(session, request, NoteType::CaseSummary).await
}

async fn of_type(
    session: &Session,
    request: DraftNote,
    note_type: NoteType,
) -> Result<(NoteView, Changed), AppError> {
    session.permit(Act::WriteNote)?;
    let known = Known::load(session, request.case_id).await?;
    let (title, sections) = content(&known, note_type)?;
    let note_id = NoteId(session.office.ids.next());
    let mut note = Note {
        id: note_id,
        number: String::new(),
        note_type,
        case_id: request.case_id,
        title: dossier_i18n::both(&title),
        pairs: pairs(session, request.source, sections),
        revision: 0,
        conflicts: Vec::new(),
    };
    let year = session.today().year();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            note.number = tx.next_number(prefix(note_type), year).await?;
            let event = NoteEvent::Drafted(note);
            Ok::<_, AppError>(tx.record(fact(session, note_id, event)).await?)
        })
        .await?;
    Ok((get(session, note_id).await?, changed))
}

/// Title and sections of a note of this type.
fn content(known: &Known, note_type: NoteType) -> Result<(Sentence, Vec<Section>), AppError> {
    match note_type {
        NoteType::Information => Ok((body::title(known), body::sections(known))),
        NoteType::CaseSummary => {
            let of_kind = known.case.facts.kind == Kind::ReviewRequest;
            let rule = review::rule(known)?.filter(|_| of_kind);
            let rule = rule.ok_or(AppError::WrongStage)?;
            Ok((summary::title(known), summary::sections(known, &rule)))
        }
    }
}

fn pairs(session: &Session, source: Lang, sections: Vec<Section>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for Section {
        heading,
        paragraphs,
    } in sections
    {
        let mut heading = Some(dossier_i18n::both(&heading));
        for paragraph in paragraphs {
            let text = both(&paragraph);
            let agreed_source = text.get(source).to_owned();
            let id = PairId(session.office.ids.next());
            pairs.push(Pair {
                id,
                heading: heading.take(),
                source,
                text,
                agreed_source,
            });
        }
    }
    pairs
}

/// Whole sentences, one after the other, in both languages.
fn both(paragraph: &[Sentence]) -> Bilingual {
    let side = |lang| {
        paragraph
            .iter()
            .map(|sentence| dossier_i18n::say(lang, sentence))
            .collect::<Vec<_>>()
            .join(" ")
    };
    Bilingual {
        fr: side(Lang::Fr),
        en: side(Lang::En),
    }
}
