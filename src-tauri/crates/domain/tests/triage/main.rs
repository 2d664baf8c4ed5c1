//! The triage beside messages labelled by hand: the 30 worked cases and our own invented ones.

// Everything here is a test or serves one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod days;
mod fairness;
mod gold;
mod hasty;
mod invented;
mod letters;
mod robust;
mod support;
mod threads;
mod turns;
mod unseen;
