//! A text folded for reading: lower case, no accents, one kind of apostrophe and quotation mark,
//! and for each folded byte the place it came from. Owns no rule; never changes the original.

use super::Quote;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A text and its folded form. The folded form is ASCII, so that every byte is a character.
#[derive(Debug)]
pub struct Text<'a> {
    /// As given.
    pub original: &'a str,
    /// Folded: ASCII letters and signs; a line end is `\n`, an empty line `\n\n`.
    pub folded: String,
    starts: Vec<u32>,
    ends: Vec<u32>,
    /// Folded ranges between quotation marks.
    pub quoted: Vec<Range<usize>>,
    /// Folded ranges that are not the writer's own account (an office's earlier letter, an order
    /// to a machine).
    pub muted: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    /// Folds `original`. Linear in its length; any UTF-8 is accepted.
    #[must_use]
    pub fn new(original: &'a str) -> Self {
        let mut fold = Folding::with_capacity(original.len());
        for (at, sign) in original.char_indices() {
            fold.push(sign, at, at + sign.len_utf8());
        }
        fold.finish(original)
    }

    /// Writes `x` over each letter of a folded phrase, wherever it stands between words: what is
    /// blanked is read by no rule. The original stays.
    pub fn blank(&mut self, phrase: &str) {
        let is_word = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric());
        let ranges: Vec<Range<usize>> = self
            .folded
            .match_indices(phrase)
            .map(|(at, found)| at..at + found.len())
            .filter(|range| {
                let before = self.slice(0..range.start).chars().next_back();
                let after = self.slice(range.end..self.folded.len()).chars().next();
                !is_word(before) && !is_word(after)
            })
            .collect();
        for range in ranges {
            let crossed: String = self
                .slice(range.clone())
                .chars()
                .map(|sign| {
                    if sign.is_ascii_alphabetic() {
                        'x'
                    } else {
                        sign
                    }
                })
                .collect();
            self.folded.replace_range(range, &crossed);
        }
    }

    /// The passage of the original behind a folded range; trimmed of white space.
    #[must_use]
    pub fn quote(&self, range: Range<usize>) -> Quote {
        let start = self.starts.get(range.start).copied().unwrap_or(0);
        let last = range.end.saturating_sub(1).max(range.start);
        let end = self.ends.get(last).copied().unwrap_or(start).max(start);
        self.trimmed(start as usize..end as usize)
    }

    /// A passage of the original, trimmed of white space.
    #[must_use]
    pub fn trimmed(&self, range: Range<usize>) -> Quote {
        let words = self.original.get(range.clone()).unwrap_or("");
        let lead = words.len() - words.trim_start().len();
        let words = words.trim();
        let start = range.start + lead;
        Quote {
            start: start as u32,
            end: (start + words.len()) as u32,
            words: words.to_owned(),
        }
    }

    /// The folded words of a range.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> &str {
        self.folded.get(range).unwrap_or("")
    }

    /// The clause around a folded range: up to the nearest stop on each side, at most 140 bytes.
    #[must_use]
    pub fn clause(&self, range: Range<usize>) -> Range<usize> {
        let start = (0..range.start)
            .rev()
            .find(|at| ends_clause(&self.folded, *at))
            .map_or(0, |at| at + 1);
        let end = (range.end..self.folded.len())
            .find(|at| ends_clause(&self.folded, *at))
            .unwrap_or(self.folded.len());
        if end - start > 140 { range } else { start..end }
    }

    /// The sentence around a folded position; looks no farther than its ends.
    #[must_use]
    pub fn sentence(&self, range: Range<usize>) -> Range<usize> {
        let bytes = self.folded.as_bytes();
        let start = (0..range.start)
            .rev()
            .find(|at| is_stop(bytes, *at))
            .map_or(0, |at| at + 1);
        let end = (range.end..bytes.len())
            .find(|at| is_stop(bytes, *at))
            .map_or(bytes.len(), |at| at + 1);
        start..end
    }

    /// The sentence around a folded position with the one before and the one after.
    #[must_use]
    pub fn beside(&self, range: Range<usize>) -> Range<usize> {
        let own = self.sentence(range);
        let before = own.start.saturating_sub(1);
        let after = (own.end + 1).min(self.folded.len());
        self.sentence(before..before).start..self.sentence(after..after).end
    }

    /// Whether a folded range lies inside one of `ranges`.
    #[must_use]
    pub fn inside(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
        let at = ranges.partition_point(|one| one.end < range.end);
        ranges
            .get(at)
            .is_some_and(|one| one.start <= range.start && range.end <= one.end)
    }
}

