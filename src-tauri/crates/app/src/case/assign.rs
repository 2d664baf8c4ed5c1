//! Who looks after a case. A lead gives any case to anyone; whoever screens takes one that nobody
//! has, and passes on or puts down their own, and those of whom they stand in for.
//!
//! To be given a case gives no right: each act on it is still that of the person's own role, and a
//! restricted case is given only to one of those named, who sees it already.

use super::{AssignCase, CaseLineView, line, restrict};
use crate::session::{Act, may};
use crate::{AppError, Session, absence};
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{About, Case, CaseEvent, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::person::PersonState;
use dossier_store::{Changed, StoreError, Tx};

/// Says who looks after a case from now on.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`assignee`) for a person who does not screen, is not there or does not
/// see the case, `ChangedMeanwhile`, `OpenConflict` where two people were named apart, `WrongStage`
/// once it is closed, the store's.
pub async fn assign(
    session: &Session,
    request: AssignCase,
) -> Result<(CaseLineView, Changed), AppError> {
    let AssignCase { case_id, from, to } = request;
    let giver = Giver::of(session, to).await?;
    giver.permit(from)?;
    let ((), changed) = session
        .vault
        .write(async |tx| {
            let case = tx.case(case_id).await?;
            giver.give(tx, &case, from).await
        })
        .await?;
    Ok((line::load(session, case_id).await?, changed))
}

/// Whoever gives cases to one person, or puts them down; read once for any number of cases.
pub(crate) struct Giver {
    me: PersonId,
    /// Whether they lead: any case, to anyone.
    leads: bool,
    stands_for: Vec<PersonId>,
    to: Option<PersonId>,
}

impl Giver {
    /// Who gives, and what must be true of whom the cases are given to.
    pub(crate) async fn of(session: &Session, to: Option<PersonId>) -> Result<Self, AppError> {
        session.permit(Act::Assign)?;
        if let Some(to) = to {
            can_look_after(session, to).await?;
        }
        Ok(Self {
            me: session.person.id,
            leads: may(session.person.role, Act::ReadSecond),
            stands_for: absence::stands_for(session).await?,
            to,
        })
    }

    /// Whoever does not lead gives what is theirs, or of whom they stand in for, and takes what nobody
    /// has.
    fn permit(&self, from: Option<PersonId>) -> Result<(), AppError> {
        let taken = from.is_none() && self.to == Some(self.me);
        let own = from.is_some_and(|from| from == self.me || self.stands_for.contains(&from));
        match self.leads || taken || own {
            true => Ok(()),
            false => Err(AppError::NotPermitted),
        }
    }

    /// Gives one case inside a write, whoever looks after it; nothing changes where that person does.
    pub(crate) async fn give_any(&self, tx: &mut Tx, case_id: CaseId) -> Result<(), AppError> {
        let case = tx.case(case_id).await?;
        if case.assignee == self.to && case.stage != Stage::Closed {
            return Ok(());
        }
        self.permit(case.assignee)?;
        self.give(tx, &case, case.assignee).await
    }

    async fn give(&self, tx: &mut Tx, case: &Case, from: Option<PersonId>) -> Result<(), AppError> {
        let (case_id, to) = (case.id, self.to);
        check(case, AssignCase { case_id, from, to })?;
        // Whoever leads needs to stand in for nobody.
        let absent = from.filter(|from| !self.leads && self.stands_for.contains(from));
        if let Some(person) = absent {
            let event = CaseEvent::ActedFor { person };
            tx.record(Fact::Case { case_id, event }).await?;
        }
        let event = CaseEvent::Assigned(AssignmentEvent { from, to });
        Ok(tx.record(Fact::Case { case_id, event }).await?)
    }
}

fn check(case: &Case, AssignCase { from, to, .. }: AssignCase) -> Result<(), AppError> {
    if case.stage == Stage::Closed {
        return Err(AppError::WrongStage);
    }
    if case
        .conflicts
        .iter()
        .any(|it| it.about() == About::Assignee)
    {
        return Err(AppError::OpenConflict);
    }
    if case.assignee != from || from == to {
        return Err(AppError::ChangedMeanwhile);
    }
    if to.is_some_and(|to| !restrict::names(case, to)) {
        return Err(AppError::InvalidField { field: "assignee" });
    }
    Ok(())
}

/// A person of the office who may sign in, and whose role screens cases.
async fn can_look_after(session: &Session, person: PersonId) -> Result<(), AppError> {
    let members = session.vault.members().await?;
    let found = members.iter().find(|member| member.person.id == person);
    let can = found.is_some_and(|member| {
        member.state == PersonState::Active && may(member.person.role, Act::Screen)
    });
    match (can, found) {
        (true, _) => Ok(()),
        (false, Some(_)) => Err(AppError::InvalidField { field: "assignee" }),
        (false, None) => Err(StoreError::NotFound.into()),
    }
}
