//! A derivation reads as sentences in both languages.

use crate::calendar::{day, on_statute};
use crate::count::rule;
use dossier_domain::clock::{Due, count};
use dossier_domain::lang::Lang;
use dossier_domain::law::{Rolling, Unit};
use dossier_domain::sentence::{Arg, Sentence};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

const FR: &str = include_str!("../../../../../locales/fr-CA/clock.ftl");
const EN: &str = include_str!("../../../../../locales/en-CA/clock.ftl");

/// The sentence in a language, days as year-month-day. Panics when a message or a variable lacks.
pub fn said(sentence: &Sentence, lang: Lang) -> String {
    let source = if lang == Lang::Fr { FR } else { EN };
    let mut bundle = FluentBundle::new(vec![lang.tag().parse().expect("a language")]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(FluentResource::try_new(source.to_owned()).expect("Fluent"))
        .expect("no message twice");
    let mut args = FluentArgs::new();
    for (name, arg) in &sentence.args {
        args.set(name.clone(), value(arg, lang));
    }
    let message = bundle
        .get_message(&sentence.id)
        .unwrap_or_else(|| panic!("no message {}", sentence.id));
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(message.value().expect("a value"), Some(&args), &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{}: {errors:?}", sentence.id);
    text
}

fn value(arg: &Arg, lang: Lang) -> FluentValue<'static> {
    match arg {
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Day(on) => FluentValue::from(on.to_string()),
        Arg::Text(text) => FluentValue::from(text.clone()),
        Arg::Label(label) => FluentValue::from(label.get(lang).to_owned()),
    }
}

fn told(due: &Due, lang: Lang) -> Vec<String> {
    due.steps
        .iter()
        .map(|step| said(&step.sentence, lang))
        .collect()
}

fn counted(length: u32, unit: Unit, rolling: Rolling, start: &str) -> Due {
    count(&rule(length, unit, rolling), &on_statute(), day(start)).expect("covered")
}

#[test]
fn a_moved_day_names_each_holiday_in_french() {
    let due = counted(30, Unit::CalendarDays, Rolling::NextOpenDay, "2025-11-25");
    let expected = [
        "Le délai part du 2025-11-25; ce jour n’est pas compté.",
        "Comptés en jours civils, 30 jours mènent au 2025-12-25.",
        "Le délai ne peut pas finir le 2025-12-25 (jour férié\u{a0}: jour de Noël); il passe au lendemain.",
        "Le délai ne peut pas finir le 2025-12-26 (jour férié\u{a0}: lendemain de Noël); il passe au lendemain.",
        "Le bureau est fermé le 2025-12-27; ce qui doit s’y faire peut se faire le 2025-12-29.",
        "Comme le bureau est fermé le 2025-12-27, la cible interne est le 2025-12-24.",
    ];
    assert_eq!(told(&due, Lang::Fr), expected);
}

#[test]
fn a_moved_day_names_each_holiday_in_english() {
    let due = counted(30, Unit::CalendarDays, Rolling::NextOpenDay, "2025-11-25");
    let expected = [
        "The period runs from 2025-11-25; that day is not counted.",
        "Counted in calendar days, 30 days lead to 2025-12-25.",
        "The period cannot end on 2025-12-25 (a holiday: Christmas Day); it moves to the next day.",
        "The period cannot end on 2025-12-26 (a holiday: Boxing Day); it moves to the next day.",
        "The office is closed on 2025-12-27; what must be done there may be done on 2025-12-29.",
        "As the office is closed on 2025-12-27, the internal target is 2025-12-24.",
    ];
    assert_eq!(told(&due, Lang::En), expected);
}

#[test]
fn business_days_name_each_holiday_passed_over() {
    let due = counted(3, Unit::BusinessDays, Rolling::NextOpenDay, "2022-12-22");
    let french = told(&due, Lang::Fr);
    assert_eq!(
        french[1..],
        [
            "Le 2022-12-25 est sauté (jour de Noël).",
            "Le 2022-12-26 est sauté (lendemain de Noël).",
            "Le 2022-12-27 est sauté (jour férié additionnel de Noël).",
            "Sans les samedis, les dimanches ni les jours fériés, 3 jours mènent au 2022-12-29.",
        ]
    );
    assert_eq!(
        told(&due, Lang::En)[1],
        "Christmas Day is passed over: 2022-12-25."
    );
}

#[test]
fn a_short_month_says_which_date_it_lacks() {
    let due = counted(6, Unit::Months, Rolling::Never, "2026-08-31");
    assert_eq!(
        told(&due, Lang::Fr)[1..3],
        [
            "Compté de date à date, le délai de 6 mois mène au 2027-02-28.",
            "Ce mois n’a pas de 31\u{a0}: son dernier jour, le 2027-02-28, le remplace.",
        ]
    );
    assert_eq!(
        told(&due, Lang::En)[2],
        "That month has no day 31: its last day, 2027-02-28, stands instead."
    );
}

#[test]
fn a_day_that_is_not_moved_says_why() {
    let due = counted(6, Unit::Months, Rolling::Never, "2026-05-15");
    let said = told(&due, Lang::Fr).join(" ");
    assert!(
        said.contains(
            "Le 2026-11-15 est un jour férié (dimanche), mais cette règle ne reporte pas"
        ),
        "{said}"
    );
    let said = told(&due, Lang::En).join(" ");
    assert!(
        said.contains("A holiday falls on 2026-11-15 (Sunday), but this rule does not move"),
        "{said}"
    );
}

#[test]
fn one_day_is_singular_in_both_languages() {
    let due = counted(1, Unit::CalendarDays, Rolling::NextOpenDay, "2026-03-04");
    assert_eq!(
        told(&due, Lang::Fr)[1],
        "Compté en jours civils, 1 jour mène au 2026-03-05."
    );
    assert_eq!(
        told(&due, Lang::En)[1],
        "Counted in calendar days, 1 day leads to 2026-03-05."
    );
}
