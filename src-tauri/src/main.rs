//! Window entry.
fn main() {}
