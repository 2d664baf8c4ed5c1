//! Requests for review, on Thursdays: the answers and the admission, the file of the police with its inventory
//! and what differs in it, the panel, what it directs, the letters, the end. One in eight is left as it came.
//! Nothing here draws from the chance of the story, which stays the same.

use super::grammar::Reviewing;
use super::play::{Play, Tracked};
use crate::case::{self, CorrectCase};
use crate::letter::LetterView;
use crate::record::{self, FileCase};
use crate::review::{self, RecordReview, ReviewView};
use crate::{AppError, Session};
use chrono::{NaiveDate, TimeDelta};
use dossier_domain::case::{Correction, Kind, Stage};
use dossier_domain::id::{CaseId, EventId};
use dossier_domain::letter::Means;
use dossier_domain::person::Role;
use dossier_domain::review::{
    Admission, Advice, Answers, Difference, Direction, FileItem, Held, Investigator, ItemKind,
    PageOf, Panel, Place, PoliceFile, ReviewStep,
};
use dossier_domain::source::Clock as _;
use uuid::Uuid;

/// Days from receipt to each step.
const STEPS: [i64; 4] = [8, 36, 58, 110];
/// Days from the incident to the decision of the police.
const INVESTIGATED: i64 = 130;
/// Days in which a direction of the panel is to be done.
const DIRECTED: i64 = 60;

/// How many of its steps the request of this rank goes through.
fn goes_to(rank: usize) -> usize {
    match rank % 8 {
        0 | 1 => STEPS.len(),
        3 | 4 => 2,
        6 => 0,
        _ => 3,
    }
}

/// Whether the request of this rank is not admitted.
fn is_refused(rank: usize) -> bool {
    rank % 8 == 4
}

/// Whether the request of this rank is closed once so many of its steps are done.
fn is_over(rank: usize, done: usize) -> bool {
    matches!((rank % 8, done), (1, 3) | (4, 1))
}

