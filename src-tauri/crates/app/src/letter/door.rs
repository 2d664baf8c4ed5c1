//! The right door that a letter which turns somebody away does not name. It is asked apart: the
//! recommendation of the whole case is worked out for it, which no other part of a letter needs.

use super::{LetterOf, find};
use crate::case::known::Known;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::lang::Bilingual;
use dossier_domain::letter::{Letter, ReasonsOf};
use dossier_domain::sentence::{Arg, Sentence};

/// What to look at where a letter that is still here tells of a screening out, and names neither the door
/// that a person confirmed nor, failing one, that to which the law sends the matter.
///
/// # Errors
/// `NotPermitted`, `NotFound`, the store's.
pub async fn door(session: &Session, of: LetterOf) -> Result<Option<Sentence>, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, of.case_id).await?;
    let letter = find(&known.case, of.letter_id)?;
    let model = known.models.made(letter);
    let turns_away = model.is_some_and(|one| one.reasons_of == Some(ReasonsOf::ScreeningOut));
    if !turns_away || letter.dispatch.is_some() {
        return Ok(None);
    }
    let confirmed = known.case.told.redirection.as_ref();
    let (id, name) = match (confirmed, &known.governed.recommendation.route) {
        (Some(door), _) => ("letter-warn-door-unnamed", &door.name),
        (None, Some(route)) => ("letter-warn-door", &route.label),
        (None, None) => return Ok(None),
    };
    let warns = Sentence::new(id).with("route", Arg::Label(name.clone()));
    Ok((!names(letter, name)).then_some(warns))
}

/// Whether each side of the letter names it.
fn names(letter: &Letter, door: &Bilingual) -> bool {
    let mut sides = letter.text().sides.iter();
    sides.all(|side| side.body.contains(door.get(side.lang)))
}
