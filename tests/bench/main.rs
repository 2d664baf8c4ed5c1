//! Speed at real size: `cargo xtask bench [--cases N] [--vault FOLDER]`. Never run by the tests.
//!
//! `--vault` keeps the vault, and measures one that an earlier run has filled.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod chase;
mod desk;
mod fill;
mod find;
mod generator;
mod long;
mod report;
mod table;

use dossier_app::assess::assess;
use dossier_app::case::{CaseLineView, CaseListRequest, CorrectCase};
use dossier_app::incoming::Letter;
use dossier_app::letter::{DraftLetter, ExportLetter, LetterOf};
use dossier_app::note::DraftNote;
use dossier_app::palette::PaletteRequest;
use dossier_app::search::{SearchFilter, SearchPageRequest, SearchRequest};
use dossier_app::vault::{CreateVault, Unlock};
use dossier_app::{AppError, Office, Session, case, letter, note, palette, search, today, vault};
use dossier_documents::mail;
use dossier_domain::case::{CaseEvent, Correction, Stage};
use dossier_domain::event::Fact;
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::letter::{LetterFormat, TemplateCode};
use dossier_domain::person::Role;
use generator::Generator;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use table::Table;

const SEED: u64 = 20_261_008;
const PASSPHRASE: &str = "twelve signs at least";
const SAMPLES: usize = 200;
/// Events of the long case.
const EVENTS: usize = 500;

#[tokio::main]
async fn main() {
    let asked = Asked::read();
    let thrown_away = tempfile::tempdir().unwrap();
    let folder = asked.vault.as_deref().unwrap_or(thrown_away.path());
    let mut office = Office::machine();
    office.device_folder = folder.join("device");
    office.export_folder = thrown_away.path().join("exports");
    let home = folder.join("bench.dossier");
    let mut table = Table::default();

    if asked.fills {
        return prepare(&office, &home, asked.cases).await;
    }
    if !home.exists() {
        let start = Instant::now();
        fill_apart(folder, asked.cases);
        let rate = asked.cases as f64 / start.elapsed().as_secs_f64();
        table.figure("filling, 500 cases a write", format!("{rate:.0} cases/s"));
    }
    let session = open(&office, &home, &mut table).await;
    let total = today::get(&session).await.unwrap().counts.cases;
    table.figure("memory, resident / peak, at Today", memory());
    // Mails that no earlier run has received.
    let mut generator = Generator::new(SEED + u64::from(total), office.today());
    measure_reader(&office, &mut generator, &mut table);
    measure_triage(&office, &mut generator, &mut table);
    let lines = measure_receive(&session, &mut generator, total as usize, &mut table).await;
    measure_screens(&session, &lines, &mut table).await;
    measure_long_case(&session, &lines, &mut table).await;
    measure_alike(&session, &lines, &mut table).await;
    desk::measure_after_an_act(&session, &mut table).await;
    desk::measure_workload(&session, &mut table).await;
    desk::measure_precedents(&session, &lines, &mut table).await;
    measure_search(&session, &mut generator, &mut table).await;
    measure_palette(&session, &mut generator, &mut table).await;
    find::measure(&session, &mut generator, &mut table).await;
    table.figure("memory, after lists and searches", memory());
    measure_note(&session, &lines, &mut table).await;
    measure_letter(&session, &lines, &mut table).await;
    chase::measure(&session, &mut table).await;
    desk::measure_disposition(&session, &lines, &mut table).await;
    table.figure("memory, after papers", memory());
    report::measure(&session, &mut table).await;
    table.figure("memory, after reports", memory());
    long::measure_import(&session, &mut generator, thrown_away.path(), &mut table).await;
    find::measure_bulk(&session, &mut table).await;
    long::measure_backup(&session, thrown_away.path(), &mut table).await;
    table.figure(
        "memory, after an import, acts on many and a backup",
        memory(),
    );
    table.figure(
        "size of the vault",
        format!("{:.0} MB", size_of(&home) as f64 / 1e6),
    );
    vault::lock(session).await.unwrap();
    eprintln!(
        "\n{total} cases before the measures, seed {SEED}; the message of the first {} is sealed",
        fill::SEALED
    );
    let over = table.print();
    std::process::exit(i32::from(over > 0));
}

/// What the command line asks for; cargo's own `--bench` is passed over.
struct Asked {
    /// Cases of a new vault, 100,000 unless said.
    cases: usize,
    /// Folder that keeps the vault; none: it is thrown away.
    vault: Option<PathBuf>,
    /// Only fills the vault, from where an earlier run was cut off.
    fills: bool,
}

impl Asked {
    fn read() -> Self {
        let words: Vec<String> = std::env::args().collect();
        let after = |name: &str| {
            let at = words.iter().position(|word| word == name)?;
            Some(words.get(at + 1).expect("a value after the option"))
        };
        Self {
            cases: after("--cases").map_or(100_000, |number| {
                number.parse().expect("--cases takes a whole number")
            }),
            vault: after("--vault").map(PathBuf::from),
            fills: words.iter().any(|word| word == "--fill"),
        }
    }
}

