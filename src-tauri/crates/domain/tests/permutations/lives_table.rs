//! The tables of the lives beside screening, in the words of a lawyer.

use crate::lives::{self, ClockRow, LetterRow};
use crate::table::{csv, pick, stage};
use dossier_domain::clock::ClockOutcome;
use dossier_domain::lang::Lang;
use dossier_domain::law::Unit;
use dossier_domain::report::ClockState;
use dossier_domain::triage::Facts;

type Words = (&'static str, &'static str);

const NUMBER: Words = ("Numéro", "Number");
const DONE: Words = ("Ce que font les personnes", "What people do");

fn acts(lang: Lang, words: impl Iterator<Item = Words>) -> String {
    let words: Vec<String> = words.map(|one| pick(lang, one)).collect();
    if words.is_empty() {
        return pick(lang, ("rien", "nothing"));
    }
    words.join(pick(lang, (", puis ", ", then ")).as_str())
}

fn yes(lang: Lang, yes: bool) -> String {
    pick(lang, if yes { ("oui", "yes") } else { ("non", "no") })
}

/// The lives of a letter.
pub fn letters_csv(facts: &Facts, lang: Lang) -> String {
    let heads = [
        NUMBER,
        (
            "Le modèle demande une approbation",
            "The template needs an approval",
        ),
        DONE,
        ("Où en est la lettre", "Where the letter then stands"),
        ("Texte en vigueur", "Text that stands"),
        (
            "Versions écrites à part, à régler",
            "Versions written apart, to settle",
        ),
    ];
    let lines = lives::letters(facts).into_iter().enumerate();
    let lines = lines.map(|(at, row)| {
        let LetterRow {
            needs_approval,
            way,
            letter,
        } = row;
        let body = letter.text().sides.first().unwrap().body.clone();
        let open = letter.open().len();
        let apart = if letter.is_contested() { open } else { 0 };
        vec![
            (at + 1).to_string(),
            yes(lang, needs_approval),
            acts(lang, way.iter().map(|act| act.words())),
            pick(lang, lives::letter_state(&letter)),
            body,
            apart.to_string(),
        ]
    });
    csv(lang, &heads, lines)
}

/// The lives of a clock.
pub fn clocks_csv(facts: &Facts, lang: Lang) -> String {
    let heads = [
        NUMBER,
        DONE,
        ("Règle qui compte", "Rule that counts"),
        ("Où en est le délai", "Where the clock then stands"),
        ("Répondu ce jour-là", "Answered on that day"),
        ("Répondu le lendemain", "Answered on the day after"),
        ("Sans réponse le lendemain", "Not answered on the day after"),
    ];
    let lines = lives::clocks(facts).into_iter().enumerate();
    let lines = lines.map(|(at, row)| {
        let ClockRow { way, clock, states } = row;
        let mut line = vec![
            (at + 1).to_string(),
            acts(lang, way.iter().map(|act| act.words())),
            clock.label.get(lang).to_owned(),
            stands(lang, &clock.outcome),
        ];
        line.extend(states.iter().map(|state| state_words(lang, *state)));
        line
    });
    csv(lang, &heads, lines)
}

fn stands(lang: Lang, outcome: &ClockOutcome) -> String {
    match (outcome, lang) {
        (ClockOutcome::Due(due), Lang::Fr) => format!("court jusqu’au {}", due.due_on),
        (ClockOutcome::Due(due), Lang::En) => format!("runs until {}", due.due_on),
        (ClockOutcome::Stopped(still), Lang::Fr) => {
            let unit = unit(lang, still.unit);
            format!("arrêté depuis le {}; reste {} {unit}", still.on, still.left)
        }
        (ClockOutcome::Stopped(still), Lang::En) => {
            let unit = unit(lang, still.unit);
            format!("stopped since {}; {} {unit} left", still.on, still.left)
        }
        (ClockOutcome::NotCovered { .. }, _) => pick(
            lang,
            (
                "aucun jour : hors du calendrier",
                "no day: outside the calendar",
            ),
        ),
    }
}

fn unit(lang: Lang, unit: Unit) -> String {
    let words = match unit {
        Unit::CalendarDays => ("jours civils", "calendar days"),
        Unit::BusinessDays => ("jours ouvrables", "business days"),
        Unit::Months => ("mois", "months"),
    };
    pick(lang, words)
}

fn state_words(lang: Lang, state: Option<ClockState>) -> String {
    let words = match state {
        Some(ClockState::OnTime) => ("à temps", "on time"),
        Some(ClockState::DoneLate) => ("en retard", "late"),
        Some(ClockState::Overdue) => ("échu", "overdue"),
        Some(ClockState::Waiting) => ("à venir", "to come"),
        None => ("", ""),
    };
    pick(lang, words)
}

/// Closing, and opening again.
pub fn closings_csv(facts: &Facts, lang: Lang) -> String {
    let heads = [
        NUMBER,
        DONE,
        ("Où en est le dossier", "Where the case then stands"),
        (
            "Où il en était avant d’être fermé",
            "Where it stood before it was closed",
        ),
    ];
    let lines = lives::closings(facts).into_iter().enumerate();
    let lines = lines.map(|(at, (way, case))| {
        vec![
            (at + 1).to_string(),
            acts(lang, way.iter().map(|act| act.words())),
            pick(lang, stage(case.stage)),
            case.closed_from
                .map_or_else(String::new, |before| pick(lang, stage(before))),
        ]
    });
    csv(lang, &heads, lines)
}
