//! The volumes that are not in their place, across cases: what is lost, then what is due back, late first.

use crate::case::line::days;
use crate::session::Act;
use crate::today::COUNTED;
use crate::{AppError, Session, stocktaking};
use chrono::NaiveDate;
use dossier_domain::id::CaseId;
use dossier_domain::lang::TextLanguage;
use dossier_domain::paper::Charge;
use dossier_store::paper::{Away, AwayAfter, AwayLine, AwayState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Lines of a page.
const PAGE: u32 = 100;

/// How a volume is not in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AwayKind {
    /// With a borrower.
    Out,
    /// Nobody knows where.
    NotFound,
    /// People said two things of it.
    Apart,
}

/// Which part of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AwayRequest {
    /// How it is away; none for all.
    pub kind: Option<AwayKind>,
    /// Place after which the page begins.
    pub after: Option<AwayAfterView>,
}

/// Place in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AwayAfterView {
    /// Day of the last line, as kept.
    pub day: String,
    /// Its case.
    pub id: CaseId,
    /// Its number.
    pub number: u32,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AwayPage {
    /// Lines: what is lost or said apart first, then the earliest day due.
    pub lines: Vec<AwayLineView>,
    /// Where the next page begins; none after the last.
    pub after: Option<AwayAfterView>,
    /// How many are late or lost, counted to `late_most`.
    pub late: u32,
    /// Where the count stops.
    pub late_most: u32,
    /// How many mismatches stocktakings found that nobody settled.
    pub counted: usize,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AwayLineView {
    /// Case.
    pub case_id: CaseId,
    /// Its number.
    pub number: String,
    /// Its subject, in the language of the case.
    pub subject: String,
    /// Language of the text.
    pub language: TextLanguage,
    /// Number of the file; of the case where a person took its filing back.
    pub file_number: String,
    /// Number of the volume.
    pub volume: u32,
    /// How it is away.
    pub kind: AwayKind,
    /// Who has it, when it is out.
    pub charge: Option<Charge>,
    /// Days to the day when it is due back; negative when it passed.
    pub days: Option<i32>,
    /// Day on which it was asked back, if it was.
    pub recalled_on: Option<NaiveDate>,
    /// Day on which it was not found.
    pub not_found_on: Option<NaiveDate>,
}

/// A page of the volumes that are not in their place.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn away(session: &Session, request: AwayRequest) -> Result<AwayPage, AppError> {
    session.permit(Act::Read)?;
    let state = request.kind.map(|kind| match kind {
        AwayKind::Out => AwayState::Out,
        AwayKind::NotFound => AwayState::NotFound,
        AwayKind::Apart => AwayState::Apart,
    });
    let after = request.after.map(|after| AwayAfter {
        day: after.day,
        id: after.id,
        number: after.number,
    });
    let page = session.vault.volumes_away(state, after.as_ref(), PAGE);
    let (lines, next) = page.await?;
    let today = session.today();
    Ok(AwayPage {
        lines: lines.into_iter().map(|line| view(line, today)).collect(),
        after: next.map(|after| AwayAfterView {
            day: after.day,
            id: after.id,
            number: after.number,
        }),
        late: late(session).await?,
        late_most: COUNTED,
        counted: stocktaking::unsettled(session).await?,
    })
}

/// How many volumes are late today or lost, counted to [`COUNTED`].
pub(crate) async fn late(session: &Session) -> Result<u32, AppError> {
    let late = session.vault.volumes_late(session.today(), COUNTED);
    Ok(late.await?)
}

fn view(line: AwayLine, today: NaiveDate) -> AwayLineView {
    let AwayLine {
        case,
        file_number,
        number,
        away,
    } = line;
    let mut view = AwayLineView {
        case_id: case.id,
        file_number: file_number.unwrap_or_else(|| case.number.clone()),
        number: case.number,
        subject: case.subject,
        language: case.language,
        volume: number,
        kind: AwayKind::Apart,
        charge: None,
        days: None,
        recalled_on: None,
        not_found_on: None,
    };
    match away {
        Away::Apart => {}
        Away::NotFound { on } => {
            (view.kind, view.not_found_on) = (AwayKind::NotFound, Some(on));
        }
        Away::Out {
            charge,
            recalled_on,
        } => {
            view.kind = AwayKind::Out;
            view.days = Some(days(today, charge.due_on));
            (view.charge, view.recalled_on) = (Some(charge), recalled_on);
        }
    }
    view
}
