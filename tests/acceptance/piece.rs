//! The pieces that a case awaits: asked for, received or given up; what the law lets a clock do
//! meanwhile.

use crate::desk::{
    complaint, day, desk, is_sound, recent, refusal, refused_field, screen_in, sending,
};
use crate::letter::revised;
use chrono::TimeDelta;
use dossier_app::case::{self, Block, CaseView, CorrectCase, RecordPart};
use dossier_app::clock::{ActOnClock, ClockAct};
use dossier_app::letter::{DispatchLetter, LetterOf};
use dossier_app::piece::{
    self, ActOnPiece, AddPiece, AskHow, AskPieces, ChasePlace, ChaseView, PieceDid, PieceOutcome,
    PieceSeen, PieceStanding, PieceView,
};
use dossier_app::{AppError, Session, letter};
use dossier_app::{clock, today};
use dossier_domain::case::{Authority, Correction, Kind, Part, Representative};
use dossier_domain::clock::{ActAuthority, ClockOutcome};
use dossier_domain::id::{CaseId, LetterId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::PieceCode;
use dossier_domain::person::Role;
use dossier_domain::piece::{ContactMeans, Party, PieceKey};
use dossier_testkit::{TestOffice, letter as message};
use std::collections::BTreeSet;

const REQUEST: &str = "Hello,\n\nUnder the Freedom of Information and Protection of Privacy Act, I request a \
    copy of the records that your office holds about my own file.\n\nNora Whitlock\n705-555-0190";

/// A request for access received on 6 October 2026.
async fn access(office: &TestOffice, session: &Session) -> CaseId {
    let file = message(REQUEST).subject("Request").file("access.eml");
    let line = office.receive(session, file).await;
    if line.kind != Kind::AccessRequest {
        let correction = Correction::Kind {
            from: line.kind,
            to: Kind::AccessRequest,
        };
        let request = CorrectCase {
            case_id: line.id,
            correction,
        };
        case::correct(session, request).await.unwrap();
    }
    line.id
}

pub fn listed(code: &str) -> PieceKey {
    PieceKey::Listed {
        code: PieceCode(code.into()),
    }
}

async fn line(session: &Session, case_id: CaseId, key: &PieceKey) -> PieceView {
    let view = piece::of_case(session, case_id).await.unwrap();
    let mut lines = view.lines.into_iter();
    lines
        .find(|line| line.key == *key)
        .expect("the piece is listed")
}

async fn seen(session: &Session, case_id: CaseId, key: &PieceKey) -> PieceSeen {
    let acts = line(session, case_id, key).await.acts;
    PieceSeen {
        key: key.clone(),
        over: acts.iter().map(|act| act.event).collect(),
    }
}

async fn asking(session: &Session, case_id: CaseId, keys: &[PieceKey], how: AskHow) -> AskPieces {
    let mut pieces = Vec::new();
    for key in keys {
        pieces.push(seen(session, case_id, key).await);
    }
    AskPieces {
        case_id,
        pieces,
        of: Party::Complainant,
        who: String::new(),
        how,
        chase_on: Some(day("2026-10-20")),
    }
}

fn by_phone(on: &str) -> AskHow {
    AskHow::Person {
        on: day(on),
        means: ContactMeans::Phone,
    }
}

fn by_letter(langs: &[Lang]) -> AskHow {
    AskHow::Letter {
        langs: langs.to_vec(),
    }
}

async fn ask(session: &Session, case_id: CaseId, keys: &[PieceKey], how: AskHow) -> CaseView {
    let request = asking(session, case_id, keys, how).await;
    piece::ask(session, request).await.unwrap().0
}

pub async fn ask_by_phone(session: &Session, case_id: CaseId, key: &PieceKey, on: &str) {
    ask(session, case_id, std::slice::from_ref(key), by_phone(on)).await;
}

pub async fn acted(
    session: &Session,
    case_id: CaseId,
    key: &PieceKey,
    act: PieceOutcome,
) -> Result<CaseView, AppError> {
    let request = ActOnPiece {
        case_id,
        piece: seen(session, case_id, key).await,
        act,
    };
    Ok(piece::act(session, request).await?.0)
}

pub fn received(on: &str) -> PieceOutcome {
    PieceOutcome::Received {
        on: day(on),
        document: None,
    }
}

pub fn waived() -> PieceOutcome {
    PieceOutcome::Waived {
        reason: "Elle n’existe pas.".into(),
    }
}

async fn awaited(session: &Session, case_id: CaseId) -> Vec<String> {
    let blocks = case::closing(session, case_id).await.unwrap().blocks;
    let pieces = blocks.into_iter().filter_map(|block| match block {
        Block::PieceAwaited { name } => Some(name.en),
        _ => None,
    });
    pieces.collect()
}

#[tokio::test]
async fn the_checklist_is_that_of_the_law_that_governs_and_awaits_what_the_case_calls_for() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let photographs = line(&session, id, &listed("photographs")).await;
    assert_eq!(photographs.standing, PieceStanding::Offered);
    let provision = photographs.provision.expect("what it rests on");
    assert!(provision.source.en.contains("no list of law was read"));

    let authority = listed("representative_authority");
    assert_eq!(
        line(&session, id, &authority).await.standing,
        PieceStanding::Offered,
        "nobody acts for the complainant"
    );
    let part = Part::Representative(Some(Representative {
        name: "Luc Aubin".into(),
        reach: String::new(),
        authority: Authority::Other,
        details: String::new(),
    }));
    let request = RecordPart {
        case_id: id,
        part,
        of: None,
    };
    case::record(&session, request).await.unwrap();
    assert_eq!(
        line(&session, id, &authority).await.standing,
        PieceStanding::Expected
    );
    assert!(
        awaited(&session, id).await.is_empty(),
        "a line that nobody asked for blocks nothing"
    );
}

