//! Clocks of a case: each rule of the governing pack whose start is known, counted now and never
//! stored.

use super::regime::{self, Packs};
use super::{Facts, Outcome};
use crate::case::{Kind, Matter};
use crate::clock::{CaseClock, ClockOutcome, count};
use crate::law::{ClockRule, Pack, StartEvent};
use chrono::NaiveDate;

/// The clocks that the facts start, in the order of the packs.
#[must_use]
pub fn of(
    facts: &Facts,
    packs: &Packs<'_>,
    pack: Option<&Pack>,
    outcome: Option<Outcome>,
) -> Vec<CaseClock> {
    match facts.kind {
        Kind::Complaint => complaint(facts, packs, pack, outcome),
        Kind::AccessRequest => access(facts, packs),
        _ => started(facts, packs, pack),
    }
}

fn complaint(
    facts: &Facts,
    packs: &Packs<'_>,
    pack: Option<&Pack>,
    outcome: Option<Outcome>,
) -> Vec<CaseClock> {
    let mut clocks = Vec::new();
    let elsewhere = pack.is_some_and(|pack| {
        pack.elsewhere
            .iter()
            .any(|one| Some(one.matter) == facts.matter)
    });
    if !(elsewhere && outcome == Some(Outcome::NotForThisOffice)) {
        clocks.extend(from_incident(facts, packs));
    }
    clocks.extend(started(facts, packs, pack));
    clocks
}

/// From the first event; from the last as well where it changes something: another law, or a
/// complaint that is late from the first only.
fn from_incident(facts: &Facts, packs: &Packs<'_>) -> Vec<CaseClock> {
    let Some(first) = facts.incident.on else {
        return Vec::new();
    };
    let last = facts.incident.end_on.filter(|last| *last > first);
    let name = if last.is_some() {
        "first_event"
    } else {
        "incident"
    };
    let mut clocks = of_event(facts, packs, StartEvent::Incident, first, name);
    let settled = clocks.iter().all(|clock| clock.met == Some(true));
    if let Some(last) = last
        && facts.matter.is_none_or(|matter| matter == Matter::Conduct)
        && (!settled
            || regime::governing(packs, first).map(|pack| &pack.reference)
                != regime::governing(packs, last).map(|pack| &pack.reference))
    {
        clocks.extend(of_event(
            facts,
            packs,
            StartEvent::Incident,
            last,
            "last_event",
        ));
    }
    if let Some(found) = facts.incident.discovered_on {
        clocks.extend(of_event(
            facts,
            packs,
            StartEvent::Incident,
            found,
            "discovery",
        ));
    }
    clocks
}

fn of_event(
    facts: &Facts,
    packs: &Packs<'_>,
    start: StartEvent,
    on: NaiveDate,
    name: &str,
) -> Vec<CaseClock> {
    let law_on = facts.incident.on.unwrap_or(on);
    let pack = regime::governing(packs, if name == "last_event" { on } else { law_on });
    let rules = pack
        .into_iter()
        .flat_map(|pack| pack.clocks.iter().map(move |rule| (pack, rule)));
    rules
        .filter(|(_, rule)| rule.start == start)
        .map(|(pack, rule)| clock(facts, packs, pack, rule, on, name))
        .collect()
}

/// Clocks that run from a day found in the text.
fn started(facts: &Facts, packs: &Packs<'_>, pack: Option<&Pack>) -> Vec<CaseClock> {
    let mut clocks = Vec::new();
    for start in &facts.starts {
        let Some(pack) = pack
            .filter(|_| facts.kind != Kind::ServiceComplaint)
            .or_else(|| regime::governing(packs, start.on))
        else {
            continue;
        };
        let rules = pack.clocks.iter().filter(|rule| rule.start == start.event);
        let rules = rules.filter(|rule| facts.kind != Kind::ServiceComplaint || rule.target);
        clocks.extend(
            rules.map(|rule| clock(facts, packs, pack, rule, start.on, name_of(start.event))),
        );
    }
    clocks
}

/// An access request: the clocks of the packs that state no regime of complaints, from receipt.
fn access(facts: &Facts, packs: &Packs<'_>) -> Vec<CaseClock> {
    let others = packs.law.iter().filter(|pack| pack.regime.is_none());
    let rules = others.flat_map(|pack| pack.clocks.iter().map(move |rule| (*pack, rule)));
    let rules = rules.filter(|(_, rule)| rule.start == StartEvent::Received);
    rules
        .map(|(pack, rule)| CaseClock {
            done_on: None,
            met: None,
            ..clock(facts, packs, pack, rule, facts.received_on, "received")
        })
        .collect()
}

/// The act that each of these clocks limits is known to be done by the day of receipt, or known
/// not to be: the complaint, the request and the forwarding are there; the update and the report
/// are complained of as missing.
fn clock(
    facts: &Facts,
    packs: &Packs<'_>,
    pack: &Pack,
    rule: &ClockRule,
    on: NaiveDate,
    name: &str,
) -> CaseClock {
    let counted = packs
        .calendar(rule)
        .map(|calendar| count(rule, calendar, on));
    let (outcome, due_on) = match counted {
        Some(Ok(due)) => {
            let on = due.due_on;
            (ClockOutcome::Due(due), Some(on))
        }
        Some(Err(error)) => (
            ClockOutcome::NotCovered {
                from: error.from,
                to: error.to,
            },
            None,
        ),
        None => (ClockOutcome::NotCovered { from: on, to: on }, None),
    };
    CaseClock {
        code: rule.code.clone(),
        label: rule.label.clone(),
        pack: pack.reference.clone(),
        provision: rule.provision.clone(),
        target: rule.target,
        start_on: on,
        start_event: name.to_owned(),
        outcome,
        done_on: Some(facts.received_on),
        met: due_on.map(|due_on| facts.received_on <= due_on),
    }
}

fn name_of(event: StartEvent) -> &'static str {
    match event {
        StartEvent::Incident => "incident",
        StartEvent::Discovery => "discovery",
        StartEvent::Received => "received",
        StartEvent::ReceivedByService => "received_by_service",
        StartEvent::DecisionToReferOrRetain => "decision_to_refer_or_retain",
        StartEvent::LastUpdate => "last_update",
        StartEvent::DecisionLetterReceived => "decision_letter_received",
        StartEvent::ReferralToChief => "referral_to_chief",
        StartEvent::ChiefReportReceived => "chief_report_received",
        StartEvent::InvestigatorRequest => "investigator_request",
        StartEvent::ConsentGiven => "consent_given",
        StartEvent::LocalResolutionStarted => "local_resolution_started",
        StartEvent::NoticeGiven => "notice_given",
        StartEvent::FileReceived => "file_received",
    }
}
