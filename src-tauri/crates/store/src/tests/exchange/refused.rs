//! A bundle that is not taken in, and nothing of which is kept; and one that is not written.

use super::{Two, export, go_on};
use crate::StoreError;
use crate::exchange::ExchangeError;
use crate::journal::{self, Head};
use crate::tests::support::{Arrival, Desk, PHRASE, copy, receive};
use crate::vault::device::Device;
use dossier_domain::event::Fact;
use dossier_domain::id::{DeviceId, EventId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::person::PersonEvent;
use dossier_domain::source::Clock;

#[tokio::test]
async fn a_bundle_that_was_changed_cut_or_is_none_is_refused_whole() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let (path, mark) = two.prepared("sound").await;
    let whole = std::fs::read(&path).unwrap();
    let bad = two.path("bad");
    for at in (20..whole.len())
        .step_by(whole.len() / 23)
        .chain([whole.len() - 1])
    {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        std::fs::write(&bad, changed).unwrap();
        let error = two.refused(&bad, &mark).await;
        assert!(
            matches!(error, ExchangeError::Tampered),
            "byte {at}: {error:?}"
        );
    }
    for length in [30, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&bad, &whole[..length]).unwrap();
        assert!(matches!(
            two.refused(&bad, &mark).await,
            ExchangeError::Truncated
        ));
    }
    std::fs::write(&bad, b"Subject: no bundle\r\n").unwrap();
    assert!(matches!(
        two.refused(&bad, &mark).await,
        ExchangeError::NotABundle
    ));
    let mut newer = whole.clone();
    newer[4] = 9;
    std::fs::write(&bad, newer).unwrap();
    assert!(matches!(
        two.refused(&bad, &mark).await,
        ExchangeError::Newer { found: 9, known: 1 }
    ));
    assert!(matches!(
        two.refused(&two.path("none"), &mark).await,
        ExchangeError::File(..)
    ));
}

#[tokio::test]
async fn a_machine_that_nobody_vouched_for_is_refused_until_a_person_compares_its_mark() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let (path, mark) = two.prepared("first").await;
    for wrong in ["", "0000-0000"] {
        match two.refused(&path, wrong).await {
            ExchangeError::UnknownMachine { mark: told, .. } => assert_eq!(told, mark),
            other => panic!("{other:?}"),
        }
    }
    let taken = two.one.import_bundle(&path, Some(&mark), go_on).await;
    assert!(taken.unwrap().0.new_machine);
    receive(&two.other, &Arrival::default()).await;
    let (path, _) = two.prepared("next").await;
    let taken = two.one.import_bundle(&path, None, go_on).await;
    assert_eq!(taken.unwrap().0.events, 1, "known from now on");
}

#[tokio::test]
async fn a_bundle_of_another_vault_of_a_stranger_or_for_other_people_is_refused() {
    let two = Two::apart().await;
    // The identifiers of a desk start from the same number: the second one borrows the vault's.
    for skipped in [1, 0] {
        let stranger = Desk::new();
        for _ in 0..skipped {
            dossier_domain::source::IdSource::next(&*stranger.ids);
        }
        let vault = stranger.create().await.unwrap();
        let path = two.path(&format!("stranger-{skipped}"));
        let mark = export(&vault, &path, None, vault.me()).await.mark;
        let error = two.refused(&path, &mark).await;
        assert!(
            matches!(
                (skipped, &error),
                (1, ExchangeError::OtherVault) | (0, ExchangeError::Stranger)
            ),
            "{error:?}"
        );
    }

    let person = two
        .other
        .add_person(
            two.other.me(),
            "Noor Haddad",
            dossier_domain::person::Role::TeamLead,
            Lang::En,
            zeroize::Zeroizing::new("autre phrase assez longue".into()),
        )
        .await
        .unwrap();
    let path = two.path("for-noor");
    let mark = export(&two.other, &path, None, person.id).await.mark;
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::ForOthers
    ));
}

#[tokio::test]
async fn a_bundle_that_nobody_could_open_is_not_written() {
    let two = Two::apart().await;
    let path = two.path("nobody");
    for people in [vec![], vec![PersonId(uuid::Uuid::nil())]] {
        let refused = two.one.export_bundle(&path, None, &people, go_on).await;
        assert!(matches!(
            refused,
            Err(StoreError::Exchange(ExchangeError::NobodyToOpen))
        ));
        assert!(!path.exists());
    }
}

#[tokio::test]
async fn a_bundle_that_supposes_another_one_is_stale_until_that_one_is_taken_in() {
    let two = Two::apart().await;
    two.exchange().await;
    receive(&two.other, &Arrival::default()).await;
    let (first, mark) = two.prepared("first").await;
    // The second copy believes that the first bundle arrived.
    let one = two.one.shared.device.id;
    let mut writer = two.other.shared.writer().await.unwrap();
    let held = "UPDATE peer SET holds = prepared WHERE device_id = ?";
    sqlx::query(held)
        .bind(one.0.as_bytes().as_slice())
        .execute(&mut *writer)
        .await
        .unwrap();
    drop(writer);
    receive(&two.other, &Arrival::default()).await;
    let (second, _) = two.prepared("second").await;
    assert!(matches!(
        two.refused(&second, &mark).await,
        ExchangeError::Stale { .. }
    ));
    for path in [first, second] {
        let taken = two.one.import_bundle(&path, None, go_on).await.unwrap();
        assert_eq!(taken.0.events, 1);
    }
    two.carry(&two.one, &two.other, "receipt").await;
    two.same().await;
}

