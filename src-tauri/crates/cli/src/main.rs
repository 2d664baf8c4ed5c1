//! `dossier`: the headless journey.
fn main() {}
