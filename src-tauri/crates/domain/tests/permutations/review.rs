//! The tables of requests for review that a lawyer reads: every combination of answers with what
//! the program recommends, and every step at every stage.

use crate::support::DESK;
use crate::table::{csv, pick};
use chrono::NaiveDate;
use dossier_domain::clock::{ClockOutcome, Course, run};
use dossier_domain::id::EventId;
use dossier_domain::lang::Lang;
use dossier_domain::law::{Pack, ReviewRule};
use dossier_domain::review::{
    Admission, Advice, Answers, Given, Investigator, Panel, PoliceFile, ReviewStage, ReviewStep,
    advise,
};
use uuid::Uuid;

/// When the request came, and what explains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    NotKnown,
    InTime,
    Late,
    LateTold,
    LateShown,
}

const CAME: [Came; 5] = [
    Came::NotKnown,
    Came::InTime,
    Came::Late,
    Came::LateTold,
    Came::LateShown,
];

/// A combination of answers with what the program recommends.
pub struct Row {
    pub act: &'static Pack,
    pub answers: Answers,
    pub came: Came,
    pub advice: Advice,
}

fn day(on: &str) -> NaiveDate {
    on.parse().unwrap()
}

/// Every combination, under each Act.
pub fn admissions() -> Vec<Row> {
    let acts = DESK
        .law
        .iter()
        .filter_map(|law| Some((law, law.review.as_ref()?)));
    acts.flat_map(|(act, rule)| of_act(act, rule)).collect()
}

fn of_act(act: &'static Pack, rule: &ReviewRule) -> Vec<Row> {
    let mut rows = Vec::new();
    let found = rule.outcomes.iter().map(|one| Some(one.code.clone()));
    for outcome in std::iter::once(None).chain(found) {
        for investigator in [None, Some(Investigator::Police), Some(Investigator::Agency)] {
            for came in CAME {
                for pages in [None, Some(rule.pages), Some(rule.pages + 1)] {
                    let told = |said: bool, words: &str| match said {
                        true => words.to_owned(),
                        false => String::new(),
                    };
                    let answers = Answers {
                        investigator,
                        outcome: outcome.clone(),
                        letter_on: (came != Came::NotKnown).then(|| day("2025-06-02")),
                        letter_means: None,
                        pages,
                        late_why: told(matches!(came, Came::LateTold | Came::LateShown), "why"),
                        late_proof: told(came == Came::LateShown, "proof"),
                    };
                    let advice = advice(act, rule, &answers, came);
                    rows.push(Row {
                        act,
                        answers,
                        came,
                        advice,
                    });
                }
            }
        }
    }
    rows
}

fn advice(act: &Pack, rule: &ReviewRule, answers: &Answers, came: Came) -> Advice {
    let clock = act.clock(&rule.clock).unwrap();
    let calendar = DESK
        .calendars
        .iter()
        .find(|one| one.id == clock.calendar)
        .unwrap();
    let counted: Option<ClockOutcome> = answers
        .letter_on
        .map(|on| run(clock, calendar, on, &Course::default()).unwrap());
    let received_on = match came {
        Came::NotKnown | Came::InTime => day("2025-06-20"),
        Came::Late | Came::LateTold | Came::LateShown => day("2025-07-15"),
    };
    let given = Given {
        answers,
        received_on,
        clock: counted.as_ref().map(|outcome| (outcome, &clock.provision)),
        rule,
    };
    advise(given).0
}

/// The stages, in the order of the work.
pub const STAGES: [ReviewStage; 6] = [
    ReviewStage::ToAdmit,
    ReviewStage::NotAdmitted,
    ReviewStage::AwaitingFile,
    ReviewStage::BeforePanel,
    ReviewStage::FollowedUp,
    ReviewStage::Decided,
];

/// One of each step, with its name.
fn steps() -> [(ReviewStep, (&'static str, &'static str)); 8] {
    let none: Option<EventId> = Some(EventId(Uuid::nil()));
    [
        (
            ReviewStep::Reviewed { case_id: None },
            ("lier au cas examiné", "link to the case under review"),
        ),
        (
            ReviewStep::Answers(Answers::default()),
            ("répondre aux questions", "answer the questions"),
        ),
        (
            ReviewStep::Admission(Admission {
                admitted: true,
                reasons: "reasons".into(),
                recommended: Advice::Ask,
            }),
            ("décider de la recevabilité", "decide on admissibility"),
        ),
        (
            ReviewStep::File(PoliceFile::default()),
            (
                "consigner le dossier de la police",
                "record the file of the police",
            ),
        ),
        (
            ReviewStep::Item {
                line: none,
                item: None,
            },
            ("changer l’inventaire", "change the inventory"),
        ),
        (
            ReviewStep::Difference {
                line: none,
                difference: None,
            },
            ("relever une incohérence", "note an inconsistency"),
        ),
        (
            ReviewStep::Panel(Panel {
                members: vec!["a member".into()],
                on: day("2025-06-20"),
                decision: "confirm".into(),
                words: String::new(),
                reasons: "reasons".into(),
            }),
            (
                "consigner la décision du comité",
                "record the decision of the panel",
            ),
        ),
        (
            ReviewStep::Direction {
                line: none,
                direction: None,
            },
            (
                "donner ou suivre une directive",
                "give or follow up a direction",
            ),
        ),
    ]
}

