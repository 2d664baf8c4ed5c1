//! Filing: one act, and the bytes never change.

use crate::desk::{call, desk, file, recent, refusal, refused_field, series};
use dossier_app::record::FileCase;
use dossier_app::{AppError, case, record};
use dossier_domain::record::{Origin, SeriesCode};

#[tokio::test]
async fn one_act_files_the_message_and_its_attachments_byte_for_byte() {
    let (office, session) = desk().await;
    let message = recent()
        .attach("recit.txt", "text/plain", "La suite du récit.")
        .file("plainte.eml");
    let bytes = message.bytes.clone();
    let line = office.receive(&session, message).await;
    let view = file(&session, line.id).await;
    assert!(view.line.filed);
    let (original, filed) = (view.original.unwrap(), view.file.unwrap());
    assert!(filed.series.sample, "a sample plan never disposes");
    assert_eq!(filed.number, format!("{}/2026-A0001", filed.series.code.0));
    let [first, second] = filed.records.as_slice() else {
        panic!("two records")
    };
    assert_eq!(
        (&first.origin, &first.sha256),
        (&Origin::Message { case_id: line.id }, &original.sha256)
    );
    assert_eq!(
        (first.original_name.as_str(), first.size as usize),
        ("plainte.eml", bytes.len())
    );
    assert_eq!(second.origin, Origin::Attachment { case_id: line.id });
    assert_eq!(second.title, "recit.txt");
    assert_eq!(session.vault.blob(&original.blob).await.unwrap(), bytes);
}

#[tokio::test]
async fn what_was_typed_is_filed_as_a_text_under_the_number_of_the_case() {
    let (_office, session) = desk().await;
    let (line, _) = case::receive_form(&session, call()).await.unwrap();
    let filed = file(&session, line.id).await.file.unwrap();
    let [record] = filed.records.as_slice() else {
        panic!("one record")
    };
    assert_eq!(record.origin, Origin::Form { case_id: line.id });
    assert_eq!(record.original_name, "PL-2026-A0001.txt");
    assert_eq!(record.size as usize, call().text.len());
}

#[tokio::test]
async fn a_case_is_filed_once() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    file(&session, line.id).await;
    let again = FileCase {
        case_id: line.id,
        series: series(&session).await,
    };
    let error = refusal(record::file_case(&session, again).await);
    assert!(matches!(error, AppError::AlreadyFiled), "{error:?}");
}

#[tokio::test]
async fn a_case_is_filed_only_in_a_series_of_the_plan() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let request = FileCase {
        case_id: line.id,
        series: SeriesCode("XYZ-01".into()),
    };
    assert_eq!(
        refused_field(record::file_case(&session, request).await),
        "series"
    );
    assert!(!case::get(&session, line.id).await.unwrap().line.filed);
}
