//! Reads a pack of letters: templates whose words hold the variables that a case fills.

use super::TemplateCode;
use crate::case::{Case, Kind, Stage};
use crate::lang::{Bilingual, Lang};
use crate::law::reader::{RawProvision, Reader};
use crate::law::{EndEvent, PackError, PackFiles, Provision};
use crate::sentence::word;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// What the words of a template may ask of a case.
pub const VARIABLES: [&str; 16] = [
    "answers",
    "citation",
    "decided",
    "discretion",
    "ground",
    "incident_on",
    "missing",
    "number",
    "passages",
    "reasons",
    "received_on",
    // The right door, once a person named it.
    "route",
    "screened_in",
    "screened_out",
    "service",
    // Never known: a person writes it.
    "to_write",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLetters {
    format: Spanned<u32>,
    provision: Spanned<RawProvision>,
    letter: Vec<RawLetter>,
    /// Keys of phrases that deny every recourse.
    denials: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLetter {
    code: Spanned<String>,
    kinds: Vec<Kind>,
    stages: Vec<Stage>,
    admitted: Option<bool>,
    redirected: Option<bool>,
    law: Option<String>,
    #[serde(default)]
    required: bool,
    required_for: Option<Vec<Kind>>,
    #[serde(default)]
    approval: bool,
    reasons_of: Option<ReasonsOf>,
    ends: Option<Spanned<Vec<EndEvent>>>,
    body: Spanned<Vec<RawParagraph>>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParagraph {
    word: Spanned<String>,
    #[serde(default)]
    optional: bool,
}

/// Which cases a template is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// Kinds.
    pub kinds: Vec<Kind>,
    /// Stages.
    pub stages: Vec<Stage>,
    /// Only requests for review that were admitted, or that were not; none for any case.
    pub admitted: Option<bool>,
    /// Only those that a person sent to another office, or that nobody did; none for any case.
    pub redirected: Option<bool>,
    /// Only requests for access that a person said belong to this law; none for any case.
    pub law: Option<String>,
}

/// The decision whose reasons a letter must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonsOf {
    /// A screening out that was confirmed, with its passages.
    ScreeningOut,
    /// A request for review that was not admitted.
    ReviewRefused,
    /// The panel of a review.
    ReviewDecided,
}

/// A paragraph of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Words, with variables as `{$name}`.
    pub words: Bilingual,
    /// Left out when the case does not know one of its variables.
    pub optional: bool,
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Code.
    pub code: TemplateCode,
    /// Name.
    pub name: Bilingual,
    /// Subject line, with variables.
    pub subject: Bilingual,
    /// Cases that it is for.
    pub audience: Audience,
    /// Kinds of which a case that stands there is not closed before it was sent.
    pub required: Vec<Kind>,
    /// Whether another person must approve it.
    pub approval: bool,
    /// The decision whose reasons it must hold; none for any other letter.
    pub reasons_of: Option<ReasonsOf>,
    /// What a letter of this model ends once it was sent.
    pub ends: Vec<EndEvent>,
    /// Paragraphs in order.
    pub body: Vec<Paragraph>,
    /// What it rests on.
    pub provision: Provision,
}

/// A pack of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPack {
    /// Title.
    pub title: Bilingual,
    /// Templates in order.
    pub templates: Vec<Template>,
    /// Phrases that deny every recourse.
    pub denials: Vec<Bilingual>,
}

impl LetterPack {
    /// The template with this code.
    #[must_use]
    pub fn template(&self, code: &TemplateCode) -> Option<&Template> {
        self.templates.iter().find(|one| one.code == *code)
    }
}

impl Template {
    /// Whether it is for a case as it stands.
    #[must_use]
    pub fn is_for(&self, case: &Case) -> bool {
        let Audience {
            kinds,
            stages,
            admitted,
            redirected,
            law,
        } = &self.audience;
        let admission = || case.review.admission().map(|one| one.admitted);
        kinds.contains(&case.facts.kind)
            && stages.contains(&case.stage)
            && (admitted.is_none() || *admitted == admission())
            && redirected.is_none_or(|redirected| redirected == case.is_redirected())
            && law.as_ref().is_none_or(|law| case.elects(law))
    }

    /// Whether such a letter must have left before a case of this kind is closed.
    #[must_use]
    pub fn is_required(&self, kind: Kind) -> bool {
        self.required.contains(&kind)
    }

    /// Whether its words ask for what a case lacks.
    #[must_use]
    pub fn lists_pieces(&self) -> bool {
        let words = self.body.iter().map(|paragraph| &paragraph.words.fr);
        words
            .flat_map(|words| variables(words))
            .any(|name| name == "missing")
    }

