//! What the events of a case make of it, in whatever order they were written.

use super::*;
use crate::alike::{AlikeEvent, Relation};
use crate::assignment::AssignmentEvent;
use crate::case::{
    Channel, Conflict, Correction, Correspondent, Kind, Matter, Opened, Part, ScreeningOut,
};
use crate::escalation::{AskedQuestion, Ending, EscalationEvent};
use crate::id::{EscalationId, FileId, NoteId, PersonId, TextId};
use crate::lang::{Lang, TextLanguage};
use crate::law::GroundCode;
use crate::record::SeriesCode;
use crate::triage::Recommended;
use chrono::DateTime;
use uuid::Uuid;

const CASE: CaseId = CaseId(Uuid::from_u128(1));
const AUTHOR: PersonId = PersonId(Uuid::from_u128(2));
const SECOND: PersonId = PersonId(Uuid::from_u128(3));

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn event(change: CaseEvent) -> Event {
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

fn receipt() -> Receipt {
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

fn proposal() -> CaseEvent {
    CaseEvent::ScreeningOutProposed(ScreeningOut {
        ground: GroundCode("frivolous".into()),
        facts: Vec::new(),
        discretion: "pesée".into(),
        reasons: "motifs".into(),
        second_reader: SECOND,
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
fn a_case_sent_back_is_to_be_screened_again_with_nothing_proposed() {
    let back = folded(vec![
        proposal(),
        CaseEvent::ScreeningOutReturned {
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

fn kind(from: Kind, to: Kind) -> CaseEvent {
    CaseEvent::Corrected(Correction::Kind { from, to })
}

fn screened_in(of: u128) -> CaseEvent {
    CaseEvent::ScreenedIn {
        reasons: String::new(),
        recommended: Recommended {
            outcome: None,
            grounds: Vec::new(),
            packs: Vec::new(),
            followed: true,
        },
        of: Some(number_of(of)),
    }
}

fn settled(about: About, kept: u128, over: &[u128]) -> CaseEvent {
    CaseEvent::Settled {
        about,
        kept: number_of(kept),
        over: over.iter().map(|number| number_of(*number)).collect(),
    }
}

fn about(case: &Case) -> Vec<About> {
    case.conflicts.iter().map(Conflict::about).collect()
}

#[test]
fn two_corrections_of_one_value_are_a_conflict_until_a_person_settles() {
    let apart = vec![
        kind(Kind::Complaint, Kind::MediaEnquiry),
        kind(Kind::Complaint, Kind::ServiceComplaint),
    ];
    let open = folded(apart.clone());
    assert_eq!(about(&open), [About::Kind]);
    assert_eq!(open.facts.kind, Kind::MediaEnquiry, "the first stands");
    assert_eq!(open.conflicts[0].events(), [number_of(2), number_of(3)]);

    let settled = folded([apart, vec![settled(About::Kind, 3, &[2, 3])]].concat());
    assert_eq!(
        (about(&settled), settled.facts.kind),
        (vec![], Kind::ServiceComplaint)
    );
}

#[test]
fn a_correction_of_a_corrected_value_is_clean() {
    let case = folded(vec![
        kind(Kind::Complaint, Kind::MediaEnquiry),
        kind(Kind::MediaEnquiry, Kind::Other),
    ]);
    assert_eq!((about(&case), case.facts.kind), (vec![], Kind::Other));
}

#[test]
fn two_decisions_that_differ_are_a_conflict_and_two_alike_are_none() {
    let mut proposed = proposal();
    if let CaseEvent::ScreeningOutProposed(out) = &mut proposed {
        out.of = Some(number_of(1));
    }
    let apart = vec![screened_in(1), proposed];
    let open = folded(apart.clone());
    assert_eq!(about(&open), [About::Decision]);
    assert_eq!(open.stage, Stage::ScreenedIn);
    let out = folded([apart, vec![settled(About::Decision, 3, &[2, 3])]].concat());
    assert_eq!(
        (about(&out), out.stage),
        (vec![], Stage::AwaitingSecondReader)
    );
    assert_eq!(out.proposed_by, Some(AUTHOR));

    let alike = folded(vec![screened_in(1), screened_in(1)]);
    assert_eq!((about(&alike), alike.stage), (vec![], Stage::ScreenedIn));
}

#[test]
fn two_answers_to_one_proposal_are_a_conflict() {
    let of = Some(number_of(2));
    let reasons = String::new();
    let case = folded(vec![
        proposal(),
        CaseEvent::ScreeningOutConfirmed {
            reasons: reasons.clone(),
            of,
        },
        CaseEvent::ScreeningOutReturned { reasons, of },
    ]);
    assert_eq!(about(&case), [About::Decision]);
    assert_eq!(case.stage, Stage::ScreenedOut);
}

/// A proposal that rests on the facts as received, and a correction that it did not know:
/// whichever comes first in the journal.
fn corrected_apart(proposal_first: bool) -> Vec<CaseEvent> {
    let mut proposed = proposal();
    if let CaseEvent::ScreeningOutProposed(out) = &mut proposed {
        out.rests_on = folded(vec![]).rests_on();
        out.of = Some(number_of(1));
    }
    let corrected = CaseEvent::Corrected(Correction::IncidentOn {
        from: None,
        to: Some(day("2026-01-05")),
    });
    if proposal_first {
        vec![proposed, corrected]
    } else {
        vec![corrected, proposed]
    }
}

#[test]
fn a_decision_on_facts_corrected_meanwhile_is_a_conflict_in_either_order() {
    for (first, decision, correction) in [(true, 2, 3), (false, 3, 2)] {
        let apart = corrected_apart(first);
        let open = folded(apart.clone());
        assert_eq!(about(&open), [About::Facts]);
        assert_eq!(
            open.conflicts[0].events(),
            [number_of(decision), number_of(correction)]
        );
        let both = [decision, correction];
        let kept = settled(About::Facts, decision, &both);
        let kept = folded([apart.clone(), vec![kept]].concat());
        assert_eq!(
            (about(&kept), kept.stage),
            (vec![], Stage::AwaitingSecondReader)
        );
        assert_eq!(kept.facts.incident.on, Some(day("2026-01-05")));
        let again = settled(About::Facts, correction, &both);
        let again = folded([apart, vec![again]].concat());
        assert_eq!((about(&again), again.stage), (vec![], Stage::Received));
    }
}

#[test]
fn a_correction_of_the_language_touches_no_decision() {
    let case = folded(vec![
        proposal(),
        CaseEvent::Corrected(Correction::Language {
            from: TextLanguage::Fr,
            to: TextLanguage::Mixed,
        }),
    ]);
    assert_eq!(about(&case), []);
}

#[test]
fn a_case_filed_twice_is_a_conflict_until_a_person_keeps_one_file() {
    let opened = |number: u128| Event {
        id: number_of(number),
        fact: Fact::Record {
            event: RecordEvent::FileOpened {
                file_id: FileId(Uuid::from_u128(number)),
                number: String::new(),
                series: SeriesCode("OPS-PLA-01".into()),
                title: String::new(),
                case_id: CASE,
            },
        },
        ..event(proposal())
    };
    let received = Event {
        id: number_of(1),
        ..event(CaseEvent::Received(receipt()))
    };
    let kept = Event {
        id: number_of(4),
        ..event(settled(About::File, 3, &[2, 3]))
    };
    let events = [received, opened(2), opened(3), kept];
    let open = Case::fold(&events[..3]).unwrap().unwrap();
    assert_eq!(about(&open), [About::File]);
    let kept = Case::fold(&events).unwrap().unwrap();
    assert_eq!(about(&kept), []);
    assert_eq!(kept.file, Some(FileId(Uuid::from_u128(3))));
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

const OTHER: CaseId = CaseId(Uuid::from_u128(12));

fn relation(from: Option<Relation>, to: Option<Relation>) -> CaseEvent {
    CaseEvent::Alike(AlikeEvent {
        other: OTHER,
        from,
        to,
    })
}

#[test]
fn two_words_said_apart_on_one_other_case_stand_side_by_side_until_a_person_settles() {
    let (same, apart) = (Some(Relation::SameIncident), Some(Relation::NotAlike));
    let said = vec![relation(None, same), relation(None, apart)];
    let case = folded(said.clone());
    let [Conflict::Relation(claims)] = case.conflicts.as_slice() else {
        panic!("{:?}", case.conflicts);
    };
    let values: Vec<_> = claims.iter().map(|claim| claim.value).collect();
    assert_eq!(
        values,
        [same, apart],
        "the later one did not win in silence"
    );
    assert_eq!(
        case.relations.get(&OTHER).copied(),
        same,
        "the first stands"
    );
    let settled = CaseEvent::Settled {
        about: About::Relation,
        kept: number_of(3),
        over: vec![number_of(2), number_of(3)],
    };
    let case = folded([said, vec![settled]].concat());
    assert_eq!(case.conflicts, []);
    assert_eq!(case.relations.get(&OTHER).copied(), apart);
}

#[test]
fn a_word_taken_back_apart_from_one_that_changes_it_is_not_lost() {
    let (same, lead) = (Some(Relation::SameIncident), Some(Relation::Consolidated));
    let case = folded(vec![
        relation(None, same),
        relation(same, None),
        relation(same, lead),
    ]);
    assert_eq!(case.conflicts.len(), 1);
    let case = folded(vec![relation(None, same), relation(same, lead)]);
    assert_eq!(case.conflicts, [], "a word replaced by whoever knew it");
}

#[test]
fn words_on_two_other_cases_are_settled_one_by_one() {
    let same = Some(Relation::SameIncident);
    let of = |other: u128, to| {
        CaseEvent::Alike(AlikeEvent {
            other: CaseId(Uuid::from_u128(other)),
            from: None,
            to,
        })
    };
    let apart = Some(Relation::NotAlike);
    let said = vec![of(12, same), of(12, apart), of(13, same), of(13, apart)];
    assert_eq!(folded(said.clone()).conflicts.len(), 2);
    let settled = CaseEvent::Settled {
        about: About::Relation,
        kept: number_of(5),
        over: vec![number_of(4), number_of(5)],
    };
    let case = folded([said, vec![settled]].concat());
    assert_eq!(case.conflicts.len(), 1);
    assert_eq!(
        case.relations.values().collect::<Vec<_>>(),
        [&Relation::SameIncident, &Relation::NotAlike]
    );
}

#[test]
fn a_case_given_to_two_people_apart_is_given_to_the_first_until_a_person_settles() {
    let given = |from, to| CaseEvent::Assigned(AssignmentEvent { from, to });
    let one = vec![given(None, Some(AUTHOR)), given(Some(AUTHOR), Some(SECOND))];
    let case = folded(one);
    assert_eq!((case.assignee, case.conflicts.len()), (Some(SECOND), 0));
    let case = folded(vec![given(None, Some(AUTHOR)), given(None, Some(SECOND))]);
    assert_eq!((case.assignee, case.conflicts.len()), (Some(AUTHOR), 1));
    let case = folded(vec![given(None, Some(AUTHOR)), given(Some(AUTHOR), None)]);
    assert_eq!((case.assignee, case.conflicts.len()), (None, 0), "put down");
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
