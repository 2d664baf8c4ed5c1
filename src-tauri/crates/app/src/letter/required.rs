//! The letters that a case must have sent where it stands.

use crate::{AppError, packs};
use dossier_domain::case::Case;
use dossier_domain::letter::Template;

/// All of them.
pub(crate) fn required(case: &Case) -> Result<impl Iterator<Item = &'static Template>, AppError> {
    let packs = packs::packs()?.letters.iter();
    let templates = packs.flat_map(|pack| &pack.templates);
    Ok(templates.filter(|one| one.is_required(case.facts.kind) && one.is_for(case)))
}

/// Those of them that have not left. What a case decides is known to the person to whom it is
/// written once there is none.
pub(crate) fn unsent(case: &Case) -> Result<impl Iterator<Item = &'static Template>, AppError> {
    let sent = |template: &Template| {
        let mut of = case.letters.iter();
        of.any(|letter| letter.template == template.code && letter.dispatch.is_some())
    };
    Ok(required(case)?.filter(move |template| !sent(template)))
}
