//! One command for each task of the workshop: setup, run, test, check, gen, bench, package,
//! agreement, fairness, permutations.
//!
//! Depends on no other member of the workspace, so that it builds first and in a second. Must
//! not: hold a rule of the product, or leave something half done without saying what and why.

// A command line speaks on standard output.
#![allow(clippy::print_stdout)]

mod agreement;
mod bench;
mod check;
mod command_list;
mod fairness;
mod fuzz;
mod generate;
mod message_ids;
mod package;
mod permutations;
mod program;
mod run;
mod setup;
mod shots;
mod step;
mod tally;
mod test;
mod workspace;

use program::Failure;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask <command>

  run [--release]     install what is missing, build and open the window (without a display: `dossier demo`)
  test                install what is missing, run every check and every test; one summary line at the end
  setup               install what is missing: system packages, then the packages of the interface
  check               formatting, clippy, generated code, types of the interface
  gen [--check]       write what the interface generates from Rust (or fail when it is not current)
  shots               a picture of every screen in both languages, in target/shots
  bench [--cases N] [--vault FOLDER]
                      measure against the budgets, with N invented cases (100000); FOLDER keeps the
                      vault, so that the next measure need not fill one
  bench --window --vault FOLDER
                      the same in the real window, with the memory of every process
  fuzz [SECONDS]      hand made-up files to each importer, for a minute each
  package [--check]   make the .deb and the .rpm in target/package; --check tries them, as root
          [--dev]     with the programs as the tests build them, which is quick
  agreement [FOLDER]  compare the triage with a folder of complaints labelled by hand
  permutations [FOLDER]
                      write every combination of screening, every way through the stages, and the
                      lives of a letter, a clock and a closing, as tables that a lawyer reads
  fairness [FOLDER]   exchange the names and the origins of the complaints of a folder, and say what
                      the triage then reads otherwise
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[&str]) -> Result<ExitCode, Failure> {
    match words {
        ["run"] => run::run(run::Profile::Dev),
        ["run", "--release"] => run::run(run::Profile::Release),
        ["test"] => test::test(),
        ["setup"] => setup::setup().map(|()| ExitCode::SUCCESS),
        ["check"] => check::check(),
        ["gen"] => generate::write().map(|()| ExitCode::SUCCESS),
        ["gen", "--check"] => generate::verify().map(|()| ExitCode::SUCCESS),
        ["shots"] => shots::shots(),
        ["bench", rest @ ..] => bench::bench(rest),
        ["fuzz", rest @ ..] => fuzz::fuzz(rest),
        ["package", rest @ ..] => package::package(rest),
        ["agreement", rest @ ..] => agreement::run(rest),
        ["permutations", rest @ ..] => permutations::run(rest),
        ["fairness", rest @ ..] => fairness::run(rest),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprint!("{USAGE}");
            Err(Failure::new(format!(
                "there is no command `{}`",
                words.join(" ")
            )))
        }
    }
}
