//! The wire's own word of a value: `screened_in`. Fluent messages select on it.

use dossier_domain::sentence::Arg;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The word of an enum without data, as serde writes it; empty for any other value.
pub(crate) fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// The value that a word of the wire stands for.
pub(crate) fn parse<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// A word as an argument of a sentence.
pub(crate) fn arg(value: &impl Serialize) -> Arg {
    Arg::Text(word(value))
}

/// `yes` or `no`, on which messages select.
pub(crate) fn yes_or_no(yes: bool) -> Arg {
    Arg::Text(if yes { "yes" } else { "no" }.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dossier_domain::case::{Channel, Stage};

    #[test]
    fn a_word_is_the_one_of_the_wire() {
        assert_eq!(word(&Channel::WebForm), "web_form");
        assert_eq!(word(&Stage::AwaitingSecondReader), "awaiting_second_reader");
        assert_eq!(word(&12), "");
        assert_eq!(parse("web_form"), Some(Channel::WebForm));
        assert_eq!(parse::<Channel>("pigeon"), None);
    }
}
