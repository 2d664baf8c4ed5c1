//! What an office settles: its name, its zone, its days of closure, its packs, its glossary; and
//! its journal read back.

use crate::desk::{call, day, desk, draft, old, recent, refusal};
use crate::pdf::{run, structure};
use chrono::Duration;
use dossier_app::journal::{ExportJournal, JournalRequest};
use dossier_app::pack::{ComparePacks, ForcePack, ImportPack};
use dossier_app::vault::backup;
use dossier_app::{
    AppError, Session, WireError, calendar, case, glossary, journal, note, office, pack, packs,
    today, vault,
};
use dossier_domain::case::Correction;
use dossier_domain::clock::{CaseClock, ClockOutcome, Due};
use dossier_domain::id::CaseId;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{Certainty, PackFiles, PackRef};
use dossier_domain::office::{OfficeChange, OfficeClosure};
use dossier_domain::person::Role;
use dossier_domain::term::TermText;
use dossier_testkit::TestOffice;
use std::path::Path;

fn both(fr: &str, en: &str) -> Bilingual {
    Bilingual {
        fr: fr.into(),
        en: en.into(),
    }
}

fn named(from: Bilingual, to: Bilingual) -> OfficeChange {
    OfficeChange::Name { from, to }
}

/// An office whose coordinator received a complaint, with its director signed in.
async fn directed() -> (TestOffice, Session, CaseId) {
    let (office, session) = desk().await;
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let session = office.hand_over(session, &director).await;
    (office, session, line.id)
}

async fn is_sound(session: &Session) -> bool {
    journal::verify(session, dossier_app::unwatched)
        .await
        .unwrap()
        .is_sound()
}

#[tokio::test]
async fn the_director_names_the_office_and_the_others_read_it() {
    let (office, session) = desk().await;
    let director = office.add(&session, "Noor Haddad", Role::Director).await;
    let change = named(both("", ""), both("Bureau du Nord", "Northern Office"));
    let refused = office::change(&session, change.clone()).await;
    assert!(matches!(refusal(refused), AppError::NotPermitted));
    assert_eq!(
        office::get(&session).await.unwrap().settings.name,
        both("", "")
    );

    let session = office.hand_over(session, &director).await;
    let (view, changed) = office::change(&session, change.clone()).await.unwrap();
    assert_eq!(view.settings.name.en, "Northern Office");
    assert_eq!(changed.subjects[0].0, "office");
    let stale = office::change(&session, change).await;
    assert!(matches!(refusal(stale), AppError::ChangedMeanwhile));
    assert!(is_sound(&session).await);
}

#[tokio::test]
async fn a_note_begins_with_the_name_of_the_office_once_it_has_one() {
    let (office, session, case_id) = directed().await;
    let exported = |session: Session| async move {
        let (file, _) = note::export(&session, note::list(&session).await.unwrap()[0].id)
            .await
            .unwrap();
        (
            run("pdftotext", &[Path::new(&file.path), Path::new("-")]),
            file.path,
            session,
        )
    };
    let people = session.vault.people().await.unwrap();
    let coordinator = people
        .iter()
        .find(|one| one.role == Role::CaseCoordinator)
        .unwrap()
        .clone();
    let director = people
        .iter()
        .find(|one| one.role == Role::Director)
        .unwrap()
        .clone();
    let session = office.hand_over(session, &coordinator).await;
    draft(&session, case_id, Lang::Fr).await;
    let (before, _, session) = exported(session).await;
    assert!(!before.contains("Bureau du Nord"));

    let session = office.hand_over(session, &director).await;
    for change in [
        named(both("", ""), both("Bureau du Nord", "Northern Office")),
        OfficeChange::Address {
            from: both("", ""),
            to: both("1, rue Principale\nSudbury", "1 Main Street\nSudbury"),
        },
    ] {
        office::change(&session, change).await.unwrap();
    }
    let (after, path, _session) = exported(session).await;
    assert!(after.starts_with("Bureau du Nord"), "{after}");
    assert!(after.contains("Northern Office") && after.contains("1 Main Street"));
    let read = structure(Path::new(&path));
    assert_eq!(read["marked"], true);
    assert_eq!(read["untagged_pages"], serde_json::json!([]));
}

