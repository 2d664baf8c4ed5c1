//! Days that start or end a clock of a request for access, where a person records them: no law is in code,
//! the pack of the Act says what each day does.

use crate::clock::asked_about;
use crate::desk::{day, desk, refused_field};
use chrono::Duration;
use dossier_app::case::{self, RecordPart};
use dossier_app::clock::{self, ActOnClock, ClockAct};
use dossier_app::{AppError, Session};
use dossier_domain::case::{About, Milestone, MilestoneDay, Part, RegimeChoice};
use dossier_domain::clock::{ActAuthority, CaseClock};
use dossier_domain::id::CaseId;
use dossier_domain::law::{AuthorityCode, Certainty, ClockCode, RegimeCode};
use dossier_testkit::TestOffice;

/// A request for access received on 6 October 2026, under an Act.
async fn request(law: &str) -> (TestOffice, Session, CaseId) {
    let (office, session) = desk().await;
    let case_id = asked_about(&office, &session, "Steel").await.line.id;
    let choice = RegimeChoice {
        code: RegimeCode(law.into()),
        why: "The records are those of this institution.".into(),
    };
    let request = RecordPart {
        case_id,
        part: Part::Regime(Some(choice)),
        of: None,
    };
    case::record(&session, request).await.unwrap();
    (office, session, case_id)
}

fn on(what: Milestone, on: &str, whom: &str) -> MilestoneDay {
    MilestoneDay {
        what,
        on: day(on),
        whom: whom.into(),
    }
}

async fn record(
    session: &Session,
    case_id: CaseId,
    days: Vec<MilestoneDay>,
) -> Result<(), AppError> {
    let told = case::get(session, case_id).await?.told;
    let request = RecordPart {
        case_id,
        part: Part::Days(days),
        of: told.set_by.get(&About::Days).copied(),
    };
    case::record(session, request).await.map(|_| ())
}

/// The clocks with a code: who it names, from when, until when, and when it was done.
async fn clocks(session: &Session, id: CaseId, code: &str) -> Vec<CaseClock> {
    let view = case::get(session, id).await.unwrap();
    let mut clocks = view.recommendation.clocks;
    clocks.retain(|clock| clock.code.0 == code);
    clocks
}

#[tokio::test]
async fn each_third_party_has_its_clocks_from_the_day_of_its_notice_until_its_own_representations()
{
    let (_office, session, id) = request("ca-atia").await;
    let days = vec![
        on(Milestone::ThirdPartyNotified, "2026-10-06", "Halden Steel"),
        on(Milestone::ThirdPartyNotified, "2026-10-07", "Nordfer"),
        on(Milestone::RepresentationsMade, "2026-10-08", "Nordfer"),
    ];
    record(&session, id, days.clone()).await.unwrap();

    let asked = clocks(&session, id, "ATIA_28_REPS").await;
    let told = |clock: &CaseClock| {
        let due_on = clock.outcome.due().unwrap().due_on;
        (
            clock.label.en.clone(),
            clock.start_on,
            due_on,
            clock.done_on,
        )
    };
    let label = |whom: &str| format!("Representations of the third party ({whom})");
    assert_eq!(
        asked.iter().map(told).collect::<Vec<_>>(),
        [
            (
                label("Halden Steel"),
                day("2026-10-06"),
                day("2026-10-26"),
                None
            ),
            (
                label("Nordfer"),
                day("2026-10-07"),
                day("2026-10-27"),
                Some(day("2026-10-08"))
            ),
        ]
    );
    assert!(asked.iter().all(|clock| clock.optional));
    assert_eq!(clocks(&session, id, "ATIA_28_DECISION").await.len(), 2);
    let noticed = &clocks(&session, id, "ATIA_27").await[0];
    assert_eq!(noticed.done_on, Some(day("2026-10-06")), "the first notice");

    let view = case::get(&session, id).await.unwrap();
    assert_eq!(view.told.days, days);
    assert_eq!(view.history[0].what.id, "history-days-recorded");
    let days = dossier_i18n::both(&view.history[0].what);
    assert!(days.fr.contains("Observations reçues du tiers"), "{days:?}");
    assert!(days.en.contains("(Nordfer): October 8, 2026"), "{days:?}");
    assert_eq!(view.history[0].words, None, "the sentence says each name");

    record(&session, id, Vec::new()).await.unwrap();
    assert!(clocks(&session, id, "ATIA_28_REPS").await.is_empty());
}

