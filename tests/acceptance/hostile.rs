//! Bad input of every kind at every form: what is typed is kept as it was, or refused by a code
//! that says what to do; it is never a fault of ours, and the vault is sound after it.

use crate::desk::{call, desk, draft, is_sound, old, proposal};
use chrono::NaiveDate;
use dossier_app::case::{
    CaseListRequest, CorrectCase, LiftRestriction, ReceiveForm, RestrictCase, ScreenIn, ScreenOut,
};
use dossier_app::error::Family;
use dossier_app::exchange::{self, PrepareBundle};
use dossier_app::note::ReviseSide;
use dossier_app::palette::{self, PaletteRequest};
use dossier_app::record::FileCase;
use dossier_app::search::{self, SearchFilter, SearchPageRequest};
use dossier_app::vault::{self, AddPerson, ChangePassphrase};
use dossier_app::{AppError, Session, WireError, case, note, record, unwatched};
use dossier_domain::case::{Correction, Correspondent};
use dossier_domain::id::PersonId;
use dossier_domain::lang::Lang;
use dossier_domain::law::GroundCode;
use dossier_domain::person::Role;
use dossier_domain::record::SeriesCode;
use dossier_testkit::TestOffice;

/// What nobody should type, and somebody will.
fn words() -> Vec<String> {
    let long = 300_000;
    let mut all: Vec<String> = [
        "",
        " \t\u{a0}\u{2003}\r\n",
        "\0",
        "a\0b",
        "\u{1}\u{7}\u{8}\u{1b}[31m\u{7f}\u{9b}",
        "\u{202e}etnialp \u{2066}x\u{2069}",
        "\u{feff}\u{200b}\u{ad}",
        "e\u{301}\u{301}\u{301}",
        "👩🏽‍⚖️ 𝔘𝔫𝔦 \u{10ffff}",
        "'; DROP TABLE event; --",
        "\" OR \"1\"=\"1",
        "* AND (NEAR( \"",
        "{ $count } { -term } #set page(width: 1pt) $x$ <b>&amp;</b> <script>alert(1)</script>",
        "../../../etc/passwd",
        "C:\\con\\nul",
        "=cmd|' /C calc'!A0",
    ]
    .map(str::to_owned)
    .into();
    all.extend(["é".repeat(long), "\n".repeat(long), "mot ".repeat(long / 4)]);
    all
}

/// Days at and beyond what any calendar holds.
fn days() -> Vec<NaiveDate> {
    let of = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    vec![
        NaiveDate::MIN,
        of(-1, 12, 31),
        of(0, 1, 1),
        of(1, 1, 1),
        of(1582, 10, 10),
        of(1899, 12, 31),
        of(2024, 2, 29),
        of(2026, 10, 8),
        of(2026, 10, 9),
        of(2100, 2, 28),
        of(9999, 12, 31),
        of(10_000, 1, 1),
        NaiveDate::MAX,
    ]
}

/// Kept, or refused in words that say what to do.
fn judged<T>(form: &str, typed: &str, done: Result<T, AppError>) {
    if let Err(error) = done {
        let wire = WireError::from(&error);
        let start: String = typed.chars().take(30).collect();
        assert_ne!(wire.family, Family::Broken, "{form}, {start:?}: {error:?}");
    }
}

#[tokio::test]
async fn a_form_of_intake_takes_any_words_or_says_why_not() {
    let (_office, session) = desk().await;
    for typed in words() {
        let forms = [
            ReceiveForm {
                text: typed.clone(),
                ..call()
            },
            ReceiveForm {
                subject: typed.clone(),
                ..call()
            },
            ReceiveForm {
                correspondent: Correspondent {
                    name: Some(typed.clone()),
                    email: Some(typed.clone()),
                    phone: Some(typed.clone()),
                    address: Some(typed.clone()),
                },
                ..call()
            },
        ];
        for form in forms {
            let text = form.text.clone();
            let done = case::receive_form(&session, form).await;
            if let Ok((line, _)) = &done {
                let view = case::get(&session, line.id).await.unwrap();
                let kept: String = view.text.iter().map(|part| part.words.as_str()).collect();
                assert!(kept == text, "kept as it was typed");
            }
            judged("intake", &typed, done);
        }
    }
    is_sound(&session).await;
}

#[tokio::test]
async fn a_form_of_intake_takes_any_day_or_says_why_not() {
    let (_office, session) = desk().await;
    let mut kept = Vec::new();
    for on in days() {
        let received = ReceiveForm {
            received_on: on,
            incident_on: None,
            ..call()
        };
        let incident = ReceiveForm {
            incident_on: Some(on),
            ..call()
        };
        for form in [received, incident] {
            let done = case::receive_form(&session, form).await;
            kept.extend(done.as_ref().ok().map(|(line, _)| line.id));
            judged("days of intake", &on.to_string(), done);
        }
    }
    assert!(!kept.is_empty());
    for id in kept {
        let view = case::get(&session, id).await.unwrap();
        for to in days() {
            let from = view.line.received_on;
            let correction = Correction::ReceivedOn { from, to };
            let request = CorrectCase {
                case_id: id,
                correction,
            };
            let done = case::correct(&session, request).await;
            let corrected = done.is_ok();
            judged("a day corrected", &to.to_string(), done);
            if corrected {
                break;
            }
        }
        case::get(&session, id).await.unwrap();
    }
    let request = CaseListRequest {
        assigned: None,
        stages: Vec::new(),
        after: None,
    };
    case::list(&session, request).await.unwrap();
    dossier_app::today::get(&session).await.unwrap();
    is_sound(&session).await;
}