#[tokio::test]
async fn the_lock_the_reminder_and_the_names_of_papers_are_those_that_the_office_settled() {
    let (office, session, _) = directed().await;
    assert_eq!(session.view().await.unwrap().idle_minutes, 10);
    for change in [
        named(
            both("", ""),
            both("Bureau de l’Évaluation", "Review Office"),
        ),
        OfficeChange::IdleMinutes { from: 10, to: 2 },
        OfficeChange::BackupDays { from: 7, to: 3 },
    ] {
        office::change(&session, change).await.unwrap();
    }
    assert_eq!(session.view().await.unwrap().idle_minutes, 2);
    assert!(!backup::status(&session).await.unwrap().due);
    office.advance(Duration::days(3));
    assert!(backup::status(&session).await.unwrap().due);
    let disk = office.path().join("disque");
    std::fs::create_dir_all(&disk).unwrap();
    let made = backup::make(&session, &disk, dossier_app::unwatched).await;
    let name = made.unwrap().name;
    assert!(name.starts_with("review-office-2026-10-11-"), "{name}");
    let drawn = vault::passphrase::draw_recovery(&session).unwrap();
    let sheet = vault::print_sheet(&session, drawn.groups.join(" "));
    let path = sheet.await.unwrap();
    let text = run("pdftotext", &[Path::new(&path), Path::new("-")]);
    assert!(text.starts_with("Review Office"), "{text}");
    assert!(text.contains("Bureau de l’Évaluation"));
}

#[tokio::test]
async fn days_are_those_of_the_zone_that_the_office_chose_from_then_on() {
    let (office, session, case_id) = directed().await;
    office.advance(Duration::hours(15));
    assert_eq!(today::get(&session).await.unwrap().today, day("2026-10-09"));
    let change = OfficeChange::Zone {
        from: String::new(),
        to: "America/Vancouver".into(),
    };
    office::change(&session, change).await.unwrap();
    let renewed = session.renewed().await.unwrap();
    drop(session);
    let session = renewed;
    assert_eq!(today::get(&session).await.unwrap().today, day("2026-10-08"));
    let director = session.person.clone();
    let session = office.hand_over(session, &director).await;
    assert_eq!(today::get(&session).await.unwrap().today, day("2026-10-08"));
    assert_eq!(
        office::get(&session).await.unwrap().zone,
        "America/Vancouver"
    );
    let view = case::get(&session, case_id).await.unwrap();
    assert_eq!(
        view.line.received_on,
        day("2026-10-06"),
        "a day that is written stays"
    );
}

fn clock<'a>(clocks: &'a [CaseClock], code: &str) -> (&'a CaseClock, &'a Due) {
    let clock = clocks.iter().find(|clock| clock.code.0 == code).unwrap();
    match &clock.outcome {
        ClockOutcome::Due(due) => (clock, due),
        _ => panic!("no date for {code}"),
    }
}

async fn six_months(session: &Session, id: CaseId) -> Due {
    let view = case::get(session, id).await.unwrap();
    clock(&view.recommendation.clocks, "PSA_SIX_MONTHS")
        .1
        .clone()
}

#[tokio::test]
async fn a_day_when_the_office_is_closed_moves_the_target_and_no_statutory_day() {
    let (_office, session, case_id) = directed().await;
    let before = six_months(&session, case_id).await;
    assert_eq!(before.due_on, day("2027-03-12"));
    assert_eq!(
        before.target_on,
        day("2027-03-12"),
        "a Friday when the office is open"
    );

    let closure = OfficeClosure {
        on: day("2027-03-12"),
        name: both("Déménagement", "Moving"),
    };
    office::close_on(&session, closure.clone()).await.unwrap();
    let during = six_months(&session, case_id).await;
    assert_eq!(during.due_on, before.due_on);
    assert_eq!(during.target_on, day("2027-03-11"));
    assert_eq!(during.due_if_closed_on, day("2027-03-15"));
    let again = office::close_on(&session, closure.clone()).await;
    assert!(matches!(
        refusal(again),
        AppError::InvalidField {
            field: "closure_on"
        }
    ));
    let unnamed = OfficeClosure {
        on: day("2027-03-15"),
        name: both("", ""),
    };
    let refused = refusal(office::close_on(&session, unnamed).await);
    assert!(matches!(
        refused,
        AppError::InvalidField {
            field: "closure_name"
        }
    ));
    assert!(is_sound(&session).await);

    office::open_on(&session, closure).await.unwrap();
    assert_eq!(six_months(&session, case_id).await, before);
    assert!(is_sound(&session).await);
}

