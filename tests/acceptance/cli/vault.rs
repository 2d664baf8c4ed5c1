//! What is received, found, noted, exported, verified, backed up; and two machines.

use super::{FORCE, Machine, Run, complaint};
use dossier_testkit::copy_folder;
use serde_json::Value;
use std::fs;
#[cfg(target_os = "linux")]
use std::io::{BufRead, BufReader};

#[test]
fn what_is_received_is_found_noted_exported_and_verified() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(FORCE));
    machine.write("b.png", b"\x89PNG\r\n\x1a\n\0\0");
    let vault = |words: &[&str]| machine.run(&[words, &["--vault", "vault", "--json"]].concat());

    let received = vault(&["import", "a.eml", "b.png"]).ended(4).objects();
    let number = received[0]["case"]["number"].as_str().unwrap().to_owned();
    assert_eq!(received[1]["error"]["code"], "unsupported-file");
    assert_eq!(
        vault(&["import", "a.eml"]).ended(0).object()["already"],
        number.as_str()
    );
    assert_eq!(
        vault(&["search", "Timmins", "poussee"]).ended(0).object()["number"],
        number.as_str()
    );
    assert_eq!(
        vault(&["triage", &number]).ended(0).object()["kind"],
        "complaint"
    );

    let note = vault(&["note", "from-case", &number]).ended(0).object();
    let note = note["number"].as_str().unwrap().to_owned();
    vault(&["export-note", &note, "--to", "note.pdf"]).ended(0);
    assert!(
        fs::read(machine.path("work/note.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
    let again = vault(&["export-note", &note, "--to", "note.pdf"]).ended(1);
    assert_eq!(again.object()["error"]["field"], "to");

    let found = vault(&["verify"]).ended(0).object();
    assert_eq!(found["differences"].as_array().unwrap().len(), 0);
    assert_eq!(found["chain_faults"].as_array().unwrap().len(), 0);
}

/// What a run says beside its answer, at its most talkative.
fn aside(machine: &Machine, words: &[&str]) -> String {
    let mut command = machine.command(words);
    command
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "full");
    Run::from(command.output().unwrap()).err
}

#[test]
fn no_word_of_what_was_received_is_said_beside_the_answer_even_of_a_fault() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(FORCE));
    machine.write("b.eml", FORCE.as_bytes());
    machine.write("c.bin", FORCE.as_bytes());
    let mut said = aside(&machine, &["import", "a.eml", "--vault", "vault"]);
    said += &aside(&machine, &["import", "b.eml", "c.bin", "--vault", "vault"]);
    said += &aside(
        &machine,
        &["note", "from-case", "PL-2026-A0001", "--vault", "vault"],
    );
    said += &aside(&machine, &["verify", "--vault", "vault"]);
    let database = machine.path("work/vault/dossier.db");
    let mut bytes = fs::read(&database).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0);
    fs::write(&database, bytes).unwrap();
    let fault = aside(&machine, &["verify", "--vault", "vault"]);
    assert!(!fault.is_empty(), "a damaged vault is told");
    said += &fault;
    for word in ["Timmins", "poing", "Paquette", "705 555", "Ma plainte"] {
        assert!(!said.contains(word), "{word} in: {said}");
    }
}

#[test]
fn a_backup_is_restored_elsewhere_and_opens_there() {
    let machine = Machine::with_vault();
    machine.write("a.eml", &complaint(FORCE));
    machine
        .run(&["import", "a.eml", "--vault", "vault"])
        .ended(0);
    fs::create_dir(machine.path("work/disque")).unwrap();
    let words = ["backup", "--to", "disque", "--vault", "vault", "--json"];
    let made = machine.run(&words).ended(0).object();
    let path = made["path"].as_str().unwrap().to_owned();
    assert!(
        made["size_kib"].as_u64().unwrap() > 0 && made["damaged"] == 0,
        "{made}"
    );
    let words = ["restore", &path, "--to", "rendu", "--json"];
    let restored = machine.run(&words).ended(0).object();
    assert_eq!(restored["vault"], "rendu");
    let again = machine.run(&words).ended(1).object();
    assert_eq!(again["error"]["code"], "folder-not-empty");
    let found = machine.run(&["search", "Timmins", "--vault", "rendu", "--json"]);
    assert_eq!(found.ended(0).object()["noun"], "case");
    let inside = machine.run(&["backup", "--to", "vault", "--vault", "vault", "--json"]);
    assert_eq!(inside.ended(1).object()["error"]["code"], "inside-vault");
}

