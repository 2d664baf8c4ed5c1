//! Whether a request may be reviewed, question by question, from the answers of a person and the
//! rules of the pack. It advises; a person decides.

use super::{Answers, Investigator};
use crate::clock::ClockOutcome;
use crate::law::{Provision, ReviewRule};
use crate::sentence::{Arg, Sentence};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the answers lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// It may be reviewed.
    Admissible,
    /// It may not.
    NotAdmissible,
    /// The agency itself investigated: a court may review that, the agency may not.
    CourtOnly,
    /// A question is open, or the request is too long: ask the person.
    Ask,
}

/// A question of admissibility, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Who investigated.
    Investigator,
    /// What the investigation found.
    Outcome,
    /// Whether the request came in time.
    InTime,
    /// Whether it is short enough.
    Pages,
}

/// What an answer says for the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Nothing stands in the way.
    Met,
    /// It stands in the way.
    NotMet,
    /// Not answered.
    Open,
}

/// A question weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Weighed {
    /// Question.
    pub question: Question,
    /// Finding.
    pub finding: Finding,
    /// Why, in words.
    pub why: Sentence,
    /// What it rests on.
    pub provision: Provision,
}

/// What admissibility is weighed from.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The answers of a person.
    pub answers: &'a Answers,
    /// Day when the request was received.
    pub received_on: NaiveDate,
    /// The clock of the rule, counted from the day of the letter: its outcome and what it rests
    /// on; none before the day is known.
    pub clock: Option<(&'a ClockOutcome, &'a Provision)>,
    /// The rule.
    pub rule: &'a ReviewRule,
}

/// The advice, and each question with what led to it.
#[must_use]
pub fn advise(given: Given<'_>) -> (Advice, Vec<Weighed>) {
    let weighed = vec![
        investigator(given),
        outcome(given),
        in_time(given),
        pages(given),
    ];
    let is = |question, finding| {
        let mut all = weighed.iter();
        all.any(|one: &Weighed| one.question == question && one.finding == finding)
    };
    let advice = if is(Question::Investigator, Finding::NotMet) {
        Advice::CourtOnly
    } else if is(Question::Outcome, Finding::NotMet) || is(Question::InTime, Finding::NotMet) {
        Advice::NotAdmissible
    } else if weighed.iter().all(|one| one.finding == Finding::Met) {
        Advice::Admissible
    } else {
        Advice::Ask
    };
    (advice, weighed)
}

fn weighed(question: Question, finding: Finding, why: Sentence, provision: &Provision) -> Weighed {
    Weighed {
        question,
        finding,
        why,
        provision: provision.clone(),
    }
}

fn investigator(given: Given<'_>) -> Weighed {
    let (finding, id) = match given.answers.investigator {
        Some(Investigator::Police) => (Finding::Met, "review-why-police"),
        Some(Investigator::Agency) => (Finding::NotMet, "review-why-agency"),
        None => (Finding::Open, "review-why-investigator-open"),
    };
    let why = Sentence::new(id);
    weighed(Question::Investigator, finding, why, &given.rule.provision)
}

fn outcome(given: Given<'_>) -> Weighed {
    let code = given.answers.outcome.as_deref();
    let known = code.and_then(|code| given.rule.outcome(code));
    let (finding, why) = match known {
        Some(outcome) => {
            let (finding, id) = if outcome.reviewable {
                (Finding::Met, "review-why-outcome")
            } else {
                (Finding::NotMet, "review-why-outcome-other")
            };
            let label = Arg::Label(outcome.label.clone());
            (finding, Sentence::new(id).with("outcome", label))
        }
        None => (Finding::Open, Sentence::new("review-why-outcome-open")),
    };
    weighed(Question::Outcome, finding, why, &given.rule.provision)
}

/// A late request is admitted only in exceptional circumstances, which a document shows.
fn in_time(given: Given<'_>) -> Weighed {
    let answers = given.answers;
    let open = |id: &str| (Finding::Open, Sentence::new(id));
    let rests_on = given.clock.map(|(_, provision)| provision);
    let due_on = given.clock.map(|(outcome, _)| outcome.due());
    let (finding, why) = match (answers.letter_on, due_on) {
        (None, _) | (_, None) => open("review-why-letter-open"),
        (Some(_), Some(None)) => open("review-why-uncounted"),
        (Some(letter_on), Some(Some(due))) => {
            let dated = |id: &str| {
                Sentence::new(id)
                    .with("letter", Arg::Day(letter_on))
                    .with("received", Arg::Day(given.received_on))
                    .with("due", Arg::Day(due.due_on))
            };
            let explained = !answers.late_why.is_empty();
            if given.received_on <= due.due_on {
                (Finding::Met, dated("review-why-in-time"))
            } else if explained && !answers.late_proof.is_empty() {
                (Finding::Met, dated("review-why-late-shown"))
            } else if explained {
                (Finding::NotMet, dated("review-why-late-told"))
            } else {
                (Finding::NotMet, dated("review-why-late"))
            }
        }
    };
    let rests_on = rests_on.unwrap_or(&given.rule.provision);
    weighed(Question::InTime, finding, why, rests_on)
}

fn pages(given: Given<'_>) -> Weighed {
    let most = given.rule.pages;
    let (finding, why) = match given.answers.pages {
        Some(pages) => {
            let (finding, id) = if pages <= most {
                (Finding::Met, "review-why-pages")
            } else {
                (Finding::NotMet, "review-why-pages-over")
            };
            (finding, Sentence::new(id).with("count", Arg::count(pages)))
        }
        None => (Finding::Open, Sentence::new("review-why-pages-open")),
    };
    let why = why.with("most", Arg::count(most));
    weighed(Question::Pages, finding, why, &given.rule.provision)
}

#[cfg(test)]
mod tests;
