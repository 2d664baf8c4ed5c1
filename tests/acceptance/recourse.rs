//! A letter never says that no recourse exists, unless a person says why its words rule out none.

use crate::decision::screened_out;
use crate::desk::{
    desk, drafted, is_sound, of, recent, refusal, refused_field, screen_in, sending,
};
use crate::letter::{filled, revised, signing};
use crate::referral::{decide, decision, of_policy, screened, today};
use crate::reversal::take_back;
use dossier_app::letter::{self, ExportLetter, KeepPassages, LetterView};
use dossier_app::packs::packs;
use dossier_app::{AppError, Session, case};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::law::Way;
use dossier_domain::letter::{Denials, LetterFormat};
use std::path::Path;

/// The same letter, whose body ends with these words.
async fn saying(session: &Session, view: &LetterView, words: &str) -> LetterView {
    let now = letter::get(session, of(view)).await.unwrap();
    let mut text = filled(view);
    text.sides[0].body = format!("{}\n\n{words}", text.sides[0].body);
    revised(session, &now, text).await
}

fn keeping(view: &LetterView, reasons: &str) -> KeepPassages {
    KeepPassages {
        of: of(view),
        digest: view.digest.clone(),
        reasons: reasons.into(),
    }
}

#[track_caller]
fn denies(error: &AppError, passage: &str) {
    let said =
        matches!(error, AppError::LetterDeniesRecourse { passage: found } if found == passage);
    assert!(said, "{error:?}");
}

async fn exported(session: &Session, view: &LetterView) -> Result<String, AppError> {
    let format = LetterFormat::Docx;
    let request = ExportLetter {
        of: of(view),
        format,
    };
    Ok(letter::export(session, request).await?.0.letter.path)
}

#[tokio::test]
async fn a_letter_that_denies_a_recourse_is_neither_approved_nor_exported_nor_sent() {
    let desk = screened_out().await;
    let session = desk.office.hand_over(desk.session, &desk.author).await;
    let view = drafted(&session, desk.view.line.id, "screened_out", &[Lang::En])
        .await
        .unwrap();
    let words = "This decision is final and binding.";
    let view = saying(&session, &view, &format!("Thank you. {words} Goodbye.")).await;
    assert_eq!(view.denials, [words]);
    assert_eq!(view.warnings[0].id, "letter-warn-recourse");
    denies(
        &refusal(letter::dispatch(&session, sending(&view)).await),
        words,
    );
    denies(&refusal(exported(&session, &view).await), words);
    let folder = &session.office.export_folder;
    assert!(
        !folder.exists() || folder.read_dir().unwrap().next().is_none(),
        "nothing is left that could be posted"
    );

    let session = desk.office.hand_over(session, &desk.reader).await;
    denies(
        &refusal(letter::approve(&session, signing(&view)).await),
        words,
    );
    let now = letter::get(&session, of(&view)).await.unwrap();
    assert_eq!((now.approval, now.dispatch), (None, None));
}

#[tokio::test]
async fn a_person_says_with_reasons_that_the_words_rule_out_no_recourse_and_the_letter_leaves() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let words = "Vous craignez de n’avoir aucun recours.";
    let view = saying(&session, &view, words).await;
    assert_eq!(
        refused_field(letter::keep_passages(&session, keeping(&view, " ")).await),
        "reasons"
    );
    let why = "La lettre répond à cette crainte, et nomme le tribunal.";
    let (view, _) = letter::keep_passages(&session, keeping(&view, why))
        .await
        .unwrap();
    assert!(view.denials.is_empty() && view.warnings.is_empty());
    assert_eq!(
        (
            view.kept[0].passages[0].as_str(),
            view.kept[0].reasons.as_str()
        ),
        (words, why)
    );
    let told = case::get(&session, line.id)
        .await
        .unwrap()
        .history
        .remove(0);
    assert_eq!(told.what.id, "history-letter-passages-kept");
    assert_eq!(told.words.as_deref(), Some(why));
    assert_eq!(
        refused_field(letter::keep_passages(&session, keeping(&view, why)).await),
        "passages",
        "nothing is left to keep"
    );
    let path = exported(&session, &view).await.unwrap();
    assert!(Path::new(&path).is_file(), "{path}");

    let other = "Vous n’avez aucun recours.";
    let view = saying(&session, &view, other).await;
    assert_eq!(view.denials, [other], "other words are looked at again");
    denies(
        &refusal(letter::dispatch(&session, sending(&view)).await),
        other,
    );
    let now = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let again = saying(&session, &now, words).await;
    assert_eq!(
        again.denials,
        [words],
        "the reasons are those of one letter"
    );
    let first = letter::get(&session, of(&view)).await.unwrap();
    let mut text = first.text.clone();
    text.sides[0].body = text.sides[0].body.replace("aucun recours", "des recours");
    let view = revised(&session, &first, text).await;
    letter::dispatch(&session, sending(&view)).await.unwrap();
    let sent = refusal(letter::keep_passages(&session, keeping(&view, why)).await);
    assert!(matches!(sent, AppError::LetterSent), "{sent:?}");
    is_sound(&session).await;
}

