//! Cases consolidated under one that leads: each stays a case of its own, and what is decided of the lead
//! is applied to the others only by an act that names them.

use crate::desk::{desk, file, get, is_sound, recent, refusal, refused_field, screen_in, send};
use dossier_app::bulk::{self, BeginBulk, BulkAct, BulkView, Chosen, UndoBulk};
use dossier_app::case::{
    Block, CaseView, CloseCase, ConsolidateCase, RelateCase, RestrictCase, close, closing,
    consolidate,
};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::referral::{self, DecideReferral};
use dossier_app::undo::{UndoCase, undo_case};
use dossier_app::{AppError, Session, case};
use dossier_domain::alike::Relation;
use dossier_domain::case::Stage;
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::CaseId;
use dossier_domain::law::Way;
use dossier_domain::person::Role;
use dossier_domain::referral::Liaison;
use dossier_testkit::TestOffice;
use std::sync::Arc;

/// Complaints of several people about one incident, in the order of their receipt.
async fn office(count: usize) -> (TestOffice, Session, Vec<CaseId>) {
    let (office, session) = desk().await;
    let mut cases = Vec::new();
    for serial in 0..count {
        let letter = recent().subject(&format!("Plainte {serial}"));
        let file = letter.file(&format!("{serial}.eml"));
        cases.push(office.receive(&session, file).await.id);
    }
    (office, session, cases)
}

const REASONS: &str = "Trois témoins du même incident.";

async fn put(
    session: &Session,
    case_id: CaseId,
    lead: Option<CaseId>,
) -> Result<CaseView, AppError> {
    let request = ConsolidateCase {
        case_id,
        lead,
        reasons: REASONS.into(),
    };
    consolidate(session, request).await.map(|(view, _)| view)
}

async fn join(session: &Session, case_id: CaseId, lead: CaseId) -> CaseView {
    put(session, case_id, Some(lead)).await.unwrap()
}

fn members(view: &CaseView) -> Vec<CaseId> {
    let members = view.consolidation.members.iter();
    members.map(|member| member.line.id).collect()
}

fn lead(view: &CaseView) -> Option<CaseId> {
    view.consolidation.lead.as_ref().map(|lead| lead.line.id)
}

async fn run(session: &Session, act: BulkAct, ids: Vec<CaseId>) -> BulkView {
    let chosen = Chosen::Cases { ids };
    bulk::begin(session, BeginBulk { act, chosen })
        .await
        .unwrap();
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let work = async |job: Job| bulk::run(session, &job, |_| ()).await;
    jobs.run(JobKind::Bulk, work).await.unwrap()
}

async fn undo(session: &Session, reasons: &str) -> BulkView {
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let request = UndoBulk {
        reasons: reasons.into(),
    };
    let work = async |job: Job| bulk::take_back(session, &job, request.clone(), |_| ()).await;
    jobs.run(JobKind::Bulk, work).await.unwrap()
}

#[tokio::test]
async fn a_case_names_its_lead_and_the_lead_its_members_with_who_when_and_why() {
    let (_office, session, cases) = office(3).await;
    let view = join(&session, cases[1], cases[0]).await;
    join(&session, cases[2], cases[0]).await;
    let told = view.consolidation.lead.as_ref().unwrap();
    assert_eq!(told.line.id, cases[0]);
    assert_eq!(told.reasons, REASONS);
    assert_eq!(told.by, session.person.name);
    assert_eq!(view.history[0].what.id, "history-consolidated");
    assert_eq!(view.history[0].words.as_deref(), Some(REASONS));
    let leads = get(&session, cases[0]).await;
    assert_eq!(members(&leads), cases[1..]);
    assert_eq!((leads.line.members, leads.line.lead), (2, None));
    let lines = case::list(&session, case::CaseListRequest::default())
        .await
        .unwrap();
    let line = |id| lines.lines.iter().find(|line| line.id == id).unwrap();
    let named = line(cases[1]).lead.as_ref().unwrap();
    assert_eq!(named.number, leads.line.number);
    assert_eq!(line(cases[0]).members, 2);
    is_sound(&session).await;
}

#[tokio::test]
async fn nothing_of_the_lead_follows_a_case_that_is_consolidated() {
    let (_office, session, cases) = office(2).await;
    let alone = get(&session, cases[1]).await;
    let joined = join(&session, cases[1], cases[0]).await;
    screen_in(&session, cases[0]).await;
    let after = get(&session, cases[1]).await;
    assert_eq!(after.line.number, alone.line.number);
    assert_eq!(after.line.stage, Stage::Received, "not decided in silence");
    assert_eq!(after.line.next_due_on, alone.line.next_due_on);
    assert_eq!(after.recommendation, joined.recommendation);
    assert!(after.restriction.is_none());
}

