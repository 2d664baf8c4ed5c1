//! From facts to a recommendation. Presumed in: screening out is never preselected, only proposed
//! for weighing where a ground of the governing pack has a cue that nothing outweighs.

use super::lexicon::Lexicon;
use super::regime::{self, Packs};
use super::rule::Rule;
use super::standing::{self, Standing};
use super::{Cue, Facts, GroundConsidered, Outcome, Recommendation, Route, Stance};
use crate::case::{Kind, Matter};
use crate::clock::{CaseClock, ClockActs};
use crate::lang::Bilingual;
use crate::law::{GroundCode, Pack, SecondReader, StartEvent};
use crate::sentence::Sentence;

/// The recommendation for the facts of a message; bodies are named by the lexicon.
#[must_use]
pub fn recommend(facts: &Facts, packs: &Packs<'_>, lexicon: &Lexicon) -> Recommendation {
    recommend_for(facts, &ClockActs::default(), packs, lexicon)
}

/// The recommendation for a case, after what people did to its clocks.
#[must_use]
pub fn recommend_for(
    facts: &Facts,
    acts: &ClockActs,
    packs: &Packs<'_>,
    lexicon: &Lexicon,
) -> Recommendation {
    let Standing {
        regime,
        clocks,
        urgent,
    } = standing::whole(facts, acts, packs);
    let pack = regime::pack_of(packs, &facts.incident, facts.matter, facts.received_on);
    let judged: Vec<&Pack> = pack.map_or_else(|| packs.regimes().collect(), |pack| vec![pack]);
    let (outcome, why) = outcome(facts, &clocks, &judged, lexicon);
    Recommendation {
        outcome,
        why: Sentence::new(why),
        grounds: grounds(facts, &judged, lexicon),
        missing: facts.missing.clone(),
        flags: facts.flags.clone(),
        clocks,
        route: route(facts, pack, outcome, lexicon),
        urgent,
        regime,
    }
}

pub(super) fn urgent(facts: &Facts) -> bool {
    facts.flags.iter().any(|flag| flag.urgent)
        || has(facts, "present_danger")
        || has(facts, "answer_today")
}

pub(super) fn has(facts: &Facts, signal: &str) -> bool {
    facts.signals.iter().any(|one| one == signal)
}

fn outcome(
    facts: &Facts,
    clocks: &[CaseClock],
    packs: &[&Pack],
    lexicon: &Lexicon,
) -> (Option<Outcome>, &'static str) {
    match facts.kind {
        Kind::Complaint => complaint(facts, packs, lexicon),
        Kind::ReviewRequest => review(facts, clocks),
        Kind::AccessRequest if has(facts, "records_of_police") => (
            Some(Outcome::NotForThisOffice),
            "triage-why-records-elsewhere",
        ),
        _ => (None, "triage-why-not-screened"),
    }
}

fn complaint(facts: &Facts, packs: &[&Pack], lexicon: &Lexicon) -> (Option<Outcome>, &'static str) {
    if has(facts, "nothing_to_presume") {
        return (Some(Outcome::AskForInformation), "triage-why-ask");
    }
    if out_of_mandate(facts) {
        return (Some(Outcome::NotForThisOffice), "triage-why-elsewhere");
    }
    let given = |cue: &&Cue| cue.stance == Stance::For && in_packs(packs, &cue.ground);
    let mut considered = facts.cues.iter().filter(given).peekable();
    if considered.peek().is_none() {
        (Some(Outcome::ScreenedIn), "triage-why-presumed-in")
    } else if considered.any(|cue| !outweighed(facts, cue, lexicon)) {
        (Some(Outcome::ConsiderScreenOut), "triage-why-weigh")
    } else {
        (Some(Outcome::ScreenedIn), "triage-why-outweighed")
    }
}

fn in_packs(packs: &[&Pack], ground: &GroundCode) -> bool {
    packs.iter().any(|pack| pack.ground(ground).is_some())
}

/// A cue for a ground is outweighed by a leading cue against the same ground.
fn outweighed(facts: &Facts, cue: &Cue, lexicon: &Lexicon) -> bool {
    let against = |other: &&Cue| other.ground == cue.ground && other.stance == Stance::Against;
    facts
        .cues
        .iter()
        .filter(against)
        .any(|other| rule_of(other, lexicon).is_none_or(|rule| rule.outweighs))
}

/// The rule that a cue comes from; none for a computed cue.
fn rule_of<'a>(cue: &Cue, lexicon: &'a Lexicon) -> Option<&'a Rule> {
    lexicon
        .group("grounds")
        .iter()
        .find(|rule| rule.why.as_ref() == Some(&cue.why.id) && rule.code == cue.ground.0)
}

