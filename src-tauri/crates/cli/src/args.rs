//! What may be typed after `dossier`. Every help text here is a message id of `cli.ftl`, said in
//! the chosen language by [`crate::help`] before clap shows it.

mod exchange;
mod letter;
mod person;
mod report;
mod value;

pub use exchange::{ExchangeCommand, ExchangeExport, ExchangeImport};
pub use letter::{
    ApproveLetter, DispatchLetter, DraftLetter, ExportLetter, KeepPassages, LetterCommand,
    OneLetter,
};
pub use person::{AddPerson, PersonCommand};
pub use report::{Format, Report};

use chrono::NaiveDate;
use clap::{ArgAction, Args, Parser, Subcommand};
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use std::path::PathBuf;
use value::{lang, role};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "dossier",
    about = "cli-about",
    version = dossier_app::version(),
    arg_required_else_help = true,
    hide_possible_values = true,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    subcommand_value_name = "cli-value-command",
    subcommand_help_heading = "cli-heading-commands",
    after_help = "cli-exit-codes"
)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub common: Common,
    /// Prints the version.
    #[arg(short = 'V', long, action = ArgAction::Version, help = "cli-option-version")]
    version: Option<bool>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Common {
    /// Folder of the vault; else `DOSSIER_VAULT`.
    #[arg(
        long,
        global = true,
        value_name = "cli-value-folder",
        help = "cli-option-vault"
    )]
    pub vault: Option<PathBuf>,
    /// Who signs in, when several may.
    #[arg(
        long,
        global = true,
        value_name = "cli-value-name",
        help = "cli-option-person"
    )]
    pub person: Option<String>,
    /// File that holds the passphrase; else `DOSSIER_PASSPHRASE`, else a prompt.
    #[arg(
        long,
        global = true,
        value_name = "cli-value-file",
        help = "cli-option-passphrase-file"
    )]
    pub passphrase_file: Option<PathBuf>,
    /// Language of the words.
    #[arg(long, global = true, value_name = "cli-value-lang", help = "cli-option-lang", value_parser = lang())]
    pub lang: Option<Lang>,
    /// One JSON object a line.
    #[arg(long, global = true, help = "cli-option-json")]
    pub json: bool,
    /// Prints the help.
    #[arg(short, long, global = true, action = ArgAction::Help, help = "cli-option-help")]
    help: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Shows the whole journey in a vault of its own.
    #[command(about = "cli-demo-about")]
    Demo(Demo),
    /// Makes the practice office.
    #[command(about = "cli-practice-about")]
    Practice(Practice),
    /// Creates a vault with its first person.
    #[command(about = "cli-create-about")]
    Create(Create),
    /// Adds people.
    #[command(
        about = "cli-person-about",
        subcommand_required = true,
        arg_required_else_help = true,
        subcommand_value_name = "cli-value-command",
        subcommand_help_heading = "cli-heading-commands"
    )]
    Person {
        /// What to do.
        #[command(subcommand)]
        command: PersonCommand,
    },
    /// Receives files as cases.
    #[command(about = "cli-import-about")]
    Import(Paths),
    /// Triages files, with or without a vault.
    #[command(about = "cli-triage-about")]
    Triage(Paths),
    /// Counts a deadline.
    #[command(about = "cli-clock-about")]
    Clock(Clock),
    /// Shows the clocks of a case.
    #[command(about = "cli-clocks-about")]
    Clocks(Clocks),
    /// Shows a case whole.
    #[command(about = "cli-show-about")]
    Show(Show),
    /// Searches cases, records and notes.
    #[command(about = "cli-search-about")]
    Search(Search),
    /// Drafts notes.
    #[command(
        about = "cli-note-about",
        subcommand_required = true,
        arg_required_else_help = true,
        subcommand_value_name = "cli-value-command",
        subcommand_help_heading = "cli-heading-commands"
    )]
    Note {
        /// What to do.
        #[command(subcommand)]
        command: NoteCommand,
    },
    /// Writes to people about a case.
    #[command(
        about = "cli-letter-about",
        subcommand_required = true,
        arg_required_else_help = true,
        subcommand_value_name = "cli-value-command",
        subcommand_help_heading = "cli-heading-commands"
    )]
    Letter {
        /// What to do.
        #[command(subcommand)]
        command: LetterCommand,
    },
    /// Exports a note as PDF.
    #[command(about = "cli-export-note-about")]
    ExportNote(ExportNote),
    /// Exchanges with another copy of the vault.
    #[command(
        about = "cli-exchange-about",
        subcommand_required = true,
        arg_required_else_help = true,
        subcommand_value_name = "cli-value-command",
        subcommand_help_heading = "cli-heading-commands"
    )]
    Exchange {
        /// What to do.
        #[command(subcommand)]
        command: ExchangeCommand,
    },
    /// Verifies the vault.
    #[command(about = "cli-verify-about")]
    Verify,
    /// Counts a period, publishes what it counts, derives it again.
    #[command(about = "cli-report-about")]
    Report(Report),
    /// Writes a backup.
    #[command(about = "cli-backup-about")]
    Backup(Backup),
    /// Makes a vault of a backup.
    #[command(about = "cli-restore-about")]
    Restore(Restore),
    /// Shows what the office settled about itself.
    #[command(about = "cli-office-about")]
    Office,
    /// Compares packs.
    #[command(
        about = "cli-pack-about",
        subcommand_required = true,
        arg_required_else_help = true,
        subcommand_value_name = "cli-value-command",
        subcommand_help_heading = "cli-heading-commands"
    )]
    Pack {
        /// What to do.
        #[command(subcommand)]
        command: PackCommand,
    },
}

