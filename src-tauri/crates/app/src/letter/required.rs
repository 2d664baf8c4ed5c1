//! The letters that a case must have sent where it stands.

use crate::case::known::Known;
use dossier_domain::letter::{Letter, Template};

/// All of them, by the models in force today. A closed case waits for none.
pub(crate) fn required(known: &Known) -> impl Iterator<Item = &Template> {
    let case = &known.case;
    let templates = known.models.templates().iter();
    templates.filter(|one| one.is_required(case.facts.kind) && one.is_for(case))
}

/// Those of them that have not left. What a case decides is known to the person to whom it is
/// written once there is none.
pub(crate) fn unsent(known: &Known) -> impl Iterator<Item = &Template> {
    let sent =
        |template: &Template| of_model(known, template).any(|letter| letter.dispatch.is_some());
    required(known).filter(move |template| !sent(template))
}

/// The letters of a model, but those that tell of a decision that was reversed since.
pub(crate) fn of_model<'a>(
    known: &'a Known,
    template: &'a Template,
) -> impl DoubleEndedIterator<Item = &'a Letter> {
    let letters = known.case.letters.iter();
    letters.filter(|letter| {
        letter.template == template.code && template.outlives_reversal(&known.case, letter)
    })
}
