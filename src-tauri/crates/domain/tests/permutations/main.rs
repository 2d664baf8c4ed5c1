//! Every combination of screening, every way through the stages, and the lives of a letter, of a clock,
//! of a referral and of a case that is closed and opened again: the tables that lawyers read
//! (`src-tauri/docs/permutations`) say what the domain does, row by row.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod lives;
mod lives_table;
mod referral;
mod review;
mod second;
#[path = "../triage/support.rs"]
#[expect(
    dead_code,
    reason = "the desk of the tests of triage; not all is needed here"
)]
mod support;
mod table;

use dossier_domain::case::{Kind, Matter, Stage, Step};
use dossier_domain::clock::ClockOutcome;
use dossier_domain::law::{ScreeningClass, SecondReader};
use dossier_domain::letter::LetterState;
use dossier_domain::review::{Advice, Investigator, PoliceFile, ReviewStage, ReviewStep};
use dossier_domain::triage::Outcome;
use lives::{OnCase, OnClock, OnLetter};
use referral::OnReferral;
use second::Need;
use std::path::PathBuf;
use table::{Told, end, files, screening, walked, ways};

fn tables() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/permutations")
}

/// Where `cargo xtask permutations` asks for the tables; nothing is compared then.
const WRITTEN: &str = "DOSSIER_PERMUTATIONS";

#[test]
fn each_row_of_the_tables_is_what_the_domain_does() {
    if let Some(folder) = std::env::var_os(WRITTEN).map(PathBuf::from) {
        for (name, written) in files() {
            std::fs::write(folder.join(name), written).unwrap();
        }
        return;
    }
    for (name, written) in files() {
        let kept = std::fs::read_to_string(tables().join(&name)).unwrap();
        for (kept, written) in kept.lines().zip(written.lines()) {
            assert_eq!(
                kept, written,
                "{name}: run `cargo xtask permutations`, and read what changed"
            );
        }
        assert_eq!(kept.lines().count(), written.lines().count(), "{name}");
    }
}

#[test]
fn nothing_is_recommended_out_without_a_passage_for_a_ground_that_nothing_outweighs() {
    for row in screening() {
        let weighed = row.recommendation.outcome == Some(Outcome::ConsiderScreenOut);
        let elsewhere = row.recommendation.outcome == Some(Outcome::NotForThisOffice);
        let spoken = row.kind == Kind::Complaint && row.told == Told::For && !elsewhere;
        assert_eq!(
            weighed, spoken,
            "{:?} {:?} {:?}",
            row.kind, row.matter, row.told
        );
    }
}

#[test]
fn a_matter_that_the_act_sends_to_another_body_names_it() {
    let sent: Vec<_> = screening()
        .into_iter()
        .filter(|row| row.recommendation.outcome == Some(Outcome::NotForThisOffice))
        .collect();
    assert!(!sent.is_empty());
    for row in sent {
        assert_ne!(row.matter, Some(Matter::Conduct));
        assert!(row.recommendation.route.is_some(), "{:?}", row.matter);
    }
}

#[test]
fn what_is_not_a_complaint_is_never_weighed_for_screening_out() {
    for row in screening().iter().filter(|row| row.kind != Kind::Complaint) {
        assert!(row.recommendation.grounds.is_empty(), "{:?}", row.kind);
        assert_ne!(row.stage, Some(Stage::ScreenedOut), "{:?}", row.kind);
    }
}

#[test]
fn under_the_packs_of_the_program_only_a_second_person_who_agrees_screens_out() {
    for row in screening() {
        for ground in &row.recommendation.grounds {
            assert_eq!(
                ground.second_reader,
                SecondReader::Required(None),
                "{:?}",
                ground.code
            );
        }
        let agreed = row.way.last() == Some(&Step::ConfirmScreeningOut);
        assert_eq!(
            row.stage == Some(Stage::ScreenedOut),
            agreed,
            "{:?}",
            row.way
        );
    }
}

