//! The pieces to ask for again, by day, over every case that the person sees.

use super::get::named;
use crate::case::{CaseLineView, line};
use crate::{AppError, Session, packs};
use chrono::NaiveDate;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Pack;
use dossier_domain::piece::PieceKey;
use dossier_store::piece::{ChaseAfter, ChaseLine};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A piece to ask for again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChaseView {
    /// Case.
    pub case: CaseLineView,
    /// Which piece.
    pub key: PieceKey,
    /// Name of the piece.
    pub name: Bilingual,
    /// Day on which somebody meant to ask for it again.
    pub chase_on: NaiveDate,
    /// Days from today; negative when passed, 0 today.
    pub days: i32,
}

/// Place in the list of the pieces to ask for again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ChasePlace {
    /// Day.
    pub chase_on: NaiveDate,
    /// Case.
    pub id: CaseId,
    /// Which piece.
    pub key: PieceKey,
}

/// Those of today and of the days before, oldest first, after the last one seen; `laws` name the lines
/// of checklists.
///
/// # Errors
/// The store's.
pub async fn chases(
    session: &Session,
    laws: &[Arc<Pack>],
    after: Option<ChasePlace>,
    limit: u32,
) -> Result<Vec<ChaseView>, AppError> {
    let today = session.today();
    let after = after.map(|place| ChaseAfter {
        chase_on: place.chase_on,
        case: place.id,
        key: place.key,
    });
    let lines = session.vault.chases(today, after.as_ref(), limit).await?;
    let known = packs::known_categories(session).await?;
    let own = || known.iter().flat_map(|pack| &pack.categories);
    let view = |one: ChaseLine| {
        Ok(ChaseView {
            name: named(&one.key, one.name, |code| {
                let of_law = laws.iter().flat_map(|law| &law.pieces);
                let mut pieces = of_law.chain(own().flat_map(|category| &category.pieces));
                pieces.find(|piece| piece.code == *code)
            }),
            case: line::view(one.case, today, laws)?,
            key: one.key,
            chase_on: one.chase_on,
            days: line::days(today, one.chase_on),
        })
    };
    lines.into_iter().map(view).collect()
}
