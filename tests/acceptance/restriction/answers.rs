//! Every answer that the window can ask for, as text to compare.

use super::Asked;
use dossier_app::case::{AssignedTo, CaseListRequest, FindCases};
use dossier_app::disclosure;
use dossier_app::history::{self, HistorySubject};
use dossier_app::journal::JournalRequest;
use dossier_app::letter as letters;
use dossier_app::palette::{self, PaletteRequest};
use dossier_app::paper::AwayRequest;
use dossier_app::precedent::{self, PrecedentRequest};
use dossier_app::referral::{self, ChaseRequest};
use dossier_app::report::{self, BehindRequest};
use dossier_app::review;
use dossier_app::search::{SearchFilter, SearchPageRequest, SearchRequest};
use dossier_app::{
    AppError, Session, WireError, case, enquiry, exchange, journal, note, paper, piece, search,
    stocktaking, today, workload,
};
use dossier_domain::case::Stage;
use dossier_domain::law::GroundCode;
use dossier_domain::report::{Cell, Measure, Query};
use serde::Serialize;
use std::collections::BTreeMap;

fn said(answer: Result<impl Serialize, AppError>) -> String {
    match answer {
        Ok(answer) => serde_json::to_string(&answer).unwrap(),
        Err(error) => serde_json::to_string(&WireError::from(error)).unwrap(),
    }
}

/// What each question was answered.
#[derive(Default)]
struct Answers(BTreeMap<&'static str, String>);

impl Answers {
    fn say(&mut self, query: &'static str, answer: String) {
        *self.0.entry(query).or_default() += &(answer + "\n");
    }
}

pub async fn answers(session: &Session, asked: &Asked) -> BTreeMap<&'static str, String> {
    let mut all = Answers::default();
    Box::pin(lists(session, asked, &mut all)).await;
    Box::pin(of_the_case(session, asked, &mut all)).await;
    Box::pin(found_and_counted(session, &mut all)).await;
    Box::pin(papers(session, asked, &mut all)).await;
    all.0
}

async fn lists(session: &Session, asked: &Asked, all: &mut Answers) {
    all.say("today_get", said(Box::pin(today::get(session)).await));
    for until in [None, Some(session.office.today() + chrono::Days::new(400))] {
        let request = today::DueRequest {
            from: None,
            until,
            after: None,
        };
        all.say("today_due", said(today::due(session, request).await));
    }
    let late = today::late_directions(session, None).await;
    all.say("today_directions", said(late));
    all.say("today_chases", said(today::chases_due(session, None).await));
    let visit = r#"{"since":{"at":"2026-10-08T13:00:00Z","place":0},"until":null}"#;
    case::draft_put(session, "visit", visit).await.unwrap();
    all.say("today_since", said(today::since(session, false).await));
    for typed in ["PL-2026-A0003", "3", "aubin", "zib"] {
        let request = PaletteRequest {
            things: typed.into(),
            words: typed.into(),
        };
        all.say("palette_find", said(palette::find(session, request).await));
    }
    for subject in [
        HistorySubject::Case(asked.case),
        HistorySubject::Note(asked.note),
    ] {
        all.say("history_get", said(history::get(session, subject).await));
    }
    for stages in [vec![], vec![Stage::Received], vec![Stage::ScreenedIn]] {
        let request = CaseListRequest {
            stages,
            ..CaseListRequest::default()
        };
        all.say("case_list", said(case::list(session, request).await));
    }
    for query in ["", "agent", "nom:Aubin", "étape:examiner agent", "zibeline"] {
        let request = FindCases {
            query: query.into(),
            after: None,
        };
        all.say("case_find", said(case::find(session, request).await));
    }
    for assigned in [AssignedTo::Me, AssignedTo::Nobody] {
        let request = CaseListRequest {
            assigned: Some(assigned),
            ..CaseListRequest::default()
        };
        all.say("case_list", said(case::list(session, request).await));
    }
    all.say("workload_get", said(Box::pin(workload::get(session)).await));
}

