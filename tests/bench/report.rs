//! A report of a quarter, and the cases behind one of its numbers.

use crate::table::Table;
use dossier_app::report::{self, BehindRequest};
use dossier_app::{Session, unwatched};
use dossier_domain::report::{Cell, Measure};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Times of each; the slowest is told.
const TIMES: usize = 5;

pub async fn measure(session: &Session, table: &mut Table) {
    let query = report::last_quarter(session.office.today());
    let budget = Duration::from_secs(1);
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        black_box(report::get(session, query, unwatched).await.unwrap());
        times.push(start.elapsed());
    }
    table.time("report of a quarter, slowest of 5", budget, slowest(&times));
    times.clear();
    for _ in 0..TIMES {
        let start = Instant::now();
        let cell = Cell::All {
            measure: Measure::Received,
        };
        let request = BehindRequest { query, cell };
        black_box(report::behind(session, request, unwatched).await.unwrap());
        times.push(start.elapsed());
    }
    table.time(
        "cases behind a number, slowest of 5",
        budget,
        slowest(&times),
    );
}

fn slowest(times: &[Duration]) -> Duration {
    times.iter().max().copied().unwrap_or_default()
}
