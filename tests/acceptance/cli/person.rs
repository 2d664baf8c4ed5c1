//! Who opens the vault, with which passphrase, and who is in it.

use super::{Machine, PASSPHRASE, Run};

#[test]
fn a_wrong_passphrase_is_told_apart_from_a_vault_that_is_not_there() {
    let machine = Machine::with_vault();
    let wrong = machine
        .command(&["verify", "--vault", "vault", "--json"])
        .env("DOSSIER_PASSPHRASE", "another one")
        .output();
    assert_eq!(
        Run::from(wrong.unwrap()).ended(3).object()["error"]["code"],
        "wrong-passphrase"
    );
    let nowhere = machine
        .run(&["verify", "--vault", "nowhere", "--json"])
        .ended(3);
    assert_eq!(nowhere.object()["error"]["code"], "not-a-vault");
    assert_eq!(
        machine.run(&["verify", "--json"]).ended(3).object()["error"]["code"],
        "vault-missing"
    );
    machine.run(&["verify", "--vault", "vault"]).ended(0);
}

#[test]
fn a_passphrase_comes_from_a_file_too_and_never_from_the_command_line() {
    let machine = Machine::with_vault();
    machine.write("passphrase", format!("{PASSPHRASE}\n").as_bytes());
    let words = [
        "verify",
        "--vault",
        "vault",
        "--passphrase-file",
        "passphrase",
    ];
    let from_file = machine
        .command(&words)
        .env_remove("DOSSIER_PASSPHRASE")
        .output();
    Run::from(from_file.unwrap()).ended(0);
    machine
        .run(&["verify", "--vault", "vault", "--passphrase", PASSPHRASE])
        .ended(2);
}

#[test]
fn a_short_passphrase_makes_no_vault() {
    let machine = Machine::new();
    let words = [
        "create",
        "vault",
        "--name",
        "Ana Roy",
        "--role",
        "case-coordinator",
        "--json",
    ];
    let run = Run::from(
        machine
            .command(&words)
            .env("DOSSIER_PASSPHRASE", "onze lettre")
            .output()
            .unwrap(),
    )
    .ended(1);
    assert_eq!(run.object()["error"]["field"], "passphrase");
    assert!(!machine.path("work/vault/vault.toml").exists());
}

#[test]
fn whoever_signs_in_is_named_when_several_may_and_hears_their_own_language() {
    let machine = Machine::with_vault();
    let words = [
        "person",
        "add",
        "--vault",
        "vault",
        "--name",
        "Sam Hill",
        "--role",
        "team-lead",
        "--lang",
        "en",
    ];
    let added = machine
        .command(&words)
        .env("DOSSIER_NEW_PASSPHRASE", PASSPHRASE)
        .output();
    Run::from(added.unwrap()).ended(0);
    let unnamed = machine
        .run(&["verify", "--vault", "vault", "--json"])
        .ended(3);
    assert_eq!(unnamed.object()["error"]["code"], "person-missing");
    let sam = machine
        .run(&["verify", "--vault", "vault", "--person", "sam hill"])
        .ended(0);
    assert!(sam.out.contains("The vault is sound."), "{}", sam.out);
    let ana = machine
        .run(&["verify", "--vault", "vault", "--person", "Ana Roy"])
        .ended(0);
    assert!(ana.out.contains("Le coffre est intact."), "{}", ana.out);
}

#[test]
fn people_are_listed_given_a_role_suspended_removed_and_the_vault_has_a_recovery_key() {
    let machine = Machine::with_vault_of("team-lead");
    let person = |words: &[&str]| {
        let common = ["--vault", "vault", "--person", "Ana Roy", "--json"];
        let words = [&["person"], words, &common].concat();
        let run = machine
            .command(&words)
            .env("DOSSIER_NEW_PASSPHRASE", PASSPHRASE)
            .output();
        Run::from(run.unwrap())
    };
    let sam = ["add", "--name", "Sam Hill", "--role", "case-coordinator"];
    person(&sam).ended(0);
    let shown = |run: Run| {
        let people = run.ended(0).object()["people"].clone();
        let found = people
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["person"]["name"] == "Sam Hill");
        let found = found.unwrap();
        [&found["person"]["role"], &found["state"]].map(|word| word.as_str().unwrap().to_owned())
    };
    let role = person(&["role", "sam hill", "--role", "registrar"]);
    assert_eq!(shown(role), ["registrar", "active"]);
    assert_eq!(
        shown(person(&["suspend", "Sam Hill"])),
        ["registrar", "suspended"]
    );
    assert_eq!(
        shown(person(&["resume", "Sam Hill"])),
        ["registrar", "active"]
    );
    let drawn = person(&["recovery"]).ended(0).object();
    assert_eq!(drawn["groups"].as_array().unwrap().len(), 6);
    assert_eq!(
        person(&["suspend", "Ana Roy"]).object()["error"]["code"],
        "oneself"
    );
    assert_eq!(
        shown(person(&["remove", "Sam Hill"])),
        ["registrar", "removed"]
    );
    assert_eq!(shown(person(&["list"])), ["registrar", "removed"]);
    machine
        .run(&["verify", "--vault", "vault", "--person", "Ana Roy"])
        .ended(0);
}
