//! Enquiries about a case: each party is told what the rules of the office let them know, and nothing
//! else; what was told is kept word for word.

use crate::desk::{day, desk, recent, refusal, screen_in, send};
use dossier_app::case::{self, RecordPart, RestrictCase};
use dossier_app::enquiry::{self, Asker, GiveNotice, Lacking, MayTell, RecordEnquiry};
use dossier_app::piece::{self, AskHow, AskPieces, PieceSeen};
use dossier_app::{AppError, Session};
use dossier_domain::case::{Authority, Part, Representative};
use dossier_domain::enquiry::{AuthorityCheck, IdentityCheck, TellCode};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::PieceCode;
use dossier_domain::person::Role;
use dossier_domain::piece::{ContactMeans, Party, PieceKey};
use dossier_testkit::TestOffice;

async fn complaint(office: &TestOffice, session: &Session) -> CaseId {
    let file = recent().file("plainte.eml");
    office.receive(session, file).await.id
}

fn asker(case_id: CaseId, party: Party) -> Asker {
    Asker {
        case_id,
        party,
        name: String::new(),
        identity: IdentityCheck::CalledBack,
        authority: AuthorityCheck::NotChecked,
    }
}

async fn may(session: &Session, asker: &Asker) -> MayTell {
    enquiry::may(session, asker.clone()).await.unwrap()
}

fn codes(may: &MayTell) -> Vec<TellCode> {
    may.tells.iter().map(|tell| tell.code).collect()
}

fn words(may: &MayTell, code: TellCode) -> &str {
    let tell = may.tells.iter().find(|tell| tell.code == code);
    &tell.expect("it may be told").words.en
}

fn recording(asker: Asker, told: &[TellCode]) -> RecordEnquiry {
    RecordEnquiry {
        asker,
        means: ContactMeans::Phone,
        on: day("2026-10-08"),
        lang: Lang::Fr,
        asked: "Où en est ma plainte?".into(),
        told: told.to_vec(),
        remark: String::new(),
    }
}

#[tokio::test]
async fn anybody_else_is_told_neither_that_there_is_a_case_nor_that_there_is_none() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    for party in [Party::Other, Party::Witness, Party::Service] {
        let may = may(&session, &asker(id, party)).await;
        assert!(may.tells.is_empty() && may.lacking.is_empty(), "{may:?}");
        let said = may.otherwise.unwrap();
        let number = case::get(&session, id).await.unwrap().line.number;
        assert!(!said.fr.contains(&number) && !said.en.contains(&number));
        assert!(may.sample);
    }
}

#[tokio::test]
async fn a_complainant_is_told_nothing_before_the_office_is_sure_of_who_asks() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let mut who = asker(id, Party::Complainant);
    who.identity = IdentityCheck::NotChecked;
    let unsure = may(&session, &who).await;
    assert!(unsure.tells.is_empty());
    assert_eq!(unsure.lacking, [Lacking::Identity]);
    who.identity = IdentityCheck::Answers;
    let sure = may(&session, &who).await;
    assert_eq!(
        codes(&sure),
        [TellCode::Exists, TellCode::Received, TellCode::Stage],
        "no letter was sent, and nothing was asked"
    );
}

#[tokio::test]
async fn a_decision_is_told_once_its_letter_left_and_not_before() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let who = asker(id, Party::Complainant);
    screen_in(&session, id).await;
    let before = may(&session, &who).await;
    assert!(words(&before, TellCode::Stage).contains("being examined"));
    send(&session, id, "acknowledgement", "2026-10-07").await;
    send(&session, id, "screened_in", "2026-10-07").await;
    let after = may(&session, &who).await;
    assert!(words(&after, TellCode::Stage).contains("goes forward"));
    let letters = words(&after, TellCode::Letters);
    assert!(
        letters.contains("Acknowledgement (October 7, 2026)"),
        "{letters}"
    );
}