#[tokio::test]
async fn the_horizon_names_a_day_when_the_office_is_closed_by_its_own_decision() {
    let (_office, session, _) = directed().await;
    let closure = OfficeClosure {
        on: day("2026-10-09"),
        name: both("Déménagement", "Moving"),
    };
    office::close_on(&session, closure).await.unwrap();
    let view = today::get(&session).await.unwrap();
    let tomorrow = &view.horizon[1];
    assert!(tomorrow.closed);
    assert_eq!(tomorrow.holiday, Some(both("Déménagement", "Moving")));
}

#[tokio::test]
async fn a_calendar_tells_each_day_with_its_rule_its_source_and_its_certainty() {
    let (_office, session) = desk().await;
    let calendars = calendar::list(&session).await.unwrap();
    let ontario = calendars.iter().find(|one| one.id == "on-statute").unwrap();
    let of = |on: &str| {
        let mut days = ontario.days.iter();
        days.find(|one| one.on == day(on)).unwrap().clone()
    };
    let family = of("2026-02-16");
    assert!(family.statutory);
    assert_eq!(family.rule.id, "calendar-rule-nth");
    assert_eq!(family.provision.certainty, Certainty::Verified);
    let civic = of("2026-08-03");
    assert!(!civic.statutory);
    assert_eq!(civic.provision.certainty, Certainty::Unverified);
}

fn program(id: &str) -> PackFiles {
    let mut files = packs::packs().unwrap().files.iter();
    files.find(|files| files.id == id).unwrap().clone()
}

fn import(files: PackFiles) -> ImportPack {
    let PackFiles { id, toml, fr, en } = files;
    ImportPack { id, toml, fr, en }
}

/// The Act of 2019 with a year in place of six months, and the word that says so.
fn a_year() -> ImportPack {
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
        assert!(matches!(
            refusal(refused),
            AppError::InvalidField { field: "pack_id" }
        ));
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

    let people = session.vault.people().await.unwrap();
    let coordinator = people
        .iter()
        .find(|one| one.role == Role::CaseCoordinator)
        .unwrap()
        .clone();
    office.advance(Duration::days(2));
    let session = office.hand_over(session, &coordinator).await;
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
    assert!(is_sound(&session).await);
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
    assert!(matches!(
        refusal(refused),
        AppError::InvalidField { field: "pack_id" }
    ));
}

fn term(fr: &str, en: &str) -> TermText {
    TermText {
        fr: fr.into(),
        en: en.into(),
        domain: "records".into(),
        source: "comité de terminologie".into(),
        certainty: Certainty::Verified,
    }
}

#[tokio::test]
async fn the_glossary_is_added_to_corrected_and_retired_in_the_journal() {
    let (_office, session, _) = directed().await;
    let brought = glossary::list(&session).await.unwrap().len();
    let (terms, _) = glossary::add(&session, term(" récolement ", "stocktaking"))
        .await
        .unwrap();
    assert_eq!(terms.len(), brought + 1);
    let twice = glossary::add(&session, term("Récolement", "Stocktaking")).await;
    assert!(matches!(refusal(twice), AppError::TermExists));
    let alone = glossary::add(&session, term("récolement", " ")).await;
    assert!(matches!(
        refusal(alone),
        AppError::InvalidField { field: "term" }
    ));

    let plainte = terms
        .iter()
        .find(|view| view.term.text.fr == "plainte")
        .unwrap()
        .clone();
    let correction = glossary::CorrectTerm {
        id: plainte.term.id,
        from: plainte.term.text.clone(),
        to: TermText {
            en: "public complaint".into(),
            ..plainte.term.text.clone()
        },
    };
    let (terms, _) = glossary::correct(&session, correction.clone())
        .await
        .unwrap();
    let now = terms
        .iter()
        .find(|view| view.term.id == plainte.term.id)
        .unwrap();
    assert_eq!(
        (now.term.text.en.as_str(), now.brought),
        ("public complaint", false)
    );
    let stale = glossary::correct(&session, correction).await;
    assert!(matches!(refusal(stale), AppError::ChangedMeanwhile));

    let (terms, _) = glossary::retire(&session, now.term.clone()).await.unwrap();
    let retired = terms
        .iter()
        .find(|view| view.term.id == plainte.term.id)
        .unwrap();
    assert!(retired.term.retired);
    glossary::retire(&session, retired.term.clone())
        .await
        .unwrap();
    assert!(is_sound(&session).await);
}

