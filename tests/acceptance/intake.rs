//! Guided intake: what was told part by part, at reception and afterwards.

use crate::desk::{call, day, desk, refusal, refused_field};
use dossier_app::case::{self, CorrectCase, GuidedForm, RecordPart};
use dossier_app::search::{self, SearchRequest};
use dossier_app::{AppError, Session};
use dossier_domain::case::{
    About, Authority, Circumstances, Complainant, Correction, Correspondent, Officer, Part,
    PoliceService, RegimeChoice, Representative, Witness,
};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::RegimeCode;
use dossier_domain::triage::{Mandate, Outcome, Role};

fn named(name: &str) -> PoliceService {
    PoliceService {
        name: Bilingual {
            fr: name.into(),
            en: name.into(),
        },
        mandate: Mandate::In,
        route: None,
        ground: None,
    }
}

/// A call told part by part: the complainant, an agent, two officers, a witness, where.
fn told() -> GuidedForm {
    let parts = vec![
        Part::Complainant(Complainant {
            contact: Correspondent {
                name: Some(" Aimée Tessier ".into()),
                phone: Some("613-555-0199".into()),
                ..Correspondent::default()
            },
            reach: "le soir".into(),
            accessibility: "gros caractères".into(),
        }),
        Part::Representative(Some(Representative {
            name: "Bintou Diallo".into(),
            reach: String::new(),
            authority: Authority::WrittenAuthorization,
            details: String::new(),
        })),
        Part::Officers(vec![
            Officer {
                name: "Quesnelbrant".into(),
                badge: "88417".into(),
                ..Officer::default()
            },
            Officer {
                description: "barbe rousse".into(),
                ..Officer::default()
            },
            Officer::default(),
        ]),
        Part::Witnesses(vec![Witness {
            name: "Odile Zwicky".into(),
            ..Witness::default()
        }]),
        Part::Circumstances(Circumstances {
            place: "12, rue des Pins".into(),
            services: vec![named("Toronto Police Service")],
            filed_on: None,
        }),
        Part::Wanted("  ".into()),
    ];
    GuidedForm {
        form: call(),
        kind: None,
        incident_end_on: Some(day("2026-10-04")),
        discovered_on: None,
        parts,
    }
}

async fn receive(session: &Session) -> case::CaseView {
    let (line, _) = case::receive_guided(session, told()).await.unwrap();
    case::get(session, line.id).await.unwrap()
}

async fn found(session: &Session, words: &str) -> usize {
    let request = SearchRequest {
        query: words.into(),
        best: false,
    };
    search::search(session, request).await.unwrap().hits.len()
}

#[tokio::test]
async fn what_a_person_told_is_kept_part_by_part_and_beats_what_the_text_says() {
    let (_office, session) = desk().await;
    let view = receive(&session).await;
    assert_eq!(view.correspondent.name.as_deref(), Some("Aimée Tessier"));
    assert_eq!(view.told.officers.len(), 2, "an empty line tells nothing");
    assert_eq!(view.told.set_by.get(&About::Wanted), None);
    assert_eq!(view.facts.role, Role::Representative);
    let incident = &view.facts.incident;
    assert_eq!(
        (incident.on, incident.end_on),
        (Some(day("2026-10-03")), Some(day("2026-10-04")))
    );
    let service = view.facts.service.as_ref().unwrap();
    assert_eq!(
        service.name.fr, "Service de police de Toronto",
        "not the one of the text"
    );
    for given in [
        "officer_identity",
        "incident_place",
        "police_service",
        "contact_details",
    ] {
        assert!(
            !view.facts.missing.iter().any(|code| code == given),
            "{given}"
        );
    }
}

#[tokio::test]
async fn a_person_of_the_case_is_found_by_name_or_number() {
    let (_office, session) = desk().await;
    receive(&session).await;
    for words in [
        "quesnelbrant",
        "88417",
        "zwicky",
        "diallo",
        "toronto",
        "pins",
    ] {
        assert_eq!(found(&session, words).await, 1, "{words}");
    }
}

#[tokio::test]
async fn a_part_is_replaced_by_one_that_names_it_and_never_in_silence() {
    let (_office, session) = desk().await;
    let view = receive(&session).await;
    let first = view.told.set_by.get(&About::Witnesses).copied();
    let replace = |name: &str, of| RecordPart {
        case_id: view.line.id,
        part: Part::Witnesses(vec![Witness {
            name: name.into(),
            ..Witness::default()
        }]),
        of,
    };
    let (changed, _) = case::record(&session, replace("Odile Zwickx", first))
        .await
        .unwrap();
    assert_eq!(changed.told.witnesses[0].name, "Odile Zwickx");
    assert_eq!(found(&session, "zwicky").await, 0);
    let line = &changed.history[0];
    assert_eq!(line.what.id, "history-recorded");
    assert_eq!(line.words.as_deref(), Some("Odile Zwickx"));
    let stale = refusal(case::record(&session, replace("Autre", first)).await);
    assert!(matches!(stale, AppError::ChangedMeanwhile), "{stale:?}");
}

