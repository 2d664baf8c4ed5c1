//! Roles, suspension, removal, passphrases and the recovery key, through the use cases.

use crate::desk::{is_sound, old, proposal, refused_code};
use dossier_app::session::Act;
use dossier_app::vault::{
    self, AddPerson, ChangePassphrase, ChangeRole, PeopleView, Recover, Unlock,
};
use dossier_app::vault::{passphrase, people};
use dossier_app::{AppError, Session, WireError, case};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::{PersonState, Role};
use dossier_testkit::{PASSPHRASE, TestOffice};
use std::ops::ControlFlow;

const OTHER: &str = "a new one of five words";

async fn unlock(office: &TestOffice, person: PersonId, phrase: &str) -> Result<Session, AppError> {
    let request = Unlock {
        person,
        passphrase: phrase.into(),
    };
    vault::unlock(&office.office, &office.vault_folder(), request).await
}

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn state(view: &PeopleView, person: PersonId) -> PersonState {
    let found = view.people.iter().find(|one| one.person.id == person);
    found.unwrap().state
}

/// A vault whose first person is a team lead, and a coordinator.
async fn two() -> (TestOffice, Session, PersonId) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let other = office
        .add(&session, "Dominic Oakes", Role::CaseCoordinator)
        .await;
    (office, session, other.id)
}

#[tokio::test]
async fn a_person_is_given_a_role_suspended_resumed_and_removed() {
    let (office, session, other) = two().await;
    let request = ChangeRole {
        person: other,
        from: Role::CaseCoordinator,
        to: Role::Registrar,
    };
    people::change_role(&session, request.clone())
        .await
        .unwrap();
    assert_eq!(
        refused_code(people::change_role(&session, request).await),
        "changed-meanwhile"
    );
    people::suspend(&session, other).await.unwrap();
    assert_eq!(
        refused_code(people::suspend(&session, other).await),
        "changed-meanwhile"
    );
    let view = people::list(&session).await.unwrap();
    assert_eq!(state(&view, other), PersonState::Suspended);
    vault::lock(session).await.unwrap();
    assert_eq!(
        refused_code(unlock(&office, other, PASSPHRASE).await),
        "suspended"
    );

    let first = view
        .people
        .iter()
        .find(|one| one.person.id != other)
        .unwrap();
    let session = unlock(&office, first.person.id, PASSPHRASE).await.unwrap();
    people::resume(&session, other).await.unwrap();
    people::remove(&session, other, go_on).await.unwrap();
    let view = people::list(&session).await.unwrap();
    assert_eq!(state(&view, other), PersonState::Removed);
    assert_eq!(
        refused_code(people::remove(&session, other, go_on).await),
        "changed-meanwhile"
    );
    is_sound(&session).await;
    let people = session.view().await.unwrap().people;
    assert!(
        people.iter().any(|one| one.id == other),
        "the journal keeps a name"
    );
    vault::lock(session).await.unwrap();
    assert_eq!(
        refused_code(unlock(&office, other, PASSPHRASE).await),
        "not-found"
    );
}

#[tokio::test]
async fn nobody_acts_on_themselves_so_that_somebody_who_may_administer_is_always_left() {
    let (_office, session, _) = two().await;
    let me = session.person.id;
    let request = ChangeRole {
        person: me,
        from: Role::TeamLead,
        to: Role::Auditor,
    };
    assert_eq!(
        refused_code(people::change_role(&session, request).await),
        "oneself"
    );
    assert_eq!(refused_code(people::suspend(&session, me).await), "oneself");
    assert_eq!(
        refused_code(people::remove(&session, me, go_on).await),
        "oneself"
    );
}

#[tokio::test]
async fn who_may_not_administer_people_changes_nothing() {
    let (office, session, other) = two().await;
    let first = session.person.id;
    let reader = session.vault.person(other).await.unwrap();
    let session = office.hand_over(session, &reader).await;
    assert!(!Act::of(session.person.role).contains(&Act::ManagePeople));
    for refused in [
        refused_code(people::suspend(&session, first).await),
        refused_code(people::resume(&session, first).await),
        refused_code(people::remove(&session, first, go_on).await),
    ] {
        assert_eq!(refused, "not-permitted");
    }
    let view = people::list(&session).await.unwrap();
    assert_eq!(state(&view, first), PersonState::Active);
}

