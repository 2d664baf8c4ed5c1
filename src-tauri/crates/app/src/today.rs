//! Today: what is due, what waits for me, the horizon. All of it is read from one moment, so that a count
//! and its list agree.

mod since;

pub use since::{Change, SinceLine, SinceView, since};

use crate::absence::{self, StandInView};
use crate::case::{CaseLineView, line};
use crate::escalation::{self, QuestionLine};
use crate::piece::{self, ChasePlace, ChaseView};
use crate::session::Act;
use crate::{AppError, Session, office, packs, paper, referral};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use dossier_domain::calendar::Calendar;
use dossier_domain::case::Stage;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{ClockRule, Pack};
use dossier_store::case::{CaseFilter, CaseLine, DueAfter, DueLine};
use dossier_store::review::DirectionAfter;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// The screen of the morning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TodayView {
    /// Day of the office.
    pub today: NaiveDate,
    /// Thirty days from today, with closed days and their names.
    pub horizon: Vec<HorizonDay>,
    /// Urgent cases to see at once, newest first.
    pub urgent: Vec<CaseLineView>,
    /// The next to be screened after those, newest first (20 at most; the count is in `counts`).
    pub to_screen: Vec<CaseLineView>,
    /// Cases that wait for me as second reader (20 at most; the count is in `counts`).
    pub second_readings: Vec<CaseLineView>,
    /// What waits for those for whom I stand in.
    pub standing_in: Vec<StandInView>,
    /// Questions of principle that wait for me, oldest first; none for whoever does not rule.
    pub questions: Vec<QuestionLine>,
    /// Passed deadlines, oldest first (20 at most; the count is in `counts`, and [`due`] has the rest).
    pub overdue: Vec<DueView>,
    /// Due today (20 at most; the horizon tells how many, and [`due`] has the rest).
    pub due_today: Vec<DueView>,
    /// Due in the days of the horizon that follow, earliest first (20 at most; the same).
    pub due_soon: Vec<DueView>,
    /// Directions of review panels that are late, the oldest first (20 at most; [`late_directions`] has
    /// the rest).
    pub directions: Vec<DirectionView>,
    /// How many of them, counted to a thousand.
    pub directions_total: u32,
    /// Pieces to ask for again, today's and those of before, oldest first (20 at most;
    /// [`chases_due`] has the rest).
    pub chases: Vec<ChaseView>,
    /// How many of them, counted to a thousand.
    pub chases_total: u32,
    /// Counts for the navigation.
    pub counts: CountsView,
}

/// A direction of a review panel that is not done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DirectionView {
    /// Case.
    pub case: CaseLineView,
    /// Event that gave it.
    pub line: EventId,
    /// Who is to do it.
    pub to: String,
    /// What is to be done.
    pub what: String,
    /// Day by which the panel wanted it.
    pub due_on: NaiveDate,
    /// Days from today; negative when passed.
    pub days: i32,
}

/// A day of the horizon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct HorizonDay {
    /// Day.
    pub on: NaiveDate,
    /// Whether the office is closed (week-end or holiday).
    pub closed: bool,
    /// Name of the holiday, if it is one.
    pub holiday: Option<Bilingual>,
    /// Number of deadlines.
    pub due: u32,
}

/// A deadline with its case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DueView {
    /// Case.
    pub case: CaseLineView,
    /// Its rank among the clocks of the case.
    pub rank: u32,
    /// Name of the clock.
    pub label: Bilingual,
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Internal target.
    pub target_on: NaiveDate,
    /// Days from today; negative when passed.
    pub days: i32,
}

/// Which deadlines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DueRequest {
    /// First day; none: however old.
    pub from: Option<NaiveDate>,
    /// Last day; none: the day before today, with which what is passed ends.
    pub until: Option<NaiveDate>,
    /// The last line seen; none for the first page.
    pub after: Option<DuePlace>,
}

/// Place in a list of deadlines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DuePlace {
    /// Statutory day.
    pub due_on: NaiveDate,
    /// Case.
    pub id: CaseId,
    /// Rank among the clocks of the case.
    pub rank: u32,
}

/// Place in the list of directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DirectionPlace {
    /// Day.
    pub due_on: NaiveDate,
    /// Case.
    pub id: CaseId,
    /// Event that gave it.
    pub line: EventId,
}

