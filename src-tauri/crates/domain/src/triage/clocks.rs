//! Clocks of a case: each rule of the governing pack whose start is known, counted now and never
//! stored.

use super::regime::{self, Packs};
use super::{Facts, Outcome};
use crate::calendar::Calendar;
use crate::case::{Kind, Matter};
use crate::clock::{
    Begun, CaseClock, ClockActs, ClockOutcome, Course, Due, OtherPeriod, Owed, Step, run,
};
use crate::lang::Bilingual;
use crate::law::{ClockRule, EndEvent, Pack, StartEvent};
use crate::sentence::{Arg, Sentence};
use chrono::NaiveDate;

/// What the clocks of a case are counted from.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Facts.
    pub facts: &'a Facts,
    /// What people did to the clocks.
    pub acts: &'a ClockActs,
    /// Packs.
    pub packs: &'a Packs<'a>,
}

/// The clocks that the facts start, in the order of the packs.
#[must_use]
pub fn of(known: Known<'_>, pack: Option<&Pack>, outcome: Option<Outcome>) -> Vec<CaseClock> {
    match known.facts.kind {
        Kind::Complaint => complaint(known, pack, outcome),
        Kind::AccessRequest => access(known),
        _ => started(known, pack),
    }
}

fn complaint(known: Known<'_>, pack: Option<&Pack>, outcome: Option<Outcome>) -> Vec<CaseClock> {
    let facts = known.facts;
    let mut clocks = Vec::new();
    let elsewhere = pack.is_some_and(|pack| {
        pack.elsewhere
            .iter()
            .any(|one| Some(one.matter) == facts.matter)
    });
    if !(elsewhere && outcome == Some(Outcome::NotForThisOffice)) {
        clocks.extend(from_incident(known));
    }
    clocks.extend(started(known, pack));
    clocks.extend(begun(known, pack));
    clocks
}

/// Clocks that the acts of the office started, under the pack that governs: done when what ends
/// them came.
fn begun(known: Known<'_>, pack: Option<&Pack>) -> Vec<CaseClock> {
    let matter = known.facts.matter.unwrap_or(Matter::Conduct);
    let Some(pack) = pack else {
        return Vec::new();
    };
    let applies =
        |rule: &ClockRule| rule.applies_to.is_empty() || rule.applies_to.contains(&matter);
    let mut clocks = Vec::new();
    for begun in &known.acts.begun {
        let rules = pack.clocks.iter().filter(|rule| {
            let is_of = rule.start == begun.start && rule.in_place_of.is_none();
            is_of && applies(rule) && is_followed(rule)
        });
        clocks.extend(rules.map(|rule| of_begun(known, pack, rule, begun)));
    }
    clocks
}

/// Packs from before the program followed reviews by a board do not say what ends their clock: a case
/// that names one of them stays as it was.
fn is_followed(rule: &ClockRule) -> bool {
    rule.start != StartEvent::ChiefReportReceived || !rule.ends.is_empty()
}

fn of_begun(known: Known<'_>, pack: &Pack, rule: &ClockRule, begun: &Begun) -> CaseClock {
    let clock = clock(
        known,
        pack,
        rule,
        begun.on,
        &begun.named.code(),
        Some(begun),
    );
    let ends = |end: &&(EndEvent, NaiveDate)| rule.ends.contains(&end.0);
    let done_on = begun.ended.iter().filter(ends).map(|(_, on)| *on).min();
    let met = |on| clock.outcome.due().map(|due| on <= due.due_on);
    let owed = rule.owed_by.zip(rule.ends.first());
    // Of several third parties, each has a clock: the name tells them apart where nothing is owed.
    let label = match owed {
        None if !begun.whom.is_empty() => Bilingual {
            fr: format!("{} ({})", clock.label.fr, begun.whom),
            en: format!("{} ({})", clock.label.en, begun.whom),
        },
        _ => clock.label,
    };
    CaseClock {
        label,
        done_on,
        met: done_on.and_then(met),
        owed: owed.map(|(by, what)| {
            let whom = begun.whom.clone();
            Box::new(Owed {
                by,
                what: *what,
                whom,
            })
        }),
        ..clock
    }
}

