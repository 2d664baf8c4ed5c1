//! Everyone of the office: their role, and whether they may sign in.
//!
//! Nobody acts on themselves. Whoever acts may administer and stays, so that there is always one
//! left who may.

use super::{ChangeRole, MemberView, PeopleView, SheetView};
use crate::session::{Act, may};
use crate::{AppError, Session};
use dossier_domain::event::Fact;
use dossier_domain::id::PersonId;
use dossier_domain::person::{Person, PersonEvent, PersonState, Role};
use dossier_store::{Changed, Member, StoreError, Tx};
use std::ops::ControlFlow;

/// Name of one of these people; empty for a stranger.
pub(crate) fn name(people: &[Person], id: PersonId) -> String {
    let person = people.iter().find(|person| person.id == id);
    person.map(|person| person.name.clone()).unwrap_or_default()
}

/// Everyone who is or was of the office, and the recovery sheet in force.
///
/// # Errors
/// The store's.
pub async fn list(session: &Session) -> Result<PeopleView, AppError> {
    let members = session.vault.members().await?;
    let may_give = may_give(session, &members);
    let sheet = session.vault.recovery_sheet().await?;
    let name = |id: PersonId| members.iter().find(|one| one.person.id == id);
    let sheet = sheet.map(|sheet| SheetView {
        drawn_by: name(sheet.drawn_by).map_or_else(String::new, |one| one.person.name.clone()),
        sheet: sheet.sheet,
        drawn_at: sheet.drawn_at,
    });
    let view = |one: Member| MemberView {
        person: one.person,
        state: one.state,
        signed_in_at: one.signed_in_at,
        key_owed: one.key_owed,
    };
    Ok(PeopleView {
        people: members.into_iter().map(view).collect(),
        sheet,
        may_give,
    })
}

/// The roles that the signed-in person may give to another.
///
/// Once a person who manages people has signed in, here or on another machine, nobody else gives a role that may do what their own
/// may not: a coordinator who keeps the passphrase of whoever they add would read second alone. Until
/// then the first person of an office brings everyone in.
pub(super) fn may_give(session: &Session, members: &[Member]) -> Vec<Role> {
    let own = session.person.role;
    let manages = |one: &Member| {
        one.state == PersonState::Active
            && (one.signed_in_at.is_some() || one.acted)
            && may(one.person.role, Act::ManagePeople)
    };
    let free = may(own, Act::ManagePeople) || !members.iter().any(manages);
    let within = |role: &Role| Act::of(*role).into_iter().all(|act| may(own, act));
    let roles = Role::ALL.into_iter();
    let given = roles.filter(|role| free || within(role));
    given.filter(|_| may(own, Act::AddPerson)).collect()
}

/// Gives a person another role.
///
/// # Errors
/// `NotPermitted`, `Oneself`, `ChangedMeanwhile`, the store's.
pub async fn change_role(session: &Session, asked: ChangeRole) -> Result<((), Changed), AppError> {
    let member = another(session, asked.person).await?;
    if member.person.role != asked.from || member.state == PersonState::Removed {
        return Err(AppError::ChangedMeanwhile);
    }
    let event = PersonEvent::RoleChanged {
        from: asked.from,
        to: asked.to,
    };
    record(session, asked.person, event).await
}

/// Takes the vault's key from a person's slot: they do not sign in until they are resumed.
///
/// # Errors
/// `NotPermitted`, `Oneself`, `ChangedMeanwhile`, the store's.
pub async fn suspend(session: &Session, person: PersonId) -> Result<((), Changed), AppError> {
    let member = another(session, person).await?;
    expect(&member, PersonState::Active)?;
    record(session, person, PersonEvent::Suspended).await
}

/// Lets a suspended person sign in again, with the passphrase that they have.
///
/// # Errors
/// `NotPermitted`, `Oneself`, `ChangedMeanwhile`, the store's.
pub async fn resume(session: &Session, person: PersonId) -> Result<((), Changed), AppError> {
    let member = another(session, person).await?;
    expect(&member, PersonState::Suspended)?;
    record(session, person, PersonEvent::Resumed).await
}

/// Removes a person and draws the vault's key anew, which takes as long as writing the whole vault. Where
/// their removal came from another workstation, it is carried out here.
/// `progress` hears KiB done and of how many; when it breaks, nothing has changed.
///
/// # Errors
/// `NotPermitted`, `Oneself`, `ChangedMeanwhile`, the store's (`OldSlots`, `Stopped`).
pub async fn remove(
    session: &Session,
    person: PersonId,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send + 'static,
) -> Result<((), Changed), AppError> {
    let member = another(session, person).await?;
    if member.state == PersonState::Removed && !member.key_owed {
        return Err(AppError::ChangedMeanwhile);
    }
    let changed = session.vault.remove_person(person, progress).await?;
    Ok(((), changed))
}

/// A person who is not the one that acts.
async fn another(session: &Session, person: PersonId) -> Result<Member, AppError> {
    session.permit(Act::ManagePeople)?;
    if person == session.person.id {
        return Err(AppError::Oneself);
    }
    let members = session.vault.members().await?;
    let found = members.into_iter().find(|one| one.person.id == person);
    Ok(found.ok_or(StoreError::NotFound)?)
}

fn expect(member: &Member, state: PersonState) -> Result<(), AppError> {
    if member.state == state {
        Ok(())
    } else {
        Err(AppError::ChangedMeanwhile)
    }
}

async fn record(
    session: &Session,
    person_id: PersonId,
    event: PersonEvent,
) -> Result<((), Changed), AppError> {
    let fact = Fact::Person { person_id, event };
    session
        .vault
        .write(async |tx: &mut Tx| Ok(tx.record(fact).await?))
        .await
}
