//! A letter of any words, under the packs of the program.
#![no_main]

use chrono::NaiveDate;
use dossier_domain::calendar::{self, Calendar};
use dossier_domain::case::Channel;
use dossier_domain::law::{self, Pack, PackFiles};
use dossier_domain::triage::{self, Lexicon, Message, Packs};
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

struct Desk {
    lexicon: Lexicon,
    law: Vec<Pack>,
    calendars: Vec<Calendar>,
}

static DESK: LazyLock<Desk> = LazyLock::new(|| Desk {
    lexicon: Lexicon::load(&lexicon()).unwrap(),
    law: folders("law")
        .iter()
        .map(|files| law::load(files).unwrap())
        .collect(),
    calendars: folders("calendar")
        .iter()
        .map(|files| calendar::load(files).unwrap())
        .collect(),
});

fuzz_target!(|words: &str| {
    let (subject, text) = words.split_once('\n').unwrap_or(("", words));
    let desk = &*DESK;
    let (law, calendars): (Vec<_>, Vec<_>) =
        (desk.law.iter().collect(), desk.calendars.iter().collect());
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    let message = Message {
        channel: Channel::Email,
        subject,
        sender: None,
        text,
        attachments: Vec::new(),
        received_on: NaiveDate::from_ymd_opt(2026, 10, 8).unwrap(),
        received_at: None,
    };
    let facts = triage::read(&message, &desk.lexicon, &packs);
    let found = triage::recommend(&facts, &packs, &desk.lexicon);
    let _ = triage::line(
        &facts,
        &found,
        triage::channel(&message, &desk.lexicon),
        &desk.lexicon,
    );
});

fn packs(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../packs")
        .join(folder)
}

fn folders(kind: &str) -> Vec<PackFiles> {
    let read = |path: PathBuf| fs::read_to_string(path).unwrap();
    let entries = fs::read_dir(packs(kind)).unwrap();
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| PackFiles {
            id: entry.file_name().to_string_lossy().into_owned(),
            toml: read(entry.path().join("pack.toml")),
            fr: read(entry.path().join("fr-CA.ftl")),
            en: read(entry.path().join("en-CA.ftl")),
        })
        .collect()
}

fn lexicon() -> Vec<(String, String)> {
    let entries = fs::read_dir(packs("lexicon/on-complaints")).unwrap();
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}
