//! Reports of a period: the numbers, the cases behind each, what is published of them.

mod behind;
mod export;
mod get;
mod names;
mod page;
mod publish;

pub use behind::behind;
pub use export::export;
pub use get::get;
pub use page::measure;
pub use publish::{numbered, one, publish, published, rederives};

use crate::case::CaseLineView;
use crate::{AppError, Session};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::id::ReportId;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::PackRef;
use dossier_domain::report::{Age, By, Cell, ClockState, Measure, Query, Report, Trends};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A report as the screen shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReportView {
    /// What was asked.
    pub query: Query,
    /// Columns of the tables.
    pub measures: Vec<Measure>,
    /// The numbers, of the cases that the person sees.
    pub report: Report,
    /// Ages, in the order of the numbers.
    pub ages: Vec<Age>,
    /// Columns of the deadlines.
    pub clock_states: Vec<ClockState>,
    /// Names of grounds, outcomes, Acts and rules of deadlines.
    pub names: Vec<ReportName>,
    /// What moved beyond chance.
    pub trends: Trends,
    /// The least number that is published: a smaller one is left out (ADR 16).
    pub least: u32,
    /// How what moved is found.
    pub method: ReportMethod,
}

/// The numbers of the test that finds what moved beyond chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReportMethod {
    /// Earlier periods with which one is compared.
    pub periods: u32,
    /// Corrected probability, in a hundred, up to which a change is told.
    pub percent: u32,
    /// Cases expected below which nothing is concluded.
    pub expected: u32,
}

/// The name of a code of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReportName {
    /// Table; none for a rule of deadlines.
    pub by: Option<By>,
    /// Code.
    pub code: String,
    /// Name.
    pub name: Bilingual,
}

/// Asks for the cases behind a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BehindRequest {
    /// Report.
    pub query: Query,
    /// Number.
    pub cell: Cell,
}

/// The cases behind a number, newest received first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BehindView {
    /// Lines, 500 at most.
    pub lines: Vec<CaseLineView>,
    /// How many there are.
    pub total: u32,
}

/// A published report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PublishedView {
    /// Identifier.
    pub id: ReportId,
    /// `RT-2026-A0001`.
    pub number: String,
    /// When.
    pub published_at: DateTime<Utc>,
    /// Who published it.
    pub by: String,
    /// Packs that the vault held.
    pub packs: Vec<PackRef>,
    /// The numbers, small ones left out; no trend is published.
    pub report: ReportView,
}

/// Makes a file of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportReport {
    /// Which report.
    pub source: ReportSource,
    /// Form of the file.
    pub format: ReportFormat,
    /// Language of its words.
    pub lang: Lang,
}

/// Which report a file is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
#[ts(export)]
pub enum ReportSource {
    /// What is on screen: the cases that the person sees.
    Seen {
        /// What is asked.
        query: Query,
    },
    /// A published one.
    Published {
        /// Which.
        id: ReportId,
    },
}

/// Form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReportFormat {
    /// PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// A workbook.
    Xlsx,
}

/// Refuses days that make no report: out of order, or not come yet.
fn check(session: &Session, query: &Query) -> Result<(), AppError> {
    if !query.is_sound() {
        return Err(AppError::InvalidField { field: "until" });
    }
    if query.cut_off > session.today() {
        return Err(AppError::InvalidField { field: "cut_off" });
    }
    Ok(())
}

/// The last whole quarter of the calendar before a day, looked at on its last day.
#[must_use]
pub fn last_quarter(today: NaiveDate) -> Query {
    use chrono::{Datelike, Days, Months};
    let months = (today.month0() % 3) + 3;
    let first = today.with_day(1).unwrap_or(today);
    let from = first - Months::new(months);
    let until = from + Months::new(3) - Days::new(1);
    Query {
        from,
        until,
        cut_off: until,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_quarter_is_whole_and_over() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (today, from, until) in [
            ("2026-10-08", "2026-07-01", "2026-09-30"),
            ("2026-12-31", "2026-07-01", "2026-09-30"),
            ("2027-01-01", "2026-10-01", "2026-12-31"),
            ("2026-05-31", "2026-01-01", "2026-03-31"),
        ] {
            let query = last_quarter(day(today));
            assert_eq!((query.from, query.until), (day(from), day(until)));
            assert_eq!(query.cut_off, query.until);
        }
    }
}
