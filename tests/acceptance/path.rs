//! What comes to the same door and is no complaint: each kind has its path, from the screen to the
//! journal, or the right door named in the language of whoever wrote.

use crate::decision::agreed;
use crate::desk::{
    RECENT, day, desk, drafted, file, get, of, old, proposal, quote, refused_field, sending,
};
use crate::letter::{filled, revised, signing};
use dossier_app::case::{
    self, Block, CloseCase, CorrectCase, PathStep, RecordPart, ScreenOut, StageCode,
};
use dossier_app::enquiry::{self, Asker};
use dossier_app::{AppError, Session, letter};
use dossier_domain::case::{About, Correction, Kind, Part, Redirection, RegimeChoice, Stage};
use dossier_domain::clock::CaseClock;
use dossier_domain::enquiry::{AuthorityCheck, IdentityCheck, TellCode};
use dossier_domain::id::CaseId;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{Certainty, EndEvent, GroundCode, RegimeCode};
use dossier_domain::person::{Person, Role};
use dossier_domain::piece::Party;
use dossier_testkit::{TestOffice, letter as message};

const REQUEST: &str = "Hello,\n\nUnder access to information, I request a copy of all the emails of your \
    office about the review of intake procedures in 2025. The five-dollar fee is enclosed.\n\n\
    Delphine Arsenault";

/// An office with its coordinator signed in, and a lead who approves.
async fn staffed() -> (TestOffice, Session, Person) {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Noor Haddad", Role::TeamLead).await;
    (office, session, lead)
}

async fn received(office: &TestOffice, session: &Session, text: &str, kind: Kind) -> CaseId {
    let line = office
        .receive(session, message(text).file("message.eml"))
        .await;
    if line.kind != kind {
        let correction = Correction::Kind {
            from: line.kind,
            to: kind,
        };
        let request = CorrectCase {
            case_id: line.id,
            correction,
        };
        case::correct(session, request).await.unwrap();
    }
    line.id
}

async fn record(session: &Session, case_id: CaseId, part: Part) -> Result<(), AppError> {
    let about = part.about();
    let told = case::get(session, case_id).await?.told;
    let of = told.set_by.get(&about).copied();
    let request = RecordPart { case_id, part, of };
    case::record(session, request).await.map(|_| ())
}

async fn choose(session: &Session, case_id: CaseId, law: &str) -> Result<(), AppError> {
    let choice = RegimeChoice {
        code: RegimeCode(law.into()),
        why: "The records are those of this institution.".into(),
    };
    record(session, case_id, Part::Regime(Some(choice))).await
}

fn door(code: &str) -> Redirection {
    Redirection {
        code: Some(code.into()),
        name: Bilingual::same("whatever was sent"),
        why: "These records are held there.".into(),
    }
}

async fn send_to(session: &Session, case_id: CaseId, door: Redirection) -> Result<(), AppError> {
    record(session, case_id, Part::Redirection(Some(door))).await
}

async fn clocks(session: &Session, case_id: CaseId) -> Vec<CaseClock> {
    let view = case::get(session, case_id).await.unwrap();
    view.recommendation.clocks
}

fn codes(clocks: &[CaseClock]) -> Vec<&str> {
    clocks.iter().map(|clock| clock.code.0.as_str()).collect()
}

/// What whoever wrote is told of where their message stands.
async fn told(session: &Session, case_id: CaseId) -> String {
    let asker = Asker {
        case_id,
        party: Party::Complainant,
        name: String::new(),
        identity: IdentityCheck::CalledBack,
        authority: AuthorityCheck::NotChecked,
    };
    let may = enquiry::may(session, asker).await.unwrap();
    let mut tells = may.tells.into_iter();
    let stage = tells.find(|tell| tell.code == TellCode::Stage);
    stage.unwrap().words.en
}

async fn blocks(session: &Session, id: CaseId) -> Vec<Block> {
    case::closing(session, id).await.unwrap().blocks
}

/// The codes of the letters that are offered, those that must leave marked.
async fn offered(session: &Session, id: CaseId) -> Vec<(String, bool)> {
    let view = letter::of_case(session, id).await.unwrap();
    let all = view.templates.into_iter();
    all.map(|one| (one.code.0, one.required)).collect()
}

