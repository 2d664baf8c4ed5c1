//! The invented practice mails that the program carries.

use crate::failure::Failure;
use dossier_app::AppError;
use dossier_app::incoming::Incoming;
use dossier_app::paths;
use rust_embed::RustEmbed;
use std::path::{Path, PathBuf};

#[derive(RustEmbed)]
#[folder = "../../../tests/fixtures/practice"]
#[allow_missing = true]
struct Practice;

/// A file to receive, or why it cannot be read.
pub struct Piece {
    /// Name in the story.
    pub name: String,
    /// The file.
    pub file: Result<Incoming, AppError>,
}

/// The files at these paths, else the practice mails in order of name.
///
/// # Errors
/// There is no file at all.
pub fn pieces(given: &[PathBuf]) -> Result<Vec<Piece>, Failure> {
    if given.is_empty() {
        return Ok(embedded());
    }
    let named = paths::files(given)?.into_iter().map(|file| Piece {
        file: Incoming::open(&file.path),
        name: file.name,
    });
    Ok(named.collect())
}

fn embedded() -> Vec<Piece> {
    let mut names: Vec<_> = Practice::iter().filter(|name| is_mail(name)).collect();
    names.sort();
    names
        .iter()
        .filter_map(|name| Practice::get(name).map(|file| piece(name, file.data.into_owned())))
        .collect()
}

fn is_mail(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|end| end == "eml" || end == "txt")
}

fn piece(name: &str, bytes: Vec<u8>) -> Piece {
    Piece {
        name: name.to_owned(),
        file: Ok(Incoming {
            name: name.to_owned(),
            bytes,
        }),
    }
}