/// Whether the panel sends back the complaint of the request of this rank.
fn is_sent_back(rank: usize) -> bool {
    rank.is_multiple_of(2)
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
        self.clock.to(self.instant(day, 16, 40));
        std::mem::swap(&mut self.random, &mut self.apart);
        let mut waiting = Vec::new();
        for (rank, place) in ripe {
            // From its first step to its last, a request is with one person.
            let session = self.sit(Role::CaseCoordinator, rank).await?;
            waiting.extend(self.hear(&session, (rank, place), day).await?);
        }
        self.approve(waiting).await?;
        std::mem::swap(&mut self.random, &mut self.apart);
        Ok(())
    }

    /// The next step of one of them, with the letters that it calls for; says which wait for an approval. There is
    /// none where it is not known when the letter of the decision came, or which service investigated.
    async fn hear(
        &mut self,
        session: &Session,
        (rank, place): (usize, usize),
        day: NaiveDate,
    ) -> Result<Vec<LetterView>, AppError> {
        let Some((id, done)) = self.cases.get(place).map(|one| (one.id, one.reviewed)) else {
            return Ok(Vec::new());
        };
        if is_over(rank, done) {
            self.end(session, (place, id)).await?;
            return Ok(Vec::new());
        }
        let view = review::get(session, id).await?;
        let known = case::get(session, id).await?;
        let Some(found) = known.facts.service else {
            return Ok(Vec::new());
        };
        let service = found.name.get(session.person.lang).to_owned();
        let words = &self.staff(session).review;
        // The reasons are read by whoever asked.
        let said = &self.grammar.words(known.reply_language).office.review;
        let steps = match (done, view.told_letter_on) {
            (0, None) => return Ok(Vec::new()),
            (0, Some(letter_on)) if !self.settle(session, id, letter_on).await? => {
                return Ok(Vec::new());
            }
            (0, Some(letter_on)) if is_refused(rank) => self.refused(said, letter_on),
            (0, Some(letter_on)) => self.admitted(said, service, (letter_on, day)),
            (1, _) => inventoried(&view, words, day),
            (2, _) => self.decided((words, said), service, (is_sent_back(rank), day)),
            _ => followed(&view, day).into_iter().collect(),
        };
        if done == 2 {
            let resolved = words.resolves.as_str();
            self.compare(session, id, (words, resolved)).await?;
        }
        for step in steps {
            self.record(session, id, step).await?;
        }
        if done == 1 {
            self.compare(session, id, (words, "")).await?;
        }
        self.change(place, |one| one.reviewed += 1);
        self.write(session, place).await
    }

    /// It is filed and closed.
    async fn end(
        &mut self,
        session: &Session,
        (place, case_id): (usize, CaseId),
    ) -> Result<(), AppError> {
        self.pause();
        let series = record::usual_series(session, Kind::ReviewRequest).await?;
        record::file_case(session, FileCase { case_id, series }).await?;
        self.change(place, |one| one.filed = true);
        self.close(session, place).await?;
        self.change(place, |one| one.reviewed += 1);
        Ok(())
    }

    /// The report and the notes do not say the same, which is resolved so.
    async fn compare(
        &self,
        session: &Session,
        case_id: CaseId,
        (words, resolved): (&Reviewing, &str),
    ) -> Result<(), AppError> {
        let view = review::get(session, case_id).await?;
        let step = standing(&view, |place| matches!(place, Place::Difference(_)));
        let line = step.and_then(|step| step.line());
        let mut items = view.places.iter().filter_map(|one| match one.place {
            Place::Item(line) => Some(line),
            _ => None,
        });
        let Some((report, notes)) = items.next().zip(items.next()) else {
            return Ok(());
        };
        let page = |item, page: &str| PageOf {
            item,
            page: page.to_owned(),
        };
        let difference = Some(Difference {
            one: page(report, &words.page_of_report),
            other: page(notes, &words.page_of_notes),
            what: words.differs.clone(),
            resolved: resolved.to_owned(),
        });
        let step = ReviewStep::Difference { line, difference };
        self.record(session, case_id, step).await
    }

    /// The answers, the admission, and the file asked for.
    fn admitted(
        &self,
        said: &Reviewing,
        service: String,
        (letter_on, day): (NaiveDate, NaiveDate),
    ) -> Vec<ReviewStep> {
        vec![
            self.answers(Investigator::Police, letter_on),
            ReviewStep::Admission(Admission {
                admitted: true,
                reasons: said.admits.clone(),
                recommended: Advice::Ask,
            }),
            ReviewStep::File(PoliceFile {
                service,
                requested_on: Some(day),
                received_on: None,
            }),
        ]
    }

    /// The office itself investigated: no panel hears it.
    fn refused(&self, said: &Reviewing, letter_on: NaiveDate) -> Vec<ReviewStep> {
        vec![
            self.answers(Investigator::Agency, letter_on),
            ReviewStep::Admission(Admission {
                admitted: false,
                reasons: said.refuses.clone(),
                recommended: Advice::Ask,
            }),
        ]
    }

    fn answers(&self, investigator: Investigator, letter_on: NaiveDate) -> ReviewStep {
        ReviewStep::Answers(Answers {
            investigator: Some(investigator),
            outcome: Some(self.grammar.office.review.outcome.clone()),
            letter_on: Some(letter_on),
            letter_means: Some(Means::Mail),
            pages: Some(3),
            ..Answers::default()
        })
    }

    /// What the panel decided, and its direction where it sends the complaint back.
    fn decided(
        &self,
        (words, said): (&Reviewing, &Reviewing),
        service: String,
        (directs, on): (bool, NaiveDate),
    ) -> Vec<ReviewStep> {
        let codes = &self.grammar.office.review;
        let (decision, reasons) = match directs {
            true => (&codes.returned, &said.returns),
            false => (&codes.confirmed, &said.confirms),
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

/// The file of the police came, with its inventory: the recording that it announces is not there.
fn inventoried(view: &ReviewView, words: &Reviewing, day: NaiveDate) -> Vec<ReviewStep> {
    let came = match standing(view, |place| place == Place::File) {
        Some(ReviewStep::File(file)) => Some(ReviewStep::File(PoliceFile {
            received_on: Some(day),
            ..file
        })),
        _ => None,
    };
    let kinds = [
        (ItemKind::Report, Some(14)),
        (ItemKind::Notes, Some(3)),
        (ItemKind::Other, Some(1)),
        (ItemKind::Recording, None),
    ];
    let items = (1..).zip(words.items.lines()).zip(kinds);
    let items = items.map(|((number, title), (kind, pages)): ((u8, _), _)| FileItem {
        number: number.to_string(),
        title: title.to_owned(),
        dated_on: None,
        pages,
        kind,
        held: match kind {
            ItemKind::Recording => Held::Missing {
                requested_on: Some(day),
            },
            _ => Held::Paper,
        },
    });
    let items = items.map(|one| ReviewStep::Item {
        line: None,
        item: Some(one),
    });
    came.into_iter().chain(items).collect()
}

/// What the panel directed is done.
fn followed(view: &ReviewView, day: NaiveDate) -> Option<ReviewStep> {
    match standing(view, |place| matches!(place, Place::Direction(_)))? {
        ReviewStep::Direction { line, direction } => Some(ReviewStep::Direction {
            line,
            direction: direction.map(|one| Direction {
                done_on: Some(day),
                ..one
            }),
        }),
        _ => None,
    }
}

/// What stands of the first such place.
fn standing(view: &ReviewView, of: impl Fn(Place) -> bool) -> Option<ReviewStep> {
    let found = view.places.iter().find(|one| of(one.place))?;
    Some(found.versions.first()?.step.clone())
}

/// What stands where the step goes.
fn over(view: &ReviewView, step: &ReviewStep) -> Vec<EventId> {
    let place = step.place(EventId(Uuid::nil()));
    let found = view.places.iter().find(|one| one.place == place);
    found.map(|one| one.over.clone()).unwrap_or_default()
}
