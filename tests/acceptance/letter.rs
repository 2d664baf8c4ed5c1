//! Letters: made from the facts, edited, approved by their content, sent when a person says so.

use crate::decision::screened_out;
use crate::desk::{
    day, desk, drafted, is_sound, of, recent, refusal, refused_field, screen_in, sending,
};
use crate::referral::{decide, decision, screened, today};
use crate::reversal::take_back;
use dossier_app::case;
use dossier_app::letter::{
    self, ApproveLetter, DispatchLetter, ExportLetter, LetterState, LetterView, ReviseLetter,
};
use dossier_app::{AppError, Session, office};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::Way;
use dossier_domain::letter::{LetterFormat, LetterText};
use dossier_domain::office::OfficeChange;
use dossier_domain::person::Role;
use std::process::Command;

pub async fn revised(session: &Session, view: &LetterView, text: LetterText) -> LetterView {
    let request = ReviseLetter {
        of: of(view),
        over: view.versions.iter().map(|one| one.event).collect(),
        text,
    };
    letter::revise(session, request).await.unwrap().0
}

pub fn signing(view: &LetterView) -> ApproveLetter {
    ApproveLetter {
        of: of(view),
        digest: view.digest.clone(),
    }
}

/// The same letter with an address and every blank filled.
pub fn filled(view: &LetterView) -> LetterText {
    let mut text = view.text.clone();
    text.recipient = "Paul Wemigwans\n12, rue Exemple".into();
    for side in &mut text.sides {
        while let (Some(from), Some(to)) = (side.body.find('['), side.body.find(']')) {
            side.body.replace_range(from..=to, "Voilà");
        }
    }
    text
}

#[tokio::test]
async fn an_acknowledgement_holds_the_facts_in_the_language_of_the_recipient() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let [side] = view.text.sides.as_slice() else {
        panic!("one language");
    };
    assert!(side.body.contains("6 octobre 2026"), "{}", side.body);
    assert!(side.body.contains("PL-2026-A0001") && side.subject.contains("PL-2026-A0001"));
    assert!(side.body.starts_with("Madame, Monsieur,\n\n"));
    assert_eq!(view.line.number, "LT-2026-A0001");
    assert_eq!(
        (view.line.state, view.warnings.len()),
        (LetterState::Draft, 0)
    );
    assert!(view.differences.iter().all(|side| side.parts.is_empty()));
    let both = drafted(&session, line.id, "acknowledgement", &[Lang::En, Lang::Fr])
        .await
        .unwrap();
    assert!(both.text.sides[0].body.contains("October 6, 2026"));
    assert_eq!(both.text.sides[1].lang, Lang::Fr);
}

#[tokio::test]
async fn each_letter_of_the_office_has_a_number_of_its_own() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        let made = drafted(&session, line.id, "acknowledgement", &[Lang::Fr]).await;
        numbers.push(made.unwrap().line.number);
    }
    assert_eq!(numbers, ["LT-2026-A0001", "LT-2026-A0002", "LT-2026-A0003"]);
    is_sound(&session).await;
}

#[tokio::test]
async fn a_letter_is_sent_when_a_person_says_so_and_stays_as_it_was() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let export = ExportLetter {
        of: of(&view),
        format: LetterFormat::Pdf,
    };
    letter::export(&session, export).await.unwrap();
    let view = letter::get(&session, of(&view)).await.unwrap();
    assert_eq!(
        view.line.state,
        LetterState::Draft,
        "a file is not a dispatch"
    );
    let tomorrow = DispatchLetter {
        on: day("2026-10-09"),
        ..sending(&view)
    };
    assert_eq!(
        refused_field(letter::dispatch(&session, tomorrow).await),
        "dispatched_on"
    );
    let (sent, _) = letter::dispatch(&session, sending(&view)).await.unwrap();
    assert_eq!(
        (sent.line.state, sent.line.sent_on),
        (LetterState::Sent, Some(day("2026-10-08")))
    );
    let history = case::get(&session, line.id).await.unwrap().history;
    assert_eq!(history[0].what.id, "history-letter-sent");
    let again = ReviseLetter {
        of: of(&sent),
        over: vec![sent.versions[0].event],
        text: filled(&sent),
    };
    assert!(matches!(
        refusal(letter::revise(&session, again).await),
        AppError::LetterSent
    ));
}

