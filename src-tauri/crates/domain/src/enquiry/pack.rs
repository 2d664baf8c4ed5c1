//! Reads a pack of rules about enquiries: what each party may know, and the words to say it.

use crate::lang::{Bilingual, Lang};
use crate::law::reader::{RawProvision, Reader};
use crate::law::{PackError, PackFiles, Provision};
use crate::letter::{fill, variables};
use crate::piece::Party;
use crate::sentence::word;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use ts_rs::TS;

/// Something that an asker may be told of a case. What each one is computed from is in the program;
/// to whom it is told, and in what words, is in the pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TellCode {
    /// That there is a case, and its number.
    Exists,
    /// That a complaint concerns the asker, of which they were given notice.
    Concerned,
    /// The day of receipt.
    Received,
    /// Where it stands, as far as a letter said it.
    Stage,
    /// The letters sent to the asker.
    Letters,
    /// What the office asked of the asker, and still awaits.
    Awaited,
}

impl TellCode {
    /// What the words of this one may ask of the case.
    fn variables(self) -> &'static [&'static str] {
        match self {
            Self::Exists => &["number"],
            Self::Concerned => &["notice_on"],
            Self::Received => &["received_on"],
            Self::Stage => &["stage"],
            Self::Letters => &["letters"],
            Self::Awaited => &["awaited"],
        }
    }
}

/// Words that tell something, with variables as `{$name}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EnquiryTell")]
pub struct Tell {
    /// What.
    pub code: TellCode,
    /// Words.
    pub words: Bilingual,
}

impl Tell {
    /// The words with the facts of the case; none where the case does not know one of them.
    #[must_use]
    pub fn said(&self, lang: Lang, known: &BTreeMap<&str, String>) -> Option<String> {
        let all = self.code.variables();
        let complete = all.iter().all(|name| known.contains_key(name));
        complete.then(|| fill(self.words.get(lang), known, |_| String::new()))
    }
}

/// What a party may know, and on what condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "EnquiryRule")]
pub struct Rule {
    /// Who asks.
    pub party: Party,
    /// Whether the office must have made sure of who asks.
    pub identity: bool,
    /// Whether it must have made sure that they may ask for another.
    pub authority: bool,
    /// Whether they must have been given notice.
    pub notice: bool,
    /// What they may be told, in the order in which it is said.
    pub tells: Vec<TellCode>,
    /// What it rests on.
    pub provision: Provision,
}

/// The rules of an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnquiryPack {
    /// Title.
    pub title: Bilingual,
    /// A sample, which no office approved.
    pub sample: bool,
    /// What the pack as a whole rests on.
    pub provision: Provision,
    /// What is said to whoever may know nothing: it tells neither that there is a case nor that there
    /// is none.
    pub nothing: Bilingual,
    /// What is said while the office has still to make sure of who asks.
    pub unsure: Bilingual,
    /// Words of each thing that may be told.
    pub words: Vec<Tell>,
    /// Rules, at most one for each party.
    pub rules: Vec<Rule>,
}

impl EnquiryPack {
    /// The rule of a party; none where they may know nothing.
    #[must_use]
    pub fn rule(&self, party: Party) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.party == party)
    }

    /// The words of a thing that may be told.
    #[must_use]
    pub fn tell(&self, code: TellCode) -> Option<&Tell> {
        self.words.iter().find(|tell| tell.code == code)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPack {
    format: Spanned<u32>,
    sample: bool,
    provision: Spanned<RawProvision>,
    #[serde(default)]
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    party: Spanned<Party>,
    #[serde(default)]
    identity: bool,
    #[serde(default)]
    authority: bool,
    #[serde(default)]
    notice: bool,
    tells: Spanned<Vec<TellCode>>,
    provision: Spanned<RawProvision>,
}

/// Parses and checks a pack of rules about enquiries.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_enquiries(files: &PackFiles) -> Result<EnquiryPack, PackError> {
    let (mut reader, raw) = Reader::open_filled::<RawPack>(files)?;
    reader.format(&raw.format)?;
    let rules = rules(&mut reader, &raw.rule)?;
    let pack = EnquiryPack {
        title: reader.own("title")?,
        sample: raw.sample,
        provision: reader.provision(&raw.provision)?,
        nothing: reader.own("nothing")?,
        unsure: reader.own("unsure")?,
        words: words(&mut reader, &raw.rule)?,
        rules,
    };
    for plain in [&pack.nothing, &pack.unsure, &pack.title] {
        if plain.fr.contains("{$") || plain.en.contains("{$") {
            return Err(
                reader.fault_of_file("`nothing`, `unsure` and `title` tell nothing of a case")
            );
        }
    }
    reader.finish()?;
    Ok(pack)
}

fn rules(reader: &mut Reader<'_>, raw: &[RawRule]) -> Result<Vec<Rule>, PackError> {
    let mut rules: Vec<Rule> = Vec::new();
    for one in raw {
        let party = *one.party.as_ref();
        if rules.iter().any(|rule| rule.party == party) {
            return Err(reader.fault(&one.party, "two rules for one party"));
        }
        if one.tells.as_ref().is_empty() {
            return Err(reader.fault(&one.tells, "the rule tells nothing: leave it out"));
        }
        rules.push(Rule {
            party,
            identity: one.identity,
            authority: one.authority,
            notice: one.notice,
            tells: one.tells.as_ref().clone(),
            provision: reader.provision(&one.provision)?,
        });
    }
    Ok(rules)
}

/// The words of everything that some rule tells, each once.
fn words(reader: &mut Reader<'_>, raw: &[RawRule]) -> Result<Vec<Tell>, PackError> {
    let mut seen = BTreeSet::new();
    let mut words = Vec::new();
    for one in raw {
        for code in one.tells.as_ref() {
            if !seen.insert(*code) {
                continue;
            }
            let key = format!("say-{}", word(code));
            let said = reader.word(&one.tells, &key)?;
            for text in [&said.fr, &said.en] {
                if variables(text).any(|name| !code.variables().contains(&name)) {
                    let reason = format!("`{key}` asks for what it cannot tell");
                    return Err(reader.fault(&one.tells, reason));
                }
            }
            words.push(Tell {
                code: *code,
                words: said,
            });
        }
    }
    Ok(words)
}
