//! What is still to be asked. A gap never decides the outcome by itself, but where nothing can be
//! presumed without an answer.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::person::Given;
use super::{Incident, Message, Role};
use crate::case::{Channel, Kind, Matter};

/// What the gaps are read from.
pub struct Reading<'a> {
    /// The message.
    pub message: &'a Message<'a>,
    /// Its text.
    pub text: &'a Text<'a>,
    /// The lexicon.
    pub lexicon: &'a Lexicon,
    /// What the writer gave of himself or herself.
    pub given: Given,
    /// What it is for.
    pub kind: Kind,
    /// What it is about.
    pub matter: Option<Matter>,
    /// How it came.
    pub channel: Channel,
    /// Link of the writer.
    pub role: Role,
    /// When.
    pub incident: &'a Incident,
    /// Whether the day of the decision letter was found.
    pub letter_dated: bool,
    /// Whether a service was found.
    pub service: bool,
    /// Whether those complained of are no police (guards, special constables): no service is asked.
    pub other_officer: bool,
}

impl Reading<'_> {
    fn holds(&self, code: &str) -> bool {
        self.lexicon
            .rules("missing", code)
            .any(|rule| rule.finds(self.text, &self.lexicon.contexts))
    }

    /// Codes of the gaps, in the order in which they are asked.
    #[must_use]
    pub fn codes(&self) -> Vec<String> {
        let codes = match self.kind {
            Kind::Complaint => self.complaint(),
            Kind::ReviewRequest => self.review(),
            Kind::AccessRequest => self.gaps(&[("request_fee", !self.holds("fee_paid"))]),
            Kind::PublicEnquiry | Kind::ServiceComplaint => self.enquiry(),
            Kind::MediaEnquiry | Kind::Other => Vec::new(),
        };
        codes.into_iter().map(str::to_owned).collect()
    }

    fn gaps<'c>(&self, gaps: &[(&'c str, bool)]) -> Vec<&'c str> {
        gaps.iter()
            .filter(|(_, missing)| *missing)
            .map(|(code, _)| *code)
            .collect()
    }

    fn complaint(&self) -> Vec<&'static str> {
        let conduct = self.matter == Some(Matter::Conduct);
        let dated = self.incident.on.is_some();
        let policy = self.matter == Some(Matter::Policy);
        self.gaps(&[
            ("complainant_name", !self.given.full_name),
            ("contact_details", !self.given.contact),
            ("signature", self.unsigned()),
            (
                "affected_person_consent",
                matches!(
                    self.role,
                    Role::Representative | Role::Organisation | Role::PoliticianOffice
                ) && self.needs_consent(),
            ),
            ("incident_date", !dated && !policy),
            ("incident_place", conduct && !self.placed()),
            ("police_service", !self.service && !self.other_officer),
            ("officer_identity", conduct && !self.officer_named()),
        ])
    }

    /// A statement by telephone is unsigned; otherwise a name typed at the end is a signature.
    fn unsigned(&self) -> bool {
        let signed = self
            .lexicon
            .rules("person", "signed")
            .any(|rule| rule.finds(self.text, &self.lexicon.contexts));
        match self.channel {
            Channel::Phone => !signed,
            _ => !self.given.signed,
        }
    }

    /// One who speaks for an adult shows an authorization.
    fn needs_consent(&self) -> bool {
        self.holds("agent") && !self.holds("authorized")
    }

    fn placed(&self) -> bool {
        let vague = self.role == Role::NoLink && !self.holds("place_exact");
        !vague && (self.holds("place") || self.holds("place_exact"))
    }

    fn officer_named(&self) -> bool {
        self.holds("officer_number")
            || named_after_rank(self.text, self.lexicon)
            || named_in_small_letters(self.text, self.lexicon)
    }

    fn review(&self) -> Vec<&'static str> {
        self.gaps(&[
            ("complaint_number", !self.holds("file_number")),
            ("reasons", !self.holds("review_reasons")),
            ("desired_outcome", !self.holds("review_outcome")),
            (
                "decision_letter_received",
                !self.letter_dated && !self.holds("letter_received"),
            ),
            ("signature", !self.given.signed),
            (
                "page_limit",
                self.pages() > self.lexicon.tables.review_pages,
            ),
        ])
    }

    /// The most pages that the text or the name of an attachment speaks of.
    fn pages(&self) -> u32 {
        let names = self.message.attachments.join("\n").replace('_', " ");
        let pages = |text: &str| {
            let text = Text::new(text);
            let found = self.lexicon.pages.captures_iter(text.folded.as_bytes());
            let numbers = found.filter_map(|found| {
                std::str::from_utf8(found.get(1)?.as_bytes())
                    .ok()?
                    .parse::<u32>()
                    .ok()
            });
            numbers.max().unwrap_or(0)
        };
        pages(&names).max(pages(self.message.text))
    }

    fn enquiry(&self) -> Vec<&'static str> {
        let file = self.holds("about_a_file");
        self.gaps(&[
            (
                "affected_person_consent",
                self.role == Role::PoliticianOffice && file && !self.holds("authorized"),
            ),
            ("complaint_number", file && !self.holds("file_number")),
        ])
    }
}

