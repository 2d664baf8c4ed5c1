//! The acts that can be done on many cases: each as the use case of one case does it, under the same
//! rules.

use crate::case::known::Known;
use crate::case::{self, Giver, MarkChoice, mark};
use crate::record::{self, Paper};
use crate::session::Act;
use crate::text::{LONG, filled};
use crate::{AppError, Session, disposition, referral};
use dossier_domain::case::{Case, Correction};
use dossier_domain::id::{CaseId, PersonId};
use dossier_domain::lang::Lang;
use dossier_domain::law::OutcomeCode;
use dossier_domain::record::{Plan, SeriesCode};
use dossier_domain::referral::Decision;
use dossier_store::{StoreError, Tx};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
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
    /// Gives to a person, or puts down.
    Assign {
        /// Who looks after them from now on; nobody when they are put down.
        to: Option<PersonId>,
    },
    /// Decides of the cases that one leads what was decided of it.
    Refer {
        /// The lead.
        lead: CaseId,
        /// Why; never empty.
        reasons: String,
    },
    /// Puts under a lead.
    Consolidate {
        /// Number of the lead.
        lead: String,
        /// Why; never empty.
        reasons: String,
    },
    /// Puts a mark.
    Mark {
        /// Code of the signal; never one that restricts.
        code: String,
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
        /// How the complaints ended; those to which it cannot apply are refused.
        #[serde(default)]
        outcome: Option<OutcomeCode>,
    },
    /// Proposes that the files be disposed of.
    ProposeDisposition,
    /// Disposes of the files that another person proposed.
    Dispose,
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
    /// Gives to a person, or puts down.
    Assign,
    /// Decides of the cases that one leads what was decided of it.
    Refer,
    /// Puts under a lead.
    Consolidate,
    /// Puts a mark.
    Mark,
    /// Files the papers.
    File,
    /// Closes.
    Close,
    /// Proposes that the files be disposed of.
    ProposeDisposition,
    /// Disposes of the files that another person proposed.
    Dispose,
}

impl Kind {
    /// Whether it can be taken back as one: what is erased stays erased, and a proposal is rejected,
    /// file by file.
    pub(super) const fn is_taken_back(self) -> bool {
        !matches!(self, Self::ProposeDisposition | Self::Dispose)
    }

    /// Whether it is taken back with reasons, as it is of one case.
    pub(super) const fn is_taken_back_with_reasons(self) -> bool {
        matches!(self, Self::Close | Self::Refer)
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

/// What an act needs whatever the case, read once.
enum Shared {
    Nothing,
    Giver(Giver),
    Lead(CaseId),
    Decided(Box<Decision>),
    Mark(MarkChoice),
    Plan(Arc<Plan>),
}

/// An act with what it needs whatever the case.
pub(super) struct Doing {
    act: BulkAct,
    shared: Shared,
}

impl BulkAct {
    /// Which act.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::ReplyLanguage { .. } => Kind::ReplyLanguage,
            Self::ScreenIn { .. } => Kind::ScreenIn,
            Self::Assign { .. } => Kind::Assign,
            Self::Refer { .. } => Kind::Refer,
            Self::Consolidate { .. } => Kind::Consolidate,
            Self::Mark { .. } => Kind::Mark,
            Self::File { .. } => Kind::File,
            Self::Close { .. } => Kind::Close,
            Self::ProposeDisposition => Kind::ProposeDisposition,
            Self::Dispose => Kind::Dispose,
        }
    }

    /// What a person must be allowed to do.
    #[must_use]
    pub(super) const fn needs(&self) -> Act {
        match self {
            Self::ReplyLanguage { .. } | Self::Mark { .. } => Act::Receive,
            Self::ScreenIn { .. } | Self::Refer { .. } | Self::Consolidate { .. } => Act::Screen,
            Self::Assign { .. } => Act::Assign,
            Self::File { .. } => Act::File,
            Self::Close { .. } => Act::Close,
            Self::ProposeDisposition => Act::ProposeDisposition,
            Self::Dispose => Act::Dispose,
        }
    }
}

