//! `cargo xtask package`: the `.deb` and the `.rpm`, made by the tools of each system from one tree.
//!
//! Nothing here is run by `cargo xtask test` but the licences: a release build takes many minutes.

mod check;
mod expression;
pub mod licences;
mod tree;
mod window;

use crate::program::{Failure, answer, failed, program, run};
use crate::setup;
use crate::workspace::{built, root, ui};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

/// What making and trying the packages needs beside what a build needs.
const TOOLS: [&str; 6] = [
    "rpm",
    "desktop-file-utils",
    "x11-utils",
    "iproute2",
    "strace",
    "xvfb",
];

/// What a machine needs to run the programs: WebKitGTK and GTK, whose package has another name
/// since the time of 64 bits.
const NEEDS: &str = "libc6 (>= 2.34), libwebkit2gtk-4.1-0, libgtk-3-0 | libgtk-3-0t64";

/// The programs to package.
pub struct Programs {
    /// Where they lie.
    folder: PathBuf,
    /// Built as for the tests: a hundred times larger, so that they are hardly compressed.
    dev: bool,
}

/// The packages of one version.
pub struct Packages {
    /// For Debian and Ubuntu.
    pub deb: PathBuf,
    /// For Fedora and the like.
    pub rpm: PathBuf,
}

/// Builds the programs and makes the packages; with `--check`, tries them on this machine, which
/// needs root. `--dev` takes the programs as the tests build them: quick, large, not to give away.
pub fn package(words: &[&str]) -> Result<ExitCode, Failure> {
    let asked = |word: &str| words.contains(&word);
    if let Some(other) = words
        .iter()
        .find(|word| !["--check", "--dev"].contains(word))
    {
        return Err(Failure::new(format!(
            "`package` takes --check and --dev, not `{other}`"
        )));
    }
    setup::setup()?;
    setup::install(&TOOLS)?;
    licences::verify()?;
    let programs = Programs {
        dev: asked("--dev"),
        folder: build(asked("--dev"))?,
    };
    let version = env!("CARGO_PKG_VERSION");
    let made = make(&programs, version)?;
    println!("{}\n{}", made.deb.display(), made.rpm.display());
    if asked("--check") {
        let next = make(&programs, &format!("{version}+1"))?;
        check::check(&programs, &made, &next)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the interface, then both programs with the commit that they are built from; returns
/// their folder.
fn build(dev: bool) -> Result<PathBuf, Failure> {
    run(&mut program("npm", &["run", "build"], &ui()))?;
    let words = [
        "build",
        "--locked",
        "--bins",
        "-p",
        "dossier-desktop",
        "-p",
        "dossier-cli",
        "-p",
        "dossier-documents",
    ];
    let mut cargo = program("cargo", &words, &root());
    if !dev {
        cargo.arg("--release");
        // A program that is given away says what it was built from. In a work tree that differs
        // from the commit it says nothing rather than something false.
        if let Some(commit) = commit() {
            cargo.env("DOSSIER_COMMIT", commit);
        }
    }
    run(&mut cargo)?;
    Ok(built(if dev { "debug" } else { "release" }, ""))
}

fn commit() -> Option<String> {
    let here = root();
    let here = here.to_string_lossy();
    let changed = answer("git", &["-C", &here, "status", "--porcelain"])?;
    let commit = answer("git", &["-C", &here, "rev-parse", "--short=12", "HEAD"])?;
    changed.is_empty().then_some(commit)
}

/// Seconds since 1970 that everything is dated by: `SOURCE_DATE_EPOCH`, else the last commit.
fn epoch() -> Result<u64, Failure> {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok();
    let here = root();
    let here = here.to_string_lossy();
    let of_commit = || answer("git", &["-C", &here, "log", "-1", "--format=%ct"]);
    let text = given.or_else(of_commit).ok_or_else(|| {
        Failure::new("there is no commit here: set SOURCE_DATE_EPOCH to date the package")
    })?;
    text.trim()
        .parse()
        .map_err(|_| Failure::new(format!("SOURCE_DATE_EPOCH is not a number: {text}")))
}

/// Makes both packages of a version.
pub fn make(programs: &Programs, version: &str) -> Result<Packages, Failure> {
    let epoch = epoch()?;
    let folder = root().join("target/package");
    let files = folder.join("tree");
    tree::lay(&files, &programs.folder, epoch)?;
    let at = (folder.as_path(), files.as_path());
    Ok(Packages {
        rpm: rpm(at, version, epoch, programs.dev)?,
        deb: deb(at, version, epoch, programs.dev)?,
    })
}

fn deb(
    (folder, files): (&Path, &Path),
    version: &str,
    epoch: u64,
    quick: bool,
) -> Result<PathBuf, Failure> {
    let arch = answer("dpkg", &["--print-architecture"])
        .ok_or_else(|| Failure::new("dpkg does not tell its architecture"))?;
    let control = fill(
        "control.in",
        version,
        &[
            ("{arch}", &arch),
            ("{needs}", NEEDS),
            ("{size}", &tree::kibibytes(files)?.to_string()),
        ],
    )?;
    tree::write(&files.join("DEBIAN/control"), &control)?;
    tree::date(
        &files.join("DEBIAN"),
        SystemTime::UNIX_EPOCH + Duration::from_secs(epoch),
    )?;
    let path = folder.join(format!("dossier_{version}_{arch}.deb"));
    let (from, to) = (files.to_string_lossy(), path.to_string_lossy());
    let pressed = if quick { "-z1" } else { "-z9" };
    let words = [
        "--root-owner-group",
        "-Zgzip",
        pressed,
        "--build",
        &from,
        &to,
    ];
    let mut build = program("dpkg-deb", &words, &root());
    run(build.env("SOURCE_DATE_EPOCH", epoch.to_string()))?;
    fs::remove_dir_all(files.join("DEBIAN")).map_err(failed("removing DEBIAN"))?;
    Ok(path)
}

fn rpm(
    (folder, files): (&Path, &Path),
    version: &str,
    epoch: u64,
    quick: bool,
) -> Result<PathBuf, Failure> {
    let spec = folder.join("dossier.spec");
    tree::write(
        &spec,
        &fill(
            "dossier.spec.in",
            version,
            &[("{tree}", &files.to_string_lossy())],
        )?,
    )?;
    let top = folder.join("rpmbuild");
    let defines = [
        format!("_topdir {}", top.display()),
        format!("_rpmdir {}", folder.display()),
        "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm".to_owned(),
        "_buildhost dossier".to_owned(),
        "use_source_date_epoch_as_buildtime 1".to_owned(),
        "clamp_mtime_to_source_date_epoch 1".to_owned(),
        format!("_binary_payload w{}.gzdio", if quick { 1 } else { 9 }),
    ];
    let mut build = program("rpmbuild", &["-bb", "--quiet"], &root());
    for define in &defines {
        build.args(["--define", define]);
    }
    run(build.arg(&spec).env("SOURCE_DATE_EPOCH", epoch.to_string()))?;
    let arch = answer("rpm", &["--eval", "%{_arch}"]).unwrap_or_default();
    Ok(folder.join(format!("dossier-{version}-1.{arch}.rpm")))
}

/// A file of `src-tauri/packaging` with its slots filled.
fn fill(name: &str, version: &str, slots: &[(&str, &str)]) -> Result<String, Failure> {
    let path = root().join("src-tauri/packaging").join(name);
    let text = fs::read_to_string(&path).map_err(failed(path.display()))?;
    let text = text.replace("{version}", version);
    Ok(slots
        .iter()
        .fold(text, |text, (slot, fill)| text.replace(slot, fill)))
}