#[tokio::test]
async fn a_letter_that_screens_out_holds_the_exact_reasons_and_passages() {
    let desk = screened_out().await;
    let view = drafted(
        &desk.session,
        desk.view.line.id,
        "screened_out",
        &[Lang::En],
    )
    .await
    .unwrap();
    let body = &view.text.sides[0].body;
    for words in [
        "More than three years passed, without a reason.",
        "No minor, no court case, no public interest was found.",
        "– “On March 3, 2023”",
        "PSA, s. 60(2)",
        "you may ask a court to review it",
    ] {
        assert!(body.contains(words), "{words}: {body}");
    }
    assert_eq!(view.line.state, LetterState::AwaitingApproval);
    assert!(view.warnings.is_empty(), "{:?}", view.warnings);
    let case_id = desk.view.line.id;
    let other = drafted(&desk.session, case_id, "screened_out", &[Lang::Fr])
        .await
        .unwrap();
    assert_eq!(
        other.warnings[0].id, "letter-warn-reasons-language",
        "the reasons were written in English"
    );
    let mut text = view.text.clone();
    text.sides[0].body = body.replace("three years", "3 years");
    let view = revised(&desk.session, &view, text).await;
    assert_eq!(view.warnings[0].id, "letter-warn-reasons");
    assert!(view.differences[0].parts.len() > 1);
}

#[tokio::test]
async fn an_approval_signs_the_content_and_lapses_with_one_changed_character() {
    let desk = screened_out().await;
    let session = desk.office.hand_over(desk.session, &desk.author).await;
    let view = drafted(&session, desk.view.line.id, "screened_out", &[Lang::En])
        .await
        .unwrap();
    let view = revised(&session, &view, filled(&view)).await;
    let error = refusal(letter::dispatch(&session, sending(&view)).await);
    assert!(matches!(error, AppError::LetterNotApproved), "{error:?}");
    let error = refusal(letter::approve(&session, signing(&view)).await);
    assert!(matches!(error, AppError::NotPermitted), "{error:?}");

    let session = desk.office.hand_over(session, &desk.reader).await;
    let view = letter::get(&session, of(&view)).await.unwrap();
    assert!(view.may_approve);
    let (view, _) = letter::approve(&session, signing(&view)).await.unwrap();
    assert_eq!(view.line.state, LetterState::Approved);

    let mut text = view.text.clone();
    text.sides[0].body.push('x');
    let changed = revised(&session, &view, text).await;
    assert_eq!(changed.line.state, LetterState::ApprovalLapsed);
    assert!(
        changed
            .approval
            .as_ref()
            .is_some_and(|approval| approval.lapsed)
    );
    let error = refusal(letter::approve(&session, signing(&changed)).await);
    assert!(
        matches!(error, AppError::LetterApprover),
        "they wrote it: {error:?}"
    );
    let back = revised(&session, &changed, view.text.clone()).await;
    assert_eq!(
        back.line.state,
        LetterState::Approved,
        "the text that was signed"
    );
    letter::dispatch(&session, sending(&back)).await.unwrap();
}

#[tokio::test]
async fn a_letter_with_a_blank_does_not_leave() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "update", &[Lang::Fr, Lang::En])
        .await
        .unwrap();
    assert_eq!(view.warnings[0].id, "letter-warn-blank");
    let error = refusal(letter::dispatch(&session, sending(&view)).await);
    assert!(matches!(error, AppError::LetterBlank), "{error:?}");
    let view = revised(&session, &view, filled(&view)).await;
    letter::dispatch(&session, sending(&view)).await.unwrap();
}

#[tokio::test]
async fn a_letter_has_a_subject_its_languages_and_somebody_to_whom_it_is_sent() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    assert_eq!(
        refused_field(drafted(&session, line.id, "acknowledgement", &[]).await),
        "langs"
    );
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let changed = |change: fn(&mut LetterText)| {
        let mut text = view.text.clone();
        change(&mut text);
        ReviseLetter {
            of: of(&view),
            over: vec![view.versions[0].event],
            text,
        }
    };
    let blank = changed(|text| text.sides[0].subject = " ".into());
    assert_eq!(
        refused_field(letter::revise(&session, blank).await),
        "subject"
    );
    let other = changed(|text| text.sides[0].lang = Lang::En);
    assert_eq!(
        refused_field(letter::revise(&session, other).await),
        "langs"
    );
    let nobody = changed(|text| text.recipient.clear());
    let (view, _) = letter::revise(&session, nobody).await.unwrap();
    assert_eq!(view.warnings[0].id, "letter-warn-recipient");
    assert_eq!(
        refused_field(letter::dispatch(&session, sending(&view)).await),
        "recipient"
    );
}

