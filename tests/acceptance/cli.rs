//! The program without a window, as a person or a script runs it: the real binary.

use dossier_testkit::letter;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "cinq mots sans aucun lien";

/// A machine of one's own: a home, a folder for temporary files, a folder to work in.
pub struct Machine {
    root: TempDir,
}

/// What a run printed and how it ended.
pub struct Run {
    pub out: String,
    pub err: String,
    pub code: Option<i32>,
}

/// The binary beside the tests; `cargo xtask test` builds it first.
pub fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap();
    let path = folder.join(format!("dossier{}", std::env::consts::EXE_SUFFIX));
    assert!(
        path.is_file(),
        "build the program first: cargo build --package dossier-cli"
    );
    path
}

impl Machine {
    pub fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["home", "tmp", "work"] {
            fs::create_dir(root.path().join(folder)).unwrap();
        }
        Self { root }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command
            .args(words)
            .current_dir(self.path("work"))
            .env_clear();
        command
            .env("HOME", self.path("home"))
            .env("TMPDIR", self.path("tmp"))
            .env("LANG", "fr_CA.UTF-8");
        command.env("DOSSIER_PASSPHRASE", PASSPHRASE);
        command
    }

    pub fn run(&self, words: &[&str]) -> Run {
        self.command(words).output().unwrap().into()
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path("work").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// A vault in `work/vault` with its first person.
    pub fn with_vault() -> Self {
        let machine = Self::new();
        let words = [
            "create",
            "vault",
            "--name",
            "Ana Roy",
            "--role",
            "case-coordinator",
        ];
        machine.run(&words).ended(0);
        machine
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code(),
        }
    }
}

impl Run {
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        self
    }

    /// Every line of standard output, each of which must be one JSON object.
    pub fn objects(&self) -> Vec<Value> {
        let object = |line: &str| match serde_json::from_str(line) {
            Ok(Value::Object(fields)) => Value::Object(fields),
            other => panic!("not an object: {line} ({other:?})"),
        };
        self.out.lines().map(object).collect()
    }

    pub fn object(&self) -> Value {
        let objects = self.objects();
        assert_eq!(objects.len(), 1, "{}", self.out);
        objects.into_iter().next().unwrap()
    }
}

pub fn complaint(body: &str) -> Vec<u8> {
    letter(body).file("message.eml").bytes
}

pub const FORCE: &str = "Bonjour,\n\nLe 28 septembre 2026, un agent du Service de police de Timmins m'a poussé contre \
    un mur et m'a donné un coup de poing au visage. Je veux porter plainte.\n\nLuc Paquette\n705 555-0142\n";

#[test]
fn a_deadline_is_counted_with_each_of_its_steps() {
    let run = Machine::new()
        .run(&["clock", "PSA_SIX_MONTHS", "--from", "2023-08-31", "--json"])
        .ended(0);
    let counted = run.objects();
    assert!(!counted.is_empty());
    for one in counted {
        assert_eq!(one["due_on"], "2024-02-29");
        let steps = one["derivation"].as_array().unwrap();
        assert!(steps.iter().any(|step| {
            step["words"]["fr"]
                .as_str()
                .unwrap()
                .contains("n’a pas de 31")
        }));
        assert!(
            steps
                .iter()
                .all(|step| step["words"]["en"] != step["words"]["fr"])
        );
    }
}

#[test]
fn a_span_that_the_calendar_does_not_cover_is_refused_without_a_date() {
    let run = Machine::new()
        .run(&[
            "clock",
            "REVIEW_REQUEST_30",
            "--from",
            "1987-03-02",
            "--json",
        ])
        .ended(1);
    for one in run.objects() {
        assert!(
            one.get("due_on").is_none() && one["not_covered"]["from"].is_string(),
            "{one}"
        );
    }
}

