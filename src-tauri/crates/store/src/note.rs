//! Notes as projected.

use crate::case::tally;
use crate::project::Projector;
use crate::search::doc::{self, Doc};
use crate::sql::{self, Columns, count, statements};
use crate::{StoreError, Tx, Vault, journal};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_domain::case::Opened;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, NoteId};
use dossier_domain::lang::Bilingual;
use dossier_domain::note::{Note, NoteEvent};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;

/// The columns of a line.
macro_rules! line_columns {
    () => {
        "SELECT note_id, number, title_fr, title_en, case_id, changed_at, stale, conflicts, hlc
        FROM note_line "
    };
}

statements! {
    ONE_LINE = concat!(line_columns!(), "WHERE note_id = ?");
    LATEST = concat!(line_columns!(), "WHERE (hlc, note_id) < (?, ?)
        ORDER BY hlc DESC, note_id DESC LIMIT ?");
    OF_CASE = concat!(line_columns!(), "WHERE case_id = ? ORDER BY hlc DESC");
    NOTES_IN_CONFLICT = concat!(line_columns!(), "WHERE conflicts > 0 ORDER BY hlc DESC");
    BY_NUMBER = "SELECT note_id FROM note_line WHERE number = ?";
    PUT_LINE = "INSERT INTO note_line (note_id, number, title_fr, title_en, case_id, changed_at,
        stale, conflicts, hlc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (note_id) DO UPDATE SET title_fr = excluded.title_fr,
        title_en = excluded.title_en, changed_at = excluded.changed_at, stale = excluded.stale,
        conflicts = excluded.conflicts, hlc = excluded.hlc";
    LAST_CHANGE = "SELECT max(event.hlc) FROM event_subject
        JOIN event ON event.seq = event_subject.seq
        WHERE event_subject.noun = 'note' AND event_subject.subject = ? AND event.noun = 'note'";
}

/// Count of all notes.
pub(crate) const NOTES: &str = "note";

/// A line of a list of notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteLine {
    /// Identifier.
    pub id: NoteId,
    /// Number.
    pub number: String,
    /// Title.
    pub title: Bilingual,
    /// Case.
    pub case_id: CaseId,
    /// Last change.
    pub changed_at: DateTime<Utc>,
    /// Pairs whose translation lags.
    pub stale: u32,
    /// Open conflicts.
    pub conflicts: u32,
}

/// Cursor of a page of notes: the last line seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotePlace {
    /// When it was last changed, on the clock of the vault.
    pub hlc: i64,
    /// Its identifier.
    pub id: NoteId,
}

impl Vault {
    /// A note, folded from its events.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn note(&self, id: NoteId) -> Result<Note, StoreError> {
        self.opening(Opened::Note { note_id: id }, id.0).await?;
        let mut reader = self.reader().await?;
        folded(&mut reader, id).await
    }

    /// The line of a note, as lists show it.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn note_line(&self, id: NoteId) -> Result<NoteLine, StoreError> {
        let mut reader = self.reader().await?;
        let id = id.0.as_bytes().as_slice();
        line_of(
            &sqlx::query(ONE_LINE)
                .bind(id)
                .fetch_one(&mut *reader)
                .await?,
        )
    }

    /// A page of the notes of the office, last changed first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn note_page(
        &self,
        after: Option<NotePlace>,
        limit: u32,
    ) -> Result<(Vec<NoteLine>, Option<NotePlace>), StoreError> {
        let mut reader = self.reader().await?;
        let hlc = after.map_or(i64::MAX, |after| after.hlc);
        let id = after.map_or([0xff; 16], |after| *after.id.0.as_bytes());
        let query = sqlx::query(LATEST).bind(hlc).bind(id.as_slice());
        let more = limit.saturating_add(1);
        let mut rows = query.bind(more).fetch_all(&mut *reader).await?;
        let full = sql::cut(&mut rows, limit);
        let last = rows.last().filter(|_| full).map(place_of).transpose()?;
        let lines: Result<_, _> = rows.iter().map(line_of).collect();
        Ok((lines?, last))
    }

    /// Number of all notes, read from the counts.
    ///
    /// # Errors
    /// `Database`.
    pub async fn note_total(&self) -> Result<u32, StoreError> {
        let mut reader = self.reader().await?;
        let named = tally(&mut reader, &[NOTES.to_owned()]).await?;
        Ok(count(named.values().sum()))
    }

    /// Notes of a case; last changed first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn notes(&self, case: CaseId) -> Result<Vec<NoteLine>, StoreError> {
        let mut reader = self.reader().await?;
        let query = sqlx::query(OF_CASE).bind(case.0.as_bytes().as_slice());
        let rows = query.fetch_all(&mut *reader).await?;
        rows.iter().map(line_of).collect()
    }

    /// Notes of which people rewrote a side apart; last changed first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn notes_in_conflict(&self) -> Result<Vec<NoteLine>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(NOTES_IN_CONFLICT).fetch_all(&mut *reader);
        rows.await?.iter().map(line_of).collect()
    }

    /// The note with this number, as a person types it.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn note_by_number(&self, number: &str) -> Result<NoteId, StoreError> {
        let mut reader = self.reader().await?;
        let row = sqlx::query(BY_NUMBER)
            .bind(number.trim().to_uppercase())
            .fetch_one(&mut *reader)
            .await?;
        Ok(NoteId(row.id("note_id")?))
    }
}