#[tokio::test]
async fn a_letter_for_another_stage_is_refused() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let error = refusal(drafted(&session, line.id, "screened_out", &[Lang::Fr]).await);
    assert!(matches!(error, AppError::WrongStage), "{error:?}");
    screen_in(&session, line.id).await;
    let view = drafted(&session, line.id, "screened_in", &[Lang::Fr])
        .await
        .unwrap();
    assert!(view.text.sides[0].body.contains("Elle est retenue."));
}

/// The office takes a name; who may is signed in, and another person again afterwards.
async fn named(session: &Session, from: (&str, &str), to: (&str, &str)) {
    let both = |(fr, en): (&str, &str)| Bilingual {
        fr: fr.into(),
        en: en.into(),
    };
    let change = OfficeChange::Name {
        from: both(from),
        to: both(to),
    };
    office::change(session, change).await.unwrap();
}

#[tokio::test]
async fn a_letter_keeps_the_letterhead_under_which_it_was_written_and_says_when_another_is_set() {
    let (office, session) = desk().await;
    let author = session.person.clone();
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let bare = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    assert!(
        bare.text.sides[0].letterhead.is_empty(),
        "nothing is invented"
    );
    assert!(!bare.other_letterhead);

    let director = office.add(&session, "Huguette Caron", Role::Director).await;
    let session = office.hand_over(session, &director).await;
    named(&session, ("", ""), ("Bureau du Nord", "Northern Office")).await;
    let session = office.hand_over(session, &author).await;
    let both = drafted(&session, line.id, "acknowledgement", &[Lang::Fr, Lang::En])
        .await
        .unwrap();
    assert_eq!(both.text.sides[0].letterhead, ["Bureau du Nord"]);
    assert_eq!(both.text.sides[1].letterhead, ["Northern Office"]);

    let bare = letter::get(&session, of(&bare)).await.unwrap();
    assert!(bare.other_letterhead);
    let headed = revised(&session, &bare, bare.text.clone()).await;
    assert_eq!(headed.text.sides[0].letterhead, ["Bureau du Nord"]);
    assert_ne!(
        headed.digest, bare.digest,
        "an approval signs the letterhead"
    );
    let (sent, _) = letter::dispatch(&session, sending(&headed)).await.unwrap();

    let session = office.hand_over(session, &director).await;
    let before = ("Bureau du Nord", "Northern Office");
    named(&session, before, ("Bureau du Sud", "Southern Office")).await;
    let sent = letter::get(&session, of(&sent)).await.unwrap();
    assert_eq!(
        sent.text.sides[0].letterhead,
        ["Bureau du Nord"],
        "as it left"
    );
    assert!(!sent.other_letterhead);
}

#[tokio::test]
async fn only_documents_of_the_case_go_with_a_letter_and_an_approval_signs_them() {
    let (office, session) = desk().await;
    let file = recent().attach("photo.txt", "text/plain", "la photo");
    let line = office.receive(&session, file.file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let names: Vec<&str> = view.documents.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["plainte.eml", "photo.txt"]);
    let mut strange = view.text.clone();
    strange.documents = vec![view.documents[1].clone()];
    strange.documents[0].name = "autre.txt".into();
    let mut twice = view.text.clone();
    twice.documents = vec![view.documents[1].clone(), view.documents[1].clone()];
    for text in [strange, twice] {
        let request = ReviseLetter {
            of: of(&view),
            over: vec![view.versions[0].event],
            text,
        };
        assert_eq!(
            refused_field(letter::revise(&session, request).await),
            "documents"
        );
    }

    let mut text = view.text.clone();
    text.documents = vec![view.documents[1].clone()];
    let with = revised(&session, &view, text).await;
    assert_ne!(with.digest, view.digest);
    let export = ExportLetter {
        of: of(&with),
        format: LetterFormat::Pdf,
    };
    let (exported, _) = letter::export(&session, export).await.unwrap();
    let [beside] = exported.documents.as_slice() else {
        panic!("one document: {:?}", exported.documents);
    };
    assert!(beside.ends_with("LT-2026-A0001-1.txt"), "{beside}");
    assert_eq!(std::fs::read(beside).unwrap(), b"la photo");
    letter::dispatch(&session, sending(&with)).await.unwrap();
    let history = case::get(&session, line.id).await.unwrap().history;
    let said = dossier_i18n::say(Lang::Fr, &history[0].what);
    assert!(said.ends_with("Avec un document du cas."), "{said}");
}

