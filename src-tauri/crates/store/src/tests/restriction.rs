//! A restricted case leaves no trace for whoever is not named: not in any list, count, index, or
//! order, nor by its identifiers.

use super::found::{named, one_of, query};
use super::support::{
    Arrival, Desk, Filed, PHRASE, access_request, await_answer, day, file_everything, receive,
    revise, tamper,
};
use crate::case::{Assigned, CaseFilter};
use crate::chase::ChaseFilter;
use crate::journal::Asked;
use crate::report::Counted;
use crate::restriction;
use crate::search::{Filter, Hit, Order};
use crate::{StoreError, Tx, Vault};
use dossier_domain::case::{CaseEvent, Correction, Kind, Opened, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, NoteId, PersonId, Sha256};
use dossier_domain::lang::Lang;
use dossier_domain::law::GroundCode;
use dossier_domain::person::{Person, PersonEvent, Role};
use dossier_domain::query::Field;
use dossier_domain::review::{Direction, ReviewEvent, ReviewStep};
use sqlx::Executor;
use std::collections::BTreeMap;
use std::path::Path;
use zeroize::Zeroizing;

async fn add(vault: &Vault, name: &str, role: Role) -> Person {
    let phrase = Zeroizing::new(PHRASE.to_owned());
    vault
        .add_person(vault.me(), name, role, Lang::Fr, phrase)
        .await
        .unwrap()
}

async fn hand_over(desk: &Desk, vault: Vault, to: PersonId) -> Vault {
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

async fn restrict(vault: &Vault, case_id: CaseId, readers: &[PersonId]) {
    let event = CaseEvent::Restricted {
        from: None,
        readers: readers.to_vec(),
        reason: "un employé du bureau est visé".into(),
    };
    record(vault, case_id, event).await.unwrap();
}

async fn lift(vault: &Vault, case_id: CaseId) {
    let event = CaseEvent::RestrictionLifted {
        from: Vec::new(),
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

/// Every answer of the store that a person is shown, by query, as text.
async fn answers(vault: &Vault, secret: &Ids) -> BTreeMap<&'static str, String> {
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
    let works = vault.workload(from, until).await;
    say("workload", format!("{works:?}"));
    say(
        "due_page",
        format!("{:?}", vault.due_page(None, until, 500).await),
    );
    say(
        "directions_late",
        format!("{:?}", vault.directions_late(until, 500).await),
    );
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
        let figures = vault.figures(counted, crate::unwatched).await;
        say("figures", format!("{figures:?}"));
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
    let chases = vault.chases(day("2026-12-31"), 50).await;
    say("chases", format!("{chases:?}"));
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
        "case_clocks",
        format!("{:?}", vault.case_clocks(secret.case).await),
    );
    say(
        "case_file",
        format!("{:?}", vault.case_file(secret.case).await),
    );
    let by_number = vault.case_by_number(&secret.number).await;
    say("case_by_number", format!("{by_number:?}"));
    say("note", format!("{:?}", vault.note(secret.note).await));
    say("notes", format!("{:?}", vault.notes(None, 50).await));
    say(
        "notes",
        format!("{:?}", vault.notes(Some(secret.case), 50).await),
    );
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
    let by_number = vault.note_by_number(&secret.note_number).await;
    say("note_by_number", format!("{by_number:?}"));
    let conflicts = vault.cases_in_conflict(50).await.unwrap();
    say("cases_in_conflict", format!("{conflicts:?}"));
    let conflicts = vault.notes_in_conflict(50).await.unwrap();
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

/// Answers that the secret case would not change even if it were seen: nobody set anything apart.
const NOTHING_TO_TELL: [&str; 9] = [
    // Nothing was referred here; a referral is compared by the acceptance tests.
    "chase_page",
    "chase_services",
    "chase_late",
    // No request for review here; one is compared below.
    "directions_late",
    "open_questions",
    "verify",
    "cases_in_conflict",
    "notes_in_conflict",
    "machines",
];

/// Reading functions of the store that tell nothing of a case, each with why.
const TELL_OF_NO_CASE: [(&str, &str); 48] = [
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
    ("packs_in_force", "laws and calendars, by their digest"),
    ("pack_forces", "laws and calendars, by their digest"),
    ("packs", "laws and calendars, by their digest"),
    ("parsed_pack", "a law or a calendar, by its digest"),
    ("terms", "words of the glossary"),
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
    ("pack", "a law, by its digest"),
    ("calendar", "days, by their digest"),
    ("has_pack", "whether a law is known"),
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
const OF_A_WRITE: [&str; 12] = [
    "bulk_ended",
    "to_publish",
    "office_settings",
    "office_closure",
    "term",
    "case",
    "history",
    "note",
    "record",
    "put_text",
    "next_number",
    "adopt_pack",
];

/// Asynchronous public functions of the blocks `impl <name>` of the store, read in its code.
fn functions_of(name: &str) -> Vec<String> {
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
    let opening = ["create", "recover", "unlock", "unlock_watched"];
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
        let lines = vault.directions_late(day("2026-12-01"), 50).await.unwrap();
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
    lift(&vault, secret.case).await;
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
        "notes",
    ];
    for (query, answer) in after.iter().filter(|(query, _)| !told.contains(query)) {
        assert_eq!(answer, &before[query], "{query}");
    }
}

/// The events of a case that tell of an opening: who and what.
async fn openings(vault: &Vault, case_id: CaseId) -> Vec<(PersonId, Opened)> {
    let events = vault.case_history(case_id).await.unwrap();
    let opened = events.into_iter().filter_map(|event| match event.fact {
        Fact::Case {
            event: CaseEvent::Opened(what),
            ..
        } => Some((event.by, what)),
        _ => None,
    });
    opened.collect()
}

#[tokio::test]
async fn opening_a_restricted_case_or_its_note_is_written_once_in_a_while() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    vault.case(filed.case).await.unwrap();
    assert_eq!(openings(&vault, filed.case).await, [], "not restricted");
    restrict(&vault, filed.case, &[lead, coordinator.id]).await;
    let vault = hand_over(&desk, vault, coordinator.id).await;
    vault
        .case_page(&CaseFilter::default(), None, 50)
        .await
        .unwrap();
    let note = Opened::Note {
        note_id: filed.note,
    };
    vault.note(filed.note).await.unwrap();
    vault.note(filed.note).await.unwrap();
    vault.case(filed.case).await.unwrap();
    vault.case(filed.case).await.unwrap();
    let me = coordinator.id;
    assert_eq!(
        openings(&vault, filed.case).await,
        [(me, note), (me, Opened::Case)]
    );
    desk.clock.advance(600);
    vault.case(filed.case).await.unwrap();
    assert_eq!(
        openings(&vault, filed.case).await,
        [(me, note), (me, Opened::Case), (me, Opened::Case)],
        "another reading, ten minutes later"
    );
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
}

#[tokio::test]
async fn an_opening_that_cannot_be_written_is_no_opening() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[vault.me()]).await;
    let mut writer = vault.shared.writer().await.unwrap();
    writer
        .execute(
            "CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'full'); END",
        )
        .await
        .unwrap();
    drop(writer);
    assert!(vault.case(filed.case).await.is_err());
    assert!(vault.case_history(filed.case).await.is_err());
    assert!(vault.note(filed.note).await.is_err());
    let mut writer = vault.shared.writer().await.unwrap();
    writer.execute("DROP TRIGGER full").await.unwrap();
    drop(writer);
    assert!(vault.case(filed.case).await.is_ok());
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
async fn a_case_whose_readers_can_no_longer_lift_it_passes_to_the_directors_else_the_team_leads() {
    let desk = Desk::new();
    let (vault, coordinator) = office(&desk).await;
    let lead = vault.me();
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[coordinator.id]).await;
    assert!(
        vault.case(filed.case).await.is_ok(),
        "there is no director, and nobody named may lift it"
    );
    let director = add(&vault, "Ida Marchand", Role::Director).await;
    assert!(vault.case(filed.case).await.is_err(), "now there is one");
    let administrator = add(&vault, "Luc Fournier", Role::Administrator).await;
    let mut reader = vault.reader().await.unwrap();
    for (person, sees) in [(administrator.id, false), (director.id, true)] {
        let seen = restriction::sees(&mut reader, person, filed.case).await;
        assert_eq!(seen.unwrap(), sees);
    }
    drop(reader);
    let vault = hand_over(&desk, vault, director.id).await;
    vault.case(filed.case).await.unwrap();
    let naming = CaseEvent::Restricted {
        from: Some(vec![coordinator.id]),
        readers: vec![coordinator.id, lead],
        reason: "la cheffe reprend le dossier".into(),
    };
    record(&vault, filed.case, naming).await.unwrap();
    assert!(
        vault.case(filed.case).await.is_err(),
        "a team lead who is named keeps it: the director sees it no more"
    );
}

