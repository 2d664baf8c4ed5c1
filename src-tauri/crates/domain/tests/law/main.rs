//! Packs of law as data: what they state, and why a bad one is refused.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test stops at the first surprise, as the test does"
)]

mod before;
mod category;
mod letter;
mod packs;
mod plan;
mod protocol;
mod refused;
mod source;
mod stated;
mod words;
