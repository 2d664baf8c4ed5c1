//! The vault: one encrypted database, a signed journal, projections that can be rebuilt from it,
//! a search index, and sealed attachments. The only crate that names sqlx.
//!
//! Owns durability: what [`Vault::write`] returned is on the disk, and record, index and journal
//! committed together. Must not: decide anything of law, format a word for a person, or ask what
//! time it is.

pub mod blob;
pub mod case;
pub mod error;
pub mod note;
pub mod pack;
pub mod person;
pub mod record;
pub mod search;
pub mod vault;
pub mod verify;

pub use error::StoreError;
pub use vault::{Changed, KdfCost, Tx, Vault, VaultCard};