#[test]
fn a_person_screens_out_alone_only_in_a_class_that_says_so_and_that_no_other_contradicts() {
    let rows = second::readings();
    for row in &rows {
        let known = |one: &&ScreeningClass| match row.matter {
            Some(matter) => one.applies_to.is_empty() || one.applies_to.contains(&matter),
            // Nobody knows what it is about: it may be of a class that asks for two.
            None => one.applies_to.is_empty() || one.second_reader,
        };
        let said: Vec<bool> = row
            .classes
            .iter()
            .filter(known)
            .map(|one| one.second_reader)
            .collect();
        let alone = !said.is_empty() && !said.contains(&true);
        assert_eq!(
            row.need == Need::Alone,
            alone,
            "{:?} {:?}",
            row.classes,
            row.matter
        );
        let expected = match (row.named, alone) {
            (true, _) => Some(Stage::AwaitingSecondReader),
            (false, true) => Some(Stage::ScreenedOut),
            (false, false) => None,
        };
        assert_eq!(
            row.stage, expected,
            "{:?} {:?} {}",
            row.classes, row.matter, row.named
        );
    }
    let alone = rows
        .iter()
        .filter(|row| row.stage == Some(Stage::ScreenedOut));
    assert!(alone.count() > 4, "some are decided alone");
}

#[test]
fn a_complaint_whose_act_is_not_settled_is_not_decided() {
    for row in screening() {
        let open = row.recommendation.regime.code.0 == "ask";
        assert_eq!(row.stage.is_none(), open, "{:?} {:?}", row.kind, row.matter);
    }
}

#[test]
fn the_stages_that_may_follow_are_those_that_the_events_lead_to() {
    let facts = screening_facts();
    for way in ways() {
        if let Some(stage) = end(&way) {
            assert_eq!(walked(&facts, None, &way), stage, "{way:?}");
        }
    }
}

#[test]
fn a_request_for_review_is_never_recommended_past_what_the_agency_investigated() {
    for row in review::admissions() {
        let answers = &row.answers;
        let agency = answers.investigator == Some(Investigator::Agency);
        assert_eq!(row.advice == Advice::CourtOnly, agency, "{answers:?}");
        let late = matches!(row.came, review::Came::Late | review::Came::LateTold);
        assert!(!(late && row.advice == Advice::Admissible), "{answers:?}");
    }
}

#[test]
fn nothing_of_a_review_follows_before_it_is_admitted() {
    let file = ReviewStep::File(PoliceFile::default());
    for stage in review::STAGES {
        let admitted = !matches!(stage, ReviewStage::ToAdmit | ReviewStage::NotAdmitted);
        assert_eq!(stage.allows(&file), admitted, "{stage:?}");
    }
}

fn screening_facts() -> dossier_domain::triage::Facts {
    let text = "Le 12 juin 2025, l'agent Tully de la police d'Ottawa m'a insulté.";
    let row = support::Row::new("x", "Ariane Roy <a@mail.example>", "2025-06-20", text);
    support::DESK.triage(&row).0
}

#[test]
fn a_letter_that_left_stays_as_it_left_whatever_is_written_apart() {
    let rows = lives::letters(&screening_facts());
    assert!(rows.len() > 60, "{}", rows.len());
    for row in &rows {
        let sent = row.way.contains(&OnLetter::Dispatch);
        assert_eq!(
            row.letter.state() == LetterState::Sent,
            sent,
            "{:?}",
            row.way
        );
        if let Some(dispatch) = &row.letter.dispatch {
            assert_eq!(row.letter.text().digest(), dispatch.digest, "{:?}", row.way);
        }
    }
}

#[test]
fn a_letter_that_needs_an_approval_is_approved_only_as_it_was_signed() {
    for row in lives::letters(&screening_facts()) {
        let approved = row.letter.state() == LetterState::Approved;
        let signed = row.letter.approval.as_ref().map(|one| one.digest.clone());
        assert!(
            !approved || signed == Some(row.letter.text().digest()),
            "{:?}",
            row.way
        );
        if row.needs_approval && row.letter.dispatch.is_some() {
            assert!(row.way.contains(&OnLetter::Approve), "{:?}", row.way);
        }
    }
}