#[tokio::test]
async fn the_person_of_whom_a_piece_is_asked_is_told_that_it_is_awaited_and_no_other() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let key = PieceKey::Listed {
        code: PieceCode("photographs".into()),
    };
    let request = AskPieces {
        case_id: id,
        pieces: vec![PieceSeen {
            key,
            over: Vec::new(),
        }],
        of: Party::Complainant,
        who: String::new(),
        how: AskHow::Person {
            on: day("2026-10-07"),
            means: ContactMeans::Phone,
        },
        chase_on: None,
    };
    piece::ask(&session, request).await.unwrap();
    let told = may(&session, &asker(id, Party::Complainant)).await;
    assert!(words(&told, TellCode::Awaited).contains("Photographs"));
    let part = Part::Representative(Some(Representative {
        name: "Luc Aubin".into(),
        reach: String::new(),
        authority: Authority::WrittenAuthorization,
        details: String::new(),
    }));
    let request = RecordPart {
        case_id: id,
        part,
        of: None,
    };
    case::record(&session, request).await.unwrap();
    let mut who = asker(id, Party::Representative);
    let lacking = may(&session, &who).await;
    assert_eq!(lacking.lacking, [Lacking::Authority]);
    who.authority = AuthorityCheck::OnFile;
    let told = may(&session, &who).await;
    assert!(!codes(&told).contains(&TellCode::Awaited), "{told:?}");
}

#[tokio::test]
async fn an_officer_is_told_of_a_complaint_only_after_the_notice_that_was_given_to_them() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let mut who = asker(id, Party::Officer);
    who.name = "agente Ada Roy".into();
    assert!(may(&session, &who).await.tells.is_empty());
    let notice = GiveNotice {
        case_id: id,
        on: day("2026-10-07"),
        to: "Agente Ada Roy".into(),
    };
    let (view, _) = enquiry::notify(&session, notice).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-enquiry-notice");
    assert_eq!(codes(&may(&session, &who).await), [TellCode::Concerned]);
    who.name = "agent Luc Aubin".into();
    assert!(
        may(&session, &who).await.tells.is_empty(),
        "the notice was of another officer"
    );
}

#[tokio::test]
async fn of_a_restricted_case_nobody_is_told_anything() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Dana Oakes", Role::TeamLead).await;
    let id = complaint(&office, &session).await;
    let session = office.hand_over(session, &lead).await;
    let request = RestrictCase {
        case_id: id,
        readers: vec![lead.id],
        reason: "Une employée est visée.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    let told = may(&session, &asker(id, Party::Complainant)).await;
    assert!(told.tells.is_empty() && told.otherwise.is_some());
}

#[tokio::test]
async fn what_was_told_is_kept_word_for_word_in_the_register_and_in_the_history() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let who = asker(id, Party::Complainant);
    let request = recording(who, &[TellCode::Exists, TellCode::Stage]);
    let (view, _) = enquiry::record(&session, request).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-enquiry");
    let said = view.history[0].words.as_deref().unwrap();
    assert!(said.contains(&view.line.number), "{said}");
    let register = enquiry::register(&session, id).await.unwrap();
    let [one] = register.enquiries.as_slice() else {
        panic!("{register:?}");
    };
    assert_eq!(one.told.len(), 2);
    assert!(one.told[1].words.contains("le dossier est à l’étude"));
}

#[tokio::test]
async fn nothing_is_recorded_as_told_that_the_asker_may_not_know() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let request = recording(asker(id, Party::Other), &[TellCode::Exists]);
    assert!(matches!(
        refusal(enquiry::record(&session, request).await),
        AppError::ChangedMeanwhile
    ));
    let nothing = recording(asker(id, Party::Other), &[]);
    enquiry::record(&session, nothing).await.unwrap();
    let register = enquiry::register(&session, id).await.unwrap();
    assert!(register.enquiries[0].told.is_empty());
}

#[tokio::test]
async fn what_is_wrong_is_refused() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let field = async |change: fn(&mut RecordEnquiry)| {
        let mut request = recording(asker(id, Party::Complainant), &[]);
        change(&mut request);
        match refusal(enquiry::record(&session, request).await) {
            AppError::InvalidField { field } => field,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(field(|one| one.asked = " ".into()).await, "asked");
    assert_eq!(field(|one| one.on = day("2026-10-09")).await, "enquiry_on");
    assert_eq!(field(|one| one.remark = "x".repeat(5000)).await, "remark");
    assert_eq!(field(|one| one.asker.name = "x".repeat(300)).await, "asker");
    let nobody = GiveNotice {
        case_id: id,
        on: day("2026-10-07"),
        to: " ".into(),
    };
    assert!(matches!(
        refusal(enquiry::notify(&session, nobody).await),
        AppError::InvalidField { field: "asker" }
    ));
}
