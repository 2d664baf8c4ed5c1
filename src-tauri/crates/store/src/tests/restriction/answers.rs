//! Every answer of the store that a person is shown, as text to compare.

use super::Ids;
use crate::Vault;
use crate::case::{Assigned, CaseFilter, DueAfter};
use crate::chase::ChaseFilter;
use crate::journal::Asked;
use crate::report::Counted;
use crate::search::{Filter, Order};
use crate::tests::found::{named, one_of, query};
use crate::tests::support::day;
use chrono::{DateTime, Utc};
use dossier_domain::case::Stage;
use dossier_domain::id::StocktakingId;
use dossier_domain::law::GroundCode;
use dossier_domain::query::Field;
use dossier_domain::report::Block;
use std::collections::BTreeMap;

/// Every answer of the store that a person is shown, by query, as text.
pub async fn answers(vault: &Vault, secret: &Ids) -> BTreeMap<&'static str, String> {
    let mut said = BTreeMap::new();
    let mut say = |query: &'static str, answer: String| {
        *said.entry(query).or_insert_with(String::new) += &(answer + "\n");
    };
    let waiting = CaseFilter {
        second_reader: Some(vault.me()),
        ..CaseFilter::default()
    };
    let received = CaseFilter {
        stages: vec![Stage::Received, Stage::ScreenedIn],
        ..CaseFilter::default()
    };
    let assigned = |assigned| CaseFilter {
        assigned: Some(assigned),
        ..CaseFilter::default()
    };
    let (mine, unassigned) = (
        assigned(Assigned::To(vault.me())),
        assigned(Assigned::ToNobody),
    );
    for filter in [CaseFilter::default(), waiting, received, mine, unassigned] {
        let page = vault.case_page(&filter, None, 2).await.unwrap();
        say("case_page", format!("{page:?}"));
        if let Some(after) = &page.1 {
            let next = vault.case_page(&filter, Some(after), 50).await;
            say("case_page", format!("{:?}", next.unwrap()));
        }
        say(
            "case_total",
            format!("{:?}", vault.case_total(&filter).await.unwrap()),
        );
    }
    let (from, until) = (day("2026-01-01"), day("2028-01-01"));
    say("counts", format!("{:?}", vault.counts(until).await));
    let filed = vault.case_filed("OPS-PLA-01/2026-A0001").await;
    say("case_filed", format!("{filed:?}"));
    let counted = StocktakingId(uuid::Uuid::from_u128(5));
    let entries = vault.stocktaking_entries(counted, 50).await;
    say("stocktaking_entries", format!("{entries:?}"));
    let mismatches = vault.case_mismatches(&[secret.case]).await;
    say("case_mismatches", format!("{mismatches:?}"));
    let missing = vault.stocktaking_missing(counted).await;
    say("stocktaking_missing", format!("{missing:?}"));
    let counts = vault.stocktaking_counts(counted).await;
    say("stocktaking_counts", format!("{counts:?}"));
    let works = vault.workload(from, until).await;
    say("workload", format!("{works:?}"));
    say(
        "due_page",
        format!(
            "{:?}",
            vault.due_page(DueAfter::Beginning, until, 500).await
        ),
    );
    say(
        "directions_late",
        format!("{:?}", vault.directions_late(until, None, 500).await),
    );
    let late = vault.directions_late_count(until, 500).await;
    say("directions_late_count", format!("{late:?}"));
    say(
        "due_by_day",
        format!("{:?}", vault.due_by_day(from, until).await),
    );
    for order in [Order::Newest, Order::Best] {
        for words in ["agent", "agent poli", "plainte lent", "zibeline", "aubin"] {
            let hits = vault.search(words, order, 50).await;
            say("search", format!("{:?}", hits.unwrap()));
        }
    }
    for words in ["agent", "zibeline"] {
        let filter = Filter {
            noun: Some("case".into()),
            ..Filter::default()
        };
        let groups = vault.search_groups(words, &filter).await.unwrap();
        say("search_groups", format!("{groups:?}"));
        for order in [Order::Newest, Order::Best] {
            let within = (&filter, &groups);
            let hits = vault.search_within(words, order, within, 50).await;
            say("search_within", format!("{:?}", hits.unwrap()));
        }
    }
    for (words, terms) in [
        ("", vec![]),
        ("agent", vec![]),
        ("zibeline", vec![]),
        ("", vec![named("R. Aubin")]),
        ("lent", vec![(Field::Kind, one_of(&["complaint"]))]),
    ] {
        let asked = query(words, &terms);
        let page = vault.find(&asked, None, 50).await.unwrap();
        say("find", format!("{} {:?}", page.total, page.lines));
        let filter = Filter::default();
        let documents = vault.find_documents(&asked, &filter, 50).await;
        say("find_documents", format!("{:?}", documents.unwrap()));
        say(
            "found_cases",
            format!("{:?}", vault.found_cases(&asked).await),
        );
    }
    for words in [&secret.number, "5", "aubin", "zib"] {
        let found = vault.references(words, 50).await.unwrap();
        say("references", format!("{found:?}"));
    }
    say("last_place", format!("{:?}", vault.last_place().await));
    let history = vault.history("note", secret.note.0).await;
    say("history", format!("{history:?}"));
    for counted in [Counted::Seen, Counted::Unrestricted] {
        let mut figures = Vec::new();
        let count = |block: &Block<'_>| {
            let day_of = |at: DateTime<Utc>| at.date_naive();
            // With every word of its block.
            block.each(day_of, |id, case| figures.push(format!("{id} {case:?}")))
        };
        let read = vault.figures(counted, count, crate::unwatched).await;
        say("figures", format!("{read:?} {figures:?}"));
    }
    say(
        "note_line",
        format!("{:?}", vault.note_line(secret.note).await),
    );
    let lines = vault.case_lines(&[secret.case]).await;
    say("case_lines", format!("{lines:?}"));
    let original = vault.case_by_original(&secret.original).await;
    say("case_by_original", format!("{original:?}"));
    say(
        "case_line",
        format!("{:?}", vault.case_line(secret.case).await),
    );
    say("case", format!("{:?}", vault.case(secret.case).await));
    say("alike", format!("{:?}", vault.alike(secret.case, 8).await));
    let joined = vault.consolidation(secret.case).await;
    say("consolidation", format!("{joined:?}"));
    let chases = vault.chases(day("2026-12-31"), None, 50).await;
    say("chases", format!("{chases:?}"));
    let chases = vault.chases_count(day("2026-12-31"), 500).await;
    say("chases_count", format!("{chases:?}"));
    let questions = vault.open_questions(50).await.unwrap();
    say("open_questions", format!("{questions:?}"));
    let ground = GroundCode("frivolous".into());
    let found = vault.rulings(secret.case, &ground, 8).await;
    say("rulings", format!("{found:?}"));
    let found = vault.precedents(secret.case, &ground, 8).await;
    say("precedents", format!("{found:?}"));
    say(
        "case_history",
        format!("{:?}", vault.case_history(secret.case).await),
    );
    say(
        "case_file",
        format!("{:?}", vault.case_file(secret.case).await),
    );
    let by_number = vault.case_by_number(&secret.number).await;
    say("case_by_number", format!("{by_number:?}"));
    say("note", format!("{:?}", vault.note(secret.note).await));
    let page = vault.note_page(None, 50).await;
    say("note_page", format!("{page:?}"));
    say("note_total", format!("{:?}", vault.note_total().await));
    say("notes", format!("{:?}", vault.notes(secret.case).await));
    let chase = ChaseFilter::default();
    let page = vault.chase_page(&chase, None, 50).await;
    say("chase_page", format!("{page:?}"));
    say(
        "chase_services",
        format!("{:?}", vault.chase_services().await),
    );
    say(
        "chase_late",
        format!("{:?}", vault.chase_late(until, 50).await),
    );
    let page = vault.volumes_away(None, None, 50).await;
    say("volumes_away", format!("{page:?}"));
    let late = vault.volumes_late(until, 50).await;
    say("volumes_late", format!("{late:?}"));
    let by_number = vault.note_by_number(&secret.note_number).await;
    say("note_by_number", format!("{by_number:?}"));
    let conflicts = vault.cases_in_conflict().await.unwrap();
    say("cases_in_conflict", format!("{conflicts:?}"));
    let conflicts = vault.notes_in_conflict().await.unwrap();
    say("notes_in_conflict", format!("{conflicts:?}"));
    say("machines", format!("{:?}", vault.machines().await));
    let form = format!("screen-out-{}", secret.case);
    say(
        "draft",
        format!("{:?}", vault.draft(vault.me(), &form).await),
    );
    let begun = vault.drafts(vault.me(), "screen-out-").await;
    say("drafts", format!("{begun:?}"));
    for subject in [
        None,
        Some(("case".to_owned(), secret.case.0)),
        Some(("note".to_owned(), secret.note.0)),
    ] {
        let asked = Asked {
            subject,
            ..Asked::default()
        };
        let page = vault.journal_page(&asked, None, 1_000).await.unwrap();
        say("journal_page", format!("{page:?}"));
    }
    let number = vault.number_of_case(secret.case).await.unwrap();
    say("number_of_case", format!("{number:?}"));
    let number = vault.number_of_note(secret.note).await.unwrap();
    say("number_of_note", format!("{number:?}"));
    for number in [&secret.number, &secret.note_number] {
        let found = vault.subject_of_number(number).await;
        say("subject_of_number", format!("{found:?}"));
    }
    let events = vault.events_after(0, 1_000).await.unwrap();
    say("events_after", format!("{events:?}"));
    let verified = vault.verify(crate::unwatched).await.unwrap();
    let told = (
        verified.chains,
        verified.chain_faults,
        verified.differences,
        verified.damaged_blobs,
    );
    say("verify", format!("{told:?}"));
    said
}
