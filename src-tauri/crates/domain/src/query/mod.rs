//! What a person asks of a list: words of the texts, and terms such as `nom:Tremblay` or
//! `stage:closed`, typed or chosen in a form. Read here and nowhere else.
//!
//! Owns the reading of what is typed and the terms under which a case is kept. Must not: hold a
//! word of either language (they come in a [`Vocabulary`]), or pass over in silence what it does
//! not understand.

mod period;
mod read;

pub use period::Period;
pub use read::read;

use crate::lang::Bilingual;
use crate::name::folded;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use ts_rs::TS;

/// Mark of a case that a person must see at once.
pub const URGENT: &str = "urgent";

/// Value of [`Field::Assignee`] of a case that nobody looks after.
pub const NOBODY: &str = "nobody";

/// What a term is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "QueryField")]
pub enum Field {
    /// Name of any person of the case.
    Name,
    /// Number of the case, whole or its serial.
    Number,
    /// Kind.
    Kind,
    /// Category among those of the office.
    Category,
    /// Stage.
    Stage,
    /// Regime.
    Regime,
    /// Ground on which screening out was proposed or decided.
    Ground,
    /// Police service.
    Service,
    /// Day of receipt.
    Received,
    /// A day of the incident.
    Incident,
    /// Language of the text.
    Language,
    /// Channel.
    Channel,
    /// Signal found, mark that a person put, or urgent.
    Mark,
    /// Who looks after it; the person who asks, or nobody, have a word of their own.
    Assignee,
}

impl Field {
    /// Every field, as a form lists them.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Number,
        Self::Kind,
        Self::Category,
        Self::Stage,
        Self::Regime,
        Self::Ground,
        Self::Service,
        Self::Received,
        Self::Incident,
        Self::Language,
        Self::Channel,
        Self::Mark,
        Self::Assignee,
    ];

    /// Its word on the wire, and in the terms that are kept.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Number => "number",
            Self::Kind => "kind",
            Self::Category => "category",
            Self::Stage => "stage",
            Self::Regime => "regime",
            Self::Ground => "ground",
            Self::Service => "service",
            Self::Received => "received",
            Self::Incident => "incident",
            Self::Language => "language",
            Self::Channel => "channel",
            Self::Mark => "mark",
            Self::Assignee => "assignee",
        }
    }

    /// The term under which a case with this value is kept.
    #[must_use]
    pub fn term(self, value: &str) -> String {
        format!("{}:{}", self.word(), folded(value))
    }

    /// Whether its values are days.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(self, Self::Received | Self::Incident)
    }
}

/// A value that a field may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As it is kept: the wire's word, a code of a pack, a name.
    pub code: String,
    /// As people say it.
    pub label: Bilingual,
}

/// The words of both languages, and the values that there are.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// How each field is written before its `:`, in both languages.
    pub fields: BTreeMap<Field, Vec<String>>,
    /// The values of those that are chosen among some.
    pub values: BTreeMap<Field, Vec<Choice>>,
}

/// What is asked of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// One of these values.
    AnyOf(Vec<Choice>),
    /// A name, with its variants.
    Name(String),
    /// A number.
    Number(String),
    /// Days.
    Days(Period),
}

/// A term that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Field.
    pub field: Field,
    /// What is asked of it.
    pub asked: Asked,
    /// Where it stands in what was typed, in bytes.
    pub span: Range<usize>,
}

impl Term {
    /// The terms of which a case has one when this one finds it; none for a name, which is compared.
    #[must_use]
    pub fn kept_under(&self) -> Vec<String> {
        let under = |value: &str| self.field.term(value);
        match &self.asked {
            Asked::AnyOf(choices) => choices.iter().map(|one| under(&one.code)).collect(),
            Asked::Number(number) => vec![under(&asked_number(number))],
            Asked::Days(period) => period.cover().iter().map(|day| under(day)).collect(),
            Asked::Name(_) => Vec::new(),
        }
    }
}

/// What a person is in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartyRole {
    /// Writes, or complains.
    Complainant,
    /// On whose behalf it is written.
    Represented,
    /// Acts for the complainant.
    Representative,
    /// Is complained of.
    Officer,
    /// Saw or heard it.
    Witness,
}

/// A person of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// What they are in it.
    pub role: PartyRole,
    /// Name as written.
    pub name: String,
}

/// A term that was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Why.
    pub why: Why,
    /// What was typed.
    pub typed: String,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
}

/// Why a term was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// No value stands after the `:`.
    NoValue(Field),
    /// The field has no such value.
    UnknownValue(Field),
    /// It is no day, month, year or span of them.
    NotADay(Field),
    /// Initials alone name nobody.
    NotAName,
}

/// What was read in what a person typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words to find in the texts, as typed.
    pub words: String,
    /// Terms.
    pub terms: Vec<Term>,
    /// What was not understood: nothing is answered before it is mended.
    pub faults: Vec<Fault>,
}

impl Query {
    /// Whether it asks for nothing: everything is let through.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.words.is_empty() && self.terms.is_empty() && self.faults.is_empty()
    }
}

/// The terms under which a number is kept: whole, the letter of the device and the serial, and the
/// serial alone.
#[must_use]
pub fn number_terms(number: &str) -> Vec<String> {
    let tail = number.rsplit('-').next().unwrap_or(number);
    let serial = tail.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let mut terms = [number, tail, serial.trim_start_matches('0')]
        .map(|part| Field::Number.term(part))
        .to_vec();
    terms.dedup();
    terms
}

/// A number as it is looked for: a serial without its leading zeros.
#[must_use]
pub fn asked_number(typed: &str) -> String {
    if typed.bytes().all(|sign| sign.is_ascii_digit()) {
        typed.trim_start_matches('0').to_owned()
    } else {
        typed.to_owned()
    }
}

/// The terms under which the days from one to another are kept.
#[must_use]
pub fn day_terms(field: Field, from: NaiveDate, until: NaiveDate) -> Vec<String> {
    let kept = period::kept_between(from, until).into_iter();
    kept.map(|day| field.term(&day)).collect()
}

#[cfg(test)]
mod tests;
