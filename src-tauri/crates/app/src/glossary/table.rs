//! The glossary as a table of values separated by commas (RFC 4180), in and out.

use super::{TermText, checked, list, same};
use crate::export::{self, ExportedFile, MARK, Table};
use crate::session::Act;
use crate::{AppError, Session, word};
use csv::{ReaderBuilder, StringRecord};
use dossier_domain::event::Fact;
use dossier_domain::id::TermId;
use dossier_domain::law::Certainty;
use dossier_domain::term::TermEvent;
use dossier_store::Changed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most of a table. The window looks at it before it reads the file.
const LIMIT_MIB: u32 = 4;
/// Most terms of a table.
const TERMS: usize = 10_000;
const COLUMNS: [&str; 5] = ["fr", "en", "domain", "source", "certainty"];

/// What became of the lines of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportedTerms {
    /// Terms added.
    pub added: u32,
    /// Terms that the glossary already had.
    pub known: u32,
}

/// Adds the terms of a table, all or none. One that the glossary already has is left as it is.
///
/// # Errors
/// `NotPermitted`, `TooLarge`, `InvalidField` (`csv`, `table_terms`), `TableLine`, the store's.
pub async fn import(
    session: &Session,
    table: Vec<u8>,
) -> Result<(ImportedTerms, Changed), AppError> {
    session.permit(Act::KeepGlossary)?;
    let texts = read(&table)?;
    let mut present: Vec<TermText> = list(session)
        .await?
        .into_iter()
        .map(|view| view.term.text)
        .collect();
    let asked = texts.len();
    let mut added = Vec::new();
    for text in texts {
        if !present.iter().any(|one| same(one, &text)) {
            present.push(text.clone());
            added.push(text);
        }
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let imported = ImportedTerms {
        added: count(added.len()),
        known: count(asked - added.len()),
    };
    let ids = session.office.ids.clone();
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            for text in added {
                let term_id = TermId(ids.next());
                let event = TermEvent::Added { text };
                let over = Vec::new();
                tx.record(Fact::Term {
                    term_id,
                    event,
                    over,
                })
                .await?;
            }
            Ok::<_, AppError>(())
        })
        .await?;
    Ok((imported, changed))
}

/// The terms of a table whose first line names its columns: `fr` and `en`, and any of the others.
fn read(table: &[u8]) -> Result<Vec<TermText>, AppError> {
    if table.len() > (LIMIT_MIB as usize) << 20 {
        return Err(AppError::TooLarge {
            limit_mib: LIMIT_MIB,
        });
    }
    let table = str::from_utf8(table).map_err(|_| AppError::InvalidField { field: "csv" })?;
    let table = table.trim_start_matches(MARK);
    let first = table.lines().next().unwrap_or_default();
    // Spreadsheets in French separate columns by semicolons.
    let delimiter = if first.contains(';') && !first.contains(',') {
        b';'
    } else {
        b','
    };
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(table.as_bytes());
    let refuse = |_| AppError::InvalidField { field: "csv" };
    let heads: Vec<String> = reader
        .headers()
        .map_err(refuse)?
        .iter()
        .map(|head| head.trim().to_lowercase())
        .collect();
    if !heads.iter().any(|head| head == "fr") || !heads.iter().any(|head| head == "en") {
        return Err(AppError::InvalidField { field: "csv" });
    }
    let mut texts = Vec::new();
    for record in reader.records() {
        let record = record.map_err(refuse)?;
        let line = record.position().map_or(0, csv::Position::line);
        let text = text(&heads, &record).ok_or(AppError::TableLine { line })?;
        texts.push(text);
        if texts.len() > TERMS {
            return Err(AppError::InvalidField {
                field: "table_terms",
            });
        }
    }
    Ok(texts)
}

fn text(heads: &[String], record: &StringRecord) -> Option<TermText> {
    let column = |name: &str| {
        let at = heads.iter().position(|head| head == name)?;
        record.get(at).map(|cell| bare(cell).to_owned())
    };
    let certainty = column("certainty").unwrap_or_default();
    let certainty = match certainty.as_str() {
        "" => Certainty::Unverified,
        word => word::parse(word)?,
    };
    let text = TermText {
        fr: column("fr")?,
        en: column("en")?,
        domain: column("domain").unwrap_or_default(),
        source: column("source").unwrap_or_default(),
        certainty,
    };
    checked(text).ok()
}

/// Writes the terms that are not retired as a table, in the folder of exports.
///
/// # Errors
/// `NotPermitted`, `File`, the store's.
pub async fn export(session: &Session) -> Result<ExportedFile, AppError> {
    session.permit(Act::Read)?;
    let mut table = Table::new(&COLUMNS)?;
    for view in list(session)
        .await?
        .iter()
        .filter(|view| !view.term.retired)
    {
        let text = &view.term.text;
        let certainty = word::word(&text.certainty);
        table.row(&[&text.fr, &text.en, &text.domain, &text.source, &certainty])?;
    }
    export::write(session, "glossaire-glossary", "csv", &table.done()?)
}

/// The cell that `defused` wrote.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::defused;

    #[test]
    fn a_table_is_read_with_commas_or_semicolons_and_whatever_mark_begins_it() {
        let commas = read(
            "\u{feff}fr,en,domain\n\"plainte, écrite\",written complaint,complaints\n".as_bytes(),
        );
        assert_eq!(commas.unwrap()[0].fr, "plainte, écrite");
        let semicolons = read(b"en;fr\r\nhold;suspension\r\n").unwrap();
        assert_eq!(
            (semicolons[0].fr.as_str(), semicolons[0].en.as_str()),
            ("suspension", "hold")
        );
    }

    #[test]
    fn a_line_without_a_side_is_told_by_its_number() {
        let refused = read("fr,en\nplainte,complaint\nenquête,\n".as_bytes());
        assert!(matches!(refused, Err(AppError::TableLine { line: 3 })));
    }

    #[test]
    fn a_table_without_the_two_columns_is_refused() {
        for table in ["", "français,anglais\na,b\n", "fr\nplainte\n"] {
            assert!(matches!(
                read(table.as_bytes()),
                Err(AppError::InvalidField { field: "csv" })
            ));
        }
    }

    #[test]
    fn a_table_that_is_not_utf_8_is_refused_and_not_taken_with_its_accents_lost() {
        assert!(matches!(
            read(b"fr,en\nenqu\xeate,investigation\n"),
            Err(AppError::InvalidField { field: "csv" })
        ));
    }

    #[test]
    fn a_table_is_taken_up_to_its_limits_and_says_which_one_it_passes() {
        let terms = |many: usize| format!("fr,en\n{}", "plainte,complaint\n".repeat(many));
        assert_eq!(read(terms(TERMS).as_bytes()).unwrap().len(), TERMS);
        assert!(matches!(
            read(terms(TERMS + 1).as_bytes()),
            Err(AppError::InvalidField {
                field: "table_terms"
            })
        ));
        let most = (LIMIT_MIB as usize) << 20;
        let mut table = b"fr,en,note\nplainte,complaint,".to_vec();
        table.resize(most, b'x');
        assert_eq!(read(&table).unwrap().len(), 1);
        table.push(b'x');
        assert!(matches!(
            read(&table),
            Err(AppError::TooLarge { limit_mib: 4 })
        ));
    }

    #[test]
    fn a_term_that_looks_like_a_formula_comes_back_as_it_went_out() {
        for cell in ["=1+1", "-ci", "@", "plainte", "'apostrophe"] {
            assert_eq!(bare(&defused(cell)), cell);
            assert!(!defused(cell).starts_with('='));
        }
    }
}
