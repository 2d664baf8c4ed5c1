//! From an event to the rows that screens read. The same code serves a write and the rebuild of
//! `verify`: there is no other way for a row to change.

use crate::pack::Packs;
use crate::sql::statements;
use crate::tx::parse_number;
use crate::{
    StoreError, case, disposition, note, office, pack, person, record, report, stocktaking, term,
};
use dossier_domain::case::CaseEvent;
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{BlobId, CaseId, Sha256};
use dossier_domain::letter::LetterEvent;
use dossier_domain::record::RecordEvent;
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    ADD_SUBJECT = "INSERT INTO event_subject (noun, subject, seq) VALUES (?, ?, ?)
        ON CONFLICT DO NOTHING";
    BIND_EVENT = "INSERT INTO restricted_event (seq, case_id) SELECT ?1, ?2
        WHERE EXISTS (SELECT 1 FROM restriction WHERE case_id = ?2) ON CONFLICT DO NOTHING";
    ADD_TALLY = "INSERT INTO tally (name, n) SELECT ?1, ?2
        WHERE NOT EXISTS (SELECT 1 FROM restriction WHERE case_id = ?3)
        ON CONFLICT (name) DO UPDATE SET n = n + excluded.n";
    RAISE_SERIAL = "INSERT INTO serial (prefix, year, letter, last) VALUES (?, ?, ?, ?)
        ON CONFLICT (prefix, year, letter) DO UPDATE SET last = max(last, excluded.last)";
    USE_BLOB = "INSERT INTO blob (blob_id, sha256, size, uses) VALUES (?, ?, ?, 1)
        ON CONFLICT (blob_id) DO UPDATE SET uses = uses + 1";
}

/// A subject of an event: its noun and its identifier.
pub(crate) type Subject = (&'static str, String);

/// Writes the rows that an event changes.
pub(crate) struct Projector<'a> {
    pub connection: &'a mut SqliteConnection,
    pub packs: &'a Packs,
    /// Whether the search index is written too; a rebuild compares documents, not the index.
    pub indexing: bool,
}

impl<'a> Projector<'a> {
    /// Inside a write.
    pub fn live(connection: &'a mut SqliteConnection, packs: &'a Packs) -> Self {
        Self {
            connection,
            packs,
            indexing: true,
        }
    }

    /// Into a database aside.
    pub fn aside(connection: &'a mut SqliteConnection, packs: &'a Packs) -> Self {
        Self {
            connection,
            packs,
            indexing: false,
        }
    }

    /// Projects the event at this place of the vault; tells the subjects that it touches.
    pub async fn project(&mut self, seq: i64, event: &Event) -> Result<Vec<Subject>, StoreError> {
        match &event.fact {
            Fact::Person { person_id, .. } => {
                self.subject(seq, "person", person_id.0).await?;
                person::project(self, *person_id).await?;
                Ok(vec![("person", person_id.to_string())])
            }
            Fact::Case { case_id, event } => {
                self.case_event(seq, *case_id, event).await?;
                case::refresh(self, *case_id).await?;
                Ok(vec![("case", case_id.to_string())])
            }
            Fact::Record {
                event: RecordEvent::Disposed { .. },
            } => disposition::tombstone(self, seq, event).await,
            Fact::Record { event: change } => record::project(self, seq, event.at, change).await,
            Fact::Note {
                note_id,
                event: change,
                ..
            } => {
                self.subject(seq, "note", note_id.0).await?;
                let case_id = note::project(self, *note_id, change).await?;
                self.of_case(seq, case_id).await?;
                Ok(vec![
                    ("note", note_id.to_string()),
                    ("case", case_id.to_string()),
                ])
            }
            Fact::Report {
                report_id,
                event: change,
            } => {
                self.subject(seq, "report", report_id.0).await?;
                report::project(self, *report_id, change).await?;
                Ok(vec![("report", report_id.to_string())])
            }
            Fact::Pack { files } => {
                pack::project(self, files).await?;
                Ok(vec![("pack", files.reference().digest)])
            }
            Fact::Office { .. } => {
                self.subject(seq, "office", Uuid::nil()).await?;
                office::project(self).await?;
                Ok(vec![("office", String::new())])
            }
            Fact::Term { term_id, .. } => {
                self.subject(seq, "term", term_id.0).await?;
                term::project(self, *term_id).await?;
                Ok(vec![("term", term_id.to_string())])
            }
            Fact::Stocktaking {
                stocktaking_id,
                event: change,
            } => {
                self.subject(seq, "stocktaking", stocktaking_id.0).await?;
                stocktaking::project(self, *stocktaking_id, event, change).await?;
                Ok(vec![("stocktaking", stocktaking_id.to_string())])
            }
        }
    }

    /// Notes what an event of a case brings whatever the others say: its subject, the number given
    /// and the files named. The rows of the case are for [`case::refresh`].
    pub async fn case_event(
        &mut self,
        seq: i64,
        case_id: CaseId,
        event: &CaseEvent,
    ) -> Result<(), StoreError> {
        self.of_case(seq, case_id).await?;
        if let CaseEvent::Received(receipt) = event {
            self.number(&receipt.number).await?;
            for file in receipt.files() {
                self.blob(&file.blob, &file.sha256, file.size).await?;
            }
        }
        if let CaseEvent::Letter { change, .. } = event
            && let LetterEvent::Drafted { number, .. } = change
        {
            self.number(number).await?;
        }
        Ok(())
    }

    /// Notes that an event speaks of a subject.
    pub async fn subject(&mut self, seq: i64, noun: &str, id: Uuid) -> Result<(), StoreError> {
        sqlx::query(ADD_SUBJECT)
            .bind(noun)
            .bind(id.as_bytes().as_slice())
            .bind(seq)
            .execute(&mut *self.connection)
            .await?;
        Ok(())
    }

    /// Notes that an event belongs to the history of a case, and with it to who may see it.
    pub async fn of_case(&mut self, seq: i64, case_id: CaseId) -> Result<(), StoreError> {
        self.subject(seq, "case", case_id.0).await?;
        sqlx::query(BIND_EVENT)
            .bind(seq)
            .bind(case_id.0.as_bytes().as_slice())
            .execute(&mut *self.connection)
            .await?;
        Ok(())
    }

    /// Adds to a count of everyone what a case brings to it: nothing while it is restricted. What a
    /// count is made of is told once more, for those who see the case, by the view `case_share`.
    pub async fn tally(&mut self, case_id: CaseId, name: &str, by: i64) -> Result<(), StoreError> {
        sqlx::query(ADD_TALLY)
            .bind(name)
            .bind(by)
            .bind(case_id.0.as_bytes().as_slice())
            .execute(&mut *self.connection)
            .await?;
        Ok(())
    }

    /// Notes that a number was given, so that the next one follows it.
    pub async fn number(&mut self, number: &str) -> Result<(), StoreError> {
        let Some((prefix, year, letter, serial)) = parse_number(number) else {
            return Ok(());
        };
        sqlx::query(RAISE_SERIAL)
            .bind(prefix)
            .bind(year)
            .bind(letter)
            .bind(serial)
            .execute(&mut *self.connection)
            .await?;
        Ok(())
    }

    /// Counts one more name of a sealed attachment.
    pub async fn blob(
        &mut self,
        id: &BlobId,
        sha256: &Sha256,
        size: u32,
    ) -> Result<(), StoreError> {
        sqlx::query(USE_BLOB)
            .bind(&id.0)
            .bind(&sha256.0)
            .bind(size)
            .execute(&mut *self.connection)
            .await?;
        Ok(())
    }
}
