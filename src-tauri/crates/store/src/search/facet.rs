//! How many of what was found are of each noun, kind, stage, language and year.

use super::{Asked, RANKED, query};
use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use chrono::NaiveDate;
use sqlx::sqlite::SqliteRow;

statements! {
    GROUPS = "SELECT noun, kind, stage, language, year, coalesce(sum(NOT apart), 0) AS looked_at,
            coalesce(sum(within), 0) AS n, min(CASE WHEN NOT apart THEN doc_id END) AS oldest
        FROM (
            SELECT facet.doc_id AS doc_id, facet.noun AS noun, substr(facet.on_day, 1, 4) AS year,
            facet.on_day >= ?3 AND facet.on_day <= ?4 AS within,
            facet.kind AS kind, facet.stage AS stage, facet.language AS language,
            m.apart AS apart
            FROM (SELECT doc_id, 0 AS apart FROM (SELECT rowid AS doc_id FROM doc_fts
                    WHERE doc_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2)
                UNION ALL SELECT rowid, 1 FROM restricted_fts WHERE restricted_fts MATCH ?1) AS m
            CROSS JOIN doc_facet AS facet ON facet.doc_id = m.doc_id
        ) GROUP BY noun, kind, stage, language, year";
}

/// What is shown of what was found; a facet without a value lets everything through. Values are
/// words of the wire.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this noun.
    pub noun: Option<String>,
    /// Only cases, and records of cases, of this kind.
    pub kind: Option<String>,
    /// Only those at this stage.
    pub stage: Option<String>,
    /// Only those in this language.
    pub language: Option<String>,
    /// Only those dated in this year.
    pub year: Option<String>,
    /// Only those dated on or after this day.
    pub from: Option<NaiveDate>,
    /// Only those dated on or before this day.
    pub until: Option<NaiveDate>,
}

impl Filter {
    /// Whether it lets everything through.
    #[must_use]
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// First and last day as stored, beyond every day where there is none.
    pub(crate) fn days(&self) -> (String, String) {
        let from = self.from.map(|on| on.to_string()).unwrap_or_default();
        let until = self
            .until
            .map_or_else(|| "9999".to_owned(), |on| on.to_string());
        (from, until)
    }

    /// Binds what is let through as the last parameters of a statement, in the order of the fields.
    pub(crate) fn bind<'q>(&self, statement: Asked<'q>) -> Asked<'q> {
        let (from, until) = self.days();
        statement
            .bind(self.noun.clone())
            .bind(self.kind.clone())
            .bind(self.stage.clone())
            .bind(self.language.clone())
            .bind(self.year.clone())
            .bind(from)
            .bind(until)
    }
}

/// What was found that is alike in everything that facets tell apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// `case`, `record` or `note`.
    pub noun: String,
    /// Kind of the case, as its wire word; a note has none.
    pub kind: Option<String>,
    /// Stage of the case.
    pub stage: Option<String>,
    /// Language of the case.
    pub language: Option<String>,
    /// Year of the day that dates it.
    pub year: String,
    /// How many.
    pub n: u32,
}

impl Group {
    pub(crate) fn of(row: &SqliteRow) -> Result<Self, StoreError> {
        Ok(Self {
            noun: row.read("noun")?,
            kind: row.read("kind")?,
            stage: row.read("stage")?,
            language: row.read("language")?,
            year: row.read("year")?,
            n: row.count("n")?,
        })
    }

    /// Whether a filter of words lets it through, one of its facets left aside.
    #[must_use]
    pub fn passes(&self, filter: &Filter, but: Option<Facet>) -> bool {
        let holds = |facet: Facet, wanted: &Option<String>, own: Option<&str>| {
            but == Some(facet) || wanted.as_deref().is_none_or(|wanted| own == Some(wanted))
        };
        holds(Facet::Noun, &filter.noun, Some(&self.noun))
            && holds(Facet::Kind, &filter.kind, self.kind.as_deref())
            && holds(Facet::Stage, &filter.stage, self.stage.as_deref())
            && holds(Facet::Language, &filter.language, self.language.as_deref())
            && holds(Facet::Year, &filter.year, Some(&self.year))
    }

    /// Its value of a facet.
    #[must_use]
    pub fn value(&self, facet: Facet) -> Option<&str> {
        match facet {
            Facet::Noun => Some(&self.noun),
            Facet::Kind => self.kind.as_deref(),
            Facet::Stage => self.stage.as_deref(),
            Facet::Language => self.language.as_deref(),
            Facet::Year => Some(&self.year),
        }
    }
}

/// What tells found things apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Case, record or note.
    Noun,
    /// Kind of case.
    Kind,
    /// Stage of the case.
    Stage,
    /// Language of the case.
    Language,
    /// Year.
    Year,
}

impl Facet {
    /// Every facet, as a screen lists them.
    pub const ALL: [Self; 5] = [
        Self::Noun,
        Self::Kind,
        Self::Stage,
        Self::Language,
        Self::Year,
    ];
}

/// What was found, in groups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    /// Groups; no two alike.
    pub groups: Vec<Group>,
    /// The oldest document of the index of everyone that was counted, when only the newest [`RANKED`] were.
    pub(super) oldest: Option<i64>,
}

impl Groups {
    /// Groups of everything that was found.
    pub(crate) fn whole(mut groups: Vec<Group>) -> Self {
        groups.retain(|group| group.n > 0);
        let oldest = None;
        Self { groups, oldest }
    }

    /// Whether only the newest [`RANKED`] were counted: there are perhaps more.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        self.oldest.is_some()
    }
}

impl Vault {
    /// The newest of what holds the words, dated within the days of the filter, in groups. The
    /// other facets of the filter are for the caller to apply to the groups.
    ///
    /// # Errors
    /// `Database`.
    pub async fn search_groups(&self, text: &str, filter: &Filter) -> Result<Groups, StoreError> {
        let Some(query) = query::parse(text) else {
            return Ok(Groups::default());
        };
        let (from, until) = filter.days();
        let mut reader = self.reader().await?;
        let rows = sqlx::query(GROUPS)
            .bind(query)
            .bind(RANKED)
            .bind(from)
            .bind(until)
            .fetch_all(&mut *reader)
            .await?;
        let (mut oldest, mut looked_at) = (i64::MAX, 0_u32);
        let mut groups = Vec::with_capacity(rows.len());
        for row in &rows {
            oldest = oldest.min(row.read::<Option<i64>>("oldest")?.unwrap_or(i64::MAX));
            looked_at = looked_at.saturating_add(row.count("looked_at")?);
            groups.push(Group::of(row)?);
        }
        groups.retain(|group| group.n > 0);
        Ok(Groups {
            groups,
            oldest: (looked_at >= RANKED).then_some(oldest),
        })
    }
}
