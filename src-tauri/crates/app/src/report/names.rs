//! Names of the codes of a report, from the packs that the vault knows.

use super::ReportName;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Pack;
use dossier_domain::report::{By, Report};
use std::sync::Arc;

/// The names of the grounds, Acts and rules that a report counts; a code that no pack knows has
/// none, and is shown as it is.
pub(super) fn of(report: &Report, laws: &[Arc<Pack>]) -> Vec<ReportName> {
    let rows = report.tables.iter().flat_map(|table| {
        let codes = table.rows.iter().map(|row| row.key.as_str());
        codes.filter_map(move |code| {
            Some(ReportName {
                by: Some(table.by),
                code: code.to_owned(),
                name: coded(laws, table.by, code)?,
            })
        })
    });
    let clocks = report.clocks.iter().filter_map(|row| {
        Some(ReportName {
            by: None,
            code: row.code.0.clone(),
            name: rule(laws, &row.code.0)?,
        })
    });
    rows.chain(clocks).collect()
}

fn coded(laws: &[Arc<Pack>], by: By, code: &str) -> Option<Bilingual> {
    match by {
        By::Ground => {
            let mut grounds = laws.iter().flat_map(|law| &law.grounds);
            grounds
                .find(|it| it.code.0 == code)
                .map(|it| it.label.clone())
        }
        By::Regime => {
            let of = |law: &&Arc<Pack>| law.code().0 == code;
            laws.iter().find(of).map(|law| law.short.clone())
        }
        _ => None,
    }
}

fn rule(laws: &[Arc<Pack>], code: &str) -> Option<Bilingual> {
    let mut rules = laws.iter().flat_map(|law| &law.clocks);
    rules
        .find(|it| it.code.0 == code)
        .map(|it| it.label.clone())
}