/// A text folded, without the way back to the original.
#[must_use]
pub fn folded(text: &str) -> String {
    Text::new(text).folded
}

/// Whether a clause ends with this byte: a stop, but for the comma of a day before its year
/// (`May 3, 2025`), or an empty line.
fn ends_clause(folded: &str, at: usize) -> bool {
    let byte = |at: usize| folded.as_bytes().get(at);
    match byte(at) {
        Some(b',') => !is_in_a_day(folded, at),
        Some(b'.' | b'!' | b'?' | b';' | b':' | b'"' | b'(' | b')') => true,
        Some(b'\n') => {
            byte(at + 1) == Some(&b'\n') || at.checked_sub(1).and_then(byte) == Some(&b'\n')
        }
        _ => false,
    }
}

fn is_in_a_day(folded: &str, comma: usize) -> bool {
    let before = folded.get(..comma).unwrap_or("");
    let year = folded.get(comma + 1..).unwrap_or("").trim_start();
    before.ends_with(|sign: char| sign.is_ascii_digit())
        && (year.starts_with("19") || year.starts_with("20"))
}

/// Byte positions just after each end of sentence of a folded text.
pub(super) fn sentence_stops(folded: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = folded.as_bytes();
    (0..bytes.len())
        .filter(move |at| is_stop(bytes, *at))
        .map(|at| at + 1)
}

/// Whether a sentence ends with this byte: a final stop before a space, but for that of an hour
/// (`12:30 a.m. on April 1`), or an empty line.
fn is_stop(bytes: &[u8], at: usize) -> bool {
    let next = bytes.get(at + 1);
    let hour = |short: &[u8]| {
        bytes
            .get(..at)
            .is_some_and(|before| before.ends_with(short))
    };
    match bytes.get(at) {
        Some(b'.') if hour(b"a.m") || hour(b"p.m") => false,
        Some(b'.' | b'!' | b'?') => {
            next.is_none_or(|byte| byte.is_ascii_whitespace() || *byte == b'"')
        }
        Some(b'\n') => next == Some(&b'\n'),
        _ => false,
    }
}

struct Folding {
    out: String,
    starts: Vec<u32>,
    ends: Vec<u32>,
    quoted: Vec<Range<usize>>,
    open: Option<usize>,
    line_is_empty: bool,
}

impl Folding {
    fn with_capacity(size: usize) -> Self {
        Self {
            out: String::with_capacity(size),
            starts: Vec::with_capacity(size),
            ends: Vec::with_capacity(size),
            quoted: Vec::new(),
            open: None,
            line_is_empty: true,
        }
    }

    fn push(&mut self, sign: char, start: usize, end: usize) {
        match sign {
            '\n' => self.line_end(start, end),
            '>' if self.line_is_empty => {}
            _ if sign.is_whitespace() || sign == '\u{a0}' => self.space(start, end),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            '«' | '“' | '„' => self.open_quote(start, end),
            '»' | '”' => self.close_quote(start, end),
            '"' if self.open.is_some() => self.close_quote(start, end),
            '"' => self.open_quote(start, end),
            '’' | '‘' | 'ʼ' | '`' | '´' => self.emit(b'\'', start, end),
            '–' | '—' | '‑' | '−' => self.emit(b'-', start, end),
            '…' => self.emit(b'.', start, end),
            'œ' | 'Œ' => self.emit_all("oe", start, end),
            'æ' | 'Æ' => self.emit_all("ae", start, end),
            _ => {
                if sign.is_lowercase() {
                    self.mend_cut();
                }
                self.letter(sign, start, end);
            }
        }
    }

    /// A word that the end of a line cut in two (`con-`, `stable`) is one word.
    fn mend_cut(&mut self) {
        let cut = self.out.strip_suffix("-\n");
        if cut.is_some_and(|word| word.ends_with(|sign: char| sign.is_ascii_alphabetic())) {
            let whole = self.out.len() - 2;
            self.out.truncate(whole);
            self.starts.truncate(whole);
            self.ends.truncate(whole);
        }
    }

