//! WebKit's own driver, which starts the window and speaks WebDriver.

use super::group::Group;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};

/// A running driver: one session, one window.
pub struct Driver {
    /// Its address.
    pub url: String,
    process: Group,
}

impl Driver {
    /// The window's process and those that it started, by their ids.
    #[allow(dead_code, reason = "the bench of the window measures it")]
    pub fn started(&self) -> Vec<u32> {
        self.process.started()
    }

    /// Ends the window's process, and those that it started, without a word to them.
    pub fn kill_window(&self) {
        let started = self.process.started();
        assert!(!started.is_empty(), "the program was not running");
        let done = Command::new("kill")
            .arg("-KILL")
            .args(started.iter().map(u32::to_string))
            .stderr(Stdio::null())
            .status();
        // One that ended before its turn is as dead as the others.
        done.expect("kill");
    }

    /// Starts one on a free port, with the environment that the window will have.
    pub fn start(folder: &Path, environment: &[(&str, String)]) -> Self {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).env_clear();
        for name in ["PATH", "LD_LIBRARY_PATH", "TMPDIR"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        let process = Group::start(command, &folder.join("driver.log"));
        Self {
            url: format!("http://127.0.0.1:{port}"),
            process,
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
