//! What the events of a case make of it, in whatever order they were written.

use super::value::INCIDENT_DATE;
use super::*;
use crate::alike::{AlikeEvent, Relation};
use crate::assignment::AssignmentEvent;
use crate::case::{Channel, Correction, Correspondent, Kind, Matter, Opened, Part, ScreeningOut};
use crate::consolidation::ConsolidationEvent;
use crate::escalation::{AskedQuestion, Ending, EscalationEvent};
use crate::id::{EscalationId, NoteId, PersonId, TextId};
use crate::lang::{Lang, TextLanguage};
use crate::law::{GroundCode, StartEvent};
use crate::triage::{Recommended, Start};
use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

pub(super) const CASE: CaseId = CaseId(Uuid::from_u128(1));
pub(super) const AUTHOR: PersonId = PersonId(Uuid::from_u128(2));
pub(super) const SECOND: PersonId = PersonId(Uuid::from_u128(3));

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn event(change: CaseEvent) -> Event {
    let at = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    Event {
        id: EventId(Uuid::from_u128(9)),
        at,
        by: AUTHOR,
        fact: Fact::Case {
            case_id: CASE,
            event: change,
        },
    }
}

pub(super) fn receipt() -> Receipt {
    Receipt {
        number: "PL-2026-A0001".into(),
        kind: Kind::Complaint,
        channel: Channel::Email,
        received_on: day("2026-11-02"),
        received_at: None,
        language: TextLanguage::Fr,
        reply_language: Lang::Fr,
        subject: "Objet".into(),
        correspondent: Correspondent::default(),
        text: TextId(Uuid::from_u128(4)),
        truncated: false,
        original: None,
        attachments: Vec::new(),
    }
}

/// Events numbered from 1, the receipt first.
pub(super) fn folded(changes: Vec<CaseEvent>) -> Case {
    let events: Vec<Event> = [vec![CaseEvent::Received(receipt())], changes]
        .concat()
        .into_iter()
        .zip(1..)
        .map(|(change, number)| Event {
            id: number_of(number),
            ..event(change)
        })
        .collect();
    Case::fold(&events).unwrap().unwrap()
}

pub(super) fn number_of(number: u128) -> EventId {
    EventId(Uuid::from_u128(number))
}

pub(super) fn proposal() -> CaseEvent {
    CaseEvent::ScreeningOutProposed(ScreeningOut {
        ground: GroundCode("frivolous".into()),
        facts: Vec::new(),
        discretion: "pesée".into(),
        reasons: "motifs".into(),
        second_reader: Some(SECOND),
        class: None,
        recommended: Recommended {
            outcome: None,
            grounds: Vec::new(),
            packs: Vec::new(),
            followed: false,
        },
        rests_on: Vec::new(),
        of: None,
    })
}

#[test]
fn a_case_waits_for_its_second_reader_then_is_screened_out() {
    let waiting = folded(vec![proposal()]);
    assert_eq!(
        (waiting.stage, waiting.proposed_by),
        (Stage::AwaitingSecondReader, Some(AUTHOR))
    );
    let out = folded(vec![
        proposal(),
        CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of: None,
        },
    ]);
    assert_eq!(
        (out.stage, out.screening_out.is_some()),
        (Stage::ScreenedOut, true)
    );
}

#[test]
fn a_case_that_its_author_screens_out_alone_ended_when_they_did() {
    let CaseEvent::ScreeningOutProposed(out) = proposal() else {
        unreachable!()
    };
    let alone = folded(vec![CaseEvent::ScreenedOut(out)]);
    assert_eq!(alone.stage, Stage::ScreenedOut);
    assert_eq!(alone.ended_at(), Some(alone.entered_at));
}

#[test]
fn a_case_sent_back_is_to_be_screened_again_with_nothing_proposed() {
    let back = folded(vec![
        proposal(),
        CaseEvent::ScreeningOutReturned {
            disagrees: false,
            reasons: "non".into(),
            of: None,
        },
    ]);
    assert_eq!(
        (back.stage, back.screening_out, back.proposed_by),
        (Stage::Received, None, None)
    );
}

