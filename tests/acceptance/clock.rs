//! Clocks that stop, run again, are extended, and the rule that a person chooses: each with why and
//! with what allows it.

use crate::desk::{day, desk, is_sound, refusal, refused_field};
use dossier_app::case::{CaseView, CorrectCase};
use dossier_app::clock::{ActOnClock, ClockAct, act};
use dossier_app::undo::{UndoCase, undo_case};
use dossier_app::{AppError, Session, case, today};
use dossier_domain::case::{Correction, Kind};
use dossier_domain::clock::{ActAuthority, CaseClock, ClockOutcome, OtherPeriod};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::{AuthorityCode, ClockCode};
use dossier_domain::person::Role;
use dossier_testkit::{TestOffice, letter};

const REQUEST: &str = "Hello,\n\nUnder the Freedom of Information and Protection of Privacy Act, I request a \
    copy of the records that your office holds about my own file.\n\nNora Whitlock\n705-555-0190";

/// A request for access received on 6 October 2026, whose decision is due on 5 November.
async fn asked(office: &TestOffice, session: &Session) -> CaseView {
    asked_about(office, session, "Request").await
}

pub async fn asked_about(office: &TestOffice, session: &Session, subject: &str) -> CaseView {
    let request = letter(REQUEST).subject(subject).file("access.eml");
    let line = office.receive(session, request).await;
    let view = case::get(session, line.id).await.unwrap();
    if view.facts.kind == Kind::AccessRequest {
        return view;
    }
    let correction = Correction::Kind {
        from: view.facts.kind,
        to: Kind::AccessRequest,
    };
    let request = CorrectCase {
        case_id: line.id,
        correction,
    };
    case::correct(session, request).await.unwrap().0
}

fn decision(view: &CaseView) -> &CaseClock {
    let clocks = &view.recommendation.clocks;
    clocks.iter().find(|one| one.code.0 == "FIPPA_26").unwrap()
}

fn stated(code: &str) -> ActAuthority {
    ActAuthority::Pack {
        code: AuthorityCode(code.into()),
    }
}

fn request(case_id: CaseId, act: ClockAct) -> ActOnClock {
    ActOnClock {
        case_id,
        clock: ClockCode("FIPPA_26".into()),
        spell: None,
        act,
        reason: "Demandé par lettre.".into(),
    }
}

pub fn stop(on: &str) -> ClockAct {
    ClockAct::Stop {
        on: day(on),
        authority: stated("clarification"),
    }
}

pub async fn done(session: &Session, case_id: CaseId, what: ClockAct) -> CaseView {
    act(session, request(case_id, what)).await.unwrap().0
}

pub fn due(view: &CaseView) -> String {
    let due = decision(view).outcome.due().expect("a day");
    due.due_on.to_string()
}

fn said(view: &CaseView, lang: Lang) -> String {
    let steps = decision(view).outcome.steps().iter();
    let steps = steps.map(|step| dossier_i18n::say(lang, &step.sentence));
    steps.collect::<Vec<_>>().join("\n")
}

/// Days on which Today awaits the decision.
async fn awaited(session: &Session) -> Vec<String> {
    let view = today::get(session).await.unwrap();
    let lines = view
        .due_soon
        .iter()
        .chain(&view.due_today)
        .chain(&view.overdue);
    let decisions = lines.filter(|line| line.label.en.starts_with("Decision"));
    decisions.map(|line| line.due_on.to_string()).collect()
}

#[tokio::test]
async fn a_clock_that_is_stopped_has_no_last_day_until_it_runs_again() {
    let (office, session) = desk().await;
    let view = asked(&office, &session).await;
    let id = view.line.id;
    assert_eq!(due(&view), "2026-11-05");
    assert_eq!(awaited(&session).await, ["2026-11-05"]);

    let view = done(&session, id, stop("2026-10-07")).await;
    let ClockOutcome::Stopped(still) = &decision(&view).outcome else {
        panic!("{:?}", decision(&view).outcome);
    };
    assert_eq!((still.on, still.left), (day("2026-10-07"), 29));
    assert!(said(&view, Lang::Fr).contains("demande de précisions"));
    assert!(
        awaited(&session).await.is_empty(),
        "nothing is due while it stands"
    );
    is_sound(&session).await;

    let view = done(
        &session,
        id,
        ClockAct::Resume {
            on: day("2026-10-08"),
        },
    )
    .await;
    assert_eq!(due(&view), "2026-11-06", "one day of stop");
    assert_eq!(awaited(&session).await, ["2026-11-06"]);
    assert!(said(&view, Lang::En).contains("1 day of the stop is not counted"));
    assert_eq!(view.history[0].what.id, "history-clock-resumed");
    assert_eq!(
        view.history[0].words.as_deref(),
        Some("Demandé par lettre.")
    );
    is_sound(&session).await;
}

#[tokio::test]
async fn words_of_ones_own_move_the_day_and_stay_marked_beside_the_day_by_the_rules_alone() {
    let (office, session) = desk().await;
    let id = asked(&office, &session).await.line.id;
    let extend = ClockAct::Extend {
        on: day("2026-10-08"),
        length: 10,
        authority: ActAuthority::Written {
            words: " Entente avec l’auteur ".into(),
        },
    };
    let view = done(&session, id, extend).await;
    assert_eq!(due(&view), "2026-11-16", "15 November is a Sunday");
    let course = decision(&view).course.as_deref().unwrap();
    assert_eq!(course.stated_due_on, Some(day("2026-11-05")));
    let words = said(&view, Lang::Fr);
    assert!(words.contains("Entente avec l’auteur"), "{words}");
    assert!(
        words.contains("aucune règle du programme ne l’énonce"),
        "{words}"
    );
    is_sound(&session).await;
}

