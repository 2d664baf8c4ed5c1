//! What becomes of a complaint that was screened in: the decision, the days that its pack counts from
//! it, what is awaited and from whom, and what replaces it.

mod spell;

use crate::desk::{
    day, desk, desk_as, drafted, is_sound, old, recent, refusal, refused_field, screen_in, sending,
};
use crate::letter::{filled, revised};
use chrono::TimeDelta;
use dossier_app::case::CorrectCase;
use dossier_app::letter::{self, DispatchLetter};
use dossier_app::referral::{
    self, AuthorityView, AwaitedView, ChaseRequest, DecideReferral, NoteReferral, ReferralView,
    ReverseReferral, StrikeReferral,
};
use dossier_app::{AppError, Session, case, history, today};
use dossier_domain::case::{Correction, Matter};
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Lang;
use dossier_domain::law::{AuthorityCode, Certainty, ConsiderationCode, Way};
use dossier_domain::person::Role;
use dossier_domain::referral::{Awaiting, Followup, Liaison, Owes};
use dossier_testkit::TestOffice;

const DAY: TimeDelta = TimeDelta::days(1);

/// A complaint under the earlier Act, screened in.
pub async fn screened(office: &TestOffice, session: &Session) -> CaseId {
    let line = office.receive(session, old().file("late.eml")).await;
    screen_in(session, line.id).await;
    line.id
}

pub fn decision(case_id: CaseId, code: &str, way: Way, on: &str) -> DecideReferral {
    DecideReferral {
        case_id,
        way,
        authority: ActAuthority::Pack {
            code: AuthorityCode(code.into()),
        },
        service: "Thunder Bay Police Service".into(),
        liaison: Liaison {
            name: "Insp. Jo Tait".into(),
            ..Liaison::default()
        },
        considerations: vec![ConsiderationCode("seriousness".into())],
        reasons: "The service can investigate it.".into(),
        on: day(on),
        recount: false,
        over: None,
    }
}

/// A person says that it is about a policy.
pub async fn of_policy(session: &Session, case_id: CaseId) {
    let from = case::get(session, case_id).await.unwrap().facts.matter;
    let correction = Correction::Matter {
        from,
        to: Some(Matter::Policy),
    };
    let request = CorrectCase {
        case_id,
        correction,
    };
    case::correct(session, request).await.unwrap();
}

/// Decided by whoever sees what stands.
pub async fn decide(session: &Session, request: DecideReferral) -> ReferralView {
    let over = referral::get(session, request.case_id).await.unwrap().over;
    let request = DecideReferral { over, ..request };
    referral::decide(session, request).await.unwrap().0
}

async fn referred(session: &Session, case_id: CaseId) -> ReferralView {
    let on = today(session).await;
    let request = decision(case_id, "same_service", Way::SameService, &on);
    decide(session, request).await
}

pub async fn today(session: &Session) -> String {
    today::get(session).await.unwrap().today.to_string()
}

async fn note(session: &Session, case_id: CaseId, followup: Followup, on: &str) -> ReferralView {
    let request = NoteReferral {
        case_id,
        followup,
        on: day(on),
        words: String::new(),
    };
    referral::note(session, request).await.unwrap().0
}

fn awaited(view: &ReferralView, what: Awaiting) -> Option<&AwaitedView> {
    view.awaited.iter().find(|one| one.awaited.what == what)
}

fn due(view: &ReferralView, what: Awaiting) -> String {
    let found = awaited(view, what).unwrap_or_else(|| panic!("{what:?}: {:?}", view.awaited));
    found.awaited.due_on.expect("a day").to_string()
}