#[tokio::test]
async fn a_letter_lists_exactly_the_pieces_asked_for_and_they_are_asked_for_once_it_left() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let keys = [listed("photographs"), listed("medical_record")];
    ask(&session, id, &keys, by_letter(&[Lang::Fr, Lang::En])).await;
    let prepared = line(&session, id, &keys[0]).await;
    assert_eq!(prepared.standing, PieceStanding::Prepared);
    let PieceDid::AskedByLetter { letter, .. } = prepared.acts[0].did else {
        panic!("{:?}", prepared.acts);
    };
    let view = get(&session, id, letter).await;
    for (side, names) in view.text.sides.iter().zip([
        [
            "– Photos ou vidéos de l’incident ou des blessures",
            "– Dossier médical, avec le consentement écrit de la personne concernée",
        ],
        [
            "– Photographs or videos of the incident or of the injuries",
            "– Medical record, with the written consent of the person concerned",
        ],
    ]) {
        let lines: Vec<&str> = side
            .body
            .lines()
            .filter(|line| line.starts_with('–'))
            .collect();
        assert_eq!(lines, names, "exactly these, in the order chosen");
    }
    assert!(
        view.warnings
            .iter()
            .all(|one| one.id != "letter-warn-piece")
    );

    let mut text = view.text.clone();
    text.recipient = "Ariane Castonguay\n12, rue Exemple".into();
    text.sides[0].body = text.sides[0].body.replace("Photos ou vidéos", "Images");
    let view = revised(&session, &view, text).await;
    let warned = view
        .warnings
        .iter()
        .filter(|one| one.id == "letter-warn-piece");
    assert_eq!(warned.count(), 1, "one item is no longer named");

    let request = DispatchLetter {
        on: day("2026-10-07"),
        ..sending(&view)
    };
    letter::dispatch(&session, request).await.unwrap();
    let asked = line(&session, id, &keys[0]).await;
    assert_eq!(asked.standing, PieceStanding::Asked);
    let sent = matches!(asked.acts[0].did, PieceDid::AskedByLetter { sent_on: Some(on), .. } if on == day("2026-10-07"));
    assert!(sent, "{:?}", asked.acts);
    is_sound(&session).await;
}

async fn get(session: &Session, case_id: CaseId, letter_id: LetterId) -> letter::LetterView {
    let of = LetterOf { case_id, letter_id };
    letter::get(session, of).await.unwrap()
}

