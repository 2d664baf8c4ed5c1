//! Which language the words are in, before anyone signs in.

use dossier_domain::lang::Lang;
use std::ffi::OsString;

/// The language of `--lang`, else that of the environment, else English.
///
/// The command line is looked at before it is parsed: help and usage errors need a language too.
pub fn of(words: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Lang {
    asked(words)
        .or_else(|| environment(variable))
        .unwrap_or(Lang::En)
}

fn asked(words: &[OsString]) -> Option<Lang> {
    let mut words = words
        .iter()
        .filter_map(|word| word.to_str())
        .take_while(|word| *word != "--");
    let mut found = None;
    while let Some(word) = words.next() {
        let value = if word == "--lang" {
            words.next()
        } else {
            word.strip_prefix("--lang=")
        };
        found = value.and_then(spoken).or(found);
    }
    found
}

/// The first of these variables that is set decides, as POSIX says.
fn environment(variable: impl Fn(&str) -> Option<String>) -> Option<Lang> {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(set)
        .as_deref()
        .and_then(spoken)
}

/// The language of `fr`, `fr_CA.UTF-8`, `en-CA` …
fn spoken(tag: &str) -> Option<Lang> {
    let is = |language: &str| {
        let rest = tag.strip_prefix(language);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['_', '-', '.', '@']))
    };
    [("fr", Lang::Fr), ("en", Lang::En)]
        .into_iter()
        .find(|(language, _)| is(language))
        .map(|(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(words: &[&str], variables: &[(&str, &str)]) -> Lang {
        let words: Vec<_> = words.iter().map(OsString::from).collect();
        of(&words, |name| {
            variables
                .iter()
                .find(|(set, _)| *set == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_option_wins_over_the_environment() {
        assert_eq!(
            chosen(
                &["dossier", "--lang", "en", "verify"],
                &[("LC_ALL", "fr_CA.UTF-8")]
            ),
            Lang::En
        );
        assert_eq!(
            chosen(
                &["dossier", "verify", "--lang=fr"],
                &[("LC_ALL", "en_CA.UTF-8")]
            ),
            Lang::Fr
        );
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        assert_eq!(chosen(&[], &[("LANG", "fr_CA.UTF-8")]), Lang::Fr);
        assert_eq!(
            chosen(&[], &[("LANG", "fr_CA.UTF-8"), ("LC_ALL", "en_CA.UTF-8")]),
            Lang::En
        );
        assert_eq!(chosen(&[], &[("LC_ALL", ""), ("LANG", "fr")]), Lang::Fr);
    }

    #[test]
    fn another_language_or_none_is_english() {
        assert_eq!(chosen(&[], &[]), Lang::En);
        assert_eq!(chosen(&[], &[("LANG", "C.UTF-8")]), Lang::En);
        assert_eq!(chosen(&[], &[("LANG", "fro")]), Lang::En);
    }

    #[test]
    fn a_word_to_search_is_not_an_option() {
        assert_eq!(
            chosen(&["dossier", "search", "--", "--lang", "fr"], &[]),
            Lang::En
        );
    }
}
