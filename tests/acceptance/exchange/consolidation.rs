//! Cases that two people put under leads, or under each other, apart.

use super::{Two, keep, receive_old};
use crate::desk::recent;
use dossier_app::Session;
use dossier_app::case::{self, Block, CaseView, ConsolidateCase};
use dossier_domain::case::About;
use dossier_domain::id::CaseId;

async fn put_under(session: &Session, case_id: CaseId, lead: Option<CaseId>) -> CaseView {
    let request = ConsolidateCase {
        case_id,
        lead,
        reasons: "Le même incident.".into(),
    };
    case::consolidate(session, request).await.unwrap().0
}

/// Three complaints in the two copies.
async fn three() -> (Two, [CaseId; 3]) {
    let mut cases = Vec::new();
    let (two, third) = Two::apart(async |office, session| {
        for name in ["1.eml", "2.eml"] {
            let letter = recent().subject(name);
            cases.push(office.receive(session, letter.file(name)).await.id);
        }
        receive_old(office, session).await
    })
    .await;
    (two, [cases[0], cases[1], third])
}

#[tokio::test]
async fn a_case_put_under_two_leads_apart_keeps_both_until_a_person_settles() {
    let (two, [led, one, other]) = three().await;
    put_under(&two.coordinator, led, Some(one)).await;
    two.later();
    put_under(&two.lead, led, Some(other)).await;
    two.exchange().await;
    let view = two.same(led).await;
    assert_eq!(view.conflicts[0].about, About::Lead);
    assert_eq!(view.conflicts[0].claims.len(), 2);
    assert_eq!(view.consolidation.lead.as_ref().unwrap().line.id, one);
    two.later();
    case::settle(&two.lead, keep(&view, 1)).await.unwrap();
    two.exchange().await;
    let view = two.same(led).await;
    assert!(view.conflicts.is_empty());
    assert_eq!(view.consolidation.lead.unwrap().line.id, other);
}

#[tokio::test]
async fn two_cases_put_under_each_other_apart_are_shown_and_one_is_separated() {
    let (two, [one, other, _]) = three().await;
    put_under(&two.coordinator, one, Some(other)).await;
    two.later();
    put_under(&two.lead, other, Some(one)).await;
    two.exchange().await;
    for id in [one, other] {
        let view = two.same(id).await;
        assert!(view.consolidation.lead.is_some());
        assert_eq!(view.consolidation.members.len(), 1);
        let blocks = case::closing(&two.lead, id).await.unwrap().blocks;
        assert!(blocks.contains(&Block::LedAndLeads), "{blocks:?}");
    }
    two.later();
    let view = put_under(&two.lead, one, None).await;
    assert!(view.consolidation.lead.is_none());
    let blocks = case::closing(&two.lead, one).await.unwrap().blocks;
    assert!(!blocks.contains(&Block::LedAndLeads));
    two.exchange().await;
    two.same(other).await;
}