#[tokio::test]
async fn a_case_is_separated_with_reasons_and_its_history_keeps_both() {
    let (_office, session, cases) = office(2).await;
    join(&session, cases[1], cases[0]).await;
    let request = ConsolidateCase {
        case_id: cases[1],
        lead: None,
        reasons: "  ".into(),
    };
    assert_eq!(
        refused_field(consolidate(&session, request).await),
        "reasons"
    );
    let view = put(&session, cases[1], None).await.unwrap();
    assert_eq!(lead(&view), None);
    let told: Vec<&str> = view
        .history
        .iter()
        .take(2)
        .map(|line| line.what.id.as_str())
        .collect();
    assert_eq!(told, ["history-separated", "history-consolidated"]);
    assert!(
        get(&session, cases[0])
            .await
            .consolidation
            .members
            .is_empty()
    );
    let again = refusal(put(&session, cases[1], None).await);
    assert!(matches!(again, AppError::ChangedMeanwhile), "{again:?}");
    is_sound(&session).await;
}

#[tokio::test]
async fn whoever_consolidated_takes_it_back_at_once() {
    let (_office, session, cases) = office(2).await;
    let view = join(&session, cases[1], cases[0]).await;
    let undo = UndoCase {
        case_id: cases[1],
        event: view.undo.unwrap(),
    };
    let (view, _) = undo_case(&session, undo).await.unwrap();
    assert_eq!(lead(&view), None);
    assert_eq!(view.history[0].what.id, "history-separated");
}

async fn take_back(session: &Session, view: &CaseView) -> Result<CaseView, AppError> {
    let undo = UndoCase {
        case_id: view.line.id,
        event: view.undo.unwrap(),
    };
    undo_case(session, undo).await.map(|(view, _)| view)
}

#[tokio::test]
async fn whoever_separated_or_moved_a_case_takes_it_back_and_its_lead_stands_as_it_did() {
    let (_office, session, cases) = office(3).await;
    let stood = join(&session, cases[1], cases[0]).await.consolidation.lead;
    let separated = put(&session, cases[1], None).await.unwrap();
    let back = take_back(&session, &separated).await.unwrap();
    assert_eq!(
        back.consolidation.lead, stood,
        "by whom, when and why as well"
    );
    assert_eq!(back.history[0].what.id, "history-consolidated");

    let moved = join(&session, cases[1], cases[2]).await;
    let back = take_back(&session, &moved).await.unwrap();
    assert_eq!(back.consolidation.lead, stood);
    assert_eq!(members(&get(&session, cases[0]).await), [cases[1]]);
    assert!(members(&get(&session, cases[2]).await).is_empty());
    is_sound(&session).await;
}

#[tokio::test]
async fn a_separation_is_not_taken_back_once_the_lead_is_led() {
    let (_office, session, cases) = office(2).await;
    join(&session, cases[1], cases[0]).await;
    let separated = put(&session, cases[1], None).await.unwrap();
    join(&session, cases[0], cases[1]).await;
    let refused = take_back(&session, &separated).await;
    assert_eq!(refused_field(refused), "lead");
    assert_eq!(lead(&get(&session, cases[1]).await), None);
}

#[tokio::test]
async fn a_lead_has_no_lead_and_no_ring_is_made() {
    let (_office, session, cases) = office(3).await;
    join(&session, cases[1], cases[0]).await;
    let refused = async |id, to| put(&session, id, Some(to)).await;
    assert_eq!(refused_field(refused(cases[0], cases[1]).await), "lead");
    assert_eq!(refused_field(refused(cases[2], cases[1]).await), "lead");
    assert_eq!(refused_field(refused(cases[2], cases[2]).await), "lead");
    assert_eq!(refused_field(refused(cases[0], cases[2]).await), "members");
    let again = refusal(refused(cases[1], cases[0]).await);
    assert!(matches!(again, AppError::ChangedMeanwhile));
    let moved = join(&session, cases[1], cases[2]).await;
    assert_eq!(lead(&moved), Some(cases[2]));
    assert_eq!(moved.history[0].what.id, "history-consolidation-moved");
}

#[tokio::test]
async fn a_consolidation_always_says_why_and_is_not_said_as_a_likeness() {
    let (_office, session, cases) = office(2).await;
    let relate = async |relation| {
        let request = RelateCase {
            case_id: cases[1],
            other: cases[0],
            relation,
        };
        case::relate(&session, request).await
    };
    assert_eq!(
        refused_field(relate(Some(Relation::Consolidated)).await),
        "reasons"
    );
    join(&session, cases[1], cases[0]).await;
    let apart = refusal(relate(Some(Relation::NotAlike)).await);
    assert!(matches!(apart, AppError::ChangedMeanwhile));
    let found = case::alike(&session, cases[0]).await.unwrap();
    let told = found.iter().find(|one| one.line.id == cases[1]).unwrap();
    assert_eq!(told.relation, Some(Relation::Consolidated));
    assert!(told.theirs && told.also.is_none());
}

