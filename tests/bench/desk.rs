//! What is shown beside a decision.

use crate::table::Table;
use dossier_app::case::CaseLineView;
use dossier_app::precedent::{self, PrecedentRequest};
use dossier_app::{Session, case};
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
        found += precedent::list(session, request).await.unwrap().len();
        times.push(start.elapsed());
    }
    table.times("precedents of a ground", Duration::from_millis(16), times);
    table.figure("precedents found", found.to_string());
}
