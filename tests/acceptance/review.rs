//! A request for review, from the letter of the police to the directions of the panel.

use crate::desk::{day, desk, desk_as, file, refusal};
use dossier_app::case::{Block, CaseView, CloseCase, CorrectCase, RestrictCase};
use dossier_app::letter::{self, DispatchLetter, DraftLetter, LetterOf};
use dossier_app::note::{self, DraftNote};
use dossier_app::review::{RecordReview, ReviewView, get, record};
use dossier_app::{AppError, Session, case, today};
use dossier_domain::case::{CaseEvent, Correction, Kind, Stage};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::lang::Lang;
use dossier_domain::letter::{Means, TemplateCode};
use dossier_domain::person::Role;
use dossier_domain::review::{
    Admission, Advice, Answers, Difference, Direction, FileItem, Finding, Held, Investigator,
    ItemKind, PageOf, Panel, Place, PoliceFile, ReviewEvent, ReviewStage, ReviewStep,
};
use dossier_store::Tx;
use dossier_testkit::{LetterFile, TestOffice, letter};

fn request() -> LetterFile {
    letter(
        "Bonjour,\n\nJe présente une demande d’examen de la décision sur ma plainte. Le 12 mai 2026, \
         un agent du Service de police du Grand Sudbury m’a poussée contre un mur. L’enquêteur \
         n’a jamais entendu mon témoin. Je veux une nouvelle enquête.\n\nAda Roy\n705-555-0143",
    )
    .from("Ada Roy <ada.roy@courriel.example>")
    .subject("Demande examen")
}

/// A request for review, under the Act of 2019.
async fn received(office: &TestOffice, session: &Session) -> CaseId {
    let line = office.receive(session, request().file("examen.eml")).await;
    assert_eq!(line.kind, Kind::ReviewRequest);
    let view = case::get(session, line.id).await.unwrap();
    let from = view.facts.incident.on;
    if from != Some(day("2026-05-12")) {
        let correction = Correction::IncidentOn {
            from,
            to: Some(day("2026-05-12")),
        };
        let case_id = line.id;
        let request = CorrectCase {
            case_id,
            correction,
        };
        case::correct(session, request).await.unwrap();
    }
    line.id
}

fn over(view: &ReviewView, place: Place) -> Vec<EventId> {
    let found = view.places.iter().find(|one| one.place == place);
    found.map(|one| one.over.clone()).unwrap_or_default()
}

/// Where the step goes: what stands there is what the person had before them.
fn place(step: &ReviewStep) -> Place {
    step.place(EventId(uuid::Uuid::nil()))
}

async fn step(session: &Session, case_id: CaseId, step: ReviewStep) -> Result<CaseView, AppError> {
    let view = get(session, case_id).await.unwrap();
    let request = RecordReview {
        case_id,
        over: over(&view, place(&step)),
        step,
        number: String::new(),
    };
    record(session, request).await.map(|(view, _)| view)
}

fn admissible() -> Answers {
    Answers {
        investigator: Some(Investigator::Police),
        outcome: Some("unsubstantiated".into()),
        letter_on: Some(day("2026-09-10")),
        letter_means: Some(Means::Mail),
        pages: Some(4),
        ..Answers::default()
    }
}

fn admission(admitted: bool) -> ReviewStep {
    ReviewStep::Admission(Admission {
        admitted,
        reasons: "Les quatre questions ont leur réponse.".into(),
        // What the client says was recommended does not count.
        recommended: Advice::Ask,
    })
}

fn police_file(received: bool) -> ReviewStep {
    ReviewStep::File(PoliceFile {
        service: "Service de police du Grand Sudbury".into(),
        requested_on: Some(day("2026-10-06")),
        received_on: received.then(|| day("2026-10-07")),
    })
}

fn item(title: &str, held: Held) -> ReviewStep {
    ReviewStep::Item {
        line: None,
        item: Some(FileItem {
            number: "1".into(),
            title: title.into(),
            dated_on: Some(day("2026-05-13")),
            pages: Some(3),
            kind: ItemKind::Statement,
            held,
        }),
    }
}

