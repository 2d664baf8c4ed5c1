//! The head of a backup, which is read before anyone says a passphrase.
#![no_main]

use dossier_store::backup;
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::sync::LazyLock;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let path = FOLDER.path().join("a.dossier-backup");
    fs::write(&path, bytes).unwrap();
    let _ = backup::card(&path);
});
