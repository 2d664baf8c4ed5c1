//! The commands, one file each.

mod backup;
mod clock;
mod clocks;
mod create;
mod demo;
mod exchange;
mod export_note;
mod import;
mod letter;
mod note;
mod office;
mod pack;
mod person;
mod practice;
mod report;
mod restore;
mod search;
mod show;
mod triage;
mod verify;

use crate::args::{Cli, Command, ExchangeCommand, NoteCommand, PackCommand};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::voice::Voice;
use dossier_app::Office;

/// Runs the command.
///
/// # Errors
/// What ends it before its result.
pub async fn run(cli: &Cli, voice: &Voice) -> Result<Exit, Failure> {
    let office = Office::machine();
    let common = &cli.common;
    match &cli.command {
        Command::Practice(asked) => practice::run(&office, asked, voice).await,
        Command::Create(asked) => create::run(&office, common, asked, voice).await,
        Command::Person { command } => person::run(&office, common, command, voice).await,
        Command::Clock(asked) => clock::run(asked, voice),
        Command::Clocks(asked) => clocks::run(&office, common, asked, voice).await,
        Command::Verify => verify::run(&office, common, voice).await,
        Command::Report(asked) => report::run(&office, common, asked, voice).await,
        Command::Backup(asked) => backup::run(&office, common, asked, voice).await,
        Command::Restore(asked) => restore::run(&office, common, asked, voice).await,
        Command::Office => office::run(&office, common, voice).await,
        Command::Pack {
            command: PackCommand::Compare(asked),
        } => pack::compare(asked, voice),
        Command::Show(asked) => show::run(&office, common, asked, voice).await,
        Command::Search(asked) => search::run(&office, common, asked, voice).await,
        Command::Import(asked) => import::run(&office, common, asked, voice).await,
        Command::Triage(asked) => triage::run(&office, common, asked, voice).await,
        Command::Note {
            command: NoteCommand::FromCase(asked),
        } => note::from_case(&office, common, asked, voice).await,
        Command::Letter { command } => letter::run(&office, common, command, voice).await,
        Command::ExportNote(asked) => export_note::run(&office, common, asked, voice).await,
        Command::Exchange { command } => match command {
            ExchangeCommand::Export(asked) => exchange::export(&office, common, asked, voice).await,
            ExchangeCommand::Import(asked) => exchange::import(&office, common, asked, voice).await,
            ExchangeCommand::Status => exchange::status(&office, common, voice).await,
        },
        Command::Demo(asked) => demo::run(&office, asked, voice).await,
    }
}
