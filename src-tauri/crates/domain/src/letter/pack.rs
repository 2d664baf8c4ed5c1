//! A pack of letters: templates whose words hold the variables that a case fills.

use super::{Letter, TemplateCode};
use crate::case::{Case, Kind, Stage};
use crate::lang::{Bilingual, Lang};
use crate::law::{EndEvent, PackRef, Provision};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the words of a template may ask of a case.
pub const VARIABLES: [&str; 23] = [
    "answers",
    // How long a board may be asked to review what a chief reported.
    "board_within",
    "citation",
    "decided",
    "discretion",
    "ground",
    "incident_on",
    "missing",
    "number",
    "passages",
    // The day on which a second reader agreed to screen out.
    "read_second_on",
    "reasons",
    "received_on",
    // The service to which it is referred.
    "referred_to",
    // What is not disclosed: never known, a person writes it.
    "refused",
    // What was decided of a complaint that the office investigates.
    "retained",
    // How long the office may be asked to review what a service found, and which findings.
    "review_within",
    "reviewable",
    // The right door, once a person named it.
    "route",
    "screened_in",
    "screened_out",
    "service",
    // Never known: a person writes it.
    "to_write",
];

/// Those of them that follow what was decided of the referral.
const OF_REFERRAL: [&str; 5] = [
    "board_within",
    "referred_to",
    "retained",
    "review_within",
    "reviewable",
];

/// Which cases a template is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LetterAudience")]
pub struct Audience {
    /// Kinds.
    pub kinds: Vec<Kind>,
    /// Stages.
    pub stages: Vec<Stage>,
    /// Only requests for review that were admitted, or that were not; none for any case.
    pub admitted: Option<bool>,
    /// Only those that a person sent to another office, or that nobody did; none for any case.
    pub redirected: Option<bool>,
    /// Only complaints that are referred to a service, or that the office investigates; none for any case.
    pub referred: Option<bool>,
    /// Only requests for access that a person said belong to this law; none for any case.
    pub law: Option<String>,
}

/// The decision whose reasons a letter must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LetterParagraph")]
pub struct Paragraph {
    /// Key of its words: several templates may share them.
    pub key: String,
    /// Words, with variables as `{$name}`.
    pub words: Bilingual,
    /// Left out when the case does not know one of its variables.
    pub optional: bool,
}

/// A template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "LetterTemplate")]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LetterPack {
    /// Identity: a letter names the version of which it was made.
    pub reference: PackRef,
    /// Title.
    pub title: Bilingual,
    /// What it rests on.
    pub provision: Provision,
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
            referred,
            law,
        } = &self.audience;
        let admission = || case.review.admission().map(|one| one.admitted);
        kinds.contains(&case.facts.kind)
            && stages.contains(&case.stage)
            && (admitted.is_none() || *admitted == admission())
            && redirected.is_none_or(|redirected| redirected == case.is_redirected())
            && (referred.is_none() || *referred == case.is_referred())
            && law.as_ref().is_none_or(|law| case.elects(law))
    }

    /// Whether such a letter must have left before a case of this kind is closed.
    #[must_use]
    pub fn is_required(&self, kind: Kind) -> bool {
        self.required.contains(&kind)
    }

    /// Whether a letter of this model tells of no decision that was reversed since it was drafted: a model
    /// that is for no case still to be screened tells what was decided at screening; one that tells of the
    /// referral, to whom the complaint is referred.
    #[must_use]
    pub fn outlives_reversal(&self, case: &Case, letter: &Letter) -> bool {
        let referral_stands = letter.referred_to.as_ref() == case.referred_to()
            && (self.audience.referred.is_none() || self.audience.referred == case.is_referred());
        (!letter.before_reversal || self.audience.stages.contains(&Stage::Received))
            && (!self.tells_of_referral() || referral_stands)
    }

    /// Whether the cases that it is for, or its words, follow what was decided of the referral.
    fn tells_of_referral(&self) -> bool {
        self.audience.referred.is_some() || self.asks().any(|name| OF_REFERRAL.contains(&name))
    }

    /// Whether its words ask for what a case lacks.
    #[must_use]
    pub fn lists_pieces(&self) -> bool {
        self.asks().any(|name| name == "missing")
    }

    /// The variables of its body, the same in both languages.
    fn asks(&self) -> impl Iterator<Item = &str> {
        let words = self.body.iter().map(|paragraph| &paragraph.words.fr);
        words.flat_map(|words| variables(words))
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