/// What a letter would say to rule out every recourse, in the words that people write.
const DENIALS: [&str; 48] = [
    "Il n’y a aucun recours.",
    "Cette décision est finale.",
    "Notre décision est définitive.",
    "Vous n’avez aucune voie de recours.",
    "Aucun appel n’est possible.",
    "Ceci est notre décision finale.",
    "Il s’agit d’une décision finale et exécutoire.",
    "La décision est finale et sans appel.",
    "La décision ne peut être révisée.",
    "Ces décisions ne peuvent pas être révisées.",
    "La décision ne peut être contestée.",
    "Notre choix ne peut pas être contesté.",
    "La décision ne peut pas être portée en appel.",
    "Elle ne peut faire l’objet d’aucun appel.",
    "Elle ne peut faire l’objet d’une révision.",
    "Elle n’est susceptible d’aucun recours.",
    "Elle n’est pas susceptible de révision.",
    "Vous ne pouvez pas contester cette décision.",
    "Vous ne pouvez pas faire appel.",
    "Vous ne pouvez pas en appeler.",
    "Vous ne pouvez pas demander une révision.",
    "Vous ne pouvez rien faire de plus.",
    "Vous n’avez aucun droit d’appel.",
    "Vous avez épuisé tous vos recours.",
    "This decision is final and binding.",
    "Our decision is final.",
    "You have no remedy.",
    "You have no further recourse.",
    "There are no further recourses.",
    "The decision cannot be reviewed.",
    "This decision can't be appealed.",
    "This decision cannot be appealed.",
    "The decision may not be challenged.",
    "This is our final decision.",
    "This is the final decision of the office.",
    "It is not subject to appeal.",
    "It is not open to review.",
    "You cannot appeal this decision.",
    "You may not appeal.",
    "You cannot ask for a review.",
    "There is nothing more you can do.",
    "There is nothing else you can do.",
    "You have no right to appeal.",
    "There is no avenue of appeal.",
    "There is no way to challenge this decision.",
    "You have exhausted all avenues.",
    "It is not possible to appeal.",
    "The decision can no longer be reviewed.",
];

/// What comes close, and rules out nothing.
const TRAPS: [&str; 22] = [
    "Cette décision peut être révisée.",
    "Cette décision peut être contestée devant un tribunal.",
    "La décision n’est pas finale.",
    "Elle n’est pas définitive.",
    "Aucune décision finale n’a été prise.",
    "Vous pouvez faire appel de cette décision.",
    "Vous avez un recours.",
    "Nous n’avons reçu aucun autre appel de votre part.",
    "Vous n’avez aucune autre démarche à faire.",
    "Le rapport final vous sera envoyé.",
    "Vous ne pouvez pas joindre l’agente à ce numéro.",
    "This decision can be reviewed.",
    "This decision may be appealed.",
    "The decision is not final.",
    "It is not final and binding.",
    "No final decision has been made.",
    "You can appeal this decision.",
    "You may ask a court to review it.",
    "You have a right to appeal.",
    "We will send you the final report.",
    "There is one more thing you can do.",
    "No review was asked for.",
];

#[tokio::test]
async fn a_denial_is_found_in_both_languages_and_what_comes_close_is_not() {
    let (office, session) = desk().await;
    let line = office.receive(&session, recent().file("plainte.eml")).await;
    let view = drafted(&session, line.id, "acknowledgement", &[Lang::Fr])
        .await
        .unwrap();
    let said = saying(&session, &view, &DENIALS.join("\n\n")).await;
    let missed: Vec<&&str> = DENIALS
        .iter()
        .filter(|words| !said.denials.iter().any(|found| found == **words))
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
    assert_eq!(said.denials.len(), DENIALS.len());
    let said = saying(&session, &view, &TRAPS.join("\n\n")).await;
    assert_eq!(said.denials, [""; 0]);
}

