//! What the domain says of a case under the packs that it was read with, by digest.

use crate::StoreError;
use crate::pack::Parsed;
use crate::project::Projector;
use dossier_domain::calendar::Calendar;
use dossier_domain::case::Case;
use dossier_domain::law::Pack;
use dossier_domain::triage::{Packs, Standing, standing};
use std::sync::Arc;

/// Regime, clocks and urgency of a case under its packs.
pub(crate) async fn read(
    projector: &mut Projector<'_>,
    case: &Case,
) -> Result<Standing, StoreError> {
    let (mut laws, mut calendars): (Vec<Arc<Pack>>, Vec<Arc<Calendar>>) = Default::default();
    for reference in &case.packs {
        match projector.packs.get(projector.connection, reference).await? {
            Parsed::Law(law) => laws.push(law),
            Parsed::Calendar(calendar) => calendars.push(calendar),
            // A case is governed by none: what may be told depends on the day of the enquiry, and how long
            // its file is kept on the day of the disposition.
            _ => {}
        }
    }
    let laws: Vec<&Pack> = laws.iter().map(AsRef::as_ref).collect();
    let calendars: Vec<&Calendar> = calendars.iter().map(AsRef::as_ref).collect();
    Ok(standing(
        &case.facts,
        &case.clock_acts,
        &Packs {
            law: &laws,
            calendars: &calendars,
        },
    ))
}
