//! Figures of several cases as bytes: a report reads a block of them at a time.
//!
//! A block says each of its words once, in the order of their first use, and its cases in the order
//! of their identifiers. The same cases are the same bytes, whatever was put in and taken out before;
//! a word that no case says any more is not there.
//!
//! Form: a version, how many cases, how many words, each word (its length, then UTF-8), each case
//! (its identifier, then numbers). Numbers are LEB128, zigzag where they may be negative; one that
//! may be missing is 0, or one more. A kind and a way are a byte, by their place in `ALL`; the two high
//! bits of a kind say that the category, and the outcome, follow it, so that a block from before there were any
//! is as it was.
//! Days and instants are counted from the day of receipt; instants are kept to the second, since only their
//! day is ever counted.

use super::By;
use super::dated::{Dated, Entry, EntryClock};
use super::figure::Figure;
use crate::case::Kind;
use crate::id::CaseId;
use crate::law::Way;
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use thiserror::Error;
use uuid::Uuid;

/// Version of the form.
const VERSION: u64 = 1;

/// 2020-01-01 in days from the first of the year 1: days of receipt are counted from there, to be
/// short.
const EPOCH: i64 = 737_425;

/// 1970-01-01, the same.
const UNIX: i64 = 719_163;

/// What a kind bears before a category.
const HAS_CATEGORY: u8 = 0x80;

/// What it bears before an outcome, which comes after the category.
const HAS_OUTCOME: u8 = 0x40;

const SECONDS_OF_DAY: i64 = 86_400;

/// Bytes that are no block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("unreadable figures")]
pub struct Unreadable;

/// A block that is read.
#[derive(Debug)]
pub struct Block<'a> {
    cases: u64,
    words: Vec<&'a str>,
    entries: Bytes<'a>,
}

impl<'a> Block<'a> {
    /// Reads the words; the cases are read when they are counted.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let mut bytes = Bytes(bytes);
        if bytes.number()? != VERSION {
            return Err(Unreadable);
        }
        let cases = bytes.number()?;
        let mut words = vec![""];
        for _ in 0..bytes.number()? {
            words.push(std::str::from_utf8(bytes.word()?).map_err(|_| Unreadable)?);
        }
        Ok(Self {
            cases,
            words,
            entries: bytes,
        })
    }

    /// The bytes of a block once a case says this, or nothing; none when no case is left.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn with(
        before: Option<&[u8]>,
        id: CaseId,
        figure: Option<&Figure>,
    ) -> Result<Option<Vec<u8>>, Unreadable> {
        let (mut writer, mut waiting) = (BlockWriter::default(), figure);
        if let Some(bytes) = before {
            let block = Block::read(bytes)?;
            let mut ranks = vec![None; block.words()];
            block.entries(|at, entry| {
                if at > id
                    && let Some(figure) = waiting.take()
                {
                    writer.push(id, figure);
                }
                if at != id {
                    writer.copy(at, entry, &block.words, &mut ranks);
                }
            })?;
        }
        if let Some(figure) = waiting {
            writer.push(id, figure);
        }
        Ok(writer.finish())
    }

    /// How many cases it says that it holds.
    #[must_use]
    pub const fn cases(&self) -> u64 {
        self.cases
    }

    /// How many words, the empty one included.
    pub(super) const fn words(&self) -> usize {
        self.words.len()
    }

    /// Gives each case, with its days as `day_of` reads them.
    ///
    /// # Errors
    /// `Unreadable`; cases may have been given before.
    pub fn each(
        &self,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
        mut each: impl FnMut(CaseId, &Dated<'_>),
    ) -> Result<(), Unreadable> {
        self.entries(|id, entry| each(id, &Dated::of(&self.words, entry, &day_of)))
    }

    fn entries(&self, mut each: impl FnMut(CaseId, &mut Entry)) -> Result<(), Unreadable> {
        let (mut bytes, mut entry, mut last) = (self.entries, Entry::default(), None);
        for _ in 0..self.cases {
            let id = Uuid::from_slice(bytes.take(16)?).map_err(|_| Unreadable)?;
            bytes.entry(&mut entry, self.words.len())?;
            if last.is_some_and(|last| last >= id) {
                return Err(Unreadable);
            }
            last = Some(id);
            each(CaseId(id), &mut entry);
        }
        bytes.end()
    }
}

/// A block that is written.
#[derive(Debug, Clone, Default)]
pub struct BlockWriter {
    cases: u64,
    /// How many, and each as it is written.
    words: (u32, Vec<u8>),
    entries: Vec<u8>,
}

impl BlockWriter {
    /// Adds what a case brings; its identifier is after those that were added.
    pub fn push(&mut self, id: CaseId, figure: &Figure) {
        let entry = self.entry_of(figure);
        self.put(id, &entry);
    }

