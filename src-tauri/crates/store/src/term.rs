//! Terms of the glossary that the office touched.

use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, Tx, Vault, journal};
use dossier_domain::event::Fact;
use dossier_domain::id::TermId;
use dossier_domain::term::{Term, TermText};
use sqlx::sqlite::SqliteRow;

statements! {
    ALL = "SELECT term_id, fr, en, domain, source, certainty, retired FROM term";
    ONE = "SELECT term_id, fr, en, domain, source, certainty, retired FROM term
        WHERE term_id = ?";
    PUT = "INSERT INTO term (term_id, fr, en, domain, source, certainty, retired)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (term_id) DO UPDATE SET fr = excluded.fr, en = excluded.en,
        domain = excluded.domain, source = excluded.source, certainty = excluded.certainty,
        retired = excluded.retired";
}

impl Vault {
    /// Every term that the office added, corrected or retired.
    ///
    /// # Errors
    /// `Database`.
    pub async fn terms(&self) -> Result<Vec<Term>, StoreError> {
        let mut reader = self.reader().await?;
        let rows = sqlx::query(ALL).fetch_all(&mut *reader).await?;
        rows.iter().map(term_of).collect()
    }
}

impl Tx {
    /// A term that the office touched, as this write sees it.
    ///
    /// # Errors
    /// `Database`.
    pub async fn term(&mut self, id: TermId) -> Result<Option<Term>, StoreError> {
        let row = sqlx::query(ONE)
            .bind(id.0.as_bytes().as_slice())
            .fetch_optional(self.connection())
            .await?;
        row.as_ref().map(term_of).transpose()
    }
}

fn term_of(row: &SqliteRow) -> Result<Term, StoreError> {
    Ok(Term {
        id: TermId(row.id("term_id")?),
        text: TermText {
            fr: row.read("fr")?,
            en: row.read("en")?,
            domain: row.read("domain")?,
            source: row.read("source")?,
            certainty: row.word("certainty")?,
        },
        retired: row.read("retired")?,
    })
}

/// Projects a term from the last of its events in the order of the journal. Each carries the whole
/// text, so that a term of the program needs no row before it is touched.
pub(crate) async fn project(projector: &mut Projector<'_>, id: TermId) -> Result<(), StoreError> {
    let mut events = journal::own(projector.connection, "term", id.0).await?;
    let Some(Fact::Term { event: change, .. }) = events.pop().map(|event| event.fact) else {
        return Ok(());
    };
    let (text, retired) = change.says();
    sqlx::query(PUT)
        .bind(id.0.as_bytes().as_slice())
        .bind(&text.fr)
        .bind(&text.en)
        .bind(&text.domain)
        .bind(&text.source)
        .bind(sql::word(&text.certainty)?)
        .bind(retired)
        .execute(&mut *projector.connection)
        .await?;
    Ok(())
}
