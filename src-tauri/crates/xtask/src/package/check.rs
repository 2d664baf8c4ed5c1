//! Tries the packages on this machine: install, start without a network, upgrade, remove, purge.
//! A person's vault must come through it untouched.

use super::{Packages, Programs, make, tree};
use crate::program::{Failure, answer, failed, program, run};
use crate::workspace::root;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a window may take to show itself.
const PATIENCE: Duration = Duration::from_secs(30);
const AGAIN: Duration = Duration::from_millis(100);

/// What would let another program drive or read the window (`src-tauri/src/start.rs`).
const DRIVEN_BY: [(&str, &str); 3] = [
    ("TAURI_WEBVIEW_AUTOMATION", "true"),
    ("WEBKIT_INSPECTOR_SERVER", "127.0.0.1:9222"),
    ("WEBKIT_INSPECTOR_HTTP_SERVER", "127.0.0.1:9223"),
];

/// Switches that only a debug build reads.
const TEST_SWITCHES: [&str; 1] = ["DOSSIER_PSEUDO"];

/// What is installed besides papers and icons.
const INSTALLED: [&str; 4] = [
    "/usr/bin/dossier",
    "/usr/bin/dossier-desktop",
    "/usr/bin/dossier-reader",
    "/usr/share/applications/dossier-desktop.desktop",
];

/// Runs the whole trial.
pub fn check(programs: &Programs, made: &Packages, next: &Packages) -> Result<(), Failure> {
    if answer("id", &["-u"]).as_deref() != Some("0") {
        return Err(Failure::new(
            "trying the packages installs them: run it as root",
        ));
    }
    if answer("dpkg-query", &["--show", "dossier"]).is_some() {
        return Err(Failure::new(
            "the package dossier is installed here: it is not touched",
        ));
    }
    let home = root().join("target/package/home");
    if home.exists() {
        fs::remove_dir_all(&home).map_err(failed(home.display()))?;
    }
    fs::create_dir_all(&home).map_err(failed(home.display()))?;
    same_twice(programs, made)?;
    entry_is_valid()?;
    let outcome = debian(&home, made, next, programs.dev);
    if outcome.is_err() {
        // Whatever failed, this machine is left as it was.
        let _ = run(&mut program("dpkg", &["--purge", "dossier"], &root()));
    }
    outcome?;
    red_hat(made, next)
}

/// The same programs make the same packages, byte for byte.
fn same_twice(programs: &Programs, made: &Packages) -> Result<(), Failure> {
    let read = |path: &Path| fs::read(path).map_err(failed(path.display()));
    let before = (read(&made.deb)?, read(&made.rpm)?);
    let again = make(programs, env!("CARGO_PKG_VERSION"))?;
    holds(
        "the .deb is the same when it is made again",
        before.0 == read(&again.deb)?,
    )?;
    holds(
        "the .rpm is the same when it is made again",
        before.1 == read(&again.rpm)?,
    )
}

fn entry_is_valid() -> Result<(), Failure> {
    let entry = root().join("src-tauri/packaging/dossier-desktop.desktop");
    run(program("desktop-file-validate", &[], &root()).arg(entry))
}

fn debian(home: &Path, made: &Packages, next: &Packages, dev: bool) -> Result<(), Failure> {
    dpkg(&["--install"], Some(&made.deb))?;
    for path in INSTALLED {
        holds(&format!("{path} is there"), Path::new(path).exists())?;
    }
    without_a_network(home)?;
    if dev {
        println!("not tried  programs built for the tests are driven by them");
    } else {
        not_driven(home)?;
    }
    let vault = a_vault(home)?;
    let before = contents(&vault)?;
    let first = version()?;
    dpkg(&["--install"], Some(&next.deb))?;
    let status = answer(
        "dpkg-query",
        &["--show", "--showformat=${Version}", "dossier"],
    );
    holds(
        "the upgrade is installed",
        status.as_deref() == Some(concat!(env!("CARGO_PKG_VERSION"), "+1")),
    )?;
    holds("the program still answers", version()? == first)?;
    opens(home, &vault)?;
    dpkg(&["--remove", "dossier"], None)?;
    dpkg(&["--purge", "dossier"], None)?;
    for path in INSTALLED {
        holds(&format!("{path} is gone"), !Path::new(path).exists())?;
    }
    let known = answer("dpkg-query", &["--show", "dossier"]);
    holds("dpkg knows the package no more", known.is_none())?;
    holds(
        "the vault is untouched, byte for byte",
        contents(&vault)? == before,
    )
}