fn panel(decision: &str, words: &str) -> ReviewStep {
    ReviewStep::Panel(Panel {
        members: vec!["Noor Haddad".into(), " ".into(), "Marc Thériault".into()],
        on: day("2026-10-08"),
        decision: decision.into(),
        words: words.into(),
        reasons: "Le témoin n’a pas été entendu.".into(),
    })
}

fn direction(line: Option<EventId>, done: bool) -> ReviewStep {
    ReviewStep::Direction {
        line,
        direction: Some(Direction {
            what: "Entendre le témoin".into(),
            to: "le chef de police".into(),
            due_on: Some(day("2026-11-08")),
            done_on: done.then(|| day("2026-10-08")),
        }),
    }
}

/// A request that was admitted, whose file came.
async fn before_panel(office: &TestOffice, session: &Session) -> CaseId {
    let id = received(office, session).await;
    admit(session, id).await;
    id
}

async fn admit(session: &Session, id: CaseId) {
    let steps = [
        ReviewStep::Answers(admissible()),
        admission(true),
        police_file(true),
    ];
    for one in steps {
        step(session, id, one).await.unwrap();
    }
}

fn line_of(view: &ReviewView, wanted: fn(&Place) -> Option<EventId>) -> Vec<EventId> {
    view.places
        .iter()
        .filter_map(|one| wanted(&one.place))
        .collect()
}

async fn blocks(session: &Session, id: CaseId) -> Vec<Block> {
    case::closing(session, id).await.unwrap().blocks
}

async fn send(session: &Session, case_id: CaseId, template: &str) -> String {
    let request = DraftLetter {
        case_id,
        template: TemplateCode(template.into()),
        langs: vec![Lang::Fr],
    };
    let (view, _) = letter::draft(session, request).await.unwrap();
    view.text.sides[0].body.clone()
}

#[tokio::test]
async fn each_question_is_weighed_and_a_person_decides() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let first = get(&session, id).await.unwrap();
    assert_eq!(
        (first.stage, first.advice),
        (ReviewStage::ToAdmit, Advice::Ask)
    );
    assert!(first.weighed.iter().all(|one| one.finding == Finding::Open));

    step(&session, id, ReviewStep::Answers(admissible()))
        .await
        .unwrap();
    let answered = get(&session, id).await.unwrap();
    assert_eq!(answered.advice, Advice::Admissible);
    assert!(
        answered
            .weighed
            .iter()
            .all(|one| !one.provision.source.is_empty())
    );

    let view = step(&session, id, admission(true)).await.unwrap();
    assert_eq!(view.history[0].what.id, "history-review-admission");
    let admitted = get(&session, id).await.unwrap();
    assert_eq!(admitted.stage, ReviewStage::AwaitingFile);
    let recorded = admitted
        .places
        .iter()
        .find(|one| one.place == Place::Admission);
    let ReviewStep::Admission(kept) = &recorded.unwrap().versions[0].step else {
        panic!("an admission");
    };
    assert_eq!(
        kept.recommended,
        Advice::Admissible,
        "as the host weighed it"
    );
}

#[tokio::test]
async fn what_the_agency_investigated_goes_to_a_court_and_the_letter_says_so() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let answers = Answers {
        investigator: Some(Investigator::Agency),
        ..admissible()
    };
    step(&session, id, ReviewStep::Answers(answers))
        .await
        .unwrap();
    assert_eq!(get(&session, id).await.unwrap().advice, Advice::CourtOnly);
    step(&session, id, admission(false)).await.unwrap();
    let body = send(&session, id, "review_refused").await;
    for said in [
        "L’agence elle-même a fait l’enquête",
        "Les quatre questions ont leur réponse.",
        "vous pouvez demander à un tribunal",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    let error = refusal(step(&session, id, police_file(true)).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    let left = blocks(&session, id).await;
    assert!(!left.contains(&Block::ReviewNotAdmitted) && !left.contains(&Block::ReviewNotDecided));
}

#[tokio::test]
async fn a_late_request_waits_for_circumstances_and_the_document_that_shows_them() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let late = |why: &str, proof: &str| {
        ReviewStep::Answers(Answers {
            letter_on: Some(day("2026-08-03")),
            late_why: why.into(),
            late_proof: proof.into(),
            ..admissible()
        })
    };
    step(&session, id, late("", "")).await.unwrap();
    assert_eq!(
        get(&session, id).await.unwrap().advice,
        Advice::NotAdmissible
    );
    step(&session, id, late("À l’hôpital", "Lettre de l’hôpital"))
        .await
        .unwrap();
    assert_eq!(get(&session, id).await.unwrap().advice, Advice::Admissible);
}

