//! Installing what is missing: system packages through apt, then the packages of the interface.

use crate::program::{Failure, answer, failed, program, run};
use crate::workspace::{root, ui};
use std::fs;
use std::process::Command;

/// What a build and a test need of Debian or Ubuntu. The window is WebKitGTK; OpenSSL is built
/// from source with perl; documents and words are checked by programs that we did not write.
const PACKAGES: [&str; 20] = [
    "libwebkit2gtk-4.1-dev",
    "build-essential",
    "pkg-config",
    "perl",
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "at-spi2-core",
    "dbus",
    "fonts-dejavu",
    "python3",
    "python3-pikepdf",
    "qpdf",
    "poppler-utils",
    "hunspell",
    "hunspell-fr",
    "hunspell-en-ca",
    "grammalecte-cli",
    "python3-gi",
    "gir1.2-atspi-2.0",
];

/// Oldest Node that builds the interface.
const NODE: (u32, u32) = (20, 19);

/// Installs what is missing; does nothing when nothing is.
pub fn setup() -> Result<(), Failure> {
    install(&PACKAGES)?;
    node()?;
    interface_packages()
}

/// Installs the system packages that are missing among these.
pub fn install(packages: &[&str]) -> Result<(), Failure> {
    if answer("dpkg-query", &["--version"]).is_none() {
        println!(
            "This is not Debian or Ubuntu. Install the equivalents of: {}",
            packages.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!(
        "Installing the system packages that are missing: {}",
        missing.join(" ")
    );
    run(apt(&missing)?.args(["update"]))?;
    run(apt(&missing)?
        .args(["install", "--yes", "--no-install-recommends"])
        .args(&missing))
}

fn is_installed(name: &str) -> bool {
    answer(
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", name],
    )
    .as_deref()
        == Some("installed")
}

/// How apt-get is run: by us when we are root, else through sudo, which asks for a password.
fn apt(missing: &[&str]) -> Result<Command, Failure> {
    let is_root = answer("id", &["-u"]).as_deref() == Some("0");
    let has_sudo = answer("sudo", &["--version"]).is_some();
    let words = apt_words(is_root, has_sudo, missing)?;
    let mut apt = program(words.0, words.1, &root());
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    Ok(apt)
}

/// The program to run and its first words. sudo drops the environment: it is told the variable.
fn apt_words(
    is_root: bool,
    has_sudo: bool,
    missing: &[&str],
) -> Result<(&'static str, &'static [&'static str]), Failure> {
    match (is_root, has_sudo) {
        (true, _) => Ok(("apt-get", &[])),
        (false, true) => Ok(("sudo", &["DEBIAN_FRONTEND=noninteractive", "apt-get"])),
        (false, false) => Err(Failure::new(format!(
            "system packages are missing and there is no sudo here; as root, run: apt-get install --no-install-recommends {}",
            missing.join(" ")
        ))),
    }
}

fn node() -> Result<(), Failure> {
    let (major, minor) = NODE;
    let found = answer("node", &["--version"]).ok_or_else(|| {
        Failure::new(format!(
            "Node is not installed; version {major}.{minor} or newer is needed (https://nodejs.org)"
        ))
    })?;
    if version(&found) >= Some(NODE) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "Node {found} is too old; version {major}.{minor} or newer is needed (https://nodejs.org)"
    )))
}

/// Major and minor of `v20.19.4`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// `npm ci`, only when the lock changed since the last one.
fn interface_packages() -> Result<(), Failure> {
    let lock =
        fs::read(ui().join("package-lock.json")).map_err(failed("reading ui/package-lock.json"))?;
    let installed = ui().join("node_modules/.installed-lock");
    if fs::read(&installed).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    run(&mut program(
        "npm",
        &["ci", "--no-audit", "--no-fund"],
        &ui(),
    ))?;
    fs::write(&installed, lock).map_err(failed("noting what npm installed"))
}

#[cfg(test)]
mod tests {
    use super::{NODE, PACKAGES, apt_words, version};

    #[test]
    fn an_older_node_is_refused_and_a_newer_one_is_not() {
        assert!(version("v20.18.3") < Some(NODE));
        assert!(version("v20.19.0") >= Some(NODE));
        assert!(version("v24.1.0") >= Some(NODE));
    }

    #[test]
    fn packages_are_installed_by_root_or_through_sudo() {
        for has_sudo in [true, false] {
            assert_eq!(
                apt_words(true, has_sudo, &PACKAGES).unwrap(),
                ("apt-get", &[][..])
            );
        }
        let (program, words) = apt_words(false, true, &PACKAGES).unwrap();
        assert_eq!((program, words.last()), ("sudo", Some(&"apt-get")));
    }

    #[test]
    fn without_root_and_sudo_the_person_is_told_what_to_ask_for() {
        let told = apt_words(false, false, &PACKAGES).unwrap_err().to_string();
        for package in PACKAGES {
            assert!(told.contains(package), "{package}: {told}");
        }
    }

    #[test]
    fn an_unreadable_version_is_refused() {
        assert!(version("nightly") < Some(NODE));
    }
}