    /// The bytes; none without a case.
    #[must_use]
    pub fn finish(self) -> Option<Vec<u8>> {
        let (words, listed) = self.words;
        let mut bytes = Vec::with_capacity(listed.len() + self.entries.len() + 8);
        for n in [VERSION, self.cases, words.into()] {
            number(&mut bytes, n);
        }
        bytes.extend(listed);
        bytes.extend(self.entries);
        (self.cases > 0).then_some(bytes)
    }

    /// Adds a case of another block; `ranks` keeps what each of its words became here.
    fn copy(&mut self, id: CaseId, entry: &mut Entry, words: &[&str], ranks: &mut [Option<u32>]) {
        each_word(entry, |rank| {
            let at = *rank as usize;
            let word = words.get(at).copied().unwrap_or_default();
            let known = ranks.get_mut(at);
            *rank = match known {
                Some(known) => *known.get_or_insert_with(|| self.rank(word)),
                None => 0,
            };
        });
        self.put(id, entry);
    }

    fn entry_of(&mut self, figure: &Figure) -> Entry {
        let mut entry = Entry {
            kind: figure.kind as u8,
            received_on: figure.received_on,
            screened: figure.screened,
            closed_at: figure.closed_at,
            referred: figure.referred,
            reviewed_on: figure.reviewed_on,
            read_second_at: figure.read_second_at,
            ..Entry::default()
        };
        for (by, label) in By::ALL.into_iter().zip(&mut entry.labels) {
            *label = self.rank(&figure.label(by));
        }
        let service = figure.service.as_ref();
        entry.service_fr = self.rank(service.map(|name| name.fr.as_str()).unwrap_or_default());
        for officer in &figure.officers {
            entry.officers.push(self.rank(officer));
        }
        for clock in &figure.clocks {
            entry.clocks.push(EntryClock {
                code: self.rank(&clock.code.0),
                due_on: clock.due_on,
                done_on: clock.done_on,
            });
        }
        entry
    }

    /// The rank of a word, which is written if it is new.
    fn rank(&mut self, word: &str) -> u32 {
        if word.is_empty() {
            return 0;
        }
        let (count, listed) = &mut self.words;
        let (mut bytes, mut rank) = (Bytes(listed), 0);
        while let Ok(known) = bytes.word() {
            rank += 1;
            if known == word.as_bytes() {
                return rank;
            }
        }
        number(listed, word.len() as u64);
        listed.extend(word.as_bytes());
        *count += 1;
        *count
    }

    fn put(&mut self, id: CaseId, entry: &Entry) {
        self.cases += 1;
        let bytes = &mut self.entries;
        bytes.extend(id.0.as_bytes());
        let received = days(entry.received_on);
        let since = |on: NaiveDate| days(on) - received;
        let seconds = |at: DateTime<Utc>| at.timestamp() - (received - UNIX) * SECONDS_OF_DAY;
        number(bytes, zigzag(received - EPOCH));
        let [labels @ .., category, outcome] = &entry.labels;
        for rank in labels.iter().chain([&entry.service_fr]) {
            number(bytes, (*rank).into());
        }
        let optional = [(HAS_CATEGORY, *category), (HAS_OUTCOME, *outcome)];
        let said = optional.iter().filter(|(_, rank)| *rank != 0);
        bytes.push(said.clone().fold(entry.kind, |kind, (bit, _)| kind | bit));
        for (_, rank) in said {
            number(bytes, (*rank).into());
        }
        number(bytes, entry.officers.len() as u64);
        for rank in &entry.officers {
            number(bytes, (*rank).into());
        }
        some(bytes, entry.screened.map(|(at, _)| seconds(at)));
        if let Some((_, inside)) = entry.screened {
            bytes.push(inside.into());
        }
        some(bytes, entry.closed_at.map(seconds));
        some(bytes, entry.referred.map(|(on, _)| since(on)));
        if let Some((_, way)) = entry.referred {
            bytes.push(way as u8);
        }
        some(bytes, entry.reviewed_on.map(since));
        some(bytes, entry.read_second_at.map(seconds));
        number(bytes, entry.clocks.len() as u64);
        for clock in &entry.clocks {
            number(bytes, clock.code.into());
            number(bytes, zigzag(since(clock.due_on)));
            some(bytes, clock.done_on.map(since));
        }
    }
}

/// Every word of a case, in the order in which they are first used.
fn each_word(entry: &mut Entry, each: impl FnMut(&mut u32)) {
    let labels = entry.labels.iter_mut().chain([&mut entry.service_fr]);
    let clocks = entry.clocks.iter_mut().map(|clock| &mut clock.code);
    labels
        .chain(&mut entry.officers)
        .chain(clocks)
        .for_each(each);
}

fn days(on: NaiveDate) -> i64 {
    on.num_days_from_ce().into()
}

const fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)).cast_unsigned()
}

