//! Packs imported, compared and put in force.

use super::days::six_months;
use super::{directed, signed_in};
use crate::desk::{day, is_sound, recent, refusal, refused_field};
use chrono::Duration;
use dossier_app::pack::{ComparePacks, ForcePack, ImportPack};
use dossier_app::{AppError, WireError, case, pack, packs, report, unwatched};
use dossier_domain::law::{PackFiles, PackRef};
use dossier_domain::person::Role;
use dossier_domain::report::{Query, Rederived};

pub fn program(id: &str) -> PackFiles {
    let mut files = packs::packs().unwrap().files.iter();
    files.find(|files| files.id == id).unwrap().clone()
}

pub fn import(files: PackFiles) -> ImportPack {
    let PackFiles { id, toml, fr, en } = files;
    ImportPack { id, toml, fr, en }
}

/// The Act of 2019 with a year in place of six months, and the word that says so.
pub fn a_year() -> ImportPack {
    let mut files = program("on-cspa");
    files.toml = files.toml.replacen("length = 6\n", "length = 12\n", 1);
    import(files)
}

#[tokio::test]
async fn a_bad_pack_is_refused_with_its_file_its_line_and_the_reason() {
    let (_office, session, _) = directed().await;
    let mut bad = a_year();
    bad.toml = bad.toml.replacen("length = 12\n", "length = 0\n", 1);
    let line = 1 + bad
        .toml
        .lines()
        .position(|line| line == "length = 0")
        .unwrap();
    let refused = WireError::from(refusal(pack::import(&session, bad).await));
    assert_eq!(refused.code, "pack-refused");
    assert_eq!(refused.args["file"], "on-cspa/pack.toml");
    assert_eq!(refused.args["line"], line.to_string());
    assert!(refused.args["reason"].contains("PSA_SIX_MONTHS"));
    for id in ["", "On CSPA", "../law", "on_cspa"] {
        let named = ImportPack {
            id: id.into(),
            ..a_year()
        };
        let refused = pack::import(&session, named).await;
        assert_eq!(refused_field(refused), "pack_id");
    }
}

#[tokio::test]
async fn a_pack_put_in_force_governs_what_is_received_from_that_day_and_no_case_before() {
    let (office, session, earlier) = directed().await;
    let named: PackRef = case::get(&session, earlier)
        .await
        .unwrap()
        .recommendation
        .regime
        .pack
        .unwrap();
    let (view, _) = pack::import(&session, a_year()).await.unwrap();
    let imported = view.line.pack.clone();
    assert!(!view.line.in_force && !view.line.brought);
    let request = ComparePacks {
        old: named.clone(),
        new: imported.clone(),
    };
    let differences = pack::compare(&session, request).await.unwrap();
    let ids: Vec<&str> = differences.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["pack-diff-clock-period"]);

    let request = ForcePack {
        pack: imported.clone(),
        from_on: day("2026-10-09"),
    };
    let (lines, _) = pack::put_in_force(&session, request).await.unwrap();
    let line = lines.iter().find(|line| line.pack == imported).unwrap();
    assert_eq!(
        (line.in_force, line.from_on.as_slice()),
        (false, &[day("2026-10-09")][..])
    );

    office.advance(Duration::days(2));
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let received = |message: &str| recent().received(message).subject(message);
    let on_the_eve = office
        .receive(
            &session,
            received("Thu, 8 Oct 2026 10:00:00 -0400").file("veille.eml"),
        )
        .await;
    let on_the_day = office
        .receive(
            &session,
            received("Fri, 9 Oct 2026 10:00:00 -0400").file("jour.eml"),
        )
        .await;
    assert_eq!(
        six_months(&session, earlier).await.due_on,
        day("2027-03-12")
    );
    assert_eq!(
        six_months(&session, on_the_eve.id).await.due_on,
        day("2027-03-12")
    );
    assert_eq!(
        six_months(&session, on_the_day.id).await.due_on,
        day("2027-09-12")
    );

    let kept = case::get(&session, earlier)
        .await
        .unwrap()
        .recommendation
        .regime
        .pack;
    assert_eq!(
        kept.as_ref(),
        Some(&named),
        "a case keeps the digest that it names"
    );
    let readable = pack::get(&session, named).await.unwrap();
    assert!(readable.law.is_some() && !readable.line.in_force);
    is_sound(&session).await;
}

#[tokio::test]
async fn packs_that_would_contradict_one_another_are_not_put_in_force() {
    let (_office, session, _) = directed().await;
    let force = |pack| ForcePack {
        pack,
        from_on: day("2026-10-09"),
    };
    let twin = ImportPack {
        id: "on-other".into(),
        ..a_year()
    };
    let (twin, _) = pack::import(&session, twin).await.unwrap();
    let refused = pack::put_in_force(&session, force(twin.line.pack)).await;
    assert!(matches!(refusal(refused), AppError::PackRefused(_)));

    let mut lost = a_year();
    lost.toml = lost.toml.replace("\"on-statute\"", "\"on-lost\"");
    let (lost, _) = pack::import(&session, lost).await.unwrap();
    let refused = WireError::from(refusal(
        pack::put_in_force(&session, force(lost.line.pack)).await,
    ));
    assert!(refused.args["reason"].contains("on-lost"), "{refused:?}");

    let mut days = import(program("on-statute"));
    days.id = "on-cspa".into();
    let refused = pack::import(&session, days).await;
    assert_eq!(refused_field(refused), "pack_id");
}

#[tokio::test]
async fn a_published_report_derives_again_after_a_pack_changes_and_cases_follow_it() {
    let (office, session, _) = directed().await;
    let query = Query {
        from: day("2026-01-01"),
        until: session.office.today(),
        cut_off: session.office.today(),
    };
    let (published, _) = report::publish(&session, query).await.unwrap();
    let (view, _) = pack::import(&session, a_year()).await.unwrap();
    let request = ForcePack {
        pack: view.line.pack.clone(),
        from_on: session.office.today(),
    };
    pack::put_in_force(&session, request).await.unwrap();
    office.advance(Duration::days(1));
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let later = recent().subject("Suite").file("suite.eml");
    office.receive(&session, later).await;
    let again = report::rederives(&session, published.id, unwatched).await;
    assert_eq!(again.unwrap(), Rederived::Same);
    let kept = report::one(&session, published.id).await.unwrap();
    assert_eq!(kept.report.report, published.report.report);
    assert!(
        !kept.packs.contains(&view.line.pack),
        "it rests on the packs that were held"
    );
}