#[tokio::test]
async fn the_file_is_inventoried_and_starts_the_clock_that_the_panel_ends() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    let error = refusal(step(&session, id, police_file(true)).await);
    assert!(
        matches!(error, AppError::WrongStage),
        "not admitted: {error:?}"
    );
    admit(&session, id).await;
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.stage, ReviewStage::BeforePanel);
    let [clock] = view.clocks.as_slice() else {
        panic!("one clock: {:?}", view.clocks);
    };
    assert_eq!((clock.start_on, clock.done_on), (day("2026-10-07"), None));
    assert!(clock.target, "where possible");
    let line = case::get(&session, id).await.unwrap().line;
    assert_eq!(line.next_due_on, clock.outcome.due().map(|due| due.due_on));

    let missing = Held::Missing {
        requested_on: Some(day("2026-10-08")),
    };
    step(&session, id, item("Déclaration", Held::Paper))
        .await
        .unwrap();
    step(&session, id, item("Notes d’agent", missing))
        .await
        .unwrap();
    let view = get(&session, id).await.unwrap();
    let items = line_of(&view, |place| match place {
        Place::Item(line) => Some(*line),
        _ => None,
    });
    assert_eq!(items.len(), 2);
    let differs = |what: &str| ReviewStep::Difference {
        line: None,
        difference: Some(Difference {
            one: PageOf {
                item: items[0],
                page: "p. 2".into(),
            },
            other: PageOf {
                item: items[1],
                page: String::new(),
            },
            what: what.into(),
            resolved: String::new(),
        }),
    };
    let error = refusal(step(&session, id, differs(" ")).await);
    assert!(
        matches!(
            error,
            AppError::InvalidField {
                field: "review_text"
            }
        ),
        "{error:?}"
    );
    step(&session, id, differs("L’heure : 21 h ou 23 h."))
        .await
        .unwrap();
    let back = ReviewStep::Item {
        line: Some(items[0]),
        item: None,
    };
    step(&session, id, back).await.unwrap();
    step(&session, id, panel("same_chief", "")).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.stage, ReviewStage::Decided);
    assert_eq!(view.clocks[0].done_on, Some(day("2026-10-08")));
    assert_eq!(view.clocks[0].met, Some(true));
}

#[tokio::test]
async fn the_summary_holds_what_the_panel_reads_in_both_languages() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    step(&session, id, item("Déclaration du témoin", Held::Paper))
        .await
        .unwrap();
    let request = DraftNote {
        case_id: id,
        source: Lang::Fr,
    };
    let (view, _) = note::summarize(&session, request).await.unwrap();
    let words: Vec<String> = view
        .note
        .pairs
        .iter()
        .map(|pair| format!("{}\n{}", pair.text.fr, pair.text.en))
        .collect();
    let words = words.join("\n");
    for said in [
        "Déclaration du témoin",
        "on paper",
        "Un service de police a fait l’enquête.",
        "(c) New investigation by another chief",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(
        view.note.number.starts_with("RA-2026-"),
        "{}",
        view.note.number
    );
}

#[tokio::test]
async fn the_decision_of_the_panel_fills_its_letter_and_its_directions_are_followed_up() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    assert!(
        blocks(&session, id)
            .await
            .contains(&Block::ReviewNotDecided)
    );
    for (decision, words) in [("other", ""), ("direct_chief", "")] {
        let error = refusal(step(&session, id, panel(decision, words)).await);
        assert!(matches!(error, AppError::InvalidField { .. }), "{error:?}");
    }
    step(&session, id, panel("same_chief", "")).await.unwrap();
    let body = send(&session, id, "review_decision").await;
    for said in [
        "b) Nouvelle enquête par le même chef",
        "Le témoin n’a pas été entendu.",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    step(&session, id, direction(None, false)).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.stage, ReviewStage::FollowedUp);
    let open = Block::DirectionOpen {
        to: "le chef de police".into(),
        due_on: Some(day("2026-11-08")),
    };
    assert!(blocks(&session, id).await.contains(&open));
    let lines = line_of(&view, |place| match place {
        Place::Direction(line) => Some(*line),
        _ => None,
    });
    step(&session, id, direction(Some(lines[0]), true))
        .await
        .unwrap();
    assert_eq!(get(&session, id).await.unwrap().stage, ReviewStage::Decided);
    assert!(!blocks(&session, id).await.contains(&open));
}

