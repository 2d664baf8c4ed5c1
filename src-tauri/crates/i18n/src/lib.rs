//! The words of both languages, and the one formatter of days, hours and numbers on this side of
//! the wire.
//!
//! Owns the Fluent files of `locales/` (embedded in the program) and says a [`Sentence`] in a
//! language. Must not: hold a word of its own outside `locales/`, except the names of months and
//! days; choose a language; glue two messages into a sentence.
//!
//! Isolating marks are off here as in the interface: both languages are written left to right,
//! and the marks would enter search, exports and copied text.
//!
//! [`Sentence`]: dossier_domain::sentence::Sentence

mod day;
mod message;
mod number;
#[cfg(debug_assertions)]
pub mod pseudo;
mod source;

pub use day::{day, day_short, time};
pub use message::{both, format, say, text};
pub use number::{bytes, decimal, number, percent};
pub use source::messages;

/// The no-break space that French typography asks for (U+00A0).
const NO_BREAK: char = '\u{a0}';
