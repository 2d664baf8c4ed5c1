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
    let args = sentence.args.iter().map(|(name, arg)| (name.as_str(), arg.clone()));
    format(lang, &sentence.id, args)
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
    let args: FluentArgs = args.into_iter().map(|(name, arg)| (name, value(lang, arg))).collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
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
    let mut bundle = FluentBundle::new_concurrent(vec![language(lang)]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::Fr => |value, _| french(value),
        Lang::En => |value, _| english(value),
    }));
    let source = source::messages(lang).to_owned();
    bundle.add_resource_overriding(FluentResource::try_new(source).unwrap_or_else(|(kept, _)| kept));
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
}
