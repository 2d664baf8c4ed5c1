//! Text fit for a page: nothing invisible, nothing that no font can draw, nothing too long to
//! break. What cannot be drawn is shown by its code point, never left out.

use super::{Half, NotePage, fonts};
use crate::plain;
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
    kind: String,
    title: String,
    lines: Vec<(String, String)>,
    sections: Vec<(String, Vec<Block>)>,
    marking: String,
    page_word: String,
}

/// What stands under a heading.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Block {
    /// A paragraph.
    Text(String),
    /// A list, from lines that began with a dash or a bullet.
    Items(Vec<String>),
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
    let titled = |(heading, texts): &(String, Vec<String>)| (line(heading), blocks(texts));
    let title = Some(line(&half.title)).filter(|it| !it.is_empty());
    CleanHalf {
        language: half.lang.tag().get(..2).unwrap_or_default(),
        kind: line(&half.kind),
        title: title.unwrap_or_else(|| line(number)),
        lines: labelled(&half.lines),
        sections: half.sections.iter().map(titled).collect(),
        marking: line(&half.marking),
        page_word: line(&half.page_word),
    }
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

/// Lines as paragraphs, and runs of lines that begin with a dash as lists; empty ones are dropped.
fn blocks(texts: &[String]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for text in texts {
        let mut open = false;
        for line in plain::tidy(text)
            .lines()
            .map(line)
            .filter(|it| !it.is_empty())
        {
            open = add(&mut blocks, line, open);
        }
    }
    blocks
}

/// Adds a line, to the open list where it is an item; says whether a list is open after it.
fn add(blocks: &mut Vec<Block>, line: String, open: bool) -> bool {
    let item = ["– ", "- ", "• ", "— "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark));
    match (item.map(str::to_owned), blocks.last_mut()) {
        (Some(item), Some(Block::Items(items))) if open => items.push(item),
        (Some(item), _) => blocks.push(Block::Items(vec![item])),
        (None, _) => {
            blocks.push(Block::Text(line));
            return false;
        }
    }
    true
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
        assert_eq!(blocks(&texts), expected);
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
