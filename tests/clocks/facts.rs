//! Every deadline of the reference facts (`tests/fixtures/law/deadlines.json`) against the packs, so
//! that none can go missing, nor be told as surer than it is.

use dossier_app::packs::packs;
use dossier_domain::law::{Certainty, ClockCode, ClockRule, Pack, Unit};
use serde::Deserialize;

/// A deadline of the facts.
#[derive(Debug, Deserialize)]
struct Deadline {
    id: String,
    regime: String,
    n: u32,
    unit: String,
    section: String,
    confidence: String,
    kind: Option<String>,
}

/// The periods of keeping are no deadlines: a plan states them, and nothing is due when they end.
const KEPT_AT_LEAST: [&str; 2] = ["PI_RETENTION_2Y", "PI_RETENTION_1Y"];

fn deadlines() -> Vec<Deadline> {
    let all: Vec<Deadline> =
        serde_json::from_str(include_str!("../fixtures/law/deadlines.json")).unwrap();
    let (kept, deadlines): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|one| one.kind.as_deref() == Some("minimum_retention"));
    assert!(kept.iter().map(|one| one.id.as_str()).eq(KEPT_AT_LEAST));
    deadlines
}

/// The packs of a regime of the facts.
fn packs_of(regime: &str) -> Vec<&str> {
    let of = |one: &str| match one {
        "PSA" => "on-psa",
        "CSPA" => "on-cspa",
        "FIPPA" => "on-fippa",
        "ATIA" => "ca-atia",
        "PRIVACY_ACT" => "ca-privacy",
        other => panic!("the facts name a regime that no pack is for: {other}"),
    };
    regime.split('+').map(of).collect()
}

fn stated(law: &'static Pack, one: &Deadline) -> Option<&'static ClockRule> {
    law.clock(&ClockCode(one.id.clone()))
}

/// What tells a section from another: its numbers, and the letters of its paragraphs.
fn numbers(citation: &str) -> Vec<&str> {
    let words = citation.split(|sign: char| !sign.is_ascii_alphanumeric());
    words
        .filter(|word| {
            let is_letter = matches!(*word, "a" | "b" | "c");
            is_letter || word.starts_with(|sign: char| sign.is_ascii_digit())
        })
        .collect()
}

/// What the facts cite for one law: a part that begins with the name of another is not for it.
fn cited<'a>(one: &'a Deadline, law: &Pack) -> Vec<&'a str> {
    let names = packs().unwrap().laws.iter().map(|law| &law.short.en);
    let names: Vec<&String> = names.collect();
    let parts = one.section.split(';').map(str::trim);
    let parts = parts.filter(|part| {
        let is_of = |name: &&&String| part.starts_with(name.as_str());
        names
            .iter()
            .find(is_of)
            .is_none_or(|name| **name == law.short.en)
    });
    parts.flat_map(numbers).collect()
}

#[test]
fn every_deadline_of_the_facts_stands_in_the_pack_of_its_law() {
    let laws = &packs().unwrap().laws;
    for one in deadlines() {
        for id in packs_of(&one.regime) {
            let law = laws.iter().find(|law| law.reference.id == id);
            let law = law.unwrap_or_else(|| panic!("no pack {id}"));
            assert!(stated(law, &one).is_some(), "{id} lacks {}", one.id);
        }
    }
}

#[test]
fn a_deadline_has_the_period_the_section_and_the_certainty_of_the_facts_in_each_pack() {
    for one in deadlines() {
        let unit = match one.unit.as_str() {
            "calendar_days" => Unit::CalendarDays,
            "business_days" | "business_days_court" => Unit::BusinessDays,
            "months" => Unit::Months,
            other => panic!("{}: no unit {other}", one.id),
        };
        let certainty = match one.confidence.as_str() {
            "verified" => Certainty::Verified,
            "secondary" => Certainty::Secondary,
            "general_knowledge_unverified" => Certainty::Unverified,
            other => panic!("{}: no certainty {other}", one.id),
        };
        for law in &packs().unwrap().laws {
            let Some(rule) = stated(law, &one) else {
                continue;
            };
            let place = format!("{} of {}", one.id, law.reference.id);
            assert_eq!((rule.length, rule.unit), (one.n, unit), "{place}");
            assert_eq!(rule.provision.certainty, certainty, "{place}");
            let citation = rule.provision.citation.as_ref();
            let ours = citation.map_or(Vec::new(), |citation| numbers(&citation.en));
            assert_eq!(ours, cited(&one, law), "{place}");
            let court = one.unit == "business_days_court";
            assert_eq!(rule.calendar == "ca-federal-court", court, "{place}");
        }
    }
}

#[test]
fn a_pack_states_no_deadline_that_the_facts_lack_unless_it_says_that_it_is_inferred() {
    let known = deadlines();
    for law in &packs().unwrap().laws {
        let alone = law
            .clocks
            .iter()
            .filter(|rule| !known.iter().any(|one| one.id == rule.code.0));
        for rule in alone {
            assert_eq!(
                rule.provision.certainty,
                Certainty::Inferred,
                "{} of {}",
                rule.code.0,
                law.reference.id
            );
        }
    }
}
