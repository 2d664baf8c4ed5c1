//! Found means found.

use super::support::{Arrival, Desk, file_everything, receive, revise, tamper};
use crate::Vault;
use crate::search::{Filter, Hit, Order};
use dossier_domain::lang::{Lang, TextLanguage};

async fn found(vault: &Vault, query: &str) -> Vec<Hit> {
    vault.search(query, Order::Newest, 50).await.unwrap().hits
}

async fn numbers(vault: &Vault, query: &str) -> Vec<String> {
    found(vault, query)
        .await
        .into_iter()
        .map(|hit| hit.number)
        .collect()
}

async fn office(desk: &Desk) -> Vault {
    let vault = desk.create().await.unwrap();
    let texts = [
        "On m\u{2019}a refusé l\u{2019}accueil des réfugiés aujourd\u{2019}hui.",
        "The officer didn't listen; running shelters were closed.",
        "Les décisions ministérielles tardent. Don't reply.",
    ];
    for text in texts {
        receive(
            &vault,
            &Arrival {
                text,
                name: "Zoé Ngata",
                ..Arrival::default()
            },
        )
        .await;
    }
    vault
}

#[tokio::test]
async fn accents_apostrophes_and_endings_are_optional_in_both_languages() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    for (query, expected) in [
        ("accueil", "PL-2026-A0001"),
        ("l'accueil", "PL-2026-A0001"),
        ("l\u{2019}accueil", "PL-2026-A0001"),
        ("laccueil", "PL-2026-A0001"),
        ("refugie", "PL-2026-A0001"),
        ("aujourdhui", "PL-2026-A0001"),
        ("aujourd'hui", "PL-2026-A0001"),
        ("didnt", "PL-2026-A0002"),
        ("didn\u{2019}t", "PL-2026-A0002"),
        ("run shelter", "PL-2026-A0002"),
        ("decision", "PL-2026-A0003"),
        ("dont", "PL-2026-A0003"),
        ("\"accueil des réfugiés\"", "PL-2026-A0001"),
        ("« décisions ministérielles »", "PL-2026-A0003"),
        ("minister*", "PL-2026-A0003"),
        ("A0002", "PL-2026-A0002"),
        ("PL-2026-A0002", "PL-2026-A0002"),
    ] {
        assert_eq!(numbers(&vault, query).await, [expected], "{query}");
    }
    assert_eq!(numbers(&vault, "ngata").await.len(), 3);
    assert!(
        numbers(&vault, "\"réfugiés accueil\"").await.is_empty(),
        "the order of a phrase counts"
    );
    assert!(
        numbers(&vault, "accueil shelters").await.is_empty(),
        "every word is required"
    );
}

#[tokio::test]
async fn no_query_is_an_error() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    for query in [
        "",
        "\"",
        "'",
        "*",
        "a*b",
        "NEAR(",
        "AND",
        "OR OR",
        "title:x",
        "-",
        "(",
        "^x",
        "\u{0}",
        "{a b}",
        "\"\"\"",
        "l'",
        "'; DROP TABLE doc; --",
        "\u{e000}",
        "«",
        "+ +",
    ] {
        vault.search(query, Order::Newest, 5).await.unwrap();
        vault.search(query, Order::Best, 5).await.unwrap();
    }
    let pasted = "mot ".repeat(10_000);
    vault.search(&pasted, Order::Best, 5).await.unwrap();
}

#[tokio::test]
async fn the_words_found_are_marked_in_their_place() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    let hit = &found(&vault, "accueil").await[0];
    assert_eq!(hit.passage[1], "accueil");
    assert!(hit.passage[0].ends_with("l\u{2019}"), "{:?}", hit.passage);
    assert_eq!(hit.title, ["Plainte"]);
    assert_eq!(hit.language, Some(TextLanguage::Fr));
    assert_eq!(
        (hit.noun.as_str(), hit.on),
        ("case", super::support::day("2026-11-02"))
    );
}

