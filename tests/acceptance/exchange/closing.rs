//! A case that one workstation closed while the other, which did not know, began something of it.

use super::Two;
use crate::closing::{closing, retained};
use crate::desk::{complaint, drafted, get, is_sound, ready, refusal};
use crate::escalation::ask;
use dossier_app::case::{self, Block, ReopenCase};
use dossier_app::{AppError, Session, exchange, referral};
use dossier_domain::case::Stage;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;

/// A case that nothing keeps from being closed, on both.
async fn both_ready() -> (Two, CaseId) {
    Two::apart(async |office, session| {
        let id = complaint(office, session).await;
        ready(session, id).await;
        referral::decide(session, retained(id)).await.unwrap();
        id
    })
    .await
}

async fn close(session: &Session, id: CaseId) {
    case::close(session, closing(id, "Tout est fait."))
        .await
        .unwrap();
}

/// The cases of a workstation that wait for a person to settle, with how many things of each.
pub async fn waiting(session: &Session) -> Vec<(CaseId, u32)> {
    let cases = exchange::status(session).await.unwrap().cases;
    cases.iter().map(|one| (one.id, one.conflicts)).collect()
}

#[tokio::test]
async fn a_question_asked_there_while_the_case_was_closed_here_waits_until_it_is_opened_again() {
    let (two, id) = both_ready().await;
    close(&two.coordinator, id).await;
    two.later();
    ask(&two.lead, id).await;
    two.exchange().await;
    for session in [&two.coordinator, &two.lead] {
        is_sound(session).await;
        let view = get(session, id).await;
        assert_eq!(view.line.stage, Stage::Closed);
        assert_eq!(view.closed_over, [Block::QuestionOpen]);
        assert_eq!(waiting(session).await, [(id, 1)]);
    }
    let reopened = ReopenCase {
        case_id: id,
        reasons: "Une question attend.".into(),
    };
    let (view, _) = case::reopen(&two.lead, reopened).await.unwrap();
    assert_eq!((view.closed_over, view.line.conflicts), (Vec::new(), 0));
    let error = refusal(case::close(&two.lead, closing(id, "Encore.")).await);
    assert!(matches!(error, AppError::CaseBlocked), "{error:?}");
}

#[tokio::test]
async fn a_letter_that_a_closing_left_with_reasons_is_told_no_more_but_one_that_it_had_not_seen_is()
{
    let (two, id) = Two::apart(async |office, session| {
        let id = complaint(office, session).await;
        ready(session, id).await;
        referral::decide(session, retained(id)).await.unwrap();
        drafted(session, id, "update", &[Lang::Fr]).await.unwrap();
        id
    })
    .await;
    let theirs = drafted(&two.lead, id, "information_request", &[Lang::Fr]).await;
    let theirs = theirs.unwrap();
    two.later();
    close(&two.coordinator, id).await;
    two.exchange().await;
    let view = two.same(id).await;
    let [
        Block::LetterNotSent {
            letter, required, ..
        },
    ] = view.closed_over.as_slice()
    else {
        panic!("{:?}", view.closed_over);
    };
    assert_eq!((*letter, *required), (Some(theirs.line.id), false));
}