/// Fills the vault in another process, so that the memory measured in this one is that of a day's use.
fn fill_apart(folder: &Path, cases: usize) {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--fill", "--cases", &cases.to_string(), "--vault"])
        .arg(folder)
        .status()
        .unwrap();
    assert!(status.success(), "the vault was not filled");
}

/// Creates a vault and fills it, or fills further one whose filling was cut off.
async fn prepare(office: &Office, home: &Path, cases: usize) {
    let session = if home.exists() {
        let request = unlocking(home).await;
        vault::unlock(office, home, request).await.unwrap()
    } else {
        let request = CreateVault {
            name: "Bench".into(),
            role: Role::CaseCoordinator,
            lang: Lang::Fr,
            passphrase: PASSPHRASE.into(),
        };
        vault::create(office, home, request).await.unwrap()
    };
    let filled = today::get(&session).await.unwrap().counts.cases;
    let generator = Generator::new(SEED + u64::from(filled), office.today());
    fill::fill(&session, generator, filled as usize, cases).await;
    vault::lock(session).await.unwrap();
}

async fn unlocking(home: &Path) -> Unlock {
    let status = vault::status(home, None).await.unwrap();
    Unlock {
        person: status.people[0].id,
        passphrase: PASSPHRASE.into(),
    }
}

async fn open(office: &Office, home: &Path, table: &mut Table) -> Session {
    let request = unlocking(home).await;
    let start = Instant::now();
    let session = vault::unlock(office, home, request).await.unwrap();
    black_box(today::get(&session).await.unwrap());
    table.time(
        "open: passphrase to Today",
        Duration::from_secs(1),
        start.elapsed(),
    );
    session
}

fn measure_triage(office: &Office, generator: &mut Generator, table: &mut Table) {
    let letters: Vec<_> = (0..SAMPLES)
        .map(|serial| Letter::read(&generator.mail(serial), office).unwrap())
        .collect();
    let times = letters
        .iter()
        .map(|letter| timed(|| assess(letter).unwrap()))
        .collect();
    table.times(
        "triage: read and recommend",
        Duration::from_millis(20),
        times,
    );
}

/// The same mails in this process and in that of the reader: what being safe costs.
fn measure_reader(office: &Office, generator: &mut Generator, table: &mut Table) {
    let mails: Vec<_> = (0..SAMPLES)
        .map(|serial| generator.mail(serial).bytes)
        .collect();
    // The first question starts the process.
    office.reader.mail(&mails[0]).unwrap();
    let budget = Duration::from_millis(5);
    let here = mails
        .iter()
        .map(|bytes| timed(|| mail::read(bytes).unwrap()));
    table.times("read a mail: in this process", budget, here.collect());
    let there = mails
        .iter()
        .map(|bytes| timed(|| office.reader.mail(bytes).unwrap()));
    table.times("read a mail: in the reader's", budget, there.collect());
    office.reader.rest();
    let start = Instant::now();
    office.reader.mail(&mails[0]).unwrap();
    table.time(
        "read a mail: starting the reader",
        Duration::from_millis(50),
        start.elapsed(),
    );
}

async fn measure_receive(
    session: &Session,
    generator: &mut Generator,
    cases: usize,
    table: &mut Table,
) -> Vec<CaseLineView> {
    let (mut times, mut lines) = (Vec::new(), Vec::new());
    let start = Instant::now();
    for serial in cases..cases + SAMPLES {
        let file = generator.mail(serial);
        lines.push(
            case::receive_file(session, file)
                .await
                .unwrap()
                .0
                .case
                .expect("received"),
        );
    }
    table.figure(
        "import rate, one file a write",
        format!(
            "{:.0} files/s",
            SAMPLES as f64 / start.elapsed().as_secs_f64()
        ),
    );
    for line in &lines {
        let from = line.language;
        let to = if from == TextLanguage::Mixed {
            TextLanguage::Fr
        } else {
            TextLanguage::Mixed
        };
        let event = CaseEvent::Corrected(Correction::Language { from, to });
        let start = Instant::now();
        let written: Result<_, AppError> = session
            .vault
            .write(async |tx| {
                Ok(tx
                    .record(Fact::Case {
                        case_id: line.id,
                        event,
                    })
                    .await?)
            })
            .await;
        times.push(start.elapsed());
        written.unwrap();
    }
    table.times(
        "create: one event, durable and audited",
        Duration::from_millis(10),
        times,
    );
    lines
}

/// The cases alike, as intake asks for them once a message is received.
async fn measure_alike(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let (mut times, mut found) = (Vec::new(), 0);
    for line in lines {
        let start = Instant::now();
        found += case::alike(session, line.id).await.unwrap().len();
        times.push(start.elapsed());
    }
    table.times(
        "near-duplicates of a case",
        Duration::from_millis(50),
        times,
    );
    table.figure("near-duplicates found", found.to_string());
}

