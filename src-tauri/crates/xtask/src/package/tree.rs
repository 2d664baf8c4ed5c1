//! The files that a package installs, laid out as they will lie.

use super::licences;
use crate::program::{Failure, failed};
use crate::workspace::root;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Lays everything out under `folder`, with the modification times of `epoch` (seconds), so that
/// the same programs make the same package.
pub fn lay(folder: &Path, programs: &Path, epoch: u64) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed(folder.display()))?;
    }
    let source = root().join("src-tauri");
    for name in ["dossier", "dossier-desktop", "dossier-reader"] {
        put(
            &programs.join(name),
            &folder.join("usr/bin").join(name),
            0o755,
        )?;
    }
    let entry = "usr/share/applications/dossier-desktop.desktop";
    put(
        &source.join("packaging/dossier-desktop.desktop"),
        &folder.join(entry),
        0o644,
    )?;
    let icons = [
        ("32x32.png", "32x32/apps/dossier-desktop.png"),
        ("128x128.png", "128x128/apps/dossier-desktop.png"),
        ("128x128@2x.png", "256x256/apps/dossier-desktop.png"),
        ("mark.svg", "scalable/apps/dossier-desktop.svg"),
    ];
    for (from, to) in icons {
        let to = folder.join("usr/share/icons/hicolor").join(to);
        put(&source.join("icons").join(from), &to, 0o644)?;
    }
    let papers = folder.join("usr/share/doc/dossier");
    put(&root().join("LICENSE"), &papers.join("copyright"), 0o644)?;
    write(&papers.join("THIRD-PARTY-LICENSES"), &licences::notices()?)?;
    date(folder, SystemTime::UNIX_EPOCH + Duration::from_secs(epoch))
}

/// Size of everything under a folder, in KiB, as dpkg counts it.
pub fn kibibytes(folder: &Path) -> Result<u64, Failure> {
    let mut sum = 0;
    for path in paths(folder)? {
        let about = fs::symlink_metadata(&path).map_err(failed(path.display()))?;
        sum += if about.is_file() {
            about.len().div_ceil(1024)
        } else {
            1
        };
    }
    Ok(sum)
}

/// Everything under a folder, itself too, in order of name, what is inside first.
pub fn paths(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    if folder.is_dir() {
        let read = fs::read_dir(folder).map_err(failed(folder.display()))?;
        let mut inside: Vec<PathBuf> = read
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()
            .map_err(failed(folder.display()))?;
        inside.sort();
        for path in inside {
            found.extend(paths(&path)?);
        }
    }
    found.push(folder.to_path_buf());
    Ok(found)
}

fn put(from: &Path, to: &Path, mode: u32) -> Result<(), Failure> {
    make_parent(to)?;
    fs::copy(from, to).map_err(failed(format!("copying {}", from.display())))?;
    fs::set_permissions(to, fs::Permissions::from_mode(mode)).map_err(failed(to.display()))
}

/// Writes a file that anyone may read.
pub fn write(to: &Path, text: &str) -> Result<(), Failure> {
    make_parent(to)?;
    fs::write(to, text).map_err(failed(to.display()))?;
    fs::set_permissions(to, fs::Permissions::from_mode(0o644)).map_err(failed(to.display()))
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(failed(parent.display()))
}

/// Gives everything one date; folders the common mode.
pub fn date(folder: &Path, at: SystemTime) -> Result<(), Failure> {
    for path in paths(folder)? {
        if path.is_dir() {
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
                .map_err(failed(path.display()))?;
        }
        fs::File::open(&path)
            .and_then(|file| file.set_modified(at))
            .map_err(failed(path.display()))?;
    }
    Ok(())
}
