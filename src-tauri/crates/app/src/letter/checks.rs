//! What a person should look at before a letter leaves: blanks, words that deny every recourse,
//! reasons that are no longer those of the decision.

use super::made::blank_mark;
use crate::{AppError, packs, piece};
use dossier_domain::case::{Case, Stage};
use dossier_domain::letter::{Letter, LetterText, denies_recourse};
use dossier_domain::sentence::{Arg, Sentence};

/// Template built from the reasons of a decision to screen out.
const SCREENED_OUT: &str = "screened_out";

/// Templates built from the reasons of a review: turned down, or decided by its panel.
const REVIEWED: [&str; 2] = ["review_refused", "review_decision"];

/// Whether a blank is left to fill in.
pub(super) fn has_blank(text: &LetterText) -> bool {
    text.sides.iter().any(|side| {
        let mark = blank_mark(side.lang);
        side.subject.contains(&mark) || side.body.contains(&mark)
    })
}

/// The phrases that deny every recourse, as the letter says them.
pub(super) fn denials(text: &LetterText) -> Result<Vec<&'static str>, AppError> {
    let packs = &packs::packs()?.letters;
    let phrases = || {
        let all = packs.iter().flat_map(|pack| &pack.denials);
        all.flat_map(|phrase| [phrase.fr.as_str(), phrase.en.as_str()])
    };
    let said = |side: &dossier_domain::letter::LetterSide| {
        denies_recourse(&format!("{}\n{}", side.subject, side.body), phrases())
    };
    Ok(text.sides.iter().flat_map(said).collect())
}

/// Every warning, in order of weight.
pub(super) fn warnings(case: &Case, letter: &Letter) -> Result<Vec<Sentence>, AppError> {
    let text = letter.text();
    let mut warnings: Vec<Sentence> = denials(text)?
        .into_iter()
        .map(|phrase| {
            Sentence::new("letter-warn-recourse").with("phrase", Arg::Text(phrase.to_owned()))
        })
        .collect();
    if has_blank(text) {
        warnings.push(Sentence::new("letter-warn-blank"));
    }
    if text.recipient.trim().is_empty() {
        warnings.push(Sentence::new("letter-warn-recipient"));
    }
    warnings.extend(piece::warnings(case, letter));
    if letter.template.0 == SCREENED_OUT {
        warnings.extend(of_decision(case, text));
    }
    if REVIEWED.contains(&letter.template.0.as_str()) {
        warnings.extend(of_review(case, letter));
    }
    Ok(warnings)
}

/// A letter that screens out holds the reasons and the passages of the decision that stands.
fn of_decision(case: &Case, text: &LetterText) -> Vec<Sentence> {
    let Some(out) = case.screening_out.as_ref().filter(|_| decided(case)) else {
        return vec![Sentence::new("letter-warn-decision")];
    };
    let mut warnings = Vec::new();
    let says = |words: &str| {
        let words = plain(words);
        text.sides
            .iter()
            .all(|side| plain(&side.body).contains(&words))
    };
    if !says(&out.reasons) {
        warnings.push(Sentence::new("letter-warn-reasons"));
    }
    if !out.facts.iter().all(|quote| says(&quote.words)) {
        warnings.push(Sentence::new("letter-warn-passages"));
    }
    if text.sides.len() > 1 {
        warnings.push(Sentence::new("letter-warn-languages"));
    }
    warnings
}

/// A letter about a review holds the reasons of what stands, and announces nothing else.
fn of_review(case: &Case, letter: &Letter) -> Vec<Sentence> {
    let refused = case.review.admission().filter(|one| !one.admitted);
    let reasons = match (letter.template.0.as_str(), refused) {
        ("review_refused", refused) => refused.map(|one| &one.reasons),
        (_, Some(_)) => None,
        (_, None) => case.review.panel().map(|one| &one.reasons),
    };
    let Some(reasons) = reasons else {
        return vec![Sentence::new("letter-warn-review")];
    };
    let text = letter.text();
    let reasons = plain(reasons);
    let mut sides = text.sides.iter();
    let mut warnings = Vec::new();
    if !sides.all(|side| plain(&side.body).contains(&reasons)) {
        warnings.push(Sentence::new("letter-warn-reasons"));
    }
    if text.sides.len() > 1 {
        warnings.push(Sentence::new("letter-warn-languages"));
    }
    warnings
}

fn decided(case: &Case) -> bool {
    case.stage == Stage::ScreenedOut
}

/// One space between words, so that a line that broke elsewhere is the same.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