/// Drafts a letter, fills its blanks, has it approved where it must be, and records that it left.
async fn send(
    office: &TestOffice,
    mut session: Session,
    lead: &Person,
    (case_id, code, lang): (CaseId, &str, Lang),
) -> (Session, String) {
    let view = drafted(&session, case_id, code, &[lang]).await.unwrap();
    let mut view = revised(&session, &view, filled(&view)).await;
    if view.needs_approval {
        session = office.hand_over(session, lead).await;
        view = letter::approve(&session, signing(&view)).await.unwrap().0;
    }
    letter::dispatch(&session, sending(&view)).await.unwrap();
    (session, view.text.sides[0].body.clone())
}

async fn close(session: &Session, case_id: CaseId, reasons: &str) -> Stage {
    let request = CloseCase {
        case_id,
        reasons: reasons.into(),
        outcome: None,
    };
    let (view, _) = case::close(session, request).await.unwrap();
    view.line.stage
}

#[tokio::test]
async fn to_which_act_a_request_for_access_belongs_is_asked_of_a_person_and_counts_by_it() {
    let (office, session) = desk().await;
    let id = received(&office, &session, REQUEST, Kind::AccessRequest).await;
    let view = case::get(&session, id).await.unwrap();
    let regime = &view.recommendation.regime;
    assert_eq!(
        (regime.code.0.as_str(), regime.why.id.as_str()),
        ("none", "triage-regime-access-ask"),
        "nothing in a text decides it"
    );
    let offered: Vec<&str> = view.regimes.iter().map(|one| one.code.0.as_str()).collect();
    assert_eq!(offered, ["ca-atia", "ca-privacy", "on-fippa"]);
    assert_eq!(view.path.steps[0], PathStep::Law { chosen: None });
    assert!(
        codes(&view.recommendation.clocks).contains(&"FIPPA_26"),
        "no day is lost meanwhile"
    );
    assert!(blocks(&session, id).await.contains(&Block::LawNotChosen));

    choose(&session, id, "ca-atia").await.unwrap();
    let federal = case::get(&session, id).await.unwrap();
    assert_eq!(
        codes(&federal.recommendation.clocks),
        ["ATIA_7", "ATIA_8", "ATIA_9_NOTICE", "ATIA_27"]
    );
    assert_eq!(federal.recommendation.regime.code.0, "ca-atia");
    assert_eq!(federal.history[0].what.id, "history-regime-chosen");
    let short = federal.recommendation.regime.short.clone();
    assert_eq!(federal.line.regime, short);
    assert_eq!(
        federal.path.steps[0],
        PathStep::Law {
            chosen: short.clone()
        }
    );
    let listed = case::list(&session, case::CaseListRequest::default())
        .await
        .unwrap();
    assert_eq!(listed.lines[0].regime, short, "the list says so as well");
    assert!(!blocks(&session, id).await.contains(&Block::LawNotChosen));

    assert_eq!(
        refused_field(choose(&session, id, "psa").await),
        "regime",
        "a law of complaints governs no request for access"
    );
}

#[tokio::test]
async fn a_request_for_access_is_decided_by_a_letter_that_names_the_appeal_and_ends_its_clocks() {
    for (law, code, lang, recourse, [decides, passes_on, contests]) in [
        (
            "on-fippa",
            "access_decision_fippa",
            Lang::Fr,
            "faire appel",
            ["FIPPA_26", "FIPPA_25", "FIPPA_APPEAL_30"],
        ),
        (
            "ca-atia",
            "access_decision_atia",
            Lang::En,
            "within 60 days",
            ["ATIA_7", "ATIA_8", "ATIA_31"],
        ),
    ] {
        let (office, session, lead) = staffed().await;
        let id = received(&office, &session, REQUEST, Kind::AccessRequest).await;
        choose(&session, id, law).await.unwrap();
        let (session, _) = send(&office, session, &lead, (id, "acknowledgement", lang)).await;
        let (session, body) = send(&office, session, &lead, (id, code, lang)).await;
        assert!(body.contains(recourse), "{body}");
        let clocks = clocks(&session, id).await;
        let recourse = clocks.iter().find(|one| one.code.0 == contests).unwrap();
        assert_eq!(recourse.start_on, day("2026-10-08"), "{contests}");
        assert!(
            recourse.optional && recourse.done_on.is_none(),
            "{contests}"
        );
        for (code, met, lapsed_by) in [
            (decides, Some(true), None),
            (passes_on, None, Some(EndEvent::RequestDecided)),
        ] {
            let clock = clocks.iter().find(|one| one.code.0 == code).unwrap();
            assert_eq!(clock.done_on, Some(day("2026-10-08")), "{code}");
            assert_eq!((clock.met, clock.lapsed_by), (met, lapsed_by), "{code}");
        }
        file(&session, id).await;
        assert_eq!(blocks(&session, id).await, []);
        assert_eq!(close(&session, id, "").await, Stage::Closed);
    }
}

