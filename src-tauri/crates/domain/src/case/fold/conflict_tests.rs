//! What was said apart of one value is a conflict, in whatever order it was written, until a person
//! settles it.

use super::tests::{AUTHOR, CASE, SECOND, day, event, folded, number_of, proposal, receipt};
use super::*;
use crate::alike::{AlikeEvent, Relation};
use crate::assignment::AssignmentEvent;
use crate::case::{Conflict, Correction, Kind};
use crate::consolidation::ConsolidationEvent;
use crate::id::FileId;
use crate::lang::TextLanguage;
use crate::record::SeriesCode;
use crate::triage::Recommended;
use uuid::Uuid;

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
        CaseEvent::ScreeningOutReturned {
            disagrees: false,
            reasons,
            of,
        },
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
    let (same, apart) = (Some(Relation::SameIncident), Some(Relation::NotAlike));
    let case = folded(vec![
        relation(None, same),
        relation(same, None),
        relation(same, apart),
    ]);
    assert_eq!(case.conflicts.len(), 1);
    let case = folded(vec![relation(None, same), relation(same, apart)]);
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

fn led(from: Option<u128>, to: Option<u128>) -> CaseEvent {
    let case = |id: u128| CaseId(Uuid::from_u128(id));
    CaseEvent::Consolidated(ConsolidationEvent {
        from: from.map(case),
        to: to.map(case),
        reasons: "même incident".into(),
        restores: None,
    })
}

fn lead(case: &Case) -> Option<u128> {
    Some(case.consolidated.as_ref()?.lead.0.as_u128())
}

#[test]
fn a_case_is_put_under_one_lead_moved_and_separated() {
    let case = folded(vec![led(None, Some(12))]);
    let said = case.consolidated.clone().unwrap();
    assert_eq!((said.lead, said.by), (OTHER, AUTHOR));
    assert_eq!(said.reasons, "même incident");
    let moved = folded(vec![led(None, Some(12)), led(Some(12), Some(13))]);
    assert_eq!((lead(&moved), moved.conflicts.len()), (Some(13), 0));
    let separated = folded(vec![led(None, Some(12)), led(Some(12), None)]);
    assert_eq!((lead(&separated), separated.conflicts.len()), (None, 0));
}

#[test]
fn two_leads_given_apart_stand_side_by_side_until_a_person_settles() {
    let apart = vec![led(None, Some(12)), led(None, Some(13))];
    let case = folded(apart.clone());
    assert_eq!((lead(&case), about(&case)), (Some(12), vec![About::Lead]));
    let settled = settled(About::Lead, 3, &[2, 3]);
    let kept = folded([apart, vec![settled]].concat());
    assert_eq!((lead(&kept), about(&kept)), (Some(13), vec![]));
    let same = folded(vec![led(None, Some(12)), led(None, Some(12))]);
    assert_eq!((lead(&same), about(&same)), (Some(12), vec![]), "at one");
}

#[test]
fn a_lead_given_by_an_event_of_the_first_version_is_the_lead() {
    let joined = Some(Relation::Consolidated);
    let case = folded(vec![relation(None, joined)]);
    assert_eq!((lead(&case), case.relations.len()), (Some(12), 0));
    let left = folded(vec![relation(None, joined), relation(joined, None)]);
    assert_eq!((lead(&left), about(&left)), (None, vec![]));
    let separated = vec![relation(None, joined), led(Some(12), None)];
    let case = folded(separated.clone());
    assert_eq!((lead(&case), about(&case)), (None, vec![]));
    let same = Some(Relation::SameIncident);
    let linked = folded([separated, vec![relation(None, same)]].concat());
    assert_eq!(linked.relations.get(&OTHER).copied(), same);
    assert_eq!(about(&linked), [], "nothing is in the way of another word");
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

fn reader(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn restricted(from: Option<&[u128]>, to: &[u128]) -> CaseEvent {
    let people = |numbers: &[u128]| numbers.iter().copied().map(reader).collect();
    CaseEvent::Restricted {
        from: from.map(people),
        readers: people(to),
        reason: String::from("une collègue est visée"),
    }
}

fn lifted(from: &[u128]) -> CaseEvent {
    CaseEvent::RestrictionLifted {
        from: from.iter().copied().map(reader).collect(),
        reason: String::from("plus rien ne le demande"),
    }
}

fn readers(events: Vec<CaseEvent>) -> Option<Vec<PersonId>> {
    folded(events).restriction.map(|one| one.readers)
}

#[test]
fn whoever_lifts_a_restriction_without_knowing_that_it_was_narrowed_opens_the_case_to_nobody() {
    let first = restricted(None, &[1, 2]);
    let narrowed = restricted(Some(&[1, 2]), &[1]);
    let opened = lifted(&[2, 1]);
    let alone = Some(vec![reader(1)]);
    for apart in [[&narrowed, &opened], [&opened, &narrowed]] {
        let events = [&first, apart[0], apart[1]].map(Clone::clone);
        assert_eq!(readers(events.to_vec()), alone);
    }
    let known = vec![first.clone(), narrowed, lifted(&[1])];
    assert_eq!(readers(known), None, "who knows of it lifts it");
    assert_eq!(readers(vec![first, opened]), None);
}

#[test]
fn of_two_restrictions_set_apart_only_whoever_both_name_reads_the_case() {
    let one = restricted(None, &[1, 2]);
    let other = restricted(None, &[2, 3]);
    let both = Some(vec![reader(2)]);
    assert_eq!(readers(vec![one.clone(), other.clone()]), both);
    assert_eq!(readers(vec![other, one.clone()]), both);
    let none = vec![one.clone(), restricted(None, &[3])];
    assert_eq!(
        readers(none),
        Some(vec![]),
        "it passes to whoever may restrict"
    );
    let again = vec![one, restricted(None, &[3]), restricted(Some(&[]), &[3])];
    assert_eq!(readers(again), Some(vec![reader(3)]));
}
