//! What people recorded of a request for review, told with the names of the law.

use super::Told;
use super::sentence::words;
use super::teller::Teller;
use crate::review;
use crate::word::{arg, yes_or_no};
use dossier_domain::lang::Bilingual;
use dossier_domain::review::{
    Answers, Difference, Direction, FileItem, Panel, PoliceFile, ReviewStep,
};
use dossier_domain::sentence::{Arg, Sentence};

impl Teller<'_> {
    /// Nothing where it names a case that the person does not see.
    pub(super) fn review(&self, step: &ReviewStep) -> Option<Told> {
        let taken_back = |what: &str| {
            let sentence = Sentence::new("history-review-taken-back");
            (sentence.with("what", Arg::Text(what.to_owned())), None)
        };
        Some(match step {
            ReviewStep::Reviewed { case_id: None } => {
                (Sentence::new("history-review-reviewed-none"), None)
            }
            ReviewStep::Reviewed {
                case_id: Some(case),
            } => {
                let number = self.others.get(case)?;
                let sentence = Sentence::new("history-review-reviewed");
                (sentence.with("number", Arg::Text(number.clone())), None)
            }
            ReviewStep::Answers(answers) => answered(answers),
            ReviewStep::Admission(one) => {
                let sentence = Sentence::new("history-review-admission");
                (
                    sentence
                        .with("admitted", yes_or_no(one.admitted))
                        .with("advice", arg(&one.recommended)),
                    words(&[&one.reasons]),
                )
            }
            ReviewStep::File(file) => (of_file(file), words(&[&file.service])),
            ReviewStep::Item {
                item: Some(item), ..
            } => (of_item(item), None),
            ReviewStep::Item { item: None, .. } => taken_back("item"),
            ReviewStep::Difference {
                difference: Some(one),
                ..
            } => of_difference(one),
            ReviewStep::Difference {
                difference: None, ..
            } => taken_back("difference"),
            ReviewStep::Panel(panel) => self.panel(panel),
            ReviewStep::Direction {
                direction: Some(one),
                ..
            } => of_direction(one),
            ReviewStep::Direction {
                direction: None, ..
            } => taken_back("direction"),
        })
    }

    fn panel(&self, panel: &Panel) -> Told {
        let rule = self.known.and_then(|known| review::rule(known).ok()?);
        let decision = rule
            .as_ref()
            .and_then(|rule| rule.decision(&panel.decision));
        let label = decision.map_or_else(
            || Bilingual::same(&panel.decision),
            |decision| decision.label.clone(),
        );
        let sentence = Sentence::new("history-review-panel")
            .with("on", Arg::Day(panel.on))
            .with("members", Arg::Text(panel.members.join(", ")))
            .with("decision", Arg::Label(label));
        (sentence, words(&[&panel.words, &panel.reasons]))
    }
}

fn answered(answers: &Answers) -> Told {
    let sentence = match answers.letter_on {
        Some(on) => Sentence::new("history-review-answers-letter").with("on", Arg::Day(on)),
        None => Sentence::new("history-review-answers"),
    };
    (sentence, words(&[&answers.late_why, &answers.late_proof]))
}

fn of_file(file: &PoliceFile) -> Sentence {
    match (file.received_on, file.requested_on) {
        (Some(on), _) => Sentence::new("history-review-file-received").with("on", Arg::Day(on)),
        (None, Some(on)) => Sentence::new("history-review-file-requested").with("on", Arg::Day(on)),
        (None, None) => Sentence::new("history-review-file"),
    }
}

fn of_item(item: &FileItem) -> Sentence {
    Sentence::new("history-review-item")
        .with("title", Arg::Text(item.title.clone()))
        .with("held", Arg::Text(item.held.word().to_owned()))
}

fn of_difference(one: &Difference) -> Told {
    let id = if one.resolved.is_empty() {
        "history-review-difference"
    } else {
        "history-review-difference-resolved"
    };
    (Sentence::new(id), words(&[&one.what, &one.resolved]))
}

fn of_direction(one: &Direction) -> Told {
    let sentence = match (one.done_on, one.due_on) {
        (Some(on), _) => Sentence::new("history-review-direction-done").with("on", Arg::Day(on)),
        (None, Some(on)) => Sentence::new("history-review-direction-due").with("on", Arg::Day(on)),
        (None, None) => Sentence::new("history-review-direction"),
    };
    let to = Arg::Text(one.to.clone());
    (sentence.with("to", to), words(&[&one.what]))
}
