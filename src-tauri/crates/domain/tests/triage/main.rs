//! The triage beside messages labelled by hand: the 30 worked cases and our own invented ones.

mod fairness;
mod gold;
mod invented;
mod robust;
mod support;
