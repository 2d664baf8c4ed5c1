//! What a person should look at before a letter leaves: words that deny every recourse and a decision
//! that stands no longer, which both keep it here; blanks; reasons that are not those of the decision.

use super::Models;
use super::made::blank_mark;
use crate::packs::packs;
use crate::{AppError, piece};
use dossier_domain::case::{Case, Stage};
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::letter::{Denials, Letter, LetterText, ReasonsOf, Template};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_domain::triage::language_of;
use std::collections::BTreeSet;

/// Whether a blank is left to fill in.
pub(super) fn has_blank(text: &LetterText) -> bool {
    text.sides.iter().any(|side| {
        let mark = blank_mark(side.lang);
        side.subject.contains(&mark) || side.body.contains(&mark)
    })
}

/// Refuses a letter that tells of a decision that stands no longer, or that denies every recourse.
pub(super) fn may_leave(models: &Models, case: &Case, letter: &Letter) -> Result<(), AppError> {
    if !stands(models, case, letter) {
        return Err(AppError::LetterOutdated);
    }
    match denials(models, letter).into_iter().next() {
        Some(passage) => Err(AppError::LetterDeniesRecourse { passage }),
        None => Ok(()),
    }
}

/// The sentences that deny every recourse, but those of which a person says that they do not.
pub(super) fn denials(models: &Models, letter: &Letter) -> BTreeSet<String> {
    let denials = Denials::of(models.denials());
    let texts = letter.text().sides.iter();
    let texts = texts.flat_map(|side| [&side.subject, &side.body]);
    let found = texts.flat_map(|text| denials.passages(text));
    let left = found.filter(|passage| !letter.keeps(passage));
    left.map(str::to_owned).collect()
}

/// Whether the decision that a letter tells of stands: at screening, or on a request for review. A letter
/// that tells of none is never outdated.
fn stands(models: &Models, case: &Case, letter: &Letter) -> bool {
    let Some(model) = models.made(letter) else {
        return true;
    };
    let reasons_stand = match model.reasons_of {
        None => true,
        Some(ReasonsOf::ScreeningOut) => is_at(case, Stage::ScreenedOut),
        Some(ReasonsOf::ReviewRefused) => refused(case).is_some(),
        Some(ReasonsOf::ReviewDecided) => decided_by_panel(case).is_some(),
    };
    reasons_stand && is_still_for(model, case, letter)
}

/// Whether what was decided at screening, and of the referral, is what it was when the letter was drafted,
/// where its model tells of it.
fn is_still_for(model: &Template, case: &Case, letter: &Letter) -> bool {
    let stages = &model.audience.stages;
    let is_for = |stage: &Stage| is_at(case, *stage) || case.stage == *stage;
    model.outlives_reversal(case, letter)
        && (stages.contains(&Stage::Received) || stages.iter().any(is_for))
}

/// Where screening left it, though it be closed since.
fn is_at(case: &Case, stage: Stage) -> bool {
    case.closed_from.unwrap_or(case.stage) == stage
}

/// Every warning, in order of weight.
pub(super) fn warnings(models: &Models, case: &Case, letter: &Letter) -> Vec<Sentence> {
    let text = letter.text();
    let stands = stands(models, case, letter);
    let mut warnings = Vec::new();
    if !stands {
        warnings.push(Sentence::new("letter-warn-outdated"));
    }
    warnings.extend(
        denials(models, letter).into_iter().map(|passage| {
            Sentence::new("letter-warn-recourse").with("passage", Arg::Text(passage))
        }),
    );
    if has_blank(text) {
        warnings.push(Sentence::new("letter-warn-blank"));
    }
    if text.recipient.trim().is_empty() {
        warnings.push(Sentence::new("letter-warn-recipient"));
    }
    warnings.extend(piece::warnings(case, letter));
    let model = models.made(letter).filter(|_| stands);
    match model.and_then(|model| model.reasons_of) {
        None => {}
        Some(ReasonsOf::ScreeningOut) => {
            let out = case.screening_out.as_ref();
            warnings.extend(of_reasons(out.map(|out| out.reasons.as_str()), text));
            let mut facts = out.into_iter().flat_map(|out| &out.facts);
            if !facts.all(|quote| says(text, &quote.words)) {
                warnings.push(Sentence::new("letter-warn-passages"));
            }
        }
        Some(ReasonsOf::ReviewRefused) => warnings.extend(of_reasons(refused(case), text)),
        Some(ReasonsOf::ReviewDecided) => warnings.extend(of_reasons(decided_by_panel(case), text)),
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

/// A letter that tells of a decision holds its reasons, in the language in which they were written.
fn of_reasons(reasons: Option<&str>, text: &LetterText) -> Vec<Sentence> {
    let mut warnings = Vec::new();
    let held = reasons.filter(|reasons| says(text, reasons));
    if held.is_none() {
        warnings.push(Sentence::new("letter-warn-reasons"));
    }
    if text.sides.len() > 1 {
        warnings.push(Sentence::new("letter-warn-languages"));
    } else if held.is_some_and(|reasons| are_foreign(reasons, text)) {
        warnings.push(Sentence::new("letter-warn-reasons-language"));
    }
    warnings
}

/// Whether reasons that a letter holds are in the language that it is not in.
fn are_foreign(reasons: &str, text: &LetterText) -> bool {
    let Ok(packs) = packs() else { return false };
    let other = |lang: Lang| match lang {
        Lang::Fr => TextLanguage::En,
        Lang::En => TextLanguage::Fr,
    };
    let language = language_of(reasons, &packs.lexicon);
    text.sides.iter().any(|side| language == other(side.lang))
}

/// Whether each side says these words, wherever its lines break.
fn says(text: &LetterText, words: &str) -> bool {
    let words = plain(words);
    let mut sides = text.sides.iter();
    sides.all(|side| plain(&side.body).contains(&words))
}

/// One space between words, so that a line that broke elsewhere is the same.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
