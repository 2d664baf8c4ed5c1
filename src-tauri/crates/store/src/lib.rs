//! The vault: one encrypted database, a signed journal, projections that can be rebuilt from it,
//! a search index, and sealed attachments. The only crate that names sqlx.
//!
//! Owns durability: what [`Vault::write`] returned is on the disk, and record, index and journal
//! committed together. Must not: decide anything of law, format a word for a person, or ask what
//! time it is.

pub mod absence;
pub mod alike;
pub mod backup;
pub mod blob;
pub mod bulk;
pub mod case;
pub mod chase;
pub mod consolidation;
mod database;
pub mod disposition;
mod draft;
pub mod error;
pub mod escalation;
pub mod exchange;
mod fill;
pub mod found;
pub mod import;
pub mod journal;
pub mod note;
pub mod office;
pub mod pack;
pub mod paper;
pub mod person;
pub mod piece;
pub mod precedent;
mod project;
pub mod record;
pub mod report;
mod restriction;
pub mod review;
pub mod search;
mod sql;
mod sqlite;
pub mod stocktaking;
pub mod term;
#[cfg(test)]
mod tests;
mod tx;
pub mod vault;
pub mod verify;
mod view;
pub mod workload;

pub use error::StoreError;
pub use person::{Member, RecoverySheet};
pub use tx::{Changed, Tx};
pub use vault::{KdfCost, Mistyped, ReadsOnly, RecoveryKey, Vault, VaultCard, seal_to};

use std::ops::ControlFlow;

/// The progress of long work that nobody watches, and that goes on to its end. Long functions of
/// this crate are told what to do after each step: (done, of) in a unit that they say, and `Break`
/// to stop, which leaves the vault whole.
pub fn unwatched(_done: u64, _of: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
