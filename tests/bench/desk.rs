//! What is shown beside a decision, and what each person has to do.

use crate::SAMPLES;
use crate::table::Table;
use dossier_app::case::{AssignedTo, CaseLineView, CaseListRequest};
use dossier_app::precedent::{self, PrecedentRequest};
use dossier_app::{AppError, Session, case, disposition, packs, today, workload};
use dossier_domain::case::{CaseEvent, Stage};
use dossier_domain::disposition::DispositionEvent;
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, FileId};
use dossier_domain::record::{RecordEvent, SeriesCode};
use dossier_store::Tx;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The precedents of the first ground of each case.
pub async fn measure_precedents(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let (mut times, mut found) = (Vec::new(), 0);
    for line in lines {
        let view = case::get(session, line.id).await.unwrap();
        let Some(ground) = view.recommendation.grounds.first() else {
            continue;
        };
        let request = PrecedentRequest {
            case_id: line.id,
            ground: ground.code.clone(),
        };
        let start = Instant::now();
        found += precedent::list(session, request).await.unwrap().cases.len();
        times.push(start.elapsed());
    }
    table.times("precedents of a ground", Duration::from_millis(16), times);
    table.figure("precedents found", found.to_string());
}

/// The screens as a person who works sees them: each act makes the pages be read and decrypted anew.
pub async fn measure_after_an_act(session: &Session, table: &mut Table) {
    let (mut mornings, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..SAMPLES {
        case::draft_put(session, "bench", "{}").await.unwrap();
        let start = Instant::now();
        black_box(today::get(session).await.unwrap());
        mornings.push(start.elapsed());
        case::draft_put(session, "bench", "{}").await.unwrap();
        let request = CaseListRequest {
            stages: vec![Stage::Received],
            ..CaseListRequest::default()
        };
        let start = Instant::now();
        black_box(case::list(session, request).await.unwrap());
        pages.push(start.elapsed());
    }
    let frame = Duration::from_millis(16);
    table.times("Today, after an act", frame, mornings);
    table.times("list: a page, after an act", frame, pages);
}

/// The lists of dispositions, with as many proposed files as they show.
pub async fn measure_disposition(session: &Session, lines: &[CaseLineView], table: &mut Table) {
    let proposed = session.vault.write(async |tx| {
        for line in lines.iter().take(51) {
            propose(session, tx, line.id).await?;
        }
        Ok::<_, AppError>(())
    });
    proposed.await.unwrap();
    let mut times = Vec::new();
    for _ in 0..SAMPLES {
        case::draft_put(session, "bench", "{}").await.unwrap();
        let start = Instant::now();
        let view = disposition::get(session).await.unwrap();
        times.push(start.elapsed());
        assert_eq!(view.proposed.len(), 50);
    }
    table.times(
        "dispositions: fifty files, after an act",
        Duration::from_millis(16),
        times,
    );
}

/// Files a case, closes it, and proposes that its file be disposed of.
async fn propose(session: &Session, tx: &mut Tx, case_id: CaseId) -> Result<(), AppError> {
    let plan = packs::packs()?.files.iter();
    let plan = plan.clone().find(|files| files.id == packs::PLAN);
    let event = RecordEvent::FileOpened {
        file_id: FileId(session.office.ids.next()),
        number: tx.next_number("OPS-PLA-01", 2026).await?,
        series: SeriesCode("OPS-PLA-01".into()),
        title: "Plainte".into(),
        case_id,
    };
    tx.record(Fact::Record { event }).await?;
    let closed = CaseEvent::Closed {
        reasons: "Tout est fait.".into(),
        of: tx.case(case_id).await?.decided_by(),
        outcome: None,
        left_unsent: None,
    };
    let proposed = CaseEvent::Disposition(DispositionEvent::Proposed {
        plan: plan.expect("the plan of the program").reference(),
    });
    Ok(tx.record_all(case_id, [closed, proposed]).await?)
}

/// The work of everyone, and the list of one person.
pub async fn measure_workload(session: &Session, table: &mut Table) {
    let (mut screens, mut lists) = (Vec::new(), Vec::new());
    for _ in 0..SAMPLES {
        let start = Instant::now();
        black_box(workload::get(session).await.unwrap());
        screens.push(start.elapsed());
        let request = CaseListRequest {
            assigned: Some(AssignedTo::Me),
            ..CaseListRequest::default()
        };
        let start = Instant::now();
        black_box(case::list(session, request).await.unwrap());
        lists.push(start.elapsed());
    }
    let frame = Duration::from_millis(16);
    table.times("workload by person", frame, screens);
    table.times("list: the cases of one person", frame, lists);
}
