//! What moved beyond chance.
//!
//! For each service, kind, matter, place, officer and ground: the cases of the period against those of the four
//! periods of the same length before it. If nothing changed, each of those cases falls in the
//! period with the probability days of the period ÷ days of all five, whatever the others do: the
//! number is binomial. The exact two-sided test doubles the smaller tail; the probabilities are
//! corrected for the number of rows tested (Benjamini and Hochberg, 1995) and one that stays under
//! [`SIGNIFICANT_PERCENT`] is told. Where fewer than [`MIN_EXPECTED`] cases were expected, too few to tell.

use super::cell::Measure;
use super::{By, Query};
use crate::lang::Bilingual;
use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Share of false findings, in a hundred, that is accepted among what is told.
pub const SIGNIFICANT_PERCENT: u32 = 5;

/// Cases expected in the period below which nothing is told.
pub const MIN_EXPECTED: u32 = 5;

/// Periods before, of the same length.
pub const BEFORE: u32 = 4;

/// What is tested, and by which measure.
pub(super) const TESTED: [(By, Measure); 6] = [
    (By::Service, Measure::Received),
    (By::Kind, Measure::Received),
    (By::Matter, Measure::Received),
    (By::Place, Measure::Received),
    (By::Officer, Measure::Received),
    (By::Ground, Measure::ScreenedOut),
];

/// What moved beyond chance, the surest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportTrends")]
pub struct Trends {
    /// Rows tested.
    pub tested: u32,
    /// Rows with too few cases to tell.
    pub too_few: u32,
    /// Those that moved.
    pub beyond: Vec<Trend>,
    /// First day of the periods before.
    pub since: Option<chrono::NaiveDate>,
}

/// A row that moved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportTrend")]
pub struct Trend {
    /// By what.
    pub by: By,
    /// What is counted.
    pub measure: Measure,
    /// Row.
    pub key: String,
    /// Its name, where the figures carry it.
    pub name: Option<Bilingual>,
    /// Cases of the period.
    pub now: u32,
    /// Cases of the periods before, all together.
    pub before: u32,
    /// Cases that were expected in the period, rounded.
    pub expected: u32,
    /// Corrected probability, in ten-thousandths, rounded up.
    pub chance_per_10000: u32,
}

/// The four periods before, as one.
pub(super) fn earlier(query: &Query) -> Option<Query> {
    let days = u64::try_from((query.until - query.from).num_days() + 1).ok()?;
    let until = query.from.checked_sub_days(Days::new(1))?;
    Some(Query {
        from: query
            .from
            .checked_sub_days(Days::new(days * u64::from(BEFORE)))?,
        until,
        cut_off: until.max(query.cut_off),
    })
}

/// Tests rows, which are in the order of their tables and keys.
pub(super) fn tested(rows: Vec<Trend>, earlier: &Query) -> Trends {
    let share = 1.0 / (f64::from(BEFORE) + 1.0);
    let expected = |row: &Trend| f64::from(row.now + row.before) * share;
    let (enough, few): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|row| expected(row) >= f64::from(MIN_EXPECTED));
    let mut tested: Vec<(f64, Trend)> = enough
        .into_iter()
        .map(|row| (two_sided(row.now, row.now + row.before, share), row))
        .collect();
    tested.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let chances: Vec<f64> = tested.iter().map(|(chance, _)| *chance).collect();
    let beyond = tested.iter().zip(corrected(&chances));
    Trends {
        tested: u32::try_from(tested.len()).unwrap_or(u32::MAX),
        too_few: u32::try_from(few.len()).unwrap_or(u32::MAX),
        since: Some(earlier.from),
        beyond: beyond
            .filter(|(_, chance)| *chance <= f64::from(SIGNIFICANT_PERCENT) / 100.0)
            .map(|((_, row), chance)| Trend {
                expected: whole(expected(row)),
                chance_per_10000: whole((chance * 10_000.0).ceil()),
                ..row.clone()
            })
            .collect(),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of cases, or a share of ten thousand: small and not negative"
)]
fn whole(value: f64) -> u32 {
    value.round() as u32
}

/// Benjamini and Hochberg: of chances in increasing order.
fn corrected(chances: &[f64]) -> Vec<f64> {
    let n = chances.len();
    let mut least = 1.0_f64;
    let mut corrected = vec![1.0; n];
    for (rank, (chance, to)) in chances.iter().zip(&mut corrected).enumerate().rev() {
        let (n, rank) = (small(n), small(rank + 1));
        least = least.min(chance * n / rank);
        *to = least;
    }
    corrected
}

fn small(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Twice the smaller tail of a binomial, one at most.
fn two_sided(k: u32, n: u32, p: f64) -> f64 {
    let below: f64 = (0..=k).map(|it| mass(it, n, p)).sum();
    let above: f64 = (k..=n).map(|it| mass(it, n, p)).sum();
    (2.0 * below.min(above)).min(1.0)
}

fn mass(k: u32, n: u32, p: f64) -> f64 {
    let (inside, outside) = (f64::from(k), f64::from(n - k));
    let ways = ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k);
    (ways + inside * p.ln() + outside * (1.0 - p).ln()).exp()
}

/// By Stirling's series, exact to twelve digits from 10 on; below, by the product.
fn ln_factorial(n: u32) -> f64 {
    if n < 10 {
        return (2..=n).map(|it| f64::from(it).ln()).sum();
    }
    let x = f64::from(n);
    let series = 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3)) + 1.0 / (1260.0 * x.powi(5));
    x * x.ln() - x + 0.5 * (std::f64::consts::TAU * x).ln() + series
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-6
    }

    #[test]
    fn the_exact_test_is_that_of_the_textbook() {
        // 8 heads of 10: 2 × 56 ÷ 1024.
        assert!(near(two_sided(8, 10, 0.5), 0.109_375));
        // R: binom.test(20, 50, 0.2) has the upper tail 0.0009324365.
        assert!(near(two_sided(20, 50, 0.2), 2.0 * 0.000_932_436_5));
        assert!(near(two_sided(10, 50, 0.2), 1.0));
    }

    #[test]
    fn many_tests_are_corrected_for() {
        let corrected = corrected(&[0.001, 0.02, 0.03, 0.9]);
        for (one, other) in corrected.iter().zip([0.004, 0.04, 0.04, 0.9]) {
            assert!(near(*one, other), "{one} {other}");
        }
    }

    #[test]
    fn the_periods_before_are_of_the_same_length_and_touch() {
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        let query = Query {
            from: day("2026-07-01"),
            until: day("2026-09-30"),
            cut_off: day("2026-10-05"),
        };
        let earlier = earlier(&query).unwrap();
        assert_eq!(earlier.until, day("2026-06-30"));
        assert_eq!((earlier.until - earlier.from).num_days() + 1, 4 * 92);
    }
}
