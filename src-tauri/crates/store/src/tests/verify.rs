//! A sound vault reads 0/0; whatever is tampered with is found.

use super::support::{Arrival, Desk, Filed, file_everything, receive, revise, tamper};
use crate::verify::Report;
use crate::{Vault, blob};
use dossier_domain::lang::Lang;

async fn office(desk: &Desk) -> (Vault, Filed) {
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    receive(
        &vault,
        &Arrival {
            subject: "Autre",
            ..Arrival::default()
        },
    )
    .await;
    revise(&vault, &filed, Lang::Fr, "La plaignante attend encore.").await;
    (vault, filed)
}

async fn verified(vault: &Vault) -> Report {
    vault.verify(crate::unwatched).await.unwrap()
}

#[tokio::test]
async fn a_sound_vault_reads_zero_and_tells_its_head() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    let mut told = Vec::new();
    let report = vault
        .verify(|done, of| {
            told.push((done, of));
            crate::unwatched(done, of)
        })
        .await
        .unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(
        (report.events, report.chains, report.orphan_blobs),
        (8, 1, 0)
    );
    assert_eq!(report.heads[0].0, "A");
    assert_eq!(report.heads[0].1, 8);
    assert!(told.len() > 1 && told.iter().all(|told| *told == (8, 8)));
    let left = std::fs::read_dir(desk.folder()).unwrap().flatten();
    let left = left.filter(|file| file.file_name().to_string_lossy().starts_with("verify-"));
    assert_eq!(left.count(), 0, "nothing is left of the rebuild");
}

/// What `verify` says after a statement: faults of the chains, differences.
async fn after(sql: &'static str) -> (Vec<String>, Vec<String>) {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    tamper(&vault, sql).await;
    let report = verified(&vault).await;
    (report.chain_faults, report.differences)
}

#[tokio::test]
async fn a_changed_row_is_found() {
    let (faults, differences) = after("UPDATE case_line SET stage = 'screened_out'").await;
    assert!(faults.is_empty());
    assert_eq!(differences.len(), 2, "{differences:?}");
    assert!(differences.iter().all(|row| row.starts_with("case_line ")));
}

#[tokio::test]
async fn a_removed_row_a_false_count_and_a_false_serial_are_found() {
    assert_eq!(after("DELETE FROM person").await.1.len(), 1);
    assert_eq!(
        after("UPDATE tally SET n = 7 WHERE name = 'case'").await.1,
        ["tally case"]
    );
    assert_eq!(
        after("UPDATE serial SET last = 0").await.1,
        [
            "serial NI-2026-A",
            "serial OPS-PLA-01-2026-A",
            "serial PL-2026-A"
        ]
    );
}

#[tokio::test]
async fn a_changed_body_is_found_by_its_link_and_by_the_rows() {
    let (faults, differences) =
        after("UPDATE event_body SET body = replace(body, 'Autre', 'Faux')").await;
    assert_eq!(faults, ["A 7: body"]);
    assert!(
        differences.iter().any(|row| row.starts_with("case_line ")),
        "{differences:?}"
    );
}

#[tokio::test]
async fn a_body_that_is_missing_without_a_tombstone_is_found() {
    let removed = "DELETE FROM event_body WHERE seq = 7";
    assert_eq!(after(removed).await.0, ["A 7: no tombstone"]);
    // Bound to a case, it still needs the tombstone that the chains tell of.
    let bound = "INSERT INTO erased_event (seq, case_id) SELECT 7, case_id FROM case_line LIMIT 1;
        INSERT INTO tombstone SELECT case_id, zeroblob(16), 1, '', zeroblob(16), '', '', '{}'
            FROM case_line LIMIT 1;
        DELETE FROM event_body WHERE seq = 7";
    let (faults, differences) = after(bound).await;
    assert_eq!(faults, ["A 7: no tombstone"]);
    assert!(
        differences.iter().any(|row| row.starts_with("tombstone ")),
        "{differences:?}"
    );
}

