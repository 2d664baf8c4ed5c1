//! Every error of the wire is said in both languages, with its own variables.

use dossier_app::error::{CODES, FIELDS};
use dossier_domain::lang::Lang;
use dossier_domain::sentence::{Arg, Sentence};

fn said(lang: Lang, code: &str, args: &[(&str, &str)]) -> String {
    let sentence = args.iter().fold(
        Sentence::new(&format!("error-{code}")),
        |sentence, (name, value)| sentence.with(name, Arg::Text((*value).to_owned())),
    );
    dossier_i18n::say(lang, &sentence)
}

#[test]
fn each_code_has_its_message_in_both_languages_and_no_variable_is_left_open() {
    for (code, args) in CODES {
        let filled: Vec<(&str, &str)> = args.iter().map(|name| (*name, "7")).collect();
        for lang in [Lang::Fr, Lang::En] {
            let said = said(lang, code, &filled);
            assert!(
                said != format!("error-{code}") && !said.contains(['{', '$']),
                "{lang:?} {code}: {said}"
            );
        }
    }
}

#[test]
fn an_invalid_field_is_told_in_words_of_its_own() {
    for lang in [Lang::Fr, Lang::En] {
        let other = said(lang, "invalid-field", &[("field", "unknown")]);
        for field in [
            "name",
            "role",
            "passphrase",
            "text",
            "received_on",
            "incident_on",
            "reasons",
            "facts",
        ] {
            assert!(FIELDS.contains(&field));
            assert_ne!(
                said(lang, "invalid-field", &[("field", field)]),
                other,
                "{lang:?} {field}"
            );
        }
    }
}
