//! The packs of the program, read from `src-tauri/packs`.

use dossier_domain::law::PackFiles;
use std::fs;
use std::path::Path;

/// The three files of a pack: `law/on-psa`.
pub fn files(pack: &str) -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../packs")
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