#[test]
fn two_machines_exchange_bundles_and_each_refusal_is_told_by_its_code() {
    let one = Machine::with_vault();
    one.write("plainte.eml", &complaint(FORCE));
    let other = Machine::new();
    copy_folder(&one.path("work/vault"), &other.path("work/vault"));
    let vault = ["--vault", "vault", "--json"];
    let run = |machine: &Machine, words: &[&str]| machine.run(&[words, &vault].concat());
    run(&other, &["exchange", "status"]).ended(0);
    run(&one, &["import", "plainte.eml"]).ended(0);

    let made = run(&one, &["exchange", "export", "a.bundle"])
        .ended(0)
        .object();
    assert_eq!(made["letter"], "A");
    fs::copy(one.path("work/a.bundle"), other.path("work/a.bundle")).unwrap();
    let taken = run(&other, &["exchange", "import", "a.bundle"])
        .ended(0)
        .object();
    assert!(taken["events"].as_u64().unwrap() > 1);
    assert_eq!(
        (taken["cases"].as_u64(), &taken["new_machine"]),
        (Some(1), &Value::Bool(false))
    );

    let back = ["exchange", "export", "b.bundle", "--machine", "A"];
    let made = run(&other, &back).ended(0).object();
    assert_eq!(made["events"], 0, "nothing new");
    fs::copy(other.path("work/b.bundle"), one.path("work/b.bundle")).unwrap();
    let refused = run(&one, &["exchange", "import", "b.bundle"]);
    assert_ne!(refused.code, Some(0));
    let error = &refused.object()["error"];
    assert_eq!(error["code"], "unknown-machine");
    let mark = error["args"]["mark"].as_str().unwrap().to_owned();
    assert_eq!(made["mark"], mark.as_str());
    let accept = ["exchange", "import", "b.bundle", "--accept", &mark];
    assert_eq!(run(&one, &accept).ended(0).object()["new_machine"], true);

    for machine in [&one, &other] {
        let found = run(machine, &["verify"]).ended(0).object();
        assert_eq!(found["differences"].as_array().unwrap().len(), 0);
        assert_eq!(found["chain_faults"].as_array().unwrap().len(), 0);
        let status = run(machine, &["exchange", "status"]).ended(0).object();
        let machines = status["machines"].as_array().unwrap();
        assert_eq!(machines.len(), 2);
    }
    let whole = fs::read(one.path("work/b.bundle")).unwrap();
    one.write("cut.bundle", &whole[..whole.len() / 2]);
    let refused = run(&one, &["exchange", "import", "cut.bundle"]);
    assert_eq!(refused.object()["error"]["code"], "truncated-bundle");
    let exists = run(&one, &["exchange", "export", "a.bundle"]);
    assert_eq!(exists.object()["error"]["args"]["field"], "to");
    let nobody = run(
        &one,
        &["exchange", "export", "c.bundle", "--for", "Personne"],
    );
    assert_eq!(nobody.object()["error"]["args"]["field"], "people");
    let nowhere = run(
        &one,
        &["exchange", "export", "c.bundle", "--machine", "ZZZ"],
    );
    assert_eq!(nowhere.object()["error"]["code"], "no-such-machine");
    assert!(!one.path("work/c.bundle").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_dies_leaves_no_copy_of_its_memory_on_the_disk() {
    let machine = Machine::new();
    let demo = machine.command(&["demo"]);
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "ulimit -c unlimited; exec \"$0\" demo"]);
    shell
        .arg(demo.get_program())
        .current_dir(machine.path("work"));
    shell
        .env("HOME", machine.path("home"))
        .env("TMPDIR", machine.path("tmp"));
    let mut running = shell.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(running.stdout.take().unwrap());
    let mut line = String::new();
    assert!(said.read_line(&mut line).unwrap() > 0, "it began");
    let limits = fs::read_to_string(format!("/proc/{}/limits", running.id())).unwrap();
    running.kill().unwrap();
    running.wait().unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let core: Vec<&str> = core.unwrap().split_whitespace().collect();
    assert_eq!(core[4..6], ["0", "0"], "{limits}");
}

#[test]
fn an_attachment_that_is_awaited_is_told_with_its_case_and_one_that_was_lost_is_a_fault() {
    let (one, other) = (Machine::with_vault(), Machine::new());
    copy_folder(&one.path("work/vault"), &other.path("work/vault"));
    let run = |machine: &Machine, words: &[&str]| machine.run(&[words, &["--json"]].concat());
    one.write("a.eml", &complaint(FORCE));
    let at = ["--vault", "vault"];
    let received = run(&one, &[&["import", "a.eml"], &at[..]].concat()).ended(0);
    let number = received.object()["case"]["number"].clone();
    fs::remove_dir_all(one.path("work/vault/blobs")).unwrap();

    let made = run(
        &one,
        &[&["exchange", "export", "a.bundle"], &at[..]].concat(),
    )
    .ended(0);
    let bundle = fs::read(one.path("work/a.bundle")).unwrap();
    other.write("a.bundle", &bundle);
    let mark = made.object()["mark"].as_str().unwrap().to_owned();
    let take = ["exchange", "import", "a.bundle", "--accept", &mark];
    run(&other, &[&take[..], &at[..]].concat()).ended(0);

    let verify = [&["verify"], &at[..]].concat();
    let found = run(&other, &verify).ended(0).object();
    assert_eq!(
        (&found["awaited"], &found["awaited_of"][0]),
        (&1.into(), &number)
    );
    let number = number.as_str().unwrap();
    let french = other.run(&verify).ended(0).out;
    assert!(french.contains("1 pièce jointe est attendue") && french.contains(number));
    let english = other
        .run(&[&verify[..], &["--lang", "en"]].concat())
        .ended(0)
        .out;
    assert!(english.contains("1 attachment is awaited") && english.contains(number));
    let lost = run(&one, &verify).ended(5).object();
    assert_eq!(
        (&lost["awaited"], &lost["damaged_of"][0]),
        (&0.into(), &number.into())
    );
}
