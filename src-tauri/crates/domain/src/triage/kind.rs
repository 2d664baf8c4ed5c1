//! What a message is for, how it came, and what a complaint is about.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::{Message, grounds};
use crate::case::{Channel, Kind, Matter};

/// Sum of the weights of the hits of a code in the text and in the subject line.
pub(super) fn score(
    text: &Text<'_>,
    subject: &Text<'_>,
    lexicon: &Lexicon,
    group: &str,
    code: &str,
) -> i32 {
    let rules = lexicon.rules(group, code);
    let weight = |rule: &super::rule::Rule| {
        let hits = rule.hits(text, &lexicon.contexts).len().min(3) as i32;
        let title = i32::from(rule.finds(subject, &lexicon.contexts)) * 2;
        (hits + title) * rule.weight
    };
    rules.map(weight).sum()
}

/// Kinds in the order in which they win a tie: the most particular first.
const KINDS: [(&str, Kind); 6] = [
    ("review_request", Kind::ReviewRequest),
    ("access_request", Kind::AccessRequest),
    ("media_enquiry", Kind::MediaEnquiry),
    ("service_complaint", Kind::ServiceComplaint),
    ("complaint", Kind::Complaint),
    ("public_enquiry", Kind::PublicEnquiry),
];

/// The kind; `Other` where nothing speaks of police, of a complaint or of a question. `dated` says
/// whether the text tells an act of police on a known day.
#[must_use]
pub fn read(text: &Text<'_>, subject: &Text<'_>, lexicon: &Lexicon, dated: bool) -> Kind {
    let scored = KINDS
        .iter()
        .map(|(code, kind)| (score(text, subject, lexicon, "kinds", code), *kind));
    let best = scored.rev().max_by_key(|(score, _)| *score);
    let best = best.filter(|(score, _)| *score > 0).map(|(_, kind)| kind);
    match best {
        Some(Kind::PublicEnquiry) if dated && asks_of_own(text, subject, lexicon) => {
            Kind::Complaint
        }
        Some(kind) if kind != Kind::Complaint => kind,
        // A letter about a file that is open: nobody is complained of anew.
        _ if !dated && takes_back(text, subject, lexicon) => Kind::PublicEnquiry,
        _ if only_thanks(text, subject, lexicon) => Kind::Other,
        Some(kind) => kind,
        // An elected person's office asks where a file stands; the account is not its own.
        None if score(text, subject, lexicon, "roles", "politician_office") > 0 => {
            Kind::PublicEnquiry
        }
        _ if account(text, lexicon) || account(subject, lexicon) => Kind::Complaint,
        _ if says(text, lexicon, "question") => Kind::PublicEnquiry,
        _ => Kind::Other,
    }
}

fn says(text: &Text<'_>, lexicon: &Lexicon, code: &str) -> bool {
    let mut rules = lexicon.rules("kinds", code);
    rules.any(|rule| rule.finds(text, &lexicon.contexts))
}

/// Whether one who asks why tells what police did, rather than where a file stands or what an
/// elected person wants to know: « je voudrais savoir pourquoi » ends many an account of a day.
fn asks_of_own(text: &Text<'_>, subject: &Text<'_>, lexicon: &Lexicon) -> bool {
    let of = |group: &str, code: &str| score(text, subject, lexicon, group, code) > 0;
    account(text, lexicon)
        && !of("roles", "politician_office")
        && !of("roles", "journalist")
        && !of("missing", "about_a_file")
        && !says(text, lexicon, "no_complaint")
}

/// Whether the writer takes a complaint back, as the lexicon's signal of it shows.
fn takes_back(text: &Text<'_>, subject: &Text<'_>, lexicon: &Lexicon) -> bool {
    let mut rules = lexicon.rules("flags", &lexicon.tables.withdrawal_flag);
    rules.any(|rule| rule.finds(text, &lexicon.contexts) || rule.finds(subject, &lexicon.contexts))
}

/// Weight of a word that says by itself that one complains.
const PLAINLY: i32 = 3;

/// Thanks that blame nobody: they say themselves that they are no complaint, or they praise police
/// and nothing in them turns.
fn only_thanks(text: &Text<'_>, subject: &Text<'_>, lexicon: &Lexicon) -> bool {
    let thanks = says(text, lexicon, "thanks") || says(subject, lexicon, "thanks");
    let praise = (says(text, lexicon, "praise") || says(subject, lexicon, "praise"))
        && !says(text, lexicon, "turn")
        && score(text, subject, lexicon, "kinds", "complaint") < PLAINLY;
    (praise || (thanks && says(text, lexicon, "no_complaint")))
        && !grounds::blamed(lexicon).any(|rule| rule.finds(text, &lexicon.contexts))
}

/// An account that names police is read as a complaint, even where the word is missing.
fn account(text: &Text<'_>, lexicon: &Lexicon) -> bool {
    lexicon
        .rules("kinds", "account")
        .chain(lexicon.group("misconduct"))
        .any(|rule| rule.finds(text, &lexicon.contexts))
}

/// How the message came, by its words: a form of the web, a statement typed by staff, a police
/// service that forwards. Otherwise as the caller says.
#[must_use]
pub fn channel(message: &Message<'_>, lexicon: &Lexicon) -> Channel {
    let text = Text::new(message.text);
    let subject = Text::new(message.subject);
    let sender = Text::new(message.sender.unwrap_or(""));
    let finds = |code: &str, text: &Text<'_>| {
        lexicon
            .rules("channels", code)
            .any(|rule| rule.any.is_match(text.folded.as_bytes()))
    };
    let anywhere = |code: &str| finds(code, &text) || finds(code, &subject);
    if anywhere("web_form") || finds("web_form", &sender) {
        Channel::WebForm
    } else if anywhere("phone") {
        Channel::Phone
    } else if anywhere("in_person") {
        Channel::InPerson
    } else if anywhere("police_forward")
        && (finds("police_sender", &sender) || finds("police_sender", &text))
    {
        Channel::PoliceForward
    } else if anywhere("mail") {
        Channel::Mail
    } else {
        message.channel
    }
}

/// What a complaint is about: conduct, unless the words speak of a policy or of a service and
/// blame no officer.
#[must_use]
pub fn matter(text: &Text<'_>, subject: &Text<'_>, lexicon: &Lexicon) -> Matter {
    let score = |code| score(text, subject, lexicon, "matters", code);
    let acts =
        grounds::blamed(lexicon).map(|rule| rule.hits(text, &lexicon.contexts).len().min(4) as i32);
    let (conduct, policy, service) = (
        score("conduct") + acts.sum::<i32>(),
        score("policy"),
        score("service"),
    );
    if conduct >= policy.max(service) {
        Matter::Conduct
    } else if policy > service {
        Matter::Policy
    } else {
        Matter::Service
    }
}