#[test]
fn no_template_denies_every_recourse_and_each_says_who_signs_nothing_of_law() {
    let packs = &packs().unwrap().letters;
    let denials: Vec<&str> = packs
        .iter()
        .flat_map(|pack| &pack.denials)
        .flat_map(|phrase| [phrase.fr.as_str(), phrase.en.as_str()])
        .collect();
    assert!(denials.len() >= 10);
    let denials = Denials::of(denials);
    let templates: Vec<_> = packs.iter().flat_map(|pack| &pack.templates).collect();
    assert_eq!(templates.len(), 21);
    for template in templates {
        let words = template.body.iter().map(|paragraph| &paragraph.words);
        for words in words.chain([&template.subject, &template.name]) {
            for side in [&words.fr, &words.en] {
                assert!(denials.said_in(side).is_empty(), "{side}");
            }
        }
    }
}

/// The letter that closes, in a language, of a complaint that goes this way, where it goes any.
async fn closing(
    session: &Session,
    case_id: CaseId,
    way: Option<(&str, Way)>,
    lang: Lang,
) -> LetterView {
    if let Some((code, way)) = way {
        let on = today(session).await;
        decide(session, decision(case_id, code, way, &on)).await;
    }
    drafted(session, case_id, "closing", &[lang]).await.unwrap()
}

fn body(view: &LetterView) -> String {
    view.text.sides[0].body.replace('\u{a0}', " ")
}

const COURT: [&str; 2] = ["un tribunal", "a court"];
const BOARD: [&str; 2] = [
    "la commission de services policiers",
    "police services board",
];

fn says_any(body: &str, words: [&str; 2]) -> bool {
    words.iter().any(|word| body.contains(word))
}

#[tokio::test]
async fn the_letter_that_closes_says_within_how_many_days_a_finding_of_the_police_may_be_reviewed()
{
    let (office, session) = desk().await;
    let earlier = screened(&office, &session).await;
    let now = office.receive(&session, recent().file("now.eml")).await.id;
    screen_in(&session, now).await;
    let way = Some(("same_service", Way::SameService));
    for (case_id, lang, said) in [
        (
            earlier,
            Lang::Fr,
            "« non fondée » ou « fondée, de nature moins grave », vous pouvez demander à notre bureau",
        ),
        (
            now,
            Lang::En,
            "“unsubstantiated” or “substantiated, less serious”, you may ask our office",
        ),
    ] {
        let view = closing(&session, case_id, way, lang).await;
        let body = body(&view);
        assert!(body.contains(said), "{body}");
        let days = [
            "Vous avez 30 jours pour le faire",
            "You have 30 days to do so",
        ];
        assert!(says_any(&body, days), "{body}");
        assert!(!says_any(&body, COURT) && !says_any(&body, BOARD), "{body}");
    }
}

#[tokio::test]
async fn the_letter_that_closes_names_the_court_where_the_office_investigated_and_nothing_where_nobody_did()
 {
    let (office, session) = desk().await;
    let retained = screened(&office, &session).await;
    let way = Some(("retained", Way::Retained));
    let view = closing(&session, retained, way, Lang::En).await;
    let said = body(&view);
    assert!(
        says_any(&said, COURT) && !said.contains("30 days"),
        "{said}"
    );

    let file = recent().file("withdrawn.eml");
    let nothing = office.receive(&session, file).await.id;
    screen_in(&session, nothing).await;
    let view = closing(&session, nothing, None, Lang::Fr).await;
    let said = body(&view);
    assert!(!says_any(&said, COURT) && !says_any(&said, BOARD), "{said}");
    assert!(!said.contains("30 jours"), "{said}");
}

#[tokio::test]
async fn the_letter_that_closes_names_the_board_for_a_policy_and_lapses_with_the_referral() {
    let (office, session) = desk().await;
    let id = screened(&office, &session).await;
    of_policy(&session, id).await;
    let way = Some(("policy_service", Way::SameService));
    let view = closing(&session, id, way, Lang::Fr).await;
    let said = body(&view);
    assert!(
        says_any(&said, BOARD) && said.contains("30 jours"),
        "{said}"
    );
    assert!(!says_any(&said, COURT), "{said}");

    take_back(&session, id).await;
    let view = letter::get(&session, of(&view)).await.unwrap();
    assert_eq!(view.warnings[0].id, "letter-warn-outdated");
}
