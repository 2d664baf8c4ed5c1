//! Packs from before a ground could say what it is about. They are frozen in vaults under their digests,
//! and are read as they were then: by the codes of the packs that the program brought. Nothing that a pack
//! of today says is read here.

use super::{Basis, ClockRule, Ground, GroundCode, StartEvent};

const LATE: &str = "over_six_months";
const JURISDICTION: &str = "no_jurisdiction";
const DIRECTLY_AFFECTED: [&str; 2] = [
    "not_directly_affected_conduct",
    "not_directly_affected_policy",
];
const MOTIVE: [&str; 2] = ["bad_faith", "vexatious"];
const SUBSTANCE: [&str; 2] = ["frivolous", "other_act"];

/// What each ground was taken for, and the first clock that runs from the incident for the late ones.
pub(super) fn bases(grounds: &mut [Ground], clocks: &[ClockRule]) {
    let limit = clocks
        .iter()
        .find(|rule| rule.start == StartEvent::Incident);
    for ground in grounds {
        ground.basis = match ground.code.0.as_str() {
            LATE => Some(Basis::Late),
            JURISDICTION => Some(Basis::Jurisdiction),
            code if DIRECTLY_AFFECTED.contains(&code) => Some(Basis::DirectlyAffected),
            code if MOTIVE.contains(&code) => Some(Basis::Motive),
            code if SUBSTANCE.contains(&code) => Some(Basis::Substance),
            _ => None,
        };
        if ground.basis == Some(Basis::Late) {
            ground.time_limit = limit.map(|rule| rule.code.clone());
        }
    }
}

/// The ground of a service outside the mandate that a person named before the lexicon said which it is.
pub(crate) fn out_of_mandate() -> GroundCode {
    GroundCode(JURISDICTION.to_owned())
}
