//! One exhaustive match from each internal error to a code of the wire; each code is a Fluent
//! message (`error-<code>`) in both languages whose variables are its `args`.

mod fields;

pub use fields::FIELDS;

use crate::bag::BagFault;
use crate::word::word;
use dossier_documents::DocumentError;
use dossier_domain::law::{PackError, Way};
use dossier_domain::record::Kept;
use dossier_store::exchange::ExchangeError;
use dossier_store::{Mistyped, StoreError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;
use ts_rs::TS;
use uuid::Uuid;

/// What a use case can refuse or fail with.
#[derive(Debug, Error)]
pub enum AppError {
    /// No vault is open.
    #[error("locked")]
    Locked,
    /// The role of the person does not allow the act.
    #[error("not permitted")]
    NotPermitted,
    /// A field of the request is empty or out of bounds.
    #[error("invalid field {field}")]
    InvalidField {
        /// Field of the request.
        field: &'static str,
    },
    /// A file is larger than the limit.
    #[error("file too large")]
    TooLarge {
        /// Limit, in mebibytes.
        limit_mib: u32,
    },
    /// What was typed or pasted in one go is larger than the limit.
    #[error("request too large")]
    RequestTooLarge {
        /// Limit, in mebibytes.
        limit_mib: u32,
    },
    /// The kind of file is not one that intake reads.
    #[error("unsupported file")]
    UnsupportedFile,
    /// The case is not at a stage that allows the act.
    #[error("wrong stage")]
    WrongStage,
    /// A second reader is needed and none is named, it is the author, or the person is not the one named.
    #[error("second reader")]
    SecondReader,
    /// The ground does not exist in the pack that governs the case.
    #[error("unknown ground")]
    UnknownGround,
    /// A passage relied on is not in the text of the case.
    #[error("quote not in text")]
    QuoteNotInText,
    /// The value changed since the person read it.
    #[error("changed meanwhile")]
    ChangedMeanwhile,
    /// The case is already filed.
    #[error("already filed")]
    AlreadyFiled,
    /// Something keeps the file of the case.
    #[error("file kept: {0:?}")]
    FileKept(Kept),
    /// Whoever proposed a disposition does not approve it.
    #[error("disposition proposer")]
    DispositionProposer,
    /// A folder is not the whole bag that was made of a file.
    #[error("bag: {0}")]
    BagInvalid(#[from] BagFault),
    /// Something was recorded of a case since its bag was made, or while it was.
    #[error("bag outdated")]
    BagOutdated,
    /// The file of the case was disposed of.
    #[error("disposed")]
    Disposed {
        /// Number of the case.
        number: String,
    },
    /// Nobody named could lift the restriction, or screen a case that its author leaves.
    #[error("readers cannot keep the case")]
    ReadersCannotKeep,
    /// The second reader awaited or proposed is not among those named for a restricted case.
    #[error("second reader not named")]
    SecondReaderNotNamed,
    /// People set two values apart, and a person must settle first.
    #[error("open conflict")]
    OpenConflict,
    /// What becomes of the complaint was decided upon its screening in.
    #[error("referral stands: {0:?}")]
    ReferralStands(Way),
    /// A question of principle of the case waits for its answer.
    #[error("escalation open")]
    EscalationOpen,
    /// Whoever asks a question of principle does not rule on it.
    #[error("escalation asker")]
    EscalationAsker,
    /// The clock does not run: it stands, it is over, or its act is done.
    #[error("clock not running")]
    ClockNotRunning,
    /// Something must be done before the case is closed.
    #[error("case blocked")]
    CaseBlocked,
    /// The letter was sent: it does not change any more.
    #[error("letter sent")]
    LetterSent,
    /// A blank of the letter is left to fill in.
    #[error("letter with a blank")]
    LetterBlank,
    /// The letter must be approved, as it is, before it is sent.
    #[error("letter not approved")]
    LetterNotApproved,
    /// The letter tells of a decision that does not stand, or stands no longer.
    #[error("letter outdated")]
    LetterOutdated,
    /// The letter says that no recourse exists.
    #[error("letter denies recourse")]
    LetterDeniesRecourse {
        /// The sentence, word for word.
        passage: String,
    },
    /// Whoever wrote the letter last does not approve it.
    #[error("letter approver")]
    LetterApprover,
    /// The regime must be settled by a person first.
    #[error("regime not settled")]
    RegimeNotSettled,
    /// Nobody changes their own role, or suspends or removes themselves.
    #[error("oneself")]
    Oneself,
    /// A recovery key is not of thirty characters, or one of its groups has a typing error.
    #[error("recovery key mistyped: {0}")]
    Mistyped(#[from] Mistyped),
    /// Work on many cases runs already, in another window perhaps.
    #[error("bulk running")]
    BulkRunning,
    /// The person's import is not finished.
    #[error("import unfinished")]
    ImportUnfinished,
    /// The paths given hold no file.
    #[error("no file")]
    NoFile,
    /// The paths given hold more files than are taken at once.
    #[error("too many files")]
    TooManyFiles {
        /// Most files.
        limit: usize,
    },
    /// A pack that a person brings, or puts in force, is not one that can govern.
    #[error("pack refused: {0}")]
    PackRefused(#[source] PackError),
    /// A term is already in the glossary.
    #[error("term exists")]
    TermExists,
    /// A line of a table that a person brings is not a term.
    #[error("line {line} of a table")]
    TableLine {
        /// Line, from 1.
        line: u64,
    },
    /// A file given to intake, or an export, cannot be read or written.
    #[error("file not accessible: {0}")]
    File(#[source] std::io::Error),
    /// The store's errors.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The documents' errors.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A fault of the program: what failed, without personal text.
    #[error("broken: {0}")]
    Broken(String),
}

impl AppError {
    /// Whether it only says that long work stopped because it was told to.
    #[must_use]
    pub fn is_stop(&self) -> bool {
        matches!(self, Self::Store(StoreError::Stopped))
    }
}

/// Family of an error: what the person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Family {
    /// The person can mend it.
    Refused,
    /// Look again.
    Conflict,
    /// Ours.
    Broken,
}

/// An error on the wire: a code and its arguments, no prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct WireError {
    /// Kebab-case code; the Fluent message is `error-<code>`.
    pub code: String,
    /// Family.
    pub family: Family,
    /// Arguments of the message.
    pub args: BTreeMap<String, String>,
    /// Field of the request, when one is at fault.
    pub field: Option<String>,
    /// For a fault of ours: drawn at random, and written with its cause on standard error.
    pub trace: Option<String>,
}

/// Every code of the wire with its family and the names of its arguments. `locales/*/error.ftl`
/// holds one message `error-<code>` for each, and `docs/errors.md` one row with the test that
/// provokes it; tests compare.
pub const CODES: &[(&str, Family, &[&str])] = {
    use Family::{Broken, Conflict, Refused};
    &[
        ("locked", Refused, &[]),
        ("not-permitted", Refused, &[]),
        ("invalid-field", Refused, &["field"]),
        ("too-large", Refused, &["limit_mib"]),
        ("request-too-large", Refused, &["limit_mib"]),
        ("unsupported-file", Refused, &[]),
        ("wrong-stage", Conflict, &[]),
        ("second-reader", Refused, &[]),
        ("unknown-ground", Refused, &[]),
        ("quote-not-in-text", Refused, &[]),
        ("changed-meanwhile", Conflict, &[]),
        ("already-filed", Conflict, &[]),
        ("file-kept", Conflict, &["why"]),
        ("disposition-proposer", Refused, &[]),
        ("bag-invalid", Refused, &["file", "why"]),
        ("bag-outdated", Conflict, &[]),
        ("disposed", Conflict, &["number"]),
        ("readers-cannot-keep", Refused, &[]),
        ("second-reader-not-named", Refused, &[]),
        ("open-conflict", Conflict, &[]),
        ("referral-stands", Conflict, &["way"]),
        ("escalation-open", Refused, &[]),
        ("escalation-asker", Refused, &[]),
        ("clock-not-running", Conflict, &[]),
        ("case-blocked", Refused, &[]),
        ("letter-sent", Conflict, &[]),
        ("letter-blank", Refused, &[]),
        ("letter-not-approved", Refused, &[]),
        ("letter-outdated", Conflict, &[]),
        ("letter-denies-recourse", Refused, &["passage"]),
        ("letter-approver", Refused, &[]),
        ("regime-not-settled", Refused, &[]),
        ("oneself", Refused, &[]),
        ("recovery-length", Refused, &["typed"]),
        ("recovery-group", Refused, &["group"]),
        ("term-exists", Conflict, &[]),
        ("table-line", Refused, &["line"]),
        ("pack-refused", Refused, &["file", "line", "reason"]),
        ("file-not-found", Refused, &[]),
        ("file-not-accessible", Refused, &[]),
        ("folder-not-empty", Refused, &["folder"]),
        ("not-a-vault", Refused, &["folder"]),
        ("wrong-passphrase", Refused, &[]),
        ("suspended", Refused, &[]),
        ("wrong-recovery-key", Refused, &[]),
        ("old-slots", Refused, &["count"]),
        ("damaged-header", Broken, &[]),
        ("damaged-database", Broken, &[]),
        ("newer-format", Refused, &["found", "known"]),
        ("already-open", Refused, &[]),
        ("disk-full", Refused, &[]),
        ("read-only", Refused, &[]),
        ("network-folder", Refused, &[]),
        ("damaged-blob", Broken, &[]),
        ("not-a-backup", Refused, &[]),
        ("damaged-backup", Broken, &[]),
        ("damaged-register", Refused, &["file"]),
        ("file-exists", Refused, &["file"]),
        ("inside-vault", Refused, &[]),
        ("too-large-for-disk", Refused, &[]),
        ("stopped", Refused, &[]),
        ("bulk-running", Refused, &[]),
        ("import-unfinished", Conflict, &[]),
        ("no-file", Refused, &[]),
        ("too-many-files", Refused, &["limit"]),
        ("not-found", Conflict, &[]),
        ("bad-pack", Broken, &["file", "line", "reason"]),
        ("vault-io", Broken, &[]),
        ("busy", Refused, &[]),
        ("database", Broken, &[]),
        ("inconsistent", Broken, &[]),
        ("not-a-message", Refused, &[]),
        ("empty-file", Refused, &[]),
        ("not-text", Refused, &[]),
        ("reader-stopped", Broken, &[]),
        ("reader-missing", Broken, &[]),
        ("typesetting", Broken, &[]),
        ("not-a-bundle", Refused, &[]),
        ("newer-bundle", Refused, &["found", "known"]),
        ("truncated-bundle", Refused, &[]),
        ("tampered-bundle", Refused, &[]),
        ("bundle-of-another-vault", Refused, &[]),
        ("bundle-of-a-stranger", Refused, &[]),
        ("unknown-machine", Refused, &["letter", "mark"]),
        ("machine-revoked", Refused, &["letter"]),
        ("bundle-for-others", Refused, &[]),
        ("stale-bundle", Refused, &["letter"]),
        ("forked-chain", Refused, &["letter"]),
        ("letter-taken", Refused, &["letter"]),
        ("bundle-too-large", Refused, &[]),
        ("no-such-machine", Refused, &[]),
        ("nobody-to-open", Refused, &[]),
        ("broken", Broken, &[]),
    ]
};

impl WireError {
    fn new(family: Family, code: &str) -> Self {
        Self {
            code: code.to_owned(),
            family,
            args: BTreeMap::new(),
            field: None,
            trace: None,
        }
    }

    fn refused(code: &str) -> Self {
        Self::new(Family::Refused, code)
    }

    fn broken(code: &str) -> Self {
        Self::new(Family::Broken, code)
    }

    fn arg(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// Gives a fault of ours its trace, and writes both with the cause on standard error, for support.
    /// Causes hold no personal text.
    #[must_use]
    pub fn traced(mut self, cause: &impl std::error::Error) -> Self {
        if self.family == Family::Broken {
            let drawn = Uuid::now_v7().simple().to_string();
            let trace = drawn
                .get(drawn.len() - TRACE..)
                .unwrap_or(&drawn)
                .to_owned();
            eprintln!("{} {trace}: {cause}", self.code);
            self.trace = Some(trace);
        }
        self
    }

    fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }
}

impl From<&AppError> for WireError {
    fn from(error: &AppError) -> Self {
        match error {
            AppError::Locked => Self::refused("locked"),
            AppError::NotPermitted => Self::refused("not-permitted"),
            AppError::InvalidField { field } => {
                Self::refused("invalid-field").arg("field", field).at(field)
            }
            AppError::TooLarge { limit_mib } => {
                Self::refused("too-large").arg("limit_mib", limit_mib)
            }
            AppError::RequestTooLarge { limit_mib } => {
                Self::refused("request-too-large").arg("limit_mib", limit_mib)
            }
            AppError::UnsupportedFile => Self::refused("unsupported-file"),
            AppError::ClockNotRunning => Self::new(Family::Conflict, "clock-not-running"),
            AppError::WrongStage => Self::new(Family::Conflict, "wrong-stage"),
            AppError::SecondReader => Self::refused("second-reader").at("second_reader"),
            AppError::UnknownGround => Self::refused("unknown-ground").at("ground"),
            AppError::QuoteNotInText => Self::refused("quote-not-in-text").at("facts"),
            AppError::ChangedMeanwhile => Self::new(Family::Conflict, "changed-meanwhile"),
            AppError::AlreadyFiled => Self::new(Family::Conflict, "already-filed"),
            AppError::FileKept(kept) => {
                Self::new(Family::Conflict, "file-kept").arg("why", why(*kept))
            }
            AppError::DispositionProposer => Self::refused("disposition-proposer"),
            AppError::BagInvalid(fault) => of_bag(fault),
            AppError::BagOutdated => Self::new(Family::Conflict, "bag-outdated"),
            AppError::Disposed { number } => {
                Self::new(Family::Conflict, "disposed").arg("number", number)
            }
            AppError::ReadersCannotKeep => Self::refused("readers-cannot-keep").at("readers"),
            AppError::SecondReaderNotNamed => {
                Self::refused("second-reader-not-named").at("readers")
            }
            AppError::OpenConflict => Self::new(Family::Conflict, "open-conflict"),
            AppError::ReferralStands(way) => {
                Self::new(Family::Conflict, "referral-stands").arg("way", word(way))
            }
            AppError::CaseBlocked => Self::refused("case-blocked"),
            AppError::LetterSent => Self::new(Family::Conflict, "letter-sent"),
            AppError::LetterBlank => Self::refused("letter-blank"),
            AppError::LetterNotApproved => Self::refused("letter-not-approved"),
            AppError::EscalationOpen => Self::refused("escalation-open"),
            AppError::EscalationAsker => Self::refused("escalation-asker"),
            AppError::LetterOutdated => Self::new(Family::Conflict, "letter-outdated"),
            AppError::LetterDeniesRecourse { passage } => {
                Self::refused("letter-denies-recourse").arg("passage", passage)
            }
            AppError::LetterApprover => Self::refused("letter-approver"),
            AppError::RegimeNotSettled => Self::refused("regime-not-settled").at("incident_on"),
            AppError::Oneself => Self::refused("oneself"),
            AppError::Mistyped(Mistyped::Length(typed)) => Self::refused("recovery-length")
                .arg("typed", typed)
                .at("recovery"),
            AppError::Mistyped(Mistyped::Group(group)) => Self::refused("recovery-group")
                .arg("group", group)
                .at("recovery"),
            AppError::BulkRunning => Self::refused("bulk-running"),
            AppError::ImportUnfinished => Self::new(Family::Conflict, "import-unfinished"),
            AppError::NoFile => Self::refused("no-file"),
            AppError::TooManyFiles { limit } => Self::refused("too-many-files").arg("limit", limit),
            AppError::PackRefused(error) => of_pack(Family::Refused, "pack-refused", error),
            AppError::TermExists => Self::new(Family::Conflict, "term-exists").at("term"),
            AppError::TableLine { line } => Self::refused("table-line").arg("line", line),
            AppError::File(source) => of_file(source),
            AppError::Store(error) => of_store(error),
            AppError::Document(error) => of_document(error),
            AppError::Broken(_) => Self::broken("broken"),
        }
    }
}

impl From<AppError> for WireError {
    /// Leaves for the window or for a report: a fault of ours takes its trace here.
    fn from(error: AppError) -> Self {
        Self::from(&error).traced(&error)
    }
}

/// Signs of a trace: the last ones of a UUIDv7, which are random.
const TRACE: usize = 8;

/// The word of what keeps a file, on which the message selects.
fn why(kept: Kept) -> &'static str {
    match kept {
        Kept::Open => "open",
        Kept::NotFiled => "not_filed",
        Kept::NoRule => "no_rule",
        Kept::NotYet { .. } => "not_yet",
        Kept::Held => "held",
        Kept::Unsettled => "unsettled",
        Kept::QuestionOpen => "question_open",
        Kept::PaperAway => "paper_away",
        Kept::PaperCounted => "paper_counted",
    }
}

/// What is wrong with a bag, and where.
fn of_bag(fault: &BagFault) -> WireError {
    let (why, file) = match fault {
        BagFault::NotABag => ("not_a_bag", ""),
        BagFault::Malformed(file) => ("malformed", file.as_str()),
        BagFault::Missing(file) => ("missing", file.as_str()),
        BagFault::Unlisted(file) => ("unlisted", file.as_str()),
        BagFault::Changed(file) => ("changed", file.as_str()),
        BagFault::Other => ("other", ""),
        BagFault::Io(error) => return of_file(error),
    };
    WireError::refused("bag-invalid")
        .arg("why", why)
        .arg("file", file)
}

fn of_file(error: &std::io::Error) -> WireError {
    match error.kind() {
        std::io::ErrorKind::NotFound => WireError::refused("file-not-found"),
        std::io::ErrorKind::StorageFull => WireError::refused("disk-full"),
        _ => WireError::refused("file-not-accessible"),
    }
}

fn of_store(error: &StoreError) -> WireError {
    match error {
        StoreError::FolderNotEmpty(folder) => {
            WireError::refused("folder-not-empty").arg("folder", folder.display())
        }
        StoreError::NotAVault(folder) => {
            WireError::refused("not-a-vault").arg("folder", folder.display())
        }
        StoreError::WrongPassphrase => WireError::refused("wrong-passphrase").at("passphrase"),
        StoreError::Suspended => WireError::refused("suspended"),
        StoreError::WrongRecoveryKey => WireError::refused("wrong-recovery-key").at("recovery"),
        StoreError::OldSlots(count) => WireError::refused("old-slots").arg("count", count),
        StoreError::DamagedHeader { .. } => WireError::broken("damaged-header"),
        StoreError::DamagedDatabase => WireError::broken("damaged-database"),
        StoreError::NewerFormat { found, known } => WireError::refused("newer-format")
            .arg("found", found)
            .arg("known", known),
        StoreError::AlreadyOpen => WireError::refused("already-open"),
        StoreError::DiskFull => WireError::refused("disk-full"),
        StoreError::ReadOnly => WireError::refused("read-only"),
        StoreError::NetworkFolder => WireError::refused("network-folder"),
        StoreError::DamagedBlob => WireError::broken("damaged-blob"),
        StoreError::Exchange(error) => of_exchange(error),
        StoreError::NotABackup => WireError::refused("not-a-backup"),
        StoreError::DamagedBackup => WireError::broken("damaged-backup"),
        StoreError::DamagedRegister(file) => {
            WireError::refused("damaged-register").arg("file", file.display())
        }
        StoreError::FileExists(file) => {
            WireError::refused("file-exists").arg("file", file.display())
        }
        StoreError::InsideVault => WireError::refused("inside-vault"),
        StoreError::TooLargeForDisk => WireError::refused("too-large-for-disk"),
        StoreError::Stopped => WireError::refused("stopped"),
        StoreError::NotFound => WireError::new(Family::Conflict, "not-found"),
        StoreError::Pack(error) => of_pack(Family::Broken, "bad-pack", error),
        StoreError::Io(_) => WireError::broken("vault-io"),
        StoreError::Busy => WireError::refused("busy"),
        StoreError::Database(_) => WireError::broken("database"),
        StoreError::Inconsistent(_) => WireError::broken("inconsistent"),
    }
}

fn of_exchange(error: &ExchangeError) -> WireError {
    match error {
        ExchangeError::NotABundle => WireError::refused("not-a-bundle"),
        ExchangeError::Newer { found, known } => WireError::refused("newer-bundle")
            .arg("found", found)
            .arg("known", known),
        ExchangeError::Truncated => WireError::refused("truncated-bundle"),
        ExchangeError::Tampered => WireError::refused("tampered-bundle"),
        ExchangeError::OtherVault => WireError::refused("bundle-of-another-vault"),
        ExchangeError::Stranger => WireError::refused("bundle-of-a-stranger"),
        ExchangeError::UnknownMachine { letter, mark } => WireError::refused("unknown-machine")
            .arg("letter", letter)
            .arg("mark", mark),
        ExchangeError::Revoked { letter } => {
            WireError::refused("machine-revoked").arg("letter", letter)
        }
        ExchangeError::ForOthers => WireError::refused("bundle-for-others"),
        ExchangeError::Stale { letter } => WireError::refused("stale-bundle").arg("letter", letter),
        ExchangeError::Fork { letter } => WireError::refused("forked-chain").arg("letter", letter),
        ExchangeError::LetterTaken { letter } => {
            WireError::refused("letter-taken").arg("letter", letter)
        }
        ExchangeError::TooLarge => WireError::refused("bundle-too-large"),
        ExchangeError::NoSuchMachine => WireError::refused("no-such-machine"),
        ExchangeError::NobodyToOpen => WireError::refused("nobody-to-open"),
        ExchangeError::File(_, source) => of_file(source),
    }
}

/// A pack that a person brings is theirs to mend; one that the vault already holds is not.
fn of_pack(family: Family, code: &'static str, error: &PackError) -> WireError {
    WireError::new(family, code)
        .arg("file", &error.file)
        .arg("line", error.line)
        .arg("reason", &error.reason)
}

fn of_document(error: &DocumentError) -> WireError {
    match error {
        DocumentError::NotAMessage => WireError::refused("not-a-message"),
        DocumentError::Empty => WireError::refused("empty-file"),
        DocumentError::TooLarge { limit } => {
            WireError::refused("too-large").arg("limit_mib", limit >> 20)
        }
        DocumentError::NotText => WireError::refused("not-text"),
        DocumentError::ReaderStopped => WireError::broken("reader-stopped"),
        DocumentError::ReaderMissing => WireError::broken("reader-missing"),
        DocumentError::Typesetting(_) => WireError::broken("typesetting"),
    }
}

#[cfg(test)]
mod tests;
