//! From the events of a referral to what stands of it, and to what its clocks count from.

use super::{Decided, Decision, Followup, Noted, Referral, ReferralEvent};
use crate::clock::Begun;
use crate::event::Event;
use crate::id::EventId;
use crate::law::{EndEvent, StartEvent};
use crate::letter::Letter;
use chrono::NaiveDate;

impl Referral {
    /// The next event. Which decision stands is settled with those taken apart, by the case.
    pub(crate) fn apply(&mut self, event: &Event, change: &ReferralEvent) {
        match change {
            ReferralEvent::Decided { decision, .. } => self.decisions.push(Decided {
                event: event.id,
                by: event.by,
                at: event.at,
                decision: Decision::clone(decision),
            }),
            ReferralEvent::Reversed { .. } => {}
            ReferralEvent::Noted {
                followup,
                on,
                words,
                decision,
            } => self.noted.push(Noted {
                event: event.id,
                by: event.by,
                at: event.at,
                followup: followup.clone(),
                on: *on,
                words: words.clone(),
                decision: *decision,
            }),
            ReferralEvent::Struck { of, .. } => self.noted.retain(|one| one.event != *of),
        }
    }

    /// What was noted under the decision that stands.
    pub fn noted_since(&self) -> impl Iterator<Item = &Noted> {
        let standing = self.standing.as_ref().map(|decided| decided.event);
        self.noted
            .iter()
            .filter(move |one| Some(one.decision) == standing)
    }

    /// Earliest day on which something of the standing decision was noted.
    pub(super) fn first(&self, is: impl Fn(&Followup) -> bool) -> Option<NaiveDate> {
        let found = self.noted_since().filter(|one| is(&one.followup));
        found.map(|one| one.on).min()
    }

    /// What the clocks of the case count from since the decision that stands, and what ended each.
    #[must_use]
    pub fn begun(&self, letters: &[Letter]) -> Vec<Begun> {
        let Some(decided) = &self.standing else {
            return Vec::new();
        };
        let decision = &decided.decision;
        let from = decision.counted_from;
        let ended = [
            (
                EndEvent::Report,
                self.first(|it| *it == Followup::ReportReceived),
            ),
            (
                EndEvent::HearingNotice,
                self.first(|it| *it == Followup::HearingNotice),
            ),
            (
                EndEvent::NoHearing,
                self.first(|it| *it == Followup::NoHearing),
            ),
        ];
        let ended: Vec<(EndEvent, NaiveDate)> = ended
            .into_iter()
            .filter_map(|(end, on)| Some((end, on?)))
            .collect();
        let begun = |start| Begun {
            start,
            named: start,
            on: from,
            ended: ended.clone(),
            whom: String::new(),
        };
        let mut all = vec![begun(StartEvent::DecisionToReferOrRetain)];
        if decision.way.is_referral() {
            all.push(begun(StartEvent::ReferralToChief));
        }
        all.extend(self.board_review());
        all.extend(self.updates(from, &ended, letters));
        all.extend(self.requests());
        all
    }

    /// From the report of a chief, the time in which the complainant may ask the board to review it.
    fn board_review(&self) -> Option<Begun> {
        let referred = self.standing.as_ref()?.decision.way.is_referral();
        let on = self.first(|it| *it == Followup::ReportReceived)?;
        let asked = self.first(|it| *it == Followup::BoardReviewRequested);
        let ended = asked.map(|on| (EndEvent::BoardReviewRequested, on));
        referred.then(|| Begun {
            start: StartEvent::ChiefReportReceived,
            named: StartEvent::ChiefReportReceived,
            on,
            ended: ended.into_iter().collect(),
            whom: String::new(),
        })
    }

    /// From the decision to the first update, from each to the next, and from the last on.
    fn updates(
        &self,
        from: NaiveDate,
        ended: &[(EndEvent, NaiveDate)],
        letters: &[Letter],
    ) -> Vec<Begun> {
        let noted = self.noted.iter();
        let noted = noted.filter(|one| one.followup == Followup::UpdateGiven);
        let sent = letters.iter().filter_map(|letter| letter.dispatch.as_ref());
        let sent = sent.filter(|sent| sent.ends.contains(&EndEvent::Update));
        let sent = sent.map(|sent| sent.on);
        let mut given: Vec<NaiveDate> = noted.map(|one| one.on).chain(sent).collect();
        given.retain(|on| *on >= from);
        given.sort_unstable();
        given.dedup();
        let mut all = Vec::with_capacity(given.len() + 1);
        let (mut on, mut named) = (from, StartEvent::DecisionToReferOrRetain);
        let spell = |on, named, ended| Begun {
            start: StartEvent::LastUpdate,
            named,
            on,
            ended,
            whom: String::new(),
        };
        for next in given {
            all.push(spell(on, named, vec![(EndEvent::Update, next)]));
            (on, named) = (next, StartEvent::LastUpdate);
        }
        all.push(spell(on, named, ended.to_vec()));
        all
    }

    /// Each officer asked for a response, and when it came.
    fn requests(&self) -> Vec<Begun> {
        let asked = self.noted_since().filter_map(|one| match &one.followup {
            Followup::ResponseRequested { officer } => Some((one, officer)),
            _ => None,
        });
        asked
            .map(|(request, officer)| Begun {
                start: StartEvent::InvestigatorRequest,
                named: StartEvent::InvestigatorRequest,
                on: request.on,
                ended: self
                    .answered(request.event)
                    .map(|on| (EndEvent::OfficerResponse, on))
                    .into_iter()
                    .collect(),
                whom: officer.clone(),
            })
            .collect()
    }

    /// Day on which a request was answered.
    #[must_use]
    pub fn answered(&self, request: EventId) -> Option<NaiveDate> {
        self.first(|it| matches!(it, Followup::ResponseReceived { of } if *of == request))
    }
}
