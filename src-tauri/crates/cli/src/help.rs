//! Help and usage errors in the chosen language.
//!
//! clap lays the help out; its own English words are all replaced or hidden.

use crate::args::Cli;
use crate::shape;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command, CommandFactory, FromArgMatches};
use dossier_domain::lang::Lang;
use dossier_domain::sentence::{Arg as Word, Sentence};
use dossier_i18n::{say, text};
use std::ffi::OsString;

/// What is shown instead of running a command.
#[derive(Debug)]
pub enum Shown {
    /// Help or version that was asked for.
    Asked(String),
    /// What is wrong with the command line.
    Usage(String),
}

/// Reads the command line.
///
/// # Errors
/// What to show in place of running: help, version, or what is wrong, in `lang`.
pub fn read(words: Vec<OsString>, lang: Lang) -> Result<Cli, Shown> {
    let parsed = command(lang)
        .try_get_matches_from(words)
        .and_then(|found| Cli::from_arg_matches(&found));
    parsed.map_err(|error| shown(&error, lang))
}

/// The command line with every text in `lang`.
fn command(lang: Lang) -> Command {
    in_language(Cli::command(), "", lang)
}

/// `path` is what is typed to reach the command, after the program's name.
fn in_language(command: Command, path: &str, lang: Lang) -> Command {
    let of = |id: &StyledStr| text(lang, &id.to_string());
    let about = command.get_about().map(of).unwrap_or_default();
    let after = command
        .get_after_help()
        .map(of)
        .or_else(|| shape_of(path, lang));
    let value = command.get_subcommand_value_name().map(|id| text(lang, id));
    let heading = command
        .get_subcommand_help_heading()
        .map(|id| text(lang, id));
    let command = command
        .about(about)
        .after_help(after.unwrap_or_default())
        .help_template(template(lang));
    let command = match (value, heading) {
        (Some(value), Some(heading)) => command
            .subcommand_value_name(value)
            .subcommand_help_heading(heading),
        _ => command,
    };
    command
        .mut_args(|arg| arg_in_language(arg, lang))
        .mut_subcommands(|inner| {
            let path = format!("{path} {}", inner.get_name());
            in_language(inner, path.trim_start(), lang)
        })
}

/// What `--json` prints, for a command that does something itself.
fn shape_of(path: &str, lang: Lang) -> Option<String> {
    let lines: Vec<_> = shape::of(path)?
        .iter()
        .map(|line| format!("  {line}"))
        .collect();
    Some(format!(
        "{}\n{}",
        text(lang, "cli-heading-json"),
        lines.join("\n")
    ))
}

fn arg_in_language(arg: Arg, lang: Lang) -> Arg {
    let help = arg.get_help().map(|id| text(lang, &id.to_string()));
    let heading = if arg.is_positional() {
        "cli-heading-arguments"
    } else {
        "cli-heading-options"
    };
    let names = arg
        .get_value_names()
        .map(|ids| ids.iter().map(|id| text(lang, id)).collect::<Vec<_>>());
    let arg = match names {
        Some(names) if !arg.get_action().takes_values() || names.is_empty() => arg,
        Some(names) => arg.value_names(names),
        None => arg,
    };
    arg.help(help.unwrap_or_default())
        .help_heading(text(lang, heading))
}

fn template(lang: Lang) -> String {
    let usage = text(lang, "cli-heading-usage");
    format!("{{about-with-newline}}\n{usage}\n  {{usage}}\n\n{{all-args}}{{after-help}}")
}

fn shown(error: &Error, lang: Lang) -> Shown {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Shown::Asked(error.to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Shown::Usage(error.to_string()),
        _ => Shown::Usage(format!(
            "{}\n{}\n",
            say(lang, &wrong(error)),
            text(lang, "cli-usage-see-help")
        )),
    }
}

