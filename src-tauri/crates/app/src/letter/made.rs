//! The text of a letter, made from a template and from the facts of a case. What the case does not
//! know is left as a blank that a person fills.

use super::recourse;
use crate::Session;
use crate::case::known::Known;
use crate::review;
use crate::text::{list, tidy};
use crate::word::arg;
use dossier_domain::case::{Case, ScreeningOut};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::Way;
use dossier_domain::letter::{LetterSide, LetterText, Template, fill};
use dossier_domain::office::OfficeSettings;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n as i18n;
use std::collections::BTreeMap;

/// The text of a new letter.
pub(super) fn text(
    session: &Session,
    known: &Known,
    template: &Template,
    langs: &[Lang],
) -> LetterText {
    whole(session, known, langs, |lang| {
        side(session, template, lang, &known_facts(session, known, lang))
    })
}

/// The same, with these pieces in place of what the text of the case does not tell.
pub(super) fn listing(
    session: &Session,
    known: &Known,
    template: &Template,
    langs: &[Lang],
    pieces: &[Bilingual],
) -> LetterText {
    whole(session, known, langs, |lang| {
        let mut facts = known_facts(session, known, lang);
        facts.insert("missing", list(pieces.iter().map(|name| name.get(lang))));
        side(session, template, lang, &facts)
    })
}

fn whole(
    session: &Session,
    known: &Known,
    langs: &[Lang],
    side: impl Fn(Lang) -> LetterSide,
) -> LetterText {
    LetterText {
        recipient: recipient(known),
        sides: langs.iter().map(|lang| side(*lang)).collect(),
        signatory: session.person.name.clone(),
        documents: Vec::new(),
    }
}

/// Puts the letterhead that the office has now at the head of each side.
pub(super) fn head(text: &mut LetterText, office: &OfficeSettings) {
    for side in &mut text.sides {
        side.letterhead = office.head(side.lang);
    }
}

/// What the case knows, with what is known of its review.
fn known_facts(session: &Session, known: &Known, lang: Lang) -> BTreeMap<&'static str, String> {
    let mut facts = facts(known, lang);
    if let Some(at) = known.case.read_second_at {
        facts.insert("read_second_on", i18n::day(lang, session.office.day_of(at)));
    }
    facts.extend(reviewed(known, lang));
    facts.extend(recourse::of(known, lang));
    facts
}

/// What stands for what is not known: the same words begin each of them.
pub(super) fn blank(lang: Lang, name: &str) -> String {
    let sentence = Sentence::new("letter-blank").with("what", Arg::Text(name.to_owned()));
    format!("[{}]", i18n::say(lang, &sentence))
}

/// How a blank begins.
pub(super) fn blank_mark(lang: Lang) -> String {
    format!("[{}", i18n::text(lang, "letter-blank-mark"))
}

fn side(
    session: &Session,
    template: &Template,
    lang: Lang,
    facts: &BTreeMap<&str, String>,
) -> LetterSide {
    let empty = |name: &str| blank(lang, name);
    let title = Sentence::new("letter-signatory").with("role", arg(&session.person.role));
    LetterSide {
        lang,
        subject: fill(template.subject.get(lang), facts, empty),
        body: tidy(&template.body(lang, facts, empty)),
        enclosures: Vec::new(),
        title: i18n::say(lang, &title),
        letterhead: Vec::new(),
    }
}

fn recipient(known: &Known) -> String {
    let from = &known.case.receipt.correspondent;
    let lines = [&from.name, &from.address, &from.email];
    let lines: Vec<&str> = lines.into_iter().flatten().map(String::as_str).collect();
    lines.join("\n")
}