    /// A sign of ASCII as it is, in small letters; beyond it, the base letters of a letter, or `_` where it
    /// has none, so that it stays a word.
    fn letter(&mut self, sign: char, start: usize, end: usize) {
        if sign.is_ascii() {
            return self.emit(sign.to_ascii_lowercase() as u8, start, end);
        }
        let mut any = false;
        for base in sign.nfkd() {
            if base.is_ascii_graphic() {
                self.emit(base.to_ascii_lowercase() as u8, start, end);
                any = true;
            }
        }
        let combining = matches!(sign, '\u{300}'..='\u{36f}');
        if combining {
            if let Some(last) = self.ends.last_mut() {
                *last = end as u32;
            }
        } else if !any && sign.is_alphanumeric() {
            self.emit(b'_', start, end);
        } else if !any {
            self.space(start, end);
        }
    }

    fn emit_all(&mut self, letters: &str, start: usize, end: usize) {
        for byte in letters.bytes() {
            self.emit(byte, start, end);
        }
    }

    fn emit(&mut self, byte: u8, start: usize, end: usize) {
        self.line_is_empty = false;
        if byte.is_ascii_control() {
            return self.space(start, end);
        }
        self.write(byte, start, end);
    }

    fn write(&mut self, byte: u8, start: usize, end: usize) {
        self.out.push(byte as char);
        self.starts.push(start as u32);
        self.ends.push(end as u32);
    }

    fn space(&mut self, start: usize, end: usize) {
        if !self.out.ends_with([' ', '\n']) && !self.out.is_empty() {
            self.write(b' ', start, end);
        }
    }

    fn line_end(&mut self, start: usize, end: usize) {
        if self.out.ends_with(' ') {
            self.out.pop();
            self.starts.pop();
            self.ends.pop();
        }
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.write(b'\n', start, end);
        }
        if self.out.ends_with("\n\n") {
            self.open = None;
        }
        self.line_is_empty = true;
    }

    fn open_quote(&mut self, start: usize, end: usize) {
        self.emit(b'"', start, end);
        self.open = Some(self.out.len());
    }

    fn close_quote(&mut self, start: usize, end: usize) {
        if let Some(open) = self.open.take() {
            self.quoted.push(open..self.out.len());
        }
        self.emit(b'"', start, end);
    }

    fn finish(mut self, original: &str) -> Text<'_> {
        let spaced = soften_hyphens(&self.out);
        self.out.clear();
        Text {
            original,
            folded: spaced,
            starts: self.starts,
            ends: self.ends,
            quoted: self.quoted,
            muted: Vec::new(),
        }
    }
}

/// A hyphen beside a letter reads as a space: `non-urgent`, `12-year-old`; between digits it stays.
fn soften_hyphens(folded: &str) -> String {
    let bytes = folded.as_bytes();
    let letter = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_alphabetic)
    };
    let word = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at))
            .is_some_and(u8::is_ascii_alphanumeric)
    };
    folded
        .char_indices()
        .map(|(at, sign)| {
            let (before, after) = (at.checked_sub(1), Some(at + 1));
            let between = word(before) && word(after) && (letter(before) || letter(after));
            if sign == '-' && between { ' ' } else { sign }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_word_leads_back_to_the_exact_passage() {
        let text = Text::new("Il m’a «\u{a0}frappé\u{a0}» à l’Œuvre\nde Sault-Sainte-Marie.");
        let at = text.folded.find("frappe").unwrap();
        assert_eq!(text.quote(at..at + 6).words, "frappé");
        let at = text.folded.find("sault sainte marie").unwrap();
        assert_eq!(text.quote(at..at + 18).words, "Sault-Sainte-Marie");
        assert!(text.folded.contains("l'oeuvre"));
    }

    #[test]
    fn decomposed_accents_fold_like_composed_ones_and_are_quoted_whole() {
        let text = Text::new("frappe\u{301} fort");
        assert_eq!(text.folded, "frappe fort");
        assert_eq!(text.quote(0..6).words, "frappe\u{301}");
    }

    #[test]
    fn marks_of_a_quoted_thread_are_not_words() {
        let text = Text::new("> > il m'a\n> poussé");
        assert_eq!(text.folded, "il m'a\npousse");
    }
}