/// What is wrong, without a word of clap's own.
fn wrong(error: &Error) -> Sentence {
    let word = |kind| Word::Text(context(error, kind));
    let option = || word(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if !context(error, ContextKind::InvalidArg).starts_with('-') => {
            Sentence::new("cli-usage-unexpected").with("word", option())
        }
        ErrorKind::UnknownArgument => {
            Sentence::new("cli-usage-unknown-option").with("option", option())
        }
        ErrorKind::InvalidSubcommand => Sentence::new("cli-usage-unknown-command")
            .with("command", word(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => Sentence::new("cli-usage-missing-command"),
        ErrorKind::MissingRequiredArgument => {
            Sentence::new("cli-usage-missing").with("options", option())
        }
        ErrorKind::InvalidValue if context(error, ContextKind::InvalidValue).is_empty() => {
            Sentence::new("cli-usage-missing-value").with("option", option())
        }
        ErrorKind::InvalidValue => Sentence::new("cli-usage-not-among")
            .with("option", option())
            .with("value", word(ContextKind::InvalidValue))
            .with("values", word(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => Sentence::new("cli-usage-invalid-value")
            .with("option", option())
            .with("value", word(ContextKind::InvalidValue)),
        ErrorKind::ArgumentConflict => Sentence::new("cli-usage-twice").with("option", option()),
        ErrorKind::TooManyValues => Sentence::new("cli-usage-too-many").with("option", option()),
        ErrorKind::InvalidUtf8 => Sentence::new("cli-usage-not-text"),
        _ => Sentence::new("cli-usage-other"),
    }
}

/// What clap knows of the fault, as typed; several words are separated by commas.
fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        // clap writes what may be given several times as « <PATH>... », at the end of a sentence of ours.
        Some(ContextValue::Strings(words)) => {
            let names: Vec<_> = words
                .iter()
                .map(|word| word.trim_end_matches("..."))
                .collect();
            names.join(", ")
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The help of a command and of all that it holds.
    fn pages(command: &mut Command) -> Vec<String> {
        let inner: Vec<_> = command.get_subcommands_mut().flat_map(pages).collect();
        std::iter::once(command.render_help().to_string())
            .chain(inner)
            .collect()
    }

    fn all(lang: Lang) -> Vec<String> {
        let mut command = command(lang);
        command.build();
        pages(&mut command)
    }

    #[test]
    fn every_page_of_the_help_is_said_in_both_languages() {
        let (french, english) = (all(Lang::Fr), all(Lang::En));
        assert!(french.len() > 10 && french.len() == english.len());
        for page in french.iter().chain(&english) {
            assert!(!page.contains("cli-"), "a message is missing: {page}");
        }
    }

    #[test]
    fn no_word_of_the_parser_itself_is_left_in_the_french_help() {
        for page in all(Lang::Fr) {
            for word in [
                "Usage:",
                "Options:",
                "Arguments:",
                "Commands",
                "COMMAND>",
                "Print",
                "default",
                "possible",
                "help for",
            ] {
                assert!(!page.contains(word), "{word}: {page}");
            }
        }
    }

    #[test]
    fn a_fault_of_the_command_line_is_said_in_the_language() {
        let french = |words: &[&str]| {
            let words = std::iter::once("dossier")
                .chain(words.iter().copied())
                .map(OsString::from)
                .collect();
            match read(words, Lang::Fr) {
                Err(Shown::Usage(text)) => text,
                other => panic!("{other:?}"),
            }
        };
        assert!(french(&["clok"]).starts_with("La commande «\u{a0}clok\u{a0}» n’existe pas."));
        assert!(
            french(&["verify", "--passphrase"])
                .starts_with("L’option «\u{a0}--passphrase\u{a0}» n’existe pas")
        );
        let unexpected = french(&["show", "PL-2026-A0001", "de-trop"]);
        assert!(unexpected.starts_with("«\u{a0}de-trop\u{a0}» est un mot de trop ici."));
        assert!(french(&["clock", "X"]).starts_with("Il manque\u{a0}: --from <AAAA-MM-JJ>"));
        assert!(french(&["clock", "X", "--from", "2024-02-30"]).contains("2024-02-30"));
        assert!(french(&["--lang", "de", "verify"]).contains("fr, en"));
        assert!(french(&["verify", "--vault"]).starts_with("Il manque la valeur de --vault"));
        assert!(french(&["import"]).starts_with("Il manque\u{a0}: <CHEMIN>"));
    }

    #[test]
    fn a_passphrase_is_never_an_argument() {
        let mut command = command(Lang::En);
        command.build();
        let names = command
            .get_subcommands()
            .chain(std::iter::once(&command))
            .flat_map(Command::get_arguments);
        let secret: Vec<_> = names
            .filter_map(Arg::get_long)
            .filter(|long| long.contains("passphrase"))
            .collect();
        assert!(
            secret.iter().all(|long| long.ends_with("-file")),
            "{secret:?}"
        );
    }
}
