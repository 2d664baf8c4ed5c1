//! A stocktaking finds every mismatch between paper and what is said of it, and changes nothing by itself.

mod closing;

use crate::desk::{day, desk, file, is_sound, recent, refusal, refused_field};
use crate::paper::{act, charge, place, shelf};
use dossier_app::journal::{self, JournalRequest};
use dossier_app::paper::{self, ActOnVolume, AwayRequest, PutLocation, VolumeAsk};
use dossier_app::report::ReportFormat;
use dossier_app::stocktaking::{
    self, CloseStocktaking, CountVolume, ExplainEntry, ExportStocktaking, FaultView, SettleFault,
    StocktakingReport, StocktakingView, StrikeEntry,
};
use dossier_app::{AppError, Session, case};
use dossier_domain::id::{CaseId, LocationId, StocktakingId};
use dossier_domain::lang::Lang;
use dossier_domain::paper::Location;
use dossier_domain::stocktaking::Mismatch;
use dossier_testkit::TestOffice;

/// A file with as many volumes in a place; its case and its number.
pub async fn filed(
    office: &TestOffice,
    session: &Session,
    name: &str,
    volumes: &[LocationId],
) -> (CaseId, String) {
    let letter = recent().subject(name);
    let id = office.receive(session, letter.file(name)).await.id;
    let view = file(session, id).await;
    for (number, at) in (1..).zip(volumes) {
        let ask = VolumeAsk::Open { at: *at };
        act(session, id, number, ask).await.unwrap();
    }
    (id, view.file.unwrap().number)
}

/// A place that stands in another.
pub async fn place_in(session: &Session, code: &str, within: LocationId) -> LocationId {
    let request = PutLocation {
        id: None,
        from: None,
        to: Location {
            within: Some(within),
            ..shelf(code)
        },
    };
    let (all, _) = paper::put_location(session, request).await.unwrap();
    all.into_iter().find(|one| one.code == code).unwrap().id
}

pub async fn count(
    session: &Session,
    id: StocktakingId,
    at: LocationId,
    label: &str,
) -> StocktakingView {
    let label = label.to_owned();
    let request = CountVolume { id, at, label };
    stocktaking::count(session, request).await.unwrap().0
}

pub async fn closed(session: &Session, id: StocktakingId) -> StocktakingReport {
    let request = CloseStocktaking { id, closed: true };
    stocktaking::close(session, request).await.unwrap().0
}

async fn withdraw(session: &Session, case_id: CaseId, number: u16) {
    let seen = paper::get(session, case_id).await.unwrap();
    let volume = seen.volumes.iter().find(|one| one.number == number);
    let request = ActOnVolume {
        case_id,
        number,
        over: volume.unwrap().open.iter().map(|line| line.id).collect(),
        act: VolumeAsk::Withdraw {
            reason: "Ajouté par erreur.".into(),
        },
    };
    paper::act(session, request).await.unwrap();
}

fn kinds(report: &StocktakingReport) -> Vec<(Mismatch, &str)> {
    let faults = report.faults.iter();
    faults.map(|one| (one.kind, one.label.as_str())).collect()
}

pub fn settled(id: StocktakingId, fault: &FaultView) -> SettleFault {
    SettleFault {
        id,
        kind: fault.kind,
        entry: fault.entry,
        case_id: fault.case_id.unwrap(),
        volume: fault.volume,
        reason: "Rayons 1 à 4.".into(),
    }
}