#[tokio::test]
async fn a_third_party_of_ontario_has_twenty_days_and_says_that_this_is_unverified() {
    let (_office, session, id) = request("on-fippa").await;
    let notice = on(Milestone::ThirdPartyNotified, "2026-10-07", "");
    record(&session, id, vec![notice]).await.unwrap();
    for (code, due_on, optional) in [
        ("FIPPA_28_REPS", "2026-10-27", true),
        ("FIPPA_28_DECISION", "2026-11-06", false),
    ] {
        let clock = &clocks(&session, id, code).await[0];
        assert_eq!(clock.outcome.due().unwrap().due_on, day(due_on), "{code}");
        assert_eq!(clock.optional, optional, "{code}");
        assert_eq!(clock.provision.certainty, Certainty::Unverified);
    }
}

#[tokio::test]
async fn a_complaint_and_an_application_to_the_court_end_their_own_clocks() {
    let (_office, session, id) = request("ca-atia").await;
    let days = vec![
        on(Milestone::DecisionNotified, "2026-10-06", ""),
        on(Milestone::TakenToCommissioner, "2026-10-06", ""),
        on(Milestone::ReportDeemedReceived, "2026-10-07", ""),
        on(Milestone::ThirdPartyDecisionNotified, "2026-10-06", ""),
        on(Milestone::TakenToCourt, "2026-10-08", ""),
    ];
    record(&session, id, days).await.unwrap();
    for (code, done_on) in [
        ("ATIA_31", Some("2026-10-06")),
        ("ATIA_41", Some("2026-10-08")),
        ("ATIA_28_COURT", None),
    ] {
        let clock = &clocks(&session, id, code).await[0];
        assert_eq!(clock.done_on, done_on.map(day), "{code}");
        assert_eq!(clock.met, done_on.map(|_| true), "{code}");
    }
}

#[tokio::test]
async fn an_extension_recorded_in_time_is_the_notice_of_extension() {
    let (_office, session, id) = request("ca-atia").await;
    assert_eq!(clocks(&session, id, "ATIA_9_NOTICE").await[0].done_on, None);
    let request = ActOnClock {
        case_id: id,
        clock: ClockCode("ATIA_7".into()),
        spell: None,
        act: ClockAct::Extend {
            on: day("2026-10-08"),
            length: 20,
            authority: ActAuthority::Pack {
                code: AuthorityCode("third_party".into()),
            },
        },
        reason: "Two third parties were given notice.".into(),
    };
    clock::act(&session, request).await.unwrap();
    let notice = &clocks(&session, id, "ATIA_9_NOTICE").await[0];
    assert_eq!(
        (notice.done_on, notice.met),
        (Some(day("2026-10-08")), Some(true))
    );
}

#[tokio::test]
async fn a_day_to_come_or_of_what_the_act_does_not_count_is_refused() {
    let (_office, session, id) = request("on-fippa").await;
    for wrong in [
        on(Milestone::ThirdPartyNotified, "2026-12-24", ""),
        on(Milestone::ThirdPartyNotified, "2020-01-06", ""),
        on(Milestone::TakenToCourt, "2026-10-08", ""),
    ] {
        assert_eq!(
            refused_field(record(&session, id, vec![wrong]).await),
            "days"
        );
    }
    assert!(case::get(&session, id).await.unwrap().told.days.is_empty());
}

#[tokio::test]
async fn what_may_be_left_undone_is_late_nowhere_and_keeps_no_case_open() {
    let (office, session, id) = request("ca-atia").await;
    let days = vec![on(Milestone::ThirdPartyDecisionNotified, "2026-10-06", "")];
    record(&session, id, days).await.unwrap();
    office.advance(Duration::days(60));
    let view = case::get(&session, id).await.unwrap();
    let over = &clocks(&session, id, "ATIA_28_COURT").await[0];
    assert!(over.outcome.due().unwrap().due_on < session.office.today());
    let open: Vec<_> = case::closing(&session, id).await.unwrap().blocks;
    let named = |label: &str| {
        open.iter().any(
            |block| matches!(block, case::Block::ClockOpen { label: open, .. } if open.en == label),
        )
    };
    assert!(named("Decision on the access request"), "{open:?}");
    assert!(!named(&over.label.en), "{open:?}");
    assert!(
        view.path.steps.iter().all(
            |step| !matches!(step, case::PathStep::Clock { label, .. } if *label == over.label)
        ),
        "the path is what must be done"
    );
}
