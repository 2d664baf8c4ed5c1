//! Calendars and clocks: days counted, moved, explained, or refused.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test stops at the first surprise, as the test does"
)]

mod calendar;
mod calendar_refused;
mod count;
mod course;
#[path = "../law/packs.rs"]
mod packs;
mod property;
mod sentence;
mod spell;
mod vector;