/// Counts beside the navigation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CountsView {
    /// To be screened.
    pub to_screen: u32,
    /// Waiting for me as second reader.
    pub second_readings: u32,
    /// All cases.
    pub cases: u32,
    /// Passed deadlines.
    pub overdue: u32,
    /// All notes.
    pub notes: u32,
    /// Cases with an open conflict.
    pub conflicts: u32,
    /// Settings of the office set apart, that I may settle.
    pub office_conflicts: u32,
    /// Things awaited of referrals that are late, counted to a thousand.
    pub chase_late: u32,
    /// Paper volumes that are late or lost, counted to a thousand.
    pub paper_late: u32,
}

/// Days of the horizon, today included.
const HORIZON: u64 = 30;
/// Most deadlines of a list of the morning: what a screen shows, since each line costs a page of the vault
/// after every act. The counts tell the rest.
const FIRST: u32 = 20;
/// Most lines of a list, and of a page of deadlines.
const LINES: u32 = 50;
/// As far as what waits is counted.
pub(crate) const COUNTED: u32 = 1_000;
/// Most cases to be screened that the morning shows; Intake has the whole list.
const TO_SCREEN: usize = 20;

/// Today for the signed-in person.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session) -> Result<TodayView, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let today = session.today();
    let (tomorrow, last) = (today + Days::new(1), today + Days::new(HORIZON - 1));
    let named = Named::read(session).await?;
    let passed = today - Days::new(1);
    let overdue = page(session, &named, DueAfter::Beginning, passed, FIRST).await?;
    let due_today = page(session, &named, DueAfter::Since(today), today, FIRST).await?;
    let due_soon = page(session, &named, DueAfter::Since(tomorrow), last, FIRST).await?;
    let (urgent, to_screen) = to_screen(session, &named).await?;
    Ok(TodayView {
        today,
        horizon: horizon(session, named.calendar.as_ref(), today, last).await?,
        urgent,
        to_screen,
        second_readings: second_readings(session, &named).await?,
        standing_in: absence::waiting(session).await?,
        questions: escalation::waiting(session, &named.laws).await?,
        overdue,
        due_today,
        due_soon,
        directions: directions(session, &named, None, FIRST).await?,
        directions_total: session.vault.directions_late_count(today, COUNTED).await?,
        chases: piece::chases(session, &named.laws, None, FIRST).await?,
        chases_total: session.vault.chases_count(today, COUNTED).await?,
        counts: counts(session, today).await?,
    })
}

/// The deadlines of one day or of several, earliest first: 50 after the last line seen.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn due(session: &Session, request: DueRequest) -> Result<Vec<DueView>, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let named = Named::read(session).await?;
    let after = match (request.after, request.from) {
        (Some(place), _) => DueAfter::Line(place.due_on, place.id, place.rank),
        (None, Some(from)) => DueAfter::Since(from),
        (None, None) => DueAfter::Beginning,
    };
    let until = request.until.unwrap_or(session.today() - Days::new(1));
    page(session, &named, after, until, LINES).await
}

/// Directions of review panels that are late: 50 after the last line seen.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn late_directions(
    session: &Session,
    after: Option<DirectionPlace>,
) -> Result<Vec<DirectionView>, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let named = Named::read(session).await?;
    directions(session, &named, after, LINES).await
}

/// Pieces to ask for again: 50 after the last line seen.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn chases_due(
    session: &Session,
    after: Option<ChasePlace>,
) -> Result<Vec<ChaseView>, AppError> {
    session.permit(Act::Read)?;
    let session = &session.as_of_now().await?;
    let laws = packs::known_laws(session).await?;
    piece::chases(session, &laws, after, LINES).await
}

/// What names the days and the rules of the screen.
struct Named {
    laws: Vec<Arc<Pack>>,
    /// With the office's own days of closure.
    calendar: Option<Calendar>,
}

impl Named {
    async fn read(session: &Session) -> Result<Self, AppError> {
        Ok(Self {
            laws: packs::known_laws(session).await?,
            calendar: packs::office_calendar(session).await?,
        })
    }
}

async fn page(
    session: &Session,
    named: &Named,
    after: DueAfter,
    until: NaiveDate,
    limit: u32,
) -> Result<Vec<DueView>, AppError> {
    let lines = session.vault.due_page(after, until, limit).await?;
    lines
        .into_iter()
        .map(|line| due_view(line, session.today(), named))
        .collect()
}

async fn directions(
    session: &Session,
    named: &Named,
    after: Option<DirectionPlace>,
    limit: u32,
) -> Result<Vec<DirectionView>, AppError> {
    let today = session.today();
    let after = after.map(|place| DirectionAfter {
        due_on: place.due_on,
        case: place.id,
        line: place.line,
    });
    let late = session.vault.directions_late(today, after, limit).await?;
    late.into_iter()
        .map(|line| {
            Ok(DirectionView {
                case: line::view(line.case, today, &named.laws)?,
                line: line.line,
                to: line.to,
                what: line.what,
                due_on: line.due_on,
                days: line::days(today, line.due_on),
            })
        })
        .collect()
}

