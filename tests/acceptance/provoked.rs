//! Faults that no form can cause: a file or a folder that is not what it was, a disk that refuses,
//! a terminal that is not there. Each is told by its own code, and the vault is whole after it.

use crate::cli::{FORCE, Machine, PASSPHRASE, Run, binary, complaint};
use crate::desk::{desk, is_sound, recent, refusal, refused_code};
use dossier_app::case::CaseListRequest;
use dossier_app::exchange::{self, PrepareBundle};
use dossier_app::incoming::Incoming;
use dossier_app::{WireError, case, unwatched};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Every sealed attachment below a folder.
fn sealed(folder: &Path) -> Vec<PathBuf> {
    let shelves = fs::read_dir(folder).unwrap().flatten();
    let files = shelves.flat_map(|shelf| fs::read_dir(shelf.path()).unwrap().flatten());
    files.map(|file| file.path()).collect()
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_told_and_stays_where_it_is() {
    let (office, _session) = desk().await;
    let folder = office.path().join("dossier.eml");
    fs::create_dir(&folder).unwrap();
    assert_eq!(refused_code(Incoming::open(&folder)), "file-not-accessible");
    let absent = Incoming::open(&office.path().join("absente.eml"));
    assert_eq!(refused_code(absent), "file-not-found");
}

#[tokio::test]
async fn an_attachment_that_is_gone_is_told_and_the_bundle_leaves_without_it() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    for file in sealed(&office.vault_folder().join("blobs")) {
        fs::remove_file(file).unwrap();
    }
    let everything = PrepareBundle {
        to: None,
        people: Vec::new(),
    };
    let made = exchange::export(&session, everything, unwatched).await;
    let made = made.unwrap();
    assert_eq!((made.left_out, made.left_out_of), (1, vec![line.number]));
}

#[tokio::test]
async fn a_disk_that_does_not_answer_takes_no_file_and_takes_it_once_it_does() {
    let (office, session) = desk().await;
    let blobs = office.vault_folder().join("blobs");
    assert!(!blobs.exists(), "made with the first attachment");
    fs::write(&blobs, b"").unwrap();
    let file = || recent().file("plainte.eml");
    let refused = case::receive_file(&session, file()).await;
    assert_eq!(refused_code(refused), "vault-io");
    fs::remove_file(&blobs).unwrap();
    let line = office.receive(&session, file()).await;
    assert_eq!(line.number, "PL-2026-A0001", "no number was spent");
    is_sound(&session).await;
}

#[tokio::test]
async fn a_list_goes_on_from_a_place_that_it_gave_and_from_no_other() {
    let (_office, session) = desk().await;
    for wrong in [
        "",
        "x",
        "x\ty",
        "\t",
        "00000000-0000-0000-0000-000000000000",
    ] {
        let request = CaseListRequest {
            assigned: None,
            stages: Vec::new(),
            after: Some(wrong.to_owned()),
        };
        let wire = WireError::from(refusal(case::list(&session, request).await));
        assert_eq!(wire.field.as_deref(), Some("after"), "{wrong:?}");
    }
}

/// Runs the program under a limit of the size of what it writes, in KiB, as a disk that takes no
/// larger file.
#[cfg(target_os = "linux")]
fn limited(machine: &Machine, kib: u32, words: &[&str]) -> Run {
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", kib * 2);
    let mut command = Command::new("sh");
    command.args(["-c", &script]).arg(binary()).args(words);
    command.current_dir(machine.path("work"));
    command.env("HOME", machine.path("home"));
    command.env("TMPDIR", machine.path("tmp"));
    command.env("DOSSIER_PASSPHRASE", PASSPHRASE);
    command.output().unwrap().into()
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_takes_no_large_file_is_told_and_holds_no_part_of_the_backup() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(&FORCE.repeat(400)));
    let words = ["import", "a.eml", "--vault", "vault", "--json"];
    machine.run(&words).ended(0);
    fs::create_dir(machine.path("work/disque")).unwrap();
    let words = ["backup", "--to", "disque", "--vault", "vault", "--json"];
    // Larger than the database, smaller than the database and its attachments.
    let size = |path: PathBuf| fs::metadata(path).unwrap().len();
    let attached: u64 = sealed(&machine.path("work/vault/blobs"))
        .into_iter()
        .map(size)
        .sum();
    let least = size(machine.path("work/vault/dossier.db")) + attached / 2;
    let refused = limited(&machine, u32::try_from(least / 1_024).unwrap(), &words);
    assert_ne!(refused.code, Some(0));
    assert_eq!(refused.object()["error"]["code"], "too-large-for-disk");
    let left = fs::read_dir(machine.path("work/disque")).unwrap();
    assert_eq!(left.count(), 0, "half a backup");
    machine.run(&words).ended(0);
}

