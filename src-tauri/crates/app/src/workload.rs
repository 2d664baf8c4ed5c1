//! What each person has to do: the open cases that they look after, those that are late or due soon,
//! and what waits for them as second readers.

use crate::absence::AbsenceView;
use crate::session::{Act, may};
use crate::vault::people;
use crate::{AppError, Session, packs};
use chrono::{Datelike, NaiveDate, Weekday};
use dossier_domain::calendar::Calendar;
use dossier_domain::person::{Person, PersonState};
use dossier_store::workload::Work;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Business days within which a deadline is soon.
const SOON: usize = 5;

/// The work of everyone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WorkloadView {
    /// Last day of « soon »: the fifth business day from today.
    pub until: NaiveDate,
    /// A line for each person who looks after cases or reads second, and one for what nobody looks
    /// after; by name, nobody last.
    pub lines: Vec<WorkloadLine>,
}

/// The work of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WorkloadLine {
    /// Who; none for what nobody looks after.
    pub person: Option<Person>,
    /// Whether they may be given a case: they screen, and may sign in.
    pub takes: bool,
    /// Open cases.
    pub cases: u32,
    /// Those whose next deadline is passed.
    pub late: u32,
    /// Those due within five business days.
    pub soon: u32,
    /// Cases that wait for them as second reader.
    pub second_readings: u32,
    /// Their absences that are not over, the first to end first.
    pub absences: Vec<AbsenceView>,
}

/// What each person has to do, today.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session) -> Result<WorkloadView, AppError> {
    session.permit(Act::Read)?;
    let today = session.today();
    let calendar = packs::office_calendar(session).await?;
    let until = last_of(calendar.as_ref(), today);
    let mut works = session.vault.workload(today, until).await?;
    let nobody = works.remove(&None).unwrap_or_default();
    let absences = session.vault.absences(today).await?;
    let everyone = session.vault.people().await?;
    let mut lines = Vec::new();
    for member in session.vault.members().await? {
        let work = works.remove(&Some(member.person.id));
        let active = member.state == PersonState::Active;
        let takes = active && may(member.person.role, Act::Screen);
        let reads = active && may(member.person.role, Act::ReadSecond);
        let away = absences.iter().any(|one| one.person == member.person.id);
        if takes || reads || away || work.is_some_and(|work| work != Work::default()) {
            let mut line = line(Some(member.person.clone()), takes, work.unwrap_or_default());
            let theirs = absences.iter().filter(|one| one.person == member.person.id);
            line.absences.extend(theirs.map(|absence| AbsenceView {
                id: absence.id,
                to: people::name(&everyone, absence.to),
                from_on: absence.from_on,
                until_on: absence.until_on,
            }));
            lines.push(line);
        }
    }
    lines.sort_by_key(|line| {
        line.person
            .as_ref()
            .map(|person| person.name.to_lowercase())
    });
    lines.push(line(None, false, nobody));
    Ok(WorkloadView { until, lines })
}

fn line(person: Option<Person>, takes: bool, work: Work) -> WorkloadLine {
    let Work {
        cases,
        late,
        soon,
        second_readings,
    } = work;
    WorkloadLine {
        person,
        takes,
        cases,
        late,
        soon,
        second_readings,
        absences: Vec::new(),
    }
}

/// The fifth business day from today; outside what the calendar covers only week-ends are known.
fn last_of(calendar: Option<&Calendar>, today: NaiveDate) -> NaiveDate {
    let open = |day: &NaiveDate| {
        let covering = calendar.filter(|calendar| calendar.covered(*day).is_ok());
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        covering.map_or(!weekend, |calendar| calendar.is_open(*day))
    };
    let days = today.iter_days().skip(1).filter(open);
    days.take(SOON).last().unwrap_or(today)
}