/// From the first event; from the last as well where it changes something: another law, or a
/// complaint that is late from the first only.
fn from_incident(known: Known<'_>) -> Vec<CaseClock> {
    let Known { facts, packs, .. } = known;
    let Some(first) = facts.incident.on else {
        return Vec::new();
    };
    let last = facts.incident.end_on.filter(|last| *last > first);
    let name = if last.is_some() {
        "first_event"
    } else {
        "incident"
    };
    let mut clocks = of_event(known, StartEvent::Incident, first, name);
    let settled = clocks.iter().all(|clock| clock.met == Some(true));
    if let Some(last) = last
        && facts.matter.is_none_or(|matter| matter == Matter::Conduct)
        && (!settled
            || regime::governing(packs, first).map(|pack| &pack.reference)
                != regime::governing(packs, last).map(|pack| &pack.reference))
    {
        clocks.extend(of_event(known, StartEvent::Incident, last, "last_event"));
    }
    if let Some(found) = facts.incident.discovered_on {
        clocks.extend(of_event(known, StartEvent::Incident, found, "discovery"));
    }
    clocks
}

fn of_event(known: Known<'_>, start: StartEvent, on: NaiveDate, name: &str) -> Vec<CaseClock> {
    let Known { facts, packs, .. } = known;
    let law_on = facts.incident.on.unwrap_or(on);
    let pack = regime::governing(packs, if name == "last_event" { on } else { law_on });
    let rules = pack
        .into_iter()
        .flat_map(|pack| pack.clocks.iter().map(move |rule| (pack, rule)));
    rules
        .filter(|(_, rule)| rule.start == start && rule.in_place_of.is_none())
        .map(|(pack, rule)| clock(known, pack, rule, on, name, None))
        .collect()
}

/// Clocks that run from a day found in the text.
fn started(known: Known<'_>, pack: Option<&Pack>) -> Vec<CaseClock> {
    let Known { facts, packs, .. } = known;
    let mut clocks = Vec::new();
    for start in &facts.starts {
        let Some(pack) = pack
            .filter(|_| facts.kind != Kind::ServiceComplaint)
            .or_else(|| regime::governing(packs, start.on))
        else {
            continue;
        };
        let rules = pack
            .clocks
            .iter()
            .filter(|rule| rule.start == start.event && rule.in_place_of.is_none());
        let rules = rules.filter(|rule| facts.kind != Kind::ServiceComplaint || rule.target);
        clocks.extend(
            rules.map(|rule| clock(known, pack, rule, start.on, &start.event.code(), None)),
        );
    }
    clocks
}

/// An access request: the clocks of the Act that a person chose, from receipt. Before that, those of
/// every pack that nobody has to elect, so that no day is lost.
fn access(known: Known<'_>) -> Vec<CaseClock> {
    let chosen = regime::chosen_access(known.packs, &known.facts.incident);
    let governs = |pack: &Pack| match chosen {
        Some(chosen) => chosen.reference == pack.reference,
        None => pack.regime.is_none() && !pack.elected,
    };
    let others = known.packs.law.iter().filter(|pack| governs(pack));
    let rules = others.flat_map(|pack| pack.clocks.iter().map(move |rule| (*pack, rule)));
    let rules =
        rules.filter(|(_, rule)| rule.start == StartEvent::Received && rule.in_place_of.is_none());
    let received = rules.map(|(pack, rule)| ended(known, pack, rule));
    received.chain(begun(known, chosen)).collect()
}

/// A limit on something else than the answer means nothing once the request was decided here, or passed
/// on: by which, and the day.
fn lapsed(rule: &ClockRule, ended: &[(EndEvent, NaiveDate)]) -> Option<(EndEvent, NaiveDate)> {
    use EndEvent::{RequestDecided, Transferred};
    let limits_the_answer = rule.ends.is_empty() || rule.ends.contains(&RequestDecided);
    let is_done = ended.iter().any(|(end, _)| rule.ends.contains(end));
    let answers = ended
        .iter()
        .filter(|(end, _)| matches!(end, RequestDecided | Transferred));
    let first = answers.min_by_key(|(_, on)| *on).copied();
    first.filter(|_| !limits_the_answer && !is_done)
}

/// A clock from the receipt of a request, done when what ends it left the office.
fn ended(known: Known<'_>, pack: &Pack, rule: &ClockRule) -> CaseClock {
    let mut clock = clock(known, pack, rule, known.facts.received_on, "received", None);
    if let Some((by, on)) = lapsed(rule, &known.acts.ended) {
        let id = match by {
            EndEvent::Transferred => "clock-lapsed-transferred",
            _ => "clock-lapsed",
        };
        clock.outcome.end_with(Step {
            on,
            sentence: Sentence::new(id).with("on", Arg::Day(on)),
        });
        return CaseClock {
            done_on: Some(on),
            met: None,
            lapsed_by: Some(by),
            ..clock
        };
    }
    let ends = known.acts.ended.iter();
    let ends = ends.filter(|(end, _)| rule.ends.contains(end));
    let done_on = ends.map(|(_, on)| *on).min();
    let met = |on| clock.outcome.due().map(|due| on <= due.due_on);
    CaseClock {
        done_on,
        met: done_on.and_then(met),
        ..clock
    }
}

