//! Where things lie in the checkout.

use std::path::{Path, PathBuf};

/// The top of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(3).unwrap_or(here).to_path_buf()
}

/// The interface.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// What `gen` writes.
pub fn generated() -> PathBuf {
    ui().join("src/generated")
}

/// The Fluent files of both languages.
pub fn locales() -> PathBuf {
    root().join("locales")
}

/// A program built by cargo.
pub fn built(profile: &str, name: &str) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join(profile).join(name)
}
