//! Which act may follow where a volume stands.

use super::VolumeStep;
use crate::disposition::VolumeGoneView;
use dossier_domain::id::LocationId;
use dossier_domain::lang::Bilingual;
use dossier_domain::paper::{Location, Volume, Whereabouts};
use dossier_domain::record::VolumeGone;

/// What the next act on a volume may be, the usual one first. Of one that people left in two places, any
/// act that says where it is.
pub(super) fn steps(volume: &Volume) -> &'static [VolumeStep] {
    use VolumeStep::{ChargeOut, Find, Move, NotFound, Recall, Return, Transfer, Withdraw};
    match volume.whereabouts() {
        Some(Whereabouts::Kept { .. }) => &[ChargeOut, Move, NotFound, Withdraw],
        Some(Whereabouts::Out {
            recalled_on: None, ..
        }) => &[Return, Recall, Transfer, NotFound],
        Some(Whereabouts::Out { .. }) => &[Return, Transfer, NotFound],
        Some(Whereabouts::NotFound { .. }) => &[Find],
        Some(Whereabouts::Withdrawn) => &[],
        None => &[Return, ChargeOut, NotFound, Withdraw],
    }
}

/// The paper volumes of a file that was disposed of, each with its place as the office names it.
pub(crate) fn gone(
    volumes: &[VolumeGone],
    places: &[(LocationId, Location)],
) -> Vec<VolumeGoneView> {
    let view = |one: &VolumeGone| {
        let place = places.iter().find(|(id, _)| *id == one.at);
        VolumeGoneView {
            number: one.number,
            code: place
                .map(|(_, place)| place.code.clone())
                .unwrap_or_default(),
            place: place.map_or_else(|| Bilingual::same(""), |(_, place)| place.name.clone()),
        }
    };
    volumes.iter().map(view).collect()
}
