//! SIGKILL in long work, at many moments: the vault is whole, and nothing half-done passes for done.
#![cfg(unix)]

use crate::cli::{Machine, complaint};
use crate::desk::is_sound;
use dossier_app::case::{self, CaseListRequest, import};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::vault::{self, CreateVault, Unlock};
use dossier_app::{Office, Session};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use dossier_store::KdfCost;
use dossier_testkit::{PASSPHRASE, letter};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const MOMENTS: u64 = 12;
/// Bytes of an attachment: a backup of it lasts long enough to be killed inside. Nothing reads them as
/// words, which would take most of the time of these tests.
const BIG: usize = 4 << 20;

/// A vault with cases, one of which has a large attachment.
fn filled() -> Machine {
    let machine = Machine::with_vault();
    let long = letter("Un agent m’a parlé rudement; voici l’enregistrement.");
    let long = long.attach(
        "appel.bin",
        "application/octet-stream",
        &"0123456789abcdef".repeat(BIG / 16),
    );
    machine.write("in/long.eml", &long.file("long.eml").bytes);
    for number in 0..4 {
        let text = format!("Le {number} octobre 2026, un agent de Timmins m’a poussé.");
        machine.write(&format!("in/{number}.eml"), &complaint(&text));
    }
    machine.run(&["import", "in", "--vault", "vault"]).ended(0);
    machine
}

/// Starts a command and kills it after a moment; says whether it was still running.
fn killed(machine: &Machine, words: &[&str], after: Duration) -> bool {
    let mut child = machine
        .command(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(after);
    let running = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    running
}

/// How long a command takes that is let go to its end.
fn whole(machine: &Machine, words: &[&str]) -> Duration {
    let start = std::time::Instant::now();
    machine.run(words).ended(0);
    start.elapsed()
}

fn backups(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".dossier-backup"))
        .collect()
}

#[test]
fn a_backup_that_is_killed_leaves_the_vault_whole_and_no_false_backup() {
    let machine = filled();
    let disk = machine.path("work/disque");
    fs::create_dir(&disk).unwrap();
    let words = ["backup", "--to", "disque", "--vault", "vault"];
    let time = whole(&machine, &words);
    let mut inside = 0;
    for moment in 0..MOMENTS {
        let after = time * u32::try_from(moment).unwrap() / u32::try_from(MOMENTS).unwrap();
        inside += u32::from(killed(&machine, &words, after));
    }
    assert!(inside > 0, "no backup was killed while it ran");
    machine.run(&["verify", "--vault", "vault"]).ended(0);
    for (number, name) in backups(&disk).into_iter().enumerate() {
        let (file, to) = (format!("disque/{name}"), format!("rendu {number}"));
        machine.run(&["restore", &file, "--to", &to]).ended(0);
    }
    machine.run(&words).ended(0);
    let left = fs::read_dir(&disk).unwrap().count();
    assert_eq!(
        left,
        backups(&disk).len(),
        "the parts are swept by the next backup"
    );
}

#[test]
fn a_restore_that_is_killed_leaves_no_vault_or_a_whole_one() {
    let machine = filled();
    fs::create_dir(machine.path("work/disque")).unwrap();
    machine
        .run(&["backup", "--to", "disque", "--vault", "vault"])
        .ended(0);
    let name = backups(&machine.path("work/disque")).remove(0);
    let file = format!("disque/{name}");
    let time = whole(&machine, &["restore", &file, "--to", "rendu"]);
    let mut inside = 0;
    for moment in 0..MOMENTS {
        let to = format!("rendu {moment}");
        let after = time * u32::try_from(moment).unwrap() / u32::try_from(MOMENTS).unwrap();
        inside += u32::from(killed(&machine, &["restore", &file, "--to", &to], after));
        let verified = machine.run(&["verify", "--vault", &to, "--json"]);
        if machine.path(&format!("work/{to}/vault.toml")).exists() {
            verified.ended(0);
        } else {
            let error = verified.ended(3).object()["error"].clone();
            assert_eq!(error["code"], "not-a-vault", "{error}");
            // The window has one folder for its vault: the restore is done again in the same one.
            machine.run(&["restore", &file, "--to", &to]).ended(0);
        }
    }
    assert!(inside > 0, "no restore was killed while it ran");
    machine.run(&["verify", "--vault", "vault"]).ended(0);
}

#[test]
fn an_export_that_is_killed_leaves_no_false_bundle_and_its_leftovers_go_with_the_next() {
    let machine = filled();
    let disk = machine.path("work/disque");
    fs::create_dir(&disk).unwrap();
    let export = |to: &str| ["exchange", "export", to, "--vault", "vault"].map(str::to_owned);
    let time = whole(
        &machine,
        &export("disque/entier").each_ref().map(String::as_str),
    );
    let mut inside = 0;
    for moment in 0..MOMENTS {
        let words = export(&format!("disque/{moment}"));
        let after = time * u32::try_from(moment).unwrap() / u32::try_from(MOMENTS).unwrap();
        inside += u32::from(killed(
            &machine,
            &words.each_ref().map(String::as_str),
            after,
        ));
    }
    assert!(inside > 0, "no export was killed while it ran");
    machine.run(&["verify", "--vault", "vault"]).ended(0);
    let last = export("disque/dernier");
    machine.run(&last.each_ref().map(String::as_str)).ended(0);
    for entry in fs::read_dir(&disk).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        assert!(!name.ends_with(".part"), "{name}");
        let file = format!("disque/{name}");
        machine
            .run(&["exchange", "import", &file, "--vault", "vault"])
            .ended(0);
    }
}

