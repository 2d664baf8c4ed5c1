//! Every function that reads the vault, and every table, is compared or covered, or tells of no
//! case.

use crate::tests::support::Desk;
use std::path::Path;

/// Answers that the secret case would not change even if it were seen: nobody set anything apart.
pub const NOTHING_TO_TELL: [&str; 16] = [
    // No paper here; a volume that is out is compared in paper.rs.
    "volumes_away",
    "volumes_late",
    // Nothing was counted here; a stocktaking is compared by the acceptance tests.
    "stocktaking_entries",
    "case_mismatches",
    "stocktaking_missing",
    "stocktaking_counts",
    // Nothing was referred here; a referral is compared by the acceptance tests.
    "chase_page",
    "chase_services",
    "chase_late",
    // No request for review here; one is compared below.
    "directions_late",
    "directions_late_count",
    "open_questions",
    "verify",
    "cases_in_conflict",
    "notes_in_conflict",
    "machines",
];

/// Reading functions of the store that tell nothing of a case, each with why.
pub const TELL_OF_NO_CASE: [(&str, &str); 61] = [
    ("as_of_now", "the same views, from one moment"),
    (
        "files_closed_before",
        "closed files, covered by case; tested in disposition.rs",
    ),
    ("files_proposed", "the same"),
    (
        "tombstones",
        "what stays of files, covered by case; the same",
    ),
    ("tombstone", "the same"),
    ("tombstone_numbered", "the same"),
    ("gone", "the same, by number"),
    ("keep_register_beside", "writes a sealed file"),
    ("views", "what the person typed and kept"),
    ("begin_bulk", "writes"),
    (
        "last_bulk",
        "counts of their own act, of the cases that they see",
    ),
    (
        "bulk_cases",
        "their own act, covered by case; tested in bulk.rs",
    ),
    ("give_up_bulk", "writes"),
    ("end_bulk", "writes"),
    (
        "reports",
        "what was published: no restricted case is counted in it",
    ),
    ("report", "the same"),
    ("rederives", "whether what was published is equal"),
    ("absences", "people, and the days when they are away"),
    ("office_settings", "what the office settled about itself"),
    ("office_closures", "days of the office"),
    ("set_apart", "what the office settled about itself"),
    ("packs_in_force", "laws and calendars, by their digest"),
    ("pack_forces", "laws and calendars, by their digest"),
    ("packs", "laws and calendars, by their digest"),
    ("pack_files", "a law, a calendar, letters, by their digest"),
    ("parsed_pack", "a law or a calendar, by its digest"),
    ("terms", "words of the glossary"),
    ("places", "places of the office"),
    ("stocktakings", "when places were counted, and by whom"),
    ("stocktaking", "the same"),
    (
        "devices",
        "machines, and the end of the whole chain of each: a hash of a salted hash",
    ),
    ("back_up", "the whole vault, sealed as it lies"),
    ("keep_backup", "writes"),
    ("last_backup", "a day and a name of a file"),
    ("begin_import", "writes"),
    (
        "next_import",
        "a file of their own import, not received yet",
    ),
    ("imported", "writes"),
    ("unfinished_import", "counts of their own import"),
    ("pause_import", "writes"),
    ("end_import", "writes"),
    ("members", "people of the office"),
    ("public_keys", "keys of people"),
    ("recovery_sheet", "a mark"),
    ("change_passphrase", "writes"),
    ("keep_recovery", "writes"),
    ("declare_practice", "writes"),
    ("remove_person", "writes"),
    ("export_bundle", "writes a sealed file, and counts events"),
    ("import_bundle", "writes, and tells what is seen"),
    ("people", "people of the office"),
    ("person", "one of them"),
    ("present", "the same, unless they may not be in"),
    ("pack", "a law, by its digest"),
    ("calendar", "days, by their digest"),
    (
        "blob",
        "sealed bytes, by a keyed address that only a record or a receipt tells",
    ),
    (
        "put_blob",
        "writes, and tells the address of what was given",
    ),
    ("put_draft", "writes"),
    ("drop_draft", "writes"),
    ("write", "the gate: what a write reads is `Tx`, below"),
    ("add_person", "writes"),
    ("close", "closes"),
];