/// Whether a cue leads the reading of its ground: its rule says so; a computed cue does.
pub(super) fn leads(cue: &Cue, lexicon: &Lexicon) -> bool {
    rule_of(cue, lexicon).is_none_or(|rule| rule.main)
}

const OUT: [&str; 4] = [
    "triage-cue-other-service",
    "triage-cue-elsewhere",
    "triage-cue-excluded-person",
    "triage-cue-other-officer",
];

pub(super) fn out_of_mandate(facts: &Facts) -> bool {
    facts
        .cues
        .iter()
        .any(|cue| OUT.contains(&cue.why.id.as_str()))
}

/// A request for review: it exists only where police investigated, and what the form needs is
/// asked for. A late one is admissible only where a person finds that circumstances excuse it.
fn review(facts: &Facts, clocks: &[CaseClock]) -> (Option<Outcome>, &'static str) {
    let period = StartEvent::DecisionLetterReceived.code();
    let late = |clock: &CaseClock| clock.start_event == period && clock.met == Some(false);
    if has(facts, "agency_screened_out") {
        (
            Some(Outcome::NotForThisOffice),
            "triage-why-no-review-of-screening",
        )
    } else if has(facts, "agency_investigated") {
        (Some(Outcome::NotForThisOffice), "triage-why-no-review")
    } else if clocks.iter().any(late) {
        (Some(Outcome::AskForInformation), "triage-why-review-late")
    } else if !facts.missing.is_empty() {
        (
            Some(Outcome::AskForInformation),
            "triage-why-review-incomplete",
        )
    } else {
        (Some(Outcome::ScreenedIn), "triage-why-review")
    }
}

fn grounds(facts: &Facts, packs: &[&Pack], lexicon: &Lexicon) -> Vec<GroundConsidered> {
    if facts.kind != Kind::Complaint {
        return Vec::new();
    }
    let matter = facts.matter.unwrap_or(Matter::Conduct);
    let mut considered: Vec<GroundConsidered> = Vec::new();
    let stated = packs.iter().flat_map(|pack| {
        let grounds = pack.grounds.iter();
        grounds.map(move |ground| (ground, &pack.classes))
    });
    for (ground, classes) in stated {
        let cues: Vec<Cue> = facts
            .cues
            .iter()
            .filter(|cue| cue.ground == ground.code)
            .cloned()
            .collect();
        let known = considered.iter().any(|one| one.code == ground.code);
        if known || (cues.is_empty() && !ground.applies_to.contains(&matter)) {
            continue;
        }
        considered.push(GroundConsidered {
            code: ground.code.clone(),
            label: ground.label.clone(),
            detail: ground.detail.clone(),
            questions: ground.questions.clone(),
            provision: ground.provision.clone(),
            second_reader: SecondReader::of(classes, &ground.code, facts.matter),
            main: cues
                .iter()
                .any(|cue| cue.stance == Stance::For && leads(cue, lexicon)),
            cues,
        });
    }
    considered.sort_by_key(|ground| (ground.cues.is_empty(), !ground.main));
    considered
}

/// Where the matter, or part of it, belongs instead.
fn route(
    facts: &Facts,
    pack: Option<&Pack>,
    outcome: Option<Outcome>,
    lexicon: &Lexicon,
) -> Option<Route> {
    let named = |code: &str| {
        let known = lexicon.routes.get(code).cloned();
        known.unwrap_or_else(|| Route {
            code: code.to_owned(),
            label: same(code),
            provision: None,
        })
    };
    let service = facts
        .service
        .as_ref()
        .and_then(|service| service.route.as_deref())
        .map(named);
    match (facts.kind, outcome) {
        (Kind::Complaint, Some(Outcome::NotForThisOffice)) => {
            let elsewhere = pack.and_then(|pack| {
                pack.elsewhere
                    .iter()
                    .find(|one| Some(one.matter) == facts.matter)
            });
            let elsewhere = elsewhere.map(|one| Route {
                code: one.route.clone(),
                label: one.label.clone(),
                provision: Some(one.provision.clone()),
            });
            let excluded = lexicon.door_of_role(facts.role).map(named);
            service
                .or(excluded)
                .or(elsewhere)
                .or_else(|| by_signal(facts).map(named))
        }
        (kind, Some(Outcome::NotForThisOffice)) => lexicon.door_of_kind(kind).map(named),
        (Kind::Complaint, _) => service.or_else(|| by_signal(facts).map(named)),
        _ => None,
    }
}

/// Signals `route_…` of the lexicon name a body.
fn by_signal(facts: &Facts) -> Option<&str> {
    facts
        .signals
        .iter()
        .find_map(|signal| signal.strip_prefix("route_"))
}

fn same(code: &str) -> Bilingual {
    Bilingual {
        fr: code.to_owned(),
        en: code.to_owned(),
    }
}
