//! The categories of case that an office declares: chosen at intake or later, kept by the case with the
//! version of the pack, found, counted; and what each adds to the path of its kind.

use crate::alone::with_classes;
use crate::desk::{
    call, day, desk_as, get, is_sound, old, proposal, recent, refusal, refused_field,
};
use crate::settings::words::in_force;
use dossier_app::case::{
    CaseView, CorrectCase, FindCases, GuidedForm, RecordPart, RestrictCase, ScreenOut,
};
use dossier_app::pack::{ComparePacks, ImportPack};
use dossier_app::{AppError, Session, WireError, case, pack, piece, report, unwatched};
use dossier_domain::case::{About, Correction, Kind, Part};
use dossier_domain::category::{CategoryChoice, CategoryCode};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{PackRef, SecondReader};
use dossier_domain::person::{Person, Role};
use dossier_domain::piece::PieceKey;
use dossier_domain::report::{By, Measure, Query, Rederived};
use dossier_testkit::TestOffice;

const NAME: &str = "office-categories";

/// Use of force, by complaints: restricted, read by two, with a report of its own; and visits of schools.
fn categories() -> ImportPack {
    let provision =
        "provision = { certainty = \"verified\", source = \"decision of the director\" }\n";
    let toml = format!(
        "format = 1\n{provision}\n\
         [[category]]\ncode = \"use_of_force\"\nkind = \"complaint\"\nrestricts = true\n\
         second_reader = true\nseries = \"OPS-PLA-01\"\n{provision}\n\
         [[category.piece]]\ncode = \"force_report\"\nneed = \"always\"\n{provision}\n\
         [[category]]\ncode = \"school_visit\"\nkind = \"public_enquiry\"\n{provision}"
    );
    ImportPack {
        id: NAME.into(),
        toml,
        fr: "title = Nos catégories\ncategory-use_of_force = Recours à la force\n\
             category-school_visit = Visite d’une école\npiece-force_report = rapport sur le recours à la force\n"
            .into(),
        en: "title = Our categories\ncategory-use_of_force = Use of force\n\
             category-school_visit = School visit\npiece-force_report = report on the use of force\n"
            .into(),
    }
}

struct Desk {
    office: TestOffice,
    session: Session,
    lead: Person,
    director: Person,
    pack: PackRef,
}

/// An office whose categories are in force, with its team lead signed in.
async fn desk() -> Desk {
    let (office, session) = desk_as(Role::TeamLead).await;
    let lead = session.person.clone();
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let session = office.hand_over(session, &director).await;
    let pack = in_force(&session, categories(), day("2026-10-01")).await;
    let session = office.hand_over(session, &lead).await;
    Desk {
        office,
        session,
        lead,
        director,
        pack,
    }
}

/// What the window sends: the code alone is read, the rest is that of the pack.
fn choice(code: &str) -> CategoryChoice {
    CategoryChoice {
        pack: PackRef {
            id: "any".into(),
            digest: "none".into(),
        },
        code: CategoryCode(code.into()),
        kind: Kind::Other,
        name: Bilingual::same("another name"),
    }
}

fn form(kind: Option<Kind>, code: &str) -> GuidedForm {
    GuidedForm {
        form: call(),
        kind,
        incident_end_on: None,
        discovered_on: None,
        parts: vec![Part::Category(Some(choice(code)))],
    }
}

async fn record(
    session: &Session,
    view: &CaseView,
    code: Option<&str>,
) -> Result<CaseView, AppError> {
    let request = RecordPart {
        case_id: view.line.id,
        part: Part::Category(code.map(choice)),
        of: view.told.set_by.get(&About::Category).copied(),
    };
    Ok(case::record(session, request).await?.0)
}

async fn found(session: &Session, query: &str) -> Vec<CaseId> {
    let request = FindCases {
        query: query.into(),
        after: None,
    };
    let found = case::find(session, request).await.unwrap();
    found.lines.into_iter().map(|one| one.line.id).collect()
}

