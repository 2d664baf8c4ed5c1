//! The letters that a case must have sent where it stands.

use crate::case::known::Known;
use dossier_domain::letter::Template;

/// All of them, by the models in force today. A closed case waits for none.
pub(crate) fn required(known: &Known) -> impl Iterator<Item = &Template> {
    let case = &known.case;
    let templates = known.models.templates().iter();
    templates.filter(|one| one.is_required(case.facts.kind) && one.is_for(case))
}

/// Those of them that have not left. What a case decides is known to the person to whom it is
/// written once there is none.
pub(crate) fn unsent(known: &Known) -> impl Iterator<Item = &Template> {
    let sent = |template: &Template| {
        let mut of = known.case.letters.iter();
        of.any(|letter| letter.template == template.code && letter.dispatch.is_some())
    };
    required(known).filter(move |template| !sent(template))
}
