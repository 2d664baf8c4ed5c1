//! The chase list: what is due from whom and when, across cases, late first.

use super::AwaitedView;
use crate::case::line::days;
use crate::session::Act;
use crate::today::COUNTED;
use crate::{AppError, Session, packs, today};
use chrono::NaiveDate;
use dossier_domain::id::CaseId;
use dossier_domain::lang::{Bilingual, TextLanguage};
use dossier_domain::law::Pack;
use dossier_domain::referral::Owes;
use dossier_store::chase::{ChaseAfter, ChaseFilter, ChaseLine};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// Lines of a page.
const PAGE: u32 = 100;

/// Which part of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChaseRequest {
    /// English name of a service.
    pub service: Option<String>,
    /// From whom.
    pub from: Option<Owes>,
    /// Place after which the page begins.
    pub after: Option<ChaseAfterView>,
}

/// Place in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChaseAfterView {
    /// Day of the last line, as kept.
    pub day: String,
    /// Its case.
    pub id: CaseId,
    /// Its rank in the case.
    pub rank: u32,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChasePage {
    /// Lines, the earliest day first; what has no day last.
    pub lines: Vec<ChaseLineView>,
    /// Where the next page begins; none after the last.
    pub after: Option<ChaseAfterView>,
    /// Services of which something is awaited.
    pub services: Vec<Bilingual>,
    /// How many things are late, counted to `late_most`.
    pub late: u32,
    /// Where the count stops.
    pub late_most: u32,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChaseLineView {
    /// Case.
    pub case_id: CaseId,
    /// Its number.
    pub number: String,
    /// Its subject, in the language of the case.
    pub subject: String,
    /// Language of the text.
    pub language: TextLanguage,
    /// A person must see it at once.
    pub urgent: bool,
    /// What is awaited.
    pub awaited: AwaitedView,
}

/// A page of what is awaited.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn chase(session: &Session, request: ChaseRequest) -> Result<ChasePage, AppError> {
    session.permit(Act::Read)?;
    let filter = ChaseFilter {
        service: request.service,
        owes: request.from,
    };
    let after = request.after.map(|after| ChaseAfter {
        day: after.day,
        id: after.id,
        rank: after.rank,
    });
    let (lines, next) = session
        .vault
        .chase_page(&filter, after.as_ref(), PAGE)
        .await?;
    let laws = packs::known_laws(session).await?;
    let today = session.today();
    Ok(ChasePage {
        lines: lines
            .into_iter()
            .map(|line| view(line, &laws, today))
            .collect(),
        after: next.map(|after| ChaseAfterView {
            day: after.day,
            id: after.id,
            rank: after.rank,
        }),
        services: session.vault.chase_services().await?,
        late: late(session).await?,
        late_most: COUNTED,
    })
}

/// How many things awaited are late today, counted to [`COUNTED`].
pub(crate) async fn late(session: &Session) -> Result<u32, AppError> {
    let late = session.vault.chase_late(session.today(), COUNTED);
    Ok(late.await?)
}

fn view(line: ChaseLine, laws: &[Arc<Pack>], today: NaiveDate) -> ChaseLineView {
    let ChaseLine { case, awaited } = line;
    let label = awaited
        .clock
        .as_ref()
        .map(|code| today::label(&case, &code.0, laws));
    ChaseLineView {
        case_id: case.id,
        number: case.number,
        subject: case.subject,
        language: case.language,
        urgent: case.urgent,
        awaited: AwaitedView {
            label,
            days: awaited.due_on.map(|on| days(today, on)),
            awaited,
        },
    }
}
