//! The journal read back, its table, and the ends of its chains.

use super::{both, directed, named, signed_in};
use crate::desk::{day, refusal};
use crate::pdf::{run, structure};
use chrono::Duration;
use dossier_app::journal::{ExportJournal, JournalRequest};
use dossier_app::{Session, WireError, case, journal, office};
use dossier_domain::case::Correction;
use dossier_domain::person::Role;
use std::ops::ControlFlow;
use std::path::Path;

pub fn asked() -> JournalRequest {
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
    let (office, session, case_id) = directed().await;
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
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
    let (office, session, _) = directed().await;
    let table = |sentences| {
        let request = ExportJournal {
            request: asked(),
            sentences,
        };
        let session = session.clone();
        async move {
            let file = journal::export(&session, request, |_, _| ControlFlow::Continue(()))
                .await
                .unwrap();
            std::fs::read_to_string(file.path).unwrap()
        }
    };
    let bare = table(false).await;
    assert!(
        bare.contains(",Cases,Cas,received,PL-2026-A0001,"),
        "{bare}"
    );
    assert!(!bare.contains("Castonguay") && !bare.contains("enregistré"));
    let said = table(true).await;
    for words in [
        "What happened,Ce qui s’est passé",
        "enregistré",
        "registered",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let request = ExportJournal {
        request: asked(),
        sentences: false,
    };
    let files = || {
        std::fs::read_dir(&office.office.export_folder)
            .unwrap()
            .count()
    };
    let before = files();
    let stopped = journal::export(&session, request, |_, _| ControlFlow::Break(())).await;
    assert!(stopped.is_err_and(|error| error.is_stop()));
    assert_eq!(files(), before, "a table that was stopped left a file");
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
