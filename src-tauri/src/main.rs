//! The window's program.

use std::process::ExitCode;

fn main() -> ExitCode {
    dossier_desktop::main()
}
