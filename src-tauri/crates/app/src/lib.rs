//! The use cases, one file each: permission → load → the domain decides → events → one write.
//!
//! Owns the session, the permissions and the wire types (exported to the interface by ts-rs with
//! `cargo xtask gen`). Must not: name a table, a window or a word of either language.

pub mod absence;
pub mod assess;
mod bag;
pub mod bulk;
pub mod calendar;
pub mod case;
pub mod clock;
pub mod disclosure;
pub mod disposition;
pub mod enquiry;
pub mod error;
pub mod escalation;
pub mod exchange;
pub mod export;
pub mod glossary;
pub mod history;
pub mod incoming;
pub mod job;
pub mod journal;
pub mod letter;
pub mod note;
pub mod office;
pub mod pack;
pub mod packs;
pub mod palette;
pub mod paper;
pub mod paths;
pub mod piece;
pub mod practice;
pub mod precedent;
pub mod query;
pub mod record;
pub mod referral;
pub mod report;
pub mod review;
pub mod search;
pub mod session;
pub mod stocktaking;
mod text;
pub mod today;
pub mod undo;
pub mod vault;
pub mod view;
mod word;
pub mod workload;

pub use dossier_store::{Changed, unwatched};
pub use error::{AppError, WireError};
pub use office::Office;
pub use session::Session;

/// Has the system keep no core of this process nor of those that it starts: it would write the keys and
/// the words of an open vault on the disk. Called first; where it is refused, the program goes on.
pub fn without_core() {
    #[cfg(unix)]
    let _ = rlimit::Resource::CORE.set(0, 0);
}

/// Version of the program: with the commit that it was built from, in a package.
#[must_use]
pub fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    match option_env!("DOSSIER_COMMIT") {
        Some(commit) => format!("{version} ({commit})"),
        None => version.to_owned(),
    }
}
