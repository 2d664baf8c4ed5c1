//! The lexicon: rules as data, each list of phrases compiled when it is first looked for. Owns the
//! shape of the files; holds no word of any language itself.

use super::dates::Forms;
use super::phrase::{Compiler, build};
use super::rule::{Contexts, Habit, Reach, Rule};
use super::service::Services;
use super::words::{self, OfficeWords};
use super::{Role, Route, Stance};
use crate::case::{Kind, PoliceService};
use crate::lang::Bilingual;
use crate::law::reader::RawSource;
use crate::law::{Certainty, Provision};
use regex::bytes::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;
use toml::Spanned;

/// Why a lexicon is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}:{line}: {reason}")]
pub struct LexiconError {
    /// File of the lexicon.
    pub file: String,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Reason, for an administrator.
    pub reason: String,
}

/// A lexicon: every rule by group (the name of its file, up to the first stop).
///
/// The searches keep what makes the next one faster, and it grows with every letter: 230 MB were
/// measured after 2,000. A clone begins without it.
#[derive(Debug, Clone)]
pub struct Lexicon {
    groups: BTreeMap<String, Vec<Rule>>,
    /// Negation.
    pub(super) contexts: Contexts,
    /// Police services.
    pub(super) services: Services,
    /// Bodies where a matter belongs, by code.
    pub(super) routes: BTreeMap<String, Route>,
    /// Kinds of message and links of the writer that go to a body, by its code.
    doors: Vec<(Vec<Kind>, Vec<Role>, String)>,
    /// Words of the calendar, function words of each language, limits.
    pub(super) tables: Tables,
    /// Forms of dates.
    pub(super) dates: Forms,
    /// An hour of the day.
    pub(super) hours: Regex,
    /// A number of pages.
    pub(super) pages: Regex,
}

/// Plain tables of `tables.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tables {
    /// Zone of the office, an IANA name.
    pub zone: String,
    /// Names of months, folded, to their number.
    pub months: BTreeMap<String, u32>,
    /// Names of days, folded, to their number from Monday.
    pub weekdays: BTreeMap<String, u32>,
    /// Fixed feasts, folded, to `month-day`.
    pub feasts: BTreeMap<String, String>,
    /// Seasons, folded, to the number of their first month.
    pub seasons: BTreeMap<String, u32>,
    /// Small numbers in words.
    pub numbers: BTreeMap<String, u32>,
    /// Days of a month told by their order, in English.
    pub ordinals: BTreeMap<String, u32>,
    /// What opens a year told in words, and how much it is.
    pub thousands: BTreeMap<String, u32>,
    /// Names of months that are other words too.
    pub months_too: String,
    /// Function words of French that English lacks.
    pub french: String,
    /// Function words of English that French lacks.
    pub english: String,
    /// Words that may follow a rank without being a name.
    pub after_rank: String,
    /// Words for the day after.
    pub tomorrow: Vec<String>,
    /// An hour: groups `h24`, `m24`, `h12`, `m12`, `half`, `noon`.
    pub hours: String,
    /// A number of pages: group 1.
    pub pages: String,
    /// Pages that a request for review may have.
    pub review_pages: u32,
    /// Signals that make the expected nature of a conduct complaint serious.
    pub serious_flags: Vec<String>,
    /// Signals of an act that an officer is blamed for.
    pub blamed_flags: Vec<String>,
    /// Signal of an enquiry of the press.
    pub press_flag: String,
    /// Signal of a letter that takes a complaint back.
    pub withdrawal_flag: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    macros: BTreeMap<String, String>,
    negators: Option<String>,
    pseudo: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(default)]
    rule: Vec<Spanned<RuleRow>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleRow {
    code: String,
    any: String,
    not: Option<String>,
    needs: Option<String>,
    unless: Option<String>,
    unless_not: Option<String>,
    #[serde(default)]
    with: Vec<String>,
    #[serde(default)]
    reach: Reach,
    #[serde(default)]
    least: usize,
    #[serde(default)]
    negated: Habit,
    #[serde(default)]
    quoted: Habit,
    #[serde(default)]
    everywhere: bool,
    #[serde(default)]
    clause: bool,
    #[serde(default)]
    urgent: bool,
    #[serde(default)]
    main: bool,
    outweighs: Option<bool>,
    stance: Option<Stance>,
    why: Option<String>,
    #[serde(default = "one")]
    weight: i32,
}