#[tokio::test]
async fn a_keeper_who_is_suspended_keeps_nothing_until_they_are_back() {
    let desk = Desk::new();
    let (vault, _) = office(&desk).await;
    let other = add(&vault, "Ida Marchand", Role::TeamLead).await;
    let filed = file_everything(&vault, SECRET).await;
    restrict(&vault, filed.case, &[other.id]).await;
    let seen = async |vault: &Vault| vault.case(filed.case).await.is_ok();
    assert!(!seen(&vault).await);
    let becomes = async |vault: &Vault, event: PersonEvent| {
        let person_id = other.id;
        let fact = Fact::Person { person_id, event };
        let write = vault.write(async |tx: &mut Tx| tx.record(fact).await);
        write.await.unwrap();
    };
    becomes(&vault, PersonEvent::Suspended).await;
    assert!(seen(&vault).await, "it passed to the other team lead");
    becomes(&vault, PersonEvent::Resumed).await;
    assert!(!seen(&vault).await);
    let event = PersonEvent::RoleChanged {
        from: Role::TeamLead,
        to: Role::Registrar,
    };
    becomes(&vault, event).await;
    assert!(seen(&vault).await, "a registrar could not lift it");
    assert!(vault.verify(crate::unwatched).await.unwrap().is_sound());
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

/// Tables that are read as they are, each with why it tells of no case.
const NOT_COVERED: [(&str, &str); 26] = [
    ("bulk", "how many cases a person acted on"),
    ("saved_view", "what people typed, each for themselves alone"),
    (
        "found_set",
        "sets of the documents of the cases that are not restricted",
    ),
    (
        "found_due",
        "cases of an older vault: emptied before anybody reads",
    ),
    (
        "report_line",
        "published figures: they count no case that is restricted (ADR 19)",
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
    ("person_key", "people"),
    ("recovery_sheet", "a mark"),
    ("sign_in", "people"),
    ("naming_key", "keys"),
    ("peer", "how far each machine holds the chains"),
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

#[test]
fn those_to_whom_a_case_passes_are_those_whose_role_restricts() {
    let roles = [
        Role::CaseCoordinator,
        Role::TeamLead,
        Role::Registrar,
        Role::RecordsOfficer,
        Role::Communications,
        Role::Approver,
        Role::Director,
        Role::Administrator,
        Role::Auditor,
    ];
    let views = restriction::views(PersonId(uuid::Uuid::nil()));
    for role in roles {
        let word = format!("'{}'", crate::sql::word(&role).unwrap());
        assert_eq!(views.contains(&word), role.keeps_restricted(), "{word}");
    }
}
