//! The letters, the protocols and the words of an office: imported, compared, put in force; what was made
//! before keeps its own.

use super::packs::{import, program};
use super::{directed, signed_in};
use crate::desk::{day, drafted, is_sound, of, recent, refusal, sending};
use crate::letter::revised;
use chrono::{Duration, NaiveDate};
use dossier_app::letter::{self, DispatchLetter, LetterView};
use dossier_app::pack::{ComparePacks, ForcePack, ImportPack};
use dossier_app::packs::{LETTERS, PROTOCOLS, WORDS};
use dossier_app::{AppError, Session, WireError, case, pack};
use dossier_domain::lang::Lang;
use dossier_domain::law::PackRef;
use dossier_domain::person::Role;

/// The letters of the program in the words of an office: another acknowledgement, under its own name, and
/// a code that the program does not know for the letter that keeps people informed.
fn ours() -> ImportPack {
    let mut files = program(LETTERS);
    files.toml = files.toml.replace("code = \"update\"", "code = \"news\"");
    for (side, name, words) in [
        (
            &mut files.fr,
            "Accusé de notre bureau",
            "Merci de nous avoir écrit.",
        ),
        (
            &mut files.en,
            "Our acknowledgement",
            "Thank you for writing to us.",
        ),
    ] {
        *side = side.replace("letter-update", "letter-news");
        let lines = side.lines().map(|line| {
            if line.starts_with("letter-acknowledgement = ") {
                format!("letter-acknowledgement = {name}")
            } else if line.starts_with("acknowledgement-next = ") {
                format!("acknowledgement-next = {words}")
            } else {
                line.to_owned()
            }
        });
        *side = lines.collect::<Vec<_>>().join("\n");
    }
    import(files)
}

/// Imports a pack and puts it in force from a day.
pub async fn in_force(session: &Session, pack: ImportPack, from_on: NaiveDate) -> PackRef {
    let (view, _) = pack::import(session, pack).await.unwrap();
    let pack = view.line.pack;
    let request = ForcePack {
        pack: pack.clone(),
        from_on,
    };
    pack::put_in_force(session, request).await.unwrap();
    pack
}

async fn sent(session: &Session, view: &LetterView) -> LetterView {
    let mut text = view.text.clone();
    text.recipient = "Ada Roy".into();
    for side in &mut text.sides {
        side.body = side.body.replace("[To fill in: text]", "Nothing yet.");
    }
    let view = revised(session, view, text).await;
    let request = DispatchLetter {
        on: session.office.today(),
        ..sending(&view)
    };
    letter::dispatch(session, request).await.unwrap().0
}

#[tokio::test]
async fn letters_of_the_office_are_drafted_from_their_day_and_one_made_before_keeps_its_template() {
    let (office, session, case_id) = directed().await;
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let before = drafted(&session, case_id, "acknowledgement", &[Lang::En])
        .await
        .unwrap();
    assert_eq!(before.line.name.en, "Acknowledgement");

    let session = signed_in(&office, session, Role::Director).await;
    let ours = in_force(&session, ours(), day("2026-10-09")).await;
    let read = pack::get(&session, ours.clone()).await.unwrap();
    let shown = read.letters.unwrap();
    assert!(
        shown
            .templates
            .iter()
            .any(|one| one.name.en == "Our acknowledgement")
    );
    let request = ComparePacks {
        old: program(LETTERS).reference(),
        new: ours.clone(),
    };
    let differences = pack::compare(&session, request).await.unwrap();
    let ids: Vec<&str> = differences.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "pack-diff-paragraph-words",
            "pack-diff-renamed",
            "pack-diff-added",
            "pack-diff-removed"
        ]
    );

    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let on_the_eve = drafted(&session, case_id, "acknowledgement", &[Lang::En])
        .await
        .unwrap();
    assert_eq!(
        on_the_eve.line.name.en, "Acknowledgement",
        "not in force yet"
    );
    office.advance(Duration::days(2));
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let after = drafted(&session, case_id, "acknowledgement", &[Lang::En])
        .await
        .unwrap();
    assert_eq!(after.line.name.fr, "Accusé de notre bureau");
    assert!(
        after.text.sides[0]
            .body
            .contains("Thank you for writing to us.")
    );

    let kept = letter::get(&session, of(&before)).await.unwrap();
    assert_eq!(
        kept.line.name.en, "Acknowledgement",
        "a letter keeps reading its own"
    );
    assert!(
        !kept.text.sides[0]
            .body
            .contains("Thank you for writing to us.")
    );
    let refused = drafted(&session, case_id, "update", &[Lang::En]).await;
    assert!(
        matches!(refusal(refused), AppError::WrongStage),
        "no longer offered"
    );
    let view = case::get(&session, case_id).await.unwrap();
    let told = |name: &str| {
        let mut lines = view.history.iter();
        lines.any(|line| {
            line.what.id == "history-letter-drafted"
                && format!("{:?}", line.what.args).contains(name)
        })
    };
    assert!(told("Our acknowledgement") && told("\"Acknowledgement\""));
    is_sound(&session).await;
}

