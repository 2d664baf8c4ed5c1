//! What a person should look at before a letter leaves: blanks, words that deny every recourse,
//! reasons that are no longer those of the decision.

use super::Models;
use super::made::blank_mark;
use crate::piece;
use dossier_domain::case::{Case, Stage};
use dossier_domain::letter::{Letter, LetterSide, LetterText, ReasonsOf, denies_recourse};
use dossier_domain::sentence::{Arg, Sentence};
use std::collections::BTreeSet;

/// Whether a blank is left to fill in.
pub(super) fn has_blank(text: &LetterText) -> bool {
    text.sides.iter().any(|side| {
        let mark = blank_mark(side.lang);
        side.subject.contains(&mark) || side.body.contains(&mark)
    })
}

/// The phrases that deny every recourse, as the letter says them.
fn denials<'a>(models: &'a Models, text: &LetterText) -> BTreeSet<&'a str> {
    let said = |side: &LetterSide| {
        let whole = format!("{}\n{}", side.subject, side.body);
        denies_recourse(&whole, models.denials())
    };
    text.sides.iter().flat_map(said).collect()
}

/// Every warning, in order of weight.
pub(super) fn warnings(models: &Models, case: &Case, letter: &Letter) -> Vec<Sentence> {
    let text = letter.text();
    let mut warnings: Vec<Sentence> = denials(models, text)
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
    let model = models.made(letter);
    warnings.extend(match model.and_then(|model| model.reasons_of) {
        None => Vec::new(),
        Some(ReasonsOf::ScreeningOut) => of_decision(case, text),
        Some(ReasonsOf::ReviewRefused) => of_review(refused(case), text),
        Some(ReasonsOf::ReviewDecided) => of_review(decided_by_panel(case), text),
    });
    warnings
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

/// Why a request for review was turned down, where it was.
fn refused(case: &Case) -> Option<&str> {
    let admission = case.review.admission().filter(|one| !one.admitted);
    admission.map(|one| one.reasons.as_str())
}

/// Why the panel decided as it did, where it stands.
fn decided_by_panel(case: &Case) -> Option<&str> {
    let panel = case.review.panel().filter(|_| refused(case).is_none());
    panel.map(|one| one.reasons.as_str())
}

/// A letter about a review holds the reasons of what stands, and announces nothing else.
fn of_review(reasons: Option<&str>, text: &LetterText) -> Vec<Sentence> {
    let Some(reasons) = reasons else {
        return vec![Sentence::new("letter-warn-review")];
    };
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
