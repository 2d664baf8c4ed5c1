//! `messages.ts`: the id of every Fluent message, so that the interface cannot name one that does
//! not exist. The same-keys test of the languages lives with the messages' crate.

use crate::program::{Failure, failed};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// The file's text, from the folders of all languages.
pub fn typescript(locales: &Path) -> Result<String, Failure> {
    let mut ids = BTreeSet::new();
    for language in fs::read_dir(locales).map_err(failed("reading locales"))? {
        let language = language.map_err(failed("reading locales"))?.path();
        for file in fs::read_dir(&language).map_err(failed(language.display()))? {
            let path = file.map_err(failed(language.display()))?.path();
            if path.extension().is_some_and(|end| end == "ftl") {
                let text = fs::read_to_string(&path).map_err(failed(path.display()))?;
                ids.extend(text.lines().filter_map(id_of).map(str::to_owned));
            }
        }
    }
    let mut text = String::from(
        "// Written by `cargo xtask gen` from locales/. Do not edit.\n\n/** Id of a message. */\nexport type MessageId =\n",
    );
    for (number, id) in ids.iter().enumerate() {
        let end = if number + 1 == ids.len() { ";" } else { "" };
        let _ = writeln!(text, "  | '{id}'{end}");
    }
    if ids.is_empty() {
        text.push_str("  never;\n");
    }
    Ok(text)
}

/// The id of a line that starts a message; terms, attributes, comments and continuations have none.
fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let starts = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (starts
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'))
    .then_some(id)
}

#[cfg(test)]
mod tests {
    use super::id_of;

    #[test]
    fn a_message_has_an_id() {
        assert_eq!(id_of("case-title = Cas { $number }"), Some("case-title"));
    }

    #[test]
    fn a_term_an_attribute_a_comment_and_a_variant_have_none() {
        for line in [
            "-brand = Dossier",
            "    .label = Nom",
            "# case-title = Case",
            "   [one] = un",
            "  suite = fin",
            "",
        ] {
            assert_eq!(id_of(line), None, "{line}");
        }
    }
}
