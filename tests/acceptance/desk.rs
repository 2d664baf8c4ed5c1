//! The desk of a test: an office, a coordinator who signed in, and acts that succeed.

use chrono::NaiveDate;
use dossier_app::case::{CaseView, ReceiveForm, ScreenIn, ScreenOut};
use dossier_app::journal::VerifyView;
use dossier_app::letter::{self, DispatchLetter, DraftLetter, LetterOf, LetterView};
use dossier_app::note::{DraftNote, NoteView};
use dossier_app::record::FileCase;
use dossier_app::{AppError, Session, WireError, case, journal, note, record, unwatched};
use dossier_domain::case::{Channel, Correspondent};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::law::GroundCode;
use dossier_domain::letter::{Means, TemplateCode};
use dossier_domain::person::Role;
use dossier_domain::record::SeriesCode;
use dossier_domain::triage::Quote;
use dossier_testkit::{LetterFile, TestOffice, letter as message};

/// A complaint about an event under the Act of 2019.
pub const RECENT: &str = "Bonjour,\n\nLe 12 septembre 2026, vers 22 h, un agent du Service de police du \
    Grand Sudbury m’a poussé contre un mur et m’a tordu le bras. Je veux porter plainte.\n\n\
    Ariane Castonguay\n705-555-0143";

/// A complaint about an event under the earlier Act, made late.
pub const OLD: &str = "Hello,\n\nOn March 3, 2023, an officer of the Thunder Bay Police Service swore at me \
    during a traffic stop on Arthur Street. I want to make a complaint.\n\nPaul Wemigwans\n807-555-0122";

pub fn recent() -> LetterFile {
    message(RECENT)
}

pub fn old() -> LetterFile {
    message(OLD)
        .from("Paul Wemigwans <paul@courriel.example>")
        .subject("Complaint")
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What a use case refused with.
#[track_caller]
pub fn refusal<T>(result: Result<T, AppError>) -> AppError {
    match result {
        Ok(_) => panic!("it was allowed"),
        Err(error) => error,
    }
}

/// The field for which a use case refused.
#[track_caller]
pub fn refused_field<T>(result: Result<T, AppError>) -> &'static str {
    match refusal(result) {
        AppError::InvalidField { field } => field,
        other => panic!("{other:?}"),
    }
}

/// The code with which a use case refused.
#[track_caller]
pub fn refused_code<T>(result: Result<T, AppError>) -> String {
    WireError::from(refusal(result)).code
}

/// A passage of a case, exact.
pub fn quote(view: &CaseView, words: &str) -> Quote {
    let text: String = view.text.iter().map(|part| part.words.as_str()).collect();
    let start = text
        .find(words)
        .unwrap_or_else(|| panic!("{words} is not in the text"));
    Quote {
        start: start as u32,
        end: (start + words.len()) as u32,
        words: words.to_owned(),
    }
}

/// A proposal to screen out that lacks nothing, for an old complaint.
pub fn proposal(view: &CaseView, second_reader: PersonId) -> ScreenOut {
    ScreenOut {
        case_id: view.line.id,
        ground: GroundCode("over_six_months".into()),
        facts: vec![quote(view, "On March 3, 2023")],
        discretion: "No minor, no court case, no public interest was found.".into(),
        reasons: "More than three years passed, without a reason.".into(),
        second_reader: Some(second_reader),
    }
}

/// A case as the signed-in person sees it.
pub async fn get(session: &Session, case_id: CaseId) -> CaseView {
    case::get(session, case_id).await.unwrap()
}

pub async fn screen_in(session: &Session, case_id: CaseId) -> CaseView {
    let request = ScreenIn {
        case_id,
        reasons: "Les faits doivent être établis.".into(),
    };
    case::screen_in(session, request).await.unwrap().0
}

/// A series of the sample plan.
pub async fn series(session: &Session) -> SeriesCode {
    record::series(session).await.unwrap().remove(0).code
}

pub async fn file(session: &Session, case_id: CaseId) -> CaseView {
    let request = FileCase {
        case_id,
        series: series(session).await,
    };
    record::file_case(session, request).await.unwrap().0
}

pub async fn draft(session: &Session, case_id: CaseId, source: Lang) -> NoteView {
    note::draft(session, DraftNote { case_id, source })
        .await
        .unwrap()
        .0
}

/// What is typed of a call.
pub fn call() -> ReceiveForm {
    ReceiveForm {
        channel: Channel::Phone,
        received_on: day("2026-10-07"),
        correspondent: Correspondent {
            name: Some("Aimée Tessier".into()),
            ..Correspondent::default()
        },
        subject: String::new(),
        text: "Madame Tessier dit qu’un agent de la Police d’Ottawa l’a insultée.".into(),
        incident_on: Some(day("2026-10-03")),
        reply_language: Lang::Fr,
    }
}

/// An office with its coordinator signed in.
pub async fn desk() -> (TestOffice, Session) {
    let office = TestOffice::new();
    let session = office.open().await;
    (office, session)
}

/// An office whose first person, signed in, has this role.
pub async fn desk_as(role: Role) -> (TestOffice, Session) {
    let office = TestOffice::new();
    let session = office.open_as(role).await;
    (office, session)
}

/// A complaint that was received, under the Act of 2019.
pub async fn complaint(office: &TestOffice, session: &Session) -> CaseId {
    office
        .receive(session, recent().file("plainte.eml"))
        .await
        .id
}

/// What is shown is what the journal says; what was verified.
pub async fn is_sound(session: &Session) -> VerifyView {
    let report = journal::verify(session, unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    report
}

pub async fn drafted(
    session: &Session,
    case_id: CaseId,
    template: &str,
    langs: &[Lang],
) -> Result<LetterView, AppError> {
    let request = DraftLetter {
        case_id,
        template: TemplateCode(template.into()),
        langs: langs.to_vec(),
    };
    Ok(letter::draft(session, request).await?.0)
}

pub fn of(view: &LetterView) -> LetterOf {
    LetterOf {
        case_id: view.case_id,
        letter_id: view.line.id,
    }
}

pub fn sending(view: &LetterView) -> DispatchLetter {
    DispatchLetter {
        of: of(view),
        digest: view.digest.clone(),
        on: day("2026-10-08"),
        means: Means::Mail,
    }
}

/// A letter of a template, drafted in French and dispatched by e-mail.
pub async fn send(session: &Session, case_id: CaseId, template: &str, on: &str) {
    let view = drafted(session, case_id, template, &[Lang::Fr])
        .await
        .unwrap();
    let request = DispatchLetter {
        on: day(on),
        means: Means::Email,
        ..sending(&view)
    };
    letter::dispatch(session, request).await.unwrap();
}

/// Screens a complaint in, and answers it.
pub async fn answered(session: &Session, case_id: CaseId) {
    screen_in(session, case_id).await;
    send(session, case_id, "acknowledgement", "2026-10-08").await;
    send(session, case_id, "screened_in", "2026-10-08").await;
}

/// The same, filed: it may be closed, but for what a test adds.
pub async fn ready(session: &Session, case_id: CaseId) {
    answered(session, case_id).await;
    file(session, case_id).await;
}
