//! The program without a window, as a person or a script runs it: the real binary.

mod deadline;
mod demo;
mod letter;
mod person;
mod report;
mod show;
mod triage;
mod vault;

use dossier_app::vault::{Unlock, status, unlock};
use dossier_app::{Office, Session};
use dossier_testkit::letter as message;
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

    /// A vault in `work/vault` with its first person, a coordinator.
    pub fn with_vault() -> Self {
        Self::with_vault_of("case-coordinator")
    }

    /// The first person of the vault, at a desk.
    pub async fn sign_in(&self) -> Session {
        let folder = self.path("work/vault");
        let office = Office {
            device_folder: self.path("home/.local/share/dossier/device"),
            export_folder: self.path("work"),
            ..Office::machine()
        };
        let request = Unlock {
            person: status(&folder, None).await.unwrap().people[0].id,
            passphrase: PASSPHRASE.into(),
        };
        unlock(&office, &folder, request).await.unwrap()
    }

    /// The same, whose first person has this role.
    pub fn with_vault_of(role: &str) -> Self {
        let machine = Self::new();
        let words = ["create", "vault", "--name", "Ana Roy", "--role", role];
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
    message(body).file("message.eml").bytes
}

pub const FORCE: &str = "Bonjour,\n\nLe 28 septembre 2026, un agent du Service de police de Timmins m'a poussé contre \
    un mur et m'a donné un coup de poing au visage. Je veux porter plainte.\n\nLuc Paquette\n705 555-0142\n";