fn creation(to: &str) -> [&str; 6] {
    ["create", to, "--name", "Ana Roy", "--role", "team-lead"]
}

#[test]
fn a_creation_that_is_killed_is_done_again_in_the_same_folder_and_touches_no_file_of_others() {
    let machine = Machine::new();
    let time = whole(&machine, &creation("entier"));
    let mut inside = 0;
    for moment in 0..MOMENTS {
        let to = format!("coffre {moment}");
        let after = time * u32::try_from(moment).unwrap() / u32::try_from(MOMENTS).unwrap();
        inside += u32::from(killed(&machine, &creation(&to), after));
        if !machine.path(&format!("work/{to}/vault.toml")).exists() {
            machine.run(&creation(&to)).ended(0);
        }
        machine.run(&["verify", "--vault", &to]).ended(0);
        assert!(!machine.path(&format!("work/{to}/begun")).exists());
    }
    assert!(inside > 0, "no creation was killed while it ran");
    // What is not of a vault stays, whatever was begun beside it.
    machine.write("autre/begun", b"");
    machine.write("autre/notes.txt", b"mes notes");
    machine.run(&creation("autre")).ended(1);
    let notes = fs::read(machine.path("work/autre/notes.txt")).unwrap();
    assert_eq!(notes, b"mes notes");
}

/// Tells this program that it is the import to kill, and where its office lies.
const HOME: &str = "DOSSIER_TEST_KILLED_IMPORT";
const NAME: &str = "killed::an_import_that_is_killed_goes_on_and_loses_and_doubles_nothing";
const MAILS: u32 = 40;

fn office(home: &Path) -> Office {
    Office {
        device_folder: home.join("device"),
        export_folder: home.join("exports"),
        kdf_cost: KdfCost::TEST,
        ..Office::machine()
    }
}

async fn signed_in(home: &Path) -> Session {
    let folder = home.join("vault");
    let status = vault::status(&folder, None).await.unwrap();
    let request = Unlock {
        person: status.people[0].id,
        passphrase: PASSPHRASE.into(),
    };
    vault::unlock(&office(home), &folder, request)
        .await
        .unwrap()
}

/// The process to kill: goes on with the import.
async fn import_there(home: &Path) {
    let session = signed_in(home).await;
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let run = async |job: Job| import::run(&session, &job, |_| ()).await;
    jobs.run(JobKind::Import, run).await.unwrap();
}

/// A vault with an import that has begun and received nothing.
async fn begun(home: &Path) {
    let request = CreateVault {
        name: "Amélie Gauthier".into(),
        role: Role::CaseCoordinator,
        lang: Lang::Fr,
        passphrase: PASSPHRASE.into(),
    };
    let session = vault::create(&office(home), &home.join("vault"), request)
        .await
        .unwrap();
    let mails = home.join("courriels");
    fs::create_dir(&mails).unwrap();
    for number in 0..MAILS {
        let text = format!("Le 3 octobre 2026, un agent m’a insultée. Dossier {number}.");
        fs::write(
            mails.join(format!("{number}.eml")),
            letter(&text).file("x").bytes,
        )
        .unwrap();
    }
    import::begin(&session, vec![mails]).await.unwrap();
    vault::lock(session).await.unwrap();
}

/// How many files are left, in a vault that is found whole.
async fn left(home: &Path) -> u32 {
    let session = signed_in(home).await;
    is_sound(&session).await;
    let unfinished = import::unfinished(&session).await.unwrap();
    vault::lock(session).await.unwrap();
    unfinished.map_or(0, |unfinished| unfinished.left)
}

#[test]
fn an_import_that_is_killed_goes_on_and_loses_and_doubles_nothing() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Some(home) = std::env::var_os(HOME) {
        return runtime.block_on(import_there(&PathBuf::from(home)));
    }
    let home = tempfile::tempdir().unwrap();
    runtime.block_on(begun(home.path()));
    let mut stops = Vec::new();
    for moment in 0..200_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([NAME, "--exact"])
            .env(HOME, home.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Later and later, so that the import ends however slow the machine is.
        std::thread::sleep(Duration::from_millis(
            60 + moment * 37 % 90 + moment * moment / 4,
        ));
        child.kill().unwrap();
        child.wait().unwrap();
        stops.push(runtime.block_on(left(home.path())));
        if stops.last() == Some(&0) {
            break;
        }
    }
    let inside = stops
        .iter()
        .filter(|left| **left > 0 && **left < MAILS)
        .count();
    assert!(inside > 0, "never killed inside the import: {stops:?}");
    assert!(
        stops.is_sorted_by(|a, b| a >= b),
        "files came back: {stops:?}"
    );
    assert_eq!(stops.last(), Some(&0));
    let session = runtime.block_on(signed_in(home.path()));
    let page = runtime.block_on(case::list(&session, CaseListRequest::default()));
    assert_eq!(page.unwrap().total, MAILS);
}
