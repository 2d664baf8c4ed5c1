//! From figures to tables.

use super::block::{Block, Unreadable};
use super::cell::{ClockState, Measure, age};
use super::dated::{Dated, EntryClock};
use super::rows::Rows;
use super::trend::{self, TESTED, Trend, Trends};
use super::{By, Query};
use crate::id::CaseId;
use crate::lang::Bilingual;
use crate::law::ClockCode;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
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

/// The rules by which reports are counted now.
const RULES: u8 = 1;

/// A report: every number of it is a count of cases, or of days. A number that is none was left out
/// of what is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Report {
    /// What is counted, in the order of the columns.
    #[serde(default = "Measure::first")]
    #[ts(skip)]
    pub measures: Vec<Measure>,
    /// By which rules it was counted, so that it derives again by them. None for one from before reports
    /// said so: what was done to one clock counted for each clock of its rule, deadlines went on once
    /// their case was closed, and how many were screened was shown whatever was hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(skip)]
    pub rules: Option<u8>,
    /// All the cases of each measure, in their order.
    pub totals: Vec<Option<u32>>,
    /// One table for each of [`By::ALL`], but for categories and outcomes where no case has one.
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

/// What is added up, block by block, so that nobody holds the figures of every case: a report and what
/// moved beyond chance are one reading.
#[derive(Debug)]
pub struct Counts {
    query: Query,
    /// The periods before, as one.
    earlier: Option<Query>,
    measures: Vec<Measure>,
    rules: Option<u8>,
    totals: [u32; MEASURES],
    /// One for each of [`By::ALL`].
    tables: [Rows<Counted>; By::ALL.len()],
    days: Vec<u32>,
    ages: [u32; AGES.len()],
    clocks: Rows<[u32; ClockState::ALL.len()]>,
}

const MEASURES: usize = Measure::ALL.len();

/// A row that is added up.
#[derive(Debug, Default)]
struct Counted {
    /// In the order of the measures.
    cells: [u32; MEASURES],
    /// Cases of the periods before.
    before: u32,
    /// Its name as one case writes it: of those that the report counts, or failing any of those before,
    /// the one whose identifier is the lowest, in whatever order they are read.
    name: Option<((bool, CaseId), Bilingual)>,
}

impl Counts {
    /// Counts everything.
    #[must_use]
    pub fn new(query: Query) -> Self {
        Self::of(&Measure::ALL, query)
    }

    /// Counts what these measures say, and nothing that only others would.
    #[must_use]
    pub fn of(measures: &[Measure], query: Query) -> Self {
        Self {
            query,
            earlier: trend::earlier(&query),
            measures: measures.to_vec(),
            rules: Some(RULES),
            totals: Default::default(),
            tables: Default::default(),
            days: Vec::new(),
            ages: Default::default(),
            clocks: Rows::default(),
        }
    }

    /// Counts by the rules of a report that was published.
    #[must_use]
    pub fn by(self, rules: Option<u8>) -> Self {
        Self { rules, ..self }
    }

    /// Counts the cases of a block, whose instants are read as days by `day_of`.
    ///
    /// # Errors
    /// `Unreadable`: what was counted is then worth nothing.
    pub fn add(
        &mut self,
        block: &Block<'_>,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    ) -> Result<(), Unreadable> {
        for table in &mut self.tables {
            table.begin(block.words());
        }
        self.clocks.begin(block.words());
        block.each(day_of, |id, case| {
            self.add_rows(id, case);
            self.add_times(case);
            self.add_clocks(case);
        })
    }

    fn add_rows(&mut self, id: CaseId, case: &Dated<'_>) {
        let mut counted = [0; MEASURES];
        for (n, measure) in counted.iter_mut().zip(&self.measures) {
            *n = u32::from(measure.counts(&self.query, case));
        }
        let is_counted = counted.contains(&1);
        let earlier = self.earlier.as_ref();
        let before = |measure: Measure| earlier.is_some_and(|it| measure.counts(it, case));
        let tested = TESTED.map(|(by, measure)| (by, before(measure)));
        if !is_counted && tested.iter().all(|(_, before)| !before) {
            return;
        }
        add(&mut self.totals, &counted);
        for (by, table) in By::ALL.into_iter().zip(&mut self.tables) {
            let before = tested.contains(&(by, true));
            if !is_counted && !before {
                continue;
            }
            for rank in case.ranks(by, self.query.cut_off) {
                let Some(row) = table.row(case, *rank) else {
                    continue;
                };
                add(&mut row.cells, &counted);
                row.before += u32::from(before);
                if by == By::Service {
                    row.named(case, (!is_counted, id));
                }
            }
        }
    }

