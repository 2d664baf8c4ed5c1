//! The query of the lists, and an act on many cases with what a screen waits for meanwhile.

use crate::SAMPLES;
use crate::generator::Generator;
use crate::table::Table;
use dossier_app::bulk::{self, BeginBulk, BulkAct, Chosen, UndoBulk};
use dossier_app::case::{self, CaseListRequest, FindCases};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::{Session, today};
use dossier_domain::case::Stage;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Cases of the act.
const MANY: usize = 50_000;

/// Fields alone: several values, several fields, a span of days.
const FIELDS: [&str; 4] = [
    "étape:traiter langue:français",
    "type:plainte service:ottawa mode:courriel",
    "loi:LSCSP langue:english signal:force",
    "reçu:2024-11-15..2026-02-10 service:windsor,kingston",
];

/// A name written in other ways than in the messages.
const NAMES: [&str; 4] = [
    "nom:\"castonguay, a.\"",
    "nom:\"LEONIE CHARTRAND\"",
    "name:\"S. Haddou\"",
    "name:Laframboise",
];

/// What a query of the list takes.
pub async fn measure(session: &Session, generator: &mut Generator, table: &mut Table) {
    let (mut fields, mut words, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for serial in 0..SAMPLES {
        let typed = FIELDS[serial % FIELDS.len()];
        fields.push(find(session, typed.to_owned()).await);
        words.push(find(session, format!("{typed} {}", generator.query())).await);
        names.push(find(session, NAMES[serial % NAMES.len()].to_owned()).await);
    }
    table.times("list: fields", Duration::from_millis(16), fields);
    table.times(
        "list: fields and two words",
        Duration::from_millis(50),
        words,
    );
    table.times(
        "list: a name in another writing",
        Duration::from_millis(50),
        names,
    );
}

async fn find(session: &Session, query: String) -> Duration {
    let start = Instant::now();
    let request = FindCases { query, after: None };
    let found = case::find(session, request).await.unwrap();
    assert!(found.understood.faults.is_empty(), "{:?}", found.understood);
    black_box(found);
    start.elapsed()
}

/// An act on many cases, and what a person waits for meanwhile.
pub async fn measure_bulk(session: &Session, table: &mut Table) {
    let ids = first(session, MANY).await;
    let count = ids.len();
    let act = BulkAct::ReplyLanguage { to: Lang::En };
    let chosen = Chosen::Cases { ids };
    let start = Instant::now();
    bulk::begin(session, BeginBulk { act, chosen })
        .await
        .unwrap();
    table.figure(
        "an act on many: writing which",
        format!("{count} cases in {:.1} s", start.elapsed().as_secs_f64()),
    );
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let (working, seen) = (jobs.clone(), session.clone());
    let start = Instant::now();
    let work = tokio::spawn(async move {
        let run = async |job: Job| bulk::run(&seen, &job, |_| ()).await;
        working.run(JobKind::Bulk, run).await.unwrap()
    });
    let (mut mornings, mut pages, mut drafts) = (Vec::new(), Vec::new(), Vec::new());
    while !work.is_finished() {
        let start = Instant::now();
        black_box(today::get(session).await.unwrap());
        mornings.push(start.elapsed());
        let request = CaseListRequest {
            stages: vec![Stage::Received],
            assigned: None,
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
    let view = work.await.unwrap();
    let rate = f64::from(view.done) / start.elapsed().as_secs_f64();
    table.figure(
        "an act on many",
        format!("{} done, {rate:.0} cases/s", view.done),
    );
    let start = Instant::now();
    let undo = UndoBulk {
        reasons: String::new(),
    };
    let back = async |job: Job| bulk::take_back(session, &job, undo.clone(), |_| ()).await;
    let view = jobs.run(JobKind::Bulk, back).await.unwrap();
    let rate = f64::from(view.taken_back) / start.elapsed().as_secs_f64();
    table.figure(
        "the same, taken back",
        format!("{} cases, {rate:.0} cases/s", view.taken_back),
    );
    let frame = Duration::from_millis(16);
    table.times("Today, while many are acted on", frame, mornings);
    table.times("list: a page, while many are acted on", frame, pages);
    table.times(
        "a draft kept, while many are acted on",
        Duration::from_millis(200),
        drafts,
    );
}

/// The first cases of the list.
async fn first(session: &Session, most: usize) -> Vec<CaseId> {
    let (mut ids, mut after) = (Vec::new(), None);
    while ids.len() < most {
        let query = "type:plainte".to_owned();
        let page = case::find(session, FindCases { query, after })
            .await
            .unwrap();
        ids.extend(page.lines.iter().map(|found| found.line.id));
        after = page.after;
        if after.is_none() {
            break;
        }
    }
    ids.truncate(most);
    ids
}
