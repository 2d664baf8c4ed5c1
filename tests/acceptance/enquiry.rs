//! Enquiries about a case: each party is told what the rules of the office let them know, and nothing
//! else; what was told is kept word for word.

use crate::desk::{complaint, day, desk, is_sound, refusal, refused_field, screen_in, send};
use dossier_app::case::{self, RecordPart, RestrictCase};
use dossier_app::enquiry::{self, Asker, GiveNotice, Lacking, MayTell, RecordEnquiry};
use dossier_app::pack::{self, ComparePacks, ForcePack, ImportPack, PackKind};
use dossier_app::packs::{self, ENQUIRIES};
use dossier_app::piece::{self, AskHow, AskPieces, PieceSeen};
use dossier_app::{AppError, Session, WireError};
use dossier_domain::case::{Authority, Part, Representative};
use dossier_domain::enquiry::{AuthorityCheck, IdentityCheck, TellCode};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::{PackFiles, PackRef, PieceCode};
use dossier_domain::person::{Person, Role};
use dossier_domain::piece::{ContactMeans, Party, PieceKey};
use dossier_testkit::TestOffice;

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
    assert_eq!(
        words(&told, TellCode::Awaited),
        "We are waiting for the following from you:\n– Photographs or videos of the incident or of the injuries",
        "a name with its capital stands in no sentence"
    );
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
    assert_eq!(one.enquiry.told.len(), 2);
    assert!(
        one.enquiry.told[1]
            .words
            .contains("le dossier est à l’étude")
    );
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
    assert!(register.enquiries[0].enquiry.told.is_empty());
}

