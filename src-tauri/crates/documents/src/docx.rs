//! A letter for a word processor: Office Open XML (ECMA-376, transitional), written here.
//!
//! No library that was looked at marks the language of a paragraph, without which a bilingual
//! letter is read aloud in the wrong one. The file has styles, one title for each part and a
//! language on every run; the same letter gives the same bytes.

mod zip;

use crate::DocumentError;
use crate::block::{Block, blocks};
use crate::letter::{LetterPage, LetterPart};
use crate::plain;
use chrono::{DateTime, SecondsFormat, Utc};

const CONTENT_TYPES: &str = include_str!("../../../templates/docx/content_types.xml");
const RELATIONS: &str = include_str!("../../../templates/docx/relations.xml");
const DOCUMENT_RELATIONS: &str = include_str!("../../../templates/docx/document_relations.xml");
const STYLES: &str = include_str!("../../../templates/docx/styles.xml");
const NUMBERING: &str = include_str!("../../../templates/docx/numbering.xml");

/// Main namespace of a text document, and that of relations.
const NAMESPACES: &str = concat!(
    r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#,
    r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#
);

/// Writes a letter. Text enters as data: nothing of it becomes markup.
///
/// # Errors
/// `Typesetting` when the letter has no part, or is larger than the form allows.
pub fn letter(page: &LetterPage, at: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let Some(first) = page.parts.first() else {
        return Err(DocumentError::Typesetting(
            "a letter needs a language".to_owned(),
        ));
    };
    let lang = first.lang.tag();
    let files = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", core(page, first, at)),
        ("word/document.xml", document(page)),
        (
            "word/_rels/document.xml.rels",
            DOCUMENT_RELATIONS.to_owned(),
        ),
        ("word/styles.xml", STYLES.replace("{lang}", lang)),
        ("word/numbering.xml", NUMBERING.to_owned()),
        ("word/footer1.xml", footer(page, first)),
    ];
    zip::stored(&files)
        .ok_or_else(|| DocumentError::Typesetting("a letter is too large".to_owned()))
}

/// Title, language and day: what a reader announces.
fn core(page: &LetterPage, first: &LetterPart, at: DateTime<Utc>) -> String {
    let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let title = escaped(&format!("{} ({})", line(&first.subject), page.number));
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#,
            r#"xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" "#,
            r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title>"#,
            r#"<dc:creator>Dossier</dc:creator><dc:language>{}</dc:language>"#,
            r#"<dcterms:created xsi:type="dcterms:W3CDTF">{}</dcterms:created></cp:coreProperties>"#
        ),
        title,
        first.lang.tag(),
        at
    )
}

fn document(page: &LetterPage) -> String {
    let parts = page.parts.iter().enumerate();
    let body: String = parts.map(|(rank, one)| part(one, rank > 0)).collect();
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {}><w:body>{}"#,
            r#"<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>"#,
            r#"<w:pgSz w:w="12240" w:h="15840"/>"#,
            r#"<w:pgMar w:top="1360" w:right="1530" w:bottom="1470" w:left="1530" w:header="708" w:footer="708" w:gutter="0"/>"#,
            r#"</w:sectPr></w:body></w:document>"#
        ),
        NAMESPACES, body
    )
}

fn part(part: &LetterPart, next_page: bool) -> String {
    let lang = part.lang.tag();
    let say = |style: &str, text: &str| paragraph(style, text, lang, "");
    let mut first = page_break(next_page);
    let mut begin = |style: &str, text: &str| {
        let properties = std::mem::take(&mut first);
        paragraph(style, text, lang, properties)
    };
    let mut out = String::new();
    for (rank, line) in part.letterhead.iter().enumerate() {
        out += &begin(if rank == 0 { "Office" } else { "Letterhead" }, line);
    }
    out += &begin("Date", &part.date);
    out.extend(part.recipient.iter().map(|line| say("Address", line)));
    for (label, value) in &part.references {
        out += &say("Reference", &format!("{label} {value}"));
    }
    let subject = format!("{} {}", part.subject_word, part.subject);
    out += &say("Heading1", &subject);
    for block in blocks(&part.body, line) {
        match block {
            Block::Text(text) => out += &say("Normal", &text),
            Block::Items(items) => out.extend(items.iter().map(|item| say("ListBullet", item))),
        }
    }
    for (rank, line) in part.signature.iter().enumerate() {
        out += &say(if rank == 0 { "Signature" } else { "Address" }, line);
    }
    if !part.enclosures.is_empty() {
        out += &say("Heading2", &part.enclosures_word);
        out.extend(part.enclosures.iter().map(|line| say("ListBullet", line)));
    }
    out
}

