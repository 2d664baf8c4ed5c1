//! Takes a bundle in: whole, or not at all.

use super::{TakenView, count};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_store::Changed;
use std::ops::ControlFlow;
use std::path::Path;

/// Takes a bundle in. `vouched` is the mark of the machine that wrote it, once a person compared it
/// with the one on that machine's own screen.
///
/// # Errors
/// `NotPermitted`, `Stopped`, the store's of the exchange; nothing of the bundle is kept then.
pub async fn import(
    session: &Session,
    path: &Path,
    vouched: Option<&str>,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<(TakenView, Changed), AppError> {
    session.permit(Act::Exchange)?;
    let (taken, changed) = session.vault.import_bundle(path, vouched, progress).await?;
    let (before, after) = taken.conflicts;
    let members = session.vault.members().await?.into_iter();
    let owed = members.filter(|one| one.key_owed);
    let view = TakenView {
        letter: taken.letter,
        new_machine: taken.new_machine,
        made_at: taken.made_at,
        events: count(taken.events),
        known: count(taken.known),
        cases: count(taken.cases),
        conflicts_before: count(before),
        conflicts: count(after),
        disposed: count(taken.disposed),
        kept: count(taken.kept),
        lacking: count(taken.lacking),
        lacking_of: taken.lacking_of,
        found: count(taken.found),
        key_owed: owed.map(|one| one.person.name).collect(),
    };
    Ok((view, changed))
}
