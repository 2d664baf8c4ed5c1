//! Temporary vaults, a fixed clock and builders, for tests only. What cannot be set up is a fault of
//! the test, so that everything here panics instead of returning an error.
#![allow(clippy::expect_used, clippy::panic)]

mod clock;
mod folder;
mod letter;
mod office;

pub use clock::{SequentialIds, TestClock};
pub use folder::copy_folder;
pub use letter::{LetterFile, letter, statement};
pub use office::{PASSPHRASE, TestOffice};