#[test]
fn the_clocks_of_a_case_are_explained_in_either_language_and_as_objects() {
    let machine = Machine::with_vault();
    let request = "Hello,\n\nUnder the Freedom of Information and Protection of Privacy Act, I request a \
        copy of the records that your office holds about my own file.\n\nNora Whitlock\n705-555-0190";
    machine.write("access.eml", &complaint(request));
    let received = machine.run(&["--vault", "vault", "import", "access.eml", "--json"]);
    let number = received.ended(0).object()["case"]["number"].clone();
    let number = number.as_str().unwrap();
    let explained = |lang: &str| {
        let words = [
            "--vault",
            "vault",
            "clocks",
            "--explain",
            number,
            "--lang",
            lang,
        ];
        machine.run(&words).ended(0).out
    };
    assert!(
        explained("en").contains("The period runs from"),
        "{}",
        explained("en")
    );
    assert!(
        explained("fr").contains("Le délai part du"),
        "{}",
        explained("fr")
    );
    let words = ["--vault", "vault", "clocks", number, "--json"];
    let clocks = machine.run(&words).ended(0).objects();
    let decision = clocks.iter().find(|one| one["code"] == "FIPPA_26").unwrap();
    assert!(decision["due_on"].is_string());
    assert!(!decision["derivation"].as_array().unwrap().is_empty());
    assert!(decision["course"]["may_stop"].as_array().unwrap().len() >= 2);
}

#[test]
fn an_unknown_rule_is_refused_by_its_code_and_in_the_language_of_the_machine() {
    let run = Machine::new()
        .run(&["clock", "NOTHING", "--from", "2024-01-02", "--json"])
        .ended(1);
    assert_eq!(run.object()["error"]["code"], "unknown-rule");
    assert!(
        run.err.contains("Aucune date n’a été calculée."),
        "{}",
        run.err
    );
}

#[test]
fn the_rules_are_listed_when_none_is_named() {
    let run = Machine::new().run(&["clock", "--json"]).ended(0);
    assert!(
        run.objects()
            .iter()
            .any(|rule| rule["code"] == "PSA_SIX_MONTHS")
    );
}

#[test]
fn files_are_triaged_without_a_vault_and_a_bad_one_does_not_spoil_the_others() {
    let machine = Machine::new();
    machine.write("in/a.eml", &complaint(FORCE));
    machine.write("in/b.png", b"\x89PNG\r\n\x1a\n\0\0");
    machine.write(
        "in/c.txt",
        "Bonjour, quelles sont vos heures d’ouverture?\n".as_bytes(),
    );
    let run = machine
        .run(&["triage", "in", "nowhere.eml", "--json"])
        .ended(4);
    let objects = run.objects();
    let of = |file: &str| {
        objects
            .iter()
            .find(|one| one["file"] == file)
            .unwrap_or_else(|| panic!("no {file}"))
    };
    assert_eq!(objects.len(), 4);
    assert_eq!(of("in/a.eml")["kind"], "complaint");
    assert_eq!(of("in/a.eml")["presumed_outcome"], "screened_in");
    assert_eq!(of("in/a.eml")["flags"][0], "force");
    assert_eq!(of("in/c.txt")["language"], "fr");
    assert_eq!(of("in/b.png")["error"]["code"], "unsupported-file");
    assert_eq!(of("nowhere.eml")["error"]["code"], "file-not-found");
}

#[test]
fn each_deadline_of_a_triage_has_its_derivation() {
    let machine = Machine::new();
    machine.write("a.eml", &complaint(FORCE));
    let read = machine
        .run(&["triage", "a.eml", "--json"])
        .ended(0)
        .object();
    let deadlines = read["deadlines"].as_array().unwrap();
    assert!(!deadlines.is_empty());
    for deadline in deadlines {
        assert!(
            deadline["derivation"]
                .as_array()
                .is_some_and(|steps| !steps.is_empty()),
            "{deadline}"
        );
    }
}

