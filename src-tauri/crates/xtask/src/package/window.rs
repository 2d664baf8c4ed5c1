//! The window of the installed program, as a person sees it and as the kernel does.

use crate::program::{Failure, answer, failed};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a window may take to show itself.
const PATIENCE: Duration = Duration::from_secs(30);
const AGAIN: Duration = Duration::from_millis(100);

/// The window of the installed program on a display of its own.
pub struct Window {
    display: Child,
    number: String,
    program: Child,
}

impl Window {
    /// Opens it where there is no network.
    pub fn open(home: &Path, vault: &Path) -> Result<Self, Failure> {
        Self::start(home, vault, |program| {
            let mut unshare = Command::new("unshare");
            unshare.args(["--net", "--", program]);
            unshare
        })
    }

    /// Starts it inside another program, which `around` gives.
    pub fn start(
        home: &Path,
        vault: &Path,
        around: impl FnOnce(&str) -> Command,
    ) -> Result<Self, Failure> {
        let (display, number) = display(home)?;
        let mut command = around("/usr/bin/dossier-desktop");
        at_home(&mut command, home);
        let log = home.join("window.log");
        let log = fs::File::create(&log).map_err(failed(log.display()))?;
        let started = command
            .env("DISPLAY", &number)
            .env_remove("WAYLAND_DISPLAY")
            .arg("--vault")
            .arg(vault)
            .stderr(log)
            .spawn();
        Ok(Self {
            display,
            number,
            program: started.map_err(failed("starting the window"))?,
        })
    }

    /// Waits for it to be seen: it stays hidden until its first screen is drawn.
    pub fn is_shown(&self) -> bool {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let seen = Command::new("xwininfo")
                .args(["-display", &self.number, "-root", "-tree", "-stats"])
                .output();
            let tree = seen.map(|seen| String::from_utf8_lossy(&seen.stdout).into_owned());
            let named = tree.unwrap_or_default();
            let ours = named
                .lines()
                .filter(|line| line.contains("\"dossier-desktop\"") || line.contains("Dossier"))
                .filter_map(|line| line.split_whitespace().next());
            let visible = |id: &str| {
                answer("xwininfo", &["-display", &self.number, "-id", id])
                    .is_some_and(|about| about.contains("IsViewable"))
            };
            if ours.into_iter().any(visible) {
                return true;
            }
            std::thread::sleep(AGAIN);
        }
        false
    }

    /// The sockets of the Internet in the network of the program, one a line.
    pub fn sockets(&self) -> Result<String, Failure> {
        let inside = self.program.id().to_string();
        let words = [
            "-t", &inside, "-n", "ss", "-H", "-t", "-u", "-a", "-w", "-n",
        ];
        answer("nsenter", &words)
            .ok_or_else(|| Failure::new("`ss` failed in the network of the window"))
    }

    /// The variables that the program and every process that it started were given.
    pub fn environment(&self) -> Result<String, Failure> {
        let mut all = String::new();
        for id in self.processes() {
            let path = format!("/proc/{id}/environ");
            let given = fs::read(&path).map_err(failed(path))?;
            all.push_str(&String::from_utf8_lossy(&given));
        }
        Ok(all)
    }

    /// The program and what it started: strace and the processes of WebKit are below.
    fn processes(&self) -> Vec<u32> {
        let mut processes = vec![self.program.id()];
        let mut at = 0;
        while let Some(parent) = processes.get(at).copied() {
            let below = answer("pgrep", &["-P", &parent.to_string()]).unwrap_or_default();
            processes.extend(below.lines().filter_map(|id| id.parse::<u32>().ok()));
            at += 1;
        }
        processes
    }

    pub fn close(mut self) {
        for id in self.processes() {
            let _ = Command::new("kill")
                .args(["-TERM", &id.to_string()])
                .status();
        }
        let _ = self.program.wait();
        let _ = self.display.kill();
        let _ = self.display.wait();
    }
}

/// A virtual display that chose its own number.
fn display(home: &Path) -> Result<(Child, String), Failure> {
    let file = home.join("display");
    let told = fs::File::create(&file).map_err(failed(file.display()))?;
    let mut child = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x900x24",
            "-nolisten",
            "tcp",
        ])
        .stdout(told)
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed("starting Xvfb"))?;
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        let number = fs::read_to_string(&file).unwrap_or_default();
        if number.ends_with('\n') {
            return Ok((child, format!(":{}", number.trim())));
        }
        std::thread::sleep(AGAIN);
    }
    let _ = child.kill();
    Err(Failure::new("Xvfb did not start"))
}

/// A home of its own for a program that is tried.
pub fn at_home(command: &mut Command, home: &Path) {
    command
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("XDG_CACHE_HOME")
        .env_remove("DOSSIER_VAULT")
        .current_dir(home);
}
