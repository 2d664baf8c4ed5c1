//! A figure as it is counted: its words by their rank in the list of its block, its instants as
//! days of the office.

use super::{By, Query};
use crate::lang::Bilingual;
use crate::law::Way;
use chrono::{DateTime, NaiveDate, Utc};

/// What tells a case apart, one word each: all of [`By::ALL`] but the officers.
pub(super) const LABELS: usize = By::ALL.len() - 1;

/// Where nothing is known: the empty word, first in every list.
const UNKNOWN: [u32; 1] = [0];

/// A figure whose words are ranks.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Entry {
    pub received_on: NaiveDate,
    /// In the order of [`By::ALL`].
    pub labels: [u32; LABELS],
    /// The kind once more, by its place in `Kind::ALL`: some measures tell kinds apart.
    pub kind: u8,
    /// The service in French; its label is English.
    pub service_fr: u32,
    pub officers: Vec<u32>,
    pub screened: Option<(DateTime<Utc>, bool)>,
    pub closed_at: Option<DateTime<Utc>>,
    pub referred: Option<(NaiveDate, Way)>,
    pub reviewed_on: Option<NaiveDate>,
    pub read_second_at: Option<DateTime<Utc>>,
    pub clocks: Vec<EntryClock>,
}

/// A deadline whose rule is a rank.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct EntryClock {
    pub code: u32,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
}

/// A figure with the days of the office.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dated<'a> {
    words: &'a [&'a str],
    pub(super) entry: &'a Entry,
    pub(super) screened: Option<(NaiveDate, bool)>,
    pub(super) closed_on: Option<NaiveDate>,
    pub(super) read_second_on: Option<NaiveDate>,
}

impl<'a> Dated<'a> {
    pub(super) fn of(
        words: &'a [&'a str],
        entry: &'a Entry,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    ) -> Self {
        Self {
            words,
            entry,
            screened: entry.screened.map(|(at, inside)| (day_of(at), inside)),
            closed_on: entry.closed_at.map(&day_of),
            read_second_on: entry.read_second_at.map(&day_of),
        }
    }

    /// Day of receipt.
    #[must_use]
    pub const fn received_on(&self) -> NaiveDate {
        self.entry.received_on
    }

    /// What became of it, where that was decided in the period.
    #[must_use]
    pub fn went(&self, query: &Query) -> Option<Way> {
        let decided = self.entry.referred.filter(|(on, _)| query.covers(*on));
        decided.map(|(_, way)| way)
    }

    /// The day of screening and whether in, as known on a day.
    #[must_use]
    pub fn screened_by(&self, cut_off: NaiveDate) -> Option<(NaiveDate, bool)> {
        self.screened.filter(|(on, _)| *on <= cut_off)
    }

    /// The words by which it is told apart on a day: an empty one where nothing is known, several where
    /// there are several officers.
    pub fn keys(&self, by: By, cut_off: NaiveDate) -> impl Iterator<Item = &'a str> {
        self.ranks(by, cut_off).iter().map(|rank| self.word(*rank))
    }

    /// The ranks of these words.
    pub(super) fn ranks(&self, by: By, cut_off: NaiveDate) -> &'a [u32] {
        let entry = self.entry;
        let label = || entry.labels.get(by as usize).map(std::slice::from_ref);
        match by {
            By::Outcome if self.closed_on.is_none_or(|on| on > cut_off) => &UNKNOWN,
            By::Officer if !entry.officers.is_empty() => &entry.officers,
            _ => label().unwrap_or(&UNKNOWN),
        }
    }

    /// Police service.
    pub(super) fn service(&self) -> Option<Bilingual> {
        let [en, ..] = self.entry.labels;
        (en != 0).then(|| Bilingual {
            fr: self.word(self.entry.service_fr).to_owned(),
            en: self.word(en).to_owned(),
        })
    }

    pub(super) fn word(&self, rank: u32) -> &'a str {
        self.words.get(rank as usize).copied().unwrap_or_default()
    }
}
