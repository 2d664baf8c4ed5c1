//! The calendars in force: what they cover, and each day that counts otherwise, with its rule and
//! its source.

use crate::packs::InForce;
use crate::session::Act;
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::calendar::{Calendar, Holiday};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Provision;
use dossier_domain::sentence::{Arg, Sentence};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A calendar in force today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarView {
    /// Name of its pack: `on-statute`.
    pub id: String,
    /// What it rests on as a whole.
    pub provision: Provision,
    /// First day covered.
    pub from: NaiveDate,
    /// Last day covered.
    pub to: NaiveDate,
    /// Days of the week that count otherwise.
    pub weekly: Vec<Sentence>,
    /// Days of the years covered, in order.
    pub days: Vec<ClosedDay>,
}

/// A day that counts otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClosedDay {
    /// Day.
    pub on: NaiveDate,
    /// Name.
    pub name: Bilingual,
    /// A holiday of the statute, which moves the last day of a period; otherwise only offices are
    /// closed.
    pub statutory: bool,
    /// How the day is found.
    pub rule: Sentence,
    /// What it rests on.
    pub provision: Provision,
}

/// The calendars in force today.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(session: &Session) -> Result<Vec<CalendarView>, AppError> {
    session.permit(Act::Read)?;
    let in_force = InForce::on(session, session.today()).await?;
    Ok(in_force.calendars().into_iter().map(view).collect())
}

/// A calendar as its screen shows it.
pub(crate) fn view(calendar: &Calendar) -> CalendarView {
    let statutory = calendar.holidays.iter().map(|day| closed(day, true));
    let closures = calendar.closures.iter().map(|day| closed(day, false));
    let mut days: Vec<ClosedDay> = statutory.chain(closures).collect();
    days.sort_by_key(|day| day.on);
    CalendarView {
        id: calendar.id.clone(),
        provision: calendar.provision.clone(),
        from: calendar.from,
        to: calendar.to,
        weekly: weekly(calendar),
        days,
    }
}

fn closed(day: &Holiday, statutory: bool) -> ClosedDay {
    ClosedDay {
        on: day.on,
        name: day.name.clone(),
        statutory,
        rule: day.rule.clone(),
        provision: day.provision.clone(),
    }
}

fn weekly(calendar: &Calendar) -> Vec<Sentence> {
    let sentence = |id: &str, day: chrono::Weekday| {
        let number = Arg::count(day.number_from_monday());
        Sentence::new(id).with("weekday", number)
    };
    let holidays = calendar.weekly_holidays.iter();
    let closures = calendar.weekly_closures.iter();
    holidays
        .map(|(day, _)| sentence("calendar-weekly-holiday", *day))
        .chain(closures.map(|day| sentence("calendar-weekly-closure", *day)))
        .collect()
}
