//! A note: one object of two languages.

use crate::desk::{desk, draft, file, recent, refusal, screen_in};
use dossier_app::note::{AgreePair, DifferencePart, NoteView, ReviseSide};
use dossier_app::{AppError, Session, case, note};
use dossier_domain::id::PairId;
use dossier_domain::lang::Lang;
use dossier_testkit::TestOffice;

async fn drafted() -> (TestOffice, Session, NoteView) {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    screen_in(&session, line.id).await;
    file(&session, line.id).await;
    let view = draft(&session, line.id, Lang::Fr).await;
    (office, session, view)
}

fn whole(view: &NoteView, lang: Lang) -> String {
    view.note
        .pairs
        .iter()
        .map(|pair| pair.text.get(lang))
        .collect::<Vec<_>>()
        .join("\n")
}

#[tokio::test]
async fn a_note_for_information_has_its_five_sections_in_both_languages() {
    let (_office, _session, view) = drafted().await;
    let headings: Vec<_> = view
        .note
        .pairs
        .iter()
        .filter_map(|pair| pair.heading.as_ref())
        .collect();
    let side = |lang| {
        headings
            .iter()
            .map(|heading| heading.get(lang))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        side(Lang::Fr),
        [
            "Résumé",
            "Objet",
            "Contexte",
            "Considérations",
            "Conclusion"
        ]
    );
    assert_eq!(
        side(Lang::En),
        [
            "Summary",
            "Issue",
            "Background",
            "Considerations",
            "Conclusion"
        ]
    );
    assert_eq!(view.note.number, "NI-2026-A0001");
    assert_eq!(
        (view.case_number.as_str(), view.stale.len()),
        ("PL-2026-A0001", 0)
    );
}