/// SQLite's own call to write fails, in the middle of an act.
#[cfg(target_os = "linux")]
#[test]
fn a_write_that_fails_inside_the_database_keeps_nothing_of_the_act() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(&FORCE.repeat(2_000)));
    let words = ["import", "a.eml", "--vault", "vault", "--json"];
    let refused = limited(&machine, 512, &words);
    assert_ne!(refused.code, Some(0), "{}", refused.out);
    let told = refused.objects().pop().unwrap();
    assert_eq!(told["error"]["code"], "vault-io", "{told}");
    let found = machine.run(&["verify", "--vault", "vault", "--json"]);
    let found = found.ended(0).object();
    assert_eq!(found["differences"].as_array().unwrap().len(), 0);
    let again = machine.run(&words).ended(0).object();
    assert_eq!(again["case"]["number"], "PL-2026-A0001");
}

/// What a run said was wrong.
fn refused(run: Run) -> String {
    let told = run.object()["error"]["code"].clone();
    told.as_str().unwrap().to_owned()
}

#[test]
fn whoever_signs_in_at_the_command_line_is_told_what_is_missing() {
    let machine = Machine::with_vault();
    let verify = ["verify", "--vault", "vault", "--json"];
    let with = |words: &[&str]| machine.run(&[&verify, words].concat());
    assert_eq!(refused(with(&["--person", "Personne"])), "person-unknown");
    let nowhere = with(&["--passphrase-file", "absent"]);
    assert_eq!(refused(nowhere), "passphrase-file");
    let alone = without_a_terminal(&machine, &verify);
    assert_eq!(
        missing(alone),
        ["--passphrase-file", "DOSSIER_PASSPHRASE"].map(str::to_owned)
    );
}

#[test]
fn whoever_adds_a_person_is_told_which_passphrase_is_missing() {
    let machine = Machine::with_vault();
    machine.write("mine", PASSPHRASE.as_bytes());
    let words = [
        "person",
        "add",
        "--vault",
        "vault",
        "--passphrase-file",
        "mine",
        "--name",
        "Sam Hill",
        "--role",
        "team-lead",
        "--json",
    ];
    assert_eq!(
        missing(without_a_terminal(&machine, &words)),
        ["--new-passphrase-file", "DOSSIER_NEW_PASSPHRASE"].map(str::to_owned)
    );
}

/// A run in a session of its own, which has no terminal to ask for a passphrase at.
fn without_a_terminal(machine: &Machine, words: &[&str]) -> Run {
    let mut alone = Command::new("setsid");
    alone.args(["--wait"]).arg(binary()).args(words);
    alone.current_dir(machine.path("work")).stdin(Stdio::null());
    alone.env("HOME", machine.path("home"));
    alone.env_remove("DOSSIER_PASSPHRASE");
    alone.output().unwrap().into()
}

/// The option and the variable by which a run says that a passphrase is given.
fn missing(run: Run) -> [String; 2] {
    let error = run.object()["error"].clone();
    assert_eq!(error["code"], "passphrase-missing");
    ["option", "variable"].map(|of| error["args"][of].as_str().unwrap().to_owned())
}

#[test]
fn a_reader_that_leaves_is_no_failure() {
    let machine = Machine::new();
    let mut command = machine.command(&["clock", "--lang", "en"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(0), "{said}");
    let id = ["error", "nobody-reads"].join("-");
    let words = dossier_i18n::text(dossier_domain::lang::Lang::En, &id);
    assert!(said.trim() == words || said.is_empty(), "{said}");
}
