//! Long work: how fast a backup is, and what a screen waits for while an import runs.

use crate::generator::Generator;
use crate::table::Table;
use dossier_app::case::{CaseListRequest, import};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::vault::backup;
use dossier_app::{Session, case, today, unwatched};
use dossier_domain::case::Stage;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Files of the import under which the screens are measured.
const FILES: usize = 150;
/// Least speed of a backup, written and read back, in bytes a second.
const LEAST: u64 = 200_000_000;

/// A whole backup of the vault, in a folder that goes with the measure.
pub async fn measure_backup(session: &Session, folder: &Path, table: &mut Table) {
    let disk = folder.join("backups");
    fs::create_dir_all(&disk).unwrap();
    let start = Instant::now();
    let made = backup::make(session, &disk, unwatched).await.unwrap();
    let time = start.elapsed();
    let size = u64::from(made.size_kib) << 10;
    fs::remove_dir_all(&disk).unwrap();
    let budget = Duration::from_micros(size * 1_000_000 / LEAST);
    table.time("backup, written, read back, pages checked", budget, time);
    let speed = size as f64 / 1e6 / time.as_secs_f64();
    table.figure("backup, speed", format!("{speed:.0} MB/s"));
}

/// What a person waits for while a folder is being received.
pub async fn measure_import(
    session: &Session,
    generator: &mut Generator,
    folder: &Path,
    table: &mut Table,
) {
    let mails = folder.join("mails");
    fs::create_dir_all(&mails).unwrap();
    for serial in 0..FILES {
        // Serials that no other measure uses.
        let mail = generator.mail(900_000 + serial);
        fs::write(mails.join(format!("{serial}.eml")), mail.bytes).unwrap();
    }
    import::begin(session, vec![mails.clone()]).await.unwrap();
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let (working, seen) = (jobs.clone(), session.clone());
    let start = Instant::now();
    let work = tokio::spawn(async move {
        let run = async |job: Job| import::run(&seen, &job, |_| ()).await;
        working.run(JobKind::Import, run).await.unwrap();
    });
    let (mut mornings, mut pages, mut drafts) = (Vec::new(), Vec::new(), Vec::new());
    while !work.is_finished() {
        let start = Instant::now();
        black_box(today::get(session).await.unwrap());
        mornings.push(start.elapsed());
        let request = CaseListRequest {
            assigned: None,
            stages: vec![Stage::Received],
            after: None,
        };
        let start = Instant::now();
        black_box(case::list(session, request).await.unwrap());
        pages.push(start.elapsed());
        let start = Instant::now();
        case::draft_put(session, "bench", "{}").await.unwrap();
        drafts.push(start.elapsed());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    work.await.unwrap();
    let rate = FILES as f64 / start.elapsed().as_secs_f64();
    fs::remove_dir_all(&mails).unwrap();
    table.figure("import of a folder", format!("{rate:.0} files/s"));
    table.times("Today, while it runs", Duration::from_millis(16), mornings);
    table.times(
        "list: a page, while it runs",
        Duration::from_millis(16),
        pages,
    );
    table.times(
        "a draft kept, while it runs",
        Duration::from_millis(50),
        drafts,
    );
}