/// The rule that a person may choose in place of the one that counts.
fn other_rule(view: &CaseView) -> OtherPeriod {
    let course = decision(view).course.as_deref().unwrap();
    course.other.clone().unwrap()
}

#[tokio::test]
async fn the_business_days_of_bill_97_count_nothing_until_a_person_chooses_them() {
    let (office, session) = desk().await;
    let view = asked(&office, &session).await;
    let id = view.line.id;
    let other = other_rule(&view);
    assert_eq!(other.due_on, Some(day("2026-12-10")), "45 business days");
    assert_eq!(
        decision(&view).outcome.due().unwrap().target_on,
        day("2026-11-05")
    );

    let choice = ClockAct::Choose { rule: other.code };
    let view = done(&session, id, choice).await;
    let due = decision(&view).outcome.due().unwrap();
    assert_eq!(due.due_on, day("2026-12-10"));
    assert_eq!(
        due.target_on,
        day("2026-11-05"),
        "the shorter of the two until then"
    );
    let other = other_rule(&view);
    assert_eq!(other.code.0, "FIPPA_26", "the way back is offered");
    is_sound(&session).await;
}

#[tokio::test]
async fn another_rule_is_not_chosen_while_days_granted_in_the_unit_of_the_first_stand() {
    let (office, session) = desk().await;
    let id = asked(&office, &session).await.line.id;
    let extend = ClockAct::Extend {
        on: day("2026-10-08"),
        length: 30,
        authority: stated("consultation"),
    };
    let extended = done(&session, id, extend).await;
    let choose = || ClockAct::Choose {
        rule: ClockCode("FIPPA_26_BILL97".into()),
    };
    let refused = act(&session, request(id, choose())).await;
    assert_eq!(refused_field(refused), "rule");
    let event = extended.undo.expect("an undo is offered");
    let undo = UndoCase { case_id: id, event };
    undo_case(&session, undo).await.unwrap();
    let view = done(&session, id, choose()).await;
    assert_eq!(due(&view), "2026-12-10", "once they are taken back");
}

#[tokio::test]
async fn an_act_on_a_clock_is_taken_back_by_its_author() {
    let (office, session) = desk().await;
    let before = asked(&office, &session).await;
    let id = before.line.id;
    let view = done(&session, id, stop("2026-10-07")).await;
    let event = view.undo.expect("an undo is offered");
    let undo = UndoCase { case_id: id, event };
    let (back, _) = undo_case(&session, undo).await.unwrap();
    assert_eq!(back.recommendation, before.recommendation);
    assert_eq!(back.history[0].what.id, "history-clock-withdrawn");
    is_sound(&session).await;
}

#[tokio::test]
async fn what_does_not_hold_is_refused_and_changes_nothing() {
    let (office, session) = desk().await;
    let before = asked(&office, &session).await;
    let id = before.line.id;
    let blank = ActOnClock {
        reason: "  ".into(),
        ..request(id, stop("2026-10-07"))
    };
    let written = |words: &str| ClockAct::Stop {
        on: day("2026-10-07"),
        authority: ActAuthority::Written {
            words: words.into(),
        },
    };
    let extend = |on: &str, length| ClockAct::Extend {
        on: day(on),
        length,
        authority: stated("consultation"),
    };
    let unknown = ClockAct::Choose {
        rule: ClockCode("ATIA_7".into()),
    };
    let elsewhere = ClockAct::Stop {
        on: day("2026-10-07"),
        authority: stated("staged_access"),
    };
    let cases = [
        (blank, "reasons"),
        (request(id, stop("2026-10-05")), "on"),
        (request(id, stop("2026-10-09")), "on"),
        (request(id, written(" ")), "authority"),
        (request(id, elsewhere), "authority"),
        (request(id, extend("2026-10-08", 0)), "length"),
        (request(id, unknown), "rule"),
    ];
    for (asked, expected) in cases {
        assert_eq!(refused_field(act(&session, asked).await), expected);
    }
    let resume = ClockAct::Resume {
        on: day("2026-10-08"),
    };
    let refused = refusal(act(&session, request(id, resume)).await);
    assert!(
        matches!(refused, AppError::ClockNotRunning),
        "it runs: {refused:?}"
    );
    done(&session, id, stop("2026-10-07")).await;
    let refused = refusal(act(&session, request(id, stop("2026-10-08"))).await);
    assert!(
        matches!(refused, AppError::ClockNotRunning),
        "it stands: {refused:?}"
    );
}

#[tokio::test]
async fn whoever_only_registers_stops_no_clock() {
    let (office, session) = desk().await;
    let id = asked(&office, &session).await.line.id;
    let registrar = office.add(&session, "Dominic Oakes", Role::Registrar).await;
    let session = office.hand_over(session, &registrar).await;
    let refused = refusal(act(&session, request(id, stop("2026-10-07"))).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
}
