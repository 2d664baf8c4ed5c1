//! What two copies of one office settle apart is the same on both once they have exchanged, and told until a
//! person settles.

use super::exchange::Two;
use super::support::day;
use crate::{Tx, Vault};
use dossier_domain::event::Fact;
use dossier_domain::id::TermId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{Certainty, PackRef};
use dossier_domain::office::{OfficeChange, OfficeClosure, OfficeEvent, Setting, Settled};
use dossier_domain::term::{TermEvent, TermText};

async fn settle(vault: &Vault, event: OfficeEvent) {
    record(
        vault,
        Fact::Office {
            event,
            over: Vec::new(),
        },
    )
    .await;
}

async fn record(vault: &Vault, fact: Fact) {
    vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
}

fn waits(to: u32) -> OfficeEvent {
    again(10, to)
}

fn again(from: u32, to: u32) -> OfficeEvent {
    OfficeEvent::Changed {
        change: OfficeChange::IdleMinutes { from, to },
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
        over: Vec::new(),
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

/// What is set apart in a vault, with what each person settled.
async fn apart(vault: &Vault) -> Vec<(Setting, Vec<Settled>)> {
    let found = vault.set_apart().await.unwrap().into_iter();
    found
        .map(|apart| {
            let said = apart.claims.into_iter().map(|claim| claim.value);
            (apart.about, said.collect())
        })
        .collect()
}

#[tokio::test]
async fn what_two_copies_settle_apart_is_told_by_both_until_a_person_settles() {
    let two = Two::apart().await;
    settle(&two.one, waits(5)).await;
    record(&two.one, term("inventory")).await;
    settle(&two.one, force("a")).await;
    settle(&two.other, waits(20)).await;
    record(&two.other, term("stocktaking")).await;
    settle(&two.other, force("b")).await;
    assert!(apart(&two.one).await.is_empty(), "nobody knows yet");
    let (there, back) = two.exchange().await;
    assert_eq!((there.conflicts, back.conflicts), ((0, 3), (0, 3)));
    two.same().await;
    let found = two.one.set_apart().await.unwrap();
    assert_eq!(found, two.other.set_apart().await.unwrap());
    for one in &found {
        let kept = one.keep(one.events()[0]).unwrap();
        record(&two.one, kept).await;
    }
    assert!(apart(&two.one).await.is_empty());
    two.exchange().await;
    two.same().await;
    for vault in [&two.one, &two.other] {
        assert!(apart(vault).await.is_empty(), "settled for both");
        assert_eq!(vault.office_settings().await.unwrap().idle_minutes, 5);
        assert_eq!(vault.terms().await.unwrap()[0].text.en, "inventory");
        let packs = vault.packs_in_force(day("2027-02-01")).await.unwrap();
        assert_eq!(packs[0].digest, "a");
    }
}

#[tokio::test]
async fn what_is_set_apart_does_not_depend_on_who_takes_in_first() {
    let mut answers = Vec::new();
    for one_first in [true, false] {
        let two = Two::apart().await;
        settle(&two.one, waits(5)).await;
        settle(&two.other, waits(20)).await;
        settle(&two.other, again(20, 30)).await;
        if one_first {
            two.exchange().await;
        } else {
            two.carry(&two.other, &two.one, "back").await;
            two.carry(&two.one, &two.other, "there").await;
        }
        two.same().await;
        let here = apart(&two.one).await;
        assert_eq!(here, apart(&two.other).await);
        answers.push(here);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0][0].1.len(), 2, "5 beside 30");
}

#[tokio::test]
async fn one_value_settled_on_both_copies_is_no_conflict() {
    let two = Two::apart().await;
    settle(&two.one, waits(5)).await;
    settle(&two.other, waits(5)).await;
    let (there, _) = two.exchange().await;
    assert_eq!(there.conflicts, (0, 0));
    assert!(apart(&two.one).await.is_empty());
}

#[tokio::test]
async fn a_write_names_what_is_set_apart_on_the_setting_that_it_changes_and_on_no_other() {
    let two = Two::apart().await;
    settle(&two.one, waits(5)).await;
    settle(&two.other, waits(20)).await;
    two.exchange().await;
    let of = |field: &str| {
        let field = field.to_owned();
        let about = Setting::Field { field };
        let vault = &two.one;
        async move {
            vault
                .write(async |tx: &mut Tx| tx.set_apart(&about).await)
                .await
        }
    };
    let events = two.one.set_apart().await.unwrap()[0].events();
    assert_eq!(of("idle_minutes").await.unwrap().0, events);
    assert!(of("backup_days").await.unwrap().0.is_empty());
}
