//! The body of a case summary for a review panel: what the case holds, in the order in which a
//! panel reads it. The reasons of the person who asks are theirs, in one language: a person sums
//! them up, and the note says where.

use super::body::{Paragraph, Section};
use crate::case::known::Known;
use crate::review;
use crate::word::{arg, yes_or_no};
use chrono::NaiveDate;
use dossier_domain::id::EventId;
use dossier_domain::law::ReviewRule;
use dossier_domain::review::{Difference, FileItem, PageOf};
use dossier_domain::sentence::{Arg, Sentence};

/// Title of the note.
pub(super) fn title(known: &Known) -> Sentence {
    let number = Arg::Text(known.case.receipt.number.clone());
    Sentence::new("draft-review-title").with("number", number)
}

/// The sections, in order.
pub(super) fn sections(known: &Known, rule: &ReviewRule) -> Vec<Section> {
    let section = |id: &str, paragraphs| Section {
        heading: Sentence::new(id),
        paragraphs,
    };
    vec![
        section("draft-review-request", request(known)),
        section("draft-review-admissibility", admissibility(known, rule)),
        section("draft-review-chronology", chronology(known)),
        section("draft-review-inventory", inventory(known)),
        section("draft-review-differences", differences(known)),
        section("draft-review-decision", decisions(rule)),
    ]
}

fn request(known: &Known) -> Vec<Paragraph> {
    let receipt = &known.case.receipt;
    let received = Sentence::new("draft-review-received")
        .with("on", Arg::Day(receipt.received_on))
        .with("number", Arg::Text(receipt.number.clone()));
    let mut paragraphs = vec![vec![received], vec![Sentence::new("draft-review-reasons")]];
    if !known.case.told.wanted.is_empty() {
        let wanted = Sentence::new("draft-review-wanted");
        let words = Arg::Text(known.case.told.wanted.clone());
        paragraphs.push(vec![wanted.with("words", words)]);
    }
    paragraphs
}

fn admissibility(known: &Known, rule: &ReviewRule) -> Vec<Paragraph> {
    let (_, weighed) = review::standing(known, Some(rule));
    let why = weighed.into_iter().map(|one| one.why).collect();
    let mut paragraphs = vec![why];
    if let Some(admission) = known.case.review.admission() {
        let sentence = Sentence::new("draft-review-admitted")
            .with("admitted", yes_or_no(admission.admitted))
            .with("reasons", Arg::Text(admission.reasons.clone()));
        paragraphs.push(vec![sentence]);
    }
    paragraphs
}

/// What has a day, in the order of the days.
fn chronology(known: &Known) -> Vec<Paragraph> {
    let case = &known.case;
    let dated = |id: &str, on: Option<NaiveDate>| {
        on.map(|on| (on, Sentence::new(id).with("on", Arg::Day(on))))
    };
    let answers = case.review.answers();
    let file = case.review.file();
    let received_on = Some(case.receipt.received_on);
    let mut days: Vec<(NaiveDate, Sentence)> = [
        dated("draft-review-on-incident", case.facts.incident.on),
        dated(
            "draft-review-on-letter",
            answers.and_then(|one| one.letter_on),
        ),
        dated("draft-review-on-request", received_on),
        dated(
            "draft-review-on-asked",
            file.and_then(|one| one.requested_on),
        ),
        dated("draft-review-on-file", file.and_then(|one| one.received_on)),
    ]
    .into_iter()
    .flatten()
    .collect();
    days.extend(case.review.items().filter_map(|(_, item)| {
        let (on, sentence) = dated("draft-review-on-item", item.dated_on)?;
        Some((on, sentence.with("title", Arg::Text(item.title.clone()))))
    }));
    days.sort_by_key(|(on, _)| *on);
    days.into_iter()
        .map(|(_, sentence)| vec![sentence])
        .collect()
}

fn inventory(known: &Known) -> Vec<Paragraph> {
    let items: Vec<Paragraph> = known
        .case
        .review
        .items()
        .map(|(_, item)| vec![listed(item)])
        .collect();
    if items.is_empty() {
        return vec![vec![Sentence::new("draft-review-inventory-none")]];
    }
    items
}

fn listed(item: &FileItem) -> Sentence {
    Sentence::new("draft-review-item")
        .with("title", Arg::Text(named(item)))
        .with("kind", arg(&item.kind))
        .with("held", Arg::Text(item.held.word().to_owned()))
        .with("pages", Arg::count(item.pages.unwrap_or_default()))
}

/// « 4, Notes of the officer »: the number in the inventory, then the title.
fn named(item: &FileItem) -> String {
    if item.number.is_empty() {
        item.title.clone()
    } else {
        format!("{}, {}", item.number, item.title)
    }
}

fn differences(known: &Known) -> Vec<Paragraph> {
    let found: Vec<Paragraph> = known
        .case
        .review
        .differences()
        .map(|(_, one)| vec![compared(known, one)])
        .collect();
    if found.is_empty() {
        return vec![vec![Sentence::new("draft-review-differences-none")]];
    }
    found
}

fn compared(known: &Known, one: &Difference) -> Sentence {
    let id = if one.resolved.is_empty() {
        "draft-review-difference"
    } else {
        "draft-review-difference-resolved"
    };
    let mut sentence = Sentence::new(id)
        .with("one", Arg::Text(page_of(known, &one.one)))
        .with("other", Arg::Text(page_of(known, &one.other)))
        .with("what", Arg::Text(one.what.clone()));
    if !one.resolved.is_empty() {
        sentence = sentence.with("how", Arg::Text(one.resolved.clone()));
    }
    sentence
}

fn page_of(known: &Known, place: &PageOf) -> String {
    let of = |(line, _): &(EventId, &FileItem)| *line == place.item;
    let item = known.case.review.items().find(of);
    let title = item.map(|(_, item)| named(item)).unwrap_or_default();
    if place.page.is_empty() {
        title
    } else {
        format!("{title} ({})", place.page)
    }
}

fn decisions(rule: &ReviewRule) -> Vec<Paragraph> {
    let listed = rule.decisions.iter().map(|decision| {
        let sentence = Sentence::new("draft-review-choice");
        vec![sentence.with("decision", Arg::Label(decision.label.clone()))]
    });
    listed.collect()
}