#[tokio::test]
async fn a_piece_asked_for_blocks_the_closing_until_it_is_received_or_waived() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    screen_in(&session, id).await;
    let keys = [listed("photographs"), listed("affidavit")];
    let view = ask(&session, id, &keys, by_phone("2026-10-07")).await;
    assert_eq!(view.history[0].what.id, "history-piece-asked");
    assert_eq!(awaited(&session, id).await.len(), 2);
    let view = acted(&session, id, &keys[0], received("2026-10-08"))
        .await
        .unwrap();
    assert_eq!(view.history[0].what.id, "history-piece-received");
    acted(&session, id, &keys[1], waived()).await.unwrap();
    assert!(awaited(&session, id).await.is_empty());
    let again = PieceOutcome::Expected {
        reason: "C’est une autre photo.".into(),
    };
    acted(&session, id, &keys[0], again).await.unwrap();
    assert_eq!(awaited(&session, id).await.len(), 1);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_piece_is_linked_to_a_file_of_the_case_and_to_no_other() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let other = office
        .receive(&session, crate::desk::old().file("other.eml"))
        .await
        .id;
    let blob = async |id| {
        let view = case::get(&session, id).await.unwrap();
        view.original.unwrap().blob
    };
    let outcome = |document| PieceOutcome::Received {
        on: day("2026-10-08"),
        document: Some(document),
    };
    let key = listed("complainant_statement");
    let strange = acted(&session, id, &key, outcome(blob(other).await)).await;
    assert_eq!(refused_field(strange), "document");
    acted(&session, id, &key, outcome(blob(id).await))
        .await
        .unwrap();
    let kept = line(&session, id, &key).await;
    let named = matches!(&kept.acts[0].did, PieceDid::Received { document: Some(name), .. } if name == "plainte.eml");
    assert!(named, "{:?}", kept.acts);
}

#[tokio::test]
async fn a_piece_that_does_not_come_shows_on_today_from_its_day_on_until_it_is_settled() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let key = listed("witness_statement");
    ask_by_phone(&session, id, &key, "2026-10-08").await;
    let chases = async || today::get(&session).await.unwrap().chases;
    assert!(chases().await.is_empty(), "its day has not come");
    office.advance(TimeDelta::days(14));
    let late = chases().await;
    assert_eq!(late.len(), 1);
    assert_eq!((late[0].case.id, late[0].days), (id, -2));
    assert_eq!(late[0].name.fr, "Déclaration d’un témoin");
    assert_eq!(line(&session, id, &key).await.chase_days, Some(-2));
    is_sound(&session).await;
    acted(&session, id, &key, received("2026-10-21"))
        .await
        .unwrap();
    assert!(chases().await.is_empty());
}

#[tokio::test]
async fn every_piece_to_ask_for_again_is_counted_and_told_page_after_page() {
    const CASES: usize = 52;
    let (office, session) = desk().await;
    let keys = [listed("witness_statement"), listed("complainant_statement")];
    for serial in 0..CASES / 2 {
        let letter = recent().subject(&format!("Plainte {serial}"));
        let file = letter.file(&format!("{serial}.eml"));
        let id = office.receive(&session, file).await.id;
        for key in &keys {
            ask_by_phone(&session, id, key, "2026-10-08").await;
        }
    }
    office.advance(TimeDelta::days(14));
    let view = today::get(&session).await.unwrap();
    assert_eq!((view.chases.len(), view.chases_total), (20, CASES as u32));
    let mut told = Vec::new();
    loop {
        let after = told.last().map(|last: &ChaseView| ChasePlace {
            chase_on: last.chase_on,
            id: last.case.id,
            key: last.key.clone(),
        });
        let page = today::chases_due(&session, after).await.unwrap();
        if page.is_empty() {
            break;
        }
        told.extend(page);
    }
    assert_eq!(told[..20], view.chases);
    let lines: BTreeSet<_> = told.iter().map(|one| (one.case.id, &one.key)).collect();
    assert_eq!((told.len(), lines.len()), (CASES, CASES));
}

#[tokio::test]
async fn where_the_law_stops_a_clock_for_a_piece_the_stop_and_its_end_are_offered_with_their_authority()
 {
    let (office, session) = desk().await;
    let id = access(&office, &session).await;
    let key = listed("clarification");
    assert!(
        line(&session, id, &key).await.offers.is_empty(),
        "nobody asked yet"
    );
    ask_by_phone(&session, id, &key, "2026-10-07").await;
    let offers = line(&session, id, &key).await.offers;
    assert_eq!(offers.len(), 1, "{offers:?}");
    assert!(!offers[0].resumes && offers[0].on == day("2026-10-07"));
    assert!(
        offers[0]
            .authority
            .provision
            .source
            .en
            .contains("foiassist.ca")
    );

    let on_clock = async |act| {
        let request = ActOnClock {
            case_id: id,
            clock: offers[0].clock.clone(),
            spell: None,
            act,
            reason: "Précisions attendues.".into(),
        };
        clock::act(&session, request).await.unwrap().0
    };
    on_clock(ClockAct::Stop {
        on: offers[0].on,
        authority: ActAuthority::Pack {
            code: offers[0].authority.code.clone(),
        },
    })
    .await;
    assert!(
        line(&session, id, &key).await.offers.is_empty(),
        "it stands already"
    );
    acted(&session, id, &key, received("2026-10-08"))
        .await
        .unwrap();
    let resume = line(&session, id, &key).await.offers;
    assert_eq!(resume.len(), 1);
    assert!(resume[0].resumes && resume[0].on == day("2026-10-08"));
    let view = on_clock(ClockAct::Resume { on: resume[0].on }).await;
    let runs = |one: &dossier_domain::clock::CaseClock| {
        one.code == offers[0].clock && matches!(one.outcome, ClockOutcome::Due(_))
    };
    assert!(view.recommendation.clocks.iter().any(runs));
    assert!(line(&session, id, &key).await.offers.is_empty());
}