#[tokio::test]
async fn a_count_of_a_room_finds_every_mismatch_and_each_is_settled_by_an_act() {
    let (office, session) = desk().await;
    let room = place(&session, "S1").await;
    let shelves = place_in(&session, "S1-R1", room).await;
    let elsewhere = place(&session, "S9").await;
    let at = [shelves; 4];
    let (first, one) = filed(&office, &session, "une.eml", &at).await;
    let (second, two) = filed(&office, &session, "deux.eml", &[elsewhere, room]).await;
    let on = day("2026-10-08");
    let out = charge("Omar Diallo", "2026-10-22");
    act(&session, first, 2, VolumeAsk::ChargeOut { charge: out })
        .await
        .unwrap();
    let reason = "Rayon 1.".to_owned();
    act(&session, first, 3, VolumeAsk::NotFound { on, reason })
        .await
        .unwrap();
    withdraw(&session, second, 2).await;
    office.advance(chrono::Duration::minutes(1));

    let (begun, _) = stocktaking::open(&session, room).await.unwrap();
    let id = begun.line.id;
    assert_eq!(begun.line.expected, 2, "what is below is expected too");
    assert_eq!(begun.places.len(), 2);
    count(&session, id, shelves, &format!("{one}/1")).await;
    count(&session, id, shelves, &format!("{one}/2")).await;
    count(&session, id, shelves, &format!("{one}, vol. 3")).await;
    count(&session, id, shelves, &format!("{two}/1")).await;
    count(&session, id, shelves, &format!("{two}/2")).await;
    count(&session, id, shelves, &format!("{two}/3")).await;
    count(&session, id, shelves, "OPS-PLA-01/1999-A0001/1").await;
    let view = count(&session, id, shelves, &format!("{one}/1")).await;
    assert_eq!(view.recent[0].mismatch, Some(Mismatch::Twice));
    assert_eq!(view.recent[7].mismatch, None, "the first is in its place");
    assert_eq!(view.line.counted, 7);

    let report = closed(&session, id).await;
    assert_eq!(
        kinds(&report),
        [
            (Mismatch::Missing, format!("{one}/4").as_str()),
            (Mismatch::Elsewhere, format!("{two}/1").as_str()),
            (Mismatch::Out, format!("{one}/2").as_str()),
            (Mismatch::Lost, format!("{one}, vol. 3").as_str()),
            (Mismatch::Withdrawn, format!("{two}/2").as_str()),
            (Mismatch::NoVolume, format!("{two}/3").as_str()),
            (Mismatch::Unknown, "OPS-PLA-01/1999-A0001/1"),
            (Mismatch::Twice, format!("{one}/1").as_str()),
        ]
    );
    let paper = paper::get(&session, first).await.unwrap();
    assert_eq!(
        paper.volumes[1].charge.as_ref().unwrap().borrower,
        "Omar Diallo",
        "a count changes nothing"
    );
    let told: Vec<_> = paper
        .counted
        .iter()
        .map(|one| (one.volume, one.kind))
        .collect();
    assert_eq!(
        told,
        [
            (1, Mismatch::Twice),
            (2, Mismatch::Out),
            (3, Mismatch::Lost),
            (4, Mismatch::Missing)
        ],
        "what nobody settled is told on the case"
    );
    let away = paper::away(&session, AwayRequest::default()).await.unwrap();
    assert_eq!(away.counted, 8, "and on the list of paper");

    office.advance(chrono::Duration::minutes(1));
    for fault in report.faults.iter().filter(|fault| fault.mends) {
        stocktaking::settle(&session, settled(id, fault))
            .await
            .unwrap();
    }
    let again = refusal(stocktaking::settle(&session, settled(id, &report.faults[1])).await);
    assert!(matches!(again, AppError::ChangedMeanwhile), "{again:?}");
    let left = stocktaking::report(&session, id).await.unwrap();
    let [unknown, twice] = left.faults.as_slice() else {
        panic!("{:?}", left.faults);
    };
    let explained = ExplainEntry {
        id,
        entry: unknown.entry.unwrap(),
        reason: "Un dossier d’avant le coffre.".into(),
    };
    stocktaking::explain(&session, explained).await.unwrap();
    let entry = twice.entry.unwrap();
    stocktaking::strike(&session, StrikeEntry { id, entry })
        .await
        .unwrap();
    let left = stocktaking::report(&session, id).await.unwrap();
    assert_eq!((left.faults.len(), left.explained.len()), (0, 1));
    assert_eq!(left.line.faults, Some(0));

    let paper = paper::get(&session, first).await.unwrap();
    let where_now: Vec<_> = paper.volumes.iter().map(|one| one.at).collect();
    let here = Some(shelves);
    assert_eq!(
        where_now,
        [here, here, here, None],
        "the last is declared lost"
    );
    assert!(paper.counted.is_empty());
    let paper = paper::get(&session, second).await.unwrap();
    assert_eq!(paper.volumes.len(), 3);
    assert!(paper.volumes.iter().all(|one| one.at == here));
    is_sound(&session).await;
}