#[tokio::test]
async fn the_facts_are_filled_as_each_language_writes_them() {
    let (_office, _session, view) = drafted().await;
    let (french, english) = (whole(&view, Lang::Fr), whole(&view, Lang::En));
    for words in [
        "6 octobre 2026",
        "12 septembre 2026",
        "Service de police du Grand Sudbury",
        "LSCSP",
        "retenue",
    ] {
        assert!(french.contains(words), "{words}: {french}");
    }
    for words in [
        "October 6, 2026",
        "September 12, 2026",
        "Greater Sudbury Police Service",
        "CSPA",
        "screened in",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    for side in [french, english] {
        assert!(!side.contains(['{', '}']), "a variable was left: {side}");
        assert!(
            !side.contains("draft-") && !side.contains("triage-"),
            "a message is missing: {side}"
        );
    }
}

#[tokio::test]
async fn a_note_does_not_name_the_person_who_writes() {
    let (_office, _session, view) = drafted().await;
    let both = whole(&view, Lang::Fr)
        + &whole(&view, Lang::En)
        + &view.note.title.fr
        + &view.note.title.en;
    for personal in ["Ariane", "Castonguay", "courriel.example", "705-555-0143"] {
        assert!(!both.contains(personal), "{personal}");
    }
}

fn revise(view: &NoteView, at: usize, lang: Lang, to: &str) -> ReviseSide {
    let pair = &view.note.pairs[at];
    ReviseSide {
        note_id: view.note.id,
        pair: pair.id,
        lang,
        from: pair.text.get(lang).into(),
        to: to.into(),
    }
}

#[tokio::test]
async fn a_changed_source_makes_its_pair_stale_and_shows_the_difference() {
    let (_office, session, view) = drafted().await;
    let source = view.note.pairs[1].text.fr.clone();
    let request = revise(&view, 1, Lang::Fr, &format!("{source} Urgent."));
    let (view, _) = note::revise(&session, request).await.unwrap();
    let [stale] = view.stale.as_slice() else {
        panic!("one stale pair")
    };
    assert_eq!(stale.pair, view.note.pairs[1].id);
    let kept = DifferencePart::Kept(source);
    assert_eq!(
        stale.difference,
        [kept, DifferencePart::Added(" Urgent.".into())]
    );
    assert_eq!(view.note.revision, 1);
}

#[tokio::test]
async fn a_stale_pair_agrees_again_when_its_translation_follows_or_a_person_says_so() {
    let (_office, session, view) = drafted().await;
    let (view, _) = note::revise(&session, revise(&view, 1, Lang::Fr, "Un point."))
        .await
        .unwrap();
    let (view, _) = note::revise(&session, revise(&view, 1, Lang::En, "A point."))
        .await
        .unwrap();
    assert_eq!(view.stale, []);
    let (view, _) = note::revise(&session, revise(&view, 2, Lang::Fr, "Un autre point."))
        .await
        .unwrap();
    assert_eq!(view.stale.len(), 1);
    let agree = AgreePair {
        note_id: view.note.id,
        pair: view.note.pairs[2].id,
    };
    let (view, _) = note::agree(&session, agree).await.unwrap();
    assert_eq!(view.stale, []);
}

#[tokio::test]
async fn two_people_never_overwrite_each_other_in_silence() {
    let (_office, session, view) = drafted().await;
    let (first, second) = (
        revise(&view, 0, Lang::En, "Mine."),
        revise(&view, 0, Lang::En, "Yours."),
    );
    note::revise(&session, first).await.unwrap();
    let error = refusal(note::revise(&session, second).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    let unknown = ReviseSide {
        pair: PairId(view.note.id.0),
        ..revise(&view, 0, Lang::En, "Yours.")
    };
    let wire = dossier_app::WireError::from(refusal(note::revise(&session, unknown).await));
    assert_eq!(wire.code, "not-found");
}

#[tokio::test]
async fn a_revision_that_changes_nothing_leaves_no_trace() {
    let (_office, session, view) = drafted().await;
    let same = view.note.pairs[0].text.fr.clone();
    let (view, changed) = note::revise(&session, revise(&view, 0, Lang::Fr, &same))
        .await
        .unwrap();
    assert_eq!((view.note.revision, changed.subjects), (0, vec![]));
}

#[tokio::test]
async fn notes_are_listed_with_their_case_and_what_is_stale() {
    let (_office, session, view) = drafted().await;
    note::revise(&session, revise(&view, 0, Lang::Fr, "Changé."))
        .await
        .unwrap();
    let lines = note::list(&session, None).await.unwrap().lines;
    let [line] = lines.as_slice() else {
        panic!("one note")
    };
    assert_eq!(
        (line.id, line.case_number.as_str(), line.stale),
        (view.note.id, "PL-2026-A0001", 1)
    );
    let beside = case::get(&session, view.note.case_id).await.unwrap().notes;
    assert_eq!(beside[0].number, "NI-2026-A0001");
}

#[tokio::test]
async fn more_notes_than_a_page_holds_are_counted_and_read_to_the_last() {
    let (_office, session, first) = drafted().await;
    let mut made = vec![first.note.id];
    for _ in 0..120 {
        made.push(draft(&session, first.note.case_id, Lang::Fr).await.note.id);
    }
    made.reverse();
    let page = note::list(&session, None).await.unwrap();
    assert_eq!((page.lines.len(), page.total), (100, 121));
    let rest = note::list(&session, page.after).await.unwrap();
    assert_eq!((rest.after, rest.total), (None, 121));
    let read = page.lines.iter().chain(&rest.lines).map(|line| line.id);
    assert_eq!(read.collect::<Vec<_>>(), made);
    let refused = refusal(note::list(&session, Some("elsewhere".into())).await);
    assert!(matches!(refused, AppError::InvalidField { field: "after" }));
}

#[tokio::test]
async fn an_export_never_overwrites_another_and_only_its_owner_reads_it() {
    let (office, session, view) = drafted().await;
    let mut names = Vec::new();
    for _ in 0..3 {
        let (exported, _) = note::export(&session, view.note.id).await.unwrap();
        let path = std::path::PathBuf::from(&exported.path);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(
                std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    assert_eq!(
        names,
        [
            "NI-2026-A0001.pdf",
            "NI-2026-A0001-2.pdf",
            "NI-2026-A0001-3.pdf"
        ]
    );
    let left = std::fs::read_dir(&office.office.export_folder)
        .unwrap()
        .count();
    assert_eq!(left, 3, "no part file is left");
    let history = case::get(&session, view.note.case_id)
        .await
        .unwrap()
        .history;
    assert_eq!(
        history
            .iter()
            .filter(|line| line.what.id == "history-note-exported")
            .count(),
        3
    );
}

#[tokio::test]
async fn an_export_that_cannot_be_written_leaves_nothing_and_is_not_journaled() {
    let (office, session, view) = drafted().await;
    std::fs::write(
        &office.office.export_folder,
        "a file stands where the folder should be",
    )
    .unwrap();
    let error = refusal(note::export(&session, view.note.id).await);
    assert!(matches!(error, AppError::File(_)), "{error:?}");
    let history = case::get(&session, view.note.case_id)
        .await
        .unwrap()
        .history;
    assert!(
        history
            .iter()
            .all(|line| line.what.id != "history-note-exported")
    );
}

#[tokio::test]
async fn a_case_shows_every_note_of_it_however_many() {
    let (_office, session, view) = drafted().await;
    let id = view.note.case_id;
    for _ in 0..100 {
        draft(&session, id, Lang::En).await;
    }
    let notes = case::get(&session, id).await.unwrap().notes;
    assert_eq!(notes.len(), 101);
}