/// Letters of the longest rank that is cut short (`const.`).
const LONGEST_CUT: usize = 5;

/// Whether a rank is followed by a name: a capital in a text that has small letters, any word that
/// is no function word in a text all in capitals.
fn named_after_rank(text: &Text<'_>, lexicon: &Lexicon) -> bool {
    let capitals = text
        .original
        .chars()
        .filter(|sign| sign.is_alphabetic())
        .all(char::is_uppercase);
    let rules = lexicon.rules("missing", "rank");
    rules
        .flat_map(|rule| rule.hits(text, &lexicon.contexts))
        .any(|hit| {
            let rest = text.original.get(hit.quote.end as usize..).unwrap_or("");
            // A stop after a long word ends a sentence; after a short one it cuts a rank short.
            let last = hit.quote.words.split(' ').next_back().unwrap_or("");
            if rest.starts_with('.') && last.chars().count() > LONGEST_CUT {
                return false;
            }
            let name = rest.trim_start_matches([' ', '.', ':', '\u{a0}', '\n', '\r']);
            let word = past_initial(name)
                .split(|sign: char| !sign.is_alphabetic())
                .next();
            word.is_some_and(|word| is_surname(word, capitals, lexicon))
        })
}

/// Whether a rank is followed by a name that no capital shows.
fn named_in_small_letters(text: &Text<'_>, lexicon: &Lexicon) -> bool {
    let rules = lexicon.rules("missing", "small_name");
    rules
        .flat_map(|rule| rule.hits(text, &lexicon.contexts))
        .filter_map(|hit| text.slice(hit.range).split_whitespace().nth(1))
        .map(|word| word.trim_end_matches(|sign: char| !sign.is_ascii_alphabetic()))
        .any(|word| !follows_rank(word, lexicon))
}

/// Whether a folded word may follow a rank without being a name.
fn follows_rank(word: &str, lexicon: &Lexicon) -> bool {
    let mut after_rank = lexicon.tables.after_rank.split(' ');
    lexicon.is_common(word) || after_rank.any(|one| one == word)
}

/// What follows the initial of a first name (`J. `), if one opens the name.
fn past_initial(name: &str) -> &str {
    name.split_once(['.', ' '])
        .filter(|(initial, _)| {
            initial.chars().count() == 1 && initial.starts_with(char::is_uppercase)
        })
        .map_or(name, |(_, rest)| rest.trim_start())
}

fn is_surname(word: &str, capitals: bool, lexicon: &Lexicon) -> bool {
    word.chars().count() > 1
        && word.starts_with(char::is_uppercase)
        && !follows_rank(&Text::new(word).folded, lexicon)
        && (!capitals || word.len() > 3)
}
