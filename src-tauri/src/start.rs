//! What the program is started with: the folder of the vault, and an environment that is safe.

use dossier_app::office::data_folder;
use dossier_app::vault;
use dossier_domain::lang::Bilingual;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// Variable that names the folder of the vault.
pub const VAULT_VARIABLE: &str = "DOSSIER_VAULT";

/// What a command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Start {
    /// The window over the vault in this folder; the folder may not exist yet.
    Vault(PathBuf),
    /// How to start the program.
    Usage,
}

/// A command line that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub struct Unread;

/// Reads `[--vault FOLDER]`; without it the variable, without both the person's data folder.
pub fn read(
    words: impl Iterator<Item = OsString>,
    variable: Option<OsString>,
) -> Result<Start, Unread> {
    let words: Vec<OsString> = words.collect();
    let texts: Vec<Option<&str>> = words.iter().map(|word| word.to_str()).collect();
    match (texts.as_slice(), words.as_slice()) {
        ([], _) => {
            let given = variable
                .filter(|value| !value.is_empty())
                .map(PathBuf::from);
            Ok(Start::Vault(
                given.unwrap_or_else(|| data_folder().join("vault")),
            ))
        }
        ([Some("--vault"), _], [_, folder]) if !folder.is_empty() => {
            Ok(Start::Vault(PathBuf::from(folder)))
        }
        ([Some("--help" | "-h")], _) => Ok(Start::Usage),
        _ => Err(Unread),
    }
}

/// Says how to start the program, in both languages: no one has signed in yet.
pub fn usage(code: ExitCode) -> ExitCode {
    eprintln!("dossier-desktop [--vault DOSSIER|FOLDER]");
    code
}

/// Variables through which another program could read or drive the window.
const DRIVEN_BY: [&str; 3] = [
    "TAURI_WEBVIEW_AUTOMATION",
    "WEBKIT_INSPECTOR_SERVER",
    "WEBKIT_INSPECTOR_HTTP_SERVER",
];

/// Variable with which a test asks for words that no language has, see [`words`].
#[cfg(debug_assertions)]
const PSEUDO_VARIABLE: &str = "DOSSIER_PSEUDO";

/// Every word of the interface. A test may ask for them lengthened and marked, in debug builds only:
/// the code that does it is in no other.
pub fn words() -> Bilingual {
    #[cfg(debug_assertions)]
    if std::env::var_os(PSEUDO_VARIABLE).is_some() {
        return vault::pseudo_messages();
    }
    vault::messages()
}

/// In release builds, starts the program anew without the variables that would let another one
/// drive its window. (A process cannot safely change its own environment.) In debug builds the tests
/// drive it.
pub fn without_automation() {
    if cfg!(debug_assertions) {
        return;
    }
    let again = std::env::current_exe().map(|program| {
        let words = std::env::args_os().skip(1).collect();
        undriven(program, words, |name| std::env::var_os(name).is_some())
    });
    let error = match again {
        Ok(None) => return,
        Ok(Some(command)) => replace(command),
        Err(error) => error,
    };
    eprintln!("dossier-desktop: {error}");
    std::process::exit(1);
}

/// The command that starts the program anew without those variables; none when none is set.
fn undriven(
    program: PathBuf,
    words: Vec<OsString>,
    is_set: impl Fn(&str) -> bool,
) -> Option<Command> {
    if !DRIVEN_BY.iter().any(|name| is_set(name)) {
        return None;
    }
    let mut command = Command::new(program);
    command.args(words);
    DRIVEN_BY.iter().for_each(|name| {
        command.env_remove(name);
    });
    Some(command)
}

/// Becomes the other program; returns only when that fails.
#[cfg(unix)]
fn replace(mut command: Command) -> std::io::Error {
    use std::os::unix::process::CommandExt;
    command.exec()
}

/// Where a process cannot become another, runs it and ends as it does.
#[cfg(not(unix))]
fn replace(mut command: Command) -> std::io::Error {
    match command.status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(1)),
        Err(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::{DRIVEN_BY, Start, Unread, read, undriven};
    use std::ffi::OsString;
    use std::path::PathBuf;

    fn start(words: &[&str], variable: Option<&str>) -> Result<Start, Unread> {
        read(
            words.iter().map(OsString::from),
            variable.map(OsString::from),
        )
    }

    #[test]
    fn the_argument_wins_over_the_variable() {
        assert_eq!(
            start(&["--vault", "a b"], Some("c")),
            Ok(Start::Vault(PathBuf::from("a b")))
        );
        assert_eq!(start(&[], Some("c")), Ok(Start::Vault(PathBuf::from("c"))));
    }

    #[test]
    fn without_either_the_vault_is_in_the_persons_data_folder() {
        let Ok(Start::Vault(folder)) = start(&[], Some("")) else {
            panic!("a folder")
        };
        assert!(folder.ends_with("dossier/vault"), "{}", folder.display());
    }

    #[test]
    fn a_command_line_that_is_not_understood_is_refused() {
        for words in [
            &["--vault"][..],
            &["--vault", ""],
            &["--volt", "a"],
            &["a"],
            &["--vault", "a", "b"],
        ] {
            assert_eq!(start(words, None), Err(Unread), "{words:?}");
        }
        assert_eq!(start(&["--help"], None), Ok(Start::Usage));
    }

    #[test]
    fn the_program_starts_anew_without_what_would_let_another_drive_it() {
        for set in DRIVEN_BY {
            let words = vec![OsString::from("--vault"), OsString::from("a")];
            let again = undriven(PathBuf::from("dossier-desktop"), words, |name| name == set)
                .expect("it starts anew");
            let removed: Vec<_> = again
                .get_envs()
                .filter_map(|(name, value)| value.is_none().then_some(name))
                .collect();
            assert_eq!(removed.len(), DRIVEN_BY.len());
            for name in DRIVEN_BY {
                assert!(removed.contains(&name.as_ref()), "{name}, with {set} set");
            }
            assert_eq!(again.get_args().collect::<Vec<_>>(), ["--vault", "a"]);
        }
        assert!(undriven(PathBuf::from("dossier-desktop"), Vec::new(), |_| false).is_none());
    }
}
