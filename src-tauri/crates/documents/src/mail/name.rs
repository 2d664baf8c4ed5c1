//! Names of attachments, safe to show and to save under.

use crate::plain;
use unicode_normalization::UnicodeNormalization;

/// Longest name kept, in bytes: what common file systems hold, less room for a number.
const NAME_LIMIT: usize = 200;

/// Names that Windows keeps for devices, with any extension.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// `given` without folders, control, direction or invisible signs, in NFC; `None` when nothing is
/// left of it. Other characters are kept as the sender wrote them: a name is never a command.
pub(super) fn safe(given: &str) -> Option<String> {
    let visible: String = given.nfc().filter(|&c| !is_invisible(c)).collect();
    let last = visible.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = plain::line(last);
    let name = name.trim_matches(['.', ' ', '\u{A0}']);
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_lowercase();
    let name = if RESERVED.contains(&stem.as_str()) {
        format!("_{name}")
    } else {
        name.to_owned()
    };
    (!name.is_empty()).then(|| shorten(&name))
}

/// `name`, or `name (2)`, `name (3)` … before its extension while `taken` says so.
pub(super) fn unique(name: String, taken: impl Fn(&str) -> bool) -> String {
    let (stem, extension) = split(&name);
    let numbered = (2_u32..).map(|n| format!("{stem} ({n}){extension}"));
    std::iter::once(name.clone())
        .chain(numbered)
        .find(|it| !taken(it))
        .unwrap_or(name)
}

/// Name for an attachment without one, the same word in both languages: `document-3.pdf`.
pub(super) fn unnamed(media_type: &str, number: usize) -> String {
    let kind = media_type.split('/').next().unwrap_or_default();
    let stem = if matches!(kind, "image" | "audio" | "message") {
        kind
    } else {
        "document"
    };
    format!("{stem}-{number}.{}", extension(media_type))
}

fn extension(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "pdf",
        "image/jpeg" | "image/jpg" => "jpg",
        "image/png" => "png",
        "image/gif" => "gif",
        "text/plain" => "txt",
        "text/html" => "html",
        "text/csv" => "csv",
        "text/calendar" => "ics",
        "message/rfc822" | "message/global" => "eml",
        "application/zip" => "zip",
        "audio/mpeg" => "mp3",
        "video/mp4" => "mp4",
        _ => "bin",
    }
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || plain::is_direction(c)
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn shorten(name: &str) -> String {
    if name.len() <= NAME_LIMIT {
        return name.to_owned();
    }
    let (stem, extension) = split(name);
    let end = stem.floor_char_boundary(NAME_LIMIT - extension.len());
    format!("{}{extension}", stem.get(..end).unwrap_or_default())
}

/// Stem and extension with its dot; what follows a dot is an extension up to ten bytes.
fn split(name: &str) -> (&str, &str) {
    let dot = name
        .rfind('.')
        .filter(|&at| at > 0 && name.len() - at <= 11);
    dot.map_or((name, ""), |at| name.split_at(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &str, expected: Option<&str>) {
        assert_eq!(safe(given).as_deref(), expected, "{given:?}");
    }

    #[test]
    fn folders_are_left_out() {
        check(r"..\..\..\evil.txt", Some("evil.txt"));
        check("../../etc/passwd", Some("passwd"));
        check(r"C:\Users\x\plainte.pdf", Some("plainte.pdf"));
        check("/", None);
        check("..", None);
        check("", None);
    }

    #[test]
    fn nothing_hides_in_a_name() {
        check("rapport\u{202E}fdp.exe", Some("rapportfdp.exe"));
        check("a\u{200B}b\0c\r\n.pdf", Some("abc.pdf"));
        check("\u{202E}", None);
    }

    #[test]
    fn device_names_are_marked() {
        check("CON.txt", Some("_CON.txt"));
        check("nul", Some("_nul"));
        check("console.txt", Some("console.txt"));
    }

    #[test]
    fn french_and_odd_names_stay_as_written() {
        check(
            "Proce\u{300}s-verbal nº 3 – e\u{301}te\u{301}.pdf",
            Some("Procès-verbal nº 3 – été.pdf"),
        );
        check(
            "l'avis \"urgent\" $(touch x);&.txt",
            Some("l'avis \"urgent\" $(touch x);&.txt"),
        );
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let name = safe(&format!("{}.pdf", "é".repeat(300))).unwrap();
        assert!(name.len() <= NAME_LIMIT && name.ends_with("é.pdf"));
    }

    #[test]
    fn two_of_one_name_are_told_apart() {
        assert_eq!(
            unique("a.pdf".into(), |it| it == "a.pdf" || it == "a (2).pdf"),
            "a (3).pdf"
        );
        assert_eq!(unique("a".into(), |_| false), "a");
    }
}
