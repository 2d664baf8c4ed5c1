//! The words of an office: the names of its newspapers, of its elected persons, of its places, by which a
//! text shows a signal. A pack beside the lexicon of the program, to whose signals it adds words.
//!
//! Must not: take a word of the lexicon away, nor touch anything but signals. A signal is a pointer into
//! the text: it never speaks for or against a complaint.

use super::fold::folded;
use super::lexicon::{Lexicon, LexiconError, plain_rule};
use super::rule::Rule;
use crate::lang::Bilingual;
use crate::law::reader::{RawProvision, Reader};
use crate::law::{PackError, PackFiles, PackRef, Provision};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

/// Fewest letters and digits of a word that is looked for: a shorter one would be found everywhere.
const SHORTEST: usize = 3;

/// The words of a signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignalWords {
    /// Code of the signal: `media`.
    pub code: String,
    /// Whether a person must see it at once.
    pub urgent: bool,
    /// What raises it, as the office writes it; accents, capitals and hyphens change nothing.
    pub words: Vec<String>,
    /// What holds such words and does not raise it.
    pub except: Vec<String>,
}

/// The words of an office, in the order of its signals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfficeWords {
    /// Identity: a case names the version by which it was read.
    pub reference: PackRef,
    /// Title.
    pub title: Bilingual,
    /// What it rests on.
    pub provision: Provision,
    /// Signals.
    pub signals: Vec<SignalWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWords {
    format: Spanned<u32>,
    provision: Spanned<RawProvision>,
    signal: Vec<RawSignal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSignal {
    code: Spanned<String>,
    #[serde(default)]
    urgent: bool,
    words: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    except: Vec<Spanned<String>>,
}

/// Parses and checks the words of an office.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_words(files: &PackFiles) -> Result<OfficeWords, PackError> {
    let (mut reader, raw) = Reader::open::<RawWords>(files)?;
    reader.format(&raw.format)?;
    let mut seen = BTreeSet::new();
    let words = OfficeWords {
        reference: files.reference(),
        title: reader.own("title")?,
        provision: reader.provision(&raw.provision)?,
        signals: raw
            .signal
            .iter()
            .map(|one| signal(&reader, &mut seen, one))
            .collect::<Result<_, _>>()?,
    };
    reader.finish()?;
    Ok(words)
}

fn signal(
    reader: &Reader<'_>,
    seen: &mut BTreeSet<String>,
    raw: &RawSignal,
) -> Result<SignalWords, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if raw.words.as_ref().is_empty() {
        return Err(reader.fault(&raw.words, format!("no word raises `{code}`")));
    }
    let mut found = BTreeSet::new();
    let read = |found: &mut BTreeSet<String>, word| looked_for(reader, found, word);
    Ok(SignalWords {
        urgent: raw.urgent,
        words: raw
            .words
            .as_ref()
            .iter()
            .map(|word| read(&mut found, word))
            .collect::<Result<_, _>>()?,
        except: raw
            .except
            .iter()
            .map(|word| read(&mut found, word))
            .collect::<Result<_, _>>()?,
        code,
    })
}

/// A word that a text may hold: letters and digits, with the signs that stand between them.
fn looked_for(
    reader: &Reader<'_>,
    found: &mut BTreeSet<String>,
    raw: &Spanned<String>,
) -> Result<String, PackError> {
    let word = raw.as_ref().trim();
    let plain = folded(word);
    let plain = plain.trim();
    let solid = |sign: &char| sign.is_ascii_alphanumeric();
    let reason = if plain.chars().filter(solid).count() < SHORTEST {
        format!("`{word}` is too short: it would be found everywhere")
    } else if let Some(sign) = plain
        .chars()
        .find(|sign| !solid(sign) && !SIGNS.contains(sign))
    {
        format!("`{word}` holds the sign `{sign}`, which no text is searched for")
    } else if !plain.starts_with(|sign| solid(&sign)) || !plain.ends_with(|sign| solid(&sign)) {
        format!("`{word}` begins or ends with a sign")
    } else if !found.insert(plain.to_owned()) {
        format!("`{word}` stands twice")
    } else {
        return Ok(word.to_owned());
    };
    Err(reader.fault(raw, reason))
}

/// Signs that may stand inside a word.
const SIGNS: [char; 5] = [' ', '\'', '.', '&', '-'];

/// Refuses what would silence a signal or raise it everywhere: a code of none that the lexicon finds, or a
/// word that any letter holds.
///
/// # Errors
/// The first one, with its line; a fault of the pack.
pub fn check_words(files: &PackFiles, lexicon: &Lexicon) -> Result<(), PackError> {
    let (reader, raw) = Reader::open::<RawWords>(files)?;
    let found = lexicon.flag_codes();
    for one in &raw.signal {
        let code = one.code.as_ref();
        if !found.iter().any(|signal| signal == code) {
            let reason = format!("`{code}` is no signal that is ever found");
            return Err(reader.fault(&one.code, reason));
        }
        for word in one.words.as_ref() {
            if lexicon.is_common(&folded(word.as_ref())) {
                let reason = format!("`{}` would be found everywhere", word.as_ref());
                return Err(reader.fault(word, reason));
            }
        }
    }
    Ok(())
}

/// The rules of the words of an office.
pub(super) fn rules(words: &OfficeWords) -> Result<Vec<Rule>, LexiconError> {
    let rule = |one: &SignalWords| {
        plain_rule(
            &one.code,
            one.urgent,
            escaped(&one.words),
            escaped(&one.except),
        )
    };
    let rules = words.signals.iter().map(rule);
    rules
        .collect::<Result<_, _>>()
        .map_err(|reason| LexiconError {
            file: words.reference.id.clone(),
            line: 0,
            reason,
        })
}

/// Words as phrases of the lexicon: folded, a line each, their signs taken as they are.
fn escaped(words: &[String]) -> String {
    let phrases = words.iter().map(|word| {
        let plain = folded(word.trim());
        plain.trim().replace('.', "\\.")
    });
    phrases.collect::<Vec<_>>().join("\n")
}
