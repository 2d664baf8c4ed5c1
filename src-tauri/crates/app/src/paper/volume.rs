//! Which act may follow where a volume stands.

use super::{VolumeStep, place_name};
use crate::disposition::VolumeGoneView;
use dossier_domain::paper::{Places, Volume, Whereabouts};
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
pub(crate) fn gone(volumes: &[VolumeGone], places: &Places) -> Vec<VolumeGoneView> {
    let view = |one: &VolumeGone| {
        let code = places.get(one.at).map(|place| place.location.code.clone());
        VolumeGoneView {
            number: one.number,
            code: code.unwrap_or_default(),
            place: place_name(places, one.at),
        }
    };
    volumes.iter().map(view).collect()
}