/// What the case knows, as a language writes it.
fn facts(known: &Known, lang: Lang) -> BTreeMap<&'static str, String> {
    let case = &known.case;
    let mut facts = BTreeMap::new();
    let mut put = |name, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            facts.insert(name, value);
        }
    };
    put("number", Some(case.receipt.number.clone()));
    put(
        "received_on",
        Some(i18n::day(lang, case.receipt.received_on)),
    );
    put(
        "incident_on",
        case.facts.incident.on.map(|on| i18n::day(lang, on)),
    );
    let service = case.facts.service.as_ref();
    put(
        "service",
        service.map(|service| service.name.get(lang).to_owned()),
    );
    put("referred_to", referred_to(case, lang));
    put("missing", missing(known, lang));
    let door = case.told.redirection.as_ref();
    put("route", door.map(|door| door.name.get(lang).to_owned()));
    let pack = known.governed.pack();
    put(
        "screened_in",
        pack.map(|pack| pack.screened_in.get(lang).to_owned()),
    );
    put(
        "screened_out",
        pack.map(|pack| pack.screened_out.get(lang).to_owned()),
    );
    if let Some(out) = &case.screening_out {
        put(
            "ground",
            Some(
                known
                    .governed
                    .ground_label(&out.ground)
                    .get(lang)
                    .to_owned(),
            ),
        );
        let ground = pack.and_then(|pack| pack.ground(&out.ground));
        let citation = ground.and_then(|ground| ground.provision.citation.as_ref());
        put(
            "citation",
            citation.map(|citation| citation.get(lang).to_owned()),
        );
        put("passages", Some(passages(out, lang)));
        put("reasons", Some(format!("\n\n{}", out.reasons)));
        let weighed = ground.is_some_and(|ground| ground.discretionary);
        put(
            "discretion",
            weighed.then(|| format!("\n\n{}", out.discretion)),
        );
    }
    facts
}

/// Who investigates: a service, or the board of one.
fn referred_to(case: &Case, lang: Lang) -> Option<String> {
    let service = case.referred_to()?.get(lang).to_owned();
    let standing = case.referral.standing.as_ref()?;
    if standing.decision.way != Way::Board {
        return Some(service);
    }
    let board = Sentence::new("letter-board").with("service", Arg::Text(service));
    Some(i18n::say(lang, &board))
}

/// What was decided of a request for review: the admission that turned it down with each answer, or
/// the panel.
fn reviewed(known: &Known, lang: Lang) -> Vec<(&'static str, String)> {
    let Ok(Some(rule)) = review::rule(known) else {
        return Vec::new();
    };
    let (_, weighed) = review::standing(known, Some(&rule));
    let answers = weighed
        .iter()
        .map(|one| format!("\n– {}", i18n::say(lang, &one.why)));
    let mut facts = vec![("answers", answers.collect())];
    let asked = &known.case.review;
    if let Some(refused) = asked.admission().filter(|one| !one.admitted) {
        facts.push(("reasons", format!("\n\n{}", refused.reasons)));
    } else if let Some(panel) = asked.panel() {
        let label = rule
            .decision(&panel.decision)
            .map(|one| one.label.get(lang));
        let said = [label.unwrap_or_default(), panel.words.as_str()];
        let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
        facts.push(("decided", format!("\n\n{}", said.join("\n\n"))));
        facts.push(("reasons", format!("\n\n{}", panel.reasons)));
    }
    facts
}

/// The passages relied on, exact, a line each.
fn passages(out: &ScreeningOut, lang: Lang) -> String {
    let quoted = out.facts.iter().map(|quote| {
        let words: Vec<&str> = quote.words.split_whitespace().collect();
        let sentence = Sentence::new("letter-passage").with("words", Arg::Text(words.join(" ")));
        format!("\n– {}", i18n::say(lang, &sentence))
    });
    quoted.collect()
}

/// What is still to be asked, a line each.
fn missing(known: &Known, lang: Lang) -> Option<String> {
    let codes = &known.case.facts.missing;
    let lines: Vec<String> = codes
        .iter()
        .map(|code| i18n::text(lang, &format!("triage-missing-{code}")))
        .collect();
    (!lines.is_empty()).then(|| list(lines.iter().map(String::as_str)))
}