fn one() -> i32 {
    1
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoutesFile {
    route: Vec<RouteRow>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteRow {
    code: String,
    fr: String,
    en: String,
    /// Kinds of message that go there when they are not for this office.
    #[serde(default)]
    kinds: Vec<Kind>,
    /// Links of the writer whose complaint goes there.
    #[serde(default)]
    roles: Vec<Role>,
    /// Where its name and its part were read.
    source: RawSource,
    certainty: Certainty,
}

impl RouteRow {
    fn named(self) -> (String, Route) {
        let route = Route {
            code: self.code.clone(),
            label: Bilingual {
                fr: self.fr,
                en: self.en,
            },
            provision: Some(Provision {
                citation: None,
                source: self.source.words(),
                certainty: self.certainty,
            }),
        };
        (self.code, route)
    }
}

impl Lexicon {
    /// The bodies where a matter may belong instead, in the order of their codes.
    pub fn routes(&self) -> impl Iterator<Item = &Route> {
        self.routes.values()
    }

    /// The body to which a message of a kind goes when it is not for this office.
    pub(super) fn door_of_kind(&self, kind: Kind) -> Option<&str> {
        let door = self.doors.iter().find(|(kinds, ..)| kinds.contains(&kind));
        door.map(|(.., code)| code.as_str())
    }

    /// The body to which the complaint of a person with this link goes.
    pub(super) fn door_of_role(&self, role: Role) -> Option<&str> {
        let door = self
            .doors
            .iter()
            .find(|(_, roles, _)| roles.contains(&role));
        door.map(|(.., code)| code.as_str())
    }

    /// Every police service, in its order.
    #[must_use]
    pub fn police_services(&self) -> Vec<PoliceService> {
        self.services.all()
    }

    /// The police service of this name in either language.
    #[must_use]
    pub fn police_service(&self, name: &Bilingual) -> Option<PoliceService> {
        self.services.named(name)
    }

    /// Codes of the signals that it finds, each once, in its order.
    #[must_use]
    pub fn flag_codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for rule in self.group("flags") {
            if !codes.contains(&rule.code) {
                codes.push(rule.code.clone());
            }
        }
        codes.push(super::flags::IDENTIFIER.to_owned());
        codes
    }

    /// Codes of the signals that a person may put on a case by hand, and whether one is urgent however it
    /// is found; a number that identifies a person is found in a text or is not there.
    #[must_use]
    pub fn markable(&self) -> Vec<(String, bool)> {
        let marked = |code: String| {
            let urgent = self.rules("flags", &code).any(|rule| rule.urgent);
            (code, urgent)
        };
        let codes = self.flag_codes().into_iter();
        codes
            .filter(|code| code != super::flags::IDENTIFIER)
            .map(marked)
            .collect()
    }

    /// Parses a lexicon from its files, each a name (`kinds.toml`) and its text.
    /// `words.toml`, `tables.toml`, `services.toml` and `routes.toml` are required; every other
    /// file is a group of rules. A group, and the words, may lie in several files: what stands in
    /// `flags.threat.toml` is of the group `flags`, after what stands in `flags.minor.toml`.
    ///
    /// # Errors
    /// The first file that is missing or cannot be read, with its line and the reason.
    pub fn load(files: &[(String, String)]) -> Result<Self, LexiconError> {
        let mut files: Vec<&(String, String)> = files.iter().collect();
        files.sort();
        let words = words_of(&files)?;
        let tables: Tables = required(&files, "tables.toml")?;
        let services = Services::compile(required(&files, "services.toml")?)
            .map_err(refuse("services.toml"))?;
        let routes: RoutesFile = required(&files, "routes.toml")?;
        let compiler = Compiler {
            macros: &words.macros,
        };
        let list = |words: &Option<String>| {
            let words = words.as_deref().unwrap_or("");
            compiler.list(words).map_err(refuse("words.toml"))
        };
        let contexts = Contexts {
            negators: list(&words.negators)?,
            pseudo: list(&words.pseudo)?,
        };
        let door = |one: &RouteRow| (one.kinds.clone(), one.roles.clone(), one.code.clone());
        Ok(Self {
            doors: routes.route.iter().map(door).collect(),
            groups: groups(&files, &compiler)?,
            contexts,
            dates: Forms::build(&tables).map_err(refuse("tables.toml"))?,
            hours: build(&tables.hours).map_err(refuse("tables.toml"))?,
            pages: build(&tables.pages).map_err(refuse("tables.toml"))?,
            services,
            routes: routes.route.into_iter().map(RouteRow::named).collect(),
            tables,
        })
    }

    /// The same, with the words of an office beside its own.
    ///
    /// # Errors
    /// The words cannot be looked for.
    pub fn with(mut self, words: &OfficeWords) -> Result<Self, LexiconError> {
        let rules = words::rules(words)?;
        self.groups
            .entry(FLAGS.to_owned())
            .or_default()
            .extend(rules);
        Ok(self)
    }

    /// Whether it is a word that any letter holds, in either language.
    pub(super) fn is_common(&self, word: &str) -> bool {
        let Tables {
            french, english, ..
        } = &self.tables;
        let mut common = french.split(' ').chain(english.split(' '));
        common.any(|one| one == word)
    }

    /// Rules of a group, in the order of its file; empty when the lexicon has no such group.
    pub(super) fn group(&self, name: &str) -> &[Rule] {
        self.groups.get(name).map_or(&[], Vec::as_slice)
    }

    /// Rules of a group with a code.
    pub(super) fn rules<'a>(
        &'a self,
        group: &str,
        code: &'a str,
    ) -> impl Iterator<Item = &'a Rule> {
        self.group(group)
            .iter()
            .filter(move |rule| rule.code == code)
    }
}

/// The group of the signals that a person must see.
const FLAGS: &str = "flags";