/// `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// Folder to write it in; it must exist, outside the vault.
    #[arg(long, value_name = "cli-value-folder", help = "cli-backup-to")]
    pub to: PathBuf,
}

/// `restore`.
#[derive(Debug, Args)]
pub struct Restore {
    /// File of the backup.
    #[arg(value_name = "cli-value-file", help = "cli-restore-file")]
    pub file: PathBuf,
    /// Folder to make the vault in; it must be empty, or not exist.
    #[arg(long, value_name = "cli-value-folder", help = "cli-restore-to")]
    pub to: PathBuf,
}

/// `note …`.
#[derive(Debug, Subcommand)]
pub enum NoteCommand {
    /// Drafts a note for information from a case.
    #[command(about = "cli-note-from-case-about")]
    FromCase(FromCase),
}

/// `pack …`.
#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// Says what one version of a pack changes in another.
    #[command(about = "cli-pack-compare-about")]
    Compare(ComparePacks),
}

/// `pack compare`.
#[derive(Debug, Args)]
pub struct ComparePacks {
    /// Folder of the version before, or the name of a pack of the program.
    #[arg(value_name = "cli-value-folder", help = "cli-pack-compare-old")]
    pub old: PathBuf,
    /// Folder of the version after.
    #[arg(value_name = "cli-value-folder", help = "cli-pack-compare-new")]
    pub new: PathBuf,
}

/// `demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// Files to receive in place of the practice mails.
    #[arg(value_name = "cli-value-path", help = "cli-demo-paths")]
    pub paths: Vec<PathBuf>,
    /// Folder where the PDF files stay.
    #[arg(
        long,
        value_name = "cli-value-folder",
        help = "cli-demo-to",
        default_value = "dossier-demo",
        hide_default_value = true
    )]
    pub to: PathBuf,
    /// Keeps the vault.
    #[arg(long, help = "cli-demo-keep")]
    pub keep: bool,
}

/// `practice`.
#[derive(Debug, Args)]
pub struct Practice {
    /// Folder to make it in; else where the window looks for it.
    #[arg(value_name = "cli-value-folder", help = "cli-practice-folder")]
    pub folder: Option<PathBuf>,
}

/// `create`.
#[derive(Debug, Args)]
pub struct Create {
    /// Folder to create the vault in.
    #[arg(value_name = "cli-value-folder", help = "cli-create-folder")]
    pub folder: PathBuf,
    /// Name of the first person.
    #[arg(long, value_name = "cli-value-name", help = "cli-create-name")]
    pub name: String,
    /// Role of the first person.
    #[arg(long, value_name = "cli-value-role", help = "cli-create-role", value_parser = role())]
    pub role: Role,
}

/// Files or folders.
#[derive(Debug, Args)]
pub struct Paths {
    /// Files, or folders read whole in order of name.
    #[arg(
        required = true,
        value_name = "cli-value-path",
        help = "cli-option-paths"
    )]
    pub paths: Vec<PathBuf>,
}

/// `clock`.
#[derive(Debug, Args)]
pub struct Clock {
    /// Code of a rule; without it, the rules are listed.
    #[arg(
        value_name = "cli-value-rule",
        help = "cli-clock-rule",
        requires = "from"
    )]
    pub rule: Option<String>,
    /// Day to count from.
    #[arg(
        long,
        value_name = "cli-value-date",
        help = "cli-clock-from",
        requires = "rule"
    )]
    pub from: Option<NaiveDate>,
}

/// `clocks`.
#[derive(Debug, Args)]
pub struct Clocks {
    /// Number of the case.
    #[arg(value_name = "cli-value-number", help = "cli-note-from-case-number")]
    pub number: String,
    /// Tells each step, and who did what.
    #[arg(long, help = "cli-clocks-explain")]
    pub explain: bool,
}

/// `show`.
#[derive(Debug, Args)]
pub struct Show {
    /// Number of the case.
    #[arg(value_name = "cli-value-number", help = "cli-note-from-case-number")]
    pub number: String,
}

/// `search`.
#[derive(Debug, Args)]
pub struct Search {
    /// Words, all required.
    #[arg(
        required = true,
        value_name = "cli-value-words",
        help = "cli-search-words"
    )]
    pub words: Vec<String>,
    /// Best match first.
    #[arg(long, help = "cli-search-best")]
    pub best: bool,
}

/// `note from-case`.
#[derive(Debug, Args)]
pub struct FromCase {
    /// Number of the case.
    #[arg(value_name = "cli-value-number", help = "cli-note-from-case-number")]
    pub number: String,
    /// Language written first.
    #[arg(long, value_name = "cli-value-lang", help = "cli-note-from-case-source", value_parser = lang())]
    pub source: Option<Lang>,
}

/// `export-note`.
#[derive(Debug, Args)]
pub struct ExportNote {
    /// Number of the note.
    #[arg(value_name = "cli-value-number", help = "cli-export-note-number")]
    pub number: String,
    /// File to write; never one that exists.
    #[arg(long, value_name = "cli-value-file", help = "cli-export-note-to")]
    pub to: PathBuf,
}
