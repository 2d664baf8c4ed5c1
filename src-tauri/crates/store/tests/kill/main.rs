//! Real processes, killed with SIGKILL while they write, take in a bundle and draw the vault's key anew.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod machine;
mod take_in;
mod turn;
mod write;