#[tokio::test]
async fn screening_in_is_applied_to_the_members_that_are_chosen_and_taken_back_as_one() {
    let (_office, session, cases) = office(4).await;
    for member in &cases[1..] {
        join(&session, *member, cases[0]).await;
    }
    screen_in(&session, cases[0]).await;
    let reasons = "Comme pour le cas principal.".to_owned();
    let left_out = cases[3];
    let view = run(
        &session,
        BulkAct::ScreenIn { reasons },
        cases[1..3].to_vec(),
    )
    .await;
    assert_eq!((view.done, view.refused), (2, 0), "{view:?}");
    let stage = async |id| get(&session, id).await.line.stage;
    assert_eq!(stage(cases[1]).await, Stage::ScreenedIn);
    assert_eq!(stage(left_out).await, Stage::Received);
    assert_eq!(undo(&session, "").await.taken_back, 2);
    assert_eq!(stage(cases[1]).await, Stage::Received);
    assert_eq!(stage(cases[0]).await, Stage::ScreenedIn, "the lead stays");
}

async fn refer(session: &Session, case_id: CaseId) {
    let request = DecideReferral {
        case_id,
        way: Way::SameService,
        authority: ActAuthority::Written {
            words: "Entente".into(),
        },
        service: "Service de police de Halden".into(),
        liaison: Liaison::default(),
        considerations: Vec::new(),
        reasons: "Le service peut enquêter.".into(),
        on: session.office.today(),
        recount: false,
        over: None,
    };
    referral::decide(session, request).await.unwrap();
}

#[tokio::test]
async fn a_referral_is_applied_to_the_members_alone_and_reversed_with_reasons() {
    let (_office, session, cases) = office(4).await;
    for case in &cases {
        screen_in(&session, *case).await;
    }
    for member in &cases[1..3] {
        join(&session, *member, cases[0]).await;
    }
    let like = || BulkAct::Refer {
        lead: cases[0],
        reasons: "Comme pour le cas principal.".into(),
    };
    let chosen = Chosen::Cases {
        ids: cases[1..].to_vec(),
    };
    let early = bulk::begin(
        &session,
        BeginBulk {
            act: like(),
            chosen,
        },
    )
    .await;
    assert!(
        matches!(refusal(early), AppError::WrongStage),
        "no decision yet"
    );
    refer(&session, cases[0]).await;
    let view = run(&session, like(), cases[1..].to_vec()).await;
    assert_eq!((view.done, view.refused), (2, 1), "one is no member");
    let standing = async |id| referral::get(&session, id).await.unwrap().standing;
    let decided = standing(cases[1]).await.unwrap();
    assert_eq!(decided.way, Way::SameService);
    assert_eq!(decided.on, session.office.today());
    assert_eq!(decided.reasons, "Comme pour le cas principal.");
    let again = run(&session, like(), cases[1..3].to_vec()).await;
    assert_eq!(again.refused, 2, "a decision is never replaced");
    let view = run(&session, like(), vec![cases[3]]).await;
    assert_eq!(view.done, 0);
    assert!(standing(cases[2]).await.is_some());
}

#[tokio::test]
async fn a_referral_that_was_applied_is_reversed_as_one() {
    let (_office, session, cases) = office(3).await;
    for case in &cases {
        screen_in(&session, *case).await;
    }
    for member in &cases[1..] {
        join(&session, *member, cases[0]).await;
    }
    refer(&session, cases[0]).await;
    let like = BulkAct::Refer {
        lead: cases[0],
        reasons: "Comme pour le cas principal.".into(),
    };
    assert_eq!(run(&session, like, cases[1..].to_vec()).await.done, 2);
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let request = UndoBulk {
        reasons: String::new(),
    };
    let work = async |job: Job| bulk::take_back(&session, &job, request.clone(), |_| ()).await;
    let bare = jobs.run(JobKind::Bulk, work).await;
    assert_eq!(refused_field(bare), "reasons");
    let view = undo(&session, "Ce n’est pas le même service.").await;
    assert_eq!(view.taken_back, 2, "{view:?}");
    let left = referral::get(&session, cases[1]).await.unwrap();
    assert!(left.standing.is_none());
    assert_eq!(left.earlier.len(), 1, "the history keeps it");
    assert!(
        referral::get(&session, cases[0])
            .await
            .unwrap()
            .standing
            .is_some()
    );
}

