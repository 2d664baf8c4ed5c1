//! The one write that registers a case: its number, its text, the packs that govern it, what was
//! read in it.

use crate::packs::InForce;
use crate::{AppError, Session};
use chrono::Datelike;
use dossier_domain::case::{CaseEvent, Kind, Part, Receipt};
use dossier_domain::id::{CaseId, TextId};
use dossier_domain::triage::Facts;
use dossier_store::{Changed, StoreError, Tx};

/// A case to register; the write gives it its number and its text.
pub(super) struct Registration {
    /// As received; `number` and `text` are filled here.
    pub receipt: Receipt,
    /// Text that was read.
    pub text: String,
    /// What was found in it.
    pub facts: Facts,
    /// What a person told apart from the text.
    pub parts: Vec<Part>,
    /// Packs that govern it from now on.
    pub in_force: InForce,
}

/// Stands for the text of a receipt until the write stores it.
pub(super) const NO_TEXT: TextId = TextId(uuid::Uuid::nil());

enum Stop {
    Already(String),
    Failed(AppError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Registers a case, or says the number of the one that holds the same original.
pub(super) async fn register(
    session: &Session,
    registration: Registration,
) -> Result<Result<(CaseId, Changed), String>, AppError> {
    let id = CaseId(session.office.ids.next());
    match session
        .vault
        .write(async |tx| record(session, tx, id, registration).await)
        .await
    {
        Ok(((), changed)) => Ok(Ok((id, changed))),
        Err(Stop::Already(number)) => Ok(Err(number)),
        Err(Stop::Failed(error)) => Err(error),
    }
}

async fn record(session: &Session, tx: &mut Tx, id: CaseId, new: Registration) -> Result<(), Stop> {
    let Registration {
        mut receipt,
        text,
        facts,
        parts,
        in_force,
    } = new;
    if let Some(original) = &receipt.original
        && let Some(number) = session.vault.case_by_original(&original.sha256).await?
    {
        return Err(Stop::Already(number));
    }
    receipt.number = tx
        .next_number(prefix(receipt.kind), session.today().year())
        .await?;
    receipt.text = tx.put_text(&text).await?;
    let packs = in_force.adopt(tx).await?;
    let mut events = vec![
        CaseEvent::Received(receipt),
        CaseEvent::Assessed { facts, packs },
    ];
    let recorded = |part| CaseEvent::Recorded { part, of: None };
    events.extend(parts.into_iter().map(recorded));
    Ok(tx.record_all(id, events).await?)
}

/// Kind part of a human number, the same in both languages; it never changes afterwards.
fn prefix(kind: Kind) -> &'static str {
    match kind {
        Kind::Complaint => "PL",
        Kind::ReviewRequest => "EX",
        Kind::ServiceComplaint => "PS",
        Kind::AccessRequest => "AI",
        Kind::MediaEnquiry => "DM",
        Kind::PublicEnquiry => "DR",
        Kind::Other => "AU",
    }
}
