//! The letters of a case.

use super::value::one_of;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use dossier_domain::lang::Lang;
use dossier_domain::letter::{LetterFormat, Means};
use std::path::PathBuf;

/// `letter …`.
#[derive(Debug, Subcommand)]
pub enum LetterCommand {
    /// Lists the letters of a case and the templates for it.
    #[command(about = "cli-letter-list-about")]
    List(LettersOf),
    /// Drafts a letter.
    #[command(about = "cli-letter-draft-about")]
    Draft(DraftLetter),
    /// Shows a letter.
    #[command(about = "cli-letter-show-about")]
    Show(OneLetter),
    /// Makes a file of a letter.
    #[command(about = "cli-letter-export-about")]
    Export(ExportLetter),
    /// Keeps, with reasons, words that seem to deny every recourse.
    #[command(about = "cli-letter-keep-about")]
    Keep(KeepPassages),
    /// Approves a letter.
    #[command(about = "cli-letter-approve-about")]
    Approve(ApproveLetter),
    /// Records that a letter left the office.
    #[command(about = "cli-letter-dispatch-about")]
    Dispatch(DispatchLetter),
}

/// `letter list`.
#[derive(Debug, Args)]
pub struct LettersOf {
    /// Number of the case.
    #[arg(value_name = "cli-value-number", help = "cli-note-from-case-number")]
    pub case: String,
}

/// A letter of a case.
#[derive(Debug, Args)]
pub struct OneLetter {
    /// Number of the case.
    #[arg(value_name = "cli-value-number", help = "cli-note-from-case-number")]
    pub case: String,
    /// Number of the letter.
    #[arg(value_name = "cli-value-number", help = "cli-letter-number")]
    pub letter: String,
}

/// `letter draft`.
#[derive(Debug, Args)]
pub struct DraftLetter {
    /// Number of the case.
    #[arg(value_name = "cli-value-number", help = "cli-note-from-case-number")]
    pub case: String,
    /// Code of the template, as `letter list` tells it.
    #[arg(value_name = "cli-value-template", help = "cli-letter-template")]
    pub template: String,
    /// Languages, the recipient's first; else that in which the office answers the case.
    #[arg(
        long = "in",
        value_name = "cli-value-langs",
        help = "cli-letter-in",
        value_parser = one_of(&LANGS)
    )]
    pub langs: Option<Langs>,
}

/// `letter export`.
#[derive(Debug, Args)]
pub struct ExportLetter {
    /// Which.
    #[command(flatten)]
    pub of: OneLetter,
    /// Form.
    #[arg(
        long,
        value_name = "cli-value-form",
        help = "cli-letter-format",
        value_parser = one_of(&FORMATS)
    )]
    pub format: LetterFormat,
    /// Folder; else the folder of exports.
    #[arg(long, value_name = "cli-value-folder", help = "cli-letter-to")]
    pub to: Option<PathBuf>,
}

/// `letter keep`.
#[derive(Debug, Args)]
pub struct KeepPassages {
    /// Which.
    #[command(flatten)]
    pub of: OneLetter,
    /// Digest of the text that the person read, as `letter show` tells it.
    #[arg(long, value_name = "cli-value-mark", help = "cli-letter-digest")]
    pub digest: String,
    /// Why these words rule out no recourse.
    #[arg(long, value_name = "cli-value-words", help = "cli-letter-keep-reasons")]
    pub reasons: String,
}

/// `letter approve`.
#[derive(Debug, Args)]
pub struct ApproveLetter {
    /// Which.
    #[command(flatten)]
    pub of: OneLetter,
    /// Digest of the text that the person read, as `letter show` tells it.
    #[arg(long, value_name = "cli-value-mark", help = "cli-letter-digest")]
    pub digest: String,
}

/// `letter dispatch`.
#[derive(Debug, Args)]
pub struct DispatchLetter {
    /// Which.
    #[command(flatten)]
    pub of: OneLetter,
    /// How it left.
    #[arg(
        long,
        value_name = "cli-value-means",
        help = "cli-letter-means",
        value_parser = one_of(&MEANS)
    )]
    pub means: Means,
    /// Day on which it left; else today.
    #[arg(long, value_name = "cli-value-date", help = "cli-letter-on")]
    pub on: Option<NaiveDate>,
}

/// Languages of a letter on the command line.
pub type Langs = &'static [Lang];

const LANGS: [(&str, Langs); 4] = [
    ("fr", &[Lang::Fr]),
    ("en", &[Lang::En]),
    ("fr-en", &[Lang::Fr, Lang::En]),
    ("en-fr", &[Lang::En, Lang::Fr]),
];

const FORMATS: [(&str, LetterFormat); 2] =
    [("pdf", LetterFormat::Pdf), ("docx", LetterFormat::Docx)];

const MEANS: [(&str, Means); 6] = [
    ("mail", Means::Mail),
    ("registered-mail", Means::RegisteredMail),
    ("email", Means::Email),
    ("fax", Means::Fax),
    ("in-person", Means::InPerson),
    ("courier", Means::Courier),
];
