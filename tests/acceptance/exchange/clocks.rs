//! Two workstations whose clocks differ by days.

use super::{Two, correct, keep, receive_old, shown, sign_in};
use crate::desk::{is_sound, proposal, screen_in};
use dossier_app::case::{self, CaseView};
use dossier_app::{Office, Session, vault};
use dossier_domain::case::{About, Kind, Stage};
use dossier_domain::id::CaseId;
use dossier_testkit::TestClock;
use std::path::Path;
use std::sync::Arc;

/// The same person at the same workstation, whose clock now shows this instant.
async fn at(session: Session, folder: &Path, instant: &str) -> Session {
    let office = Office {
        clock: Arc::new(TestClock::at(instant)),
        ..session.office.clone()
    };
    let person = session.person.clone();
    vault::lock(session).await.unwrap();
    sign_in(&office, folder, &person).await
}

/// Both copies are sound and agree, but for what each counts from its own day.
async fn agreed(two: &Two, id: CaseId) -> CaseView {
    for session in [&two.coordinator, &two.lead] {
        is_sound(session).await;
    }
    let (one, other) = (
        shown(&two.coordinator, id).await,
        shown(&two.lead, id).await,
    );
    assert_eq!(one.line.stage, other.line.stage);
    assert_eq!(one.facts, other.facts);
    assert_eq!(one.conflicts, other.conflicts);
    assert_eq!(one.history, other.history);
    one
}

#[tokio::test]
async fn clocks_that_differ_by_days_change_nothing_of_what_two_workstations_agree_on() {
    for (here, there) in [
        ("2026-10-08T14:00:00Z", "2026-10-20T09:00:00Z"),
        ("2026-10-20T09:00:00Z", "2026-10-08T14:00:00Z"),
    ] {
        let (mut two, id) = Two::apart(receive_old).await;
        let (of_one, of_other) = (
            two.office.vault_folder(),
            two.office.path().join("autre.dossier"),
        );
        two.coordinator = at(two.coordinator, &of_one, here).await;
        two.lead = at(two.lead, &of_other, there).await;
        correct(&two.coordinator, id, Kind::PublicEnquiry).await;
        correct(&two.lead, id, Kind::ServiceComplaint).await;
        two.exchange().await;
        let view = agreed(&two, id).await;
        assert_eq!(view.conflicts[0].claims.len(), 2, "{here} {there}");
        case::settle(&two.coordinator, keep(&view, 0))
            .await
            .unwrap();
        two.exchange().await;
        assert!(agreed(&two, id).await.conflicts.is_empty());

        // The one whose clock is behind decides upon what the other, ahead, had written.
        let back = Kind::Complaint;
        correct(&two.coordinator, id, back).await;
        two.exchange().await;
        screen_in(&two.lead, id).await;
        let view = case::get(&two.coordinator, id).await.unwrap();
        let proposed = proposal(&view, two.lead.person.id);
        case::screen_out(&two.coordinator, proposed).await.unwrap();
        two.exchange().await;
        let view = agreed(&two, id).await;
        assert_eq!(view.conflicts[0].about, About::Decision);
        let which = usize::from(view.conflicts[0].claims[1].what.id == "history-screened-in");
        case::settle(&two.lead, keep(&view, which)).await.unwrap();
        two.exchange().await;
        assert_eq!(agreed(&two, id).await.line.stage, Stage::ScreenedIn);
    }
}
