//! What the domain says of a case under the packs that it was read with: regime and clocks.

use crate::StoreError;
use crate::project::Projector;
use dossier_domain::case::Case;
use dossier_domain::clock::CaseClock;

/// Regime and clocks of a case.
pub(super) struct Reading {
    /// Code of the regime, `none` before the case was read.
    pub regime: String,
    /// Clocks, in the order in which they are shown.
    pub clocks: Vec<CaseClock>,
}

impl Reading {
    /// Reads a case with its packs, by digest.
    pub async fn of(projector: &mut Projector<'_>, case: &Case) -> Result<Self, StoreError> {
        for reference in &case.packs {
            projector.packs.get(projector.connection, reference).await?;
        }
        Ok(Self {
            regime: "none".into(),
            clocks: Vec::new(),
        })
    }
}
