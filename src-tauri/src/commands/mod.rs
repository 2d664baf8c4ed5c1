//! The commands of the window: one file per noun, wrappers of at most three lines around the use
//! cases. `list.rs` names them all, once.

mod backup;
mod bulk;
mod calendar;
mod case;
mod clock;
mod closing;
mod disclosure;
mod disposition;
mod draft;
mod enquiry;
mod escalation;
mod exchange;
mod file;
mod find;
mod glossary;
mod history;
mod import;
mod job;
mod journal;
mod letter;
mod limit;
mod note;
mod office;
mod pack;
mod palette;
mod paper;
mod person;
mod piece;
mod place;
mod practice;
mod precedent;
mod record;
mod referral;
mod report;
mod review;
mod search;
mod stocktaking;
mod today;
mod transfer;
mod vault;
mod view;
mod window;
mod workload;

#[cfg(test)]
mod held;

use dossier_app::WireError;
use tauri::Wry;
use tauri::ipc::Invoke;

macro_rules! commands {
    ($($noun:ident :: $name:ident ($($arguments:tt)*) -> $result:ty;)*) => {
        /// Answers the commands of the list, and no other.
        fn answer() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($noun::$name),*]
        }
    };
}
include!("list.rs");

/// Answers a command, once its request is found to be of a size that the program takes.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let answer = answer();
    move |invoke| match limit::check(invoke.message.payload()) {
        Ok(()) => answer(invoke),
        Err(error) => {
            invoke.resolver.reject(WireError::from(error));
            true
        }
    }
}