#[tokio::test]
async fn a_fork_of_a_known_chain_is_refused() {
    let two = Two::apart().await;
    two.exchange().await;
    // The second machine is copied whole, with its key: both go on with its chain.
    let before = two.desk.home.path().join("before");
    let keys = two.desk.home.path().join("keys");
    let (desk, one, other) = (two.desk, two.one, two.other);
    other.close().await.unwrap();
    copy(&desk.home.path().join("copy"), &before);
    copy(&desk.home.path().join("elsewhere"), &keys);
    let other = desk.unlock_with(&before, &keys, PHRASE).await.unwrap();
    receive(&other, &Arrival::default()).await;
    let path = desk.home.path().join("a.bundle");
    export(&other, &path, None, other.me()).await;
    one.import_bundle(&path, None, go_on).await.unwrap();
    let elsewhere = desk.home.path().join("elsewhere");
    let folder = desk.home.path().join("copy");
    let twin = desk.unlock_with(&folder, &elsewhere, PHRASE).await.unwrap();
    receive(
        &twin,
        &Arrival {
            subject: "Jumelle",
            ..Arrival::default()
        },
    )
    .await;
    let path = desk.home.path().join("b.bundle");
    let mark = export(&twin, &path, None, twin.me()).await.mark;
    let two = Two {
        desk,
        one,
        other: twin,
        filed: two.filed,
    };
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::Fork { .. }
    ));
}

#[tokio::test]
async fn an_event_whose_body_was_lost_and_not_erased_is_taken_in_by_nobody() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let mut writer = two.other.shared.writer().await.unwrap();
    let lose = "DELETE FROM event_body WHERE seq = (SELECT max(seq) FROM event)";
    sqlx::query(lose).execute(&mut *writer).await.unwrap();
    drop(writer);
    let (path, mark) = two.prepared("lost").await;
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::Tampered
    ));
}

#[tokio::test]
async fn an_event_that_claims_the_end_of_time_is_taken_in_by_nobody() {
    let two = Two::apart().await;
    let (me, device) = (two.other.me(), &two.other.shared.device);
    let chosen = PersonEvent::LanguageChosen {
        from: Lang::Fr,
        to: Lang::En,
    };
    let fact = Fact::Person {
        person_id: me,
        event: chosen,
    };
    let id = EventId(uuid::Uuid::from_u128(78));
    let event = journal::event(id, two.desk.clock.now(), me, fact);
    let mut writer = two.other.shared.writer().await.unwrap();
    let mut head = Head::read(&mut writer, device.id).await.unwrap();
    // No event could follow it on any machine that took it in.
    head.hlc = i64::MAX - 1;
    let kept = journal::append(&mut writer, device, &mut head, &event);
    kept.await.unwrap();
    drop(writer);
    let (path, mark) = two.prepared("late").await;
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::Tampered
    ));
}

#[tokio::test]
async fn a_machine_that_died_before_it_closed_forks_no_chain_that_another_one_holds() {
    let two = Two::apart().await;
    two.exchange().await;
    let Two {
        desk,
        one,
        other,
        filed,
    } = two;
    other.close().await.unwrap();
    let (folder, keys) = (
        desk.home.path().join("copy"),
        desk.home.path().join("elsewhere"),
    );
    let older = desk.home.path().join("older");
    copy(&folder, &older);
    let other = desk.unlock_with(&folder, &keys, PHRASE).await.unwrap();
    receive(&other, &Arrival::default()).await;
    let path = desk.home.path().join("sent.bundle");
    export(&other, &path, None, other.me()).await;
    one.import_bundle(&path, None, go_on).await.unwrap();
    // Never closed; an older copy of its folder is put back in its place.
    drop(other);
    std::fs::remove_dir_all(&folder).unwrap();
    copy(&older, &folder);
    let other = desk.unlock_with(&folder, &keys, PHRASE).await.unwrap();
    receive(&other, &Arrival::default()).await;
    let two = Two {
        desk,
        one,
        other,
        filed,
    };
    two.exchange().await;
    let report = two.one.verify(crate::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.chains, 3, "it went on as a new machine");
}

#[tokio::test]
async fn two_machines_that_took_the_same_letters_are_refused_rather_than_mixed() {
    let two = Two::apart().await;
    receive(&two.other, &Arrival::default()).await;
    let letters = two.other.shared.letter.clone();
    let other = Device::draw(DeviceId(uuid::Uuid::from_u128(77)));
    let mut writer = two.one.shared.writer().await.unwrap();
    sqlx::query("INSERT INTO device VALUES (?, ?, ?, '2026-11-02T00:00:00.000000Z')")
        .bind(other.id.0.as_bytes().as_slice())
        .bind(letters)
        .bind(other.key.verifying_key().as_bytes().as_slice())
        .execute(&mut *writer)
        .await
        .unwrap();
    drop(writer);
    let (path, mark) = two.prepared("same-letters").await;
    assert!(matches!(
        two.refused(&path, &mark).await,
        ExchangeError::LetterTaken { .. }
    ));
}
