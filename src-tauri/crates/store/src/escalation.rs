//! Questions of principle as the screens ask for them: those that wait, and the rulings found by their
//! ground. Rows follow the events, like every projection, and go with their case.

use crate::case::{CaseLine, folded, of_rows, one as line};
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Vault};
use chrono::{DateTime, Utc};
use dossier_domain::case::Case;
use dossier_domain::escalation::Escalation;
use dossier_domain::id::{CaseId, EscalationId, PersonId};
use dossier_domain::law::{GroundCode, RegimeCode};
use dossier_domain::precedent::{Place, beginning};
use dossier_domain::triage::Standing;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

statements! {
    DROP = "DELETE FROM escalation WHERE case_id = ?";
    PUT = "INSERT INTO escalation (escalation_id, case_id, asked_by, asked_at, question, open, place,
        ruled) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    OPEN_QUESTIONS = "SELECT escalation_id, case_id, asked_by, asked_at, question FROM escalation
        WHERE open = 1 ORDER BY asked_at, escalation_id LIMIT ?";
    RULINGS = "SELECT case_id, ruled FROM escalation WHERE place = ? AND ruled IS NOT NULL
        ORDER BY escalation_id DESC LIMIT ?";
}

/// A question that waits for an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenQuestion {
    /// Identifier.
    pub id: EscalationId,
    /// Its case.
    pub line: CaseLine,
    /// Who asks.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// First lines of the question.
    pub question: String,
}

/// A ruling that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruled {
    /// First lines of the question.
    pub question: String,
    /// First lines of the ruling.
    pub ruling: String,
    /// First lines of its reasons.
    pub reasons: String,
    /// Who ruled.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Writes anew the questions of a case.
pub(crate) async fn project(
    connection: &mut SqliteConnection,
    case: &Case,
    standing: &Standing,
) -> Result<(), StoreError> {
    sqlx::query(DROP)
        .bind(case.id.0.as_bytes().as_slice())
        .execute(&mut *connection)
        .await?;
    for one in &case.escalations {
        let ground = one.question.ground.clone();
        let place = Place::of_ruling(case, standing.regime.code.clone(), ground);
        let ruled = ruled(one).map(|ruled| sql::json(&ruled)).transpose()?;
        sqlx::query(PUT)
            .bind(one.id.0.as_bytes().as_slice())
            .bind(case.id.0.as_bytes().as_slice())
            .bind(one.by.0.as_bytes().as_slice())
            .bind(sql::instant(one.at))
            .bind(beginning(&one.question.question))
            .bind(one.is_open())
            .bind(place.ruling_number())
            .bind(ruled)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

fn ruled(one: &Escalation) -> Option<Ruled> {
    let (claim, ruling, reasons) = one.ruling()?;
    Some(Ruled {
        question: beginning(&one.question.question),
        ruling: beginning(ruling),
        reasons: beginning(reasons),
        by: claim.by,
        at: claim.at,
    })
}

impl Vault {
    /// Questions that wait for an answer, the oldest first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn open_questions(&self, limit: u32) -> Result<Vec<OpenQuestion>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(OPEN_QUESTIONS)
            .bind(limit)
            .fetch_all(&mut *reader)
            .await?;
        let lines = of_rows(&mut reader, &rows).await?;
        let questions = rows.iter().zip(lines).map(|(row, line)| {
            Ok(OpenQuestion {
                id: EscalationId(row.id("escalation_id")?),
                line,
                by: PersonId(row.id("asked_by")?),
                at: row.at("asked_at")?,
                question: row.read("question")?,
            })
        });
        questions.collect()
    }

    /// The rulings on a ground for cases of the same kind and regime, then those on no ground; the
    /// newest questions first, at most `limit` of each.
    ///
    /// # Errors
    /// `NotFound`, `Database`, `Inconsistent`.
    pub async fn rulings(
        &self,
        id: CaseId,
        ground: &GroundCode,
        limit: u32,
    ) -> Result<Vec<(CaseLine, Ruled)>, StoreError> {
        let mut reader = self.reader().await?;
        let regime = RegimeCode(line(&mut reader, id).await?.regime);
        let case = folded(&mut reader, id).await?;
        let mut rulings = Vec::new();
        for ground in [Some(ground.clone()), None] {
            let place = Place::of_ruling(&case, regime.clone(), ground);
            let rows = sqlx::query(RULINGS)
                .bind(place.ruling_number())
                .bind(limit)
                .fetch_all(&mut *reader)
                .await?;
            for row in &rows {
                let of = line(&mut reader, CaseId(row.id("case_id")?)).await?;
                rulings.push((of, row.json("ruled")?));
            }
        }
        Ok(rulings)
    }
}
