//! One exhaustive match from each internal error to a code of the wire; each code is a Fluent
//! message (`error-<code>`) in both languages whose variables are its `args`.

use dossier_documents::DocumentError;
use dossier_store::StoreError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;
use ts_rs::TS;

/// What a use case can refuse or fail with.
#[derive(Debug, Error)]
#[non_exhaustive]
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
    /// The kind of file is not one that intake reads.
    #[error("unsupported file")]
    UnsupportedFile,
    /// The case is not at a stage that allows the act.
    #[error("wrong stage")]
    WrongStage,
    /// The second reader is the author, or the person is not the second reader.
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
    /// The regime must be settled by a person first.
    #[error("regime not settled")]
    RegimeNotSettled,
    /// The store's errors.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The documents' errors.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A fault of the program; the trace number finds it in the log.
    #[error("broken: {0}")]
    Broken(String),
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
}