#[tokio::test]
async fn a_service_outside_the_mandate_named_later_names_the_right_door() {
    let (_office, session) = desk().await;
    let view = receive(&session).await;
    let services = case::service_list(&session).unwrap();
    let outside = services
        .iter()
        .find(|one| one.mandate == Mandate::Out)
        .unwrap();
    let part = Part::Circumstances(Circumstances {
        // The mandate is the lexicon's, whatever is sent.
        services: vec![named(&outside.name.en)],
        ..Circumstances::default()
    });
    let of = view.told.set_by.get(&About::Circumstances).copied();
    let case_id = view.line.id;
    let (changed, _) = case::record(&session, RecordPart { case_id, part, of })
        .await
        .unwrap();
    let recommendation = &changed.recommendation;
    assert_eq!(recommendation.outcome, Some(Outcome::NotForThisOffice));
    let route = recommendation.route.as_ref().unwrap();
    assert_eq!(Some(&route.code), outside.route.as_ref());
}

#[tokio::test]
async fn a_form_with_days_in_the_wrong_order_or_nobody_acting_is_refused() {
    let (_office, session) = desk().await;
    let mut backwards = told();
    backwards.incident_end_on = Some(day("2026-10-02"));
    let mut early = told();
    early.discovered_on = Some(day("2026-10-01"));
    let mut nameless = told();
    nameless.parts = vec![Part::Representative(Some(Representative {
        name: " ".into(),
        reach: String::new(),
        authority: Authority::Other,
        details: String::new(),
    }))];
    let mut twice = told();
    twice.parts = vec![Part::Wanted("un".into()), Part::Wanted("deux".into())];
    let mut long = told();
    long.parts = vec![Part::Wanted("a".repeat(5_000))];
    for (form, expected) in [
        (backwards, "incident_end_on"),
        (early, "discovered_on"),
        (nameless, "parts"),
        (twice, "parts"),
        (long, "parts"),
    ] {
        assert_eq!(
            refused_field(case::receive_guided(&session, form).await),
            expected
        );
    }
}

#[tokio::test]
async fn the_last_day_and_the_day_of_knowledge_are_corrected_like_the_others() {
    let (_office, session) = desk().await;
    let view = receive(&session).await;
    let case_id = view.line.id;
    let correct = |correction| {
        let request = CorrectCase {
            case_id,
            correction,
        };
        case::correct(&session, request)
    };
    let end = Correction::IncidentEndOn {
        from: Some(day("2026-10-04")),
        to: Some(day("2026-10-05")),
    };
    let (view, _) = correct(end).await.unwrap();
    assert_eq!(view.facts.incident.end_on, Some(day("2026-10-05")));
    let known = Correction::DiscoveredOn {
        from: None,
        to: Some(day("2026-10-06")),
    };
    let (view, _) = correct(known).await.unwrap();
    assert_eq!(view.facts.incident.discovered_on, Some(day("2026-10-06")));
    let before = Correction::IncidentEndOn {
        from: Some(day("2026-10-05")),
        to: Some(day("2026-10-01")),
    };
    assert_eq!(refused_field(correct(before).await), "incident_end_on");
}

#[tokio::test]
async fn several_half_filled_forms_are_listed_newest_first() {
    let (_office, session) = desk().await;
    for form in ["intake-a", "intake-b", "other-c"] {
        case::draft_put(&session, form, "{}").await.unwrap();
    }
    let begun = case::draft_list(&session, "intake-").await.unwrap();
    let names: Vec<&str> = begun.iter().map(|one| one.form.as_str()).collect();
    assert_eq!(names, ["intake-b", "intake-a"]);
    case::draft_drop(&session, "intake-b").await.unwrap();
    assert_eq!(
        case::draft_list(&session, "intake-").await.unwrap().len(),
        1
    );
}

/// A call about events on both sides of the change of law.
fn spanning() -> GuidedForm {
    let mut form = told();
    form.form.incident_on = Some(day("2024-03-28"));
    form.incident_end_on = Some(day("2024-04-03"));
    form
}

#[tokio::test]
async fn an_incident_on_both_sides_of_the_change_of_law_is_asked_of_a_person() {
    let (_office, session) = desk().await;
    let (line, _) = case::receive_guided(&session, spanning()).await.unwrap();
    let case_id = line.id;
    let view = case::get(&session, case_id).await.unwrap();
    assert_eq!(view.recommendation.regime.code.0, "ask");
    let offered: Vec<&str> = view.regimes.iter().map(|one| one.code.0.as_str()).collect();
    assert_eq!(offered.len(), 2, "{offered:?}");
    let choose = |code: &str, why: &str, of| {
        let choice = RegimeChoice {
            code: RegimeCode(code.into()),
            why: why.into(),
        };
        let part = Part::Regime(Some(choice));
        case::record(&session, RecordPart { case_id, part, of })
    };
    for (code, why) in [("psa", " "), ("none", "motif")] {
        assert!(matches!(
            refusal(choose(code, why, None).await),
            AppError::InvalidField { .. }
        ));
    }
    assert_eq!(refused_field(choose("none", "motif", None).await), "regime");
    let (view, _) = choose("psa", "l’essentiel est antérieur", None)
        .await
        .unwrap();
    assert_eq!(view.recommendation.regime.code.0, "psa");
    assert_eq!(view.recommendation.regime.why.id, "triage-regime-chosen");
    let told = &view.history[0];
    assert_eq!(told.what.id, "history-regime-chosen");
    assert_eq!(told.words.as_deref(), Some("l’essentiel est antérieur"));
    // The days settle it after all: they beat the choice.
    let correction = Correction::IncidentOn {
        from: Some(day("2024-03-28")),
        to: Some(day("2024-04-02")),
    };
    let request = CorrectCase {
        case_id,
        correction,
    };
    let (view, _) = case::correct(&session, request).await.unwrap();
    assert_eq!(view.recommendation.regime.code.0, "cspa");
    assert!(view.regimes.is_empty());
}
