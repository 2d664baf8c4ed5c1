//! What is shown beside a decision, and what each person has to do.

use crate::SAMPLES;
use crate::table::Table;
use dossier_app::case::{AssignedTo, CaseLineView, CaseListRequest};
use dossier_app::precedent::{self, PrecedentRequest};
use dossier_app::{Session, case, workload};
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