#[tokio::test]
async fn what_is_wrong_is_refused() {
    let (office, session) = desk().await;
    let id = complaint(&office, &session).await;
    let field = async |change: fn(&mut RecordEnquiry)| {
        let mut request = recording(asker(id, Party::Complainant), &[]);
        change(&mut request);
        refused_field(enquiry::record(&session, request).await)
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
    assert_eq!(
        refused_field(enquiry::notify(&session, nobody).await),
        "asker"
    );
}

/// The sample of the program, with what the office changes of it and the words that it does not say.
fn rules(change: impl Fn(&str) -> String, unsaid: &[&str]) -> ImportPack {
    let mut files = packs::packs().unwrap().files.iter();
    let files = files.find(|files| files.id == ENQUIRIES).unwrap();
    let said = |words: &str| {
        let is_said = |line: &&str| !unsaid.iter().any(|key| line.starts_with(key));
        words.lines().filter(is_said).collect::<Vec<_>>().join("\n")
    };
    ImportPack {
        id: files.id.clone(),
        toml: change(&files.toml),
        fr: said(&files.fr),
        en: said(&files.en),
    }
}

/// Without the rule of an officer, and without saying where the case stands.
fn stricter() -> ImportPack {
    let change = |toml: &str| {
        let (kept, _) = toml.split_once("[[rule]]\nparty = \"officer\"").unwrap();
        kept.replace(", \"stage\"", "")
    };
    rules(change, &["say-stage", "say-concerned"])
}

/// An office where somebody asked once, with its director signed in and its coordinator out.
struct Asked {
    office: TestOffice,
    session: Session,
    coordinator: Person,
    asks: Asker,
}

async fn asked_once() -> Asked {
    let (office, session) = desk().await;
    let case_id = complaint(&office, &session).await;
    let asks = asker(case_id, Party::Complainant);
    let told = codes(&may(&session, &asks).await);
    assert!(told.contains(&TellCode::Stage));
    let request = recording(asks.clone(), &told);
    enquiry::record(&session, request).await.unwrap();
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let coordinator = session.person.clone();
    let session = office.hand_over(session, &director).await;
    Asked {
        office,
        session,
        coordinator,
        asks,
    }
}

async fn put_in_force(session: &Session, pack: PackRef) {
    let request = ForcePack {
        pack,
        from_on: session.office.today(),
    };
    pack::put_in_force(session, request).await.unwrap();
}

/// The rules of the program, as a vault names them.
fn sample() -> PackRef {
    let files = packs::packs().unwrap().files.iter();
    let mut all = files.map(PackFiles::reference);
    all.find(|one| one.id == ENQUIRIES).unwrap()
}

#[tokio::test]
async fn bad_rules_are_refused_with_their_line_and_so_is_a_name_of_their_own() {
    let Asked {
        office: _office,
        session,
        ..
    } = asked_once().await;
    let bad = rules(|toml| toml.replacen("\"exists\"", "\"everything\"", 1), &[]);
    let line = bad.toml.lines().position(|it| it.contains("everything"));
    let refused = WireError::from(refusal(pack::import(&session, bad).await));
    assert_eq!(refused.code, "pack-refused");
    assert_eq!(refused.args["file"], "office-enquiries/pack.toml");
    assert_eq!(refused.args["line"], (line.unwrap() + 1).to_string());

    let named = ImportPack {
        id: "bureau".into(),
        ..stricter()
    };
    let refused = WireError::from(refusal(pack::import(&session, named).await));
    assert_eq!(refused.code, "pack-refused");
    assert!(refused.args["reason"].contains(ENQUIRIES), "{refused:?}");
}

#[tokio::test]
async fn the_rules_of_an_office_are_imported_and_compared_in_words_and_govern_nothing_yet() {
    let Asked {
        office: _office,
        session,
        ..
    } = asked_once().await;
    let (view, _) = pack::import(&session, stricter()).await.unwrap();
    assert_eq!(view.line.kind, PackKind::Enquiry);
    assert!(!view.line.in_force);
    assert_eq!(view.enquiry.as_ref().unwrap().rules.len(), 2);
    let between = ComparePacks {
        old: sample(),
        new: view.line.pack.clone(),
    };
    let differences = pack::compare(&session, between).await.unwrap();
    let said = |lang| {
        let said = differences.iter().map(|one| dossier_i18n::say(lang, one));
        said.collect::<Vec<String>>()
    };
    assert_eq!(
        said(Lang::En),
        [
            "Complainant: this may no longer be said, “Where the case stands, as far as a letter said it”.",
            "Representative: this may no longer be said, “Where the case stands, as far as a letter said it”.",
            "Respondent officer: nothing may be said any more.",
        ]
    );
    assert_eq!(
        said(Lang::Fr)[2],
        "Agente ou agent mis en cause\u{a0}: plus rien ne peut être dit."
    );
}

#[tokio::test]
async fn rules_in_force_govern_who_asks_and_an_answer_says_by_which_version_it_was_given() {
    let Asked {
        office,
        session,
        coordinator,
        asks,
    } = asked_once().await;
    let register = async |session: &Session| {
        let register = enquiry::register(session, asks.case_id).await.unwrap();
        let lines = register.enquiries.into_iter();
        lines
            .map(|one| (one.superseded, one.enquiry.rules.unwrap()))
            .collect::<Vec<_>>()
    };
    assert_eq!(register(&session).await, [(false, sample())]);
    let (view, _) = pack::import(&session, stricter()).await.unwrap();
    let ours = view.line.pack;
    put_in_force(&session, ours.clone()).await;
    let session = office.hand_over(session, &coordinator).await;
    let told = codes(&may(&session, &asks).await);
    assert!(!told.is_empty() && !told.contains(&TellCode::Stage));
    let officer = may(&session, &asker(asks.case_id, Party::Officer)).await;
    assert!(officer.tells.is_empty() && officer.lacking.is_empty());
    let request = recording(asks.clone(), &told);
    enquiry::record(&session, request).await.unwrap();
    assert_eq!(
        register(&session).await,
        [(false, ours), (true, sample())],
        "newest first"
    );
    is_sound(&session).await;
}
