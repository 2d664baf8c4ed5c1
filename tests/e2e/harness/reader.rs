//! What a screen reader gets: a private session bus, the accessibility bus on it, and the tree that
//! the window gives there.

use super::group::Group;
use super::machine::root;
use serde::Deserialize;
use std::path::Path;
use std::process::Command;

/// A session bus with the accessibility bus, that nothing else uses.
pub struct Bus {
    /// Its address.
    pub address: String,
    _launcher: Group,
    _bus: Group,
}

impl Bus {
    /// Starts both on a display.
    pub fn start(folder: &Path, display: &str) -> Self {
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--print-address=1", "--nofork"]);
        let (bus, address) = Group::start_reading(bus, &folder.join("bus.log"));
        let mut launcher = Command::new("/usr/libexec/at-spi-bus-launcher");
        launcher
            .arg("--launch-immediately")
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("DISPLAY", display);
        let launcher = Group::start(launcher, &folder.join("accessibility.log"));
        Self {
            address,
            _launcher: launcher,
            _bus: bus,
        }
    }

    /// A screen reader on it.
    pub fn ears(&self) -> Ears {
        Ears(self.address.clone())
    }
}

/// A screen reader, by the address of its session bus.
#[derive(Debug, Clone)]
pub struct Ears(String);

impl Ears {
    /// The document and the controls in it that the window tells it now.
    pub fn tree(&self) -> Vec<Node> {
        // The system's Python: another one has no bindings of AT-SPI.
        let said = Command::new("/usr/bin/python3")
            .arg(root().join("tests/e2e/harness/reader.py"))
            .args(CONTROLS)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.0)
            .output()
            .expect("python3 with gir1.2-atspi-2.0; `cargo xtask setup` installs both");
        let text = String::from_utf8(said.stdout).expect("UTF-8");
        assert!(
            said.status.success() && !text.is_empty(),
            "{}",
            String::from_utf8_lossy(&said.stderr)
        );
        text.lines()
            .map(|line| serde_json::from_str(line).expect("a node"))
            .collect()
    }
}

/// Roles of what a person acts on or moves to.
const CONTROLS: [&str; 14] = [
    "push button",
    "toggle button",
    "radio button",
    "check box",
    "combo box",
    "entry",
    "password text",
    "link",
    "list item",
    "list box",
    "page tab",
    "menu item",
    "spin button",
    "slider",
];

/// Something that a screen reader can be at.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Node {
    pub role: String,
    pub name: String,
    /// Language, `fr-CA`.
    pub lang: String,
    pub tag: String,
    pub states: Vec<String>,
}

impl Node {
    /// Whether a person can act on it or move to it.
    pub fn is_control(&self) -> bool {
        let listed = CONTROLS.contains(&self.role.as_str());
        listed && (self.role != "list item" || self.tag == "option" || self.has("selectable"))
    }

    /// Whether it is in this state.
    pub fn has(&self, state: &str) -> bool {
        self.states.iter().any(|one| one == state)
    }
}
