//! A note laid out for the typesetter: two halves, the source language first.

use crate::Session;
use dossier_documents::pdf::{Half, NotePage};
use dossier_domain::lang::Lang;
use dossier_domain::note::{Note, NoteType};
use dossier_domain::office::OfficeSettings;
use dossier_i18n as i18n;

/// The page of a note.
pub(crate) fn page(
    session: &Session,
    office: &OfficeSettings,
    note: &Note,
    case_number: &str,
) -> NotePage {
    let source = note
        .pairs
        .first()
        .map_or(session.person.lang, |pair| pair.source);
    NotePage {
        halves: [source, source.other()]
            .map(|lang| half(session, office, note, case_number, lang))
            .into(),
        number: note.number.clone(),
        title: note.title.get(source).to_owned(),
    }
}

fn half(
    session: &Session,
    office: &OfficeSettings,
    note: &Note,
    case_number: &str,
    lang: Lang,
) -> Half {
    let label = |id: &str| i18n::text(lang, id);
    let lines = vec![
        (label("document-number"), note.number.clone()),
        (label("document-date"), i18n::day(lang, session.today())),
        (label("document-case"), case_number.to_owned()),
        (label("document-author"), session.person.name.clone()),
    ];
    Half {
        lang,
        letterhead: office.head(lang),
        kind: match note.note_type {
            NoteType::Information => label("draft-type"),
            NoteType::CaseSummary => label("draft-review-type"),
        },
        title: note.title.get(lang).to_owned(),
        lines,
        sections: sections(note, lang),
        marking: label(if session.vault.is_practice() {
            "document-practice"
        } else {
            "document-marking"
        }),
        page_word: label("document-page"),
    }
}

/// Headings with their paragraphs; a paragraph left blank is not set.
fn sections(note: &Note, lang: Lang) -> Vec<(String, Vec<String>)> {
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    for pair in &note.pairs {
        if pair.heading.is_some() || sections.is_empty() {
            let heading = pair
                .heading
                .as_ref()
                .map(|heading| heading.get(lang).to_owned());
            sections.push((heading.unwrap_or_default(), Vec::new()));
        }
        let text = pair.text.get(lang).trim();
        if let (Some((_, paragraphs)), false) = (sections.last_mut(), text.is_empty()) {
            paragraphs.extend(
                text.split("\n\n")
                    .map(|part| part.trim().to_owned())
                    .filter(|part| !part.is_empty()),
            );
        }
    }
    sections
}
