//! A restricted case, for whoever is not named, through the use cases: every answer that the window
//! can ask for is that of an office without the case.

use crate::desk::{draft, file, old, proposal, recent, refusal, series};
use dossier_app::case::{
    CaseListRequest, CloseCase, CorrectCase, LiftRestriction, ReadSecond, RecordPart, RelateCase,
    ReopenCase, RestrictCase, ScreenIn, SettleCase,
};
use dossier_app::clock::{ActOnClock, ClockAct};
use dossier_app::history::{self, HistorySubject};
use dossier_app::journal::JournalRequest;
use dossier_app::letter::{
    self as letters, ApproveLetter, DispatchLetter, DraftLetter, ExportLetter, LetterOf,
    ReviseLetter,
};
use dossier_app::note::{AgreePair, DraftNote, ReviseSide, SettleSide};
use dossier_app::palette::{self, PaletteRequest};
use dossier_app::record::FileCase;
use dossier_app::report::{self, BehindRequest};
use dossier_app::search::{SearchFilter, SearchPageRequest, SearchRequest};
use dossier_app::undo::{self, UndoCase, UndoNote};
use dossier_app::{
    AppError, Session, WireError, case, clock, exchange, journal, note, record, search, today,
};
use dossier_domain::case::{About, Correction, Kind, Part, Stage};
use dossier_domain::id::{CaseId, EventId, LetterId, NoteId, PairId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::law::ClockCode;
use dossier_domain::letter::{LetterFormat, LetterSide, LetterText, Means, TemplateCode};
use dossier_domain::person::{Person, Role};
use dossier_domain::report::{Cell, Measure, Query};
use dossier_testkit::{LetterFile, TestOffice, letter};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What the window asks for and is shown; each is compared.
const SHOWN: [&str; 20] = [
    "case_alike",
    "report_get",
    "report_behind",
    "journal_browse",
    "exchange_get",
    "today_get",
    "today_since",
    "palette_find",
    "history_get",
    "case_list",
    "case_get",
    "case_closing",
    "draft_get",
    "draft_list",
    "search",
    "note_list",
    "note_get",
    "letter_list",
    "letter_get",
    "journal_verify",
];

/// Acts on a case or a note: each is refused as for one that does not exist.
const ACTS: [&str; 25] = [
    "clock_act",
    "case_relate",
    "case_settle",
    "case_close",
    "case_reopen",
    "note_settle",
    "case_correct",
    "case_record",
    "case_screen_in",
    "case_screen_out",
    "case_read_second",
    "case_undo",
    "case_restrict",
    "case_lift",
    "case_file",
    "note_draft",
    "note_revise",
    "note_agree",
    "note_undo",
    "note_export",
    "letter_draft",
    "letter_revise",
    "letter_approve",
    "letter_dispatch",
    "letter_export",
];

/// Commands that tell of no case, each with why.
const OTHERS: [(&str, &str); 71] = [
    (
        "report_publish",
        "counts no restricted case; tested in report.rs",
    ),
    (
        "report_list",
        "what was published: no restricted case is counted in it",
    ),
    ("report_check", "whether what was published is equal"),
    (
        "report_export",
        "a file of what report_get or report_list shows",
    ),
    ("journal_report", "what `journal_verify` tells, on paper"),
    ("journal_export", "lines of `journal_browse`, as a table"),
    ("device_list", "machines, and how far each wrote"),
    ("pack_list", "laws and calendars"),
    ("pack_get", "laws and calendars"),
    ("pack_compare", "laws and calendars"),
    ("pack_import", "what was given"),
    ("pack_force", "laws and calendars"),
    ("term_list", "words of the glossary"),
    ("term_add", "words of the glossary"),
    ("term_correct", "words of the glossary"),
    ("term_retire", "words of the glossary"),
    ("term_import", "what was given"),
    ("term_export", "words of the glossary"),
    ("calendar_list", "days"),
    ("office_get", "what the office settled about itself"),
    ("office_change", "what the office settled about itself"),
    ("office_closures", "days of the office"),
    ("office_close", "days of the office"),
    ("office_open", "days of the office"),
    ("passphrase_change", "tells nothing"),
    ("passphrase_strength", "tells of what was typed"),
    ("person_change_role", "people"),
    ("person_list", "people"),
    ("person_remove", "people"),
    ("person_resume", "people"),
    ("person_suspend", "people"),
    ("recovery_draw", "a recovery key"),
    ("recovery_keep", "tells nothing"),
    ("recovery_print", "a recovery key"),
    ("vault_recover", "people"),
    ("practice_renew", "makes another vault anew"),
    ("window_open", "shows what another command answers"),
    ("window_print", "prints what is shown"),
    ("window_attention", "tells nothing"),
    ("window_kept", "tells nothing"),
    ("place_file", "a file of the workstation"),
    ("exchange_prepare", "a sealed file"),
    ("exchange_take", "what is seen of what was taken in"),
    ("practice_enter", "opens another vault"),
    ("practice_stop", "tells nothing"),
    ("practice_leave", "closes another vault"),
    ("window_ready", "tells nothing"),
    ("vault_status", "people, before anyone signs in"),
    ("vault_create", "an empty vault"),
    ("vault_unlock", "people"),
    ("vault_lock", "tells nothing"),
    ("messages", "words of the program"),
    ("person_add", "people"),
    ("person_choose_language", "tells nothing"),
    (
        "case_receive_file",
        "what was given; the same bytes are tested below",
    ),
    ("case_receive_form", "what was given"),
    ("service_list", "names of the lexicon"),
    ("draft_put", "tells nothing"),
    ("draft_drop", "tells nothing"),
    ("series_list", "the plan"),
    ("place_folder", "a folder that the person chose"),
    ("backup_status", "the last backup of the whole vault"),
    ("backup_make", "the whole vault, sealed"),
    ("backup_card", "who may open a backup"),
    ("backup_restore", "the whole vault, in another folder"),
    ("job_list", "the work of this session"),
    ("job_stop", "tells nothing"),
    ("import_begin", "what was given"),
    ("import_resume", "what was given"),
    ("import_unfinished", "what was given"),
    ("import_give_up", "tells nothing"),
];

/// Commands of the window, read in the shell's list.
fn commands() -> Vec<String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/src/commands/list.rs");
    let list = std::fs::read_to_string(list).unwrap();
    let names = list
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter_map(|line| line.split_once("::")?.1.split_once('('))
        .map(|(name, _)| name.to_owned());
    names.collect()
}

