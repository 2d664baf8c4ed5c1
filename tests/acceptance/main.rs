//! The use cases, by noun, through `app` and without a window: happy paths and refused ones.

mod architecture;
mod case;
mod cli;
mod decision;
mod desk;
mod error;
mod note;
mod pdf;
mod permission;
mod record;
mod search;
mod today;
mod vault;
