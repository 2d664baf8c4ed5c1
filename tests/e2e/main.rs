//! The real window, in WebKit under a virtual display, through WebDriver.
//!
//! Each test has a machine of its own: display, driver, folders. Things are found by role or test
//! id, never by their words, so that the same journey is made in both languages. What the window
//! showed when a test failed is kept in `target/shots/<language>`, and every screen by `cargo xtask shots`.

// What a test sets up is there or the test fails; the lints let only functions marked as tests say so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod acts;
mod alone;
mod apart;
mod audit;
mod backup;
mod category;
mod consolidation;
mod day;
mod desk;
mod disposition;
mod door;
mod drop;
mod elsewhere;
mod enquiry;
mod exchange;
mod fault;
mod first_run;
mod hardening;
mod harness;
mod intake;
mod journey;
mod language;
mod letter;
mod letters;
mod lists;
mod milestone;
mod paper;
mod path;
mod people;
mod pieces;
mod precedent;
mod print;
mod pseudo;
mod referral;
mod report;
mod restriction;
mod reversal;
mod review;
mod rotation;
mod settings;
mod shell;
mod states;
mod stocktaking;