#[test]
fn the_files_given_are_one_intake_two_accounts_of_one_event_are_related() {
    let machine = Machine::new();
    machine.write("a.eml", &complaint(FORCE));
    machine.write(
        "b.eml",
        &complaint(&format!("J’ajoute une chose à ma plainte.\n\n{FORCE}")),
    );
    let read = machine
        .run(&["triage", "a.eml", "b.eml", "--json"])
        .ended(0)
        .objects();
    assert_eq!(read[0]["related"][0], "b.eml");
    assert_eq!(read[1]["related"][0], "a.eml");
}

#[test]
fn no_file_at_all_is_refused() {
    let machine = Machine::new();
    fs::create_dir(machine.path("work").join("in")).unwrap();
    assert_eq!(
        machine.run(&["triage", "in", "--json"]).ended(1).object()["error"]["code"],
        "no-file"
    );
}

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
    let machine = Machine::new();
    let words = [
        "create",
        "vault",
        "--name",
        "Ana Roy",
        "--role",
        "team-lead",
    ];
    machine.run(&words).ended(0);
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

/// Runs the demonstration and returns its PDF files.
fn demo(machine: &Machine, lang: &str) -> (Run, Vec<PathBuf>) {
    let run = machine.run(&["demo", "--lang", lang]).ended(0);
    let made = fs::read_dir(machine.path("work/dossier-demo"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files: Vec<_> = made.collect();
    (run, files)
}

#[test]
fn the_demonstration_tells_the_whole_journey_in_either_language_and_leaves_only_its_pdf_files() {
    for (lang, sound, gone) in [
        (
            "fr",
            "Différences\u{a0}: 0; fautes des chaînes\u{a0}: 0.",
            "Le coffre provisoire est supprimé.",
        ),
        (
            "en",
            "Differences: 0; faults of the chains: 0.",
            "The temporary vault is removed.",
        ),
    ] {
        let machine = Machine::new();
        let (run, files) = demo(&machine, lang);
        assert!(
            run.out.contains(sound) && run.out.contains(gone),
            "{}",
            run.out
        );
        assert!(
            !run.out.contains("cli-") && !run.out.contains("triage-"),
            "{}",
            run.out
        );
        assert_eq!(files.len(), 2, "{files:?}");
        assert!(
            files
                .iter()
                .all(|file| fs::read(file).unwrap().starts_with(b"%PDF-"))
        );
        assert_eq!(
            fs::read_dir(machine.path("tmp")).unwrap().count(),
            0,
            "something was left behind"
        );
        assert_eq!(
            fs::read_dir(machine.path("home")).unwrap().count(),
            0,
            "something was left behind"
        );
    }
}

#[test]
fn the_demonstration_as_objects_screens_in_and_out_with_a_second_person() {
    let machine = Machine::new();
    let steps = machine.run(&["demo", "--json"]).ended(0).objects();
    let of = |step: &str| {
        steps
            .iter()
            .filter(|one| one["step"] == step)
            .collect::<Vec<_>>()
    };
    let stages: Vec<_> = of("screened")
        .iter()
        .map(|one| one["stage"].as_str().unwrap().to_owned())
        .collect();
    assert!(
        stages.iter().any(|stage| stage == "screened_in"),
        "{stages:?}"
    );
    let out = of("screened")
        .into_iter()
        .find(|one| one["stage"] == "screened_out")
        .expect("one screened out");
    let proposed = of("screened")
        .into_iter()
        .find(|one| one["number"] == out["number"])
        .unwrap();
    assert_ne!(proposed["by"], out["by"]);
    assert_eq!(of("filed").len(), of("triaged").len());
    assert_eq!(of("noted").len(), 2);
    assert!(
        of("searched")
            .iter()
            .all(|one| !one["hits"].as_array().unwrap().is_empty())
    );
    assert_eq!(
        of("verified")[0]["differences"].as_array().unwrap().len(),
        0
    );
}

#[test]
fn two_machines_exchange_bundles_and_each_refusal_is_told_by_its_code() {
    let one = Machine::with_vault();
    one.write("plainte.eml", &complaint(FORCE));
    let other = Machine::new();
    copy(&one.path("work/vault"), &other.path("work/vault"));
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

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
