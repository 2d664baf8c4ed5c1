//! What a case shows in lists without a lexicon: its regime, its clocks, whether it is urgent. It
//! depends on the facts and the packs of the case alone, so that a list rebuilt by a later
//! program, with later lexicons, is the same.

use super::recommend::{has, out_of_mandate, urgent};
use super::regime::{self, Packs};
use super::{Facts, Outcome, RegimeFinding, clocks};
use crate::clock::{CaseClock, ClockActs};

/// Regime, clocks and urgency of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Regime.
    pub regime: RegimeFinding,
    /// Clocks, in the order in which they are shown.
    pub clocks: Vec<CaseClock>,
    /// A person must see it at once.
    pub urgent: bool,
}

/// Where a case stands under its packs, after what people did to its clocks. A clock that lapsed, or
/// whose act may be left undone, is shown on the page of its case and counts nowhere else.
#[must_use]
pub fn standing(facts: &Facts, acts: &ClockActs, packs: &Packs<'_>) -> Standing {
    let mut standing = whole(facts, acts, packs);
    standing.clocks.retain(CaseClock::binds);
    standing
}

/// The same with every clock.
pub(super) fn whole(facts: &Facts, acts: &ClockActs, packs: &Packs<'_>) -> Standing {
    let regime = regime::find(
        packs,
        facts.kind,
        facts.matter,
        &facts.incident,
        facts.received_on,
    );
    let pack = regime::pack_of(packs, &facts.incident, facts.matter, facts.received_on);
    let elsewhere = !has(facts, "nothing_to_presume") && out_of_mandate(facts);
    let outcome = elsewhere.then_some(Outcome::NotForThisOffice);
    Standing {
        clocks: clocks::of(clocks::Known { facts, acts, packs }, pack, outcome),
        urgent: urgent(facts),
        regime,
    }
}