#[tokio::test]
async fn a_glossary_goes_out_as_a_table_and_comes_back_in_another_office() {
    let (_office, session, _) = directed().await;
    glossary::add(&session, term("récolement, annuel", "=stocktaking"))
        .await
        .unwrap();
    let file = glossary::export(&session).await.unwrap();
    let table = std::fs::read_to_string(&file.path).unwrap();
    assert!(
        table.contains("\"récolement, annuel\",'=stocktaking,"),
        "a formula is defused"
    );

    let (_elsewhere, other, _) = directed().await;
    let (imported, _) = glossary::import(&other, table.clone()).await.unwrap();
    assert_eq!(imported.added, 1);
    let terms = glossary::list(&other).await.unwrap();
    assert!(
        terms
            .iter()
            .any(|view| view.term.text == term("récolement, annuel", "=stocktaking"))
    );
    let (again, _) = glossary::import(&other, table).await.unwrap();
    assert_eq!(again.added, 0);
    let bad = glossary::import(&other, "fr,en\nun,one\ndeux,\n".into()).await;
    assert!(matches!(refusal(bad), AppError::TableLine { line: 3 }));
    let none = glossary::import(&other, "mot,word\nun,one\n".into()).await;
    assert!(matches!(
        refusal(none),
        AppError::InvalidField { field: "csv" }
    ));
    assert!(is_sound(&other).await);
}

fn asked() -> JournalRequest {
    JournalRequest::default()
}

#[tokio::test]
async fn the_journal_is_read_newest_first_by_noun_person_day_and_number() {
    let (office, session, case_id) = directed().await;
    let line = case::get(&session, case_id).await.unwrap().line;
    office.advance(Duration::days(1));
    let change = named(both("", ""), both("Bureau", "Office"));
    office::change(&session, change).await.unwrap();
    let all = journal::browse(&session, asked()).await.unwrap();
    assert_eq!(all.lines[0].noun, "office");
    assert!(all.lines.windows(2).all(|two| two[0].at >= two[1].at));
    assert_eq!(all.after, None);

    let request = |change: fn(&mut JournalRequest, &Session)| {
        let mut request = asked();
        change(&mut request, &session);
        request
    };
    let nouns = |page: journal::JournalPage| -> Vec<String> {
        page.lines.into_iter().map(|line| line.noun).collect()
    };
    let of_noun = request(|asked, _| asked.noun = Some("office".into()));
    assert_eq!(
        nouns(journal::browse(&session, of_noun).await.unwrap()),
        ["office"]
    );
    let by_me = request(|asked, session| asked.person = Some(session.person.id));
    assert_eq!(
        nouns(journal::browse(&session, by_me).await.unwrap()),
        ["office"]
    );
    let that_day = request(|asked, _| asked.from = Some(day("2026-10-09")));
    assert_eq!(
        nouns(journal::browse(&session, that_day).await.unwrap()),
        ["office"]
    );
    let before = request(|asked, _| asked.to = Some(day("2026-10-08")));
    let before = nouns(journal::browse(&session, before).await.unwrap());
    assert!(!before.is_empty() && !before.contains(&"office".to_owned()));

    let numbered = JournalRequest {
        number: Some(format!(" {} ", line.number)),
        ..asked()
    };
    let of_case = journal::browse(&session, numbered).await.unwrap();
    assert!(
        of_case
            .lines
            .iter()
            .all(|one| one.number.as_deref() == Some(line.number.as_str()))
    );
    assert_eq!(of_case.lines.len(), 2, "received, assessed");
    let unknown = JournalRequest {
        number: Some("PL-1999-A0001".into()),
        ..asked()
    };
    let refused = WireError::from(refusal(journal::browse(&session, unknown).await));
    assert_eq!(refused.code, "not-found");
}

