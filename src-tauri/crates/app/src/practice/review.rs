//! Requests for review, on Thursdays: the answers and the admission, the file of the police, the panel.
//! One in four is left as it came. Nothing here draws from the chance of the story, which stays the same.

use super::grammar::Reviewing;
use super::play::{Play, Tracked};
use crate::case::{self, CorrectCase};
use crate::review::{self, RecordReview, ReviewView};
use crate::{AppError, Session};
use chrono::{NaiveDate, TimeDelta};
use dossier_domain::case::{Correction, Kind, Stage};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::letter::Means;
use dossier_domain::person::Role;
use dossier_domain::review::{
    Admission, Advice, Answers, Direction, Investigator, Panel, PoliceFile, ReviewStep,
};
use dossier_domain::source::Clock as _;
use uuid::Uuid;

/// Days from receipt to each step.
const STEPS: [i64; 3] = [8, 36, 75];
/// Days from the incident to the decision of the police.
const INVESTIGATED: i64 = 130;
/// Days in which a direction of the panel is to be done.
const DIRECTED: i64 = 60;

/// How many of its steps the request of this rank goes through.
fn goes_to(rank: usize) -> usize {
    match rank % 4 {
        0 => 0,
        3 => 2,
        _ => STEPS.len(),
    }
}

/// Whether the next step of the request of this rank is due.
fn is_ripe(rank: usize, one: &Tracked, day: NaiveDate) -> bool {
    let open = matches!(one.stage, Stage::Received | Stage::ScreenedIn);
    let waited = (day - one.received_on).num_days();
    let mut waits = STEPS.iter().take(goes_to(rank)).skip(one.reviewed);
    open && waits.next().is_some_and(|least| waited >= *least)
}

impl Play<'_> {
    pub(super) async fn review(&mut self, day: NaiveDate) -> Result<(), AppError> {
        let of_kind = self.places(|one| one.kind == Kind::ReviewRequest);
        let ripe = of_kind.into_iter().enumerate().filter(|(rank, place)| {
            let one = self.cases.get(*place);
            one.is_some_and(|one| is_ripe(*rank, one, day))
        });
        let ripe: Vec<(usize, usize)> = ripe.collect();
        if ripe.is_empty() {
            return Ok(());
        }
        let session = self.sit(Role::CaseCoordinator, 0).await?;
        self.clock.to(self.instant(day, 16, 40));
        for (rank, place) in ripe {
            self.hear(&session, (rank, place), day).await?;
        }
        Ok(())
    }

    /// The next step of one of them; none where it is not known when the letter of the decision came, or which
    /// service investigated.
    async fn hear(
        &mut self,
        session: &Session,
        (rank, place): (usize, usize),
        day: NaiveDate,
    ) -> Result<(), AppError> {
        let Some((id, done)) = self.cases.get(place).map(|one| (one.id, one.reviewed)) else {
            return Ok(());
        };
        let told = review::get(session, id).await?.told_letter_on;
        let Some(found) = case::get(session, id).await?.facts.service else {
            return Ok(());
        };
        let service = found.name.get(session.person.lang).to_owned();
        let words = &self.staff(session).review;
        let steps = match (done, told) {
            (0, None) => return Ok(()),
            (0, Some(letter_on)) if !self.settle(session, id, letter_on).await? => return Ok(()),
            (0, Some(letter_on)) => self.admitted(words, service, (letter_on, day)),
            (1, _) => vec![ReviewStep::File(PoliceFile {
                service,
                requested_on: None,
                received_on: Some(day),
            })],
            _ => self.decided(words, service, (rank % 4 == 2, day)),
        };
        for step in steps {
            self.record(session, id, step).await?;
        }
        self.change(place, |one| one.reviewed += 1);
        Ok(())
    }

    /// The answers, the admission, and the file asked for.
    fn admitted(
        &self,
        words: &Reviewing,
        service: String,
        (letter_on, day): (NaiveDate, NaiveDate),
    ) -> Vec<ReviewStep> {
        vec![
            ReviewStep::Answers(Answers {
                investigator: Some(Investigator::Police),
                outcome: Some(self.grammar.office.review.outcome.clone()),
                letter_on: Some(letter_on),
                letter_means: Some(Means::Mail),
                pages: Some(3),
                ..Answers::default()
            }),
            ReviewStep::Admission(Admission {
                admitted: true,
                reasons: words.admits.clone(),
                recommended: Advice::Ask,
            }),
            ReviewStep::File(PoliceFile {
                service,
                requested_on: Some(day),
                received_on: None,
            }),
        ]
    }

    /// What the panel decided, and its direction where it sends the complaint back.
    fn decided(
        &self,
        words: &Reviewing,
        service: String,
        (directs, on): (bool, NaiveDate),
    ) -> Vec<ReviewStep> {
        let codes = &self.grammar.office.review;
        let (decision, reasons) = match directs {
            true => (&codes.returned, &words.returns),
            false => (&codes.confirmed, &words.confirms),
        };
        let panel = ReviewStep::Panel(Panel {
            members: self.panel(),
            on,
            decision: decision.clone(),
            words: String::new(),
            reasons: reasons.clone(),
        });
        let direction = directs.then(|| ReviewStep::Direction {
            line: None,
            direction: Some(Direction {
                what: words.direction.clone(),
                to: service,
                due_on: Some(on + TimeDelta::days(DIRECTED)),
                done_on: None,
            }),
        });
        std::iter::once(panel).chain(direction).collect()
    }

    /// Where the request does not tell the day of the incident, the file of the complaint does; whether an
    /// Act governs it now.
    async fn settle(
        &self,
        session: &Session,
        case_id: CaseId,
        letter_on: NaiveDate,
    ) -> Result<bool, AppError> {
        let from = case::get(session, case_id).await?.facts.incident.on;
        if from.is_none() {
            let correction = Correction::IncidentOn {
                from,
                to: Some(letter_on - TimeDelta::days(INVESTIGATED)),
            };
            let request = CorrectCase {
                case_id,
                correction,
            };
            case::correct(session, request).await?;
        }
        Ok(review::get(session, case_id).await?.rule.is_some())
    }

    async fn record(
        &self,
        session: &Session,
        case_id: CaseId,
        step: ReviewStep,
    ) -> Result<(), AppError> {
        self.clock
            .to((self.clock.now() + TimeDelta::minutes(3)).min(self.now));
        let view = review::get(session, case_id).await?;
        let request = RecordReview {
            case_id,
            over: over(&view, &step),
            step,
            number: String::new(),
        };
        review::record(session, request).await?;
        Ok(())
    }

    /// A lead and the director sit.
    fn panel(&self) -> Vec<String> {
        let sits = |role: Role| self.people.iter().find(move |one| one.role == role);
        let of = [Role::TeamLead, Role::Director].into_iter();
        of.filter_map(sits).map(|one| one.name.clone()).collect()
    }
}

/// What stands where the step goes.
fn over(view: &ReviewView, step: &ReviewStep) -> Vec<EventId> {
    let place = step.place(EventId(Uuid::nil()));
    let found = view.places.iter().find(|one| one.place == place);
    found.map(|one| one.over.clone()).unwrap_or_default()
}