#[tokio::test]
async fn where_no_law_that_was_read_stops_a_clock_nothing_is_offered() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let key = listed("medical_record");
    ask_by_phone(&session, id, &key, "2026-10-07").await;
    assert!(line(&session, id, &key).await.offers.is_empty());
    let id = access(&office, &session).await;
    let key = listed("identity_document");
    ask_by_phone(&session, id, &key, "2026-10-07").await;
    assert!(line(&session, id, &key).await.offers.is_empty());
}

#[tokio::test]
async fn what_is_added_by_a_person_is_named_as_a_letter_will_say_it() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let adding = |fr: &str, en: &str| AddPiece {
        case_id: id,
        name: Bilingual {
            fr: fr.into(),
            en: en.into(),
        },
    };
    let refused = piece::add(&session, adding(" ", "")).await;
    assert_eq!(refused_field(refused), "piece_name");
    piece::add(&session, adding("La facture du garage", ""))
        .await
        .unwrap();
    let view = piece::of_case(&session, id).await.unwrap();
    let added = view
        .lines
        .iter()
        .find(|line| matches!(line.key, PieceKey::Added { .. }));
    let added = added.expect("it is there");
    assert_eq!(added.name.en, "La facture du garage");
    assert_eq!(awaited(&session, id).await, ["La facture du garage"]);
}

#[tokio::test]
async fn a_piece_that_another_person_acted_on_meanwhile_is_looked_at_again() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let key = listed("photographs");
    let stale = PieceSeen {
        key: key.clone(),
        over: Vec::new(),
    };
    ask_by_phone(&session, id, &key, "2026-10-07").await;
    let request = ActOnPiece {
        case_id: id,
        piece: stale,
        act: waived(),
    };
    assert!(matches!(
        refusal(piece::act(&session, request).await),
        AppError::ChangedMeanwhile
    ));
}

#[tokio::test]
async fn what_is_wrong_is_refused_and_nothing_is_recorded() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let key = [listed("photographs")];
    let field = async |change: fn(&mut AskPieces)| {
        let mut request = asking(&session, id, &key, by_phone("2026-10-07")).await;
        change(&mut request);
        refused_field(piece::ask(&session, request).await)
    };
    assert_eq!(field(|one| one.pieces.clear()).await, "pieces");
    assert_eq!(
        field(|one| one.how = by_phone("2026-10-09")).await,
        "piece_on"
    );
    assert_eq!(
        field(|one| one.chase_on = Some(day("2026-10-07"))).await,
        "chase_on"
    );
    let to_a_witness = field(|one| {
        one.of = Party::Witness;
        one.how = by_letter(&[Lang::Fr]);
    });
    assert_eq!(to_a_witness.await, "who");
    assert!(line(&session, id, &key[0]).await.acts.is_empty());
}

#[tokio::test]
async fn a_records_officer_asks_for_nothing() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let officer = office
        .add(&session, "Dana Oakes", Role::RecordsOfficer)
        .await;
    let session = office.hand_over(session, &officer).await;
    let request = asking(
        &session,
        id,
        &[listed("photographs")],
        by_phone("2026-10-07"),
    )
    .await;
    assert!(matches!(
        refusal(piece::ask(&session, request).await),
        AppError::NotPermitted
    ));
}

#[tokio::test]
async fn a_piece_is_waived_for_a_reason_and_never_without() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let blank = PieceOutcome::Waived { reason: " ".into() };
    let refused = acted(&session, id, &listed("affidavit"), blank).await;
    assert_eq!(refused_field(refused), "piece_reason");
}