fn page_break(next_page: bool) -> &'static str {
    if next_page {
        "<w:pageBreakBefore/>"
    } else {
        ""
    }
}

fn paragraph(style: &str, text: &str, lang: &str, properties: &str) -> String {
    let text = line(text);
    if text.is_empty() && properties.is_empty() {
        return String::new();
    }
    format!(
        r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{}</w:p>"#,
        run(&text, lang)
    )
}

fn run(text: &str, lang: &str) -> String {
    format!(
        r#"<w:r><w:rPr><w:lang w:val="{lang}"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
        escaped(text)
    )
}

/// Marking, number of the letter, page.
fn footer(page: &LetterPage, first: &LetterPart) -> String {
    let lang = first.lang.tag();
    let said = format!(
        "{} · {} · {}\u{a0}",
        first.marking, page.number, first.page_word
    );
    format!(
        concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr {}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{}"#,
            r#"<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"#
        ),
        NAMESPACES,
        run(&said, lang)
    )
}

/// One line, without the two characters that XML 1.0 forbids and [`plain::line`] keeps.
fn line(text: &str) -> String {
    plain::line(text).replace(['\u{fffe}', '\u{ffff}'], "")
}

/// Text as XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier_domain::lang::Lang;

    fn page(body: &str) -> LetterPage {
        let part = |lang| LetterPart {
            lang,
            letterhead: vec!["Bureau du Nord".into(), "1, rue Principale".into()],
            date: "8 octobre 2026".into(),
            recipient: vec!["Ada Roy".into()],
            references: vec![("Notre dossier\u{a0}:".into(), "PL-2026-A0001".into())],
            subject_word: "Objet\u{a0}:".into(),
            subject: "Essai".into(),
            body: vec![body.into()],
            signature: vec!["Amélie Gauthier".into(), "Coordination".into()],
            enclosures_word: "Pièces jointes".into(),
            enclosures: vec!["Copie".into()],
            marking: "Confidentiel".into(),
            page_word: "Page".into(),
        };
        LetterPage {
            number: "LT-2026-A0001".into(),
            parts: vec![part(Lang::Fr), part(Lang::En)],
        }
    }

    fn at() -> DateTime<Utc> {
        "2026-10-07T20:41:00Z".parse().unwrap()
    }

    #[test]
    fn the_same_letter_at_the_same_instant_gives_the_same_bytes() {
        assert_eq!(letter(&page("Texte."), at()), letter(&page("Texte."), at()));
        assert_ne!(letter(&page("Texte."), at()), letter(&page("Texte"), at()));
    }

    #[test]
    fn signs_of_markup_are_only_text_and_signs_that_xml_forbids_are_left_out() {
        let xml = document(&page("<w:p/> & \"x\" \u{0}\u{b}\u{fffe}fin ]]>"));
        assert!(xml.contains("&lt;w:p/&gt; &amp; &quot;x&quot; "), "{xml}");
        assert!(!xml.contains(['\u{0}', '\u{b}']) && xml.contains("fin ]]&gt;"));
    }

    #[test]
    fn each_part_is_marked_in_its_language_and_the_second_begins_a_page() {
        let xml = document(&page("Texte."));
        assert!(xml.contains(r#"<w:lang w:val="fr-CA"/>"#));
        assert!(xml.contains(r#"<w:lang w:val="en-CA"/>"#));
        assert_eq!(xml.matches("pageBreakBefore").count(), 1);
        assert_eq!(xml.matches(r#"w:val="Heading1""#).count(), 2);
    }

    #[test]
    fn the_letterhead_comes_first_and_a_letter_without_one_begins_with_its_day() {
        let first = |page: &LetterPage| {
            let xml = document(page);
            let style = xml.split("w:pStyle w:val=\"").nth(1).unwrap().to_owned();
            style.split('"').next().unwrap().to_owned()
        };
        let mut page = page("Texte.");
        assert_eq!(first(&page), "Office");
        page.parts
            .iter_mut()
            .for_each(|part| part.letterhead.clear());
        assert_eq!(first(&page), "Date");
        assert_eq!(document(&page).matches("pageBreakBefore").count(), 1);
    }
}
