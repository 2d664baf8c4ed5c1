//! A restricted case, for whoever is not named, through the use cases: every answer that the window
//! can ask for is that of an office without the case.

mod accounted;
mod answers;
mod refusals;

use crate::desk::{draft, file, old, proposal, recent, refusal, screen_in, series};
use crate::paper::{act, place};
use accounted::{ACTS, SHOWN};
use answers::answers;
use dossier_app::case::{CaseListRequest, LiftRestriction, ReadSecond, RestrictCase, SecondAnswer};
use dossier_app::letter::LetterOf;
use dossier_app::paper::VolumeAsk;
use dossier_app::stocktaking::{self, CloseStocktaking, CountVolume};
use dossier_app::{AppError, Session, WireError, case, note, paper, referral, today};
use dossier_domain::case::Stage;
use dossier_domain::id::{CaseId, LetterId, LocationId, NoteId, PairId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::letter::{LetterSide, LetterText};
use dossier_domain::person::{Person, Role};
use dossier_testkit::{LetterFile, TestOffice, letter};
use refusals::refusals;

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
            letterhead: Vec::new(),
        };
        LetterText {
            recipient: "Une personne".into(),
            sides: vec![side],
            signatory: String::new(),
            documents: Vec::new(),
        }
    }
}

/// A volume of the file of a case that nobody finds, and one that is in its place.
async fn lose_volume(session: &Session, case_id: CaseId) {
    let at = paper::locations(session).await.unwrap()[0].id;
    let on = session.office.today();
    let reason = "Rayon 1.".to_owned();
    for ask in [VolumeAsk::Open { at }, VolumeAsk::NotFound { on, reason }] {
        act(session, case_id, 1, ask).await.unwrap();
    }
    let kept = VolumeAsk::Open { at };
    act(session, case_id, 2, kept).await.unwrap();
}

/// The label of the first file of the office is counted where paper is kept.
async fn count_first_file(session: &Session, at: LocationId) {
    let (view, _) = stocktaking::open(session, at).await.unwrap();
    let id = view.line.id;
    let label = format!("{}/2026-A0001", series(session).await.0);
    let request = CountVolume { id, at, label };
    stocktaking::count(session, request).await.unwrap();
    let request = CloseStocktaking { id, closed: true };
    stocktaking::close(session, request).await.unwrap();
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
    let at = place(&session, "R1").await;
    count_first_file(&session, at).await;
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
    let without = Box::pin(answers(&session, &never)).await;
    let refused = Box::pin(refusals(&session, &never, second.id)).await;
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
    screen_in(&session, line.id).await;
    let retained = refusals::decision(line.id, "Une enquête.");
    referral::decide(&session, retained).await.unwrap();
    lose_volume(&session, line.id).await;
    let drafted = draft(&session, line.id, Lang::Fr).await;
    let receipt = crate::desk::drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let asked = Asked {
        letter: receipt.line.id,
        case: line.id,
        note: drafted.note.id,
        pair: drafted.note.pairs[0].id,
    };
    let session = office.hand_over(session, &second).await;
    let form = format!("screen-out-{}", line.id);
    case::draft_put(&session, &form, "{}").await.unwrap();
    let seen = Box::pin(answers(&session, &asked)).await;
    for (query, answer) in &seen {
        // Nobody set anything apart in the case: the exchange would tell nothing of it. No piece of it is
        // to be asked for again and no panel directed anything: the store's own tests compare those.
        let nothing = [
            "journal_verify",
            "exchange_get",
            "today_chases",
            "today_directions",
        ];
        if !nothing.contains(query) {
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
    let with = Box::pin(answers(&session, &asked)).await;
    let mut shown: Vec<&str> = SHOWN.to_vec();
    shown.sort_unstable();
    assert_eq!(with.keys().copied().collect::<Vec<_>>(), shown);
    for (query, answer) in &with {
        assert_eq!(answer, &without[query], "{query}");
    }
    let still = Box::pin(refusals(&session, &asked, second.id)).await;
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
    note::list(&session, None).await.unwrap();
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
        answer: SecondAnswer::Agrees,
        reasons: String::new(),
    };
    let (view, _) = case::read_second(&session, agreed).await.unwrap();
    assert_eq!(view.line.stage, Stage::ScreenedOut);
}