#[test]
fn every_command_of_the_window_is_compared_or_tells_of_no_case() {
    let mut known: Vec<&str> = SHOWN.iter().chain(&ACTS).copied().collect();
    known.extend(OTHERS.map(|(name, _)| name));
    let commands = commands();
    assert!(commands.len() > 30);
    for command in &commands {
        assert!(
            known.contains(&command.as_str()),
            "{command}: compare its answer with and without a restricted case, or say why not"
        );
    }
    for name in known {
        assert!(commands.iter().any(|command| command == name), "{name}");
    }
}

/// The complaint that will be restricted; its words are those of other cases, and one of its own.
fn secret() -> LetterFile {
    letter(
        "Bonjour,\n\nLe 14 septembre 2026, un agent du Service de police du Grand Sudbury m’a poussé. \
         Je veux porter plainte contre lui, et contre une employée du bureau : la zibeline.\n\n\
         Réjean Aubin\n705-555-0177",
    )
    .from("Rejean Aubin <rejean.aubin@courriel.example>")
    .subject("Plainte reservee")
}

/// What somebody would ask for if they knew of the case.
struct Asked {
    case: CaseId,
    note: NoteId,
    pair: PairId,
    letter: LetterId,
}

impl Asked {
    /// A letter of the case.
    fn letter(&self) -> LetterOf {
        LetterOf {
            case_id: self.case,
            letter_id: self.letter,
        }
    }

    fn text() -> LetterText {
        let side = LetterSide {
            lang: Lang::Fr,
            subject: "Objet".into(),
            body: "Texte".into(),
            enclosures: Vec::new(),
            title: String::new(),
        };
        LetterText {
            recipient: "Une personne".into(),
            sides: vec![side],
            signatory: String::new(),
        }
    }
}

fn said(answer: Result<impl Serialize, AppError>) -> String {
    match answer {
        Ok(answer) => serde_json::to_string(&answer).unwrap(),
        Err(error) => serde_json::to_string(&WireError::from(error)).unwrap(),
    }
}

