//! Tests of the vault against a real encrypted database in a temporary folder.

mod case;
mod damage;
mod note;
mod opening;
mod restriction;
mod search;
mod statements;
mod support;
mod vault;
mod verify;
