//! A virtual display.

use super::group::Group;
use std::path::Path;
use std::process::Command;

/// A display that nobody looks at.
pub struct Display {
    /// As in the variable `DISPLAY`.
    pub name: String,
    _server: Group,
}

impl Display {
    /// Starts one on a free number, which the server itself finds.
    pub fn start(folder: &Path) -> Self {
        let mut command = Command::new("Xvfb");
        command.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
        ]);
        let (server, number) = Group::start_reading(command, &folder.join("display.log"));
        assert!(
            !number.is_empty(),
            "Xvfb did not start; `cargo xtask setup` installs it"
        );
        Self {
            name: format!(":{number}"),
            _server: server,
        }
    }
}