#[tokio::test]
async fn a_referral_states_its_authority_and_the_pack_counts_what_is_awaited_of_it() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    let before = referral::get(&session, id).await.unwrap();
    assert!(before.is_open && before.standing.is_none() && before.awaited.is_empty());
    let ways: Vec<&str> = before.ways.iter().map(|way| way.code.0.as_str()).collect();
    assert_eq!(
        ways,
        ["same_service", "other_service", "retained", "board"],
        "those of a complaint about conduct"
    );

    let view = referred(&session, id).await;
    let standing = view.standing.as_ref().unwrap();
    let AuthorityView::Stated { provision, .. } = &standing.authority else {
        panic!("{:?}", standing.authority);
    };
    assert_eq!(provision.citation.as_ref().unwrap().en, "PSA, s. 61(5)");
    assert_eq!(standing.considerations.len(), 1);
    let report = awaited(&view, Awaiting::Report).unwrap();
    assert_eq!(
        (
            report.awaited.from,
            report.awaited.whom.as_str(),
            report.awaited.target
        ),
        (Owes::Service, "Insp. Jo Tait", true)
    );
    assert_eq!(report.awaited.certainty, Some(Certainty::Verified));
    for (what, length) in [(Awaiting::Report, 120), (Awaiting::Update, 45)] {
        let on = standing.on + chrono::Days::new(length);
        let found = awaited(&view, what).unwrap().awaited.due_on.unwrap();
        assert!(
            (0..5).contains(&(found - on).num_days()),
            "{what:?} {found}"
        );
    }
    let acknowledgement = awaited(&view, Awaiting::Acknowledgement).unwrap();
    assert_eq!(
        acknowledgement.awaited.due_on, None,
        "no pack states a period"
    );

    let told = history::get(&session, history::HistorySubject::Case(id))
        .await
        .unwrap();
    let first = dossier_i18n::say(Lang::En, &told.lines[0].what);
    assert!(
        first.contains("Referred to the chief of the same service"),
        "{first}"
    );
    is_sound(&session).await;
}

#[tokio::test]
async fn each_update_starts_the_next_one_and_so_does_a_letter_of_update_that_was_sent() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    let first = due(&referred(&session, id).await, Awaiting::Update);
    office.advance(DAY * 10);
    let on = today(&session).await;
    let view = note(&session, id, Followup::UpdateGiven, &on).await;
    let second = due(&view, Awaiting::Update);
    assert!(first < second, "{first} {second}");

    office.advance(DAY * 10);
    let made = drafted(&session, id, "update", &[Lang::En]).await.unwrap();
    let made = revised(&session, &made, filled(&made)).await;
    let request = DispatchLetter {
        on: day(&today(&session).await),
        ..sending(&made)
    };
    letter::dispatch(&session, request).await.unwrap();
    let view = referral::get(&session, id).await.unwrap();
    assert!(second < due(&view, Awaiting::Update));

    let clocks = case::get(&session, id).await.unwrap().recommendation.clocks;
    let updates = clocks.iter().filter(|one| one.code.0 == "PSA_UPDATE_45");
    let met: Vec<Option<bool>> = updates.map(|one| one.met).collect();
    assert_eq!(
        met,
        [Some(true), Some(true), None],
        "each update keeps its own day"
    );
    is_sound(&session).await;
}

#[tokio::test]
async fn what_came_is_awaited_no_more_and_what_is_struck_out_is_awaited_again() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    referred(&session, id).await;
    let on = today(&session).await;
    note(&session, id, Followup::Acknowledged, &on).await;
    let asked = Followup::ResponseRequested {
        officer: "Const. Roy 4471".into(),
    };
    let view = note(&session, id, asked, &on).await;
    let response = awaited(&view, Awaiting::OfficerResponse).unwrap();
    assert_eq!(
        (response.awaited.from, response.awaited.whom.as_str()),
        (Owes::Officer, "Const. Roy 4471")
    );
    let request = view.requests[0].id;
    let view = note(
        &session,
        id,
        Followup::ResponseReceived { of: request },
        &on,
    )
    .await;
    assert!(view.requests.is_empty() && awaited(&view, Awaiting::OfficerResponse).is_none());
    assert!(awaited(&view, Awaiting::Acknowledgement).is_none());

    let view = note(&session, id, Followup::ReportReceived, &on).await;
    let left: Vec<Awaiting> = view.awaited.iter().map(|one| one.awaited.what).collect();
    assert_eq!(
        left,
        [Awaiting::HearingNotice],
        "until it is known that there is none"
    );
    let report = view
        .noted
        .iter()
        .find(|one| one.followup == Followup::ReportReceived);
    let strike = |reasons: &str| StrikeReferral {
        case_id: id,
        of: report.unwrap().id,
        reasons: reasons.into(),
    };
    assert_eq!(
        refused_field(referral::strike(&session, strike(" ")).await),
        "reasons"
    );
    let (view, _) = referral::strike(&session, strike("It was of another case."))
        .await
        .unwrap();
    assert!(awaited(&view, Awaiting::Report).is_some());
    let error = refusal(referral::strike(&session, strike("Again.")).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    is_sound(&session).await;
}

