//! The year of a day that is written without one.

use super::dates::Mention;
use super::fold::Text;
use chrono::{Datelike, NaiveDate};

/// Days written without a year, waiting for one.
#[derive(Default)]
pub(super) struct Years {
    /// Index of the mention, and whether it still lacks a year.
    waiting: Vec<usize>,
    count: usize,
}

impl Years {
    pub(super) fn note(&mut self, has_year: bool) {
        if !has_year {
            self.waiting.push(self.count);
        }
        self.count += 1;
    }

    /// A day without a year takes the year of the next full day of its sentence (a list that ends
    /// with its year), else of the nearest earlier full day if that does not pass the receipt,
    /// else the latest year that does not pass the receipt.
    pub(super) fn settle(
        &self,
        found: &mut [Mention],
        received_on: NaiveDate,
        text: &Text<'_>,
        lends: impl Fn(&Mention) -> bool,
    ) {
        for &at in &self.waiting {
            let Some(mention) = found.get(at).cloned() else {
                continue;
            };
            let full = |index: &usize| !self.waiting.contains(index);
            let sentence = text.sentence(mention.range.clone());
            let next = (at + 1..found.len())
                .filter(full)
                .find_map(|index| found.get(index));
            let next = next
                .filter(|other| other.range.start < sentence.end)
                .map(|other| other.first.year());
            let previous = (0..at)
                .rev()
                .filter(full)
                .filter_map(|index| found.get(index))
                .find(|other| lends(other))
                .map(|other| other.first.year());
            let fits = |year: &i32| {
                mention
                    .first
                    .with_year(*year)
                    .is_some_and(|day| day <= received_on)
            };
            let year = next.or(previous.filter(fits));
            if let Some(slot) = found.get_mut(at) {
                *slot = with_year(mention, year, received_on);
            }
        }
    }

    /// The first and last day of a span whose last day is the mention `at`. Where they are not in that
    /// order, the one written without a year is of the year beside (28 December to 3 January 2025).
    pub(super) fn ordered(
        &self,
        at: usize,
        (first, last): (NaiveDate, NaiveDate),
        received_on: NaiveDate,
    ) -> Option<(NaiveDate, NaiveDate)> {
        if first < last {
            return Some((first, last));
        }
        let waits = |index: usize| self.waiting.contains(&index);
        let later = waits(at).then(|| last.with_year(last.year() + 1)).flatten();
        let earlier = || first.with_year(first.year() - 1);
        let (first, last) = match later.filter(|day| *day <= received_on) {
            Some(later) => (first, later),
            None if waits(at.checked_sub(1)?) => (earlier()?, last),
            None => return None,
        };
        (first < last).then_some((first, last))
    }
}

fn with_year(mut mention: Mention, year: Option<i32>, received_on: NaiveDate) -> Mention {
    let moved = |day: NaiveDate, year: i32| day.with_year(year).unwrap_or(day);
    let year = year.unwrap_or_else(|| {
        let this = received_on.year();
        if moved(mention.first, this) <= received_on {
            this
        } else {
            this - 1
        }
    });
    mention.first = moved(mention.first, year);
    mention.last = moved(mention.last, year);
    mention
}
