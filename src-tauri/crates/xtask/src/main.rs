//! One command for each task.
fn main() {}