#[tokio::test]
async fn another_decision_replaces_the_first_which_is_kept_and_says_from_when_it_counts() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    let first = referred(&session, id).await;
    let on = today(&session).await;
    note(&session, id, Followup::ReportReceived, &on).await;
    office.advance(DAY * 20);
    let later = today(&session).await;
    let again = |recount| DecideReferral {
        recount,
        ..decision(id, "retained", Way::Retained, &later)
    };
    let view = decide(&session, again(false)).await;
    assert_eq!(view.standing.as_ref().unwrap().counted_from, day(&on));
    assert_eq!(view.earlier.len(), 1);
    let report = awaited(&view, Awaiting::Report).unwrap();
    assert_eq!(
        report.awaited.from,
        Owes::Office,
        "the office investigates now"
    );
    assert_eq!(
        due(&view, Awaiting::Report),
        due(&first, Awaiting::Report),
        "the days already run are not forgotten"
    );
    let view = decide(&session, again(true)).await;
    assert!(due(&first, Awaiting::Report) < due(&view, Awaiting::Report));

    // Two forms that were opened on the first decision replace nothing that they did not show.
    let stale = DecideReferral {
        over: first.over,
        ..again(false)
    };
    let error = refusal(referral::decide(&session, stale).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    let reverse = |over| ReverseReferral {
        case_id: id,
        over,
        reasons: "The service withdrew.".into(),
    };
    let error = refusal(referral::reverse(&session, reverse(first.over)).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    let reverse = reverse(view.over);
    let (view, _) = referral::reverse(&session, reverse.clone()).await.unwrap();
    assert!(view.standing.is_none() && view.awaited.is_empty());
    assert_eq!(view.earlier.len(), 3);
    let error = refusal(referral::reverse(&session, reverse).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    is_sound(&session).await;
}

#[tokio::test]
async fn the_new_act_says_that_its_sections_were_not_seen() {
    let (office, session) = desk().await;
    let id = office.receive(&session, recent().file("new.eml")).await.id;
    screen_in(&session, id).await;
    let on = today(&session).await;
    let view = decide(&session, decision(id, "retained", Way::Retained, &on)).await;
    let AuthorityView::Stated { provision, .. } = view.standing.unwrap().authority else {
        panic!("the pack states it");
    };
    assert_eq!(
        (provision.citation, provision.certainty),
        (None, Certainty::Unverified)
    );
    let report = view
        .awaited
        .iter()
        .find(|one| one.awaited.what == Awaiting::Report);
    let report = report.unwrap();
    assert_eq!(
        report.awaited.clock.as_ref().unwrap().0,
        "LECA_INVESTIGATION_4M"
    );
    assert_eq!(report.awaited.from, Owes::Office);
}

#[tokio::test]
async fn a_decision_lacks_nothing_and_a_step_follows_a_decision() {
    let (office, session) = desk().await;
    let id = office.receive(&session, old().file("late.eml")).await.id;
    let on = today(&session).await;
    let sound = decision(id, "same_service", Way::SameService, &on);
    let error = refusal(referral::decide(&session, sound.clone()).await);
    assert!(
        matches!(error, AppError::WrongStage),
        "not screened in: {error:?}"
    );
    screen_in(&session, id).await;
    let early = NoteReferral {
        case_id: id,
        followup: Followup::Acknowledged,
        on: day(&on),
        words: String::new(),
    };
    let error = refusal(referral::note(&session, early.clone()).await);
    assert!(
        matches!(error, AppError::WrongStage),
        "nothing decided: {error:?}"
    );
    let written = |words: &str| ActAuthority::Written {
        words: words.into(),
    };
    let of_pack = |code: &str| ActAuthority::Pack {
        code: AuthorityCode(code.into()),
    };
    for (request, field) in [
        (
            DecideReferral {
                reasons: " ".into(),
                ..sound.clone()
            },
            "reasons",
        ),
        (
            DecideReferral {
                service: " ".into(),
                ..sound.clone()
            },
            "service",
        ),
        (
            DecideReferral {
                authority: written(" "),
                ..sound.clone()
            },
            "authority",
        ),
        (
            DecideReferral {
                authority: of_pack("policy_service"),
                ..sound.clone()
            },
            "authority",
        ),
        (
            DecideReferral {
                on: day("2099-01-01"),
                ..sound.clone()
            },
            "decided_on",
        ),
        (
            DecideReferral {
                considerations: vec![ConsiderationCode("vulnerable".into())],
                ..sound.clone()
            },
            "considerations",
        ),
    ] {
        assert_eq!(
            refused_field(referral::decide(&session, request).await),
            field
        );
    }
    let own = DecideReferral {
        authority: written("Direction of 3 May."),
        ..sound
    };
    decide(&session, own).await;
    let unknown = EventId(uuid::Uuid::from_u128(6));
    for (followup, on, field) in [
        (Followup::Acknowledged, "2099-01-01", "noted_on"),
        (
            Followup::ResponseRequested {
                officer: " ".into(),
            },
            on.as_str(),
            "officer",
        ),
        (
            Followup::ResponseReceived { of: unknown },
            on.as_str(),
            "officer",
        ),
    ] {
        let request = NoteReferral {
            followup,
            on: day(on),
            ..early.clone()
        };
        assert_eq!(
            refused_field(referral::note(&session, request).await),
            field
        );
    }
}

#[tokio::test]
async fn the_chase_list_says_what_is_due_from_whom_late_first() {
    let (office, session) = desk().await;
    let one = screened(&office, &session).await;
    let other = office.receive(&session, recent().file("new.eml")).await.id;
    screen_in(&session, other).await;
    referred(&session, one).await;
    let on = today(&session).await;
    decide(&session, decision(other, "retained", Way::Retained, &on)).await;
    office.advance(DAY * 60);

    let page = referral::chase(&session, ChaseRequest::default())
        .await
        .unwrap();
    let told: Vec<(Awaiting, bool)> = page
        .lines
        .iter()
        .map(|line| (line.awaited.awaited.what, line.case_id == one))
        .collect();
    assert_eq!(
        told,
        [
            (Awaiting::Update, true),
            (Awaiting::Report, true),
            (Awaiting::Report, false),
            (Awaiting::HearingNotice, true),
            (Awaiting::Acknowledgement, true),
        ],
        "{:?}",
        page.lines
    );
    assert_eq!(page.late, 1);
    assert!(page.lines[0].awaited.days.unwrap() < 0);
    assert_eq!(today::get(&session).await.unwrap().counts.chase_late, 1);
    assert_eq!(page.services.len(), 1, "both name the same service");

    let of_office = ChaseRequest {
        from: Some(Owes::Office),
        ..ChaseRequest::default()
    };
    let mine = referral::chase(&session, of_office).await.unwrap();
    assert_eq!((mine.lines.len(), mine.lines[0].case_id), (1, other));
    let of_both = ChaseRequest {
        service: Some(page.services[0].en.clone()),
        from: Some(Owes::Service),
        after: None,
    };
    assert_eq!(
        referral::chase(&session, of_both)
            .await
            .unwrap()
            .lines
            .len(),
        4
    );
    let nobody = ChaseRequest {
        service: Some("Nulle part".into()),
        ..ChaseRequest::default()
    };
    assert!(
        referral::chase(&session, nobody)
            .await
            .unwrap()
            .lines
            .is_empty()
    );
    is_sound(&session).await;
}

#[tokio::test]
async fn an_auditor_reads_the_referral_and_decides_nothing() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let session = office.hand_over(session, &auditor).await;
    let nothing = CaseId(uuid::Uuid::from_u128(9));
    let request = decision(nothing, "same_service", Way::SameService, "2026-10-08");
    let error = refusal(referral::decide(&session, request).await);
    assert!(matches!(error, AppError::NotPermitted), "{error:?}");
    assert!(
        referral::chase(&session, ChaseRequest::default())
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn the_report_on_a_policy_starts_the_thirty_days_in_which_a_board_may_be_asked_to_review_it()
{
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    of_policy(&session, id).await;
    let on = today(&session).await;
    let request = DecideReferral {
        authority: ActAuthority::Pack {
            code: AuthorityCode("policy_service".into()),
        },
        ..decision(id, "", Way::SameService, &on)
    };
    decide(&session, request).await;
    let board = async || {
        let view = case::get(&session, id).await.unwrap();
        let mut clocks = view.recommendation.clocks.into_iter();
        clocks.find(|clock| clock.code.0 == "PSA_POLICY_SERVICE_BOARD_REVIEW_30")
    };
    assert_eq!(board().await, None, "nothing came that may be reviewed");

    note(&session, id, Followup::ReportReceived, &on).await;
    let clock = board().await.expect("a clock");
    assert_eq!(clock.start_event, "chief_report_received");
    let due = clock.outcome.due().unwrap().due_on;
    assert!((due - day(&on)).num_days() >= 30, "{due}");
    assert_eq!(clock.done_on, None);

    note(&session, id, Followup::BoardReviewRequested, &on).await;
    let asked = board().await.expect("the same clock");
    assert_eq!((asked.done_on, asked.met), (Some(day(&on)), Some(true)));
    let view = note(&session, id, Followup::BoardAnswered, &on).await;
    assert_eq!(view.noted[0].followup, Followup::BoardAnswered);
    is_sound(&session).await;
}