/// What an independent reader finds in a DOCX: Python's own ZIP and XML.
const READER: &str = r#"
import sys, zipfile, xml.etree.ElementTree as et
w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
with zipfile.ZipFile(sys.argv[1]) as file:
    assert file.testzip() is None
    parts = {name: et.fromstring(file.read(name)) for name in file.namelist()}
styles = {style.get(w + 'styleId') for style in parts['word/styles.xml'].iter(w + 'style')}
for p in parts['word/document.xml'].iter(w + 'p'):
    style = p.find(w + 'pPr/' + w + 'pStyle').get(w + 'val')
    assert style in styles, style
    langs = {lang.get(w + 'val') for lang in p.iter(w + 'lang')}
    print(style, ','.join(sorted(langs)), ''.join(t.text or '' for t in p.iter(w + 't')), sep='|')
"#;

#[tokio::test]
async fn a_word_file_has_styles_and_languages_that_another_reader_finds() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr, Lang::En])
        .await
        .unwrap();
    let export = ExportLetter {
        of: of(&view),
        format: LetterFormat::Docx,
    };
    let (exported, _) = letter::export(&session, export).await.unwrap();
    assert!(exported.letter.path.ends_with("LT-2026-A0001.docx"));
    let told = Command::new("/usr/bin/python3")
        .args(["-c", READER, &exported.letter.path])
        .output()
        .unwrap();
    let (said, error) = (
        String::from_utf8(told.stdout).unwrap(),
        String::from_utf8_lossy(&told.stderr).into_owned(),
    );
    assert!(told.status.success(), "{error}");
    assert_eq!(said.matches("\nHeading1|").count(), 2, "{said}");
    assert!(
        said.contains("Heading1|fr-CA|Objet\u{a0}: Nous avons reçu"),
        "{said}"
    );
    assert!(
        said.contains("Heading1|en-CA|Subject: We received"),
        "{said}"
    );
    assert!(
        said.lines()
            .all(|line| line.contains("|fr-CA|") || line.contains("|en-CA|"))
    );
}

#[tokio::test]
async fn the_letter_of_a_referral_to_a_board_names_the_board_and_not_the_service() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    let on = today(&session).await;
    decide(&session, decision(id, "board", Way::Board, &on)).await;
    let view = drafted(&session, id, "referral", &[Lang::En])
        .await
        .unwrap();
    let body = &view.text.sides[0].body;
    let named = "the following body: the police services board (Thunder Bay Police Service).";
    assert!(body.contains(named), "{body}");
}

/// Whoever was told that it is decided who looks into their complaint is told so whichever way it went.
#[tokio::test]
async fn a_letter_says_that_the_office_investigates_and_lapses_with_that_decision() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    let early = drafted(&session, id, "retained", &[Lang::Fr]).await;
    assert!(matches!(refusal(early), AppError::WrongStage));
    let on = today(&session).await;
    decide(&session, decision(id, "retained", Way::Retained, &on)).await;
    let view = drafted(&session, id, "retained", &[Lang::Fr, Lang::En])
        .await
        .unwrap();
    for (side, said) in view.text.sides.iter().zip([
        "Notre bureau fera lui-même enquête sur votre plainte",
        "Our office will itself investigate your complaint",
    ]) {
        assert!(side.body.contains(said), "{}", side.body);
        assert!(!side.body.contains('['), "{}", side.body);
    }
    let other = drafted(&session, id, "referral", &[Lang::Fr]).await;
    assert!(matches!(refusal(other), AppError::WrongStage));

    take_back(&session, id).await;
    let view = letter::get(&session, of(&view)).await.unwrap();
    assert_eq!(view.warnings[0].id, "letter-warn-outdated");
}
