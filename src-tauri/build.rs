//! Makes one permission of each command in the list, so that the capability of the window can grant
//! exactly those.

use std::error::Error;
use tauri_build::{AppManifest, Attributes};

macro_rules! commands {
    ($($noun:ident :: $name:ident ($($arguments:tt)*) -> $result:ty;)*) => {
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];
    };
}
include!("src/commands/list.rs");

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = AppManifest::new().commands(COMMANDS);
    Ok(tauri_build::try_build(
        Attributes::new().app_manifest(manifest),
    )?)
}