#[tokio::test]
async fn more_time_is_asked_in_writing_with_the_recourse_that_was_read() {
    for (law, code, lang, recourse) in [
        (
            "on-fippa",
            "access_extension_fippa",
            Lang::Fr,
            "faire appel de cette prolongation",
        ),
        (
            "ca-atia",
            "access_extension_atia",
            Lang::En,
            "within 60 days",
        ),
    ] {
        let (office, session, _lead) = staffed().await;
        let id = received(&office, &session, REQUEST, Kind::AccessRequest).await;
        choose(&session, id, law).await.unwrap();
        let view = drafted(&session, id, code, &[lang]).await.unwrap();
        let body = &view.text.sides[0].body;
        assert!(body.contains(recourse), "{body}");
        assert!(
            !body.contains("30 jours"),
            "the time to appeal was not read"
        );
    }
}

#[tokio::test]
async fn a_decision_on_access_says_what_to_do_where_everything_is_disclosed() {
    let (office, session, _lead) = staffed().await;
    let id = received(&office, &session, REQUEST, Kind::AccessRequest).await;
    choose(&session, id, "on-fippa").await.unwrap();
    let view = drafted(&session, id, "access_decision_fippa", &[Lang::Fr, Lang::En])
        .await
        .unwrap();
    for (side, said) in view
        .text
        .sides
        .iter()
        .zip(["supprimez ce paragraphe]", "delete this paragraph]"])
    {
        assert!(side.body.contains(said), "{}", side.body);
    }
}

#[tokio::test]
async fn a_misdirected_request_names_the_right_door_in_the_language_of_whoever_wrote_and_closes() {
    let (office, session, lead) = staffed().await;
    let text = "Hello,\n\nUnder access to information I am requesting the incident report and the \
        body-worn camera video from the Toronto Police Service. I have no complaint.\n\nKim Dubreuil";
    let id = received(&office, &session, text, Kind::AccessRequest).await;
    let view = case::get(&session, id).await.unwrap();
    let proposed = view
        .recommendation
        .route
        .clone()
        .expect("a door is proposed");
    assert_eq!(view.path.doors[0], proposed, "the one proposed comes first");
    assert_eq!(
        proposed.provision.map(|one| one.certainty),
        Some(Certainty::Unverified),
        "and is shown unverified"
    );
    let before = offered(&session, id).await;
    assert!(
        before.iter().all(|(code, _)| code != "redirection"),
        "no letter names a door that nobody confirmed: {before:?}"
    );

    send_to(&session, id, door("police_service_foi"))
        .await
        .unwrap();
    let view = case::get(&session, id).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-redirected");
    assert!(
        offered(&session, id)
            .await
            .contains(&("redirection".into(), true))
    );
    let now = offered(&session, id).await;
    assert!(
        now.iter().all(|(code, _)| code != "information_request"),
        "nothing is asked of whoever is sent elsewhere: {now:?}"
    );
    let (session, body) = send(&office, session, &lead, (id, "redirection", Lang::En)).await;
    assert!(
        body.contains("Access to information at the police service"),
        "as the pack names it, whatever was sent: {body}"
    );
    let clocks = clocks(&session, id).await;
    assert!(
        clocks.iter().all(|clock| clock.done_on.is_some()),
        "passing it on ends both: {clocks:?}"
    );
    file(&session, id).await;
    assert_eq!(blocks(&session, id).await, []);
    assert_eq!(close(&session, id, "").await, Stage::Closed);
}