/// The target kept with the row knows the calendar of the law; the office's own days of closure
/// bring it forward, as they do on the page of the case.
fn due_view(due: DueLine, today: NaiveDate, named: &Named) -> Result<DueView, AppError> {
    let calendar = named.calendar.as_ref();
    let open = calendar.and_then(|calendar| calendar.open_until(due.target_on).ok());
    Ok(DueView {
        label: label(&due.case, &due.code, &named.laws),
        case: line::view(due.case, today, &named.laws)?,
        rank: due.rank,
        due_on: due.due_on,
        target_on: open.unwrap_or(due.target_on),
        days: line::days(today, due.due_on),
    })
}

/// Name of a clock in the first pack of the regime of the case, else in any pack that knows it;
/// its code when none does.
pub(crate) fn label(case: &CaseLine, code: &str, laws: &[Arc<Pack>]) -> Bilingual {
    let of_case = laws.iter().filter(|law| law.code().0 == case.regime);
    let rule: Option<&ClockRule> = of_case
        .chain(laws)
        .flat_map(|law| &law.clocks)
        .find(|clock| clock.code.0 == code);
    let unknown = || Bilingual::same(code);
    rule.map_or_else(unknown, |rule| rule.label.clone())
}

async fn horizon(
    session: &Session,
    calendar: Option<&Calendar>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<HorizonDay>, AppError> {
    let counted = session.vault.due_by_day(from, until).await?;
    let due_on = |day| {
        counted
            .iter()
            .find(|(on, _)| *on == day)
            .map_or(0, |(_, due)| *due)
    };
    let days = from.iter_days().take_while(|day| *day <= until);
    Ok(days
        .map(|day| horizon_day(calendar, day, due_on(day)))
        .collect())
}

/// Outside what the calendar covers only the week-end is known to be closed.
fn horizon_day(calendar: Option<&Calendar>, on: NaiveDate, due: u32) -> HorizonDay {
    let covering = calendar.filter(|calendar| calendar.covered(on).is_ok());
    let weekend = matches!(on.weekday(), Weekday::Sat | Weekday::Sun);
    HorizonDay {
        on,
        closed: covering.map_or(weekend, |calendar| !calendar.is_open(on)),
        holiday: covering.and_then(|calendar| closure_name(calendar, on)),
        due,
    }
}

/// Name of the holiday of the statute, else of what closes the office that day.
fn closure_name(calendar: &Calendar, on: NaiveDate) -> Option<Bilingual> {
    let closure = || {
        calendar
            .closures
            .iter()
            .find(|closure| closure.on == on)
            .map(|closure| &closure.name)
    };
    calendar.named_holiday(on).or_else(closure).cloned()
}

/// The urgent cases, which come first in the list of those to be screened, and the next ones.
async fn to_screen(
    session: &Session,
    named: &Named,
) -> Result<(Vec<CaseLineView>, Vec<CaseLineView>), AppError> {
    let filter = CaseFilter {
        stages: vec![Stage::Received],
        second_reader: None,
        assigned: None,
    };
    let (lines, _) = session.vault.case_page(&filter, None, LINES).await?;
    let (urgent, mut others): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.urgent);
    others.truncate(TO_SCREEN);
    let views = |lines| line::all(lines, session.today(), &named.laws);
    Ok((views(urgent)?, views(others)?))
}

async fn second_readings(session: &Session, named: &Named) -> Result<Vec<CaseLineView>, AppError> {
    let filter = CaseFilter {
        stages: Vec::new(),
        second_reader: Some(session.person.id),
        assigned: None,
    };
    let (lines, _) = session.vault.case_page(&filter, None, FIRST).await?;
    line::all(lines, session.today(), &named.laws)
}

async fn counts(session: &Session, today: NaiveDate) -> Result<CountsView, AppError> {
    let counts = session.vault.counts(today).await?;
    Ok(CountsView {
        to_screen: counts.to_screen,
        second_readings: counts.second_readings,
        cases: counts.cases,
        overdue: counts.overdue,
        notes: counts.notes,
        conflicts: counts.conflicts,
        office_conflicts: office::to_settle(session).await?,
        chase_late: referral::late(session).await?,
        paper_late: paper::late(session).await?,
    })
}