#[tokio::test]
async fn who_is_suspended_reads_nothing_second() {
    let (office, session, _) = two().await;
    let reader = office.add(&session, "Noor Haddad", Role::Director).await;
    let reads = async |session: &Session| {
        let readers = session.view().await.unwrap().readers;
        readers.iter().any(|one| one.id == reader.id)
    };
    assert!(reads(&session).await);
    let line = office.receive(&session, old().file("une.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    people::suspend(&session, reader.id).await.unwrap();
    assert!(!reads(&session).await);
    // A form that was opened before still names them.
    let refused = case::screen_out(&session, proposal(&view, reader.id)).await;
    assert_eq!(refused_code(refused), "second-reader");
}

#[tokio::test]
async fn everyone_changes_their_own_passphrase_and_says_the_one_before() {
    let (office, session, _) = two().await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let session = office.hand_over(session, &auditor).await;
    let change = |before: &str, after: &str| ChangePassphrase {
        before: before.into(),
        after: after.into(),
    };
    let wrong = passphrase::change(&session, change("not the one", OTHER)).await;
    assert_eq!(refused_code(wrong), "wrong-passphrase");
    let short = passphrase::change(&session, change(PASSPHRASE, "short")).await;
    assert_eq!(refused_code(short), "invalid-field");
    passphrase::change(&session, change(PASSPHRASE, OTHER))
        .await
        .unwrap();
    vault::lock(session).await.unwrap();
    assert_eq!(
        refused_code(unlock(&office, auditor.id, PASSPHRASE).await),
        "wrong-passphrase"
    );
    unlock(&office, auditor.id, OTHER).await.unwrap();
}

#[tokio::test]
async fn the_recovery_key_is_in_force_once_kept_and_tells_a_typing_error_from_a_wrong_key() {
    let (office, session, other) = two().await;
    let drawn = passphrase::draw_recovery(&session).unwrap();
    assert!(people::list(&session).await.unwrap().sheet.is_none());
    let status = async || vault::status(&office.vault_folder(), None).await.unwrap();
    assert!(!status().await.recovery);
    passphrase::keep_recovery(&session, drawn.groups.join("-"))
        .await
        .unwrap();
    let sheet = people::list(&session).await.unwrap().sheet.unwrap();
    assert_eq!(
        (sheet.sheet, sheet.drawn_by),
        (drawn.sheet, session.person.name.clone())
    );
    assert!(status().await.recovery);
    let body = format!("{:?}", session.vault.events_after(0, 100).await.unwrap());
    assert!(
        drawn.groups.iter().all(|group| !body.contains(&**group)),
        "the journal has no key"
    );
    let another = passphrase::draw_recovery(&session)
        .unwrap()
        .groups
        .join(" ");
    vault::lock(session).await.unwrap();

    let recover = async |key: &str| {
        let request = Recover {
            key: key.into(),
            person: other,
            passphrase: OTHER.into(),
        };
        vault::recover(&office.office, &office.vault_folder(), request).await
    };
    let mistyped = drawn
        .groups
        .join(" ")
        .replacen(&*drawn.groups[1], "AAAAA", 1);
    assert_eq!(refused_code(recover(&mistyped).await), "recovery-group");
    assert_eq!(refused_code(recover("AAAAA").await), "recovery-length");
    assert_eq!(refused_code(recover(&another).await), "wrong-recovery-key");
    let session = recover(&drawn.groups.join(" ").to_lowercase())
        .await
        .unwrap();
    assert_eq!(session.person.id, other);
    is_sound(&session).await;
    vault::lock(session).await.unwrap();
    unlock(&office, other, OTHER).await.unwrap();
}

#[tokio::test]
async fn the_recovery_sheet_is_printed_in_both_languages_with_every_group() {
    let (office, session, _) = two().await;
    let drawn = passphrase::draw_recovery(&session).unwrap();
    let path = vault::print_sheet(&session, drawn.groups.join(" "))
        .await
        .unwrap();
    assert!(path.ends_with(&format!("{}.pdf", drawn.sheet)), "{path}");
    assert!(std::path::Path::new(&path).starts_with(&office.office.export_folder));
    let text = std::process::Command::new("pdftotext")
        .args(["-layout", &path, "-"])
        .output()
        .unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let key = drawn.groups.join(" ");
    let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(said.matches(&key).count(), 2, "{said}");
    assert!(said.contains("Clé de récupération") && said.contains("Recovery key"));
}

/// Asks for a person of this role, and answers with the code of a refusal.
async fn adds(session: &Session, role: Role) -> Result<(), String> {
    let request = AddPerson {
        name: "Priya Raman".into(),
        role,
        lang: Lang::En,
        passphrase: PASSPHRASE.into(),
    };
    let added = vault::person::add(session, request).await;
    added.map(drop).map_err(|error| WireError::from(error).code)
}

#[tokio::test]
async fn once_someone_who_manages_people_signed_in_a_coordinator_adds_nobody_who_may_do_more() {
    let office = TestOffice::new();
    let session = office.open_as(Role::CaseCoordinator).await;
    let own = session.person.clone();
    let first = people::list(&session).await.unwrap().may_give;
    assert_eq!(first, Role::ALL, "the first person brings everyone in");
    let lead = office.add(&session, "Noor Haddad", Role::TeamLead).await;
    office.add(&session, "Denise Roy", Role::Director).await;

    let session = office.hand_over(session, &lead).await;
    assert_eq!(
        people::list(&session).await.unwrap().may_give,
        Role::ALL,
        "whoever manages people gives every role"
    );
    let session = office.hand_over(session, &own).await;
    let offered = people::list(&session).await.unwrap().may_give;
    assert_eq!(
        offered,
        [Role::CaseCoordinator, Role::Registrar, Role::Communications]
    );
    for role in Role::ALL {
        let expected = match offered.contains(&role) {
            true => Ok(()),
            false => Err("not-permitted".to_owned()),
        };
        assert_eq!(adds(&session, role).await, expected, "{role:?}");
    }
}
