//! The clocks of a request, for review or for access, by what became of it since its receipt.

use super::super::{Case, Kind, Milestone, MilestoneDay};
use super::restart;
use crate::clock::Begun;
use crate::law::{EndEvent, StartEvent};
use chrono::NaiveDate;

impl Case {
    /// The clocks of a request for review run from the days that a person recorded: the letter, and
    /// the file, until the panel decides.
    pub(super) fn start_review(&mut self) {
        if self.facts.kind != Kind::ReviewRequest {
            return;
        }
        if let Some(answers) = self.review.answers() {
            let on = answers.letter_on;
            restart(
                &mut self.facts.starts,
                StartEvent::DecisionLetterReceived,
                on,
            );
        }
        let file = self.review.file();
        if let Some(on) = file.and_then(|file| file.received_on) {
            restart(&mut self.facts.starts, StartEvent::FileReceived, Some(on));
            let done_on = self.review.panel().map(|panel| panel.on);
            self.clock_acts
                .done
                .insert(StartEvent::FileReceived, done_on);
        }
    }

    /// What started the clocks of a request for access since its receipt, what ended them, and when:
    /// letters that left, extensions, days that a person recorded.
    pub(super) fn follow_request(&mut self) {
        if self.facts.kind != Kind::AccessRequest {
            return;
        }
        let days = &self.told.days;
        let mut ended = self.answers();
        let decided = ended
            .iter()
            .filter(|(end, _)| *end == EndEvent::RequestDecided);
        let decided = decided.min_by_key(|(_, on)| *on);
        let told = |day: &MilestoneDay| day.what == Milestone::DecisionNotified;
        let by_letter = decided
            .filter(|_| !days.iter().any(told))
            .map(|(_, on)| MilestoneDay {
                what: Milestone::DecisionNotified,
                on: *on,
                whom: String::new(),
            });
        self.clock_acts.begun = days
            .iter()
            .chain(&by_letter)
            .filter_map(|day| begun(day, days, &ended))
            .collect();
        let of_days = days
            .iter()
            .filter_map(|day| Some((day.what.ends()?, day.on)));
        let extended = self.clock_acts.extensions.iter().filter(|one| !one.apart);
        let extended = extended.map(|one| (EndEvent::ExtensionNotified, one.on));
        ended.extend(of_days.chain(extended));
        self.clock_acts.ended = ended;
    }

    /// Letters of a request for access that left: what each ends.
    fn answers(&self) -> Vec<(EndEvent, NaiveDate)> {
        let letters = self.letters.iter();
        let sent = letters.filter_map(|letter| letter.dispatch.as_ref());
        let ended = sent.flat_map(|sent| sent.ends.iter().map(|end| (*end, sent.on)));
        let redirected = self.is_redirected();
        ended
            .filter(|(end, _)| *end != EndEvent::Transferred || redirected)
            .collect()
    }
}

/// What a recorded day starts, with what came of it for the same person.
fn begun(
    day: &MilestoneDay,
    days: &[MilestoneDay],
    answers: &[(EndEvent, NaiveDate)],
) -> Option<Begun> {
    let start = day.what.starts()?;
    let since = days.iter().filter(|one| one.whom == day.whom);
    let since = since.filter_map(|one| Some((one.what.ends()?, one.on)));
    let ended = since.chain(answers.iter().copied());
    Some(Begun {
        start,
        named: start,
        on: day.on,
        ended: ended.filter(|(_, on)| *on >= day.on).collect(),
        whom: day.whom.clone(),
    })
}