    fn add_times(&mut self, case: &Dated<'_>) {
        let query = &self.query;
        match case.screened_by(query.cut_off) {
            Some((on, _)) if query.covers(on) => {
                let days = (on - case.received_on()).num_days();
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
    fn add_clocks(&mut self, case: &Dated<'_>) {
        let clocks = &case.entry.clocks;
        let stands = match self.rules {
            Some(_) => ClockState::of,
            None => ClockState::of_open,
        };
        let cell = |clock: &EntryClock| {
            let state = stands(&self.query, case, clock.due_on, clock.done_on);
            state.map(|state| (clock.code, state))
        };
        for (rank, clock) in clocks.iter().enumerate() {
            let Some((code, state)) = cell(clock) else {
                continue;
            };
            let earlier = clocks.iter().take(rank);
            if earlier.filter_map(cell).any(|it| it == (code, state)) {
                continue;
            }
            let row = self.clocks.row(case, code);
            if let Some(n) = row.and_then(|row| row.get_mut(state as usize)) {
                *n += 1;
            }
        }
    }

    /// The report.
    #[must_use]
    pub fn report(mut self) -> Report {
        let columns = self.measures.len();
        let tables = By::ALL.into_iter().zip(&self.tables);
        let tables = tables.map(|(by, rows)| Table {
            by,
            rows: rows_of(rows, columns),
        });
        // An office without categories, or that recorded no outcome, reports as before there were any.
        let told = |table: &Table| {
            let optional = matches!(table.by, By::Category | By::Outcome);
            !optional || table.rows.iter().any(|row| !row.key.is_empty())
        };
        Report {
            totals: some(&self.totals, columns),
            tables: tables.filter(told).collect(),
            to_screen: spread(&mut self.days),
            ages: some(&self.ages, AGES.len()),
            clocks: self
                .clocks
                .in_order()
                .into_iter()
                .map(|(code, cells)| ClockRow {
                    code: ClockCode(code.to_owned()),
                    cells: some(cells, cells.len()),
                })
                .collect(),
            measures: self.measures,
            rules: self.rules,
        }
    }

    /// What moved beyond chance.
    #[must_use]
    pub fn trends(&self) -> Trends {
        let Some(earlier) = &self.earlier else {
            return Trends::default();
        };
        let mut rows = Vec::new();
        for (by, table) in By::ALL.into_iter().zip(&self.tables) {
            let Some((_, measure)) = TESTED.into_iter().find(|(it, _)| *it == by) else {
                continue;
            };
            let column = self.measures.iter().position(|it| *it == measure);
            for (key, row) in table.in_order() {
                let now = column.and_then(|column| row.cells.get(column));
                let (now, before) = (now.copied().unwrap_or_default(), row.before);
                if key.is_empty() || now + before == 0 {
                    continue;
                }
                rows.push(Trend {
                    by,
                    measure,
                    key: key.to_owned(),
                    name: row.name.as_ref().map(|(_, name)| name.clone()),
                    now,
                    before,
                    expected: 0,
                    chance_per_10000: 0,
                });
            }
        }
        trend::tested(rows, earlier)
    }
}

impl Counted {
    fn named(&mut self, case: &Dated<'_>, by: (bool, CaseId)) {
        let is_first = self.name.as_ref().is_none_or(|(first, _)| by < *first);
        if is_first && let Some(name) = case.service() {
            self.name = Some((by, name));
        }
    }
}

/// The rows that hold a case.
fn rows_of(rows: &Rows<Counted>, columns: usize) -> Vec<Row> {
    let rows = rows.in_order().into_iter();
    let mut rows: Vec<Row> = rows
        .filter(|(_, row)| row.cells.iter().any(|n| *n > 0))
        .map(|(key, row)| Row {
            key: key.to_owned(),
            name: row.name.as_ref().map(|(_, name)| name.clone()),
            cells: some(&row.cells, columns),
        })
        .collect();
    rows.sort_by_key(|row| (row.key.is_empty(), std::cmp::Reverse(row.cells.clone())));
    rows
}

fn add(to: &mut [u32], counted: &[u32]) {
    to.iter_mut().zip(counted).for_each(|(to, n)| *to += n);
}

fn some(cells: &[u32], columns: usize) -> Vec<Option<u32>> {
    cells.iter().copied().map(Some).take(columns).collect()
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