async fn of_the_case(session: &Session, asked: &Asked, all: &mut Answers) {
    all.say(
        "case_get",
        said(Box::pin(case::get(session, asked.case)).await),
    );
    all.say(
        "case_closing",
        said(case::closing(session, asked.case).await),
    );
    all.say("review_get", said(review::get(session, asked.case).await));
    all.say(
        "referral_get",
        said(referral::get(session, asked.case).await),
    );
    let log = disclosure::get(session, asked.case).await;
    all.say("disclosure_log", said(log));
    let page = referral::chase(session, ChaseRequest::default()).await;
    all.say("chase_list", said(page));
    let paper = paper::get(session, asked.case).await;
    all.say("paper_get", said(paper));
    let label = format!("{}/2026-A0001/2", crate::desk::series(session).await.0);
    let in_hand = paper::in_hand(session, &label).await;
    all.say("paper_in_hand", said(in_hand));
    let page = paper::away(session, AwayRequest::default()).await;
    all.say("paper_away", said(page));
    let counted = stocktaking::list(session).await;
    let id = counted.as_ref().unwrap()[0].id;
    all.say("stocktaking_list", said(counted));
    let view = stocktaking::get(session, id).await;
    all.say("stocktaking_get", said(view));
    let report = stocktaking::report(session, id).await;
    all.say("stocktaking_report", said(report));
    all.say("case_alike", said(case::alike(session, asked.case).await));
    let request = PrecedentRequest {
        case_id: asked.case,
        ground: GroundCode("over_six_months".into()),
    };
    all.say(
        "precedent_list",
        said(Box::pin(precedent::list(session, request)).await),
    );
    let form = format!("screen-out-{}", asked.case);
    all.say("draft_get", said(case::draft_get(session, &form).await));
    let begun = case::draft_list(session, "screen-out-").await;
    all.say("draft_list", said(begun));
}

async fn found_and_counted(session: &Session, all: &mut Answers) {
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
            all.say("search", said(search::search(session, request).await));
            for noun in [None, Some("case".to_owned())] {
                let request = SearchPageRequest {
                    query: query.into(),
                    best,
                    filter: SearchFilter {
                        noun,
                        ..SearchFilter::default()
                    },
                };
                all.say("search", said(search::page(session, request).await));
            }
        }
    }
    let query = Query {
        from: crate::desk::day("2026-01-01"),
        until: session.office.today(),
        cut_off: session.office.today(),
    };
    let numbers = report::get(session, query, dossier_app::unwatched).await;
    all.say("report_get", said(numbers));
    for measure in Measure::ALL {
        let cell = Cell::All { measure };
        let request = BehindRequest { query, cell };
        let list = report::behind(session, request, dossier_app::unwatched).await;
        all.say("report_behind", said(list));
    }
}

async fn papers(session: &Session, asked: &Asked, all: &mut Answers) {
    all.say("note_list", said(note::list(session, None).await));
    all.say("note_get", said(note::get(session, asked.note).await));
    all.say(
        "letter_list",
        said(letters::of_case(session, asked.case).await),
    );
    all.say(
        "letter_get",
        said(letters::get(session, asked.letter()).await),
    );
    all.say(
        "letter_door",
        said(letters::door(session, asked.letter()).await),
    );
    all.say(
        "enquiry_list",
        said(enquiry::register(session, asked.case).await),
    );
    let asker = super::refusals::asker(asked.case);
    all.say("enquiry_may", said(enquiry::may(session, asker).await));
    all.say(
        "piece_list",
        said(piece::of_case(session, asked.case).await),
    );
    all.say("exchange_get", said(exchange::status(session).await));
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
    all.say("journal_verify", said(verified));
    for number in [None, Some("PL-2026-A0003".to_owned())] {
        let request = JournalRequest {
            number,
            ..JournalRequest::default()
        };
        all.say(
            "journal_browse",
            said(journal::browse(session, request).await),
        );
    }
}