fn dpkg(words: &[&str], package: Option<&Path>) -> Result<(), Failure> {
    run(program("dpkg", words, &root()).args(package))
}

/// `dossier --version`, as installed.
fn version() -> Result<String, Failure> {
    answer("/usr/bin/dossier", &["--version"])
        .ok_or_else(|| Failure::new("`dossier --version` failed"))
}

/// The whole journey in the terminal, then the window, where there is no route and no interface:
/// neither opens a socket of the Internet.
fn without_a_network(home: &Path) -> Result<(), Failure> {
    let papers = home.join("demo");
    let mut demo = isolated(home, "/usr/bin/dossier");
    run(demo.args(["demo", "--to"]).arg(&papers))?;
    let vault = home.join("empty");
    let window = Window::open(home, &vault)?;
    let shown = window.is_shown();
    let sockets = window.sockets();
    window.close();
    holds("the window shows itself without a network", shown)?;
    let sockets = sockets?;
    holds(
        &format!("no socket but of this machine: {sockets}"),
        sockets.is_empty(),
    )?;
    traced(home)
}

/// What the kernel was asked for: no socket of the Internet, by any process of the window.
fn traced(home: &Path) -> Result<(), Failure> {
    let log = home.join("strace.log");
    let words = ["-f", "-e", "trace=socket", "-o", &log.to_string_lossy()].map(str::to_owned);
    let window = Window::start(home, &home.join("empty"), |program| {
        let mut strace = Command::new("strace");
        strace.args(&words).arg(program);
        strace
    })?;
    let shown = window.is_shown();
    window.close();
    holds("the window shows itself under strace", shown)?;
    let text = fs::read_to_string(&log).map_err(failed(log.display()))?;
    holds(
        "strace saw sockets of this machine",
        text.contains("AF_UNIX"),
    )?;
    let asked: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("AF_INET") || line.contains("AF_INET6"))
        .collect();
    holds(
        &format!("no socket of the Internet: {asked:?}"),
        asked.is_empty(),
    )
}

/// The program that is given away cannot be driven or read by another one: asked to, it starts anew
/// without the variables that ask it, listens on no port, and knows none of the switches of the tests.
fn not_driven(home: &Path) -> Result<(), Failure> {
    let desktop = Path::new("/usr/bin/dossier-desktop");
    let program = fs::read(desktop).map_err(failed(desktop.display()))?;
    let knows = |word: &str| {
        let word = word.as_bytes();
        program.windows(word.len()).any(|bytes| bytes == word)
    };
    holds(
        "the program knows no switch of the tests",
        !TEST_SWITCHES.iter().any(|word| knows(word)),
    )?;
    let window = Window::start(home, &home.join("empty"), |program| {
        let mut unshare = Command::new("unshare");
        unshare.args(["--net", "--", program]);
        unshare.envs(DRIVEN_BY);
        unshare
    })?;
    let shown = window.is_shown();
    let environment = window.environment();
    let sockets = window.sockets();
    window.close();
    holds("the window that was to be driven shows itself", shown)?;
    let environment = environment?;
    for (name, _) in DRIVEN_BY {
        holds(&format!("{name} is ignored"), !environment.contains(name))?;
    }
    holds("nobody is listened to", sockets?.is_empty())
}

/// A program in a network of its own, without a route, and with a home of its own.
fn isolated(home: &Path, program: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--net", "--", program]);
    at_home(&mut command, home);
    command
}

