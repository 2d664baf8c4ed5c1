//! The header of a vault: any words with the digest that they ask for, and any bytes.
#![no_main]

use dossier_store::Vault;
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::sync::LazyLock;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| TempDir::new().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let path = FOLDER.path().join("vault.toml");
    fs::write(&path, bytes).unwrap();
    let _ = Vault::card(FOLDER.path());
    // What follows the digest is only looked at when the digest is right.
    let mut whole = bytes.to_vec();
    let check = blake3::hash(&whole).to_hex();
    whole.extend_from_slice(format!("check = \"{check}\"\n").as_bytes());
    fs::write(&path, whole).unwrap();
    if let Ok(card) = Vault::card(FOLDER.path()) {
        assert!(card.format <= 2);
    }
});
