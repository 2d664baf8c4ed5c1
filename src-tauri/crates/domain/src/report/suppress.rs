//! What is published: small cells are left out, and others with them, so that a total does not
//! reveal them.
//!
//! The rule (ADR 16): a number from 1 to [`SMALL`] − 1 is left out. In a column whose total is
//! shown, the cells left out are two at least and come to [`SMALL`] at least; else the smallest
//! that is still shown goes too. A total that is small goes with its whole column. Zero is shown. Places
//! and officers are not published.
//!
//! What was screened in and what was screened out come to what the days of screening are counted on: these
//! go wherever one of the two totals does.
//!
//! What was received and what was carried in is closed or carried over, so that one of these four
//! numbers is the difference of the others: both carried numbers go wherever one of the four does.

use super::Measure;
use super::count::{Report, Row};

/// Numbers below this one, zero excepted, are not published.
pub const SMALL: u32 = 5;

/// The report as it may be published.
#[must_use]
pub fn publish(mut report: Report) -> Report {
    report.tables.retain(|table| table.by.is_public());
    let carried = carried(&report.measures);
    for column in 0..report.measures.len() {
        if carried.is_some_and(|(_, both)| both.contains(&column)) {
            continue;
        }
        let total = report.totals.get(column).copied().flatten();
        let hidden = total.is_some_and(is_small);
        for table in &mut report.tables {
            let cells = table
                .rows
                .iter_mut()
                .filter_map(|row: &mut Row| row.cells.get_mut(column));
            hide(cells.collect(), hidden);
        }
        if hidden && let Some(total) = report.totals.get_mut(column) {
            *total = None;
        }
    }
    if let Some((moved, both)) = carried {
        hide_carried(&mut report, moved, both);
    }
    // Rows in the order of their numbers would tell which of two hidden ones is the larger.
    for table in &mut report.tables {
        let by_key = |row: &Row| (row.key.is_empty(), row.key.clone());
        table.rows.sort_by_key(by_key);
    }
    // The ages come to the total of what is not screened.
    let aged = Measure::aged(&report.measures);
    let column = report.measures.iter().position(|it| *it == aged);
    let total = column.and_then(|column| report.totals.get(column));
    let hidden = total.is_some_and(Option::is_none);
    hide(report.ages.iter_mut().collect(), hidden);
    let gives_back = report.rules.is_some() && hides_screened(&report);
    report.to_screen = report
        .to_screen
        .filter(|spread| !is_small(spread.cases) && !gives_back);
    // No total of deadlines is published: a cell is hidden by itself.
    for cell in report.clocks.iter_mut().flat_map(|row| &mut row.cells) {
        *cell = cell.filter(|n| !is_small(*n));
    }
    report
}

/// Whether one of the two totals of what was screened is hidden: how many were screened is their sum.
fn hides_screened(report: &Report) -> bool {
    let mut counted = report.measures.iter().zip(&report.totals);
    counted.any(|(measure, total)| {
        matches!(measure, Measure::ScreenedIn | Measure::ScreenedOut) && total.is_none()
    })
}

/// The columns of what was received and closed, and those of what was carried in and over; none for a
/// report that does not count all four.
fn carried(measures: &[Measure]) -> Option<([usize; 2], [usize; 2])> {
    let at = |measure| measures.iter().position(|it| *it == measure);
    let moved = [at(Measure::Received)?, at(Measure::Closed)?];
    Some((moved, [at(Measure::CarriedIn)?, at(Measure::CarriedOver)?]))
}

/// Hides what was carried in and over, together. A total of one that is none would give the other back
/// with what moved, so that both columns go.
fn hide_carried(report: &mut Report, moved: [usize; 2], both: [usize; 2]) {
    let totals = both.map(|column| cell(&report.totals, column));
    if totals == [Some(0); 2] {
        return;
    }
    let all = moved
        .iter()
        .any(|column| cell(&report.totals, *column).is_none())
        || totals.iter().any(|n| n.is_none_or(|n| n < SMALL));
    for table in &mut report.tables {
        hide_pairs(&mut table.rows, moved, both, all);
    }
    if all {
        hide_both(&mut report.totals, both);
    }
}

fn hide_pairs(rows: &mut [Row], moved: [usize; 2], both: [usize; 2], all: bool) {
    let numbers = |row: &Row| both.map(|column| cell(&row.cells, column).unwrap_or_default());
    let shows = |row: &Row| {
        let moved = moved
            .iter()
            .all(|column| cell(&row.cells, *column).is_some());
        moved && !numbers(row).into_iter().any(is_small)
    };
    let mut rows: Vec<&mut Row> = rows.iter_mut().collect();
    rows.sort_by_key(|row| (shows(row), numbers(row).iter().sum::<u32>()));
    let (mut hidden, mut sums) = (0_usize, [0_u32; 2]);
    for row in rows {
        let safe = hidden == 0 || (hidden >= 2 && sums.iter().all(|sum| *sum >= SMALL));
        if !all && safe && shows(row) {
            continue;
        }
        hidden += 1;
        for (sum, n) in sums.iter_mut().zip(numbers(row)) {
            *sum += n;
        }
        hide_both(&mut row.cells, both);
    }
}

fn hide_both(cells: &mut [Option<u32>], both: [usize; 2]) {
    for column in both {
        if let Some(cell) = cells.get_mut(column) {
            *cell = None;
        }
    }
}

fn cell(cells: &[Option<u32>], column: usize) -> Option<u32> {
    cells.get(column).copied().flatten()
}

const fn is_small(n: u32) -> bool {
    0 < n && n < SMALL
}

/// Hides the small cells of a column, and enough of the others; or all of it.
fn hide(mut cells: Vec<&mut Option<u32>>, all: bool) {
    if all {
        cells.iter_mut().for_each(|cell| **cell = None);
        return;
    }
    cells.sort_by_key(|cell| cell.unwrap_or_default());
    let (mut hidden, mut sum) = (0_usize, 0_u32);
    for cell in cells {
        let Some(n) = cell.filter(|n| *n > 0) else {
            continue;
        };
        let safe = hidden == 0 || (hidden >= 2 && sum >= SMALL);
        if is_small(n) || !safe {
            *cell = None;
            hidden += 1;
            sum += n;
        }
    }
}