/// Functions of a write: each reads a case or a note through `Tx::sees`, or none.
pub const OF_A_WRITE: [&str; 22] = [
    "dispose",
    "filed",
    "bulk_ended",
    "members",
    "to_publish",
    "office_settings",
    "office_closure",
    "set_apart",
    "term",
    "places",
    "stocktaking",
    "stocktaking_entry",
    "stocktaking_missing",
    "case_mismatches",
    "case",
    "history",
    "note",
    "record",
    "record_all",
    "put_text",
    "next_number",
    "adopt_pack",
];

/// Asynchronous public functions of the blocks `impl <name>` of the store, read in its code.
pub fn functions_of(name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let code = std::fs::read_to_string(path).unwrap();
                let code = code.replace("\nimpl crate::", "\nimpl ");
                found.extend(blocks(&code, name).flat_map(functions));
            }
        }
    }
    found.sort();
    found
}

fn blocks<'a>(code: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("\nimpl {name} {{\n");
    let starts: Vec<usize> = code.match_indices(&start).map(|(at, _)| at).collect();
    starts.into_iter().map(move |at| {
        let rest = &code[at..];
        &rest[..rest.find("\n}\n").unwrap_or(rest.len())]
    })
}

fn functions(block: &str) -> Vec<String> {
    let named = block.split("pub async fn ").skip(1);
    named
        .map(|rest| rest.split(['(', '<']).next().unwrap().to_owned())
        .collect()
}

/// Tables that are read as they are, each with why it tells of no case.
const NOT_COVERED: [(&str, &str); 36] = [
    ("bulk", "how many cases a person acted on"),
    ("saved_view", "what people typed, each for themselves alone"),
    (
        "found_set",
        "sets of the documents of the cases that are not restricted",
    ),
    (
        "figure_block",
        "what the cases that are not restricted bring to reports",
    ),
    (
        "figure_due",
        "cases of an older vault: emptied before anybody reads",
    ),
    (
        "found_due",
        "cases of an older vault: emptied before anybody reads",
    ),
    (
        "report_line",
        "published figures: they count no case that is restricted (ADR 16)",
    ),
    (
        "alike_due",
        "cases of an older vault: emptied before anybody reads",
    ),
    ("absence", "people, and the days when they are away"),
    ("office_setting", "what the office settled about itself"),
    ("office_closure", "days of the office"),
    ("pack_force", "laws and calendars, by their digest"),
    ("machine_revoked", "machines"),
    ("term", "words of the glossary"),
    ("location", "places of the office"),
    ("location_above", "which of them stands in which"),
    ("stocktaking", "when a place was counted, and by whom"),
    ("stocktaking_turn", "the same"),
    (
        "stocktaking_entry",
        "labels as they were read on folders; what they name is read through `file` and `volume`",
    ),
    ("stocktaking_answer", "what was said of such a label"),
    ("person_key", "people"),
    ("recovery_sheet", "a mark"),
    ("sign_in", "people"),
    ("naming_key", "keys"),
    ("peer", "how far each machine holds the chains"),
    (
        "wanted_blob",
        "addresses of sealed bytes that a machine lacks, for the next bundle",
    ),
    ("key_owed", "people"),
    ("device", "machines"),
    ("person", "people"),
    ("pack", "laws and calendars"),
    ("text", "long words by an address that only a case tells"),
    (
        "blob",
        "addresses of sealed bytes, for the sweep and for `verify`",
    ),
    (
        "import",
        "how many files a person has still to receive, of their own import",
    ),
    (
        "import_path",
        "where files of their own import lie that are not received yet",
    ),
    ("backup", "days and names of backups"),
    (
        "serial",
        "the last number given: what is missing between two is a trace that remains",
    ),
];

#[tokio::test]
async fn every_table_is_covered_on_a_connection_that_reads_or_tells_of_no_case() {
    let desk = Desk::new();
    let vault = desk.create().await.unwrap();
    let mut reader = vault.reader().await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%'
        ESCAPE '\\' ORDER BY name",
    )
    .fetch_all(&mut *reader)
    .await
    .unwrap();
    let covered: Vec<String> =
        sqlx::query_scalar("SELECT name FROM temp.sqlite_schema WHERE type = 'view'")
            .fetch_all(&mut *reader)
            .await
            .unwrap();
    assert!(tables.len() > 15);
    for table in tables {
        let open = NOT_COVERED.iter().any(|(name, _)| *name == table);
        assert!(
            covered.contains(&table) || open,
            "{table}: cover it in `restriction`, or say why it tells of no case"
        );
    }
}
