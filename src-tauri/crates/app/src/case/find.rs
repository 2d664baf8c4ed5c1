//! The cases that a query finds, with what was understood of it and why each was found.

use super::{CaseLineView, line};
use crate::query::{self, Understood};
use crate::session::Act;
use crate::word::arg;
use crate::{AppError, Session};
use dossier_domain::name::Way;
use dossier_domain::query::Party;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_store::case::CaseFilter;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Lines of a page.
pub(super) const PAGE: u32 = 100;

/// What to find.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FindCases {
    /// What was typed: words and terms.
    pub query: String,
    /// Cursor of the page before.
    pub after: Option<String>,
}

/// A case that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FoundCase {
    /// As in lists.
    pub line: CaseLineView,
    /// For each name asked for, the person found and how the writing differs.
    pub why: Vec<Sentence>,
}

/// A page of what was found: pass `after` back to go on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FoundCases {
    /// What was read in what was typed.
    pub understood: Understood,
    /// Lines.
    pub lines: Vec<FoundCase>,
    /// Cursor of the next page.
    pub after: Option<String>,
    /// How many are found.
    pub total: u32,
    /// How many of the newest that hold the words were looked at, when there are more.
    pub looked_at: Option<u32>,
}

/// The cases that a query finds. Without words, and with no term or stages alone, in the order of
/// the lists; else the last registered first.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`after`), the store's.
pub async fn find(session: &Session, request: FindCases) -> Result<FoundCases, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let FindCases {
        query: typed,
        after,
    } = request;
    let query = query::read(session, &typed).await?;
    let understood = query::understood(&query, &typed);
    if let Some(stages) = query::stages_only(&query) {
        return in_order(session, understood, stages, after).await;
    }
    let invalid = |_| AppError::InvalidField { field: "after" };
    let after = after
        .map(|after| after.parse().map_err(invalid))
        .transpose()?;
    let page = session.vault.find(&query, after, PAGE).await?;
    let (lines, named): (Vec<_>, Vec<_>) = page
        .lines
        .into_iter()
        .map(|found| (found.line, found.named))
        .unzip();
    let lines = line::views(session, lines).await?.into_iter().zip(named);
    Ok(FoundCases {
        understood,
        lines: lines
            .map(|(line, named)| FoundCase {
                line,
                why: named.iter().map(why).collect(),
            })
            .collect(),
        after: page.after.map(|after| after.to_string()),
        total: page.total,
        looked_at: page.looked_at,
    })
}

async fn in_order(
    session: &Session,
    understood: Understood,
    stages: Vec<dossier_domain::case::Stage>,
    after: Option<String>,
) -> Result<FoundCases, AppError> {
    let filter = CaseFilter {
        stages,
        ..CaseFilter::default()
    };
    let after = after.as_deref().map(super::list::cursor).transpose()?;
    let (lines, after) = session
        .vault
        .case_page(&filter, after.as_ref(), PAGE)
        .await?;
    let lines = line::views(session, lines).await?.into_iter();
    Ok(FoundCases {
        understood,
        lines: lines
            .map(|line| FoundCase {
                line,
                why: Vec::new(),
            })
            .collect(),
        after: after.map(|after| super::list::cursor_of(&after)),
        total: session.vault.case_total(&filter).await?,
        looked_at: None,
    })
}

/// Who was found, what they are in the case, and how the writing differs from what was typed.
fn why((party, way): &(Party, Way)) -> Sentence {
    let way = match way {
        Way::Same => "same",
        Way::Part => "part",
        Way::Spelling => "spelling",
        Way::Order => "order",
        Way::Initials => "initials",
    };
    Sentence::new("query-named")
        .with("name", Arg::Text(party.name.clone()))
        .with("role", arg(&party.role))
        .with("way", Arg::Text(way.to_owned()))
}
