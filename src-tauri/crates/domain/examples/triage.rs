//! Reads messages, one JSON object a line, and prints the triage of each as a line of JSON.
//!
//! `cargo run -p dossier-domain --example triage -- messages.jsonl`
//! With `--facts` each line also carries the facts and where they stand in the text.
//! Fields of a message: `id`, `file`, `channel`, `subject`, `sender`, `text`, `attachments`,
//! `received_on`, `received_at`.

use dossier_domain::calendar::{self, Calendar};
use dossier_domain::case::Channel;
use dossier_domain::law::{self, Pack, PackFiles};
use dossier_domain::triage::{self, Candidate, Lexicon, Message, Packs};
use serde::Deserialize;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io};

#[derive(Deserialize)]
struct Row {
    id: String,
    file: String,
    channel: Channel,
    subject: String,
    sender: Option<String>,
    text: String,
    attachments: Vec<String>,
    received_on: chrono::NaiveDate,
    received_at: Option<chrono::DateTime<chrono::Utc>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("a file of messages is needed")?;
    let packs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let law = folders(&packs.join("law"))?
        .iter()
        .map(law::load)
        .collect::<Result<Vec<Pack>, _>>()?;
    let calendars = folders(&packs.join("calendar"))?
        .iter()
        .map(calendar::load)
        .collect::<Result<Vec<Calendar>, _>>()?;
    let started = Instant::now();
    let lexicon = Lexicon::load(&lexicon_files(&packs.join("lexicon/on-complaints"))?)?;
    eprintln!("lexicon compiled in {} ms", started.elapsed().as_millis());
    let (law, calendars): (Vec<&Pack>, Vec<&Calendar>) =
        (law.iter().collect(), calendars.iter().collect());
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    let rows = fs::read_to_string(path)?
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<Row>, _>>()?;
    let started = Instant::now();
    let read: Vec<_> = rows
        .iter()
        .map(|row| triage_one(row, &lexicon, &packs))
        .collect();
    eprintln!(
        "{} messages in {} ms",
        rows.len(),
        started.elapsed().as_millis()
    );
    let candidates: Vec<_> = rows
        .iter()
        .zip(&read)
        .map(|(row, (facts, _))| Candidate {
            facts,
            text: &row.text,
            sender: row.sender.as_deref(),
        })
        .collect();
    let related = triage::relate(&candidates);
    let whole = env::args().any(|argument| argument == "--facts");
    for ((row, (facts, line)), related) in rows.iter().zip(&read).zip(related) {
        let mut value = serde_json::to_value(line)?;
        let files: Vec<&str> = related
            .iter()
            .filter_map(|at| rows.get(*at))
            .map(|row| row.file.as_str())
            .collect();
        if let Some(object) = value.as_object_mut() {
            object.insert("id".to_owned(), row.id.clone().into());
            object.insert("file".to_owned(), row.file.clone().into());
            object.insert("related".to_owned(), files.into());
            if whole {
                object.insert("facts".to_owned(), serde_json::to_value(facts)?);
            }
        }
        serde_json::to_writer(io::stdout().lock(), &value)?;
        io::Write::write_all(&mut io::stdout(), b"\n")?;
    }
    Ok(())
}

fn triage_one(
    row: &Row,
    lexicon: &Lexicon,
    packs: &Packs<'_>,
) -> (triage::Facts, triage::TriageLine) {
    let message = Message {
        channel: row.channel,
        subject: &row.subject,
        sender: row.sender.as_deref(),
        text: &row.text,
        attachments: row.attachments.iter().map(String::as_str).collect(),
        received_on: row.received_on,
        received_at: row.received_at,
    };
    let facts = triage::read(&message, lexicon, packs);
    let recommendation = triage::recommend(&facts, packs, lexicon);
    let line = triage::line(
        &facts,
        &recommendation,
        triage::channel(&message, lexicon),
        lexicon,
    );
    (facts, line)
}

fn folders(root: &Path) -> io::Result<Vec<PackFiles>> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    folders.sort();
    folders
        .iter()
        .map(|folder| {
            let read = |name: &str| fs::read_to_string(folder.join(name));
            let id = folder
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            Ok(PackFiles {
                id,
                toml: read("pack.toml")?,
                fr: read("fr-CA.ftl")?,
                en: read("en-CA.ftl")?,
            })
        })
        .collect()
}

fn lexicon_files(root: &Path) -> io::Result<Vec<(String, String)>> {
    fs::read_dir(root)?
        .map(|entry| {
            let path = entry?.path();
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            Ok((name, fs::read_to_string(&path)?))
        })
        .collect()
}