fn restricted(from: Option<Vec<PersonId>>, readers: Vec<PersonId>) -> CaseEvent {
    CaseEvent::Restricted {
        from,
        readers,
        reason: "un employé est visé".into(),
    }
}

#[test]
fn a_case_is_restricted_to_the_readers_named_last_until_it_is_lifted() {
    let first = restricted(None, vec![AUTHOR]);
    let second = restricted(Some(vec![AUTHOR]), vec![AUTHOR, SECOND]);
    let opened = CaseEvent::Opened(Opened::Case);
    let case = folded(vec![first.clone(), second.clone(), opened]);
    let restriction = case.restriction.unwrap();
    assert_eq!(restriction.readers, [AUTHOR, SECOND]);
    assert_eq!(
        (restriction.by, restriction.reason.as_str()),
        (AUTHOR, "un employé est visé")
    );
    let lifted = CaseEvent::RestrictionLifted {
        from: vec![AUTHOR, SECOND],
        reason: "l\u{2019}enquête est close".into(),
    };
    let case = folded(vec![first, second, lifted]);
    assert_eq!((case.restriction, case.stage), (None, Stage::Received));
}

#[test]
fn a_corrected_day_of_receipt_moves_the_day_from_which_clocks_run() {
    let mut facts = unread(&receipt());
    facts.starts = vec![Start {
        event: StartEvent::Received,
        on: day("2026-11-02"),
        quote: None,
    }];
    let case = folded(vec![
        CaseEvent::Assessed {
            facts,
            packs: Vec::new(),
        },
        CaseEvent::Corrected(Correction::ReceivedOn {
            from: day("2026-11-02"),
            to: day("2026-10-30"),
        }),
    ]);
    assert_eq!(
        (case.receipt.received_on, case.facts.received_on),
        (day("2026-10-30"), day("2026-10-30"))
    );
    let starts: Vec<_> = case
        .facts
        .starts
        .iter()
        .map(|start| (start.event, start.on))
        .collect();
    assert_eq!(starts, [(StartEvent::Received, day("2026-10-30"))]);
}

#[test]
fn a_day_of_the_incident_once_given_is_no_longer_missing() {
    let mut facts = unread(&receipt());
    facts.missing = vec!["signature".into(), INCIDENT_DATE.into()];
    let assessed = CaseEvent::Assessed {
        facts,
        packs: Vec::new(),
    };
    let (known, unknown) = (Some(day("2026-01-05")), None);
    let corrected = |from, to| CaseEvent::Corrected(Correction::IncidentOn { from, to });
    let given = folded(vec![assessed.clone(), corrected(unknown, known)]);
    assert_eq!(given.facts.incident.on, known);
    assert_eq!(given.facts.missing, ["signature"]);
    assert!(
        given.facts.starts.is_empty(),
        "its clocks run from `incident`"
    );
    let withdrawn = folded(vec![
        assessed,
        corrected(unknown, known),
        corrected(known, unknown),
    ]);
    assert_eq!(withdrawn.facts.missing, ["signature", INCIDENT_DATE]);
}

#[test]
fn a_corrected_kind_language_and_matter_show_in_receipt_and_facts() {
    let case = folded(vec![
        CaseEvent::Corrected(Correction::Kind {
            from: Kind::Complaint,
            to: Kind::MediaEnquiry,
        }),
        CaseEvent::Corrected(Correction::Language {
            from: TextLanguage::Fr,
            to: TextLanguage::En,
        }),
        CaseEvent::Corrected(Correction::Matter {
            from: None,
            to: Some(Matter::Conduct),
        }),
    ]);
    assert_eq!(
        (case.receipt.kind, case.facts.kind),
        (Kind::MediaEnquiry, Kind::MediaEnquiry)
    );
    assert_eq!(
        (case.receipt.language, case.facts.language),
        (TextLanguage::En, TextLanguage::En)
    );
    assert_eq!(case.facts.matter, Some(Matter::Conduct));
}