/// A rule of plain phrases.
pub(super) fn plain_rule(
    code: &str,
    urgent: bool,
    any: String,
    not: String,
) -> Result<Rule, String> {
    let macros = BTreeMap::new();
    let compiler = Compiler { macros: &macros };
    compiler.rule(RuleRow {
        code: code.to_owned(),
        any,
        not: (!not.is_empty()).then_some(not),
        urgent,
        weight: one(),
        ..RuleRow::default()
    })
}

/// Files that hold no rule.
const PLAIN: [&str; 4] = ["words", "tables", "services", "routes"];

/// The group of a file: its name up to the first stop.
fn group_of(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// The words that the rules share, from each of their files.
fn words_of(files: &[&(String, String)]) -> Result<WordsFile, LexiconError> {
    let mut words: WordsFile = required(files, "words.toml")?;
    let others = files
        .iter()
        .filter(|(name, _)| group_of(name) == "words" && name != "words.toml");
    for (name, text) in others {
        let other: WordsFile = parsed(name, text)?;
        words.macros.extend(other.macros);
    }
    Ok(words)
}

fn groups(
    files: &[&(String, String)],
    compiler: &Compiler<'_>,
) -> Result<BTreeMap<String, Vec<Rule>>, LexiconError> {
    let mut groups: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    for (name, text) in files
        .iter()
        .filter(|(name, _)| !PLAIN.contains(&group_of(name)))
    {
        let file: RuleFile = parsed(name, text)?;
        let rules = file.rule.into_iter().map(|row| {
            let line = line_at(text, row.span().start);
            let fault = |reason| LexiconError {
                file: name.clone(),
                line,
                reason,
            };
            compiler.rule(row.into_inner()).map_err(fault)
        });
        let rules = rules.collect::<Result<Vec<_>, _>>()?;
        groups
            .entry(group_of(name).to_owned())
            .or_default()
            .extend(rules);
    }
    Ok(groups)
}

fn required<T: serde::de::DeserializeOwned>(
    files: &[&(String, String)],
    name: &str,
) -> Result<T, LexiconError> {
    let (_, text) = files
        .iter()
        .find(|(file, _)| file == name)
        .ok_or_else(|| refuse(name)("missing".to_owned()))?;
    parsed(name, text)
}

fn parsed<T: serde::de::DeserializeOwned>(name: &str, text: &str) -> Result<T, LexiconError> {
    toml::from_str(text).map_err(|error| LexiconError {
        file: name.to_owned(),
        line: error.span().map_or(0, |span| line_at(text, span.start)),
        reason: error.message().to_owned(),
    })
}

/// Line of a byte of a text, from 1.
fn line_at(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).matches('\n').count() + 1
}

/// A fault of a whole file.
fn refuse(file: &str) -> impl Fn(String) -> LexiconError + '_ {
    move |reason| LexiconError {
        file: file.to_owned(),
        line: 0,
        reason,
    }
}

impl Compiler<'_> {
    fn rule(&self, row: RuleRow) -> Result<Rule, String> {
        let code = row.code.clone();
        let at = |error: String| format!("{code}: {error}");
        let optional = |list: Option<String>| list.map(|list| self.list(&list)).transpose();
        Ok(Rule {
            any: self.list(&row.any).map_err(at)?,
            not: optional(row.not).map_err(at)?,
            needs: optional(row.needs).map_err(at)?,
            unless: optional(row.unless).map_err(at)?,
            unless_not: optional(row.unless_not).map_err(at)?,
            with: row
                .with
                .iter()
                .map(|list| self.list(list).map_err(at))
                .collect::<Result<_, _>>()?,
            reach: row.reach,
            least: row.least,
            code: row.code,
            negated: row.negated,
            quoted: row.quoted,
            everywhere: row.everywhere,
            clause: row.clause,
            urgent: row.urgent,
            outweighs: row.outweighs.unwrap_or(row.main),
            main: row.main,
            stance: row.stance,
            why: row.why,
            weight: row.weight,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, Rule};
    use std::fs;
    use std::path::Path;

    #[test]
    fn every_list_of_the_program_compiles() {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/lexicon/on-complaints");
        let files: Vec<(String, String)> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let text = fs::read_to_string(entry.path()).unwrap();
                (entry.file_name().into_string().unwrap(), text)
            })
            .collect();
        let lexicon = Lexicon::load(&files).unwrap();
        let lists = |rule: &Rule| {
            let Rule {
                any,
                with,
                not,
                needs,
                unless,
                unless_not,
                ..
            } = rule.clone();
            let others = [not, needs, unless, unless_not].into_iter().flatten();
            [any]
                .into_iter()
                .chain(with)
                .chain(others)
                .collect::<Vec<_>>()
        };
        let rules = lexicon.groups.values().flatten();
        let lists: Vec<_> = rules.flat_map(lists).collect();
        let all = lists
            .iter()
            .chain([&lexicon.contexts.negators, &lexicon.contexts.pseudo]);
        // What a list is asked for compiles it; a text of no word is found by none.
        assert!(all.clone().count() > 300, "the lexicon was not read");
        for list in all {
            assert!(!list.is_match(b""), "{list:?}");
        }
    }
}
