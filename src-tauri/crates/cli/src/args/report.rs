//! The report of a period.

use super::value::one_of;
use chrono::NaiveDate;
use clap::Args;

/// `report`.
#[derive(Debug, Args)]
pub struct Report {
    /// First day; else that of the last whole quarter.
    #[arg(
        long,
        value_name = "cli-value-date",
        help = "cli-report-from",
        requires = "to"
    )]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[arg(
        long,
        value_name = "cli-value-date",
        help = "cli-report-to",
        requires = "from"
    )]
    pub to: Option<NaiveDate>,
    /// Cut-off; else the last day.
    #[arg(long, value_name = "cli-value-date", help = "cli-report-cut-off")]
    pub cut_off: Option<NaiveDate>,
    /// Form of the result.
    #[arg(
        long,
        value_name = "cli-value-format",
        help = "cli-report-format",
        value_parser = one_of(&FORMATS)
    )]
    pub format: Option<Format>,
    /// Freezes it in the journal.
    #[arg(long, help = "cli-report-publish")]
    pub publish: bool,
    /// Derives a published report again.
    #[arg(
        long,
        value_name = "cli-value-number",
        help = "cli-report-check",
        conflicts_with_all = ["from", "to", "cut_off", "format", "publish"]
    )]
    pub check: Option<String>,
}

/// Form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON on standard output.
    Json,
    /// A workbook in the folder of exports.
    Xlsx,
    /// PDF in the folder of exports.
    Pdf,
}

const FORMATS: [(&str, Format); 3] = [
    ("json", Format::Json),
    ("xlsx", Format::Xlsx),
    ("pdf", Format::Pdf),
];
