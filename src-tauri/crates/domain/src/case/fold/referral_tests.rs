//! What becomes of a complaint, decided once, again, apart; and what its clocks count from.

use super::tests::{day, folded, number_of};
use crate::case::{About, Case, CaseEvent, Stage};
use crate::clock::{ActAuthority, Begun};
use crate::id::EventId;
use crate::lang::Bilingual;
use crate::law::{EndEvent, StartEvent, Way};
use crate::referral::{Decision, Followup, Liaison, ReferralEvent};
use crate::triage::Recommended;

fn screened_in() -> CaseEvent {
    CaseEvent::ScreenedIn {
        reasons: String::new(),
        recommended: Recommended {
            outcome: None,
            grounds: Vec::new(),
            packs: Vec::new(),
            followed: true,
        },
        of: None,
    }
}

fn decided(way: Way, on: &str, of: Option<EventId>) -> CaseEvent {
    let decision = Decision {
        way,
        authority: ActAuthority::Written {
            words: "directive".into(),
        },
        service: Bilingual {
            fr: "Service de Halden".into(),
            en: "Halden Police".into(),
        },
        liaison: Liaison::default(),
        considerations: Vec::new(),
        reasons: "motifs".into(),
        on: day(on),
        counted_from: day(on),
    };
    let decision = Box::new(decision);
    CaseEvent::Referral(ReferralEvent::Decided { decision, of })
}

fn noted(followup: Followup, on: &str, decision: u128) -> CaseEvent {
    CaseEvent::Referral(ReferralEvent::Noted {
        followup,
        on: day(on),
        words: String::new(),
        decision: number_of(decision),
    })
}

fn way(case: &Case) -> Option<Way> {
    let standing = case.referral.standing.as_ref();
    standing.map(|decided| decided.decision.way)
}

fn begun(case: &Case, start: StartEvent) -> Vec<&Begun> {
    let of = case.clock_acts.begun.iter();
    of.filter(|one| one.start == start).collect()
}

/// The receipt is event 1, screening in 2, the first decision 3.
fn first() -> Vec<CaseEvent> {
    vec![screened_in(), decided(Way::SameService, "2026-11-04", None)]
}

#[test]
fn a_decision_that_names_the_one_before_replaces_it_and_both_are_kept() {
    let again = decided(Way::Retained, "2026-11-20", Some(number_of(3)));
    let case = folded([first(), vec![again]].concat());
    assert_eq!(way(&case), Some(Way::Retained));
    assert_eq!(case.referral.decisions.len(), 2);
    assert!(case.conflicts.is_empty());

    let reversed = CaseEvent::Referral(ReferralEvent::Reversed {
        reasons: "motifs".into(),
        of: number_of(3),
    });
    let case = folded([first(), vec![reversed]].concat());
    assert_eq!((way(&case), case.referral.decisions.len()), (None, 1));
    assert!(case.clock_acts.begun.is_empty(), "nothing runs any more");
}

#[test]
fn two_people_who_decide_apart_both_stand_until_one_settles() {
    let apart = decided(Way::Retained, "2026-11-05", None);
    let events = [first(), vec![apart]].concat();
    let case = folded(events.clone());
    let about: Vec<About> = case.conflicts.iter().map(|one| one.about()).collect();
    assert_eq!(about, [About::Referral]);
    assert_eq!(
        way(&case),
        Some(Way::SameService),
        "the first stands meanwhile"
    );
    let settled = CaseEvent::Settled {
        about: About::Referral,
        kept: number_of(4),
        over: vec![number_of(3), number_of(4)],
    };
    let case = folded([events, vec![settled]].concat());
    assert_eq!((way(&case), case.conflicts.len()), (Some(Way::Retained), 0));
}

#[test]
fn each_update_begins_the_next_spell_and_a_report_ends_the_last() {
    let steps = vec![
        noted(Followup::UpdateGiven, "2026-11-30", 3),
        noted(Followup::UpdateGiven, "2026-11-10", 3),
        noted(Followup::ReportReceived, "2026-12-20", 3),
    ];
    let case = folded([first(), steps].concat());
    let spells = begun(&case, StartEvent::LastUpdate);
    let spells: Vec<_> = spells
        .iter()
        .map(|one| {
            (
                one.on.to_string(),
                one.ended[0].0,
                one.ended[0].1.to_string(),
            )
        })
        .collect();
    let spell = |from: &str, end, until: &str| (from.to_owned(), end, until.to_owned());
    assert_eq!(
        spells,
        [
            spell("2026-11-04", EndEvent::Update, "2026-11-10"),
            spell("2026-11-10", EndEvent::Update, "2026-11-30"),
            spell("2026-11-30", EndEvent::Report, "2026-12-20"),
        ],
        "in the order of their days, whatever the order in which they were noted"
    );
}

#[test]
fn what_was_noted_under_an_earlier_decision_ends_nothing_of_the_later_one() {
    let steps = vec![
        noted(Followup::ReportReceived, "2026-11-10", 3),
        decided(Way::OtherService, "2026-11-20", Some(number_of(3))),
    ];
    let case = folded([first(), steps].concat());
    let running = begun(&case, StartEvent::DecisionToReferOrRetain);
    assert!(running[0].ended.is_empty(), "another report is awaited");
    assert_eq!(
        case.referral.noted.len(),
        1,
        "and the first one is still told"
    );
}

#[test]
fn a_request_is_ended_by_its_own_answer_and_a_note_struck_out_by_nothing() {
    let request = |officer: &str| Followup::ResponseRequested {
        officer: officer.into(),
    };
    let steps = vec![
        noted(request("Roy"), "2026-11-06", 3),
        noted(request("Cyr"), "2026-11-06", 3),
        noted(
            Followup::ResponseReceived { of: number_of(4) },
            "2026-11-16",
            3,
        ),
    ];
    let mut events = [first(), steps].concat();
    let case = folded(events.clone());
    let ended = |case: &Case| -> Vec<bool> {
        let asked = begun(case, StartEvent::InvestigatorRequest);
        asked.iter().map(|one| !one.ended.is_empty()).collect()
    };
    assert_eq!(ended(&case), [true, false]);
    events.push(CaseEvent::Referral(ReferralEvent::Struck {
        of: number_of(6),
        reasons: "motifs".into(),
    }));
    assert_eq!(ended(&folded(events)), [false, false]);
}

#[test]
fn nothing_runs_of_a_case_that_is_not_screened_in_and_all_runs_on_once_it_is_closed() {
    let bare = folded(vec![decided(Way::Retained, "2026-11-04", None)]);
    assert!(bare.clock_acts.begun.is_empty());
    let closed = CaseEvent::Closed {
        reasons: "motifs".into(),
        of: Some(number_of(2)),
        outcome: None,
        left_unsent: None,
    };
    let case = folded([first(), vec![closed]].concat());
    assert_eq!(case.stage, Stage::Closed);
    assert!(!case.clock_acts.begun.is_empty());
}
