//! A report as a workbook: one sheet of what it is, then one for each table. Text is only ever a
//! string: a cell that begins with « = » is no formula.

use crate::DocumentError;
use crate::sheet::{PageCell, PageTable, ReportPage};
use chrono::{DateTime, Utc};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::collections::HashSet;

/// Most letters of the name of a sheet, and the signs that it cannot have (Excel's own limits).
const NAME: usize = 31;
const REFUSED: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// Width of the first column and of the others, in characters.
const WIDTHS: (f64, f64) = (44.0, 18.0);

/// Writes the workbook. The same page and instant give the same bytes.
///
/// # Errors
/// `Typesetting` when a table is beyond the limits of the format.
pub fn report(page: &ReportPage, at: DateTime<Utc>) -> Result<Vec<u8>, DocumentError> {
    workbook(page, at).map_err(|error| {
        let plain = match error {
            XlsxError::RowColumnLimitError => "a table is too large",
            _ => "the workbook cannot be written",
        };
        DocumentError::Typesetting(plain.to_owned())
    })
}

fn workbook(page: &ReportPage, at: DateTime<Utc>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(at.timestamp())?;
    let properties = DocProperties::new()
        .set_title(&page.title)
        .set_author("Dossier")
        .set_creation_datetime(&made);
    workbook.set_properties(&properties);
    let strong = Format::new().set_bold();
    let mut names = HashSet::new();
    summary(workbook.add_worksheet(), page, &strong, &mut names)?;
    for table in &page.tables {
        put(workbook.add_worksheet(), table, &strong, &mut names)?;
    }
    workbook.save_to_buffer()
}

fn summary(
    sheet: &mut Worksheet,
    page: &ReportPage,
    strong: &Format,
    names: &mut HashSet<String>,
) -> Result<(), XlsxError> {
    sheet.set_name(name(&page.title, names))?;
    sheet.set_column_width(0, WIDTHS.0)?;
    sheet.set_column_width(1, WIDTHS.0)?;
    sheet.write_string_with_format(0, 0, &page.title, strong)?;
    let mut row = 2;
    for (label, value) in &page.lines {
        sheet.write_string(row, 0, label)?;
        sheet.write_string(row, 1, value)?;
        row += 1;
    }
    for remark in page.remarks.iter().chain([&page.marking]) {
        row += 1;
        sheet.write_string(row, 0, remark)?;
    }
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    table: &PageTable,
    strong: &Format,
    names: &mut HashSet<String>,
) -> Result<(), XlsxError> {
    sheet.set_name(name(&table.heading, names))?;
    sheet.set_freeze_panes(1, 1)?;
    for (column, head) in (0..).zip(&table.columns) {
        sheet.set_column_width(column, if column == 0 { WIDTHS.0 } else { WIDTHS.1 })?;
        sheet.write_string_with_format(0, column, head, strong)?;
    }
    for (row, (label, cells)) in (1..).zip(&table.rows) {
        sheet.write_string(row, 0, label)?;
        for (column, cell) in (1..).zip(cells) {
            match cell {
                PageCell::Number { value, .. } => sheet.write_number(row, column, *value)?,
                PageCell::Words(words) => sheet.write_string(row, column, words)?,
            };
        }
    }
    Ok(())
}

/// A name that the format takes and that no other sheet has.
fn name(heading: &str, names: &mut HashSet<String>) -> String {
    let fit = |text: &str, room: usize| -> String {
        let text = text.replace(REFUSED, " ");
        text.trim_matches(['\'', ' ']).chars().take(room).collect()
    };
    let mut name = fit(heading, NAME);
    let mut rank = 2;
    while !names.insert(name.to_lowercase()) {
        name = format!("{} {rank}", fit(heading, NAME - 4));
        rank += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier_domain::lang::Lang;

    fn page() -> ReportPage {
        let table = |heading: &str| PageTable {
            heading: heading.to_owned(),
            columns: vec!["Nom".into(), "Reçus".into()],
            rows: vec![(
                "=1+1".into(),
                vec![PageCell::Number {
                    shown: "1\u{a0}764".into(),
                    value: 1_764,
                }],
            )],
        };
        ReportPage {
            lang: Lang::Fr,
            number: "RT-2026-A0001".into(),
            title: "Rapport : juillet à septembre 2026".into(),
            lines: vec![("Période".into(), "Du 1er juillet au 30 septembre".into())],
            tables: vec![
                table("Par motif d\u{2019}écart"),
                table("Par motif d\u{2019}écart"),
            ],
            remarks: vec!["Les cas restreints ne sont pas comptés.".into()],
            marking: "Copie non contrôlée".into(),
            page_word: "Page".into(),
        }
    }

    #[test]
    fn the_same_report_gives_the_same_bytes() {
        let at = "2026-10-08T14:00:00Z".parse().unwrap();
        let bytes = report(&page(), at).unwrap();
        assert_eq!(bytes.get(..2), Some(b"PK".as_slice()));
        assert_eq!(report(&page(), at).unwrap(), bytes);
    }

    #[test]
    fn the_name_of_a_sheet_is_one_that_the_format_takes_and_unlike_the_others() {
        let mut names = HashSet::new();
        let long = "Rapport : janvier à mars 2026, [version publiée]";
        let first = name(long, &mut names);
        let second = name(long, &mut names);
        assert_ne!(first, second);
        for name in [first, second] {
            assert!(
                name.chars().count() <= NAME && !name.contains(REFUSED),
                "{name}"
            );
        }
    }
}
