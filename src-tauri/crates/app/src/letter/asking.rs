//! The letter that asks for pieces: it lists exactly those that a person chose.

use super::{draft, made};
use crate::case::known::Known;
use crate::{AppError, Session};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::letter::{LetterText, Template, TemplateCode};
use dossier_domain::piece::Party;

/// A letter that nobody recorded yet.
pub(crate) struct Made {
    pub template: TemplateCode,
    pub needs_approval: bool,
    pub text: LetterText,
}

/// Whether such a letter is for the case as it stands.
pub(crate) fn asks_for_pieces(known: &Known) -> bool {
    model(known).is_some()
}

/// The model for this case that lists what is missing.
fn model(known: &Known) -> Option<&Template> {
    let mut models = known.models.templates().iter();
    models.find(|one| one.lists_pieces() && one.is_for(&known.case))
}

/// The letter that asks for these pieces, to the complainant or to whoever acts for them.
///
/// # Errors
/// `InvalidField` (`langs`), `OpenConflict`, `WrongStage` when no such letter is for the case,
/// the store's.
pub(crate) async fn asking(
    session: &Session,
    known: &Known,
    langs: &[Lang],
    pieces: &[Bilingual],
    to: Party,
) -> Result<Made, AppError> {
    draft::check(langs)?;
    let found = model(known).ok_or(AppError::WrongStage)?;
    let template = draft::fitting(known, &found.code)?;
    let mut text = made::listing(session, known, template, langs, pieces);
    if let (Party::Representative, Some(one)) = (to, &known.case.told.representative) {
        let lines = [one.name.as_str(), one.reach.as_str()];
        let lines = lines.into_iter().filter(|line| !line.is_empty());
        text.recipient = lines.collect::<Vec<_>>().join("\n");
    }
    made::head(&mut text, &session.vault.office_settings().await?);
    Ok(Made {
        template: template.code.clone(),
        needs_approval: template.approval,
        text,
    })
}