#[tokio::test]
async fn a_letter_of_the_office_ends_what_its_pack_says_under_a_code_of_its_own() {
    let (office, session, case_id) = directed().await;
    in_force(&session, ours(), session.office.today()).await;
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let view = drafted(&session, case_id, "news", &[Lang::En])
        .await
        .unwrap();
    let view = sent(&session, &view).await;
    assert!(view.dispatch.is_some());
    let (case, _) = session.vault.case(case_id).await.unwrap();
    let ends = case.letters.iter().filter_map(|one| one.dispatch.as_ref());
    let ends: Vec<_> = ends.flat_map(|sent| &sent.ends).collect();
    assert_eq!(ends, [&dossier_domain::law::EndEvent::Update]);
}

#[tokio::test]
async fn what_a_case_waits_for_before_it_is_closed_follows_the_letters_in_force() {
    let (office, session, case_id) = directed().await;
    let names = async |session: &Session| {
        let closing = case::closing(session, case_id).await.unwrap();
        format!("{:?}", closing.blocks)
    };
    assert!(names(&session).await.contains("\"Acknowledgement\""));
    let mut none = ours();
    let required = "required_for = [\"complaint\", \"access_request\", \"other\"]\n";
    assert!(none.toml.contains(required));
    none.toml = none.toml.replacen(required, "", 1);
    in_force(&session, none, session.office.today()).await;
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    assert!(!names(&session).await.contains("cknowledgement"));
}

#[tokio::test]
async fn the_files_of_a_version_are_written_and_read_back_as_the_same_version() {
    let (office, session, _) = directed().await;
    let program = program(LETTERS).reference();
    let (ours, _) = pack::import(&session, ours()).await.unwrap();
    let mut folders = Vec::new();
    for reference in [program, ours.line.pack] {
        let written = pack::export(&session, reference.clone()).await.unwrap();
        let read = pack::read_folder(std::path::Path::new(&written.path)).unwrap();
        let read = dossier_domain::law::PackFiles {
            id: LETTERS.into(),
            ..read
        };
        assert_eq!(read.reference(), reference);
        folders.push(written.path);
    }
    assert_ne!(
        folders[0], folders[1],
        "an earlier export is never overwritten"
    );
    drop(office);
}

#[tokio::test]
async fn a_bad_pack_of_letters_is_refused_with_its_line() {
    let (_office, session, _) = directed().await;
    let refused = async |change: &dyn Fn(&mut ImportPack)| {
        let mut bad = ours();
        change(&mut bad);
        let refused = WireError::from(refusal(pack::import(&session, bad).await));
        assert_eq!(refused.code, "pack-refused", "{refused:?}");
        (refused.args["line"].clone(), refused.args["reason"].clone())
    };
    let (line, reason) = refused(&|bad| {
        bad.en = bad.en.replacen("Sincerely,", "You have no recourse.", 1);
        bad.fr = bad.fr.replacen("regards = ", "regards = Bien ", 1);
    })
    .await;
    assert!(
        line != "0" && reason.contains("never says that no recourse exists"),
        "{reason}"
    );
    let (line, reason) = refused(&|bad| {
        bad.toml = bad
            .toml
            .replacen("ends = [\"transferred\"]", "ends = [\"report\"]", 1);
    })
    .await;
    assert!(
        line != "0" && reason.contains("no letter makes `report`"),
        "{reason}"
    );
    let (_, reason) = refused(&|bad| bad.id = "letters-of-ours".into()).await;
    assert!(reason.contains("`office-letters`"), "{reason}");

    let mut lost = ours();
    lost.toml = lost.toml.replace("law = \"on-fippa\"", "law = \"on-lost\"");
    let (view, _) = pack::import(&session, lost).await.unwrap();
    let request = ForcePack {
        pack: view.line.pack,
        from_on: session.office.today(),
    };
    let refused = WireError::from(refusal(pack::put_in_force(&session, request).await));
    assert!(refused.args["reason"].contains("on-lost"), "{refused:?}");
}

