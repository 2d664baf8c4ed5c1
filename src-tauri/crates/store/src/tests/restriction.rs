//! A restricted case leaves no trace for whoever is not named: not in any list, count, index, or
//! order, nor by its identifiers.

mod accounted;
mod answers;
mod keeper;
mod opened;

use super::support::{
    Arrival, Desk, Filed, PHRASE, access_request, await_answer, day, file_everything, receive,
    revise, tamper,
};
use crate::search::{Hit, Order};
use crate::{StoreError, Tx, Vault};
use accounted::{NOTHING_TO_TELL, OF_A_WRITE, TELL_OF_NO_CASE, functions_of};
use answers::answers;
use dossier_domain::case::{CaseEvent, Correction, Kind};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, NoteId, PersonId, Sha256};
use dossier_domain::lang::Lang;
use dossier_domain::person::{Person, Role};
use dossier_domain::review::{Direction, ReviewEvent, ReviewStep};
use zeroize::Zeroizing;

pub async fn add(vault: &Vault, name: &str, role: Role) -> Person {
    let phrase = Zeroizing::new(PHRASE.to_owned());
    vault
        .add_person(vault.me(), name, role, Lang::Fr, phrase)
        .await
        .unwrap()
}

pub async fn hand_over(desk: &Desk, vault: Vault, to: PersonId) -> Vault {
    vault.close().await.unwrap();
    let (clock, ids) = (desk.clock.clone(), desk.ids.clone());
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let (folder, device) = (desk.folder(), desk.device());
    Vault::unlock(&folder, &device, to, phrase, clock, ids)
        .await
        .unwrap()
}

async fn record(vault: &Vault, case_id: CaseId, event: CaseEvent) -> Result<(), StoreError> {
    vault
        .write(async |tx: &mut Tx| tx.record(Fact::Case { case_id, event }).await)
        .await
        .map(|_| ())
}

pub async fn restrict(vault: &Vault, case_id: CaseId, readers: &[PersonId]) {
    let event = CaseEvent::Restricted {
        from: None,
        readers: readers.to_vec(),
        reason: "un employé du bureau est visé".into(),
    };
    record(vault, case_id, event).await.unwrap();
}

async fn lift(vault: &Vault, case_id: CaseId, from: &[PersonId]) {
    let event = CaseEvent::RestrictionLifted {
        from: from.to_vec(),
        reason: "l\u{2019}affaire est close".into(),
    };
    record(vault, case_id, event).await.unwrap();
}

/// The words of the secret case that others hold too, in other measures: enough to move ranks.
const SECRET: Arrival<'_> = Arrival {
    subject: "Plainte contre Aubin",
    name: "Réjean Aubin",
    text: "Un agent poli, un agent rude, un agent lent : quatre agents. Zibeline.",
    received_on: "2026-11-03",
    original: None,
};

/// An office with ordinary cases, its first person (a team lead) signed in, and a coordinator.
async fn office(desk: &Desk) -> (Vault, Person) {
    let vault = desk.create().await.unwrap();
    let coordinator = add(&vault, "Noor Haddad", Role::CaseCoordinator).await;
    for (subject, text, received_on) in [
        ("Attente", "Un agent lent. Une plainte polie.", "2026-11-02"),
        (
            "Accueil",
            "Plainte : un agent rude à l\u{2019}accueil.",
            "2026-11-03",
        ),
        ("Poli", "Un agent poli, poli, poli, et lent.", "2026-11-04"),
    ] {
        let arrival = Arrival {
            subject,
            text,
            received_on,
            ..Arrival::default()
        };
        receive(&vault, &arrival).await;
    }
    access_request(&vault).await;
    (vault, coordinator)
}

/// What somebody would ask for if they knew of the secret case, and of its note.
struct Ids {
    case: CaseId,
    number: String,
    note: NoteId,
    note_number: String,
    original: Sha256,
}

impl Ids {
    async fn of(vault: &Vault, filed: &Filed) -> Self {
        Self {
            case: filed.case,
            number: vault.case_line(filed.case).await.unwrap().number,
            note: filed.note,
            note_number: vault.note(filed.note).await.unwrap().number,
            original: filed.original.sha256.clone(),
        }
    }
}