fn admissions_csv(lang: Lang) -> String {
    let heads = [
        ("Numéro", "Number"),
        ("Loi", "Act"),
        ("Qui a fait l’enquête", "Who investigated"),
        ("Résultat de l’enquête", "Outcome of the investigation"),
        ("Quand la demande est arrivée", "When the request came"),
        ("Pages de la demande", "Pages of the request"),
        ("Recommandation du programme", "What the program recommends"),
    ];
    let open = ("non répondu", "not answered");
    let lines = admissions().into_iter().enumerate().map(|(at, row)| {
        let rule = row.act.review.as_ref().unwrap();
        let code = row.answers.outcome.as_deref();
        let outcome = code.and_then(|code| rule.outcome(code));
        vec![
            (at + 1).to_string(),
            row.act.short.get(lang).to_owned(),
            pick(
                lang,
                match row.answers.investigator {
                    None => open,
                    Some(Investigator::Police) => ("la police", "the police"),
                    Some(Investigator::Agency) => ("l’agence elle-même", "the agency itself"),
                },
            ),
            outcome.map_or_else(|| pick(lang, open), |one| one.label.get(lang).to_owned()),
            pick(lang, came(row.came)),
            row.answers
                .pages
                .map_or_else(|| pick(lang, open), |pages| pages.to_string()),
            pick(lang, said(row.advice)),
        ]
    });
    csv(lang, &heads, lines)
}

fn steps_csv(lang: Lang) -> String {
    let heads = [
        ("Où en est la demande", "Where the request stands"),
        ("Étape", "Step"),
        ("Possible", "Possible"),
    ];
    let lines = STAGES.into_iter().flat_map(|stage| {
        steps().into_iter().map(move |(step, name)| {
            let allowed = if stage.allows(&step) {
                ("oui", "yes")
            } else {
                ("non : refusé", "no: refused")
            };
            vec![
                pick(lang, named(stage)),
                pick(lang, name),
                pick(lang, allowed),
            ]
        })
    });
    csv(lang, &heads, lines)
}

fn came(came: Came) -> (&'static str, &'static str) {
    match came {
        Came::NotKnown => (
            "jour de la lettre de décision non répondu",
            "day of the decision letter not answered",
        ),
        Came::InTime => ("dans le délai", "in time"),
        Came::Late => ("en retard, sans explication", "late, without explanation"),
        Came::LateTold => (
            "en retard, expliqué sans document",
            "late, explained without a document",
        ),
        Came::LateShown => (
            "en retard, expliqué et montré par un document",
            "late, explained and shown by a document",
        ),
    }
}

fn said(advice: Advice) -> (&'static str, &'static str) {
    match advice {
        Advice::Admissible => ("recevable", "admissible"),
        Advice::NotAdmissible => ("non recevable", "not admissible"),
        Advice::CourtOnly => (
            "non recevable : seul un tribunal peut réviser",
            "not admissible: only a court can review",
        ),
        Advice::Ask => ("demander à la personne", "ask the person"),
    }
}

fn named(stage: ReviewStage) -> (&'static str, &'static str) {
    match stage {
        ReviewStage::ToAdmit => ("à juger recevable ou non", "admissibility to decide"),
        ReviewStage::NotAdmitted => ("non recevable", "not admissible"),
        ReviewStage::AwaitingFile => ("dossier de la police attendu", "police file awaited"),
        ReviewStage::BeforePanel => ("devant le comité", "before the panel"),
        ReviewStage::FollowedUp => ("directives à suivre", "directions to follow up"),
        ReviewStage::Decided => ("décidée", "decided"),
    }
}

/// The tables by name of file.
pub fn files() -> [(&'static str, String); 4] {
    [
        ("review.fr-CA.csv", admissions_csv(Lang::Fr)),
        ("review.en-CA.csv", admissions_csv(Lang::En)),
        ("review-steps.fr-CA.csv", steps_csv(Lang::Fr)),
        ("review-steps.en-CA.csv", steps_csv(Lang::En)),
    ]
}
