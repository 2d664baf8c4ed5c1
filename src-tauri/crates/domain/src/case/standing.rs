//! What is asked of a case once its events are folded: what stands, and what follows from it.

use super::{About, Case, Kind, Stage, Value};
use crate::category::CategoryChoice;
use crate::id::EventId;
use crate::lang::Bilingual;
use crate::law::EndEvent;
use chrono::{DateTime, NaiveDate, Utc};

impl Case {
    /// When it ended, by its closing or by its screening out; none while it is open.
    #[must_use]
    pub fn ended_at(&self) -> Option<DateTime<Utc>> {
        match self.closed_from.unwrap_or(self.stage) {
            Stage::ScreenedOut => self.screened_out_at,
            _ => self.closed_at,
        }
    }

    /// Day on which a letter answered what is not screened: what it asks is known from then on.
    #[must_use]
    pub fn answered_on(&self) -> Option<NaiveDate> {
        use EndEvent::{Answered, RequestDecided, Transferred};
        let answers = |end: &EndEvent| matches!(end, Answered | RequestDecided | Transferred);
        let letters = self
            .letters
            .iter()
            .filter_map(|letter| letter.dispatch.as_ref());
        let sent = letters.filter(|sent| sent.ends.iter().any(answers));
        let sent = sent.filter(|_| self.facts.kind != Kind::Complaint);
        sent.map(|sent| sent.on).min()
    }

    /// Whether whoever wrote is sent to another office. A complaint and a request for review never
    /// are: they are decided here, and the right door is named beside what was decided.
    #[must_use]
    pub fn is_redirected(&self) -> bool {
        let decided = matches!(self.facts.kind, Kind::Complaint | Kind::ReviewRequest);
        !decided && self.told.redirection.is_some()
    }

    /// Whether a person said that this request for access belongs to this law.
    #[must_use]
    pub fn elects(&self, law: &str) -> bool {
        let chosen = self.told.regime.as_ref();
        self.facts.kind == Kind::AccessRequest && chosen.is_some_and(|one| one.code.0 == law)
    }

    /// Its category among those of the office: one of another kind is that of what it was taken for.
    #[must_use]
    pub fn category(&self) -> Option<&CategoryChoice> {
        let chosen = self.told.category.as_ref();
        chosen.filter(|choice| choice.kind == self.facts.kind)
    }

    /// Whether a hold is in force.
    #[must_use]
    pub fn is_held(&self) -> bool {
        !self.holds.is_empty()
    }

    /// Event of the decision that stands; the receipt when nobody decided. The next decision names
    /// it.
    #[must_use]
    pub fn decided_by(&self) -> Option<EventId> {
        self.contested.decision.standing().map(|claim| claim.event)
    }

    /// Event of what stands of its referral: the next decision, or the reversal, names it.
    #[must_use]
    pub fn referred_by(&self) -> Option<EventId> {
        self.contested.referral.standing().map(|claim| claim.event)
    }

    /// Service to which it is referred; none where nothing is decided of it, or where it is retained.
    #[must_use]
    pub fn referred_to(&self) -> Option<&Bilingual> {
        let decided = self.contested.referral.standing()?.value.as_ref()?;
        let decision = &decided.decision;
        decision.way.is_referral().then_some(&decision.service)
    }

    /// Whether it is referred to a service, rather than investigated by the office; none before a decision,
    /// or once it was taken back.
    #[must_use]
    pub fn is_referred(&self) -> Option<bool> {
        let decided = self.contested.referral.standing()?.value.as_ref()?;
        Some(decided.decision.way.is_referral())
    }

    /// The values on which a decision to screen out would rest.
    #[must_use]
    pub fn rests_on(&self) -> Vec<Value> {
        self.contested.rests_on()
    }

    /// A value as it stands; none of what is not corrected value by value.
    #[must_use]
    pub fn standing(&self, about: About) -> Option<Value> {
        let claims = self.contested.values.get(&about)?;
        claims.standing().map(|claim| claim.value)
    }
}