#[test]
fn every_event_is_read_back_as_it_was_written() {
    for change in [
        CaseEvent::Received(receipt()),
        CaseEvent::Assessed {
            facts: unread(&receipt()),
            packs: Vec::new(),
        },
        CaseEvent::Corrected(Correction::IncidentOn {
            from: None,
            to: Some(day("2026-01-05")),
        }),
        CaseEvent::Recorded {
            part: Part::Wanted("des excuses".into()),
            of: Some(number_of(2)),
        },
        CaseEvent::Recorded {
            part: Part::Representative(None),
            of: None,
        },
        proposal(),
        CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of: None,
        },
        restricted(Some(vec![SECOND]), vec![AUTHOR]),
        CaseEvent::RestrictionLifted {
            from: vec![AUTHOR],
            reason: "motif".into(),
        },
        CaseEvent::Alike(AlikeEvent {
            other: CaseId(Uuid::from_u128(8)),
            from: None,
            to: Some(Relation::SameIncident),
        }),
        CaseEvent::Consolidated(ConsolidationEvent {
            from: None,
            to: Some(CaseId(Uuid::from_u128(8))),
            reasons: "même incident".into(),
            restores: None,
        }),
        CaseEvent::Assigned(AssignmentEvent {
            from: None,
            to: Some(SECOND),
        }),
        CaseEvent::ActedFor { person: SECOND },
        asked(),
        ended("Oui."),
        CaseEvent::Opened(Opened::Case),
        CaseEvent::Opened(Opened::Note {
            note_id: NoteId(Uuid::from_u128(5)),
        }),
    ] {
        let written = event(change);
        let read: Event = serde_json::from_str(&serde_json::to_string(&written).unwrap()).unwrap();
        assert_eq!(read, written);
    }
}

#[test]
fn events_that_do_not_start_with_one_receipt_are_refused() {
    let screened = event(proposal());
    assert_eq!(Case::fold([&screened]), Err(FoldError::NotReceived));
    let received = event(CaseEvent::Received(receipt()));
    assert_eq!(
        Case::fold([&received, &received]),
        Err(FoldError::ReceivedTwice)
    );
    assert_eq!(Case::fold(&[]), Ok(None));
}

fn asked() -> CaseEvent {
    CaseEvent::Escalation {
        escalation_id: EscalationId(Uuid::from_u128(30)),
        change: EscalationEvent::Asked(AskedQuestion {
            ground: Some(GroundCode("frivolous".into())),
            question: "Un drone est-il un agent?".into(),
            options: "Oui; non.".into(),
            view: "Non.".into(),
        }),
    }
}

fn ended(ruling: &str) -> CaseEvent {
    CaseEvent::Escalation {
        escalation_id: EscalationId(Uuid::from_u128(30)),
        change: EscalationEvent::Ended {
            ending: Ending::Ruled {
                ruling: ruling.into(),
                reasons: "La loi ne vise que des personnes.".into(),
            },
        },
    }
}

#[test]
fn a_question_is_open_until_it_is_ruled_and_two_rulings_apart_are_no_precedent() {
    let case = folded(vec![asked()]);
    assert!(case.escalations[0].is_open());
    let case = folded(vec![asked(), ended("Non.")]);
    let (_, ruling, _) = case.escalations[0].ruling().unwrap();
    assert_eq!((ruling, case.conflicts.len()), ("Non.", 0));
    let apart = vec![asked(), ended("Non."), ended("Oui.")];
    let case = folded(apart.clone());
    assert_eq!(
        (case.escalations[0].ruling(), case.conflicts.len()),
        (None, 1)
    );
    let settled = CaseEvent::Settled {
        about: About::Ruling,
        kept: number_of(4),
        over: vec![number_of(3), number_of(4)],
    };
    let case = folded([apart, vec![settled]].concat());
    let (_, ruling, _) = case.escalations[0].ruling().unwrap();
    assert_eq!((ruling, case.conflicts.len()), ("Oui.", 0));
}