/// A coordinator, a second reader, a late complaint and its note.
async fn busy() -> (TestOffice, Session, PersonId, case::CaseView) {
    let (office, session) = desk().await;
    let reader = office.add(&session, "Dominic Oakes", Role::TeamLead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = case::get(&session, line.id).await.unwrap();
    (office, session, reader.id, view)
}

#[tokio::test]
async fn a_decision_takes_any_words_or_says_why_not() {
    let (office, session, reader, view) = busy().await;
    for typed in words() {
        let whole = || proposal(&view, reader);
        let outs = [
            ScreenOut {
                ground: GroundCode(typed.clone()),
                ..whole()
            },
            ScreenOut {
                facts: whole()
                    .facts
                    .into_iter()
                    .map(|quote| dossier_domain::triage::Quote {
                        words: typed.clone(),
                        ..quote
                    })
                    .collect(),
                ..whole()
            },
            ScreenOut {
                reasons: typed.clone(),
                discretion: typed.clone(),
                ground: GroundCode("none".into()),
                ..whole()
            },
        ];
        for request in outs {
            judged(
                "screening out",
                &typed,
                case::screen_out(&session, request).await,
            );
        }
        let request = FileCase {
            case_id: view.line.id,
            series: SeriesCode(typed.clone()),
        };
        judged("filing", &typed, record::file_case(&session, request).await);
        let line = office.receive(&session, another(&typed)).await;
        let request = ScreenIn {
            case_id: line.id,
            reasons: typed.clone(),
        };
        judged(
            "screening in",
            &typed,
            case::screen_in(&session, request).await,
        );
    }
    is_sound(&session).await;
}

/// A letter of its own, so that it is not known already.
fn another(typed: &str) -> dossier_app::incoming::Incoming {
    let start: String = typed
        .chars()
        .take(40)
        .map(|sign| format!("{:x} ", u32::from(sign)))
        .collect();
    dossier_testkit::letter(&format!(
        "{}\n\n{start}{}",
        crate::desk::RECENT,
        typed.len()
    ))
    .file("a.eml")
}

#[tokio::test]
async fn a_restriction_takes_any_words_or_says_why_not() {
    let office = TestOffice::new();
    let session = office.open_as(Role::TeamLead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    for typed in words() {
        let restrict = RestrictCase {
            case_id: line.id,
            readers: vec![session.person.id],
            reason: typed.clone(),
        };
        judged(
            "a restriction",
            &typed,
            case::restrict(&session, restrict).await,
        );
        let lift = LiftRestriction {
            case_id: line.id,
            reason: typed.clone(),
        };
        judged("a lifting", &typed, case::lift(&session, lift).await);
    }
    is_sound(&session).await;
}

#[tokio::test]
async fn a_note_takes_any_words_and_its_export_says_what_it_cannot_set() {
    let (_office, session, _, view) = busy().await;
    let mut text = draft(&session, view.line.id, Lang::En).await.note;
    for typed in words() {
        let request = ReviseSide {
            note_id: text.id,
            pair: text.pairs[0].id,
            lang: Lang::En,
            from: text.pairs[0].text.en.clone(),
            to: typed.clone(),
        };
        judged(
            "a side of a note",
            &typed,
            note::revise(&session, request).await,
        );
        text = note::get(&session, text.id).await.unwrap().note;
        if typed.len() < 1_000 {
            judged("an export", &typed, note::export(&session, text.id).await);
        }
    }
    is_sound(&session).await;
}

#[tokio::test]
async fn a_person_a_passphrase_a_draft_and_a_search_take_any_words_or_say_why_not() {
    let (_office, session) = desk().await;
    for typed in words() {
        let person = AddPerson {
            name: typed.clone(),
            role: Role::Auditor,
            lang: Lang::En,
            passphrase: "douze signes au moins".into(),
        };
        let name = typed.trim();
        let added = vault::person::add(&session, person).await;
        assert!(
            added.is_err() || !name.contains(char::is_control) && name.chars().count() <= 120,
            "{name:?} is no line of a list"
        );
        judged("a person", &typed, added);
        let change = ChangePassphrase {
            before: typed.as_str().into(),
            after: typed.as_str().into(),
        };
        judged(
            "a passphrase",
            &typed,
            vault::passphrase::change(&session, change).await,
        );
        judged(
            "a sheet",
            &typed,
            vault::passphrase::keep_recovery(&session, typed.clone()).await,
        );
        judged(
            "a draft",
            &typed,
            case::draft_put(&session, &typed, &typed).await,
        );
        let find = PaletteRequest {
            things: typed.clone(),
            words: typed.clone(),
        };
        judged("the palette", &typed, palette::find(&session, find).await);
        let filter = SearchFilter {
            noun: Some(typed.clone()),
            year: Some(typed.clone()),
            ..SearchFilter::default()
        };
        let page = SearchPageRequest {
            query: typed.clone(),
            best: true,
            filter,
        };
        judged("a search", &typed, search::page(&session, page).await);
        let bundle = PrepareBundle {
            to: None,
            people: vec![PersonId(uuid::Uuid::nil())],
        };
        judged(
            "a bundle",
            &typed,
            exchange::export(&session, bundle, unwatched).await,
        );
    }
    is_sound(&session).await;
}