fn at_home(command: &mut Command, home: &Path) {
    command
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env_remove("XDG_DATA_HOME")
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("XDG_CACHE_HOME")
        .env_remove("DOSSIER_VAULT")
        .current_dir(home);
}

/// The window of the installed program on a display of its own.
struct Window {
    display: Child,
    number: String,
    program: Child,
}

impl Window {
    /// Opens it where there is no network.
    fn open(home: &Path, vault: &Path) -> Result<Self, Failure> {
        Self::start(home, vault, |program| {
            let mut unshare = Command::new("unshare");
            unshare.args(["--net", "--", program]);
            unshare
        })
    }

    fn start(
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
    fn is_shown(&self) -> bool {
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
    fn sockets(&self) -> Result<String, Failure> {
        let inside = self.program.id().to_string();
        let words = [
            "-t", &inside, "-n", "ss", "-H", "-t", "-u", "-a", "-w", "-n",
        ];
        answer("nsenter", &words)
            .ok_or_else(|| Failure::new("`ss` failed in the network of the window"))
    }

    /// The variables that the program and every process that it started were given.
    fn environment(&self) -> Result<String, Failure> {
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

    fn close(mut self) {
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

/// A vault that a person made with the installed program.
fn a_vault(home: &Path) -> Result<PathBuf, Failure> {
    let vault = home.join("vault");
    let mut create = isolated(home, "/usr/bin/dossier");
    create.env("DOSSIER_PASSPHRASE", "cinq mots sans lien ensemble");
    run(create
        .args(["create", "--name", "Aimée Tessier", "--role", "team-lead"])
        .arg(&vault))?;
    Ok(vault)
}

/// The vault verifies with the program that is installed now.
fn opens(home: &Path, vault: &Path) -> Result<(), Failure> {
    // A copy: opening notes in the vault that it was opened.
    let copy = home.join("copy");
    run(Command::new("cp").arg("-a").arg(vault).arg(&copy))?;
    let mut verify = isolated(home, "/usr/bin/dossier");
    verify.env("DOSSIER_PASSPHRASE", "cinq mots sans lien ensemble");
    run(verify.arg("verify").arg("--vault").arg(&copy))
}

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let files = tree::paths(folder)?
        .into_iter()
        .filter(|path| path.is_file());
    files
        .map(|path| {
            let bytes = fs::read(&path).map_err(failed(path.display()))?;
            Ok((path, bytes))
        })
        .collect()
}

/// The `.rpm`, in a root of its own: installed, verified, upgraded, removed. What it needs of the
/// system is not there, so that it is not asked for; the programs are not started.
fn red_hat(made: &Packages, next: &Packages) -> Result<(), Failure> {
    let place = root().join("target/package/rpm-root");
    if place.exists() {
        fs::remove_dir_all(&place).map_err(failed(place.display()))?;
    }
    fs::create_dir_all(&place).map_err(failed(place.display()))?;
    let rpm = |words: &[&str], package: Option<&Path>| {
        run(
            program("rpm", &["--root", &place.to_string_lossy()], &root())
                .args(words)
                .args(package),
        )
    };
    rpm(&["--initdb"], None)?;
    rpm(&["--install", "--nodeps"], Some(&made.rpm))?;
    rpm(&["--verify", "--nodeps", "dossier"], None)?;
    rpm(&["--upgrade", "--nodeps"], Some(&next.rpm))?;
    let inside = |path: &str| place.join(path.trim_start_matches('/'));
    for path in INSTALLED {
        holds(
            &format!("{path} is in the root of the .rpm"),
            inside(path).exists(),
        )?;
    }
    rpm(&["--erase", "dossier"], None)?;
    for path in INSTALLED {
        holds(&format!("{path} is gone from it"), !inside(path).exists())?;
    }
    Ok(())
}

fn holds(what: &str, is: bool) -> Result<(), Failure> {
    println!("{}  {what}", if is { "ok    " } else { "FAILED" });
    if is {
        Ok(())
    } else {
        Err(Failure::new(format!("it does not hold that {what}")))
    }
}