#[test]
fn a_clock_that_is_stopped_has_no_last_day_and_the_days_of_the_stop_are_not_counted() {
    let rows = lives::clocks(&screening_facts());
    let of = |way: &[OnClock]| {
        let found = rows.iter().find(|row| row.way == way);
        found
            .unwrap_or_else(|| panic!("{way:?}"))
            .clock
            .outcome
            .clone()
    };
    let due = |way: &[OnClock]| of(way).due().map(|due| due.due_on);
    for row in &rows {
        let stops = row.way.last() == Some(&OnClock::Stop);
        assert!(!stops || due(&row.way).is_none(), "{:?}", row.way);
    }
    // Thirty days from 4 March, and the five of the stop.
    let after = due(&[OnClock::Stop, OnClock::Resume]);
    assert_eq!(after, Some("2026-04-08".parse().unwrap()));
    let apart = [OnClock::Extend, OnClock::ExtendApart];
    assert_eq!(due(&apart), due(&[OnClock::Extend]), "the shorter counts");
    assert!(matches!(of(&[OnClock::Stop]), ClockOutcome::Stopped(_)));
}

#[test]
fn an_act_on_a_clock_that_is_taken_back_leaves_what_stood_before() {
    let rows = lives::clocks(&screening_facts());
    for row in rows
        .iter()
        .filter(|row| row.way.last() == Some(&OnClock::Withdraw))
    {
        let [before @ .., act, _] = row.way.as_slice() else {
            panic!("{:?}", row.way)
        };
        // What is taken back twice over is not there any more.
        if *act == OnClock::Withdraw {
            continue;
        }
        let stood = rows.iter().find(|other| other.way == before).unwrap();
        assert_eq!(row.clock.outcome, stood.clock.outcome, "{:?}", row.way);
    }
}

#[test]
fn a_case_opened_again_stands_where_it_stood() {
    let rows = lives::closings(&screening_facts());
    let of = |way: &[OnCase]| rows.iter().find(|(other, _)| other == way).unwrap();
    let mut met = 0;
    for (way, case) in &rows {
        if let [before @ .., OnCase::Close, OnCase::Reopen] = way.as_slice() {
            assert_eq!(case.stage, of(before).1.stage, "{way:?}");
            met += 1;
        }
    }
    assert!(met > 2, "{met}");
}

#[test]
fn a_decision_that_is_reversed_leaves_nothing_to_await() {
    for (way, case) in referral::referrals(&screening_facts()) {
        let standing = case.referral.standing.is_some();
        assert_eq!(
            referral::investigation(&case).is_some(),
            standing,
            "{way:?}"
        );
        if way.last() == Some(&OnReferral::Reverse) {
            assert!(!standing, "{way:?}");
        }
    }
}

#[test]
fn decisions_taken_apart_both_stand_until_a_person_settles_and_nothing_closes_meanwhile() {
    let mut met = 0;
    for (way, case) in referral::referrals(&screening_facts()) {
        if way.last() == Some(&OnReferral::RetainApart) {
            assert_eq!(referral::apart(&case), 2, "{way:?}");
            met += 1;
        }
        if way.last() == Some(&OnReferral::Keep) {
            assert_eq!(referral::apart(&case), 0, "{way:?}");
        }
        assert!(
            case.stage != Stage::Closed || referral::apart(&case) == 0,
            "{way:?}"
        );
    }
    assert!(met > 2, "{met}");
}

#[test]
fn what_was_noted_of_a_decision_counts_under_that_decision_alone() {
    let rows = referral::referrals(&screening_facts());
    let of = |way: &[OnReferral]| {
        let found = rows.iter().find(|(other, _)| other == way);
        referral::investigation(&found.unwrap_or_else(|| panic!("{way:?}")).1)
    };
    use OnReferral::{Close, NoteReport, Refer, Reopen, Retain, Strike};
    assert_eq!(of(&[Refer]), Some(false));
    assert_eq!(of(&[Refer, NoteReport]), Some(true));
    assert_eq!(of(&[Refer, NoteReport, Strike]), Some(false));
    assert_eq!(
        of(&[Refer, NoteReport, Retain]),
        Some(false),
        "decided again"
    );
    assert_eq!(
        of(&[Refer, NoteReport, Close, Reopen]),
        Some(true),
        "closing and opening again change nothing of it"
    );
}
