//! The whole journey of one complaint.

use dossier_app::case::ScreenIn;
use dossier_app::note::DraftNote;
use dossier_app::record::FileCase;
use dossier_app::{case, note, record};
use dossier_domain::lang::Lang;
use dossier_testkit::{TestOffice, letter};

#[tokio::test]
async fn a_complaint_goes_from_its_receipt_to_a_note_in_both_languages() {
    let office = TestOffice::new();
    let session = office.open().await;
    let file = letter(
        "Bonjour,\n\nLe 12 septembre 2026, un agent du Service de police du Grand Sudbury m’a poussé contre un mur.\n\nAriane Castonguay",
    );
    let received = office.receive(&session, file.file("plainte.eml")).await;
    let view = case::get(&session, received.id).await.unwrap();
    println!("{:#?}", view.recommendation);
    let (view, _) =
        case::screen_in(&session, ScreenIn { case_id: received.id, reasons: String::new() }).await.unwrap();
    let series = record::series(&session).await.unwrap().remove(0).code;
    let (view, _) = record::file_case(&session, FileCase { case_id: view.line.id, series }).await.unwrap();
    println!("{:#?}", view.history);
    let (note, _) =
        note::draft(&session, DraftNote { case_id: received.id, source: Lang::Fr }).await.unwrap();
    for pair in &note.note.pairs {
        println!("## {:?}\n{}\n{}\n", pair.heading, pair.text.fr, pair.text.en);
    }
    let (exported, _) = note::export(&session, note.note.id).await.unwrap();
    println!("{exported:?}");
    assert!(std::path::Path::new(&exported.path).exists());
}
