//! Packs, lexicon and messages for these tests.

use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::calendar::{self, Calendar};
use dossier_domain::case::Channel;
use dossier_domain::law::{self, Pack, PackFiles};
use dossier_domain::triage::{self, Facts, Lexicon, Message, Packs, Recommendation, TriageLine};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A message as the fixtures write it.
#[derive(Debug, Clone, Deserialize)]
pub struct Row {
    pub id: String,
    #[serde(default = "email")]
    pub channel: Channel,
    pub subject: String,
    pub sender: Option<String>,
    pub text: String,
    #[serde(default)]
    pub attachments: Vec<String>,
    pub received_on: NaiveDate,
    pub received_at: Option<DateTime<Utc>>,
}

fn email() -> Channel {
    Channel::Email
}

impl Row {
    /// A message received on a day.
    pub fn new(id: &str, sender: &str, received_on: &str, text: &str) -> Self {
        Self {
            id: id.to_owned(),
            channel: Channel::Email,
            subject: String::new(),
            sender: Some(sender.to_owned()),
            text: text.to_owned(),
            attachments: Vec::new(),
            received_on: received_on.parse().unwrap(),
            received_at: None,
        }
    }
}

/// What the program brings.
pub struct Desk {
    pub lexicon: Lexicon,
    pub law: Vec<Pack>,
    pub calendars: Vec<Calendar>,
}

pub static DESK: LazyLock<Desk> = LazyLock::new(|| Desk {
    lexicon: Lexicon::load(&lexicon_files()).unwrap(),
    law: folders("law")
        .iter()
        .map(|files| law::load(files).unwrap())
        .collect(),
    calendars: folders("calendar")
        .iter()
        .map(|files| calendar::load(files).unwrap())
        .collect(),
});

impl Desk {
    /// Facts, recommendation and line of a message.
    pub fn triage(&self, row: &Row) -> (Facts, Recommendation, TriageLine) {
        let (law, calendars): (Vec<&Pack>, Vec<&Calendar>) =
            (self.law.iter().collect(), self.calendars.iter().collect());
        let packs = Packs {
            law: &law,
            calendars: &calendars,
        };
        let message = Message {
            channel: row.channel,
            subject: &row.subject,
            sender: row.sender.as_deref(),
            text: &row.text,
            attachments: row.attachments.iter().map(String::as_str).collect(),
            received_on: row.received_on,
            received_at: row.received_at,
        };
        let facts = triage::read(&message, &self.lexicon, &packs);
        let recommendation = triage::recommend(&facts, &packs, &self.lexicon);
        let channel = triage::channel(&message, &self.lexicon);
        let line = triage::line(&facts, &recommendation, channel, &self.lexicon);
        (facts, recommendation, line)
    }
}

/// A file of `tests/fixtures` of the checkout.
pub fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn packs(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../packs")
        .join(folder)
}

fn folders(kind: &str) -> Vec<PackFiles> {
    let mut folders: Vec<PathBuf> = fs::read_dir(packs(kind))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let read = |folder: &Path, name: &str| fs::read_to_string(folder.join(name)).unwrap();
    folders
        .iter()
        .map(|folder| PackFiles {
            id: folder.file_name().unwrap().to_string_lossy().into_owned(),
            toml: read(folder, "pack.toml"),
            fr: read(folder, "fr-CA.ftl"),
            en: read(folder, "en-CA.ftl"),
        })
        .collect()
}

/// The files of the lexicon of the program.
pub fn lexicon_files() -> Vec<(String, String)> {
    let files = fs::read_dir(packs("lexicon/on-complaints"))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect()
}
