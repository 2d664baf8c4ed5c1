//! Tests of the vault against a real encrypted database in a temporary folder.

mod support;
mod vault;