async fn measure_screens(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let (mut pages, mut mornings, mut cases) = (Vec::new(), Vec::new(), Vec::new());
    let mut after = None;
    for _ in 0..SAMPLES {
        let request = CaseListRequest {
            stages: vec![Stage::Received],
            assigned: None,
            after: after.take(),
        };
        let start = Instant::now();
        let page = case::list(session, request).await.unwrap();
        pages.push(start.elapsed());
        after = page.after;
    }
    for line in lines {
        let start = Instant::now();
        black_box(today::get(session).await.unwrap());
        mornings.push(start.elapsed());
        let start = Instant::now();
        black_box(case::get(session, line.id).await.unwrap());
        cases.push(start.elapsed());
    }
    table.times("list: a page, going on", Duration::from_millis(16), pages);
    table.times("Today", Duration::from_millis(16), mornings);
    table.times("a case, whole", Duration::from_millis(50), cases);
}

/// A case to which much happened: each act is an event that is folded, told in the history, and
/// looked at for an undo.
async fn measure_long_case(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let Some(line) = lines.last() else {
        return;
    };
    let mut lang = case::get(session, line.id).await.unwrap().reply_language;
    for _ in 0..EVENTS {
        let to = if lang == Lang::Fr { Lang::En } else { Lang::Fr };
        let correction = Correction::ReplyLanguage { from: lang, to };
        let request = CorrectCase {
            case_id: line.id,
            correction,
        };
        case::correct(session, request).await.unwrap();
        lang = to;
    }
    let mut opened = Vec::new();
    for _ in 0..SAMPLES {
        let start = Instant::now();
        black_box(case::get(session, line.id).await.unwrap());
        opened.push(start.elapsed());
    }
    let what = "a case of 500 events, whole";
    table.times(what, Duration::from_millis(50), opened);
}

async fn measure_search(session: &Session, generator: &mut Generator, table: &mut Table) {
    for (what, best) in [
        ("search: two words, newest first", false),
        ("search: two words, best first", true),
    ] {
        let mut times = Vec::new();
        for _ in 0..SAMPLES {
            let request = SearchRequest {
                query: generator.query(),
                best,
            };
            let start = Instant::now();
            black_box(search::search(session, request).await.unwrap());
            times.push(start.elapsed());
        }
        table.times(what, Duration::from_millis(50), times);
    }
}

/// The palette as one types, and a search with its facets.
async fn measure_palette(session: &Session, generator: &mut Generator, table: &mut Table) {
    let (mut numbers, mut names, mut pages) = (Vec::new(), Vec::new(), Vec::new());
    for serial in 0..SAMPLES {
        let words = generator.query();
        let beginning: String = words.chars().take(2 + serial % 4).collect();
        for (times, things) in [
            (&mut numbers, format!("{}", 1 + serial * 7)),
            (&mut names, beginning),
        ] {
            let request = PaletteRequest {
                words: things.clone(),
                things,
            };
            let start = Instant::now();
            black_box(palette::find(session, request).await.unwrap());
            times.push(start.elapsed());
        }
        let request = SearchPageRequest {
            query: words,
            best: false,
            filter: SearchFilter::default(),
        };
        let start = Instant::now();
        black_box(search::page(session, request).await.unwrap());
        pages.push(start.elapsed());
    }
    let frame = Duration::from_millis(16);
    table.times("palette: a number", frame, numbers);
    table.times("palette: two to five letters", frame, names);
    table.times(
        "search with facets, newest first",
        Duration::from_millis(50),
        pages,
    );
}

async fn measure_note(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let mut times = Vec::new();
    for line in lines.iter().take(30) {
        let (drafted, _) = note::draft(
            session,
            DraftNote {
                case_id: line.id,
                source: Lang::Fr,
            },
        )
        .await
        .unwrap();
        let start = Instant::now();
        black_box(note::export(session, drafted.note.id).await.unwrap());
        times.push(start.elapsed());
    }
    times.remove(0);
    table.times(
        "PDF of a note, warm, written and journaled",
        Duration::from_millis(60),
        times,
    );
}

async fn measure_letter(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let mut times = Vec::new();
    for line in lines.iter().take(30) {
        let request = DraftLetter {
            case_id: line.id,
            template: TemplateCode("acknowledgement".into()),
            langs: vec![Lang::Fr, Lang::En],
        };
        // A case of another kind has another receipt.
        let Ok((view, _)) = letter::draft(session, request).await else {
            continue;
        };
        let of = LetterOf {
            case_id: line.id,
            letter_id: view.line.id,
        };
        let format = LetterFormat::Pdf;
        let start = Instant::now();
        black_box(
            letter::export(session, ExportLetter { of, format })
                .await
                .unwrap(),
        );
        times.push(start.elapsed());
    }
    times.remove(0);
    table.times(
        "PDF of a bilingual letter, warm, written and journaled",
        Duration::from_millis(60),
        times,
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let figure = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name))?;
        let kib: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(format!("{} MB", kib / 1_024))
    };
    let [now, peak] =
        ["VmRSS:", "VmHWM:"].map(|name| figure(name).unwrap_or_else(|| "unknown".into()));
    format!("{now} / {peak}")
}

fn size_of(folder: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(meta) if meta.is_dir() => size_of(&entry.path()),
            Ok(meta) => meta.len(),
            Err(_) => 0,
        })
        .sum()
}
