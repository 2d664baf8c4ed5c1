//! The window: the composition root, and one wrapper for each use case.
//!
//! Owns the process, its windows and the state that the wrappers share ([`desk::Desk`]). Must
//! not: hold a rule, a word of either language, or a command that is not in `commands/list.rs`.

mod commands;
mod desk;
mod start;
mod window;

use dossier_app::Office;
use start::Start;
use std::process::ExitCode;
use tauri::Manager;

/// Starts the program and returns when its window is closed.
#[must_use]
pub fn main() -> ExitCode {
    start::without_automation();
    dossier_app::without_core();
    let folder = match start::read(
        std::env::args_os().skip(1),
        std::env::var_os(start::VAULT_VARIABLE),
    ) {
        Ok(Start::Vault(folder)) => folder,
        Ok(Start::Usage) => return start::usage(ExitCode::SUCCESS),
        Err(start::Unread) => return start::usage(ExitCode::from(2)),
    };
    let outcome = tauri::Builder::default()
        .invoke_handler(commands::handler())
        .setup(move |app| {
            app.manage(desk::Desk::new(
                Office::machine(),
                folder,
                app.handle().clone(),
            ));
            Ok(window::build(app)?)
        })
        .run(tauri::generate_context!());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dossier-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}
