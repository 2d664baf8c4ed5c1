//! The terms of the office.

use super::directed;
use crate::desk::{is_sound, refusal, refused_field};
use dossier_app::{AppError, glossary};
use dossier_domain::law::Certainty;
use dossier_domain::term::TermText;

pub fn term(fr: &str, en: &str) -> TermText {
    TermText {
        fr: fr.into(),
        en: en.into(),
        domain: "records".into(),
        source: "comité de terminologie".into(),
        certainty: Certainty::Verified,
    }
}

#[tokio::test]
async fn the_glossary_is_added_to_corrected_and_retired_in_the_journal() {
    let (_office, session, _) = directed().await;
    let brought = glossary::list(&session).await.unwrap().len();
    let (terms, _) = glossary::add(&session, term(" récolement ", "stocktaking"))
        .await
        .unwrap();
    assert_eq!(terms.len(), brought + 1);
    let twice = glossary::add(&session, term("Récolement", "Stocktaking")).await;
    assert!(matches!(refusal(twice), AppError::TermExists));
    let alone = glossary::add(&session, term("récolement", " ")).await;
    assert_eq!(refused_field(alone), "term");

    let plainte = terms
        .iter()
        .find(|view| view.term.text.fr == "plainte")
        .unwrap()
        .clone();
    let correction = glossary::CorrectTerm {
        id: plainte.term.id,
        from: plainte.term.text.clone(),
        to: TermText {
            en: "public complaint".into(),
            ..plainte.term.text.clone()
        },
    };
    let (terms, _) = glossary::correct(&session, correction.clone())
        .await
        .unwrap();
    let now = terms
        .iter()
        .find(|view| view.term.id == plainte.term.id)
        .unwrap();
    assert_eq!(
        (now.term.text.en.as_str(), now.brought),
        ("public complaint", false)
    );
    let stale = glossary::correct(&session, correction).await;
    assert!(matches!(refusal(stale), AppError::ChangedMeanwhile));

    let (terms, _) = glossary::retire(&session, now.term.clone()).await.unwrap();
    let retired = terms
        .iter()
        .find(|view| view.term.id == plainte.term.id)
        .unwrap();
    assert!(retired.term.retired);
    glossary::retire(&session, retired.term.clone())
        .await
        .unwrap();
    is_sound(&session).await;
}

#[tokio::test]
async fn a_glossary_goes_out_as_a_table_and_comes_back_in_another_office() {
    let (_office, session, _) = directed().await;
    glossary::add(&session, term("récolement, annuel", "=stocktaking"))
        .await
        .unwrap();
    let file = glossary::export(&session).await.unwrap();
    let table = std::fs::read_to_string(&file.path).unwrap();
    assert!(
        table.contains("\"récolement, annuel\",'=stocktaking,"),
        "a formula is defused"
    );

    let (_elsewhere, other, _) = directed().await;
    let (imported, _) = glossary::import(&other, table.clone().into())
        .await
        .unwrap();
    assert_eq!(imported.added, 1);
    let terms = glossary::list(&other).await.unwrap();
    assert!(
        terms
            .iter()
            .any(|view| view.term.text == term("récolement, annuel", "=stocktaking"))
    );
    let (again, _) = glossary::import(&other, table.into()).await.unwrap();
    assert_eq!(again.added, 0);
    let bad = glossary::import(&other, "fr,en\nun,one\ndeux,\n".into()).await;
    assert!(matches!(refusal(bad), AppError::TableLine { line: 3 }));
    let none = glossary::import(&other, "mot,word\nun,one\n".into()).await;
    assert_eq!(refused_field(none), "csv");
    is_sound(&other).await;
}
