//! Which police service is complained of. Official names and their aliases are data; a name
//! beside words of blame weighs more, one beside words of praise weighs less.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::phrase::build;
use super::{Quote, ServiceFound};
use crate::case::PoliceService;
use crate::lang::Bilingual;
use crate::law::GroundCode;
use regex::bytes::Regex;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Range;
use ts_rs::TS;

/// Whether the office's mandate covers a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mandate {
    /// Covered.
    #[default]
    In,
    /// Not covered; `route` says where to.
    Out,
    /// Covered only where the service has opted in: a person checks.
    OptedIn,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceRow {
    en: String,
    fr: Option<String>,
    #[serde(default)]
    towns: Vec<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    mandate: Mandate,
    route: Option<String>,
}

impl ServiceRow {
    /// Official name; the same twice where the service has no French name.
    fn name(&self) -> Bilingual {
        Bilingual {
            fr: self.fr.clone().unwrap_or_else(|| self.en.clone()),
            en: self.en.clone(),
        }
    }
}

/// `services.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServicesFile {
    /// How a town makes a service: phrases, one a line, with `@` for the town.
    town_forms: String,
    /// Ground of a service that the mandate does not cover.
    ground: GroundCode,
    /// Aliases that also mean something else.
    #[serde(default)]
    other_sense: Vec<OtherSense>,
    service: Vec<ServiceRow>,
}

/// An alias that names no service in a text that holds one of these phrases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherSense {
    alias: String,
    /// Phrases, one a line.
    phrases: String,
}

/// Every service, with one expression that finds any of them.
#[derive(Debug, Clone)]
pub struct Services {
    /// Ground of a service that the mandate does not cover.
    pub(super) ground: GroundCode,
    rows: Vec<ServiceRow>,
    finder: Regex,
    by_words: BTreeMap<String, usize>,
    /// Alias, and what shows that it means something else.
    other_senses: Vec<(String, Regex)>,
}

/// A mention of a service in a text.
pub struct Mention {
    /// Which.
    pub index: usize,
    /// Where, folded.
    pub range: Range<usize>,
}

impl Services {
    /// Compiles the names.
    ///
    /// # Errors
    /// The reason why an expression is refused.
    pub fn compile(file: ServicesFile) -> Result<Self, String> {
        let mut by_words = BTreeMap::new();
        let mut towns = Vec::new();
        let mut aliases = Vec::new();
        for (index, row) in file.service.iter().enumerate() {
            towns.extend(row.towns.iter().map(String::as_str));
            aliases.extend(row.aliases.iter().map(String::as_str));
            let names = row.towns.iter().chain(&row.aliases);
            by_words.extend(names.map(|name| (name.clone(), index)));
        }
        let aliases = alternatives(&mut aliases);
        let towns = alternatives(&mut towns);
        let forms = file
            .town_forms
            .trim()
            .lines()
            .enumerate()
            .map(|(at, form)| {
                form.replace(' ', "[ \\n]")
                    .replace('\'', "'? ?")
                    .replace('@', &format!("(?P<t{at}>{towns})"))
            });
        let forms = forms.collect::<Vec<_>>().join("|");
        let finder = build(&format!(r"\b(?:(?P<a>{aliases})|{forms})\b"))?;
        let other_senses = file.other_sense.into_iter().map(|one| {
            let phrases = one.phrases.trim().replace('\n', "|").replace(' ', "[ \\n]");
            Ok((one.alias, build(&format!(r"\b(?:{phrases})"))?))
        });
        Ok(Self {
            ground: file.ground,
            rows: file.service,
            finder,
            by_words,
            other_senses: other_senses.collect::<Result<_, String>>()?,
        })
    }

    /// Every mention, in order.
    #[must_use]
    pub fn mentions(&self, text: &Text<'_>) -> Vec<Mention> {
        let found = self.finder.captures_iter(text.folded.as_bytes());
        let means_other = |words: &str| {
            let mut senses = self.other_senses.iter();
            senses.any(|(alias, sense)| alias == words && sense.is_match(text.folded.as_bytes()))
        };
        found
            .filter_map(|captures| {
                let name = captures.iter().skip(1).flatten().next()?;
                let words = text.slice(name.range()).replace('\n', " ");
                let index = *self.by_words.get(words.as_str())?;
                if means_other(&words) {
                    return None;
                }
                Some(Mention {
                    index,
                    range: captures.get(0)?.range(),
                })
            })
            .collect()
    }

