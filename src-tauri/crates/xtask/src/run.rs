//! `cargo xtask run`: from a fresh machine to the open window.

use crate::program::{Failure, program, run as launch};
use crate::setup::setup;
use crate::workspace::{built, root, ui};
use std::process::ExitCode;

/// How the program is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// In a few minutes, with checks.
    Dev,
    /// Slower to compile, faster to use.
    Release,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Dev => &[],
            Self::Release => &["--release"],
        }
    }
}

/// Installs what is missing, builds, and opens the window; without a display, tells the story in
/// the terminal instead.
pub fn run(profile: Profile) -> Result<ExitCode, Failure> {
    setup()?;
    launch(&mut program("npm", &["run", "build"], &ui()))?;
    launch(program("cargo", &["build", "--workspace", "--bins"], &root()).args(profile.flags()))?;
    let (name, arguments): (&str, &[&str]) = if has_display() {
        ("dossier-desktop", &[])
    } else {
        println!(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): running `dossier demo` instead."
        );
        ("dossier", &["demo"])
    };
    let path = built(profile.folder(), name);
    launch(&mut program(&path.to_string_lossy(), arguments, &root()))?;
    Ok(ExitCode::SUCCESS)
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
