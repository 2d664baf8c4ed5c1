//! Everything that the program prints. The only module that writes on standard output.
//!
//! With `--json`, standard output holds one object a line and nothing else; words for people,
//! progress and faults go to standard error.

use crate::exit::Exit;
use crate::failure::Failure;
use dossier_app::WireError;
use dossier_domain::lang::Lang;
use dossier_domain::sentence::{Arg, Sentence};
use serde::Serialize;
use std::cell::Cell;
use std::io::{self, Write};

/// Speaks to whoever runs the command.
#[derive(Debug)]
pub struct Voice {
    lang: Cell<Lang>,
    /// Whether `--lang` was given: the language of who signs in then changes nothing.
    asked: bool,
    json: bool,
}

/// A fault, on a line of its own.
#[derive(Serialize)]
struct Fault<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    error: WireError,
}

impl Voice {
    /// A voice in a language, which was `asked` for or only guessed from the environment; `json`
    /// silences the words for people on standard output.
    #[must_use]
    pub fn new(lang: Lang, asked: bool, json: bool) -> Self {
        Self {
            lang: Cell::new(lang),
            asked,
            json,
        }
    }

    /// Language of the words.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.get()
    }

    /// Speaks the language of the person who signed in, unless another was asked for.
    pub fn speak(&self, lang: Lang) {
        if !self.asked {
            self.lang.set(lang);
        }
    }

    /// The result, as one JSON object; or, for people, the lines that `words` makes.
    ///
    /// # Errors
    /// When the object cannot be written as JSON, or standard output is closed.
    pub fn result<T: Serialize>(
        &self,
        object: &T,
        words: impl FnOnce() -> Vec<String>,
    ) -> Result<(), Failure> {
        if self.json {
            return print(
                &serde_json::to_string(object)
                    .map_err(|error| Failure::Broken(error.to_string()))?,
            );
        }
        words().iter().try_for_each(|line| print(line))
    }

    /// The fault of one file among others: the rest goes on.
    ///
    /// # Errors
    /// When standard output is closed.
    pub fn file_failed(&self, file: &str, failure: &Failure) -> Result<(), Failure> {
        let error = failure.wire().traced(failure);
        self.tell(
            "cli-file-failed",
            [
                ("file", Arg::Text(file.to_owned())),
                ("why", Arg::Text(self.words_of_error(&error))),
            ],
        );
        self.fault(Some(file), error)
    }

    /// The fault that ends the run: words for people, and the object for a machine.
    pub fn failed(&self, failure: &Failure) {
        let error = failure.wire().traced(failure);
        eprintln!("{}", self.words_of_error(&error));
        // Standard output may be what failed: nobody is left to tell.
        let _ = self.fault(None, error);
    }

    /// Tells how the work goes, on standard error.
    pub fn tell<'a>(&self, id: &str, args: impl IntoIterator<Item = (&'a str, Arg)>) {
        eprintln!("{}", self.words_of(id, args));
    }

    /// A message in the language of this voice.
    pub fn words_of<'a>(&self, id: &str, args: impl IntoIterator<Item = (&'a str, Arg)>) -> String {
        dossier_i18n::format(self.lang(), id, args)
    }

    /// A sentence in the language of this voice.
    #[must_use]
    pub fn say(&self, sentence: &Sentence) -> String {
        dossier_i18n::say(self.lang(), sentence)
    }

    /// What happened, what is safe, what to do.
    pub fn words_of_error(&self, error: &WireError) -> String {
        let args = error
            .args
            .iter()
            .map(|(name, value)| (name.as_str(), Arg::Text(value.clone())));
        self.words_of(&format!("error-{}", error.code), args)
    }

    fn fault(&self, file: Option<&str>, error: WireError) -> Result<(), Failure> {
        if !self.json {
            return Ok(());
        }
        let fault = Fault { file, error };
        print(&serde_json::to_string(&fault).map_err(|error| Failure::Broken(error.to_string()))?)
    }
}

/// Prints a line; whoever reads may leave at any moment (`dossier … | head`).
fn print(line: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .map_err(|_| Failure::NobodyReads)
}

/// Shows a page that was asked for: help or version.
pub fn page(text: &str) -> Exit {
    match print(text.trim_end()) {
        Ok(()) => Exit::Done,
        Err(failure) => failure.exit(),
    }
}

/// Tells what is wrong with the command line.
pub fn usage(text: &str) -> Exit {
    eprintln!("{}", text.trim_end());
    Exit::Usage
}
