//! The exchange with another copy of the vault.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `exchange …`.
#[derive(Debug, Subcommand)]
pub enum ExchangeCommand {
    /// Prepares a bundle.
    #[command(about = "cli-exchange-export-about")]
    Export(ExchangeExport),
    /// Takes a bundle in.
    #[command(about = "cli-exchange-import-about")]
    Import(ExchangeImport),
    /// Tells where each workstation stands.
    #[command(about = "cli-exchange-status-about")]
    Status,
}

/// `exchange export`.
#[derive(Debug, Args)]
pub struct ExchangeExport {
    /// File to write; never one that exists.
    #[arg(value_name = "cli-value-bundle", help = "cli-exchange-export-to")]
    pub to: PathBuf,
    /// Letters of the workstation for which it is.
    #[arg(
        long,
        value_name = "cli-value-letter",
        help = "cli-exchange-export-machine"
    )]
    pub machine: Option<String>,
    /// Who may open it; else everyone of the office.
    #[arg(
        long = "for",
        value_name = "cli-value-name",
        help = "cli-exchange-export-for"
    )]
    pub people: Vec<String>,
}

/// `exchange import`.
#[derive(Debug, Args)]
pub struct ExchangeImport {
    /// Bundle to take in.
    #[arg(value_name = "cli-value-bundle", help = "cli-exchange-import-from")]
    pub from: PathBuf,
    /// Fingerprint of the workstation that prepared it, compared by a person.
    #[arg(
        long,
        value_name = "cli-value-mark",
        help = "cli-exchange-import-accept"
    )]
    pub accept: Option<String>,
}
