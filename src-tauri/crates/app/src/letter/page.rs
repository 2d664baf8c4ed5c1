//! A letter laid out for the typesetter and for the word processor.

use crate::Session;
use dossier_documents::letter::{LetterPage, LetterPart};
use dossier_domain::case::Case;
use dossier_domain::letter::{Dispatch, Letter, LetterSide, LetterText};
use dossier_i18n as i18n;

/// The page of a letter: as a departure sent it and dated by its day, else as it stands today.
pub(crate) fn page(
    session: &Session,
    case: &Case,
    letter: &Letter,
    sent: Option<&Dispatch>,
) -> LetterPage {
    let version = sent.and_then(|sent| letter.sent_as(sent));
    let text = version.map_or_else(|| letter.text(), |version| &version.text);
    LetterPage {
        number: letter.number.clone(),
        parts: text
            .sides
            .iter()
            .map(|side| part(session, case, letter, (text, side, sent)))
            .collect(),
    }
}

fn part(
    session: &Session,
    case: &Case,
    letter: &Letter,
    (text, side, sent): (&LetterText, &LetterSide, Option<&Dispatch>),
) -> LetterPart {
    let lang = side.lang;
    let sent = sent.map(|sent| sent.on);
    // What left was approved: no other letter leaves.
    let unsigned = sent.is_none() && letter.needs_approval && !letter.is_approved();
    let label = |id: &str| i18n::text(lang, id);
    LetterPart {
        lang,
        letterhead: side.letterhead.clone(),
        date: i18n::day(lang, sent.unwrap_or_else(|| session.today())),
        recipient: text.recipient.lines().map(str::to_owned).collect(),
        references: vec![
            (label("letter-our-number"), case.receipt.number.clone()),
            (label("letter-own-number"), letter.number.clone()),
        ],
        subject_word: label("letter-subject-word"),
        subject: side.subject.clone(),
        body: side.body.split("\n\n").map(str::to_owned).collect(),
        signature: signature(text, side),
        enclosures_word: label("letter-enclosures"),
        enclosures: enclosures(text, side),
        marking: label(match (session.vault.is_practice(), unsigned) {
            (true, _) => "document-practice",
            (false, true) => "letter-marking-unapproved",
            (false, false) => "document-marking",
        }),
        page_word: label("document-page"),
    }
}

/// Whoever signs, their title and their office, as far as each is known.
fn signature(text: &LetterText, side: &LetterSide) -> Vec<String> {
    let office = side.letterhead.first().map(String::as_str);
    [Some(text.signatory.as_str()), Some(&side.title), office]
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The documents of the case by their names, then what a person added.
fn enclosures(text: &LetterText, side: &LetterSide) -> Vec<String> {
    let documents = text.documents.iter().map(|one| one.name.clone());
    documents.chain(side.enclosures.iter().cloned()).collect()
}