#[tokio::test]
async fn the_newest_come_first_unless_the_best_are_asked_for() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    assert_eq!(
        numbers(&vault, "plainte").await,
        ["PL-2026-A0003", "PL-2026-A0002", "PL-2026-A0001"]
    );
    receive(
        &vault,
        &Arrival {
            subject: "Autre",
            text: "zèbre, en passant",
            ..Arrival::default()
        },
    )
    .await;
    receive(
        &vault,
        &Arrival {
            subject: "Zèbre",
            text: "zèbre zèbre",
            ..Arrival::default()
        },
    )
    .await;
    receive(
        &vault,
        &Arrival {
            subject: "Fin",
            text: "un zèbre au loin, très loin d\u{2019}ici",
            ..Arrival::default()
        },
    )
    .await;
    let best = vault.search("zebre", Order::Best, 2).await.unwrap();
    assert_eq!(best.hits.len(), 2);
    assert_eq!(best.hits[0].number, "PL-2026-A0005");
    assert_eq!(best.hits[0].passage[1], "zèbre", "the best are marked too");
    assert_eq!(best.hits[0].language, Some(TextLanguage::Fr));
    assert_eq!(best.among, None, "all that hold the word were ranked");
}

#[tokio::test]
async fn when_only_the_newest_are_ranked_the_answer_says_so() {
    let desk = Desk::new();
    let vault = office(&desk).await;
    let found = vault.found("plainte", Order::Best, 50, 2).await.unwrap();
    let mut numbers: Vec<&str> = found.hits.iter().map(|hit| hit.number.as_str()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, ["PL-2026-A0002", "PL-2026-A0003"]);
    assert_eq!(found.among, Some(2));
    let all = vault.found("plainte", Order::Best, 50, 4).await.unwrap();
    assert_eq!((all.hits.len(), all.among), (3, None));
    let newest = vault.found("plainte", Order::Newest, 50, 2).await.unwrap();
    assert_eq!((newest.hits.len(), newest.among), (3, None));
}

#[tokio::test]
async fn cases_records_and_notes_are_found_and_a_record_opens_its_case() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    let nouns: Vec<String> = found(&vault, "accueil")
        .await
        .into_iter()
        .map(|hit| hit.noun)
        .collect();
    assert_eq!(nouns, ["record", "case"]);
    let record = &found(&vault, "plainte.eml").await[0];
    assert_eq!(record.open_id, filed.case.to_string());
    assert_eq!(found(&vault, "complainant waits").await[0].noun, "note");
}

#[tokio::test]
async fn a_rewritten_side_is_found_by_its_new_words_only() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let filed = file_everything(&vault, Arrival::default()).await;
    revise(&vault, &filed, Lang::En, "Everything is settled.").await;
    assert_eq!(found(&vault, "settled").await.len(), 1);
    assert!(found(&vault, "waits").await.is_empty());
    assert_eq!(found(&vault, "plaignante").await.len(), 1);
}

#[tokio::test]
async fn a_facet_that_is_not_that_of_its_case_is_found_by_verify() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    file_everything(&vault, Arrival::default()).await;
    let groups = vault.search_groups("accueil", &Filter::default()).await;
    let groups = groups.unwrap().groups;
    let stages = groups
        .iter()
        .map(|one| (one.noun.as_str(), one.stage.as_deref()));
    let mut stages: Vec<_> = stages.collect();
    stages.sort_unstable();
    let received = Some("received");
    assert_eq!(stages, [("case", received), ("record", received)]);
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
    tamper(
        &vault,
        "UPDATE doc_facet SET stage = 'closed' WHERE noun = 'record'",
    )
    .await;
    let report = vault.verify(crate::unwatched).await.unwrap();
    assert!(!report.differences.is_empty());
    let of_record = |row: &String| row.starts_with("doc_facet record ");
    assert!(report.differences.iter().all(of_record), "{report:?}");
}