async fn answers(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let mut said_of = BTreeMap::new();
    let mut say = |query: &'static str, answer: String| {
        *said_of.entry(query).or_insert_with(String::new) += &(answer + "\n");
    };
    say("today_get", said(today::get(session).await));
    let visit = r#"{"since":{"at":"2026-10-08T13:00:00Z","place":0},"until":null}"#;
    case::draft_put(session, "visit", visit).await.unwrap();
    say("today_since", said(today::since(session, false).await));
    for typed in ["PL-2026-A0003", "3", "aubin", "zib"] {
        let request = PaletteRequest {
            things: typed.into(),
            words: typed.into(),
        };
        say("palette_find", said(palette::find(session, request).await));
    }
    for subject in [
        HistorySubject::Case(asked.case),
        HistorySubject::Note(asked.note),
    ] {
        say("history_get", said(history::get(session, subject).await));
    }
    for stages in [vec![], vec![Stage::Received], vec![Stage::ScreenedIn]] {
        let request = CaseListRequest {
            stages,
            after: None,
        };
        say("case_list", said(case::list(session, request).await));
    }
    say("case_get", said(case::get(session, asked.case).await));
    say(
        "case_closing",
        said(case::closing(session, asked.case).await),
    );
    say("case_alike", said(case::alike(session, asked.case).await));
    let form = format!("screen-out-{}", asked.case);
    say("draft_get", said(case::draft_get(session, &form).await));
    let begun = case::draft_list(session, "screen-out-").await;
    say("draft_list", said(begun));
    for query in [
        "agent",
        "agent police plainte",
        "zibel*",
        "aubin",
        "PL-2026",
    ] {
        for best in [false, true] {
            let request = SearchRequest {
                query: query.into(),
                best,
            };
            say("search", said(search::search(session, request).await));
            for noun in [None, Some("case".to_owned())] {
                let request = SearchPageRequest {
                    query: query.into(),
                    best,
                    filter: SearchFilter {
                        noun,
                        ..SearchFilter::default()
                    },
                };
                say("search", said(search::page(session, request).await));
            }
        }
    }
    let query = Query {
        from: crate::desk::day("2026-01-01"),
        until: session.office.today(),
        cut_off: session.office.today(),
    };
    let numbers = report::get(session, query, dossier_app::unwatched).await;
    say("report_get", said(numbers));
    for measure in Measure::ALL {
        let cell = Cell::All { measure };
        let request = BehindRequest { query, cell };
        let list = report::behind(session, request, dossier_app::unwatched).await;
        say("report_behind", said(list));
    }
    say("note_list", said(note::list(session).await));
    say("note_get", said(note::get(session, asked.note).await));
    say(
        "letter_list",
        said(letters::of_case(session, asked.case).await),
    );
    say(
        "letter_get",
        said(letters::get(session, asked.letter()).await),
    );
    say("exchange_get", said(exchange::status(session).await));
    let verified = journal::verify(session, dossier_app::unwatched)
        .await
        .map(|view| {
            // The length of the journal is a trace that remains.
            journal::VerifyView {
                events: 0,
                heads: Vec::new(),
                ..view
            }
        });
    say("journal_verify", said(verified));
    for number in [None, Some("PL-2026-A0003".to_owned())] {
        let request = JournalRequest {
            number,
            ..JournalRequest::default()
        };
        say(
            "journal_browse",
            said(journal::browse(session, request).await),
        );
    }
    said_of
}

