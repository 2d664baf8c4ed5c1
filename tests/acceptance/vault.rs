//! Creating, opening, handing over, and what a stranger can read.

use crate::desk::{RECENT, desk, is_sound, recent, refused_code, refused_field};
use dossier_app::case;
use dossier_app::vault::{self, AddPerson, CreateVault, Unlock};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_testkit::{PASSPHRASE, TestOffice};
use std::fs;
use std::path::Path;

fn first(role: Role, passphrase: &str) -> CreateVault {
    CreateVault {
        name: "Amélie Gauthier".into(),
        role,
        lang: Lang::Fr,
        passphrase: passphrase.into(),
    }
}

async fn unlocking(office: &TestOffice, person: PersonId, passphrase: &str) -> String {
    let request = Unlock {
        person,
        passphrase: passphrase.into(),
    };
    refused_code(vault::unlock(&office.office, &office.vault_folder(), request).await)
}

#[tokio::test]
async fn before_a_vault_there_is_nobody_to_sign_in() {
    let office = TestOffice::new();
    let status = vault::status(&office.vault_folder(), None).await.unwrap();
    assert!(!status.exists && status.people.is_empty() && status.session.is_none());
}

#[tokio::test]
async fn a_vault_tells_before_sign_in_who_may_and_nothing_else() {
    let (office, session) = desk().await;
    let reader = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let status = vault::status(&office.vault_folder(), Some(&session))
        .await
        .unwrap();
    let mut names: Vec<_> = status
        .people
        .iter()
        .map(|slot| slot.name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Amélie Gauthier", "Dominic Oakes"]);
    let signed_in = status.session.unwrap();
    assert_eq!(
        (signed_in.person.id, signed_in.people.len()),
        (session.person.id, 2)
    );
    let session = office.hand_over(session, &reader).await;
    assert_eq!(session.person.name, "Dominic Oakes");
}

#[tokio::test]
async fn a_short_passphrase_a_blank_name_and_a_first_person_who_cannot_add_others_are_refused() {
    let office = TestOffice::new();
    let blank = CreateVault {
        name: " ".into(),
        ..first(Role::CaseCoordinator, PASSPHRASE)
    };
    let refused = [
        (first(Role::TeamLead, "onze signes"), "passphrase"),
        (first(Role::Auditor, PASSPHRASE), "role"),
        (blank, "name"),
    ];
    for (request, expected) in refused {
        assert_eq!(
            refused_field(vault::create(&office.office, &office.vault_folder(), request).await),
            expected
        );
    }
    assert!(
        !office.vault_folder().exists(),
        "a refusal leaves nothing behind"
    );
}

#[tokio::test]
async fn a_vault_is_not_created_over_another() {
    let (office, session) = desk().await;
    vault::lock(session).await.unwrap();
    let again = first(Role::CaseCoordinator, PASSPHRASE);
    let again = vault::create(&office.office, &office.vault_folder(), again).await;
    assert_eq!(refused_code(again), "folder-not-empty");
}

/// The header as a later program would write it: another format, and its own digest as last line.
fn of_format_99(header: &str) -> String {
    let (checked, _) = header.split_once("check = \"").unwrap();
    let newer = checked.replacen("format = 2", "format = 99", 1);
    assert_ne!(newer, checked, "the header states its format");
    format!(
        "{newer}check = \"{}\"\n",
        blake3::hash(newer.as_bytes()).to_hex()
    )
}

#[tokio::test]
async fn each_way_of_not_opening_has_its_own_error() {
    let (office, session) = desk().await;
    let person = session.person.id;
    assert_eq!(unlocking(&office, person, PASSPHRASE).await, "already-open");
    vault::lock(session).await.unwrap();
    assert_eq!(
        unlocking(&office, person, "une autre phrase secrète").await,
        "wrong-passphrase"
    );
    let header = office.vault_folder().join("vault.toml");
    let sound = fs::read_to_string(&header).unwrap();
    fs::write(&header, of_format_99(&sound)).unwrap();
    assert_eq!(unlocking(&office, person, PASSPHRASE).await, "newer-format");
    fs::write(&header, &sound[..sound.len() / 2]).unwrap();
    assert_eq!(
        unlocking(&office, person, PASSPHRASE).await,
        "damaged-header"
    );
    fs::write(&header, &sound).unwrap();
    let request = Unlock {
        person,
        passphrase: PASSPHRASE.into(),
    };
    vault::unlock(&office.office, &office.vault_folder(), request)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_folder_without_a_vault_says_so() {
    let office = TestOffice::new();
    let nobody = PersonId(office.office.ids.next());
    assert_eq!(unlocking(&office, nobody, PASSPHRASE).await, "not-a-vault");
}

#[tokio::test]
async fn what_was_received_is_there_after_the_vault_was_closed_and_reads_sound() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let me = session.person.clone();
    let session = office.hand_over(session, &me).await;
    assert_eq!(case::get(&session, line.id).await.unwrap().line, line);
    let report = is_sound(&session).await;
    assert!(report.events > 0 && report.chains == 1, "{report:?}");
}

#[tokio::test]
async fn nothing_that_was_received_can_be_read_in_the_files_of_the_vault() {
    let (office, session) = desk().await;
    office.receive(&session, recent().file("plainte.eml")).await;
    vault::lock(session).await.unwrap();
    let mut read = 0;
    each_file(&office.vault_folder(), &mut |bytes| {
        read += 1;
        for words in ["Castonguay", "Sudbury", "plainte.eml", &RECENT[..20]] {
            let found = bytes
                .windows(words.len())
                .any(|window| window == words.as_bytes());
            assert!(!found, "{words} stands in a file of the vault");
        }
    });
    assert!(
        read >= 3,
        "header, database and a sealed file were read: {read}"
    );
}

fn each_file(folder: &Path, check: &mut impl FnMut(&[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_file(&path, check)
        } else {
            check(&fs::read(path).unwrap())
        }
    }
}

#[tokio::test]
async fn a_person_keeps_the_language_that_they_chose() {
    let (office, session) = desk().await;
    vault::person::choose_language(&session, Lang::En)
        .await
        .unwrap();
    let me = session.person.clone();
    let session = office.hand_over(session, &me).await;
    assert_eq!(session.view().await.unwrap().person.lang, Lang::En);
}

#[tokio::test]
async fn an_added_person_needs_a_name_and_a_passphrase_of_their_own() {
    let (_office, session) = desk().await;
    let person = |name: &str, passphrase: &str| AddPerson {
        name: name.into(),
        role: Role::TeamLead,
        lang: Lang::En,
        passphrase: passphrase.into(),
    };
    for (request, expected) in [
        (person("", PASSPHRASE), "name"),
        (person("Dominic", "court"), "passphrase"),
    ] {
        assert_eq!(
            refused_field(vault::person::add(&session, request).await),
            expected
        );
    }
    assert_eq!(session.view().await.unwrap().people.len(), 1);
}
