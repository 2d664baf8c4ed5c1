//! Tries the packages on this machine: install, start without a network, upgrade, remove, purge.
//! A person's vault must come through it untouched.

use super::window::{Window, at_home};
use super::{Packages, Programs, make, tree};
use crate::program::{Failure, answer, failed, program, run};
use crate::workspace::root;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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
