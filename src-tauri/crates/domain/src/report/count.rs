//! From figures to tables.

use super::cell::{ClockState, Measure, age};
use super::figure::Dated;
use super::{By, Query};
use crate::lang::Bilingual;
use crate::law::ClockCode;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Ages of what is not screened, in days from receipt, both ends included; the last is open.
pub const AGES: [Age; 5] = [
    Age::of(0, Some(7)),
    Age::of(8, Some(30)),
    Age::of(31, Some(60)),
    Age::of(61, Some(90)),
    Age::of(91, None),
];

/// An age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportAge")]
pub struct Age {
    /// First day.
    pub from_days: u32,
    /// Last day; none for the oldest.
    pub to_days: Option<u32>,
}

impl Age {
    const fn of(from_days: u32, to_days: Option<u32>) -> Self {
        Self { from_days, to_days }
    }
}

/// A report: every number of it is a count of cases, or of days. A number that is none was left out
/// of what is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Report {
    /// What is counted, in the order of the columns.
    #[serde(default = "Measure::first")]
    #[ts(skip)]
    pub measures: Vec<Measure>,
    /// All the cases of each measure, in their order.
    pub totals: Vec<Option<u32>>,
    /// One table for each of [`By::ALL`].
    pub tables: Vec<Table>,
    /// Days from receipt to screening, of the cases screened in the period.
    pub to_screen: Option<Spread>,
    /// Cases not screened on the cut-off day, by [`AGES`].
    pub ages: Vec<Option<u32>>,
    /// Deadlines that fall in the period, by rule.
    pub clocks: Vec<ClockRow>,
}

/// Cases told apart by one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportTable")]
pub struct Table {
    /// By what.
    pub by: By,
    /// Most received first; those of which it is not known last.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportRow")]
pub struct Row {
    /// Code; empty where nothing is known.
    pub key: String,
    /// Name, where the figures carry it (a service).
    pub name: Option<Bilingual>,
    /// Numbers in the order of the measures.
    pub cells: Vec<Option<u32>>,
}

/// Median and ninetieth centile by nearest rank: the smallest number of days such that half, or nine
/// tenths, took no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportSpread")]
pub struct Spread {
    /// Cases.
    pub cases: u32,
    /// Median, in days.
    pub median_days: u32,
    /// Ninetieth centile, in days.
    pub ninth_decile_days: u32,
}

/// Deadlines of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReportClockRow")]
pub struct ClockRow {
    /// Rule.
    pub code: ClockCode,
    /// Numbers of cases in the order of [`ClockState::ALL`].
    pub cells: Vec<Option<u32>>,
}

/// Counts everything.
#[must_use]
pub fn report<'a>(query: &Query, cases: impl IntoIterator<Item = &'a Dated>) -> Report {
    report_of(&Measure::ALL, query, cases)
}

/// Counts what these measures say, and nothing that only others would.
#[must_use]
pub fn report_of<'a>(
    measures: &[Measure],
    query: &Query,
    cases: impl IntoIterator<Item = &'a Dated>,
) -> Report {
    let mut counts = Counts {
        totals: vec![0; measures.len()],
        measures: measures.to_vec(),
        ..Counts::default()
    };
    for case in cases {
        counts.add(query, case);
    }
    counts.report()
}

#[derive(Default)]
struct Counts {
    measures: Vec<Measure>,
    totals: Vec<u32>,
    rows: BTreeMap<(By, String), (Vec<u32>, Option<Bilingual>)>,
    days: Vec<u32>,
    ages: [u32; AGES.len()],
    clocks: BTreeMap<ClockCode, [u32; ClockState::ALL.len()]>,
}

impl Counts {
    fn add(&mut self, query: &Query, case: &Dated) {
        let counts = |measure: &Measure| u32::from(measure.counts(query, case));
        let counted: Vec<u32> = self.measures.iter().map(counts).collect();
        if counted.contains(&1) {
            add(&mut self.totals, &counted);
            for by in By::ALL {
                let name = || case.figure.service.clone().filter(|_| by == By::Service);
                for key in case.figure.keys(by) {
                    let row = self.rows.entry((by, key));
                    let row = row.or_insert_with(|| (vec![0; counted.len()], name()));
                    add(&mut row.0, &counted);
                }
            }
        }
        self.add_times(query, case);
        self.add_clocks(query, case);
    }

    fn add_times(&mut self, query: &Query, case: &Dated) {
        match case.screened_by(query.cut_off) {
            Some((on, _)) if query.covers(on) => {
                let days = (on - case.figure.received_on).num_days();
                self.days.push(u32::try_from(days).unwrap_or_default());
            }
            None if Measure::aged(&self.measures).counts(query, case) => {
                if let Some(n) = age(query, case).and_then(|rank| self.ages.get_mut(rank)) {
                    *n += 1;
                }
            }
            _ => {}
        }
    }

    /// A case counts once in a cell, however many of its deadlines are of the rule.
    fn add_clocks(&mut self, query: &Query, case: &Dated) {
        let clocks = case.figure.clocks.iter();
        let states: BTreeSet<(&ClockCode, ClockState)> = clocks
            .filter_map(|clock| Some((&clock.code, ClockState::of(query, case, clock)?)))
            .collect();
        for (code, state) in states {
            let row = self.clocks.entry(code.clone()).or_default();
            if let Some(n) = row.get_mut(state as usize) {
                *n += 1;
            }
        }
    }

    fn report(mut self) -> Report {
        let tables = By::ALL.map(|by| Table {
            by,
            rows: self.rows_of(by),
        });
        Report {
            totals: some(&self.totals),
            measures: self.measures,
            tables: tables.into(),
            to_screen: spread(&mut self.days),
            ages: some(&self.ages),
            clocks: self
                .clocks
                .into_iter()
                .map(|(code, cells)| ClockRow {
                    code,
                    cells: some(&cells),
                })
                .collect(),
        }
    }

    fn rows_of(&self, by: By) -> Vec<Row> {
        let of = self.rows.iter().filter(|((it, _), _)| *it == by);
        let mut rows: Vec<Row> = of
            .map(|((_, key), (cells, name))| Row {
                key: key.clone(),
                name: name.clone(),
                cells: some(cells),
            })
            .collect();
        rows.sort_by_key(|row| (row.key.is_empty(), std::cmp::Reverse(row.cells.clone())));
        rows
    }
}

fn add(to: &mut [u32], counted: &[u32]) {
    to.iter_mut().zip(counted).for_each(|(to, n)| *to += n);
}

fn some(cells: &[u32]) -> Vec<Option<u32>> {
    cells.iter().copied().map(Some).collect()
}

fn spread(days: &mut [u32]) -> Option<Spread> {
    days.sort_unstable();
    let rank = |tenths: usize| days.get((days.len() * tenths).div_ceil(10).saturating_sub(1));
    Some(Spread {
        cases: u32::try_from(days.len()).unwrap_or(u32::MAX),
        median_days: *rank(5)?,
        ninth_decile_days: *rank(9)?,
    })
}
