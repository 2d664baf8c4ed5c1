//! Reports: numbers and the cases behind them, what is published, and that it derives again.

use crate::desk::{
    complaint, day, desk, desk_as, file, ready, recent, refusal, refused_field, screen_in,
};
use crate::pdf::run;
use dossier_app::case::{self, CloseCase, CorrectCase, RestrictCase};
use dossier_app::report::{
    self, BehindRequest, ExportReport, ReportFormat, ReportSource, ReportView,
};
use dossier_app::{AppError, Session, unwatched};
use dossier_domain::case::{Correction, Kind};
use dossier_domain::lang::Lang;
use dossier_domain::law::OutcomeCode;
use dossier_domain::person::Role;
use dossier_domain::report::{By, Cell, Measure, Query, Rederived};
use dossier_testkit::TestOffice;
use std::path::Path;

fn this_year(session: &Session) -> Query {
    Query {
        from: day("2026-01-01"),
        until: session.office.today(),
        cut_off: session.office.today(),
    }
}

/// So many cases, the first screened in.
async fn received(office: &TestOffice, session: &Session, n: usize) {
    for rank in 0..n {
        let letter = recent().subject(&format!("Plainte {rank} de {n}"));
        let line = office
            .receive(session, letter.file(&format!("{rank}.eml")))
            .await;
        if rank == 0 {
            screen_in(session, line.id).await;
            file(session, line.id).await;
        }
    }
}

async fn get(session: &Session) -> ReportView {
    report::get(session, this_year(session), unwatched)
        .await
        .unwrap()
}

fn total(view: &ReportView, measure: Measure) -> Option<u32> {
    view.report.totals[measure as usize]
}

#[tokio::test]
async fn a_number_opens_the_list_of_its_cases() {
    let (office, session) = desk().await;
    received(&office, &session, 3).await;
    let view = get(&session).await;
    assert_eq!(total(&view, Measure::Received), Some(3));
    assert_eq!(total(&view, Measure::ScreenedIn), Some(1));
    assert_eq!(total(&view, Measure::ToScreen), Some(2));
    let kinds = view
        .report
        .tables
        .iter()
        .find(|table| table.by == By::Kind)
        .unwrap();
    let cell = Cell::Row {
        measure: Measure::Received,
        by: By::Kind,
        key: kinds.rows[0].key.clone(),
    };
    let query = view.query;
    let request = BehindRequest { query, cell };
    let behind = report::behind(&session, request, unwatched).await.unwrap();
    assert_eq!(Some(behind.total), kinds.rows[0].cells[0]);
    assert_eq!(behind.lines.len(), behind.total as usize);
}

#[tokio::test]
async fn what_was_carried_in_and_what_is_carried_over_open_their_cases() {
    let (office, session) = desk().await;
    received(&office, &session, 3).await;
    let today = session.office.today();
    let query = Query {
        from: today,
        until: today,
        cut_off: today,
    };
    let carried = async |measure| {
        let cell = Cell::All { measure };
        let request = BehindRequest { query, cell };
        let behind = report::behind(&session, request, unwatched).await.unwrap();
        let view = report::get(&session, query, unwatched).await.unwrap();
        assert_eq!(total(&view, measure), Some(behind.total), "{measure:?}");
        behind.total
    };
    let received = carried(Measure::Received).await;
    let before = carried(Measure::CarriedIn).await;
    assert_eq!(received + before, 3);
    assert_eq!(carried(Measure::CarriedOver).await, 3, "none is closed");
}

#[tokio::test]
async fn days_that_make_no_report_are_refused() {
    let (_office, session) = desk().await;
    let query = this_year(&session);
    let backwards = Query {
        until: day("2025-01-01"),
        ..query
    };
    let future = Query {
        cut_off: query.cut_off.succ_opt().unwrap(),
        ..query
    };
    for (query, field) in [(backwards, "until"), (future, "cut_off")] {
        assert_eq!(
            refused_field(report::get(&session, query, unwatched).await),
            field
        );
    }
}

#[tokio::test]
async fn a_published_report_is_frozen_and_derives_again_whatever_follows() {
    let (office, session) = desk_as(Role::TeamLead).await;
    received(&office, &session, 7).await;
    let query = this_year(&session);
    let (published, changed) = report::publish(&session, query).await.unwrap();
    assert!(changed.subjects.iter().any(|(noun, _)| *noun == "report"));
    assert_eq!(total(&published.report, Measure::Received), Some(7));
    assert_eq!(
        total(&published.report, Measure::ScreenedIn),
        None,
        "1 is small"
    );
    let again = report::rederives(&session, published.id, unwatched).await;
    assert_eq!(again.unwrap(), Rederived::Same);

    // A case comes, another is screened, a third changes its kind, a fourth is restricted.
    received(&office, &session, 1).await;
    let query = published.report.query;
    let cell = Cell::All {
        measure: Measure::ToScreen,
    };
    let request = BehindRequest { query, cell };
    let behind = report::behind(&session, request, unwatched).await.unwrap();
    screen_in(&session, behind.lines[0].id).await;
    let correction = Correction::Kind {
        from: behind.lines[1].kind,
        to: Kind::Other,
    };
    let case_id = behind.lines[1].id;
    case::correct(
        &session,
        CorrectCase {
            case_id,
            correction,
        },
    )
    .await
    .unwrap();
    let restriction = RestrictCase {
        case_id: behind.lines[2].id,
        readers: vec![session.person.id],
        reason: "un employé est visé".into(),
    };
    case::restrict(&session, restriction).await.unwrap();
    let seen = get(&session).await;
    assert_eq!(total(&seen, Measure::Received), Some(8));
    let kept = report::published(&session).await.unwrap();
    assert_eq!(kept, std::slice::from_ref(&published), "to the last number");
    let again = report::rederives(&session, published.id, unwatched).await;
    assert_eq!(again.unwrap(), Rederived::Same);
}

