//! Says a message in a language.

use crate::{day, number, source};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::sentence::{Arg, Sentence};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::Fr));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Lang::En));

/// Says a sentence. Days are written long, labels on the side of the language.
///
/// A message that does not exist gives its id, so that a hole is seen and never hidden; the tests
/// of this crate look for every id that the sources name.
#[must_use]
pub fn say(lang: Lang, sentence: &Sentence) -> String {
    let args = sentence
        .args
        .iter()
        .map(|(name, arg)| (name.as_str(), arg.clone()));
    format(lang, &sentence.id, args)
}

/// Says a sentence in both languages.
#[must_use]
pub fn both(sentence: &Sentence) -> Bilingual {
    Bilingual {
        fr: say(Lang::Fr, sentence),
        en: say(Lang::En, sentence),
    }
}

/// The message `id`, which takes no argument.
#[must_use]
pub fn text(lang: Lang, id: &str) -> String {
    format(lang, id, [])
}

/// The message `id` with its arguments by variable name.
///
/// A variable without an argument shows its name in braces, as Fluent does.
#[must_use]
pub fn format<'a>(lang: Lang, id: &str, args: impl IntoIterator<Item = (&'a str, Arg)>) -> String {
    let bundle = match lang {
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
    };
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let args: FluentArgs = args
        .into_iter()
        .map(|(name, arg)| (name, value(lang, arg)))
        .collect();
    bundle
        .format_pattern(pattern, Some(&args), &mut Vec::new())
        .into_owned()
}

fn value(lang: Lang, arg: Arg) -> FluentValue<'static> {
    match arg {
        Arg::Number(number) => FluentValue::from(number),
        Arg::Day(on) => FluentValue::from(day(lang, on)),
        Arg::Text(text) => FluentValue::from(text),
        Arg::Label(Bilingual { fr, en }) => FluentValue::from(match lang {
            Lang::Fr => fr,
            Lang::En => en,
        }),
    }
}

/// A faulty message is left out, as the interface does with the same source; a test refuses it.
fn bundle(lang: Lang) -> Bundle {
    with(lang, source::messages(lang).to_owned())
}

fn with(lang: Lang, source: String) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language(lang)]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| french(value),
        Lang::En => |value, _| english(value),
    }));
    bundle
        .add_resource_overriding(FluentResource::try_new(source).unwrap_or_else(|(kept, _)| kept));
    bundle
}

/// Chooses the rules of plurals.
fn language(lang: Lang) -> LanguageIdentifier {
    lang.tag().parse().unwrap_or_default()
}

fn french(value: &FluentValue) -> Option<String> {
    grouped(Lang::Fr, value)
}

fn english(value: &FluentValue) -> Option<String> {
    grouped(Lang::En, value)
}

/// Numbers inside a message read as those beside it: grouped, with the language's decimal sign.
fn grouped(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::plain(lang, number.value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    /// Formats with messages of the test's own.
    fn said(lang: Lang, source: &str, args: &[(&str, Arg)]) -> String {
        let bundle = with(lang, source.to_owned());
        let args: FluentArgs = args
            .iter()
            .map(|(name, arg)| (*name, value(lang, arg.clone())))
            .collect();
        let pattern = bundle.get_message("m").unwrap().value().unwrap();
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    #[test]
    fn a_day_is_said_long_in_the_language() {
        let on = Arg::Day(NaiveDate::from_ymd_opt(2026, 10, 1).unwrap());
        assert_eq!(
            said(Lang::Fr, "m = le { $on }", &[("on", on.clone())]),
            "le 1er octobre 2026"
        );
        assert_eq!(
            said(Lang::En, "m = on { $on }", &[("on", on)]),
            "on October 1, 2026"
        );
    }

    #[test]
    fn a_label_takes_the_side_of_the_language() {
        let act = Arg::Label(Bilingual {
            fr: "LSP".into(),
            en: "PSA".into(),
        });
        assert_eq!(
            said(Lang::Fr, "m = { $act }", &[("act", act.clone())]),
            "LSP"
        );
        assert_eq!(said(Lang::En, "m = { $act }", &[("act", act)]), "PSA");
    }

    #[test]
    fn zero_is_singular_in_french_and_plural_in_english() {
        let source = "m = { $n ->\n [one] one\n *[other] other\n }\n";
        let none = [("n", Arg::Number(0))];
        assert_eq!(said(Lang::Fr, source, &none), "one");
        assert_eq!(said(Lang::En, source, &none), "other");
    }

    #[test]
    fn a_number_is_grouped_as_the_language_does() {
        assert_eq!(
            said(Lang::Fr, "m = { $n }", &[("n", Arg::Number(1764))]),
            "1\u{a0}764"
        );
        assert_eq!(
            said(Lang::En, "m = { $n }", &[("n", Arg::Number(1764))]),
            "1,764"
        );
    }

    #[test]
    fn words_of_a_person_are_said_as_they_are_without_isolating_marks() {
        assert_eq!(
            said(
                Lang::Fr,
                "m = « { $w } »",
                &[("w", Arg::Text("{ $x } <b>".into()))]
            ),
            "« { $x } <b> »"
        );
    }

    #[test]
    fn a_message_of_the_files_is_said_in_each_language() {
        let limit = || [("limit_mib", Arg::Number(50))];
        assert!(format(Lang::Fr, "error-too-large", limit()).contains("50\u{a0}Mio"));
        assert!(format(Lang::En, "error-too-large", limit()).contains("50\u{a0}MiB"));
    }

    #[test]
    fn a_message_that_does_not_exist_shows_its_id() {
        assert_eq!(text(Lang::Fr, "common-nowhere"), "common-nowhere");
    }
}