fn number(bytes: &mut Vec<u8>, mut n: u64) {
    loop {
        let low = n.to_le_bytes()[0] & 0x7f;
        n >>= 7;
        if n == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

fn some(bytes: &mut Vec<u8>, n: Option<i64>) {
    number(bytes, n.map_or(0, |n| zigzag(n).saturating_add(1)));
}

/// Bytes that are left to read.
#[derive(Debug, Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, n: usize) -> Result<&'a [u8], Unreadable> {
        let (taken, rest) = self.0.split_at_checked(n).ok_or(Unreadable)?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, Unreadable> {
        let (first, rest) = self.0.split_first().ok_or(Unreadable)?;
        self.0 = rest;
        Ok(*first)
    }

    fn number(&mut self) -> Result<u64, Unreadable> {
        let mut n = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(n);
            }
        }
        Err(Unreadable)
    }

    fn signed(&mut self) -> Result<i64, Unreadable> {
        Ok(signed(self.number()?))
    }

    fn some(&mut self) -> Result<Option<i64>, Unreadable> {
        Ok(self.number()?.checked_sub(1).map(signed))
    }

    fn word(&mut self) -> Result<&'a [u8], Unreadable> {
        let length = usize::try_from(self.number()?).map_err(|_| Unreadable)?;
        self.take(length)
    }

    fn rank(&mut self, words: usize) -> Result<u32, Unreadable> {
        let rank = u32::try_from(self.number()?).map_err(|_| Unreadable)?;
        if (rank as usize) < words {
            Ok(rank)
        } else {
            Err(Unreadable)
        }
    }

    /// Reads a case in the place of another, so that no case is given a memory of its own.
    fn entry(&mut self, entry: &mut Entry, words: usize) -> Result<(), Unreadable> {
        let received = self.signed()?.checked_add(EPOCH).ok_or(Unreadable)?;
        entry.received_on = day(received, 0)?;
        let [labels @ .., category, outcome] = &mut entry.labels;
        for rank in labels.iter_mut().chain([&mut entry.service_fr]) {
            *rank = self.rank(words)?;
        }
        let kind = self.byte()?;
        entry.kind = one_at(&Kind::ALL, kind & !(HAS_CATEGORY | HAS_OUTCOME))? as u8;
        for (bit, rank) in [(HAS_CATEGORY, category), (HAS_OUTCOME, outcome)] {
            *rank = match kind & bit {
                0 => 0,
                _ => self.rank(words)?,
            };
        }
        entry.officers.clear();
        for _ in 0..self.number()? {
            entry.officers.push(self.rank(words)?);
        }
        entry.screened = match self.some()? {
            Some(seconds) => Some((instant(received, seconds)?, self.inside()?)),
            None => None,
        };
        entry.closed_at = self.instant(received)?;
        entry.referred = match self.some()? {
            Some(days) => Some((day(received, days)?, self.one_of(&Way::ALL)?)),
            None => None,
        };
        entry.reviewed_on = self.day(received)?;
        entry.read_second_at = self.instant(received)?;
        entry.clocks.clear();
        for _ in 0..self.number()? {
            entry.clocks.push(EntryClock {
                code: self.rank(words)?,
                due_on: day(received, self.signed()?)?,
                done_on: self.day(received)?,
            });
        }
        Ok(())
    }

    fn day(&mut self, received: i64) -> Result<Option<NaiveDate>, Unreadable> {
        let days = self.some()?;
        days.map(|days| day(received, days)).transpose()
    }

    fn instant(&mut self, received: i64) -> Result<Option<DateTime<Utc>>, Unreadable> {
        let seconds = self.some()?;
        seconds.map(|it| instant(received, it)).transpose()
    }

    fn inside(&mut self) -> Result<bool, Unreadable> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Unreadable),
        }
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Result<T, Unreadable> {
        one_at(all, self.byte()?)
    }

    const fn end(self) -> Result<(), Unreadable> {
        match self.0.is_empty() {
            true => Ok(()),
            false => Err(Unreadable),
        }
    }
}

fn one_at<T: Copy>(all: &[T], at: u8) -> Result<T, Unreadable> {
    all.get(usize::from(at)).copied().ok_or(Unreadable)
}

const fn signed(n: u64) -> i64 {
    (n >> 1).cast_signed() ^ -(n & 1).cast_signed()
}

fn day(received: i64, days: i64) -> Result<NaiveDate, Unreadable> {
    let days = received.checked_add(days).ok_or(Unreadable)?;
    let days = i32::try_from(days).map_err(|_| Unreadable)?;
    NaiveDate::from_num_days_from_ce_opt(days).ok_or(Unreadable)
}

fn instant(received: i64, seconds: i64) -> Result<DateTime<Utc>, Unreadable> {
    let midnight = (received - UNIX) * SECONDS_OF_DAY;
    let at = midnight.checked_add(seconds).ok_or(Unreadable)?;
    DateTime::from_timestamp(at, 0).ok_or(Unreadable)
}
