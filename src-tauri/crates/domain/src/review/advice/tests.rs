use super::*;
use crate::clock::Due;
use crate::lang::Bilingual;
use crate::law::{Certainty, ClockCode, ReviewDecision, ReviewOutcome};

fn day(on: &str) -> NaiveDate {
    on.parse().unwrap()
}

fn words(text: &str) -> Bilingual {
    Bilingual {
        fr: text.into(),
        en: text.into(),
    }
}

fn provision() -> Provision {
    Provision {
        citation: None,
        source: Bilingual::same("a source"),
        certainty: Certainty::Verified,
    }
}

fn rule() -> ReviewRule {
    let outcome = |code: &str, reviewable| ReviewOutcome {
        code: code.into(),
        label: words(code),
        reviewable,
    };
    ReviewRule {
        pages: 30,
        clock: ClockCode("REQUEST".into()),
        outcomes: vec![outcome("unsubstantiated", true), outcome("serious", false)],
        decisions: vec![ReviewDecision {
            code: "confirm".into(),
            label: words("confirm"),
            worded: false,
        }],
        provision: provision(),
    }
}

fn admissible() -> Answers {
    Answers {
        investigator: Some(Investigator::Police),
        outcome: Some("unsubstantiated".into()),
        letter_on: Some(day("2026-09-10")),
        pages: Some(30),
        ..Answers::default()
    }
}

/// The advice for answers to a request received on this day, whose last day is October 13.
fn advice(answers: &Answers, received_on: &str) -> (Advice, Vec<Weighed>) {
    let provision = provision();
    let due = ClockOutcome::Due(Due {
        due_on: day("2026-10-13"),
        due_if_closed_on: day("2026-10-13"),
        target_on: day("2026-10-13"),
        steps: Vec::new(),
    });
    advise(Given {
        answers,
        received_on: day(received_on),
        clock: answers.letter_on.map(|_| (&due, &provision)),
        rule: &rule(),
    })
}

#[test]
fn a_request_in_time_about_an_investigation_of_the_police_is_admissible() {
    let (found, steps) = advice(&admissible(), "2026-10-13");
    assert_eq!(found, Advice::Admissible);
    assert!(steps.iter().all(|one| one.finding == Finding::Met));
}

#[test]
fn what_the_agency_investigated_goes_to_a_court_whatever_else_is_answered() {
    let answers = Answers {
        investigator: Some(Investigator::Agency),
        pages: None,
        ..admissible()
    };
    assert_eq!(advice(&answers, "2026-12-01").0, Advice::CourtOnly);
}

#[test]
fn a_serious_finding_is_not_reviewed() {
    let answers = Answers {
        outcome: Some("serious".into()),
        ..admissible()
    };
    assert_eq!(advice(&answers, "2026-10-01").0, Advice::NotAdmissible);
}

#[test]
fn a_late_request_needs_exceptional_circumstances_and_the_document_that_shows_them() {
    let late = |why: &str, proof: &str| Answers {
        late_why: why.into(),
        late_proof: proof.into(),
        ..admissible()
    };
    let found = |why, proof| advice(&late(why, proof), "2026-10-14").0;
    assert_eq!(found("", ""), Advice::NotAdmissible);
    assert_eq!(found("in hospital", ""), Advice::NotAdmissible);
    assert_eq!(found("", "a letter"), Advice::NotAdmissible);
    assert_eq!(
        found("in hospital", "a letter of the hospital"),
        Advice::Admissible
    );
}

#[test]
fn too_many_pages_and_an_open_question_are_asked_of_the_person() {
    let long = Answers {
        pages: Some(31),
        ..admissible()
    };
    assert_eq!(advice(&long, "2026-10-01").0, Advice::Ask);
    for open in [
        Answers {
            investigator: None,
            ..admissible()
        },
        Answers {
            outcome: None,
            ..admissible()
        },
        Answers {
            letter_on: None,
            ..admissible()
        },
        Answers {
            pages: None,
            ..admissible()
        },
        Answers::default(),
    ] {
        assert_eq!(advice(&open, "2026-10-01").0, Advice::Ask, "{open:?}");
    }
}

#[test]
fn where_no_calendar_counts_the_period_the_question_stays_open() {
    let uncounted = ClockOutcome::NotCovered {
        from: day("2026-01-01"),
        to: day("2026-01-02"),
    };
    let (found, _) = advise(Given {
        answers: &admissible(),
        received_on: day("2026-10-01"),
        clock: Some((&uncounted, &provision())),
        rule: &rule(),
    });
    assert_eq!(found, Advice::Ask);
}