#[tokio::test]
async fn many_cases_are_put_under_one_lead_in_one_act_by_its_number() {
    let (_office, session, cases) = office(4).await;
    let number = get(&session, cases[0]).await.line.number;
    let act = |lead: &str| BulkAct::Consolidate {
        lead: lead.to_owned(),
        reasons: REASONS.into(),
    };
    let chosen = Chosen::Cases { ids: cases.clone() };
    let nobody = BeginBulk {
        act: act("PL-1999-Z0001"),
        chosen,
    };
    assert_eq!(refused_field(bulk::begin(&session, nobody).await), "lead");
    let view = run(&session, act(&number.to_lowercase()), cases.clone()).await;
    assert_eq!((view.done, view.refused), (3, 1), "the lead is not led");
    assert_eq!(members(&get(&session, cases[0]).await), cases[1..]);
    assert_eq!(undo(&session, "").await.taken_back, 3);
    assert!(members(&get(&session, cases[0]).await).is_empty());
}

/// All that closing asks for but reasons.
async fn ready(session: &Session, id: CaseId) {
    screen_in(session, id).await;
    send(session, id, "acknowledgement", "2026-10-08").await;
    send(session, id, "screened_in", "2026-10-08").await;
    file(session, id).await;
}

async fn shut(session: &Session, case_id: CaseId) -> Stage {
    let request = CloseCase {
        case_id,
        reasons: "La plainte est retirée.".into(),
        outcome: None,
    };
    close(session, request).await.unwrap().0.line.stage
}

#[tokio::test]
async fn the_lead_shows_its_open_members_and_reasons_answer_for_them() {
    let (_office, session, cases) = office(3).await;
    ready(&session, cases[0]).await;
    ready(&session, cases[1]).await;
    join(&session, cases[1], cases[0]).await;
    join(&session, cases[2], cases[0]).await;
    let open = async |id| {
        let view = closing(&session, id).await.unwrap();
        assert!(view.reasons_suffice, "{view:?}");
        let open = view.blocks.into_iter().filter_map(|block| match block {
            Block::MemberOpen { case_id, .. } => Some(case_id),
            _ => None,
        });
        open.collect::<Vec<_>>()
    };
    assert_eq!(open(cases[0]).await, cases[1..]);
    assert_eq!(open(cases[1]).await, [], "a member is closed by itself");
    assert_eq!(shut(&session, cases[1]).await, Stage::Closed);
    assert_eq!(open(cases[0]).await, cases[2..]);
    assert_eq!(shut(&session, cases[0]).await, Stage::Closed);
    let left = get(&session, cases[2]).await;
    assert_eq!(left.line.stage, Stage::Received, "closed by its own act");
    assert_eq!(lead(&left), Some(cases[0]));
}

#[tokio::test]
async fn a_restricted_case_leaves_no_trace_as_a_member_nor_as_a_lead() {
    let (office, session, cases) = office(4).await;
    let head = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let (shown, secret, led) = (cases[0], cases[1], cases[2]);
    join(&session, secret, shown).await;
    join(&session, led, cases[3]).await;
    let me = session.person.clone();
    let session = office.hand_over(session, &head).await;
    for case_id in [secret, cases[3]] {
        let request = RestrictCase {
            case_id,
            readers: vec![head.id],
            reason: "Un employé du bureau est visé.".into(),
        };
        case::restrict(&session, request).await.unwrap();
    }
    assert_eq!(members(&get(&session, shown).await), [secret]);
    let session = office.hand_over(session, &me).await;
    let view = get(&session, shown).await;
    assert!(members(&view).is_empty());
    assert_eq!(view.line.members, 0);
    let blocks = closing(&session, shown).await.unwrap().blocks;
    let told = format!("{blocks:?}");
    assert!(!told.contains("Member"), "{told}");
    let view = get(&session, led).await;
    assert_eq!((lead(&view), view.line.lead), (None, None));
    let says = |line: &dossier_app::history::HistoryLine| line.what.id.contains("consolid");
    assert!(!view.history.iter().any(says), "nor why it was given");
    let lone = refusal(put(&session, led, None).await);
    assert!(matches!(lone, AppError::ChangedMeanwhile), "{lone:?}");
    // As though it stood alone: it may be put under another, and others under it.
    assert_eq!(lead(&join(&session, led, shown).await), Some(shown));
    is_sound(&session).await;
}

#[tokio::test]
async fn a_closed_case_does_not_lead_and_may_be_led() {
    let (_office, session, cases) = office(2).await;
    ready(&session, cases[0]).await;
    shut(&session, cases[0]).await;
    let refused = put(&session, cases[1], Some(cases[0])).await;
    assert_eq!(refused_field(refused), "lead");
    let view = join(&session, cases[0], cases[1]).await;
    assert_eq!(lead(&view), Some(cases[1]));
}
