//! Packs read from their folders: those of the program from `src-tauri/packs`.

use dossier_domain::law::PackFiles;
use std::fs;
use std::path::Path;

/// The three files of a pack of the program: `law/on-psa`.
pub fn files(pack: &str) -> PackFiles {
    at("../../packs", pack)
}

/// The three files of a pack under a folder of this crate.
pub fn at(folder: &str, pack: &str) -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(folder)
        .join(pack);
    let read =
        |name: &str| fs::read_to_string(folder.join(name)).expect("the pack is in the repository");
    PackFiles {
        id: pack.rsplit('/').next().unwrap_or(pack).to_owned(),
        toml: read("pack.toml"),
        fr: read("fr-CA.ftl"),
        en: read("en-CA.ftl"),
    }
}
