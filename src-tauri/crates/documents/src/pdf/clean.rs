//! Text fit for a page: nothing invisible, nothing that no font can draw, nothing too long to
//! break. What cannot be drawn is shown by its code point, never left out.

use super::{Half, NotePage, fonts};
use crate::block::{Block, blocks};
use crate::letter::{LetterPage, LetterPart};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

/// Letters after which a word gets a place to break.
const LONG_WORD: usize = 32;

/// A note as the template reads it.
#[derive(Serialize)]
pub(super) struct CleanNote {
    pub(super) halves: Vec<CleanHalf>,
    pub(super) number: String,
    pub(super) title: String,
}

/// A half as the template reads it.
#[derive(Serialize)]
pub(super) struct CleanHalf {
    language: &'static str,
    letterhead: Vec<String>,
    kind: String,
    title: String,
    lines: Vec<(String, String)>,
    sections: Vec<(String, Vec<Block>)>,
    marking: String,
    page_word: String,
}

/// Cleans every text of a note.
pub(super) fn note(page: &NotePage) -> CleanNote {
    CleanNote {
        halves: page
            .halves
            .iter()
            .map(|it| half(it, &page.number))
            .collect(),
        number: line(&page.number),
        title: drawn(&page.title),
    }
}

/// Cleans a half; without a title it goes by the number of the note, as a page needs a heading.
fn half(half: &Half, number: &str) -> CleanHalf {
    let titled = |(heading, texts): &(String, Vec<String>)| (line(heading), blocks(texts, line));
    let title = Some(line(&half.title)).filter(|it| !it.is_empty());
    CleanHalf {
        language: half.lang.tag().get(..2).unwrap_or_default(),
        letterhead: lines(&half.letterhead),
        kind: line(&half.kind),
        title: title.unwrap_or_else(|| line(number)),
        lines: labelled(&half.lines),
        sections: half.sections.iter().map(titled).collect(),
        marking: line(&half.marking),
        page_word: line(&half.page_word),
    }
}

/// A letter as the template reads it.
#[derive(Serialize)]
pub(super) struct CleanLetter {
    pub(super) parts: Vec<CleanPart>,
    pub(super) number: String,
    pub(super) title: String,
}

/// A part as the template reads it.
#[derive(Serialize)]
pub(super) struct CleanPart {
    language: &'static str,
    letterhead: Vec<String>,
    date: String,
    recipient: Vec<String>,
    references: Vec<(String, String)>,
    subject_word: String,
    subject: String,
    body: Vec<Block>,
    signature: Vec<String>,
    enclosures_word: String,
    enclosures: Vec<String>,
    marking: String,
    page_word: String,
}

/// Cleans every text of a letter; without a subject it goes by its number, as a page needs a
/// heading.
pub(super) fn letter(page: &LetterPage) -> CleanLetter {
    let parts: Vec<CleanPart> = page.parts.iter().map(|it| part(it, &page.number)).collect();
    let subject = parts.first().map(|it| it.subject.clone());
    CleanLetter {
        title: subject.unwrap_or_default(),
        number: line(&page.number),
        parts,
    }
}

fn part(part: &LetterPart, number: &str) -> CleanPart {
    let subject = Some(line(&part.subject)).filter(|it| !it.is_empty());
    CleanPart {
        language: part.lang.tag().get(..2).unwrap_or_default(),
        letterhead: lines(&part.letterhead),
        date: line(&part.date),
        recipient: lines(&part.recipient),
        references: labelled(&part.references),
        subject_word: line(&part.subject_word),
        subject: subject.unwrap_or_else(|| line(number)),
        body: blocks(&part.body, line),
        signature: lines(&part.signature),
        enclosures_word: line(&part.enclosures_word),
        enclosures: lines(&part.enclosures),
        marking: line(&part.marking),
        page_word: line(&part.page_word),
    }
}

/// The lines that say something.
pub(super) fn lines(texts: &[String]) -> Vec<String> {
    let cleaned = texts.iter().map(|text| line(text));
    cleaned.filter(|text| !text.is_empty()).collect()
}

/// Lines that have both a label and a value; the others would be empty to a screen reader.
pub(super) fn labelled(lines: &[(String, String)]) -> Vec<(String, String)> {
    let cleaned = lines
        .iter()
        .map(|(label, value)| (line(label), line(value)));
    cleaned
        .filter(|(label, value)| !label.is_empty() && !value.is_empty())
        .collect()
}

/// One line, breakable.
pub(super) fn line(text: &str) -> String {
    breakable(&drawn(text))
}

/// One line of characters that our fonts draw.
fn drawn(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            _ if c.is_whitespace() && c != '\u{A0}' && c != '\u{202F}' => out.push(' '),
            '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E000}'..='\u{F8FF}'
            | '\u{E0000}'..='\u{10FFFF}' => {}
            '\u{2011}' if !fonts::can_draw(c) => out.push('-'),
            _ if c.is_control() => {}
            _ if c == '\u{A0}' || c == '\u{202F}' || fonts::can_draw(c) => out.push(c),
            _ => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
        }
    }
    out.split(' ')
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Gives words longer than a line can be trusted to hold places to break.
fn breakable(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        if word.chars().count() > LONG_WORD {
            broken(word)
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Places to break after marks, and after so many letters without one.
fn broken(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + word.len() / 4);
    let mut run = 0;
    for c in word.chars() {
        out.push(c);
        run += 1;
        if matches!(c, '/' | '.' | '-' | '_' | '?' | '&' | '=' | '@') || run >= LONG_WORD / 2 {
            out.push('\u{200B}');
            run = 0;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_composed_and_signs_nobody_sees_are_dropped() {
        assert_eq!(
            line("e\u{301}te\u{301}\u{202E}\u{0} \u{E000}fin"),
            "été fin"
        );
    }

    #[test]
    fn what_no_font_draws_is_shown_by_its_code_point() {
        assert_eq!(line("oui 😀"), "oui [U+1F600]");
        assert_eq!(line("ᓂᐱᓯᖕ « œ » 20 € — ’"), "ᓂᐱᓯᖕ « œ » 20 € — ’");
    }

    #[test]
    fn empty_lines_go_and_dashes_make_a_list() {
        let texts = [
            "".into(),
            " \n\n".into(),
            "un :\n– a;\n– b.\n\ndeux".into(),
            "- c".into(),
        ];
        let items = |items: &[&str]| Block::Items(items.iter().map(|&it| it.into()).collect());
        let expected = [
            Block::Text("un :".into()),
            items(&["a;", "b."]),
            Block::Text("deux".into()),
            items(&["c"]),
        ];
        assert_eq!(blocks(&texts, line), expected);
    }

    #[test]
    fn a_line_without_a_value_is_not_set() {
        let lines = [
            ("Numéro".into(), "NI-2026-A0007".into()),
            ("Dossier".into(), " ".into()),
        ];
        assert_eq!(
            labelled(&lines),
            [("Numéro".into(), "NI-2026-A0007".into())]
        );
    }

    #[test]
    fn a_long_word_can_break_and_a_usual_one_cannot() {
        assert_eq!(
            line("anticonstitutionnellement"),
            "anticonstitutionnellement"
        );
        assert_eq!(line(&"x".repeat(40)).matches('\u{200B}').count(), 2);
    }
}