#[tokio::test]
async fn a_direction_that_is_late_is_shown_the_morning_after() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    step(&session, id, panel("same_chief", "")).await.unwrap();
    step(&session, id, direction(None, false)).await.unwrap();
    let late = today::get(&session).await.unwrap().directions;
    assert_eq!(late, [], "it is wanted in a month");
    office.advance(chrono::Duration::days(32));
    let late = today::get(&session).await.unwrap().directions;
    let [line] = late.as_slice() else {
        panic!("one direction: {late:?}");
    };
    assert_eq!((line.case.id, line.days), (id, -1));
    let found = dossier_app::journal::verify(&session, dossier_app::unwatched).await;
    assert!(found.unwrap().is_sound());
}

#[tokio::test]
async fn a_panel_that_decides_again_keeps_its_first_decision_in_the_history() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    step(&session, id, panel("confirm", "")).await.unwrap();
    step(&session, id, panel("agency", "")).await.unwrap();
    let view = case::get(&session, id).await.unwrap();
    let told = |line: &&dossier_app::history::HistoryLine| line.what.id == "history-review-panel";
    assert_eq!(view.history.iter().filter(told).count(), 2);
    assert_eq!(get(&session, id).await.unwrap().stage, ReviewStage::Decided);
}

#[tokio::test]
async fn what_two_people_recorded_apart_stands_side_by_side_and_blocks_until_one_is_kept() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    // As the bundle of another machine brings it: it replaces nothing.
    let event = CaseEvent::Review(ReviewEvent {
        over: Vec::new(),
        step: admission(false),
    });
    let fact = Fact::Case { case_id: id, event };
    session
        .vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
    let view = get(&session, id).await.unwrap();
    let of = |view: &ReviewView| {
        let mut all = view.places.iter();
        let found = all.find(|one| one.place == Place::Admission).unwrap();
        (found.versions.len(), found.over.len())
    };
    assert_eq!(of(&view), (2, 2));
    assert!(blocks(&session, id).await.contains(&Block::ReviewApart));
    let error = refusal(step(&session, id, panel("confirm", "")).await);
    assert!(matches!(error, AppError::OpenConflict), "{error:?}");
    let request = DraftLetter {
        case_id: id,
        template: TemplateCode("review_receipt".into()),
        langs: vec![Lang::Fr],
    };
    let error = refusal(letter::draft(&session, request).await);
    assert!(matches!(error, AppError::OpenConflict), "{error:?}");
    step(&session, id, admission(true)).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!((of(&view), view.stage), ((1, 1), ReviewStage::BeforePanel));
    step(&session, id, panel("confirm", "")).await.unwrap();
}

#[tokio::test]
async fn a_day_to_come_and_a_choice_that_is_none_are_refused() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    let answers = Answers {
        letter_on: Some(day("2026-10-09")),
        ..admissible()
    };
    let error = refusal(step(&session, id, ReviewStep::Answers(answers)).await);
    let on = matches!(error, AppError::InvalidField { field: "review_on" });
    assert!(on, "{error:?}");
    let error = refusal(step(&session, id, panel("another_act", "")).await);
    let choice = matches!(
        error,
        AppError::InvalidField {
            field: "review_choice"
        }
    );
    assert!(choice, "{error:?}");
}