/// The act that each of these clocks limits is known to be done by the day of receipt, or known
/// not to be: the complaint, the request and the forwarding are there; the update and the report
/// are complained of as missing. Where a person records when it is done, what they recorded counts.
fn clock(
    known: Known<'_>,
    pack: &Pack,
    rule: &ClockRule,
    on: NaiveDate,
    name: &str,
    begun: Option<&Begun>,
) -> CaseClock {
    let recorded = known.acts.done.get(&rule.start).copied();
    let done_on = recorded.unwrap_or(Some(known.facts.received_on));
    let choice = known.acts.choice(&rule.code);
    let alternative = pack.alternative(&rule.code);
    let chosen = alternative.filter(|other| choice.is_some_and(|one| one.rule == other.code));
    let in_force = chosen.unwrap_or(rule);
    let mut course = Course::of(&rule.code, in_force, known.acts, begun);
    let mut outcome = outcome(known.packs, in_force, on, &course);
    if course.stated() != course {
        course.stated_due_on = stated(known.packs, in_force, on, &course, &mut outcome);
    }
    let other = if chosen.is_some() {
        Some(rule)
    } else {
        alternative
    };
    if let Some(other) = other {
        let found = self::outcome(
            known.packs,
            other,
            on,
            &Course {
                extensions: Vec::new(),
                ..course.clone()
            },
        );
        if course.extensions.is_empty() {
            bound(&mut outcome, found.due());
        }
        course.other = Some(OtherPeriod {
            code: other.code.clone(),
            label: other.label.clone(),
            provision: other.provision.clone(),
            due_on: found.due().map(|due| due.due_on),
            chosen_because: choice.map(|one| one.reason.clone()),
        });
    }
    CaseClock {
        code: rule.code.clone(),
        label: in_force.label.clone(),
        pack: pack.reference.clone(),
        provision: in_force.provision.clone(),
        target: in_force.target,
        optional: in_force.optional,
        start_on: on,
        start_event: name.to_owned(),
        done_on,
        met: done_on
            .zip(outcome.due())
            .map(|(done_on, due)| done_on <= due.due_on),
        outcome,
        course: (!course.is_empty()).then(|| Box::new(course)),
        owed: None,
        lapsed_by: None,
        ended_on: None,
        spell: begun.map(Begun::spell),
    }
}

/// A rule counted with the calendar that it names.
fn outcome(packs: &Packs<'_>, rule: &ClockRule, on: NaiveDate, course: &Course) -> ClockOutcome {
    let counted = packs
        .calendar(rule)
        .map(|calendar: &Calendar| run(rule, calendar, on, course));
    match counted {
        Some(Ok(outcome)) => outcome,
        Some(Err(error)) => ClockOutcome::NotCovered {
            from: error.from,
            to: error.to,
        },
        None => ClockOutcome::NotCovered { from: on, to: on },
    }
}

/// The day by what the pack states alone, said at the end of the derivation.
fn stated(
    packs: &Packs<'_>,
    rule: &ClockRule,
    on: NaiveDate,
    course: &Course,
    outcome: &mut ClockOutcome,
) -> Option<NaiveDate> {
    let stated_on = self::outcome(packs, rule, on, &course.stated())
        .due()?
        .due_on;
    outcome.end_with(Step {
        on: stated_on,
        sentence: Sentence::new("clock-stated").with("on", Arg::Day(stated_on)),
    });
    Some(stated_on)
}

/// While a person has not extended it, the internal target is the earlier of the two rules: the
/// one that does not count may turn out to be the law (`facts.md` §2.2).
fn bound(outcome: &mut ClockOutcome, other: Option<&Due>) {
    let (ClockOutcome::Due(due), Some(other)) = (outcome, other) else {
        return;
    };
    if other.target_on < due.target_on {
        due.target_on = other.target_on;
        due.steps.push(Step {
            on: other.target_on,
            sentence: Sentence::new("clock-target-other")
                .with("on", Arg::Day(other.target_on))
                .with("due", Arg::Day(other.due_on)),
        });
    }
}