#[tokio::test]
async fn every_other_kind_has_a_path_that_its_reply_ends() {
    for (kind, code, text) in [
        (
            Kind::PublicEnquiry,
            "enquiry_reply",
            "Bonjour, quelles sont vos heures d’ouverture?",
        ),
        (
            Kind::MediaEnquiry,
            "media_reply",
            "I am a reporter with the Halden Signal. How many complaints did you receive?",
        ),
        (
            Kind::ServiceComplaint,
            "service_reply",
            "Bonjour, votre bureau ne m’a jamais rappelée. Je suis déçue de votre service.",
        ),
    ] {
        let (office, session, lead) = staffed().await;
        let id = received(&office, &session, text, kind).await;
        let view = case::get(&session, id).await.unwrap();
        let letters: Vec<_> = view
            .path
            .steps
            .iter()
            .filter(|step| matches!(step, PathStep::Letter { .. }))
            .collect();
        assert_eq!(
            letters.len(),
            1,
            "{kind:?}: one letter, the reply: {letters:?}"
        );
        assert!(
            offered(&session, id).await.contains(&(code.into(), true)),
            "{kind:?}"
        );
        let unfinished = blocks(&session, id).await;
        assert!(
            unfinished
                .iter()
                .any(|one| matches!(one, Block::LetterNotSent { .. })),
            "{kind:?}"
        );
        assert!(told(&session, id).await.contains("is being examined"));
        let (session, _) = send(&office, session, &lead, (id, code, Lang::Fr)).await;
        let told = told(&session, id).await;
        assert!(told.contains("an answer was sent"), "{kind:?}: {told}");
        file(&session, id).await;
        assert_eq!(blocks(&session, id).await, [], "{kind:?}");
        assert_eq!(close(&session, id, "").await, Stage::Closed);
    }
}

#[tokio::test]
async fn a_letter_that_screens_out_what_belongs_elsewhere_asks_for_the_door_until_one_is_confirmed()
{
    let (office, session, lead) = staffed().await;
    let author = session.person.clone();
    let text = "On September 30, 2026, the Peel Regional Police told me of its policy on towing. I am \
        complaining about the policy of the service, not about an officer.";
    let id = received(&office, &session, text, Kind::Complaint).await;
    let view = get(&session, id).await;
    let out = ScreenOut {
        case_id: id,
        ground: GroundCode("no_jurisdiction".into()),
        facts: vec![quote(&view, "the policy of the service")],
        discretion: "Nothing asks the office to keep it.".into(),
        reasons: "It is about a policy.".into(),
        second_reader: Some(lead.id),
    };
    case::screen_out(&session, out).await.unwrap();
    let session = office.hand_over(session, &lead).await;
    case::read_second(&session, agreed(&view)).await.unwrap();
    let session = office.hand_over(session, &author).await;
    let draft = async || {
        let letter = drafted(&session, id, "screened_out", &[Lang::En]).await;
        of(&letter.unwrap())
    };
    let asks = async |letter| {
        let warning = letter::door(&session, letter).await.unwrap();
        warning.map(|warning| warning.id)
    };
    let before = draft().await;
    let unconfirmed = Some("letter-warn-door".to_owned());
    assert_eq!(asks(before).await, unconfirmed);
    send_to(&session, id, door("inspectorate_of_policing"))
        .await
        .unwrap();
    let unnamed = Some("letter-warn-door-unnamed".to_owned());
    assert_eq!(asks(before).await, unnamed, "it was written before");
    assert_eq!(asks(draft().await).await, None);
}