#[tokio::test]
async fn what_another_recorded_meanwhile_is_not_replaced_unseen() {
    let (office, session) = desk().await;
    let id = received(&office, &session).await;
    step(&session, id, ReviewStep::Answers(admissible()))
        .await
        .unwrap();
    let stale = RecordReview {
        case_id: id,
        over: Vec::new(),
        step: ReviewStep::Answers(Answers::default()),
        number: String::new(),
    };
    let error = refusal(record(&session, stale).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
}

#[tokio::test]
async fn it_is_linked_to_the_case_under_review_unless_the_person_does_not_see_it() {
    let (office, session) = desk_as(Role::TeamLead).await;
    let complaint = office
        .receive(&session, crate::desk::recent().file("plainte.eml"))
        .await;
    let id = received(&office, &session).await;
    let link = |number: &str, over| RecordReview {
        case_id: id,
        over,
        step: ReviewStep::Reviewed { case_id: None },
        number: number.into(),
    };
    let error = refusal(record(&session, link("PL-2026-A9999", Vec::new())).await);
    assert!(
        matches!(error, AppError::InvalidField { field: "reviewed" }),
        "{error:?}"
    );
    let number = complaint.number.to_lowercase();
    record(&session, link(&number, Vec::new())).await.unwrap();
    let view = get(&session, id).await.unwrap();
    assert_eq!(view.reviewed.unwrap().number, complaint.number);

    let other = office
        .add(&session, "Priya Raman", Role::CaseCoordinator)
        .await;
    let request = RestrictCase {
        case_id: complaint.id,
        readers: vec![session.person.id],
        reason: "Un membre du personnel est visé.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    let session = office.hand_over(session, &other).await;
    let view = get(&session, id).await.unwrap();
    assert_eq!(
        (view.reviewed, view.places.len()),
        (None, 0),
        "no trace of it"
    );
    let lines = case::get(&session, id).await.unwrap().history;
    assert!(
        lines
            .iter()
            .all(|line| line.what.id != "history-review-reviewed")
    );
    record(&session, link("", Vec::new())).await.unwrap();
}

#[tokio::test]
async fn only_a_request_for_review_that_is_open_has_steps_and_only_those_who_review_record_them() {
    let (office, session) = desk().await;
    let complaint = office
        .receive(&session, crate::desk::recent().file("plainte.eml"))
        .await;
    let error = refusal(get(&session, complaint.id).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    let answers = |case_id| RecordReview {
        case_id,
        over: Vec::new(),
        step: ReviewStep::Answers(admissible()),
        number: String::new(),
    };
    let error = refusal(record(&session, answers(complaint.id)).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    let id = received(&office, &session).await;
    let officer = office
        .add(&session, "Rosa Diaz", Role::RecordsOfficer)
        .await;
    let session = office.hand_over(session, &officer).await;
    let error = refusal(record(&session, answers(id)).await);
    assert!(matches!(error, AppError::NotPermitted), "{error:?}");
}

#[tokio::test]
async fn a_review_is_closed_once_it_is_refused_told_and_filed() {
    let (office, session) = desk().await;
    let lead = office.add(&session, "Noor Haddad", Role::TeamLead).await;
    let id = received(&office, &session).await;
    assert!(
        blocks(&session, id)
            .await
            .contains(&Block::ReviewNotAdmitted)
    );
    let answers = Answers {
        outcome: Some("serious".into()),
        ..admissible()
    };
    step(&session, id, ReviewStep::Answers(answers))
        .await
        .unwrap();
    step(&session, id, admission(false)).await.unwrap();
    file(&session, id).await;
    let mut letters = Vec::new();
    for template in ["review_receipt", "review_refused"] {
        let request = DraftLetter {
            case_id: id,
            template: TemplateCode(template.into()),
            langs: vec![Lang::Fr],
        };
        let (view, _) = letter::draft(&session, request).await.unwrap();
        letters.push((view.line.id, view.digest));
    }
    let session = office.hand_over(session, &lead).await;
    let approval = letter::ApproveLetter {
        of: LetterOf {
            case_id: id,
            letter_id: letters[1].0,
        },
        digest: letters[1].1.clone(),
    };
    letter::approve(&session, approval).await.unwrap();
    for (letter_id, digest) in letters {
        let request = DispatchLetter {
            of: LetterOf {
                case_id: id,
                letter_id,
            },
            digest,
            on: day("2026-10-08"),
            means: Means::Email,
        };
        letter::dispatch(&session, request).await.unwrap();
    }
    assert_eq!(blocks(&session, id).await, []);
    let request = CloseCase {
        case_id: id,
        reasons: String::new(),
    };
    let (view, _) = case::close(&session, request).await.unwrap();
    assert_eq!(view.line.stage, Stage::Closed);
    let error = refusal(step(&session, id, ReviewStep::Answers(admissible())).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
}
