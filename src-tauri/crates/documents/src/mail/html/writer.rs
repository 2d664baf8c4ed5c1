//! Lays out the text of blocks: blanks, lines, paragraphs, quotations.

use super::entity;

/// Deepest quotation that is marked; deeper ones look like this one.
const QUOTE_LIMIT: usize = 10;

/// Text in the making.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Line ends owed before the next word: 1 for a line, 2 for a paragraph.
    owed: usize,
    blank: bool,
    quotes: usize,
    /// Depth of quotation of the line last written.
    written: usize,
    preformatted: usize,
    /// Whether something stands in the present line.
    in_line: bool,
}

impl Writer {
    /// Text between tags, with its character references.
    pub(super) fn text(&mut self, source: &str) {
        let text = entity::resolve(source);
        if self.preformatted > 0 {
            return self.verbatim(&text);
        }
        for c in text.chars() {
            if matches!(c, ' ' | '\t' | '\r' | '\n') {
                self.blank = true;
            } else {
                self.push(c);
            }
        }
    }

    /// A break that the writer asked for; two in a row leave an empty line.
    pub(super) fn line_break(&mut self) {
        self.owed = if self.in_line {
            self.owed.max(1)
        } else {
            (self.owed + 1).min(2)
        };
        self.in_line = false;
        self.blank = false;
    }

    /// What follows stands on a line of its own.
    pub(super) fn line(&mut self) {
        self.owed = self.owed.max(1);
        self.in_line = false;
        self.blank = false;
    }

    /// What follows is a paragraph.
    pub(super) fn paragraph(&mut self) {
        self.line();
        self.owed = 2;
    }

    /// An item of a list.
    pub(super) fn item(&mut self) {
        self.line();
        self.push('-');
        self.blank = true;
    }

    /// Begins or ends a quotation.
    pub(super) fn quote(&mut self, begins: bool) {
        self.paragraph();
        self.quotes = if begins {
            self.quotes + 1
        } else {
            self.quotes.saturating_sub(1)
        };
    }

    /// Begins or ends text whose blanks count.
    pub(super) fn preformatted(&mut self, begins: bool) {
        self.preformatted = if begins {
            self.preformatted + 1
        } else {
            self.preformatted.saturating_sub(1)
        };
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn verbatim(&mut self, text: &str) {
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.line_break();
            }
            line.chars()
                .filter(|&c| c != '\r')
                .for_each(|c| self.push(c));
        }
    }

    fn push(&mut self, c: char) {
        self.settle();
        self.out.push(c);
        self.in_line = true;
    }

    /// Writes the line ends and the blank owed.
    fn settle(&mut self) {
        let owed = if self.out.is_empty() { 0 } else { self.owed };
        for _ in 1..owed {
            self.out.push('\n');
            self.out
                .push_str(margin(self.quotes.min(self.written)).trim_end());
        }
        if owed > 0 {
            self.out.push('\n');
        }
        if owed > 0 || self.out.is_empty() {
            self.out.push_str(&margin(self.quotes));
            self.written = self.quotes;
        } else if self.blank {
            self.out.push(' ');
        }
        self.owed = 0;
        self.blank = false;
    }
}

fn margin(quotes: usize) -> String {
    "> ".repeat(quotes.min(QUOTE_LIMIT))
}
