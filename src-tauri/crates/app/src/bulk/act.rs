//! The acts that can be done on many cases: each as the use case of one case does it, under the same
//! rules.

use crate::case;
use crate::case::known::Known;
use crate::record::{self, Paper};
use crate::session::Act;
use crate::{AppError, Session};
use dossier_domain::case::{Case, Correction};
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_domain::record::SeriesCode;
use dossier_store::Tx;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An act on many cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
#[ts(export)]
pub enum BulkAct {
    /// Answers in a language.
    ReplyLanguage {
        /// Which.
        to: Lang,
    },
    /// Screens in.
    ScreenIn {
        /// Reasons; needed where a ground is to be weighed.
        reasons: String,
    },
    /// Files the papers.
    File {
        /// Series of the plan.
        series: SeriesCode,
    },
    /// Closes.
    Close {
        /// Why; needed where a deadline is still open.
        reasons: String,
    },
}

/// Which act, without what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "BulkKind")]
pub enum Kind {
    /// Answers in a language.
    ReplyLanguage,
    /// Screens in.
    ScreenIn,
    /// Files the papers.
    File,
    /// Closes.
    Close,
}

impl Kind {
    /// Whether the program can take it back: what is filed stays filed, and a case that was closed is
    /// opened again one by one, with reasons.
    #[must_use]
    pub const fn can_be_taken_back(self) -> bool {
        matches!(self, Self::ReplyLanguage | Self::ScreenIn)
    }
}

/// What an act needs of one case, read before its write.
pub(super) enum Ready {
    /// Nothing: the write reads it.
    Nothing,
    /// The papers to file.
    Papers(Box<Case>, Vec<Paper>),
    /// What was known of it when nothing blocked.
    Known(Box<Known>),
}

impl BulkAct {
    /// Which act.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::ReplyLanguage { .. } => Kind::ReplyLanguage,
            Self::ScreenIn { .. } => Kind::ScreenIn,
            Self::File { .. } => Kind::File,
            Self::Close { .. } => Kind::Close,
        }
    }

    /// What a person must be allowed to do.
    #[must_use]
    pub(super) const fn needs(&self) -> Act {
        match self {
            Self::ReplyLanguage { .. } => Act::Receive,
            Self::ScreenIn { .. } => Act::Screen,
            Self::File { .. } => Act::File,
            Self::Close { .. } => Act::Close,
        }
    }

    /// What is wrong with it whatever the case.
    pub(super) fn check(&self) -> Result<(), AppError> {
        match self {
            Self::File { series } => record::check_series(series),
            _ => Ok(()),
        }
    }

    pub(super) async fn prepare(
        &self,
        session: &Session,
        case_id: CaseId,
    ) -> Result<Ready, AppError> {
        match self {
            Self::ReplyLanguage { .. } | Self::ScreenIn { .. } => Ok(Ready::Nothing),
            Self::File { .. } => {
                let (case, text) = session.vault.case(case_id).await?;
                if case.file.is_some() {
                    return Err(AppError::AlreadyFiled);
                }
                let papers = record::papers(session, &case, text).await?;
                Ok(Ready::Papers(Box::new(case), papers))
            }
            Self::Close { reasons } => {
                let known = case::may_close(session, case_id, reasons).await?;
                Ok(Ready::Known(Box::new(known)))
            }
        }
    }

    pub(super) async fn record(
        &self,
        session: &Session,
        tx: &mut Tx,
        case_id: CaseId,
        ready: &Ready,
    ) -> Result<(), AppError> {
        match (self, ready) {
            (Self::ReplyLanguage { to }, _) => {
                let case = tx.case(case_id).await?;
                let from = case.receipt.reply_language;
                let correction = Correction::ReplyLanguage { from, to: *to };
                case::correct_in(tx, &case, correction).await
            }
            (Self::ScreenIn { reasons }, _) => {
                case::screen_in_in(session, tx, case_id, reasons).await
            }
            (Self::File { series }, Ready::Papers(case, papers)) => {
                record::file_in(session, tx, case, series, papers.clone()).await
            }
            (Self::Close { reasons }, Ready::Known(known)) => {
                case::close_in(tx, known, reasons).await
            }
            _ => Err(AppError::Broken("bulk".to_owned())),
        }
    }
}
