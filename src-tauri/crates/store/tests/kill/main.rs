//! Real processes, killed with SIGKILL while they write and while they draw the vault's key anew.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod machine;
mod turn;
mod write;
