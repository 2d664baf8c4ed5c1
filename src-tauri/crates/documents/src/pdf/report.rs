//! A report as PDF/UA-1 and PDF/A-2a.

use super::{broken, clean};
use crate::DocumentError;
use crate::sheet::ReportPage;
use chrono::{DateTime, Utc};
use serde::Serialize;

/// A report as the template reads it.
#[derive(Serialize)]
struct Set {
    language: &'static str,
    number: String,
    title: String,
    lines: Vec<(String, String)>,
    remarks: Vec<String>,
    tables: Vec<SetTable>,
    marking: String,
    page_word: String,
}

#[derive(Serialize)]
struct SetTable {
    heading: String,
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

/// Typesets. The same page and instant give the same bytes.
///
/// # Errors
/// `Typesetting` when the title is empty, or the page breaks a rule of the two standards.
pub fn report(page: &ReportPage, at: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    let page = set(page);
    if page.title.is_empty() {
        return Err(broken("a report needs a title"));
    }
    super::set("report.typ", &page, &page.number, at)
}

fn set(page: &ReportPage) -> Set {
    let line = |text: &String| clean::line(text);
    Set {
        language: page.lang.tag().get(..2).unwrap_or_default(),
        number: clean::line(&page.number),
        title: clean::line(&page.title),
        lines: clean::labelled(&page.lines),
        remarks: clean::lines(&page.remarks),
        tables: page
            .tables
            .iter()
            .map(|table| SetTable {
                heading: clean::line(&table.heading),
                columns: table.columns.iter().map(line).collect(),
                rows: table
                    .rows
                    .iter()
                    .map(|(name, cells)| {
                        let cells = cells.iter().map(|cell| clean::line(cell.shown()));
                        (clean::line(name), cells.collect())
                    })
                    .collect(),
            })
            .collect(),
        marking: clean::line(&page.marking),
        page_word: clean::line(&page.page_word),
    }
}