#[tokio::test]
async fn a_door_is_named_by_the_packs_or_in_both_languages_with_why() {
    let (office, session, lead) = staffed().await;
    let id = received(
        &office,
        &session,
        "Bonjour, un trottoir est brisé.",
        Kind::PublicEnquiry,
    )
    .await;
    for refused in [
        door("nowhere"),
        Redirection {
            code: None,
            name: Bilingual {
                fr: "Mairie".into(),
                en: " ".into(),
            },
            ..door("")
        },
    ] {
        assert_eq!(
            refused_field(send_to(&session, id, refused).await),
            "redirection"
        );
    }
    let silent = Redirection {
        why: " ".into(),
        ..door("municipality")
    };
    assert_eq!(refused_field(send_to(&session, id, silent).await), "parts");

    let name = Bilingual {
        fr: "Mairie de Halden".into(),
        en: "Halden City Hall".into(),
    };
    let own = Redirection {
        code: None,
        name: name.clone(),
        why: "Un trottoir.".into(),
    };
    send_to(&session, id, own).await.unwrap();
    let (session, body) = send(&office, session, &lead, (id, "redirection", Lang::Fr)).await;
    assert!(body.contains("Mairie de Halden"), "{body}");

    record(&session, id, Part::Redirection(None)).await.unwrap();
    let view = case::get(&session, id).await.unwrap();
    assert_eq!(view.told.redirection, None);
    assert!(view.told.set_by.contains_key(&About::Redirection));
    assert!(
        offered(&session, id)
            .await
            .contains(&("enquiry_reply".into(), true)),
        "it is answered here again"
    );
}

#[tokio::test]
async fn a_complaint_is_never_sent_away_without_screening_and_its_letter_names_the_right_door() {
    let (office, session, lead) = staffed().await;
    let id = received(&office, &session, RECENT, Kind::Complaint).await;
    send_to(&session, id, door("siu")).await.unwrap();
    let view = case::get(&session, id).await.unwrap();
    assert!(
        view.path.steps.is_empty(),
        "the path of a complaint is its decision"
    );
    assert_eq!(blocks(&session, id).await[0], Block::NotScreened);
    let letters = offered(&session, id).await;
    assert!(
        letters.iter().all(|(code, _)| code != "redirection"),
        "{letters:?}"
    );

    let line = office.receive(&session, old().file("late.eml")).await;
    let author = session.person.clone();
    let view = case::get(&session, line.id).await.unwrap();
    send_to(&session, line.id, door("siu")).await.unwrap();
    case::screen_out(&session, proposal(&view, lead.id))
        .await
        .unwrap();
    let session = office.hand_over(session, &lead).await;
    let agreed = case::ReadSecond {
        case_id: line.id,
        answer: case::SecondAnswer::Agrees,
        reasons: String::new(),
    };
    case::read_second(&session, agreed).await.unwrap();
    let session = office.hand_over(session, &author).await;
    let (_, body) = send(&office, session, &lead, (line.id, "screened_out", Lang::En)).await;
    assert!(body.contains("Special Investigations Unit"), "{body}");
}

/// The stages of a case that the head of its page shows.
async fn stages(session: &Session, id: CaseId) -> Vec<StageCode> {
    let view = case::get(session, id).await.unwrap();
    view.path.stages.iter().map(|one| one.code).collect()
}

#[tokio::test]
async fn only_a_complaint_has_a_stage_of_screening_and_its_words() {
    let (office, session, lead) = staffed().await;
    for kind in Kind::ALL {
        let text = format!("{RECENT}\n\n{kind:?}");
        let id = received(&office, &session, &text, kind).await;
        let view = case::get(&session, id).await.unwrap();
        let screened = kind == Kind::Complaint;
        assert_eq!(view.words_in_out.is_some(), screened, "{kind:?}");
        let path: &[StageCode] = match kind {
            Kind::Complaint => &[StageCode::Decided],
            Kind::ReviewRequest => &[StageCode::Admission, StageCode::Panel],
            _ => &[StageCode::Replied],
        };
        let expected = [&[StageCode::Received], path, &[StageCode::Filed]].concat();
        assert_eq!(stages(&session, id).await, expected, "{kind:?}");
    }
    let id = received(&office, &session, REQUEST, Kind::AccessRequest).await;
    choose(&session, id, "on-fippa").await.unwrap();
    let (session, _) = send(&office, session, &lead, (id, "acknowledgement", Lang::En)).await;
    let replied = async |session: &Session| {
        let view = case::get(session, id).await.unwrap();
        view.path.stages[1].done
    };
    assert!(!replied(&session).await, "the decision has not left");
    let letter = (id, "access_decision_fippa", Lang::En);
    let (session, _) = send(&office, session, &lead, letter).await;
    assert!(replied(&session).await);
    file(&session, id).await;
    close(&session, id, "").await;
    assert_eq!(stages(&session, id).await.last(), Some(&StageCode::Closed));
}
