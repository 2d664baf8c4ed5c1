//! What every pack shares: three files, a format number, provisions, codes and days.

use super::text::PackText;
use super::words::{Holes, Words};
use super::{Certainty, PackError, PackFiles, Provision};
use crate::lang::Bilingual;
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use toml::Spanned;
use toml::value::Datetime;

/// The format of packs that this program reads.
const FORMAT: u32 = 1;

/// `provision = { certainty = "verified", source = { fr = "…", en = "…" }, citation = "cite-60-2" }`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawProvision {
    certainty: Certainty,
    source: Option<RawSource>,
    /// Key of the word that cites it.
    citation: Option<Spanned<String>>,
}

/// A source in both languages, or one that is written the same in both: an address, a name, the words
/// of a pack from before sources were said twice.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    deny_unknown_fields,
    expecting = "a source is `{ fr = \"…\", en = \"…\" }`, or \"…\" where both languages write it the same"
)]
pub(crate) enum RawSource {
    Same(String),
    Each { fr: String, en: String },
}

impl RawSource {
    pub(crate) fn words(&self) -> Bilingual {
        let (fr, en) = match self {
            Self::Same(words) => (words, words),
            Self::Each { fr, en } => (fr, en),
        };
        Bilingual {
            fr: fr.trim().to_owned(),
            en: en.trim().to_owned(),
        }
    }
}

/// Reads one pack: its `pack.toml` with lines, and its words.
pub(crate) struct Reader<'a> {
    toml: PackText<'a>,
    words: Words<'a>,
}

impl<'a> Reader<'a> {
    /// Opens the three files and reads `pack.toml` into `T`.
    pub(crate) fn open<T: DeserializeOwned>(files: &'a PackFiles) -> Result<(Self, T), PackError> {
        Self::read(files, Holes::None)
    }

    /// The same for a pack whose words have variables to fill: `{ $number }` is kept as `{$number}`.
    pub(crate) fn open_filled<T: DeserializeOwned>(
        files: &'a PackFiles,
    ) -> Result<(Self, T), PackError> {
        Self::read(files, Holes::Variables)
    }

    fn read<T: DeserializeOwned>(
        files: &'a PackFiles,
        holes: Holes,
    ) -> Result<(Self, T), PackError> {
        let toml = PackText::new(&files.id, "pack.toml", &files.toml);
        let raw = toml::from_str(toml.text()).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            toml.fault(offset, error.message())
        })?;
        Ok((
            Self {
                words: Words::read(files, holes)?,
                toml,
            },
            raw,
        ))
    }

    /// Every word was used: the pack is read.
    pub(crate) fn finish(self) -> Result<(), PackError> {
        self.words.finish()
    }

    /// A refusal at what `at` spans.
    pub(crate) fn fault<T>(&self, at: &Spanned<T>, reason: impl Into<String>) -> PackError {
        self.toml.fault(at.span().start, reason)
    }

    /// A refusal of `pack.toml` as a whole.
    pub(crate) fn fault_of_file(&self, reason: &str) -> PackError {
        self.toml.fault_of_file(reason)
    }

    /// Refuses a format that this program does not read.
    pub(crate) fn format(&self, format: &Spanned<u32>) -> Result<(), PackError> {
        match *format.as_ref() {
            FORMAT => Ok(()),
            other => Err(self.fault(
                format,
                format!("format {other} is not known; this program reads format {FORMAT}"),
            )),
        }
    }

    /// The word with this key, asked for by what `at` spans.
    pub(crate) fn word<T>(&mut self, at: &Spanned<T>, key: &str) -> Result<Bilingual, PackError> {
        match self.words.take(key) {
            Some(word) => Ok(word),
            None => Err(self.fault(
                at,
                format!("the word `{key}` is missing in fr-CA.ftl and en-CA.ftl"),
            )),
        }
    }

    /// The word whose key stands in `pack.toml`.
    pub(crate) fn keyed(&mut self, key: &Spanned<String>) -> Result<Bilingual, PackError> {
        self.word(key, key.as_ref())
    }

    /// A word of the whole pack.
    pub(crate) fn own(&mut self, key: &str) -> Result<Bilingual, PackError> {
        let missing = || {
            self.toml.fault_of_file(format!(
                "the word `{key}` is missing in fr-CA.ftl and en-CA.ftl"
            ))
        };
        self.words.take(key).ok_or_else(missing)
    }

    /// What a line rests on; a source is always named.
    pub(crate) fn provision(
        &mut self,
        raw: &Spanned<RawProvision>,
    ) -> Result<Provision, PackError> {
        let RawProvision {
            certainty,
            source,
            citation,
        } = raw.as_ref();
        let source = source
            .as_ref()
            .map_or_else(|| Bilingual::same(""), RawSource::words);
        let reason = match (source.fr.is_empty(), source.en.is_empty(), certainty) {
            (false, false, _) => None,
            (true, true, Certainty::Verified) => {
                Some("verified without a source: say where it was read")
            }
            (true, true, _) => {
                Some("no source: say where it was read, or that it is general knowledge")
            }
            _ => Some("a source in one language only: say it in both"),
        };
        if let Some(reason) = reason {
            return Err(self.fault(raw, reason));
        }
        let citation = citation.as_ref().map(|key| self.keyed(key)).transpose()?;
        Ok(Provision {
            citation,
            source,
            certainty: *certainty,
        })
    }

    /// A code that was not yet seen, made of letters, digits, `_` and `-`.
    pub(crate) fn code(
        &self,
        seen: &mut BTreeSet<String>,
        code: &Spanned<String>,
    ) -> Result<String, PackError> {
        let text = code.as_ref();
        let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
        if !text.starts_with(|first: char| first.is_ascii_alphabetic()) || !text.chars().all(plain)
        {
            return Err(self.fault(
                code,
                format!("`{text}` is not a code: a letter, then letters, digits, _ or -"),
            ));
        }
        if !seen.insert(text.clone()) {
            return Err(self.fault(code, format!("the code `{text}` stands twice")));
        }
        Ok(text.clone())
    }

    /// A date without time.
    pub(crate) fn day(&self, raw: &Spanned<Datetime>) -> Result<NaiveDate, PackError> {
        let refuse = || {
            self.fault(
                raw,
                format!("`{}` is not a day: year-month-day", raw.as_ref()),
            )
        };
        let (Some(date), None, None) = (raw.as_ref().date, raw.as_ref().time, raw.as_ref().offset)
        else {
            return Err(refuse());
        };
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            .ok_or_else(refuse)
    }

    /// Refuses a span whose second bound is not after its first.
    pub(crate) fn ordered(
        &self,
        from: Option<NaiveDate>,
        to: Option<(NaiveDate, &Spanned<Datetime>)>,
    ) -> Result<(), PackError> {
        match (from, to) {
            (Some(from), Some((to, at))) if to <= from => Err(self.fault(
                at,
                format!("the span is upside down: {to} is not after {from}"),
            )),
            _ => Ok(()),
        }
    }
}
