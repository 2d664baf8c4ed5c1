//! What the files of a pack are meant as, told before they are read: one that has a fault is refused by
//! the loader of its own kind.

use super::PackFiles;

/// A kind of pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackKind {
    /// A law or a calendar, which nothing at their top tells from one another.
    LawOrCalendar,
    /// A classification plan.
    Plan,
    /// Letters.
    Letters,
    /// What is done first when a signal is found.
    Protocols,
    /// Words by which a text shows a signal.
    Words,
    /// Categories of case of the office.
    Categories,
    /// Rules about enquiries.
    Enquiries,
}

/// What each kind has at the top of its `pack.toml`, and a law and a calendar never.
const TOLD_BY: [(&str, PackKind); 7] = [
    ("series", PackKind::Plan),
    ("letter", PackKind::Letters),
    ("protocol", PackKind::Protocols),
    ("signal", PackKind::Words),
    ("category", PackKind::Categories),
    ("rule", PackKind::Enquiries),
    // Rules about enquiries say of themselves that they are a sample, even where the office has none.
    ("sample", PackKind::Enquiries),
];

impl PackFiles {
    /// What they are meant as, sound or not. Files that are not TOML are taken for a law, which is what
    /// an administrator edits most.
    #[must_use]
    pub fn kind(&self) -> PackKind {
        let table = toml::from_str::<toml::Table>(&self.toml).unwrap_or_default();
        let told = TOLD_BY.iter().find(|(name, _)| table.contains_key(*name));
        told.map_or(PackKind::LawOrCalendar, |(_, kind)| *kind)
    }
}
