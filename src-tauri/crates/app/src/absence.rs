//! Who is away, and who stands in.
//!
//! Threat: a person is named to stand in for one whose role allows more, and gains it. Measure: nothing
//! here is a right. Every act asks the permission of the role of whoever acts; standing in only widens
//! whose work is shown to them, and lets them answer a second reading addressed to the absent person
//! where their own role reads second. They never read second what they proposed themselves, and see no
//! restricted case on which they are not named. What they do is written under their own name, with the
//! name of whom they act for. It does not pass on: whoever stands in for a person does not stand in for
//! those for whom that person stands in.

use crate::case::{self, AssignedTo, CaseLineView, CaseListRequest, line};
use crate::session::{Act, may};
use crate::vault::people;
use crate::workload::{self, WorkloadView};
use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::absence::AbsenceEvent;
use dossier_domain::event::Fact;
use dossier_domain::id::{AbsenceId, PersonId};
use dossier_domain::person::{PersonEvent, PersonState};
use dossier_store::absence::Absence;
use dossier_store::case::CaseFilter;
use dossier_store::{Changed, StoreError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Most second readings shown for one absent person.
const LINES: u32 = 50;
/// Most cases of an absent person shown on Today; the list has them all.
const CASES: usize = 10;

/// States that a person is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StateAbsence {
    /// Who is away.
    pub person: PersonId,
    /// Who stands in.
    pub to: PersonId,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day, included.
    pub until_on: NaiveDate,
}

/// Ends an absence before its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EndAbsence {
    /// Who was away.
    pub person: PersonId,
    /// Absence.
    pub absence_id: AbsenceId,
}

/// An absence that is not over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct AbsenceView {
    /// Identifier.
    pub id: AbsenceId,
    /// Who stands in.
    pub to: String,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day.
    pub until_on: NaiveDate,
}

/// What waits for a person for whom one stands in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StandInView {
    /// Name of the absent person.
    pub person: String,
    /// Last day of the absence.
    pub until_on: NaiveDate,
    /// Cases that wait for them as second reader.
    pub second_readings: Vec<CaseLineView>,
    /// The first of the open cases that they look after.
    pub cases: Vec<CaseLineView>,
    /// Number of all of them.
    pub total: u32,
}

/// States that a person is away: oneself, or anyone for whoever leads.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`stand_in`, `until_on`), `NotFound`, the store's.
pub async fn state(
    session: &Session,
    request: StateAbsence,
) -> Result<(WorkloadView, Changed), AppError> {
    let StateAbsence {
        person,
        to,
        from_on,
        until_on,
    } = request;
    permit(session, person)?;
    if until_on < from_on || until_on < session.today() {
        return Err(AppError::InvalidField { field: "until_on" });
    }
    can_stand_in(session, person, to).await?;
    let absence = AbsenceEvent::Stated {
        absence_id: AbsenceId(session.office.ids.next()),
        to,
        from_on,
        until_on,
    };
    record(session, person, absence).await
}

/// Ends an absence before its last day.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile` when it is over, the store's.
pub async fn end(
    session: &Session,
    request: EndAbsence,
) -> Result<(WorkloadView, Changed), AppError> {
    let EndAbsence { person, absence_id } = request;
    permit(session, person)?;
    let absences = session.vault.absences(session.today()).await?;
    let known = |absence: &Absence| absence.id == absence_id && absence.person == person;
    if !absences.iter().any(known) {
        return Err(AppError::ChangedMeanwhile);
    }
    record(session, person, AbsenceEvent::Ended { absence_id }).await
}

/// One's own absence, or that of anyone for whoever leads.
fn permit(session: &Session, person: PersonId) -> Result<(), AppError> {
    let own = person == session.person.id && may(session.person.role, Act::KeepOwn);
    if own {
        return Ok(());
    }
    session.permit(Act::Assign)?;
    session.permit(Act::ReadSecond)
}

/// Another person of the office, who may sign in, and whose own role screens or reads second.
async fn can_stand_in(session: &Session, person: PersonId, to: PersonId) -> Result<(), AppError> {
    let members = session.vault.members().await?;
    if !members.iter().any(|member| member.person.id == person) {
        return Err(StoreError::NotFound.into());
    }
    let can = members.iter().any(|member| {
        let role = member.person.role;
        member.person.id == to
            && to != person
            && member.state == PersonState::Active
            && (may(role, Act::Screen) || may(role, Act::ReadSecond))
    });
    match can {
        true => Ok(()),
        false => Err(AppError::InvalidField { field: "stand_in" }),
    }
}

async fn record(
    session: &Session,
    person_id: PersonId,
    absence: AbsenceEvent,
) -> Result<(WorkloadView, Changed), AppError> {
    let event = PersonEvent::Absence { absence };
    let ((), changed) = session
        .vault
        .write(async |tx| Ok::<_, AppError>(tx.record(Fact::Person { person_id, event }).await?))
        .await?;
    Ok((workload::get(session).await?, changed))
}

/// The absences of today in which the signed-in person stands in.
async fn stood_in(session: &Session) -> Result<Vec<Absence>, AppError> {
    let today = session.today();
    let mut absences = session.vault.absences(today).await?;
    absences.retain(|absence| absence.to == session.person.id && absence.from_on <= today);
    Ok(absences)
}

/// For whom the signed-in person stands in today.
pub(crate) async fn stands_for(session: &Session) -> Result<Vec<PersonId>, AppError> {
    let absences = stood_in(session).await?;
    Ok(absences.into_iter().map(|absence| absence.person).collect())
}

/// What waits for those for whom the signed-in person stands in today.
pub(crate) async fn waiting(session: &Session) -> Result<Vec<StandInView>, AppError> {
    let absences = stood_in(session).await?;
    if absences.is_empty() {
        return Ok(Vec::new());
    }
    let everyone = session.vault.people().await?;
    let mut views = Vec::new();
    for absence in absences {
        let readings = CaseFilter {
            second_reader: Some(absence.person),
            ..CaseFilter::default()
        };
        let (readings, _) = session.vault.case_page(&readings, None, LINES).await?;
        let of = CaseListRequest {
            assigned: Some(AssignedTo::Person(absence.person)),
            ..CaseListRequest::default()
        };
        let mut page = case::list(session, of).await?;
        page.lines.truncate(CASES);
        views.push(StandInView {
            person: people::name(&everyone, absence.person),
            until_on: absence.until_on,
            second_readings: line::views(session, readings).await?,
            cases: page.lines,
            total: page.total,
        });
    }
    Ok(views)
}