impl Tx {
    /// A note inside the write.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn note(&mut self, id: NoteId) -> Result<Note, StoreError> {
        let note = folded(self.connection(), id).await?;
        self.sees(note.case_id).await?;
        Ok(note)
    }
}

fn place_of(row: &SqliteRow) -> Result<NotePlace, StoreError> {
    Ok(NotePlace {
        hlc: row.read("hlc")?,
        id: NoteId(row.id("note_id")?),
    })
}

fn line_of(row: &SqliteRow) -> Result<NoteLine, StoreError> {
    Ok(NoteLine {
        id: NoteId(row.id("note_id")?),
        number: row.read("number")?,
        title: Bilingual {
            fr: row.read("title_fr")?,
            en: row.read("title_en")?,
        },
        case_id: CaseId(row.id("case_id")?),
        changed_at: row.at("changed_at")?,
        stale: count(row.read("stale")?),
        conflicts: row.count("conflicts")?,
    })
}

async fn folded(connection: &mut SqliteConnection, id: NoteId) -> Result<Note, StoreError> {
    let events = journal::own(connection, "note", id.0).await?;
    Note::fold(&events)?.ok_or(StoreError::NotFound)
}

/// Projects a change of a note, from all of its events; tells the case that it speaks of.
pub(crate) async fn project(
    projector: &mut Projector<'_>,
    id: NoteId,
    change: &NoteEvent,
) -> Result<CaseId, StoreError> {
    let events = journal::own(projector.connection, "note", id.0).await?;
    let note = Note::fold(&events)?.ok_or(StoreError::NotFound)?;
    let (at, on) = events.last().map(dated).unwrap_or_default();
    let stale = note.pairs.iter().filter(|pair| pair.is_stale()).count();
    if let NoteEvent::Drafted(_) = change {
        projector.tally(note.case_id, NOTES, 1).await?;
        projector.number(&note.number).await?;
    }
    let hlc: i64 = sqlx::query_scalar(LAST_CHANGE)
        .bind(note.id.0.as_bytes().as_slice())
        .fetch_one(&mut *projector.connection)
        .await?;
    sqlx::query(PUT_LINE)
        .bind(note.id.0.as_bytes().as_slice())
        .bind(&note.number)
        .bind(&note.title.fr)
        .bind(&note.title.en)
        .bind(note.case_id.0.as_bytes().as_slice())
        .bind(sql::instant(at))
        .bind(i64::try_from(stale).unwrap_or(i64::MAX))
        .bind(i64::try_from(note.conflicts.len()).unwrap_or(i64::MAX))
        .bind(hlc)
        .execute(&mut *projector.connection)
        .await?;
    doc::put(projector, note.case_id, &document(&note, on)).await?;
    Ok(note.case_id)
}

/// When a change was recorded, and on which day of the office: that in UTC where it does not say.
fn dated(event: &Event) -> (DateTime<Utc>, NaiveDate) {
    let on = match &event.fact {
        Fact::Note { on, .. } => *on,
        _ => None,
    };
    (event.at, on.unwrap_or_else(|| event.at.date_naive()))
}

/// What search knows of a note: both sides of every pair. Dated by the day of its last change.
fn document(note: &Note, on_day: NaiveDate) -> Doc {
    let sides = note.pairs.iter().flat_map(|pair| {
        let heading = pair
            .heading
            .iter()
            .flat_map(|heading| [&heading.fr, &heading.en]);
        heading.chain([&pair.text.fr, &pair.text.en])
    });
    let words: Vec<&str> = sides.map(String::as_str).collect();
    Doc {
        noun: "note",
        id: note.id.0,
        open_id: note.id.0,
        on_day,
        number: note.number.clone(),
        title: format!("{} / {}", note.title.fr, note.title.en),
        names: String::new(),
        text_id: None,
        words: words.join("\n"),
    }
}
