//! What went with which case: each event whose body was erased is bound to the case that has the
//! tombstone, so that a body that is missing for no reason is told apart from one that was erased.

use super::project::is_here;
use crate::StoreError;
use crate::sql::{Columns, statements};
use dossier_domain::event::Fact;
use dossier_domain::id::{CaseId, NoteId};
use dossier_domain::note::NoteEvent;
use dossier_domain::record::RecordEvent;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

statements! {
    PUT = "INSERT INTO erased_event (seq, case_id, note_id) VALUES (?, ?, ?)
        ON CONFLICT (seq) DO NOTHING";
    HIDE = "INSERT INTO restricted_event (seq, case_id) SELECT ?1, ?2
        WHERE EXISTS (SELECT 1 FROM restriction WHERE case_id = ?2) ON CONFLICT DO NOTHING";
    CASE_OF_NOTE = "SELECT case_id, note_id FROM erased_event WHERE note_id = ? LIMIT 1";
    HAS_TOMBSTONE = "SELECT count(*) FROM tombstone WHERE case_id = ?";
}

/// With what the body of an event was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Gone {
    /// The case that was disposed of.
    pub case_id: CaseId,
    /// The note of which the event spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_id: Option<NoteId>,
}

impl Gone {
    /// From the columns `case_id` and `note_id`; none where they are empty.
    pub fn read(row: &SqliteRow) -> Result<Option<Self>, StoreError> {
        if row.read::<Option<&[u8]>>("case_id")?.is_none() {
            return Ok(None);
        }
        let note = row.read::<Option<&[u8]>>("note_id")?;
        Ok(Some(Self {
            case_id: CaseId(row.id("case_id")?),
            note_id: match note {
                Some(_) => Some(NoteId(row.id("note_id")?)),
                None => None,
            },
        }))
    }
}

/// Notes with what the body of an event was erased. Whoever did not see the case does not see either
/// that something of it was.
pub(crate) async fn keep(
    connection: &mut SqliteConnection,
    seq: i64,
    gone: Gone,
) -> Result<(), StoreError> {
    let case = gone.case_id.0.as_bytes().as_slice();
    let note = gone.note_id.map(|note| note.0.as_bytes().to_vec());
    let put = sqlx::query(PUT).bind(seq).bind(case).bind(note);
    put.execute(&mut *connection).await?;
    let hide = sqlx::query(HIDE).bind(seq).bind(case);
    hide.execute(connection).await?;
    Ok(())
}

/// With what an event of another machine goes that comes too late: it speaks of a case that was erased
/// here, or of a note of one.
pub(crate) async fn late(
    connection: &mut SqliteConnection,
    fact: &Fact,
) -> Result<Option<Gone>, StoreError> {
    let of = |case_id, note_id| Some(Gone { case_id, note_id });
    let gone = match fact {
        Fact::Case { case_id, .. } => of(*case_id, None),
        Fact::Record {
            event: RecordEvent::Disposed { .. },
        } => None,
        Fact::Record { event } => of(event.case_id(), None),
        Fact::Note {
            note_id,
            event: NoteEvent::Drafted(draft),
            ..
        } => of(draft.case_id, Some(*note_id)),
        Fact::Note { note_id, .. } => {
            let query = sqlx::query(CASE_OF_NOTE).bind(note_id.0.as_bytes().as_slice());
            match query.fetch_optional(&mut *connection).await? {
                Some(row) => Gone::read(&row)?,
                None => None,
            }
        }
        _ => None,
    };
    match gone {
        Some(gone) if is_gone(connection, gone.case_id).await? => Ok(Some(gone)),
        _ => Ok(None),
    }
}

pub(crate) async fn has_tombstone(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<bool, StoreError> {
    let n: i64 = sqlx::query_scalar(HAS_TOMBSTONE)
        .bind(id.0.as_bytes().as_slice())
        .fetch_one(connection)
        .await?;
    Ok(n > 0)
}

/// Whether a case was disposed of and erased here.
pub(crate) async fn is_gone(
    connection: &mut SqliteConnection,
    id: CaseId,
) -> Result<bool, StoreError> {
    Ok(has_tombstone(connection, id).await? && !is_here(connection, id).await?)
}