#[tokio::test]
async fn whoever_is_not_named_gets_the_answers_of_a_vault_without_the_case() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let never = Ids {
        case: CaseId(uuid::Uuid::from_u128(77)),
        number: "PL-2026-A0005".into(),
        note: NoteId(uuid::Uuid::from_u128(78)),
        note_number: "NI-2026-A0001".into(),
        original: Sha256("00".repeat(32)),
    };
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let without = answers(&vault, &never).await;

    let vault = hand_over(&desk, vault, lead).await;
    let filed = file_everything(&vault, SECRET).await;
    await_answer(&vault, filed.case).await;
    let secret = Ids::of(&vault, &filed).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let form = format!("screen-out-{}", secret.case);
    vault.put_draft(coordinator.id, &form, "{}").await.unwrap();
    let seen = answers(&vault, &secret).await;
    for (query, answer) in &seen {
        if !NOTHING_TO_TELL.contains(query) {
            assert_ne!(answer, &without[query], "{query} tells nothing of a case");
        }
    }

    let vault = hand_over(&desk, vault, lead).await;
    restrict(&vault, secret.case, &[lead]).await;
    let more = Arrival {
        subject: "Autre zibeline",
        ..SECRET
    };
    let (other, _) = receive(&vault, &more).await;
    restrict(&vault, other, &[lead]).await;
    await_answer(&vault, other).await;
    revise(&vault, &filed, Lang::Fr, "Un agent poli, poli, poli.").await;

    let vault = hand_over(&desk, vault, coordinator.id).await;
    let with = answers(&vault, &secret).await;
    for (query, answer) in &with {
        assert_eq!(answer, &without[query], "{query}");
    }

    let mut asked: Vec<&str> = with.keys().copied().collect();
    asked.extend(TELL_OF_NO_CASE.map(|(name, _)| name));
    asked.sort_unstable();
    let written = functions_of("Vault");
    let opening = [
        "create",
        "recover",
        "unlock",
        "unlock_to_read",
        "unlock_watched",
    ];
    let written: Vec<&str> = written
        .iter()
        .map(String::as_str)
        .filter(|name| !opening.contains(name))
        .collect();
    assert_eq!(
        asked, written,
        "compare what each new query answers, here, or say why it tells nothing of a case"
    );
    let mut of_a_write = OF_A_WRITE.to_vec();
    of_a_write.sort_unstable();
    assert_eq!(functions_of("Tx"), of_a_write);
}

#[tokio::test]
async fn a_late_direction_of_a_restricted_review_is_told_to_those_named_only() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let (review, _) = receive(&vault, &SECRET).await;
    let (from, to) = (Kind::Complaint, Kind::ReviewRequest);
    let kind = CaseEvent::Corrected(Correction::Kind { from, to });
    record(&vault, review, kind).await.unwrap();
    let direction = Direction {
        what: "Entendre le témoin".into(),
        to: "Service de police de Halden".into(),
        due_on: Some(day("2026-11-20")),
        done_on: None,
    };
    let step = ReviewStep::Direction {
        line: None,
        direction: Some(direction),
    };
    let over = Vec::new();
    let event = CaseEvent::Review(ReviewEvent { over, step });
    record(&vault, review, event).await.unwrap();
    let late = async |vault: &Vault| {
        let lines = vault
            .directions_late(day("2026-12-01"), None, 50)
            .await
            .unwrap();
        lines.len()
    };
    let vault = hand_over(&desk, vault, coordinator.id).await;
    assert_eq!(late(&vault).await, 1);
    let vault = hand_over(&desk, vault, lead).await;
    restrict(&vault, review, &[lead]).await;
    assert_eq!(late(&vault).await, 1);
    let vault = hand_over(&desk, vault, coordinator.id).await;
    assert_eq!(late(&vault).await, 0);
}

