//! Which law governs: by the day of the event, never by the day of filing (`facts.md` §1.3).

use super::{Incident, RegimeFinding, incident};
use crate::calendar::Calendar;
use crate::case::{Kind, Matter};
use crate::clock;
use crate::law::{Basis, ClockRule, Pack, RegimeCode};
use crate::sentence::{Arg, Sentence};
use chrono::NaiveDate;

/// Law packs in force and the calendars that count their clocks.
#[derive(Debug, Clone, Copy)]
pub struct Packs<'a> {
    /// Packs of complaint law and others (access to records).
    pub law: &'a [&'a Pack],
    /// Calendars by id.
    pub calendars: &'a [&'a Calendar],
}

impl<'a> Packs<'a> {
    /// Packs that state a regime of complaint law.
    pub fn regimes(&self) -> impl Iterator<Item = &'a Pack> + use<'a> {
        self.law
            .iter()
            .copied()
            .filter(|pack| pack.regime.is_some())
    }

    /// The calendar that counts a rule.
    #[must_use]
    pub fn calendar(&self, rule: &ClockRule) -> Option<&'a Calendar> {
        self.calendars
            .iter()
            .copied()
            .find(|calendar| calendar.id == rule.calendar)
    }
}

/// The pack that governs an event of this day.
#[must_use]
pub fn governing<'a>(packs: &Packs<'a>, on: NaiveDate) -> Option<&'a Pack> {
    packs.regimes().find(|pack| pack.governs(on))
}

/// The first and last day that the event can have. A policy is complained of as it stands.
fn span(
    incident: &Incident,
    matter: Option<Matter>,
    received_on: NaiveDate,
) -> (Option<NaiveDate>, NaiveDate) {
    if let Some(on) = incident.on {
        return (Some(on), incident.end_on.unwrap_or(on));
    }
    if let Some((first, last)) = incident.approx.as_deref().and_then(incident::bounds) {
        return (Some(first), last.min(received_on).max(first));
    }
    let first = (matter == Some(Matter::Policy)).then_some(received_on);
    (first, received_on)
}

/// The one pack that governs, whatever day the event had, or the one that a person chose where the
/// days do not settle it; `None` when a person must.
#[must_use]
pub fn pack_of<'a>(
    packs: &Packs<'a>,
    incident: &Incident,
    matter: Option<Matter>,
    received_on: NaiveDate,
) -> Option<&'a Pack> {
    by_days(packs, incident, matter, received_on).or_else(|| {
        let chosen = incident.regime.as_ref()?;
        packs
            .regimes()
            .find(|pack| pack.regime.as_ref() == Some(chosen))
    })
}

/// The one pack that governs every day that the event can have.
#[must_use]
pub fn by_days<'a>(
    packs: &Packs<'a>,
    incident: &Incident,
    matter: Option<Matter>,
    received_on: NaiveDate,
) -> Option<&'a Pack> {
    let (first, last) = span(incident, matter, received_on);
    let at_last = governing(packs, last)?;
    let same = match first {
        Some(first) => at_last.governs(first),
        None => at_last.incidents_from.is_none(),
    };
    same.then_some(at_last)
}

/// The regime and why.
#[must_use]
pub fn find(
    packs: &Packs<'_>,
    kind: Kind,
    matter: Option<Matter>,
    incident: &Incident,
    received_on: NaiveDate,
) -> RegimeFinding {
    let switch_on = packs.regimes().filter_map(|pack| pack.incidents_from).min();
    if kind == Kind::AccessRequest {
        return access(packs, incident);
    }
    if !matches!(kind, Kind::Complaint | Kind::ReviewRequest) {
        return bare("none", Sentence::new("triage-regime-none"), None);
    }
    let (first, last) = span(incident, matter, received_on);
    match pack_of(packs, incident, matter, received_on) {
        Some(pack) => RegimeFinding {
            code: pack
                .regime
                .clone()
                .unwrap_or_else(|| RegimeCode("none".to_owned())),
            short: Some(pack.short.clone()),
            title: Some(pack.title.clone()),
            pack: Some(pack.reference.clone()),
            switch_on,
            why: match by_days(packs, incident, matter, received_on) {
                Some(_) => why(pack, incident, switch_on, received_on, (first, last)),
                None => day(Sentence::new("triage-regime-chosen"), "switch", switch_on)
                    .with("law", Arg::Label(pack.short.clone())),
            },
            provision: Some(pack.provision.clone()),
        },
        None => bare(
            "ask",
            why_ask(switch_on, received_on, (first, last)),
            switch_on,
        ),
    }
}

