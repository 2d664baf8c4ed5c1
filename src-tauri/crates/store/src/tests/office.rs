//! What two copies of one office settle apart is the same on both once they have exchanged.

use super::exchange::Two;
use super::support::day;
use crate::{Tx, Vault};
use dossier_domain::event::Fact;
use dossier_domain::id::TermId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Certainty, PackRef};
use dossier_domain::office::{OfficeChange, OfficeClosure, OfficeEvent};
use dossier_domain::term::{TermEvent, TermText};

async fn settle(vault: &Vault, event: OfficeEvent) {
    record(vault, Fact::Office { event }).await;
}

async fn record(vault: &Vault, fact: Fact) {
    vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
}

fn waits(to: u32) -> OfficeEvent {
    OfficeEvent::Changed {
        change: OfficeChange::IdleMinutes { from: 10, to },
    }
}

fn closure() -> OfficeClosure {
    OfficeClosure {
        on: day("2026-12-24"),
        name: Bilingual {
            fr: "Veille de Noël".into(),
            en: "Christmas Eve".into(),
        },
    }
}

fn force(digest: &str) -> OfficeEvent {
    OfficeEvent::PackPutInForce {
        pack: PackRef {
            id: "on-csa".into(),
            digest: digest.into(),
        },
        from_on: day("2027-01-01"),
        replaces: None,
    }
}

fn term(en: &str) -> Fact {
    let text = TermText {
        fr: "récolement".into(),
        en: en.into(),
        domain: "records".into(),
        source: String::new(),
        certainty: Certainty::Unverified,
    };
    Fact::Term {
        term_id: TermId(uuid::Uuid::from_u128(4)),
        event: TermEvent::Added { text },
    }
}

#[tokio::test]
async fn what_was_settled_last_holds_on_both_copies_whichever_takes_in_the_other() {
    let two = Two::apart().await;
    settle(&two.one, waits(5)).await;
    settle(&two.other, waits(20)).await;
    for (vault, digest, en) in [
        (&two.other, "b", "stocktaking"),
        (&two.one, "a", "inventory"),
    ] {
        settle(vault, force(digest)).await;
        record(vault, term(en)).await;
    }
    two.exchange().await;
    two.same().await;
    for vault in [&two.one, &two.other] {
        assert_eq!(vault.office_settings().await.unwrap().idle_minutes, 20);
        let packs = vault.packs_in_force(day("2027-02-01")).await.unwrap();
        assert_eq!(packs[0].digest, "a");
        assert!(
            vault
                .packs_in_force(day("2026-12-31"))
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(vault.terms().await.unwrap()[0].text.en, "inventory");
    }
}

#[tokio::test]
async fn a_day_opened_again_on_one_copy_is_open_on_both() {
    let two = Two::apart().await;
    let closure = closure();
    let added = OfficeEvent::ClosureAdded {
        closure: closure.clone(),
    };
    settle(&two.one, added).await;
    two.exchange().await;
    assert_eq!(
        two.other.office_closures().await.unwrap(),
        std::slice::from_ref(&closure)
    );
    settle(&two.other, OfficeEvent::ClosureRemoved { closure }).await;
    two.exchange().await;
    two.same().await;
    assert!(two.one.office_closures().await.unwrap().is_empty());
}
