//! Tests of the vault against a real encrypted database in a temporary folder.

mod backup;
mod case;
mod chase;
mod converge;
mod damage;
mod disposition;
mod exchange;
mod faults;
mod figure;
mod found;
mod import;
mod leaving;
mod note;
mod office;
mod opening;
mod paper;
mod people;
mod reading;
mod restriction;
mod search;
mod statements;
mod stocktaking;
pub(crate) mod support;
mod upgrade;
mod vault;
mod verify;