/// The refusal of each act on a case or a note.
async fn refusals(
    session: &Session,
    asked: &Asked,
    me: PersonId,
) -> BTreeMap<&'static str, String> {
    let (case_id, note_id, pair) = (asked.case, asked.note, asked.pair);
    let event = EventId(uuid::Uuid::from_u128(6));
    let refused = |error: AppError| serde_json::to_string(&WireError::from(error)).unwrap();
    let shown = case::list(session, CaseListRequest::default())
        .await
        .unwrap();
    let late = shown.lines.iter().find(|line| line.subject == "Complaint");
    let mut other = case::get(session, late.unwrap().id).await.unwrap();
    other.line.id = case_id;
    let reasons = String::from("motifs");
    BTreeMap::from([
        (
            "case_correct",
            refused(refusal(
                case::correct(
                    session,
                    CorrectCase {
                        case_id,
                        correction: Correction::Kind {
                            from: Kind::Complaint,
                            to: Kind::Other,
                        },
                    },
                )
                .await,
            )),
        ),
        (
            "case_record",
            refused(refusal(
                case::record(
                    session,
                    RecordPart {
                        case_id,
                        part: Part::Wanted(reasons.clone()),
                        of: None,
                    },
                )
                .await,
            )),
        ),
        (
            "case_screen_in",
            refused(refusal(
                case::screen_in(
                    session,
                    ScreenIn {
                        case_id,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_screen_out",
            refused(refusal(
                case::screen_out(session, proposal(&other, asked_reader(session).await)).await,
            )),
        ),
        (
            "case_read_second",
            refused(refusal(
                case::read_second(
                    session,
                    ReadSecond {
                        case_id,
                        agrees: true,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "clock_act",
            refused(refusal(
                clock::act(
                    session,
                    ActOnClock {
                        case_id,
                        clock: ClockCode("FIPPA_26".into()),
                        act: ClockAct::Resume {
                            on: "2026-10-08".parse().unwrap(),
                        },
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_relate",
            refused(refusal(
                case::relate(
                    session,
                    RelateCase {
                        case_id,
                        other: late.unwrap().id,
                        relation: None,
                    },
                )
                .await,
            )),
        ),
        (
            "case_settle",
            refused(refusal(
                case::settle(
                    session,
                    SettleCase {
                        case_id,
                        about: About::Kind,
                        kept: EventId(uuid::Uuid::nil()),
                        over: Vec::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "note_settle",
            refused(refusal(
                note::settle(
                    session,
                    SettleSide {
                        note_id,
                        pair,
                        lang: Lang::Fr,
                        kept: EventId(uuid::Uuid::nil()),
                        over: Vec::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_restrict",
            refused(refusal(
                case::restrict(
                    session,
                    RestrictCase {
                        case_id,
                        readers: vec![me],
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_lift",
            refused(refusal(
                case::lift(
                    session,
                    LiftRestriction {
                        case_id,
                        reason: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_file",
            refused(refusal(
                record::file_case(
                    session,
                    FileCase {
                        case_id,
                        series: series(session).await,
                    },
                )
                .await,
            )),
        ),
        (
            "note_draft",
            refused(refusal(
                note::draft(
                    session,
                    DraftNote {
                        case_id,
                        source: Lang::Fr,
                    },
                )
                .await,
            )),
        ),
        (
            "note_revise",
            refused(refusal(
                note::revise(
                    session,
                    ReviseSide {
                        note_id,
                        pair,
                        lang: Lang::Fr,
                        from: String::new(),
                        to: "autre".into(),
                    },
                )
                .await,
            )),
        ),
        (
            "note_agree",
            refused(refusal(
                note::agree(session, AgreePair { note_id, pair }).await,
            )),
        ),
        (
            "case_undo",
            refused(refusal(
                undo::undo_case(session, UndoCase { case_id, event }).await,
            )),
        ),
        (
            "note_undo",
            refused(refusal(
                undo::undo_note(session, UndoNote { note_id, event }).await,
            )),
        ),
        (
            "note_export",
            refused(refusal(note::export(session, note_id).await)),
        ),
        (
            "case_close",
            refused(refusal(
                case::close(
                    session,
                    CloseCase {
                        case_id,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "case_reopen",
            refused(refusal(
                case::reopen(
                    session,
                    ReopenCase {
                        case_id,
                        reasons: reasons.clone(),
                    },
                )
                .await,
            )),
        ),
        (
            "letter_draft",
            refused(refusal(
                letters::draft(
                    session,
                    DraftLetter {
                        case_id,
                        template: TemplateCode("acknowledgement".into()),
                        langs: vec![Lang::Fr],
                    },
                )
                .await,
            )),
        ),
        (
            "letter_revise",
            refused(refusal(
                letters::revise(
                    session,
                    ReviseLetter {
                        of: asked.letter(),
                        over: vec![event],
                        text: Asked::text(),
                    },
                )
                .await,
            )),
        ),
        (
            "letter_approve",
            refused(refusal(
                letters::approve(
                    session,
                    ApproveLetter {
                        of: asked.letter(),
                        digest: String::new(),
                    },
                )
                .await,
            )),
        ),
        (
            "letter_dispatch",
            refused(refusal(
                letters::dispatch(
                    session,
                    DispatchLetter {
                        of: asked.letter(),
                        digest: String::new(),
                        on: crate::desk::day("2026-10-08"),
                        means: Means::Mail,
                    },
                )
                .await,
            )),
        ),
        (
            "letter_export",
            refused(refusal(
                letters::export(
                    session,
                    ExportLetter {
                        of: asked.letter(),
                        format: LetterFormat::Pdf,
                    },
                )
                .await,
            )),
        ),
    ])
}

/// Another person who may read second.
async fn asked_reader(session: &Session) -> PersonId {
    session.view().await.unwrap().readers[0].id
}

/// An office with two team leads; the first received two ordinary complaints.
async fn office() -> (TestOffice, Session, Person, Person) {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let first = session.person.clone();
    let second = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    office.receive(&session, recent().file("une.eml")).await;
    office.receive(&session, old().file("autre.eml")).await;
    (office, session, first, second)
}

fn restriction(case_id: CaseId, readers: Vec<PersonId>) -> RestrictCase {
    RestrictCase {
        case_id,
        readers,
        reason: "Une employée du bureau est visée.".into(),
    }
}

#[tokio::test]
async fn whoever_is_not_named_is_shown_an_office_without_the_case() {
    let (office, session, first, second) = office().await;
    let never = Asked {
        case: CaseId(uuid::Uuid::from_u128(7)),
        note: NoteId(uuid::Uuid::from_u128(8)),
        pair: PairId(uuid::Uuid::from_u128(9)),
        letter: LetterId(uuid::Uuid::from_u128(7)),
    };
    let session = office.hand_over(session, &second).await;
    let without = answers(&session, &never).await;
    let refused = refusals(&session, &never, second.id).await;
    assert_eq!(
        refused.keys().copied().collect::<Vec<_>>(),
        {
            let mut acts = ACTS.to_vec();
            acts.sort_unstable();
            acts
        },
        "each act is tried"
    );

    let session = office.hand_over(session, &first).await;
    let line = office
        .receive(&session, secret().file("reservee.eml"))
        .await;
    file(&session, line.id).await;
    let drafted = draft(&session, line.id, Lang::Fr).await;
    let receipt = DraftLetter {
        case_id: line.id,
        template: TemplateCode("acknowledgement".into()),
        langs: vec![Lang::Fr],
    };
    let (receipt, _) = letters::draft(&session, receipt).await.unwrap();
    let asked = Asked {
        letter: receipt.line.id,
        case: line.id,
        note: drafted.note.id,
        pair: drafted.note.pairs[0].id,
    };
    let session = office.hand_over(session, &second).await;
    let form = format!("screen-out-{}", line.id);
    case::draft_put(&session, &form, "{}").await.unwrap();
    let seen = answers(&session, &asked).await;
    for (query, answer) in &seen {
        // Nobody set anything apart in the case: the exchange would tell nothing of it.
        if !["journal_verify", "exchange_get"].contains(query) {
            assert_ne!(answer, &without[query], "{query} would tell of the case");
        }
    }

    let session = office.hand_over(session, &first).await;
    let request = restriction(line.id, vec![first.id]);
    let (view, _) = case::restrict(&session, request).await.unwrap();
    let view = view.unwrap();
    assert!(view.line.restricted);
    assert_eq!(view.restriction.unwrap().readers, [first.id]);

    let session = office.hand_over(session, &second).await;
    let with = answers(&session, &asked).await;
    let mut shown: Vec<&str> = SHOWN.to_vec();
    shown.sort_unstable();
    assert_eq!(with.keys().copied().collect::<Vec<_>>(), shown);
    for (query, answer) in &with {
        assert_eq!(answer, &without[query], "{query}");
    }
    let still = refusals(&session, &asked, second.id).await;
    for (act, refusal) in &still {
        assert_eq!(refusal, &refused[act], "{act}");
    }
    let (again, _) = case::receive_file(&session, secret().file("reservee.eml"))
        .await
        .unwrap();
    assert_eq!(
        again.already, None,
        "the same bytes are not « already received »"
    );
    assert!(again.case.is_some());
}

#[tokio::test]
async fn the_openings_of_a_restricted_case_stand_in_its_history_and_beside_its_readers() {
    let (office, session, first, second) = office().await;
    let line = office
        .receive(&session, secret().file("reservee.eml"))
        .await;
    let drafted = draft(&session, line.id, Lang::Fr).await;
    let request = restriction(line.id, vec![first.id, second.id]);
    case::restrict(&session, request).await.unwrap();
    let session = office.hand_over(session, &second).await;
    case::list(&session, CaseListRequest::default())
        .await
        .unwrap();
    note::list(&session).await.unwrap();
    note::get(&session, drafted.note.id).await.unwrap();
    case::get(&session, line.id).await.unwrap();
    let view = case::get(&session, line.id).await.unwrap();
    let openings = view.restriction.unwrap().openings;
    let told: Vec<(&str, &str)> = openings
        .iter()
        .map(|line| (line.by.as_str(), line.what.id.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("Dominic Oakes", "history-opened-case"),
            ("Dominic Oakes", "history-opened-note"),
            ("Amélie Gauthier", "history-opened-case"),
        ]
    );
    assert!(openings.iter().all(|line| view.history.contains(line)));
    assert!(
        view.history
            .iter()
            .any(|line| line.what.id == "history-restricted")
    );
}

#[tokio::test]
async fn a_team_lead_or_a_director_restricts_and_nobody_else() {
    let (office, session, first, _) = office().await;
    let line = office
        .receive(&session, secret().file("reservee.eml"))
        .await;
    let coordinator = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let director = office.add(&session, "Ida Marchand", Role::Director).await;
    let session = office.hand_over(session, &coordinator).await;
    let mine = restriction(line.id, vec![coordinator.id]);
    assert!(matches!(
        refusal(case::restrict(&session, mine).await),
        AppError::NotPermitted
    ));
    let session = office.hand_over(session, &director).await;
    let request = restriction(line.id, vec![director.id, first.id]);
    case::restrict(&session, request).await.unwrap();
    let lifted = LiftRestriction {
        case_id: line.id,
        reason: "L’employée n’est plus visée.".into(),
    };
    let (view, _) = case::lift(&session, lifted).await.unwrap();
    assert_eq!(view.restriction, None);
    let session = office.hand_over(session, &coordinator).await;
    case::get(&session, line.id).await.unwrap();
}

#[tokio::test]
async fn a_case_is_never_left_to_people_who_could_not_keep_it() {
    let (office, session, first, second) = office().await;
    let line = office
        .receive(&session, secret().file("reservee.eml"))
        .await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let coordinator = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let director = office.add(&session, "Ida Marchand", Role::Director).await;
    let attempt = async |readers: Vec<PersonId>| {
        let error = refusal(case::restrict(&session, restriction(line.id, readers)).await);
        let wire = WireError::from(error);
        assert_eq!(wire.field.as_deref(), Some("readers"));
        wire.code
    };
    assert_eq!(attempt(vec![]).await, "invalid-field");
    let unknown = PersonId(uuid::Uuid::from_u128(5));
    assert_eq!(attempt(vec![first.id, unknown]).await, "invalid-field");
    let cannot = "readers-cannot-keep";
    assert_eq!(attempt(vec![auditor.id]).await, cannot);
    assert_eq!(
        attempt(vec![coordinator.id]).await,
        cannot,
        "could not lift it"
    );
    assert_eq!(
        attempt(vec![director.id]).await,
        cannot,
        "could not screen it"
    );
    let blank = RestrictCase {
        reason: "  ".into(),
        ..restriction(line.id, vec![first.id])
    };
    let error = WireError::from(refusal(case::restrict(&session, blank).await));
    assert_eq!(error.code, "invalid-field");

    let left = restriction(line.id, vec![second.id, auditor.id]);
    let (view, changed) = case::restrict(&session, left).await.unwrap();
    assert_eq!(view, None, "left to others, it is seen no more");
    assert_eq!(changed.subjects, [("case", line.id.to_string())]);
    assert!(case::get(&session, line.id).await.is_err());
    let session = office.hand_over(session, &auditor).await;
    case::get(&session, line.id)
        .await
        .expect("an auditor reads a restricted case when named");
}

#[tokio::test]
async fn the_second_reader_of_a_restricted_case_is_one_of_those_named() {
    let (office, session, first, second) = office().await;
    let director = office.add(&session, "Ida Marchand", Role::Director).await;
    let late = old().subject("Another complaint");
    let line = office.receive(&session, late.file("late.eml")).await;
    let request = restriction(line.id, vec![first.id, second.id]);
    let (view, _) = case::restrict(&session, request).await.unwrap();
    let view = view.unwrap();
    let refused = case::screen_out(&session, proposal(&view, director.id)).await;
    assert!(matches!(refusal(refused), AppError::SecondReaderNotNamed));
    case::screen_out(&session, proposal(&view, second.id))
        .await
        .unwrap();
    let alone = restriction(line.id, vec![first.id]);
    let refused = case::restrict(&session, alone).await;
    assert!(matches!(refusal(refused), AppError::SecondReaderNotNamed));
    let session = office.hand_over(session, &second).await;
    assert_eq!(
        today::get(&session).await.unwrap().counts.second_readings,
        1
    );
    let agreed = ReadSecond {
        case_id: line.id,
        agrees: true,
        reasons: String::new(),
    };
    let (view, _) = case::read_second(&session, agreed).await.unwrap();
    assert_eq!(view.line.stage, Stage::ScreenedOut);
}