    /// The body in a language: paragraphs with a blank line between two. A paragraph that may be
    /// left out is, when one of its variables is not known; `blank` stands for the others.
    #[must_use]
    pub fn body(
        &self,
        lang: Lang,
        known: &BTreeMap<&str, String>,
        blank: impl Fn(&str) -> String,
    ) -> String {
        let kept = self.body.iter().filter(|paragraph| {
            let words = paragraph.words.get(lang);
            !paragraph.optional || variables(words).all(|name| known.contains_key(name))
        });
        let filled = kept.map(|paragraph| fill(paragraph.words.get(lang), known, &blank));
        filled.collect::<Vec<_>>().join("\n\n")
    }
}

/// Fills the variables of a text; `blank` stands for one that is not known.
#[must_use]
pub fn fill(text: &str, known: &BTreeMap<&str, String>, blank: impl Fn(&str) -> String) -> String {
    let mut parts = text.split("{$");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        match known.get(name) {
            Some(value) => filled.push_str(value),
            None => filled.push_str(&blank(name)),
        }
        filled.push_str(rest);
    }
    filled
}

/// Names of the variables of a text.
pub(crate) fn variables(text: &str) -> impl Iterator<Item = &str> {
    let named = |part: &'_ str| part.split_once('}').map(|(name, _)| name.len());
    text.split("{$")
        .skip(1)
        .filter_map(move |part| part.get(..named(part)?))
}

/// Parses and checks a pack of letters.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_letters(files: &PackFiles) -> Result<LetterPack, PackError> {
    let (mut reader, raw) = Reader::open_filled::<RawLetters>(files)?;
    reader.format(&raw.format)?;
    reader.provision(&raw.provision)?;
    let mut seen = BTreeSet::new();
    let pack = LetterPack {
        title: reader.own("title")?,
        templates: raw
            .letter
            .iter()
            .map(|raw| template(&mut reader, &mut seen, raw))
            .collect::<Result<_, _>>()?,
        denials: raw
            .denials
            .iter()
            .map(|key| reader.keyed(key))
            .collect::<Result<_, _>>()?,
    };
    reader.finish()?;
    Ok(pack)
}

fn template(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    raw: &RawLetter,
) -> Result<Template, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if raw.body.as_ref().is_empty() {
        return Err(reader.fault(&raw.body, format!("the letter `{code}` says nothing")));
    }
    let subject = reader.word(&raw.code, &format!("letter-{code}-subject"))?;
    check(reader, &raw.code, &subject)?;
    Ok(Template {
        name: reader.word(&raw.code, &format!("letter-{code}"))?,
        subject,
        audience: Audience {
            kinds: raw.kinds.clone(),
            stages: raw.stages.clone(),
            admitted: raw.admitted,
            redirected: raw.redirected,
            law: raw.law.clone(),
        },
        required: required(raw),
        approval: raw.approval,
        reasons_of: raw.reasons_of,
        ends: ends(reader, raw)?,
        body: raw
            .body
            .as_ref()
            .iter()
            .map(|raw| paragraph(reader, raw))
            .collect::<Result<_, _>>()?,
        provision: reader.provision(&raw.provision)?,
        code: TemplateCode(code),
    })
}

/// Every kind that it is for, or the kinds that are named.
fn required(raw: &RawLetter) -> Vec<Kind> {
    match (&raw.required_for, raw.required) {
        (Some(kinds), _) => kinds.clone(),
        (None, true) => raw.kinds.clone(),
        (None, false) => Vec::new(),
    }
}

/// What the letter ends: of the ends of a clock, those that a letter makes.
fn ends(reader: &Reader<'_>, raw: &RawLetter) -> Result<Vec<EndEvent>, PackError> {
    use EndEvent::{Answered, RequestDecided, Transferred, Update};
    let Some(ends) = &raw.ends else {
        return Ok(Vec::new());
    };
    let by_letter =
        |end: &EndEvent| matches!(end, Update | RequestDecided | Transferred | Answered);
    match ends.as_ref().iter().find(|end| !by_letter(end)) {
        Some(end) => Err(reader.fault(ends, format!("no letter makes `{}`", word(end)))),
        None => Ok(ends.as_ref().clone()),
    }
}

fn paragraph(reader: &mut Reader<'_>, raw: &RawParagraph) -> Result<Paragraph, PackError> {
    let words = reader.keyed(&raw.word)?;
    check(reader, &raw.word, &words)?;
    Ok(Paragraph {
        words,
        optional: raw.optional,
    })
}

/// Both languages ask the same of the case, and nothing that it cannot tell.
fn check(reader: &Reader<'_>, key: &Spanned<String>, words: &Bilingual) -> Result<(), PackError> {
    let of = |text| variables(text).collect::<BTreeSet<_>>();
    let (fr, en) = (of(&words.fr), of(&words.en));
    if fr != en {
        let reason = format!(
            "`{}` has other variables in French than in English",
            key.as_ref()
        );
        return Err(reader.fault(key, reason));
    }
    match fr.iter().find(|name| !VARIABLES.contains(name)) {
        Some(name) => Err(reader.fault(
            key,
            format!("`{}` asks for `{name}`, which no case tells", key.as_ref()),
        )),
        None => Ok(()),
    }
}