impl Doing {
    /// Refuses what is wrong with an act whatever the case.
    pub(super) async fn of(session: &Session, act: BulkAct) -> Result<Self, AppError> {
        session.permit(act.needs())?;
        let shared = match &act {
            BulkAct::Assign { to } => Shared::Giver(Giver::of(session, *to).await?),
            BulkAct::Mark { code } => Shared::Mark(mark::for_many(session, code).await?),
            BulkAct::Refer { lead, reasons } => {
                filled(reasons, LONG, "reasons")?;
                let (case, _) = session.vault.case(*lead).await?;
                let decided = case.referral.standing.ok_or(AppError::WrongStage)?;
                Shared::Decided(Box::new(decided.decision))
            }
            BulkAct::Consolidate { lead, reasons } => {
                filled(reasons, LONG, "reasons")?;
                Shared::Lead(numbered(session, lead).await?)
            }
            BulkAct::File { series } => {
                record::check_series(session, series).await?;
                Shared::Nothing
            }
            BulkAct::ProposeDisposition | BulkAct::Dispose => {
                Shared::Plan(record::in_force(session).await?)
            }
            _ => Shared::Nothing,
        };
        Ok(Self { act, shared })
    }

    pub(super) async fn prepare(
        &self,
        session: &Session,
        case_id: CaseId,
    ) -> Result<Ready, AppError> {
        match &self.act {
            BulkAct::File { .. } => {
                let (case, text) = session.vault.case(case_id).await?;
                if case.file.is_some() {
                    return Err(AppError::AlreadyFiled);
                }
                let papers = record::papers(session, &case, text).await?;
                Ok(Ready::Papers(Box::new(case), papers))
            }
            BulkAct::Close { reasons, outcome } => {
                let known = case::may_close(session, case_id, reasons, outcome.as_ref()).await?;
                Ok(Ready::Known(Box::new(known)))
            }
            _ => Ok(Ready::Nothing),
        }
    }

    pub(super) async fn record(
        &self,
        session: &Session,
        tx: &mut Tx,
        case_id: CaseId,
        ready: &Ready,
    ) -> Result<(), AppError> {
        match (&self.act, &self.shared, ready) {
            (BulkAct::ReplyLanguage { to }, ..) => {
                let case = tx.case(case_id).await?;
                let from = case.receipt.reply_language;
                let correction = Correction::ReplyLanguage { from, to: *to };
                case::correct_in(tx, &case, correction).await
            }
            (BulkAct::ScreenIn { reasons }, ..) => {
                case::screen_in_in(session, tx, case_id, reasons).await
            }
            (BulkAct::ProposeDisposition, Shared::Plan(plan), _) => {
                disposition::propose_in(session, tx, case_id, plan).await
            }
            (BulkAct::Dispose, Shared::Plan(plan), _) => {
                disposition::dispose_in(session, tx, case_id, plan).await
            }
            (BulkAct::Refer { lead, reasons }, Shared::Decided(like), _) => {
                referral::carry_in(session, tx, case_id, (*lead, like), reasons).await
            }
            (BulkAct::Consolidate { reasons, .. }, Shared::Lead(lead), _) => {
                case::join(tx, case_id, *lead, reasons.trim()).await
            }
            (_, Shared::Giver(giver), _) => giver.give_any(tx, case_id).await,
            (_, Shared::Mark(choice), _) => mark::put_in(tx, case_id, choice).await,
            (BulkAct::File { series }, _, Ready::Papers(case, papers)) => {
                record::file_in(session, tx, case, series, papers.clone()).await
            }
            (BulkAct::Close { reasons, outcome }, _, Ready::Known(known)) => {
                case::close_in(tx, known, reasons, outcome.clone()).await
            }
            _ => Err(AppError::Broken("bulk".to_owned())),
        }
    }
}

/// The case of a number that a person typed.
async fn numbered(session: &Session, number: &str) -> Result<CaseId, AppError> {
    match session.vault.case_by_number(number).await {
        Err(StoreError::NotFound) => Err(AppError::InvalidField { field: "lead" }),
        found => Ok(found?),
    }
}
