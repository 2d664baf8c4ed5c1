//! The use cases, by noun, through `app` and without a window: happy paths and refused ones.

// What a test sets up is there or the test fails; the lints let only functions marked as tests say so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod absence;
mod alike;
mod alone;
mod architecture;
mod backup;
mod bulk;
mod case;
mod category;
mod cli;
mod clock;
mod closing;
mod consolidation;
mod decision;
mod desk;
mod disclosure;
mod disposition;
mod enquiry;
mod error;
mod escalation;
mod exchange;
mod find;
mod history;
mod hostile;
mod import;
mod intake;
mod job;
mod killed;
mod letter;
mod milestone;
mod note;
mod outlook;
mod palette;
mod paper;
mod path;
mod pdf;
mod people;
mod permission;
mod piece;
mod practice;
mod precedent;
mod provoked;
mod record;
mod recourse;
mod referral;
mod report;
mod restriction;
mod reversal;
mod review;
mod search;
mod settings;
mod signal;
mod stocktaking;
mod threat_model;
mod today;
mod traps;
mod undo;
mod upgrade;
mod vault;
mod view;
mod workload;