/// The pack that a person chose for a request for access, among those that state no regime of
/// complaints: nothing in a text tells to which institution a request belongs.
#[must_use]
pub fn chosen_access<'a>(packs: &Packs<'a>, incident: &Incident) -> Option<&'a Pack> {
    let chosen = incident.regime.as_ref()?;
    let mut laws = packs.law.iter().copied();
    laws.find(|pack| pack.regime.is_none() && pack.code() == *chosen)
}

fn access(packs: &Packs<'_>, incident: &Incident) -> RegimeFinding {
    let Some(pack) = chosen_access(packs, incident) else {
        return bare("none", Sentence::new("triage-regime-access-ask"), None);
    };
    RegimeFinding {
        code: pack.code(),
        short: Some(pack.short.clone()),
        title: Some(pack.title.clone()),
        pack: Some(pack.reference.clone()),
        switch_on: None,
        why: Sentence::new("triage-regime-access-chosen")
            .with("law", Arg::Label(pack.short.clone())),
        provision: Some(pack.provision.clone()),
    }
}

fn bare(code: &str, why: Sentence, switch_on: Option<NaiveDate>) -> RegimeFinding {
    RegimeFinding {
        code: RegimeCode(code.to_owned()),
        short: None,
        title: None,
        pack: None,
        switch_on,
        why,
        provision: None,
    }
}

fn day(sentence: Sentence, name: &str, on: Option<NaiveDate>) -> Sentence {
    match on {
        Some(on) => sentence.with(name, Arg::Day(on)),
        None => sentence,
    }
}

fn why(
    pack: &Pack,
    incident: &Incident,
    switch_on: Option<NaiveDate>,
    received_on: NaiveDate,
    (first, last): (Option<NaiveDate>, NaiveDate),
) -> Sentence {
    let before = pack.incidents_before.is_some();
    let (id, args) = match (incident.on.is_some(), first, before) {
        (true, _, true) => ("triage-regime-before", (first, Some(last))),
        (true, _, false) => ("triage-regime-from", (first, Some(last))),
        (false, Some(_), true) => ("triage-regime-span-before", (first, Some(last))),
        (false, Some(_), false) => ("triage-regime-span-from", (first, Some(last))),
        (false, None, _) => ("triage-regime-received-before", (None, Some(received_on))),
    };
    let sentence = day(Sentence::new(id), "switch", switch_on);
    let sentence = match id {
        "triage-regime-before" | "triage-regime-from" => day(sentence, "incident", args.0),
        "triage-regime-received-before" => day(sentence, "received", args.1),
        _ => day(day(sentence, "first", args.0), "last", args.1),
    };
    sentence.with("law", Arg::Label(pack.short.clone()))
}

fn why_ask(
    switch_on: Option<NaiveDate>,
    received_on: NaiveDate,
    (first, last): (Option<NaiveDate>, NaiveDate),
) -> Sentence {
    match first {
        Some(first) => day(Sentence::new("triage-regime-both"), "switch", switch_on)
            .with("first", Arg::Day(first))
            .with("last", Arg::Day(last)),
        None => day(Sentence::new("triage-regime-unknown"), "switch", switch_on)
            .with("received", Arg::Day(received_on)),
    }
}

/// The last day of the period after which a complaint is late, by the clock that the pack names for
/// the ground; `None` where the pack has none or the calendar does not cover it.
#[must_use]
pub fn late_after(pack: &Pack, packs: &Packs<'_>, on: NaiveDate) -> Option<NaiveDate> {
    let limit = pack.ground_of(Basis::Late)?.time_limit.as_ref()?;
    let rule = pack.clock(limit)?;
    let due = clock::count(rule, packs.calendar(rule)?, on).ok()?;
    Some(due.due_on)
}