#[tokio::test]
async fn a_removed_event_is_found_in_the_middle_and_at_the_end() {
    let removed = "DELETE FROM event_body WHERE seq = 3; DELETE FROM event WHERE seq = 3";
    let (faults, differences) = after(removed).await;
    assert_eq!(faults, ["A 4: sequence", "A 4: previous hash"]);
    assert!(!differences.is_empty());

    let removed = "DELETE FROM event_body WHERE seq = 8; DELETE FROM event WHERE seq = 8";
    let (_, differences) = after(removed).await;
    assert!(
        differences.iter().any(|row| row.starts_with("note_line ")),
        "{differences:?}"
    );
}

#[tokio::test]
async fn a_signature_of_another_event_and_a_false_author_are_found() {
    let lent = "UPDATE event SET signature =
        (SELECT other.signature FROM event AS other WHERE other.seq = 3) WHERE seq = 2";
    assert_eq!(after(lent).await.0, ["A 2: signature"]);
    let author = "UPDATE event SET by_person = zeroblob(16) WHERE seq = 2";
    assert_eq!(after(author).await.0, ["A 2: hash"]);
}

#[tokio::test]
async fn another_key_or_letter_for_a_device_breaks_its_chain() {
    assert_eq!(
        after("UPDATE device SET letter = 'B'").await.0,
        ["B 1: previous hash"]
    );
    let (faults, _) = after("UPDATE device SET public_key = randomblob(32)").await;
    assert!(
        faults.contains(&"A 1: previous hash".to_owned()),
        "{faults:?}"
    );
    assert!(faults.contains(&"A 7: signature".to_owned()), "{faults:?}");
}

#[tokio::test]
async fn changed_words_of_a_text_are_found() {
    let (faults, differences) = after("UPDATE text SET words = words || ' faux'").await;
    assert!(faults.is_empty());
    assert!(
        differences.iter().any(|row| row.starts_with("text ")),
        "{differences:?}"
    );
    assert!(
        differences.contains(&"doc_fts".to_owned()),
        "{differences:?}"
    );
}

#[tokio::test]
async fn a_document_taken_out_of_the_index_or_changed_is_found() {
    let taken = "INSERT INTO doc_fts (doc_fts, rowid, number, title, names, words)
        SELECT 'delete', doc_id, number, title, names, words FROM doc_words WHERE doc_id = 1";
    assert_eq!(after(taken).await.1, ["doc_fts"]);
    let (_, differences) = after("UPDATE doc SET title = 'Faux' WHERE doc_id = 1").await;
    assert!(
        differences.iter().any(|row| row.starts_with("doc case ")),
        "{differences:?}"
    );
}

#[tokio::test]
async fn a_flipped_byte_of_an_attachment_is_found() {
    let desk = Desk::new();
    let (vault, filed) = office(&desk).await;
    let path = blob::path(&desk.folder(), &filed.original.blob);
    let mut sealed = std::fs::read(&path).unwrap();
    *sealed.last_mut().unwrap() ^= 1;
    let named = std::slice::from_ref(&filed.original.blob.0);
    std::fs::write(&path, sealed).unwrap();
    assert_eq!(verified(&vault).await.damaged_blobs.as_slice(), named);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(verified(&vault).await.damaged_blobs.as_slice(), named);
}

#[tokio::test]
async fn an_attachment_that_no_row_names_is_counted_then_swept_at_the_next_opening() {
    let desk = Desk::new();
    let (vault, filed) = office(&desk).await;
    let (orphan, _) = vault.put_blob(b"never named".to_vec()).await.unwrap();
    assert_eq!(verified(&vault).await.orphan_blobs, 1);
    vault.close().await.unwrap();
    let vault = desk.unlock().await.unwrap();
    assert_eq!(verified(&vault).await.orphan_blobs, 0);
    assert!(vault.blob(&orphan).await.is_err());
    assert!(vault.blob(&filed.original.blob).await.is_ok());
}