#[tokio::test]
async fn the_protocol_of_the_office_is_what_a_case_shows_first_from_its_day() {
    let (office, session, _) = directed().await;
    let mut ours = import(program(PROTOCOLS));
    ours.toml = ours
        .toml
        .replace("sample = true", "sample = false")
        .replacen(
            "code = \"media\"\nsteps = [\"media-communications\", \"media-nothing\"]",
            "code = \"media\"\nrestricts = true\nsteps = [\"media-nothing\"]",
            1,
        );
    for side in [&mut ours.fr, &mut ours.en] {
        let kept = side
            .lines()
            .filter(|line| !line.starts_with("media-communications"));
        *side = kept.collect::<Vec<_>>().join("\n");
    }
    let (view, _) = pack::import(&session, ours.clone()).await.unwrap();
    let request = ComparePacks {
        old: program(PROTOCOLS).reference(),
        new: view.line.pack.clone(),
    };
    let differences = pack::compare(&session, request).await.unwrap();
    let ids: Vec<&str> = differences.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "pack-diff-no-sample",
            "pack-diff-step-removed",
            "pack-diff-protocol-restricts"
        ]
    );
    let mut silent = ours.clone();
    silent.toml = silent
        .toml
        .replacen("code = \"media\"", "code = \"medai\"", 1);
    let line = silent
        .toml
        .lines()
        .position(|line| line == "code = \"medai\"");
    let refused = WireError::from(refusal(pack::import(&session, silent).await));
    assert_eq!(refused.args["line"], (line.unwrap() + 1).to_string());

    let asked = recent().subject("Question de la presse").file("presse.eml");
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let received = office.receive(&session, asked).await;
    let request = case::MarkCase {
        case_id: received.id,
        code: "media".into(),
        on: true,
    };
    case::mark(&session, request).await.unwrap();
    let steps = async |session: &Session| {
        let view = case::get(session, received.id).await.unwrap();
        let media = view.protocols.iter().find(|one| one.code == "media");
        media.map(|one| (one.steps.len(), one.sample)).unwrap()
    };
    assert_eq!(steps(&session).await, (2, true));
    let session = signed_in(&office, session, Role::Director).await;
    let request = ForcePack {
        pack: view.line.pack,
        from_on: session.office.today(),
    };
    pack::put_in_force(&session, request).await.unwrap();
    assert_eq!(steps(&session).await, (1, false));
    let restricting = case::mark_list(&session).await.unwrap();
    let media = restricting.iter().find(|one| one.code == "media").unwrap();
    assert!(media.restricts, "its protocol proposes it");
    is_sound(&session).await;
}

/// Words of an office for one signal.
fn said(words: &str, urgent: bool) -> ImportPack {
    ImportPack {
        id: WORDS.into(),
        toml: format!(
            "format = 1\n\n[provision]\ncertainty = \"inferred\"\nsource = \"an example\"\n\n\
             [[signal]]\ncode = \"media\"\nurgent = {urgent}\nwords = [{words}]\n"
        ),
        fr: "title = Nos mots\n".into(),
        en: "title = Our words\n".into(),
    }
}

#[tokio::test]
async fn a_word_of_the_office_raises_its_signal_in_what_is_received_from_its_day() {
    let (office, session, _) = directed().await;
    let first = said("\"L’Écho du Nord\"", false);
    let pack = in_force(&session, first, day("2026-10-09")).await;
    let second = said("\"L’Écho du Nord\", \"Radio-Rivière\"", true);
    let (view, _) = pack::import(&session, second).await.unwrap();
    let request = ComparePacks {
        old: pack.clone(),
        new: view.line.pack,
    };
    let differences = pack::compare(&session, request).await.unwrap();
    let ids: Vec<&str> = differences.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["pack-diff-word-added", "pack-diff-signal-urgent"]);

    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let told = "Le 3 octobre 2026, un agent m'a poussé. J'ai tout dit à L'ECHO DU NORD.";
    let raised = async |session: &Session, at: &str| {
        let message = dossier_testkit::letter(told)
            .subject("Plainte")
            .received(at);
        let line = office
            .receive(session, message.file(&format!("{at}.eml")))
            .await;
        let view = case::get(session, line.id).await.unwrap();
        let flags = view.facts.flags.iter();
        let media = flags.clone().find(|flag| flag.code == "media");
        let words = media.map(|flag| flag.quotes[0].words.clone());
        let (case, _) = session.vault.case(line.id).await.unwrap();
        (words, case.packs.contains(&pack))
    };
    assert_eq!(
        raised(&session, "Tue, 6 Oct 2026 10:15:00 -0400").await,
        (None, false)
    );
    office.advance(Duration::days(2));
    let session = signed_in(&office, session, Role::CaseCoordinator).await;
    let (words, named) = raised(&session, "Fri, 9 Oct 2026 10:00:00 -0400").await;
    assert_eq!(words.as_deref(), Some("L'ECHO DU NORD"));
    assert!(named, "the case names the words by which it was read");
    is_sound(&session).await;
}

#[tokio::test]
async fn words_that_any_letter_holds_or_of_no_signal_are_refused_with_their_line() {
    let (_office, session, _) = directed().await;
    let refused = async |pack: ImportPack| {
        let refused = WireError::from(refusal(pack::import(&session, pack).await));
        (refused.args["line"].clone(), refused.args["reason"].clone())
    };
    let (line, reason) = refused(said("\"avait\"", false)).await;
    assert_eq!(
        (line.as_str(), reason.as_str()),
        ("10", "`avait` would be found everywhere")
    );
    let mut silent = said("\"L’Écho du Nord\"", false);
    silent.toml = silent.toml.replace("\"media\"", "\"medai\"");
    let (line, reason) = refused(silent).await;
    assert_eq!(line, "8");
    assert!(reason.contains("`medai` is no signal"), "{reason}");
}