#[tokio::test]
async fn those_named_find_count_and_read_it_as_before() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    await_answer(&vault, filed.case).await;
    let secret = Ids::of(&vault, &filed).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let before = answers(&vault, &secret).await;
    let vault = hand_over(&desk, vault, lead).await;
    restrict(&vault, secret.case, &[lead, coordinator.id]).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let after = answers(&vault, &secret).await;
    // The case tells its restriction, its history the restriction and the openings; the best hits
    // put it first; what is published leaves it out, whoever asks.
    let told = [
        "figures",
        "case",
        "case_history",
        "events_after",
        "history",
        "journal_page",
        "last_place",
        "search",
        "search_within",
    ];
    for (query, answer) in after.iter().filter(|(query, _)| !told.contains(query)) {
        let unmarked = answer.replace("restricted: true", "restricted: false");
        assert_eq!(unmarked, before[query], "{query}");
    }
    let (case, _) = vault.case(secret.case).await.unwrap();
    assert_eq!(
        case.restriction.unwrap().readers,
        [lead, coordinator.id],
        "who alone may see it"
    );
    let ordered = |hits: Vec<Hit>| -> Vec<(String, String)> {
        let hits = hits.into_iter().map(|hit| (hit.noun, hit.number));
        hits.collect()
    };
    let newest = vault.search("poli", Order::Newest, 50).await.unwrap();
    let (of_record, of_case) = (
        ("record".to_owned(), "OPS-PLA-01/2026-A0001".to_owned()),
        ("case".to_owned(), secret.number.clone()),
    );
    assert_eq!(
        ordered(newest.hits)[..2],
        [of_record.clone(), of_case.clone()]
    );
    let best = vault.search("agent lent", Order::Best, 50).await.unwrap();
    assert_eq!(ordered(best.hits)[..2], [of_record, of_case]);
}

#[tokio::test]
async fn a_restriction_that_is_lifted_leaves_everything_as_it_was() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    await_answer(&vault, filed.case).await;
    let secret = Ids::of(&vault, &filed).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let before = answers(&vault, &secret).await;
    let vault = hand_over(&desk, vault, lead).await;
    restrict(&vault, secret.case, &[lead]).await;
    revise(&vault, &filed, Lang::Fr, "La plaignante attend.").await;
    lift(&vault, secret.case, &[lead]).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let after = answers(&vault, &secret).await;
    let told = [
        "case_history",
        "events_after",
        "history",
        "journal_page",
        "last_place",
        "note",
        "note_line",
        "note_page",
        "notes",
    ];
    for (query, answer) in after.iter().filter(|(query, _)| !told.contains(query)) {
        assert_eq!(answer, &before[query], "{query}");
    }
}

#[tokio::test]
async fn whoever_is_not_named_changes_nothing_of_it() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[vault.me()]).await;
    let lead = vault.me();
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let events = vault.verify(crate::unwatched).await.unwrap().events;
    let corrected = || {
        CaseEvent::Corrected(Correction::Kind {
            from: Kind::Complaint,
            to: Kind::Other,
        })
    };
    let refused = |result: Result<(), StoreError>| matches!(result, Err(StoreError::NotFound));
    assert!(refused(record(&vault, filed.case, corrected()).await));
    let lifting = CaseEvent::RestrictionLifted {
        from: vec![lead],
        reason: "curieux".into(),
    };
    assert!(refused(record(&vault, filed.case, lifting).await));
    let naming = CaseEvent::Restricted {
        from: Some(vec![lead]),
        readers: vec![coordinator.id],
        reason: "curieux".into(),
    };
    assert!(refused(record(&vault, filed.case, naming).await));
    let write = vault.write(async |tx: &mut Tx| tx.case(filed.case).await.map(|_| ()));
    assert!(refused(write.await.map(|_| ())));
    let write = vault.write(async |tx: &mut Tx| tx.note(filed.note).await.map(|_| ()));
    assert!(refused(write.await.map(|_| ())));
    for (noun, id) in [("case", filed.case.0), ("note", filed.note.0)] {
        let write = vault.write(async |tx: &mut Tx| tx.history(noun, id).await.map(|_| ()));
        assert!(refused(write.await.map(|_| ())), "{noun}");
    }
    assert_eq!(vault.verify(crate::unwatched).await.unwrap().events, events);
}

#[tokio::test]
async fn a_damaged_row_of_a_restricted_case_is_told_without_its_key() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[lead]).await;
    tamper(
        &vault,
        "UPDATE case_line SET subject = 'Faux' WHERE subject = 'Plainte contre Aubin'",
    )
    .await;
    let told = vault.verify(crate::unwatched).await.unwrap().differences;
    let key = hex::encode_upper(filed.case.0.as_bytes());
    assert_eq!(told, [format!("case_line {key}")]);
    let vault = hand_over(&desk, vault, coordinator.id).await;
    let told = vault.verify(crate::unwatched).await.unwrap().differences;
    assert_eq!(told, ["case_line"]);
}