#[tokio::test]
async fn a_category_chosen_at_intake_is_kept_with_the_version_that_declares_it() {
    let Desk {
        office: _office,
        session,
        pack,
        ..
    } = desk().await;
    let visit = form(None, "school_visit");
    let (line, _) = case::receive_guided(&session, visit).await.unwrap();
    assert_eq!(
        line.kind,
        Kind::PublicEnquiry,
        "a category follows the path of its kind"
    );
    assert!(line.number.starts_with("DR-"), "{}", line.number);
    let view = get(&session, line.id).await;
    let kept = view.told.category.unwrap();
    assert_eq!((&kept.pack, kept.name.en.as_str()), (&pack, "School visit"));
    assert_eq!(view.category.unwrap().code, kept.code);
    let told = view
        .history
        .iter()
        .find(|one| one.what.id == "history-category-chosen");
    assert!(told.is_some(), "{:?}", view.history);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_category_of_another_kind_or_of_no_pack_is_refused() {
    let Desk {
        office: _office,
        session,
        ..
    } = desk().await;
    for (kind, code) in [
        (Some(Kind::Complaint), "school_visit"),
        (None, "not_declared"),
    ] {
        let refused = case::receive_guided(&session, form(kind, code)).await;
        assert_eq!(refused_field(refused), "category");
    }
    let (line, _) = case::receive_guided(&session, form(None, "school_visit"))
        .await
        .unwrap();
    let view = get(&session, line.id).await;
    let refused = record(&session, &view, Some("use_of_force")).await;
    assert_eq!(refused_field(refused), "category");
}

#[tokio::test]
async fn a_category_is_chosen_later_changed_and_taken_away_and_found_by_its_name_meanwhile() {
    let Desk {
        office, session, ..
    } = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = get(&session, line.id).await;
    let offered: Vec<&str> = view
        .categories
        .iter()
        .map(|one| one.code.0.as_str())
        .collect();
    assert_eq!(offered, ["use_of_force"], "those of its kind");
    assert!(found(&session, "category:force").await.is_empty());
    let view = record(&session, &view, Some("use_of_force")).await.unwrap();
    let category = view.category.clone().unwrap();
    assert!(category.restricts && category.second_reader);
    for query in [
        "category:\"use of force\"",
        "catégorie:\"recours à la force\"",
    ] {
        assert_eq!(found(&session, query).await, [line.id], "{query}");
    }
    let view = record(&session, &view, None).await.unwrap();
    assert_eq!(view.category, None);
    assert!(
        found(&session, "category:\"use of force\"")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn a_case_that_turns_out_to_be_of_another_kind_has_no_category_of_the_first() {
    let Desk {
        office, session, ..
    } = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = record(
        &session,
        &get(&session, line.id).await,
        Some("use_of_force"),
    )
    .await;
    let correction = Correction::Kind {
        from: view.unwrap().facts.kind,
        to: Kind::PublicEnquiry,
    };
    let request = CorrectCase {
        case_id: line.id,
        correction,
    };
    let (view, _) = case::correct(&session, request).await.unwrap();
    assert_eq!(view.category, None);
    let offered: Vec<&str> = view
        .categories
        .iter()
        .map(|one| one.code.0.as_str())
        .collect();
    assert_eq!(offered, ["school_visit"]);
    assert!(
        found(&session, "category:\"use of force\"")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn its_own_line_of_the_checklist_is_awaited_beside_those_of_the_law() {
    let Desk {
        office, session, ..
    } = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = get(&session, line.id).await;
    let before = piece::of_case(&session, line.id).await.unwrap().lines.len();
    record(&session, &view, Some("use_of_force")).await.unwrap();
    let after = piece::of_case(&session, line.id).await.unwrap();
    assert_eq!(after.lines.len(), before + 1);
    let own = after
        .lines
        .iter()
        .find(|one| matches!(&one.key, PieceKey::Listed { code } if code.0 == "force_report"));
    assert_eq!(own.unwrap().name.en, "report on the use of force");
}

#[tokio::test]
async fn a_category_that_asks_for_a_second_reader_prevails_over_a_law_that_does_not() {
    let Desk {
        office,
        session,
        lead,
        director,
        ..
    } = desk().await;
    let session = office.hand_over(session, &director).await;
    let late_alone = with_classes(&[("late", "\"conduct\"", false)]);
    in_force(&session, late_alone, day("2026-10-01")).await;
    let session = office.hand_over(session, &lead).await;
    let line = office.receive(&session, old().file("late.eml")).await;
    let view = record(
        &session,
        &get(&session, line.id).await,
        Some("use_of_force"),
    )
    .await
    .unwrap();
    let mut grounds = view.recommendation.grounds.iter();
    let late = grounds.find(|one| one.code.0 == "over_six_months").unwrap();
    match &late.second_reader {
        SecondReader::Required(Some(class)) => assert_eq!(class.label.en, "Use of force"),
        other => panic!("{other:?}"),
    }
    let request = ScreenOut {
        second_reader: None,
        ..proposal(&view, director.id)
    };
    let error = refusal(case::screen_out(&session, request).await);
    assert!(matches!(error, AppError::SecondReader), "{error:?}");
}

#[tokio::test]
async fn a_report_tells_categories_apart_and_one_published_before_derives_again() {
    let Desk {
        office, session, ..
    } = desk().await;
    let first = office.receive(&session, recent().file("1.eml")).await;
    let second = recent().subject("Une autre plainte");
    office.receive(&session, second.file("2.eml")).await;
    let today = session.office.today();
    let query = Query {
        from: day("2026-01-01"),
        until: today,
        cut_off: today,
    };
    let (published, _) = report::publish(&session, query).await.unwrap();
    let view = get(&session, first.id).await;
    record(&session, &view, Some("use_of_force")).await.unwrap();
    let told = report::get(&session, query, unwatched).await.unwrap();
    let mut tables = told.report.tables.iter();
    let table = tables.find(|table| table.by == By::Category).unwrap();
    let received: Vec<(&str, Option<u32>)> = table
        .rows
        .iter()
        .map(|row| (row.key.as_str(), row.cells[Measure::Received as usize]))
        .collect();
    assert_eq!(received, [("use_of_force", Some(1)), ("", Some(1))]);
    let name = told
        .names
        .iter()
        .find(|one| one.by == Some(By::Category))
        .unwrap();
    assert_eq!(name.name.fr, "Recours à la force");
    let again = report::rederives(&session, published.id, unwatched).await;
    assert_eq!(again.unwrap(), Rederived::Same);
}

#[tokio::test]
async fn a_restricted_case_of_a_category_is_found_by_those_named_only() {
    let Desk {
        office,
        session,
        director,
        ..
    } = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = get(&session, line.id).await;
    record(&session, &view, Some("use_of_force")).await.unwrap();
    let request = RestrictCase {
        case_id: line.id,
        readers: vec![session.person.id],
        reason: "Sa catégorie le propose.".into(),
    };
    case::restrict(&session, request).await.unwrap();
    assert_eq!(
        found(&session, "category:\"use of force\"").await,
        [line.id]
    );
    let session = office.hand_over(session, &director).await;
    assert!(
        found(&session, "category:\"use of force\"")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn a_later_version_never_changes_a_case_and_says_in_words_what_it_changes() {
    let Desk {
        office,
        session,
        lead,
        director,
        pack,
    } = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = get(&session, line.id).await;
    record(&session, &view, Some("use_of_force")).await.unwrap();
    let session = office.hand_over(session, &director).await;
    let mut later = categories();
    later.toml = later.toml.replace("restricts = true\n", "");
    let later = in_force(&session, later, day("2026-10-02")).await;
    let request = ComparePacks {
        old: pack.clone(),
        new: later,
    };
    let differences = pack::compare(&session, request).await.unwrap();
    let ids: Vec<&str> = differences.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["pack-diff-category-no-longer-restricts"]);
    let elsewhere = ImportPack {
        id: "our-categories".into(),
        ..categories()
    };
    let refused = WireError::from(refusal(pack::import(&session, elsewhere).await));
    assert_eq!(refused.code, "pack-refused");
    assert!(refused.args["reason"].contains(NAME));
    let session = office.hand_over(session, &lead).await;
    let kept = get(&session, line.id).await;
    assert!(kept.category.unwrap().restricts);
    assert_eq!(kept.told.category.unwrap().pack, pack);
}
