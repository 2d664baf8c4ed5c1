//! The fonts of our documents, carried inside the program with their licences (Open Font License).

use rust_embed::RustEmbed;
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

#[derive(RustEmbed)]
#[folder = "../../fonts"]
struct Files;

/// Fonts in the order of their file names, and the book that finds them.
pub(super) struct Fonts {
    /// Faces, by the index of the book.
    pub(super) faces: Vec<Font>,
    /// Index by family and style.
    pub(super) book: LazyHash<FontBook>,
}

/// Loaded at the first export.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let is_font = |name: &str| name.ends_with(".otf") || name.ends_with(".ttf");
    let names = Files::iter().filter(|name| is_font(name));
    let files = names.filter_map(|name| Files::get(&name));
    let faces: Vec<Font> = files
        .flat_map(|it| Font::iter(Bytes::new(it.data)))
        .collect();
    let book = LazyHash::new(FontBook::from_fonts(&faces));
    Fonts { faces, book }
});

/// Whether a font of ours can draw `c` in running text.
pub(super) fn can_draw(c: char) -> bool {
    let drawn = |face: &Font| face.info().coverage.contains(c.into());
    FONTS.faces.iter().any(drawn)
}
