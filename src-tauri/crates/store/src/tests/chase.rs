//! What is awaited of referrals, across cases.

use super::support::{Arrival, Desk, day, receive, record};
use crate::Vault;
use crate::chase::{ChaseAfter, ChaseFilter, ChaseLine};
use dossier_domain::case::{CaseEvent, Stage};
use dossier_domain::clock::ActAuthority;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Way;
use dossier_domain::referral::{Awaiting, Decision, Liaison, Owes, ReferralEvent};
use dossier_domain::triage::Recommended;

/// A complaint that was screened in and went this way; no pack counts its clocks.
async fn referred(vault: &Vault, way: Way, service: &str) -> CaseId {
    let (id, _) = receive(vault, &Arrival::default()).await;
    let recommended = Recommended {
        outcome: None,
        grounds: Vec::new(),
        packs: Vec::new(),
        followed: true,
    };
    let reasons = String::new();
    let of = None;
    let screened = CaseEvent::ScreenedIn {
        reasons,
        recommended,
        of,
    };
    record(vault, id, screened).await;
    let decision = Decision {
        way,
        authority: ActAuthority::Written {
            words: "une directive".into(),
        },
        service: Bilingual {
            fr: format!("Police de {service}"),
            en: format!("{service} Police"),
        },
        liaison: Liaison::default(),
        considerations: Vec::new(),
        reasons: "motifs".into(),
        on: day("2026-11-03"),
        counted_from: day("2026-11-03"),
    };
    let decision = Box::new(decision);
    let decided = ReferralEvent::Decided { decision, of: None };
    record(vault, id, CaseEvent::Referral(decided)).await;
    id
}

/// Every line of a filter, read by pages of two.
async fn paged(vault: &Vault, filter: &ChaseFilter) -> Vec<ChaseLine> {
    let mut lines = Vec::new();
    let mut after: Option<ChaseAfter> = None;
    loop {
        let (page, next) = vault.chase_page(filter, after.as_ref(), 2).await.unwrap();
        assert!(page.len() <= 2);
        lines.extend(page);
        match next {
            Some(next) => after = Some(next),
            None => return lines,
        }
    }
}

#[tokio::test]
async fn the_list_is_paged_without_a_hole_and_filtered_by_service_and_by_who_owes() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    for service in ["Nord", "Sud", "Nord"] {
        referred(&vault, Way::SameService, service).await;
    }
    let kept = referred(&vault, Way::Retained, "Sud").await;
    let all = paged(&vault, &ChaseFilter::default()).await;
    assert_eq!(
        all.len(),
        7,
        "an acknowledgement and a report each, one report alone"
    );
    let of = |service: Option<&str>, owes| ChaseFilter {
        service: service.map(str::to_owned),
        owes,
    };
    assert_eq!(paged(&vault, &of(Some("Nord Police"), None)).await.len(), 4);
    let office = paged(&vault, &of(None, Some(Owes::Office))).await;
    assert_eq!((office.len(), office[0].case.id), (1, kept));
    assert_eq!(office[0].awaited.what, Awaiting::Report);
    let south = paged(&vault, &of(Some("Sud Police"), Some(Owes::Service))).await;
    assert_eq!(south.len(), 2);
    let services = vault.chase_services().await.unwrap();
    let names: Vec<&str> = services.iter().map(|one| one.fr.as_str()).collect();
    assert_eq!(names, ["Police de Nord", "Police de Sud"]);
    assert_eq!(vault.chase_late(day("2030-01-01"), 9).await.unwrap(), 0);
    assert!(
        vault
            .verify(crate::unwatched)
            .await
            .unwrap()
            .differences
            .is_empty()
    );
}

#[tokio::test]
async fn what_is_awaited_ends_with_the_case_and_the_rows_are_rebuilt_the_same() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let id = referred(&vault, Way::SameService, "Nord").await;
    let reasons = String::new();
    record(
        &vault,
        id,
        CaseEvent::Closed {
            reasons,
            of: None,
            outcome: None,
            left_unsent: None,
        },
    )
    .await;
    let stage = vault.case_line(id).await.unwrap().stage;
    assert_eq!(stage, Stage::Closed);
    assert!(paged(&vault, &ChaseFilter::default()).await.is_empty());

    assert!(
        vault
            .verify(crate::unwatched)
            .await
            .unwrap()
            .differences
            .is_empty()
    );
}
