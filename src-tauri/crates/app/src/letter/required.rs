//! Whether the letters that a case must have sent where it stands were sent.

use crate::packs;
use dossier_domain::case::Case;
use dossier_domain::letter::Template;

/// Whether each letter that must be sent where the case stands has left: what it decides is known to
/// the person to whom it is written.
pub(crate) fn is_announced(case: &Case) -> bool {
    let packs = packs::packs().map_or(&[][..], |packs| &packs.letters);
    let templates = packs.iter().flat_map(|pack| &pack.templates);
    let sent = |template: &Template| {
        let mut of = case.letters.iter();
        of.any(|letter| letter.template == template.code && letter.dispatch.is_some())
    };
    let mut required = templates.filter(|one| one.required && one.is_for(case));
    required.all(sent)
}
