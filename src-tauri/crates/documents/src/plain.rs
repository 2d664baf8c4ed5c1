//! What every incoming text goes through: one form of letters, one form of line ends, no signs
//! that cannot be seen.

use unicode_normalization::UnicodeNormalization;

/// NFC, `\n` line ends, no control characters but line feed and tab, no trailing blanks.
pub(crate) fn tidy(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(unified.len());
    for line in unified.split('\n') {
        out.extend(line.nfc().filter(|&c| !is_unwanted(c)));
        let end = out.trim_end_matches([' ', '\t']).len();
        out.truncate(end);
        out.push('\n');
    }
    let end = out.trim_end_matches('\n').len();
    out.truncate(end);
    let start = out.len() - out.trim_start_matches('\n').len();
    out.split_off(start)
}

/// One line: as [`tidy`], every run of white space a single blank (a no-break space stays).
pub(crate) fn line(text: &str) -> String {
    let visible: String = text
        .nfc()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|&c| !is_direction(c) && !is_unwanted(c))
        .collect();
    let words: Vec<&str> = visible
        .split([' ', '\u{2028}', '\u{2029}'])
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// Cuts to `limit` bytes at a character; says whether something was cut.
pub(crate) fn cap(mut text: String, limit: usize) -> (String, bool) {
    if text.len() <= limit {
        return (text, false);
    }
    text.truncate(text.floor_char_boundary(limit));
    (text, true)
}

/// Marks that turn the direction of a line: used to make `exe.pdf` of `fdp.exe`.
pub(crate) fn is_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_unwanted(c: char) -> bool {
    (c.is_control() && c != '\t') || c == '\u{FEFF}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_come_out_composed() {
        assert_eq!(tidy("e\u{301}te\u{301}"), "été");
    }

    #[test]
    fn nothing_after_a_nul_is_lost() {
        assert_eq!(tidy("avant\0après\r\nfin \r\n\r\n"), "avantaprès\nfin");
    }

    #[test]
    fn a_line_keeps_its_no_break_space_and_loses_its_direction_marks() {
        assert_eq!(
            line(" Objet\u{A0}:\r\n\tplainte\u{202E} "),
            "Objet\u{A0}: plainte"
        );
    }

    #[test]
    fn a_cut_falls_between_letters() {
        assert_eq!(cap("été".into(), 1), (String::new(), true));
        assert_eq!(cap("été".into(), 5), ("été".into(), false));
    }
}