#[tokio::test]
async fn what_is_published_counts_no_restricted_case_whoever_publishes() {
    let (office, session) = desk_as(Role::TeamLead).await;
    received(&office, &session, 6).await;
    let secret = office.receive(&session, recent().file("secret.eml")).await;
    let restriction = RestrictCase {
        case_id: secret.id,
        readers: vec![session.person.id],
        reason: "un employé est visé".into(),
    };
    case::restrict(&session, restriction).await.unwrap();
    let query = this_year(&session);
    assert_eq!(total(&get(&session).await, Measure::Received), Some(7));
    let (own, _) = report::publish(&session, query).await.unwrap();
    let other = office.add(&session, "Noor Haddad", Role::Director).await;
    let session = office.hand_over(session, &other).await;
    let (theirs, _) = report::publish(&session, query).await.unwrap();
    assert_eq!(own.report, theirs.report);
    assert_eq!(total(&theirs.report, Measure::Received), Some(6));
    for one in [own.id, theirs.id] {
        let again = report::rederives(&session, one, unwatched).await;
        assert_eq!(again.unwrap(), Rederived::Same);
    }
}

#[tokio::test]
async fn a_report_goes_out_as_a_workbook_and_as_pdf_in_both_languages() {
    let (office, session) = desk().await;
    received(&office, &session, 6).await;
    let query = this_year(&session);
    let (published, _) = report::publish(&session, query).await.unwrap();
    let published = ReportSource::Published { id: published.id };
    for source in [ReportSource::Seen { query }, published] {
        for format in [ReportFormat::Pdf, ReportFormat::Xlsx] {
            for lang in [Lang::Fr, Lang::En] {
                let request = ExportReport {
                    source,
                    format,
                    lang,
                };
                let file = report::export(&session, request, unwatched).await.unwrap();
                let bytes = std::fs::read(&file.path).unwrap();
                let magic: &[u8] = match format {
                    ReportFormat::Pdf => b"%PDF-1.",
                    ReportFormat::Xlsx => b"PK",
                };
                assert!(bytes.starts_with(magic), "{}", file.path);
                assert_eq!(bytes.len(), file.size as usize);
                if format == ReportFormat::Pdf {
                    let text = run("pdftotext", &[Path::new(&file.path), Path::new("-")]);
                    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                    let word = match lang {
                        Lang::Fr => "Secondes",
                        Lang::En => "Second readings",
                    };
                    assert!(text.contains(word), "{text}");
                }
            }
        }
    }
}

#[tokio::test]
async fn only_those_who_may_publish_do() {
    let (office, session) = desk().await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let session = office.hand_over(session, &auditor).await;
    let query = this_year(&session);
    assert!(report::get(&session, query, unwatched).await.is_ok());
    let refused = refusal(report::publish(&session, query).await);
    assert!(matches!(refused, AppError::NotPermitted));
}

#[tokio::test]
async fn a_report_tells_how_complaints_ended_by_the_name_that_the_law_gives_and_opens_their_cases()
{
    let (office, session) = desk().await;
    received(&office, &session, 2).await;
    let by = |view: &ReportView| {
        let mut tables = view.report.tables.iter();
        tables.find(|table| table.by == By::Outcome).cloned()
    };
    assert_eq!(by(&get(&session).await), None, "nothing ended yet");

    let ended = complaint(&office, &session).await;
    ready(&session, ended).await;
    let request = CloseCase {
        case_id: ended,
        reasons: "Le rapport est reçu.".into(),
        outcome: Some(OutcomeCode("serious".into())),
    };
    case::close(&session, request).await.unwrap();
    let view = get(&session).await;
    let table = by(&view).unwrap();
    let closed = |key: &str| {
        let row = table.rows.iter().find(|row| row.key == key).unwrap();
        row.cells[Measure::Closed as usize]
    };
    assert_eq!((closed("serious"), closed("")), (Some(1), Some(0)));
    let named = view.names.iter().find(|it| it.by == Some(By::Outcome));
    assert_eq!(named.unwrap().name.en, "Conduct: substantiated, serious");
    let cell = Cell::Row {
        measure: Measure::Closed,
        by: By::Outcome,
        key: "serious".into(),
    };
    let query = view.query;
    let request = BehindRequest { query, cell };
    let behind = report::behind(&session, request, unwatched).await.unwrap();
    let ids: Vec<_> = behind.lines.iter().map(|line| line.id).collect();
    assert_eq!(ids, [ended]);
    let (frozen, _) = report::publish(&session, query).await.unwrap();
    let again = report::rederives(&session, frozen.id, unwatched).await;
    assert_eq!(again.unwrap(), Rederived::Same);
}
