//! The table of second readers that a lawyer reads: whatever the classes of a law say, for each matter,
//! with a second reader named or not.

use crate::support::DESK;
use crate::table::{csv, facts, matter, pick, stage, walked};
use dossier_domain::calendar::Calendar;
use dossier_domain::case::{Kind, Matter, Stage, Step};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{
    Certainty, ClassCode, Ground, Pack, Provision, ScreeningClass, SecondReader,
};
use dossier_domain::triage::{self, Packs};

/// What the law says of a screening out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It says nothing: a second person reads it.
    Unsaid,
    /// A class asks for a second reader.
    Second,
    /// Its author may decide alone.
    Alone,
}

/// A combination, with what may be done and where the case then stands.
pub struct Row {
    pub classes: Vec<ScreeningClass>,
    pub matter: Option<Matter>,
    /// Whether the author names a second reader.
    pub named: bool,
    pub need: Need,
    /// Where the case then stands; none where the act is refused.
    pub stage: Option<Stage>,
}

const MATTERS: [Option<Matter>; 4] = [
    Some(Matter::Conduct),
    Some(Matter::Policy),
    Some(Matter::Service),
    None,
];

/// The classes of one ground: the matters of each, none for all, and whether it asks for a second reader.
const STATED: [&[(&[Matter], bool)]; 7] = [
    &[],
    &[(&[], true)],
    &[(&[], false)],
    &[(&[Matter::Policy, Matter::Service], false)],
    &[(&[], false), (&[Matter::Conduct], true)],
    &[(&[Matter::Policy], false), (&[Matter::Conduct], true)],
    &[(&[], false), (&[], true)],
];

/// The earlier Act, whose grounds are for every matter: it governs what the rows are about.
fn act() -> &'static Pack {
    let mut laws = DESK.law.iter();
    laws.find(|law| law.reference.id == "on-psa").unwrap()
}

fn class(ground: &Ground, applies_to: &[Matter], second_reader: bool) -> ScreeningClass {
    ScreeningClass {
        code: ClassCode("class".to_owned()),
        label: Bilingual::same("class"),
        grounds: vec![ground.code.clone()],
        applies_to: applies_to.to_vec(),
        second_reader,
        provision: Provision {
            citation: None,
            source: Bilingual::same("invented for the table"),
            certainty: Certainty::Unverified,
        },
    }
}

/// Every combination.
pub fn readings() -> Vec<Row> {
    let ground = act().grounds.first().unwrap();
    let mut rows = Vec::new();
    for stated in STATED {
        let classes: Vec<ScreeningClass> = stated
            .iter()
            .map(|(matters, second)| class(ground, matters, *second))
            .collect();
        for matter in MATTERS {
            for named in [true, false] {
                rows.push(row(ground, &classes, matter, named));
            }
        }
    }
    rows
}

fn row(ground: &Ground, classes: &[ScreeningClass], matter: Option<Matter>, named: bool) -> Row {
    let on = "2023-06-01".parse().unwrap();
    let facts = facts(Kind::Complaint, matter, Some(on), None);
    let law = Pack {
        classes: classes.to_vec(),
        ..act().clone()
    };
    let calendars: Vec<&Calendar> = DESK.calendars.iter().collect();
    let packs = Packs {
        law: &[&law],
        calendars: &calendars,
    };
    let considered = triage::recommend(&facts, &packs, &DESK.lexicon).grounds;
    let considered = considered.into_iter().find(|one| one.code == ground.code);
    let need = match considered.unwrap().second_reader {
        SecondReader::Required(None) => Need::Unsaid,
        SecondReader::Required(Some(_)) => Need::Second,
        SecondReader::NotRequired(_) => Need::Alone,
    };
    let step = if named {
        Some(Step::ProposeScreeningOut)
    } else {
        (need == Need::Alone).then_some(Step::ScreenOut)
    };
    Row {
        classes: classes.to_vec(),
        matter,
        named,
        need,
        stage: step.map(|step| walked(&facts, Some(ground), &[step])),
    }
}

/// The table, one line for each combination, in a language.
pub fn csv_of(lang: Lang) -> String {
    let heads = [
        ("Numéro", "Number"),
        (
            "Ce que la loi dit du motif",
            "What the law says of the ground",
        ),
        ("Objet de la plainte", "Matter"),
        ("La deuxième lecture", "The second reader"),
        (
            "Une deuxième personne est nommée",
            "A second reader is named",
        ),
        ("Où en est le dossier", "Where the case then stands"),
    ];
    let lines = readings().into_iter().enumerate().map(|(at, row)| {
        vec![
            (at + 1).to_string(),
            said(lang, &row.classes),
            match row.matter {
                Some(one) => pick(lang, matter(one)),
                None => pick(lang, ("inconnu", "not known")),
            },
            pick(lang, need(row.need)),
            pick(
                lang,
                if row.named {
                    ("oui", "yes")
                } else {
                    ("non", "no")
                },
            ),
            match row.stage {
                Some(at) => pick(lang, stage(at)),
                None => pick(
                    lang,
                    (
                        "refusé : une deuxième lecture est exigée",
                        "refused: a second reader is required",
                    ),
                ),
            },
        ]
    });
    csv(lang, &heads, lines)
}

fn said(lang: Lang, classes: &[ScreeningClass]) -> String {
    if classes.is_empty() {
        return pick(lang, ("rien", "nothing"));
    }
    let each: Vec<String> = classes.iter().map(|one| of_class(lang, one)).collect();
    each.join("; ")
}

fn of_class(lang: Lang, class: &ScreeningClass) -> String {
    let matters: Vec<String> = class
        .applies_to
        .iter()
        .map(|one| pick(lang, matter(*one)))
        .collect();
    let matters = if matters.is_empty() {
        pick(lang, ("tout objet", "any matter"))
    } else {
        matters.join(", ")
    };
    let second = pick(
        lang,
        if class.second_reader {
            ("deuxième lecture exigée", "a second reader is required")
        } else {
            (
                "aucune deuxième lecture exigée",
                "no second reader is required",
            )
        },
    );
    format!("{matters}{} {second}", pick(lang, (" :", ":")))
}

fn need(need: Need) -> (&'static str, &'static str) {
    match need {
        Need::Unsaid => (
            "exigée : la loi ne dit pas le contraire",
            "required: the law does not say otherwise",
        ),
        Need::Second => ("exigée par la loi", "required by the law"),
        Need::Alone => ("non exigée", "not required"),
    }
}
