//! Names of the codes of a report, from the packs that the vault knows.

use super::ReportName;
use crate::{AppError, Session, packs};
use dossier_domain::category::CategoryPack;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Pack;
use dossier_domain::report::{By, Report};
use std::sync::Arc;

/// What may name the codes of a report.
pub(super) struct Known {
    laws: Vec<Arc<Pack>>,
    categories: Vec<Arc<CategoryPack>>,
}

impl Known {
    pub(super) async fn of(session: &Session) -> Result<Self, AppError> {
        Ok(Self {
            laws: packs::known_laws(session).await?,
            categories: packs::known_categories(session).await?,
        })
    }

    /// The names of the grounds, outcomes, Acts, categories and rules that a report counts; a code that no pack
    /// knows has none, and is shown as it is.
    pub(super) fn names(&self, report: &Report) -> Vec<ReportName> {
        let rows = report.tables.iter().flat_map(|table| {
            let codes = table.rows.iter().map(|row| row.key.as_str());
            codes.filter_map(move |code| {
                Some(ReportName {
                    by: Some(table.by),
                    code: code.to_owned(),
                    name: self.coded(table.by, code)?,
                })
            })
        });
        let clocks = report.clocks.iter().filter_map(|row| {
            Some(ReportName {
                by: None,
                code: row.code.0.clone(),
                name: self.rule(&row.code.0)?,
            })
        });
        rows.chain(clocks).collect()
    }

    fn coded(&self, by: By, code: &str) -> Option<Bilingual> {
        match by {
            By::Ground => {
                let mut grounds = self.laws.iter().flat_map(|law| &law.grounds);
                grounds
                    .find(|it| it.code.0 == code)
                    .map(|it| it.label.clone())
            }
            By::Outcome => {
                let mut outcomes = self.laws.iter().flat_map(|law| &law.outcomes);
                outcomes
                    .find(|it| it.code.0 == code)
                    .map(|it| it.label.clone())
            }
            By::Regime => {
                let of = |law: &&Arc<Pack>| law.code().0 == code;
                self.laws.iter().find(of).map(|law| law.short.clone())
            }
            By::Category => {
                let mut named = self.categories.iter().flat_map(|pack| &pack.categories);
                named.find(|it| it.code.0 == code).map(|it| it.name.clone())
            }
            _ => None,
        }
    }

    fn rule(&self, code: &str) -> Option<Bilingual> {
        let mut rules = self.laws.iter().flat_map(|law| &law.clocks);
        rules
            .find(|it| it.code.0 == code)
            .map(|it| it.label.clone())
    }
}
