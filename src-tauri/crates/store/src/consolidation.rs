//! Which case leads which: one row of each case that is consolidated. Rows follow the events, like every
//! projection, and go with their case.
//!
//! What a person is shown is read through the views of restriction: a hidden case neither leads nor is
//! led. Must not: follow a lead further than one step; two machines may make a chain, or a ring, and
//! both ends of each link are shown as they are.

use crate::case::{CaseLine, many, one};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Tx, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::case::Case;
use dossier_domain::id::{CaseId, PersonId};
use sqlx::SqliteConnection;

statements! {
    HELD = "SELECT lead_id, by_person, at, reasons FROM consolidation WHERE case_id = ?";
    DROP = "DELETE FROM consolidation WHERE case_id = ?";
    PUT = "INSERT INTO consolidation (case_id, lead_id, by_person, at, reasons)
        VALUES (?, ?, ?, ?, ?)";
    MEMBERS = "SELECT consolidation.case_id AS case_id, by_person, at, reasons FROM consolidation
        JOIN case_line ON case_line.case_id = consolidation.case_id
        WHERE lead_id = ? ORDER BY case_line.received_on, case_line.number";
    MEMBER_IDS = "SELECT case_id FROM consolidation WHERE lead_id = ? ORDER BY case_id";
}

/// A case at the other end of a consolidation.
#[derive(Debug, Clone, PartialEq)]
pub struct Joined {
    /// Its line.
    pub line: CaseLine,
    /// Who consolidated the two.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Why; may be empty.
    pub reasons: String,
}

/// What a case leads, and what leads it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Consolidation {
    /// Its lead.
    pub lead: Option<Joined>,
    /// The cases that it leads, in the order of their receipt.
    pub members: Vec<Joined>,
}

/// Writes the lead of a case anew.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
) -> Result<(), StoreError> {
    let id = case.id.0.as_bytes().as_slice();
    let drop = sqlx::query(DROP).bind(id);
    drop.execute(&mut *connection).await?;
    let Some(consolidated) = &case.consolidated else {
        return Ok(());
    };
    sqlx::query(PUT)
        .bind(id)
        .bind(consolidated.lead.0.as_bytes().as_slice())
        .bind(consolidated.by.0.as_bytes().as_slice())
        .bind(sql::instant(consolidated.at))
        .bind(&consolidated.reasons)
        .execute(connection)
        .await?;
    Ok(())
}

impl Vault {
    /// What a case leads, and what leads it.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn consolidation(&self, id: CaseId) -> Result<Consolidation, StoreError> {
        let mut reader = self.reader().await?;
        one(&mut reader, id).await?;
        let lead = joined(&mut reader, HELD, "lead_id", id).await?;
        let members = joined(&mut reader, MEMBERS, "case_id", id).await?;
        Ok(Consolidation {
            lead: lead.into_iter().next(),
            members,
        })
    }
}

impl Tx {
    /// The cases that one leads, of those that the person sees.
    ///
    /// # Errors
    /// `Database`.
    pub async fn members(&mut self, lead: CaseId) -> Result<Vec<CaseId>, StoreError> {
        let rows = sqlx::query(MEMBER_IDS)
            .bind(lead.0.as_bytes().as_slice())
            .fetch_all(self.connection())
            .await?;
        let mut members = Vec::with_capacity(rows.len());
        for row in &rows {
            let id = CaseId(row.id("case_id")?);
            match self.sees(id).await {
                Ok(()) => members.push(id),
                Err(StoreError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(members)
    }
}

/// The cases at the other end, of those that are seen.
async fn joined(
    reader: &mut SqliteConnection,
    statement: &'static str,
    other: &'static str,
    id: CaseId,
) -> Result<Vec<Joined>, StoreError> {
    let rows = sqlx::query(statement)
        .bind(id.0.as_bytes().as_slice())
        .fetch_all(&mut *reader)
        .await?;
    let ids = rows.iter().map(|row| Ok(CaseId(row.id(other)?)));
    let ids: Vec<CaseId> = ids.collect::<Result<_, StoreError>>()?;
    let mut lines = many(reader, &ids).await?;
    let mut found = Vec::with_capacity(rows.len());
    for (row, id) in rows.iter().zip(ids) {
        let Some(line) = lines.remove(&id) else {
            continue;
        };
        found.push(Joined {
            line,
            by: PersonId(row.id("by_person")?),
            at: row.at("at")?,
            reasons: row.read("reasons")?,
        });
    }
    Ok(found)
}
