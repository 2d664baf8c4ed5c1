//! Packs of law as data: what they state, and why a bad one is refused.

mod packs;
mod plan;
mod refused;
mod stated;