    /// The mandate over the service named `name` in English.
    #[must_use]
    pub fn mandate(&self, name: &str) -> Mandate {
        self.rows
            .iter()
            .find(|row| row.en == name)
            .map_or(Mandate::In, |row| row.mandate)
    }

    /// Every service, in the order of the lexicon.
    #[must_use]
    pub(super) fn all(&self) -> Vec<PoliceService> {
        let named = |row: &ServiceRow| PoliceService {
            name: row.name(),
            mandate: row.mandate,
            route: row.route.clone(),
            ground: (row.mandate != Mandate::In).then(|| self.ground.clone()),
        };
        self.rows.iter().map(named).collect()
    }

    /// The service of this name in either language, as the lexicon has it.
    #[must_use]
    pub(super) fn named(&self, name: &Bilingual) -> Option<PoliceService> {
        self.all()
            .into_iter()
            .find(|one| one.name.en == name.en || one.name.fr == name.fr)
    }

    /// Whether a mention names the service `name` (in English).
    #[must_use]
    pub fn is(&self, index: usize, name: &str) -> bool {
        self.rows.get(index).is_some_and(|row| row.en == name)
    }

    fn found(&self, index: usize, quote: Quote) -> Option<ServiceFound> {
        let row = self.rows.get(index)?;
        Some(ServiceFound {
            name: row.name(),
            quote,
            route: row.route.clone(),
        })
    }
}

/// Longest first, so that "greater sudbury" is found before "sudbury".
fn alternatives(words: &mut [&str]) -> String {
    words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
    let escaped = words
        .iter()
        .map(|word| regex::escape(word).replace(' ', "[ \\n]"));
    escaped.collect::<Vec<_>>().join("|")
}

/// Most mentions weighed: the first ones tell, and a long thread repeats them.
const MOST: usize = 40;

/// The service complained of, from the text or, failing that, from the subject line (then with an
/// empty quote, since quotes are passages of the text).
#[must_use]
pub fn read(text: &Text<'_>, subject: &Text<'_>, lexicon: &Lexicon) -> Option<ServiceFound> {
    let services = &lexicon.services;
    let in_subject: Vec<usize> = services
        .mentions(subject)
        .iter()
        .map(|mention| mention.index)
        .collect();
    let mut mentions = services.mentions(text);
    mentions.truncate(MOST);
    let mut scores: BTreeMap<usize, i32> = BTreeMap::new();
    for (order, mention) in mentions.iter().enumerate() {
        let first = if order == 0 { 2 } else { 0 };
        *scores.entry(mention.index).or_default() += first + weigh(text, mention, lexicon);
    }
    for index in in_subject {
        *scores.entry(index).or_default() += 3;
    }
    let rank = |index: usize| mentions.iter().position(|mention| mention.index == index);
    let (index, _) = scores
        .iter()
        .map(|(index, score)| (*index, *score))
        .max_by_key(|(index, score)| {
            (
                *score,
                std::cmp::Reverse(rank(*index).unwrap_or(usize::MAX)),
            )
        })?;
    let quote = rank(index)
        .and_then(|at| mentions.get(at))
        .map(|mention| text.quote(mention.range.clone()));
    services.found(
        index,
        quote.unwrap_or(Quote {
            start: 0,
            end: 0,
            words: String::new(),
        }),
    )
}

/// Weight of a mention: 1, and what the rules of its sentence add or take.
fn weigh(text: &Text<'_>, mention: &Mention, lexicon: &Lexicon) -> i32 {
    if Text::inside(&text.muted, &mention.range) {
        return -2;
    }
    let sentence = text.sentence(mention.range.clone());
    let words = text.slice(sentence).as_bytes();
    let rules = lexicon.group("service_weight");
    1 + rules
        .iter()
        .filter(|rule| rule.any.is_match(words))
        .map(|rule| rule.weight)
        .sum::<i32>()
}
