//! People of the vault.

use super::value::role;
use clap::{Args, Subcommand};
use dossier_domain::person::Role;
use std::path::PathBuf;

/// `person …`.
#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    /// Gives another person a passphrase of their own.
    #[command(about = "cli-person-add-about")]
    Add(AddPerson),
    /// Lists everyone, with their role and their access.
    #[command(about = "cli-person-list-about")]
    List,
    /// Gives a person another role.
    #[command(about = "cli-person-role-about")]
    Role(PersonRole),
    /// Suspends a person.
    #[command(about = "cli-person-suspend-about")]
    Suspend(NamedPerson),
    /// Lets a suspended person sign in again.
    #[command(about = "cli-person-resume-about")]
    Resume(NamedPerson),
    /// Removes a person and draws the vault's key anew.
    #[command(about = "cli-person-remove-about")]
    Remove(NamedPerson),
    /// Draws a recovery key and puts it in force.
    #[command(about = "cli-person-recovery-about")]
    Recovery,
}

/// `person add`.
#[derive(Debug, Args)]
pub struct AddPerson {
    /// Name.
    #[arg(long, value_name = "cli-value-name", help = "cli-person-add-name")]
    pub name: String,
    /// Role.
    #[arg(long, value_name = "cli-value-role", help = "cli-person-add-role", value_parser = role())]
    pub role: Role,
    /// File that holds that person's passphrase; else `DOSSIER_NEW_PASSPHRASE`, else a prompt.
    #[arg(
        long,
        value_name = "cli-value-file",
        help = "cli-person-add-passphrase-file"
    )]
    pub new_passphrase_file: Option<PathBuf>,
}

/// A person of the vault, by name.
#[derive(Debug, Args)]
pub struct NamedPerson {
    /// Name, as at sign-in.
    #[arg(value_name = "cli-value-name", help = "cli-person-named")]
    pub name: String,
}

/// `person role`.
#[derive(Debug, Args)]
pub struct PersonRole {
    /// Whom.
    #[command(flatten)]
    pub whom: NamedPerson,
    /// New role.
    #[arg(long, value_name = "cli-value-role", help = "cli-person-add-role", value_parser = role())]
    pub role: Role,
}