#[tokio::test]
async fn pages_of_the_journal_follow_one_another_without_a_gap_or_a_repeat() {
    let (_office, session, case_id) = directed().await;
    let people = session.vault.people().await.unwrap();
    let coordinator = people
        .iter()
        .find(|one| one.role == Role::CaseCoordinator)
        .unwrap()
        .clone();
    let session = _office.hand_over(session, &coordinator).await;
    let (mut from, mut to) = (Some(day("2026-09-12")), Some(day("2026-09-11")));
    for _ in 0..120 {
        let correction = Correction::IncidentOn { from, to };
        let request = case::CorrectCase {
            case_id,
            correction,
        };
        case::correct(&session, request).await.unwrap();
        (from, to) = (to, from);
    }
    let (mut read, mut after) = (Vec::new(), None);
    loop {
        let page = journal::browse(&session, JournalRequest { after, ..asked() })
            .await
            .unwrap();
        read.extend(page.lines.iter().map(|line| line.id));
        after = page.after;
        if after.is_none() {
            break;
        }
    }
    let mut written: Vec<_> = session.vault.events_after(0, 1_000).await.unwrap();
    written.reverse();
    let written: Vec<_> = written.iter().map(|(_, event)| event.id).collect();
    assert_eq!(read, written);
    assert!(read.len() > 120);
}

#[tokio::test]
async fn a_table_of_the_journal_holds_no_word_of_anyone_unless_it_is_asked() {
    let (_office, session, _) = directed().await;
    let table = |sentences| {
        let request = ExportJournal {
            request: asked(),
            sentences,
        };
        let session = session.clone();
        async move {
            let file = journal::export(&session, request).await.unwrap();
            std::fs::read_to_string(file.path).unwrap()
        }
    };
    let bare = table(false).await;
    assert!(bare.contains(",case,received,PL-2026-A0001,"), "{bare}");
    assert!(!bare.contains("Castonguay") && !bare.contains("enregistré"));
    let said = table(true).await;
    assert!(
        said.contains("enregistré") || said.contains("registered"),
        "{said}"
    );
}

#[tokio::test]
async fn this_machine_is_marked_and_the_end_of_its_chain_is_that_of_a_verification() {
    let (_office, session, _) = directed().await;
    let devices = journal::devices(&session).await.unwrap();
    assert_eq!(
        (devices.len(), devices[0].letter.as_str(), devices[0].here),
        (1, "A", true)
    );
    let found = journal::verify(&session, dossier_app::unwatched)
        .await
        .unwrap();
    assert_eq!(devices[0].head.as_ref(), found.heads.first());
    assert_eq!(found.heads[0].sequence, found.events);
}

#[tokio::test]
async fn a_verification_is_printed_as_a_tagged_page_with_the_ends_of_the_chains() {
    let (_office, session, _) = directed().await;
    let found = journal::verify(&session, dossier_app::unwatched)
        .await
        .unwrap();
    let file = journal::report(&session, &found).await.unwrap();
    let text = run("pdftotext", &[Path::new(&file.path), Path::new("-")]);
    let dense: String = text.chars().filter(|one| one.is_ascii_hexdigit()).collect();
    assert!(dense.contains(&found.heads[0].hash), "{text}");
    assert!(text.contains("The vault is sound"), "{text}");
    let read = structure(Path::new(&file.path));
    assert_eq!(
        (&read["marked"], &read["lang"]),
        (&true.into(), &"en-CA".into())
    );
    assert_eq!(read["xmp"]["pdfuaid_part"], "1");
}

#[tokio::test]
async fn whoever_may_not_manage_the_office_reads_and_changes_nothing() {
    let (office, session) = desk().await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    office.receive(&session, old().file("late.eml")).await;
    case::receive_form(&session, call()).await.unwrap();
    let session = office.hand_over(session, &auditor).await;
    pack::list(&session).await.unwrap();
    glossary::list(&session).await.unwrap();
    journal::browse(&session, asked()).await.unwrap();
    let closure = OfficeClosure {
        on: day("2026-12-24"),
        name: both("Veille", "Eve"),
    };
    let refused = |error: AppError| matches!(error, AppError::NotPermitted);
    assert!(refused(refusal(office::close_on(&session, closure).await)));
    assert!(refused(refusal(pack::import(&session, a_year()).await)));
    assert!(refused(refusal(
        glossary::add(&session, term("a", "b")).await
    )));
    assert!(refused(refusal(
        glossary::import(&session, "fr,en\na,b\n".into()).await
    )));
}
