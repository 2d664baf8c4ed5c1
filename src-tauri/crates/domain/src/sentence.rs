//! A sentence that the program says: a Fluent message and its arguments, without words.
//!
//! The domain states *what* is said; `i18n` (Rust) and `ui/src/shared/i18n` say it in a language.

use crate::lang::Bilingual;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// An argument of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Arg {
    /// A whole number.
    Number(i32),
    /// A day; formatted in the reader's language.
    Day(NaiveDate),
    /// Words that are the same in both languages (a name, a reference).
    Text(String),
    /// Words that exist in both languages.
    Label(Bilingual),
}

impl Arg {
    /// A number of things; one too large for a sentence is the largest that it can say.
    #[must_use]
    pub fn count<N: TryInto<i32>>(number: N) -> Self {
        Self::Number(number.try_into().unwrap_or(i32::MAX))
    }
}

/// The word of an enum without data, as the wire writes it.
pub(crate) fn word(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

/// A Fluent message id of `locales/` with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sentence {
    /// Message id.
    pub id: String,
    /// Arguments by variable name.
    pub args: BTreeMap<String, Arg>,
}

impl Sentence {
    /// A sentence without arguments.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same sentence with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.insert(name.to_owned(), arg);
        self
    }
}
