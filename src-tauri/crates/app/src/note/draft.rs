//! Drafts a note for information from a case: pairs with the facts filled in both languages.

use super::body::{self, Section};
use super::{DraftNote, NoteView, get};
use crate::case::known::Known;
use crate::session::Act;
use crate::{AppError, Session};
use chrono::Datelike;
use dossier_domain::event::Fact;
use dossier_domain::id::{NoteId, PairId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::note::{Note, NoteEvent, NoteType, Pair};
use dossier_domain::sentence::Sentence;
use dossier_store::Changed;

/// Kind part of the number of a note for information.
const PREFIX: &str = "NI";

/// Drafts a note. Both sides are filled, so that both agree at the start.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn draft(session: &Session, request: DraftNote) -> Result<(NoteView, Changed), AppError> {
    session.permit(Act::WriteNote)?;
    let known = Known::load(session, request.case_id).await?;
    let note_id = NoteId(session.office.ids.next());
    let mut note = Note {
        id: note_id,
        number: String::new(),
        note_type: NoteType::Information,
        case_id: request.case_id,
        title: said(&body::title(&known)),
        pairs: pairs(session, request.source, body::sections(&known)),
        revision: 0,
        conflicts: Vec::new(),
    };
    let year = session.today().year();
    let ((), changed) = session
        .vault
        .write(async |tx| {
            note.number = tx.next_number(PREFIX, year).await?;
            let event = NoteEvent::Drafted(note);
            Ok::<_, AppError>(tx.record(Fact::Note { note_id, event }).await?)
        })
        .await?;
    Ok((get(session, note_id).await?, changed))
}

fn pairs(session: &Session, source: Lang, sections: Vec<Section>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for Section {
        heading,
        paragraphs,
    } in sections
    {
        let mut heading = Some(said(&heading));
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

/// A sentence in both languages.
fn said(sentence: &Sentence) -> Bilingual {
    both(std::slice::from_ref(sentence))
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