#[tokio::test]
async fn a_count_that_is_closed_or_that_says_nothing_is_refused() {
    let (_office, session) = desk().await;
    let at = place(&session, "R1").await;
    let other = place(&session, "R2").await;
    let (view, _) = stocktaking::open(&session, at).await.unwrap();
    let id = view.line.id;
    let ask = |at, label: &str| CountVolume {
        id,
        at,
        label: label.into(),
    };
    assert_eq!(
        refused_field(stocktaking::count(&session, ask(at, " ")).await),
        "label"
    );
    assert_eq!(
        refused_field(stocktaking::count(&session, ask(other, "A/2026-A0001")).await),
        "location"
    );
    closed(&session, id).await;
    let late = refusal(stocktaking::count(&session, ask(at, "A/2026-A0001")).await);
    assert!(matches!(late, AppError::ChangedMeanwhile));
    let again = CloseStocktaking { id, closed: true };
    let again = refusal(stocktaking::close(&session, again).await);
    assert!(matches!(again, AppError::ChangedMeanwhile));
    let reopened = CloseStocktaking { id, closed: false };
    stocktaking::close(&session, reopened).await.unwrap();
    stocktaking::count(&session, ask(at, "A/2026-A0001"))
        .await
        .unwrap();
    is_sound(&session).await;
}

#[tokio::test]
async fn what_moves_while_a_place_is_counted_is_not_missing() {
    let (office, session) = desk().await;
    let at = place(&session, "R1").await;
    let (id, _) = filed(&office, &session, "une.eml", &[at, at]).await;
    office.advance(chrono::Duration::minutes(1));
    let (view, _) = stocktaking::open(&session, at).await.unwrap();
    office.advance(chrono::Duration::days(1));
    let out = charge("Omar Diallo", "2026-10-22");
    act(&session, id, 1, VolumeAsk::ChargeOut { charge: out })
        .await
        .unwrap();
    let on = session.office.today();
    act(&session, id, 1, VolumeAsk::Return { at, on })
        .await
        .unwrap();
    let report = closed(&session, view.line.id).await;
    let missing: Vec<_> = report.faults.iter().map(|one| one.volume).collect();
    assert_eq!(missing, [2], "whoever took the first back had it in hand");
}

#[tokio::test]
async fn a_place_counted_again_is_told_by_its_last_stocktaking_only() {
    let (office, session) = desk().await;
    let room = place(&session, "S1").await;
    let at = place_in(&session, "S1-R1", room).await;
    let (case, number) = filed(&office, &session, "une.eml", &[at]).await;
    office.advance(chrono::Duration::minutes(1));
    let (first, _) = stocktaking::open(&session, at).await.unwrap();
    closed(&session, first.line.id).await;
    let found = async || paper::get(&session, case).await.unwrap().counted.len();
    assert_eq!(found().await, 1, "it was not found");
    let (second, _) = stocktaking::open(&session, room).await.unwrap();
    count(&session, second.line.id, at, &number).await;
    assert_eq!(found().await, 1, "until the room is counted through");
    closed(&session, second.line.id).await;
    assert_eq!(found().await, 0);
    let lines = stocktaking::list(&session).await.unwrap();
    let told: Vec<_> = lines.iter().map(|one| (one.faults, one.replaced)).collect();
    assert_eq!(told, [(Some(0), false), (None, true)]);
}

#[tokio::test]
async fn a_report_is_written_in_both_languages_and_the_journal_tells_the_count() {
    let (office, session) = desk().await;
    let at = place(&session, "R1").await;
    let (_, number) = filed(&office, &session, "une.eml", &[at]).await;
    office.advance(chrono::Duration::minutes(1));
    let (view, _) = stocktaking::open(&session, at).await.unwrap();
    let id = view.line.id;
    count(&session, id, at, &format!("{number}/7")).await;
    closed(&session, id).await;
    for (lang, format, begins) in [
        (Lang::Fr, ReportFormat::Pdf, b"%PDF".as_slice()),
        (Lang::En, ReportFormat::Pdf, b"%PDF".as_slice()),
        (Lang::Fr, ReportFormat::Xlsx, b"PK".as_slice()),
        (Lang::En, ReportFormat::Xlsx, b"PK".as_slice()),
    ] {
        let request = ExportStocktaking { id, lang, format };
        let file = stocktaking::export(&session, request).await.unwrap();
        let bytes = std::fs::read(&file.path).unwrap();
        assert!(bytes.starts_with(begins), "{}", file.path);
    }
    let request = JournalRequest {
        noun: Some("stocktaking".into()),
        ..JournalRequest::default()
    };
    let page = journal::browse(&session, request).await.unwrap();
    let told: Vec<_> = page.lines.into_iter().map(|line| line.what.id).collect();
    assert_eq!(
        told,
        [
            "history-stocktaking-closed",
            "history-stocktaking-counted",
            "history-stocktaking-opened"
        ]
    );
    let found = case::list(&session, case::CaseListRequest::default()).await;
    assert_eq!(found.unwrap().lines.len(), 1);
}
