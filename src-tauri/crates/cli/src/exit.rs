//! Exit codes, as `dossier --help` and the README tell them.

use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Everything asked for was done.
    Done = 0,
    /// Refused, or the input is not valid; nothing was done.
    Refused = 1,
    /// The command line is not valid.
    Usage = 2,
    /// The vault cannot be opened.
    Opening = 3,
    /// Some of the files failed; the others were kept.
    Partial = 4,
    /// The verification found a difference.
    Differs = 5,
    /// A fault of the program.
    Broken = 70,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
