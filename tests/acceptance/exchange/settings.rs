//! What two people settle apart of the office: told on both workstations, and settled by an ordinary change.

use super::{Two, receive_old};
use crate::desk::{is_sound, refusal};
use dossier_app::glossary::{self, CorrectTerm, TermView};
use dossier_app::office::{self, OfficeConflictView, SettleOffice};
use dossier_app::{AppError, Session, exchange, today};
use dossier_domain::office::Setting;
use dossier_domain::term::TermText;

async fn plainte(session: &Session) -> TermView {
    let terms = glossary::list(session).await.unwrap().into_iter();
    let mut named = terms.filter(|view| view.term.text.fr == "plainte");
    named.next().unwrap()
}

async fn say(session: &Session, en: &str) {
    let term = plainte(session).await.term;
    let to = TermText {
        en: en.into(),
        ..term.text.clone()
    };
    let from = term.text;
    let request = CorrectTerm {
        id: term.id,
        from,
        to,
    };
    glossary::correct(session, request).await.unwrap();
}

fn keep(conflict: &OfficeConflictView, which: usize) -> SettleOffice {
    SettleOffice {
        about: conflict.about.clone(),
        kept: conflict.claims[which].event,
        over: conflict.claims.iter().map(|claim| claim.event).collect(),
    }
}

/// Two corrections of one term, each on its own workstation, then exchanged.
async fn corrected_apart() -> Two {
    let (two, _) = Two::apart(receive_old).await;
    say(&two.coordinator, "public complaint").await;
    two.later();
    say(&two.lead, "written complaint").await;
    let (there, back) = two.exchange().await;
    assert_eq!((there.conflicts_before, there.conflicts), (0, 1));
    assert_eq!((back.conflicts_before, back.conflicts), (0, 1));
    two
}

#[tokio::test]
async fn a_term_corrected_apart_is_told_on_both_with_both_values_their_authors_and_times() {
    let two = corrected_apart().await;
    for session in [&two.coordinator, &two.lead] {
        let told = exchange::status(session).await.unwrap().office;
        assert_eq!(told, office::conflicts(session).await.unwrap());
        let claims = &told[0].claims;
        let authors: Vec<&str> = claims.iter().map(|claim| claim.by.as_str()).collect();
        assert_eq!(authors, ["Amélie Gauthier", "Noor Haddad"]);
        assert!(claims[0].at < claims[1].at);
        assert_ne!(claims[0].what, claims[1].what);
        let held = plainte(session).await.term.text.en;
        assert_eq!(held, "written complaint", "the last applies meanwhile");
        let counts = today::get(session).await.unwrap().counts;
        assert_eq!((counts.office_conflicts, counts.conflicts), (1, 0));
    }
}

#[tokio::test]
async fn either_value_is_kept_by_an_ordinary_change_and_the_other_workstation_takes_it_in() {
    for (which, en) in [(0, "public complaint"), (1, "written complaint")] {
        let two = corrected_apart().await;
        let conflict = office::conflicts(&two.lead).await.unwrap().remove(0);
        let unseen = SettleOffice {
            over: keep(&conflict, which).over[..1].to_vec(),
            ..keep(&conflict, which)
        };
        let refused = refusal(office::settle(&two.lead, unseen).await);
        assert!(matches!(refused, AppError::ChangedMeanwhile), "{refused:?}");
        let (left, _) = office::settle(&two.lead, keep(&conflict, which))
            .await
            .unwrap();
        assert!(left.is_empty());
        let (_, back) = two.exchange().await;
        assert_eq!((back.conflicts_before, back.conflicts), (1, 0));
        for session in [&two.coordinator, &two.lead] {
            assert_eq!(plainte(session).await.term.text.en, en);
            assert!(office::conflicts(session).await.unwrap().is_empty());
            is_sound(session).await;
        }
    }
}

#[tokio::test]
async fn a_change_by_somebody_who_has_both_before_them_settles_too() {
    let two = corrected_apart().await;
    say(&two.coordinator, "complaint").await;
    assert!(
        office::conflicts(&two.coordinator)
            .await
            .unwrap()
            .is_empty()
    );
    two.exchange().await;
    assert!(office::conflicts(&two.lead).await.unwrap().is_empty());
}

#[tokio::test]
async fn whoever_may_not_change_a_setting_does_not_settle_it() {
    let two = corrected_apart().await;
    let conflict = office::conflicts(&two.lead).await.unwrap().remove(0);
    let of_the_office = SettleOffice {
        about: Setting::Field {
            field: "name".into(),
        },
        ..keep(&conflict, 0)
    };
    let refused = refusal(office::settle(&two.lead, of_the_office).await);
    assert!(matches!(refused, AppError::NotPermitted), "{refused:?}");
}
