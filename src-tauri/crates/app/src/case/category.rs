//! The category of a case among those that the office declared: what is offered, and the choice as the pack
//! says it, whatever was sent.

use crate::packs::InForce;
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::case::{Case, Kind, Part};
use dossier_domain::category::CategoryChoice;
use dossier_domain::id::CaseId;

const REFUSED: AppError = AppError::InvalidField { field: "category" };

/// The categories in force today, for a form that is filled in.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn category_list(session: &Session) -> Result<Vec<CategoryChoice>, AppError> {
    session.permit(Act::Read)?;
    Ok(InForce::on(session, session.today()).await?.categories())
}

/// Those that a case may have: of its kind, in force on the day when it was received.
pub(super) async fn offered(
    session: &Session,
    case: &Case,
) -> Result<Vec<CategoryChoice>, AppError> {
    let in_force = InForce::on(session, case.receipt.received_on).await?;
    let mut all = in_force.categories();
    all.retain(|one| one.kind == case.facts.kind);
    Ok(all)
}

/// A category that is chosen for a case, as the pack says it.
pub(super) async fn named(session: &Session, id: CaseId, part: Part) -> Result<Part, AppError> {
    let Part::Category(Some(choice)) = part else {
        return Ok(part);
    };
    let (case, _) = session.vault.case(id).await?;
    let offered = offered(session, &case).await?;
    let found = offered.into_iter().find(|one| one.code == choice.code);
    Ok(Part::Category(Some(found.ok_or(REFUSED)?)))
}

/// The parts of a form with its category as the pack says it, and the kind that the category follows. A
/// person who chose another kind chose no such category.
pub(super) fn settle(
    parts: &mut [Part],
    kind: Option<Kind>,
    in_force: &InForce,
) -> Result<Option<Kind>, AppError> {
    let chosen = parts.iter_mut().find_map(|part| match part {
        Part::Category(choice) => choice.as_mut(),
        _ => None,
    });
    let Some(choice) = chosen else {
        return Ok(kind);
    };
    let offered = in_force.categories();
    let found = offered.into_iter().find(|one| one.code == choice.code);
    let found = found.filter(|one| kind.is_none_or(|kind| kind == one.kind));
    *choice = found.ok_or(REFUSED)?;
    Ok(Some(choice.kind))
}
