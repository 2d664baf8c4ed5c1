//! `dossier`: the journey without a window, administration and verification.
//!
//! Owns the words and the shapes of the command line. Must not: decide anything that a use case
//! decides, or print outside [`voice`].

mod args;
mod command;
mod derivation;
mod exit;
mod failure;
mod help;
mod language;
mod secret;
mod shape;
mod sign_in;
mod tally;
mod voice;

use args::Cli;
use exit::Exit;
use help::Shown;
use std::process::ExitCode;
use voice::Voice;

fn main() -> ExitCode {
    dossier_app::without_core();
    let words: Vec<_> = std::env::args_os().collect();
    let lang = language::of(&words, |name| std::env::var(name).ok());
    match help::read(words, lang) {
        Ok(cli) => run(
            &cli,
            &Voice::new(lang, cli.common.lang.is_some(), cli.common.json),
        ),
        Err(Shown::Asked(text)) => voice::page(&text),
        Err(Shown::Usage(text)) => voice::usage(&text),
    }
    .into()
}

fn run(cli: &Cli, voice: &Voice) -> Exit {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(command::run(cli, voice)),
        Err(error) => Err(failure::Failure::Broken(error.to_string())),
    };
    done.unwrap_or_else(|failure| {
        voice.failed(&failure);
        failure.exit()
    })
}
