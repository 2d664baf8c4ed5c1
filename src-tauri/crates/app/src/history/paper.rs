//! What happened to the paper of a case: told with the places as the office names them now.

use super::Told;
use super::sentence::words;
use crate::paper::place_name;
use dossier_domain::id::LocationId;
use dossier_domain::paper::{Charge, OriginalEvent, Places, VolumeAct};
use dossier_domain::sentence::{Arg, Sentence};

/// What was done with a volume.
pub(crate) fn volume(places: &Places, number: u16, act: &VolumeAct) -> Told {
    let told = |id: &str| Sentence::new(id).with("number", Arg::count(number));
    let at =
        |id: &str, at: &LocationId| told(id).with("place", Arg::Label(place_name(places, *at)));
    let to = |id: &str, charge: &Charge| {
        told(id)
            .with("borrower", Arg::Text(charge.borrower.clone()))
            .with("due", Arg::Day(charge.due_on))
    };
    match act {
        VolumeAct::Opened { at: place } => (at("history-volume-opened", place), None),
        VolumeAct::Moved { at: place } => (at("history-volume-moved", place), None),
        VolumeAct::ChargedOut { charge } => (to("history-volume-charged-out", charge), None),
        VolumeAct::Transferred { charge } => (to("history-volume-transferred", charge), None),
        VolumeAct::Recalled { charge, on } => {
            let sentence = told("history-volume-recalled")
                .with("borrower", Arg::Text(charge.borrower.clone()))
                .with("on", Arg::Day(*on));
            (sentence, None)
        }
        VolumeAct::Returned { at: place, on } => {
            let sentence = at("history-volume-returned", place).with("on", Arg::Day(*on));
            (sentence, None)
        }
        VolumeAct::NotFound { on, reason, .. } => {
            let sentence = told("history-volume-not-found").with("on", Arg::Day(*on));
            (sentence, words(&[reason]))
        }
        VolumeAct::Found { at: place, on } => {
            let sentence = at("history-volume-found", place).with("on", Arg::Day(*on));
            (sentence, None)
        }
        VolumeAct::Withdrawn { reason } => (told("history-volume-withdrawn"), words(&[reason])),
        VolumeAct::TakenBack { .. } => (told("history-volume-taken-back"), None),
    }
}

/// What was said of an original on paper.
pub(super) fn original(change: &OriginalEvent) -> Told {
    match change {
        OriginalEvent::Registered { over, original } => {
            let id = match over.is_empty() {
                true => "history-original-registered",
                false => "history-original-changed",
            };
            let sentence = Sentence::new(id)
                .with("what", Arg::Text(original.description.clone()))
                .with("volume", Arg::count(original.volume.unwrap_or_default()));
            (sentence, None)
        }
        OriginalEvent::Struck { reason, .. } => {
            (Sentence::new("history-original-struck"), words(&[reason]))
        }
    }
}
