//! A report ready to be set, as PDF or as a workbook: every word is already in its language.

use dossier_domain::lang::Lang;

/// A report in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPage {
    /// Language.
    pub lang: Lang,
    /// Number, or the days of the report: names the document.
    pub number: String,
    /// Title.
    pub title: String,
    /// Label and value lines: period, cut-off, office.
    pub lines: Vec<(String, String)>,
    /// Tables in their order.
    pub tables: Vec<PageTable>,
    /// What the reader must know of the numbers, a paragraph each.
    pub remarks: Vec<String>,
    /// Marking line of the footer.
    pub marking: String,
    /// Word before the figures « 1/2 » in the footer.
    pub page_word: String,
}

/// A table with one head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageTable {
    /// Heading.
    pub heading: String,
    /// Heads of the columns, that of the names first.
    pub columns: Vec<String>,
    /// Rows: a name, then as many cells as there are other columns.
    pub rows: Vec<(String, Vec<PageCell>)>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageCell {
    /// A number, as a person reads it and as a workbook sums it.
    Number {
        /// In the language of the page.
        shown: String,
        /// Value.
        value: u32,
    },
    /// Words in place of a number.
    Words(String),
}

impl PageCell {
    /// As a person reads it.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Number { shown, .. } | Self::Words(shown) => shown,
        }
    }
}
