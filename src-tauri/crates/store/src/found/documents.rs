//! The documents of any noun that hold the words and whose case every term finds: what the search of
//! the whole office shows when terms are typed in it.

use super::docs::Docs;
use super::{FEW, LOOKED_AT, found};
use crate::search::{Filter, Found, Group, Groups, Hit, hit_of, query, shown_of};
use crate::sql::{Columns, statements};
use crate::{StoreError, Vault};
use dossier_domain::query::Query;
use sqlx::SqliteConnection;

statements! {
    // From the case on, in this order: the other way round every record of the office is looked at.
    OF_FOUND = "SELECT doc.doc_id AS doc_id FROM case_found AS found
            CROSS JOIN doc ON doc.noun = 'case' AND doc.id = found.case_id
            WHERE found.doc_id = ?1
        UNION ALL SELECT doc.doc_id FROM case_found AS found
            CROSS JOIN note_line ON note_line.case_id = found.case_id
            CROSS JOIN doc ON doc.noun = 'note' AND doc.id = note_line.note_id
            WHERE found.doc_id = ?1
        UNION ALL SELECT doc.doc_id FROM case_found AS found
            CROSS JOIN file ON file.case_id = found.case_id
            CROSS JOIN record ON record.file_id = file.file_id
            CROSS JOIN doc ON doc.noun = 'record' AND doc.id = record.record_id
            WHERE found.doc_id = ?1";
    HOLDS_ANY = "SELECT rowid FROM doc_fts WHERE doc_fts MATCH ?1 AND rowid = ?2
        UNION ALL SELECT rowid FROM restricted_fts WHERE restricted_fts MATCH ?1 AND rowid = ?2";
    HOLDING_WITH_CASE = "SELECT held.doc_id AS doc_id, facet.case_doc AS case_doc
        FROM (SELECT doc_id FROM (SELECT rowid AS doc_id FROM doc_fts
                WHERE doc_fts MATCH ?1 ORDER BY rowid DESC LIMIT ?2)
            UNION ALL SELECT rowid FROM restricted_fts WHERE restricted_fts MATCH ?1) AS held
        CROSS JOIN doc_facet AS facet ON facet.doc_id = held.doc_id";
    GROUPS_OF = "SELECT noun, kind, stage, language, substr(on_day, 1, 4) AS year,
            coalesce(sum(on_day >= ?2 AND on_day <= ?3), 0) AS n
        FROM json_each(?1) AS held CROSS JOIN doc_facet ON doc_facet.doc_id = held.value
        GROUP BY noun, kind, stage, language, year";
    PASSING = "SELECT doc.doc_id AS doc_id, doc.noun AS noun, doc.id AS id,
            doc.open_id AS open_id, doc.on_day AS on_day, doc.number AS number, doc.title AS title,
            passing.language AS language, '' AS passage
        FROM (SELECT facet.doc_id, facet.language FROM json_each(?1) AS held
            CROSS JOIN doc_facet AS facet ON facet.doc_id = held.value
            WHERE (?3 IS NULL OR noun = ?3) AND (?4 IS NULL OR kind = ?4)
            AND (?5 IS NULL OR stage = ?5) AND (?6 IS NULL OR language = ?6)
            AND (?7 IS NULL OR substr(on_day, 1, 4) = ?7) AND on_day >= ?8 AND on_day <= ?9
            ORDER BY facet.doc_id DESC LIMIT ?2) AS passing
        CROSS JOIN doc ON doc.doc_id = passing.doc_id ORDER BY doc.doc_id DESC";
    MARKED = "SELECT highlight(doc_fts, 1, char(57344), char(57345)) AS title,
            snippet(doc_fts, 3, char(57344), char(57345), '…', 24) AS passage
        FROM doc_fts WHERE doc_fts MATCH ?1 AND rowid = ?2
        UNION ALL SELECT highlight(restricted_fts, 1, char(57344), char(57345)),
            snippet(restricted_fts, 3, char(57344), char(57345), '…', 24)
        FROM restricted_fts WHERE restricted_fts MATCH ?1 AND rowid = ?2";
}

/// What terms and words find in the whole office, with how many are of each facet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Documents {
    /// The newest hits that the filter lets through; `among` is how many of the newest documents were
    /// looked at, when there are more.
    pub found: Found,
    /// All of them, in groups.
    pub groups: Groups,
}

impl Vault {
    /// The documents that hold the words and whose case every term finds, newest first. Without words,
    /// the cases themselves; without terms, nothing: [`Vault::search`] is for words alone.
    ///
    /// # Errors
    /// `Database`.
    pub async fn find_documents(
        &self,
        asked: &Query,
        filter: &Filter,
        limit: u32,
    ) -> Result<Documents, StoreError> {
        if asked.terms.is_empty() || !asked.faults.is_empty() {
            return Ok(Documents::default());
        }
        let words = query::parse(&asked.words);
        if words.is_none() && !asked.words.is_empty() {
            return Ok(Documents::default());
        }
        let mut reader = self.reader().await?;
        let of_terms = Query {
            words: String::new(),
            ..asked.clone()
        };
        let (cases, _) = found(&mut reader, &of_terms, None).await?;
        let (held, among) = match &words {
            Some(words) => holding(&mut reader, &cases, words).await?,
            None => newest(&cases, LOOKED_AT),
        };
        let held = format!("{held:?}");
        let groups = groups(&mut reader, &held, filter).await?;
        let hits = hits(&mut reader, &held, words.as_deref(), filter, limit).await?;
        let found = Found { hits, among };
        Ok(Documents { found, groups })
    }
}

/// The newest of these cases, and how many when there are more: no screen waits for a million.
fn newest(cases: &Docs, most: u32) -> (Vec<i64>, Option<u32>) {
    let newest = cases.before(None).take(most as usize).collect();
    (newest, (cases.len() > most).then_some(most))
}

/// The documents that hold the words, of these cases; and how many of the newest that hold them were
/// looked at, when there are more.
async fn holding(
    reader: &mut SqliteConnection,
    cases: &Docs,
    words: &str,
) -> Result<(Vec<i64>, Option<u32>), StoreError> {
    let mut held = Vec::new();
    if cases.len() <= FEW {
        for case in cases.before(None) {
            let of_case = sqlx::query_scalar(OF_FOUND).bind(case);
            let docs: Vec<i64> = of_case.fetch_all(&mut *reader).await?;
            for doc_id in docs {
                let holds = sqlx::query_scalar(HOLDS_ANY).bind(words).bind(doc_id);
                let holds: Option<i64> = holds.fetch_optional(&mut *reader).await?;
                held.extend(holds);
            }
        }
        return Ok((held, None));
    }
    let rows = sqlx::query(HOLDING_WITH_CASE)
        .bind(words)
        .bind(LOOKED_AT)
        .fetch_all(reader)
        .await?;
    for row in &rows {
        if cases.holds(row.read("case_doc")?) {
            held.push(row.read("doc_id")?);
        }
    }
    let all = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Ok((held, (all >= LOOKED_AT).then_some(LOOKED_AT)))
}

async fn groups(
    reader: &mut SqliteConnection,
    held: &str,
    filter: &Filter,
) -> Result<Groups, StoreError> {
    let (from, until) = filter.days();
    let query = sqlx::query(GROUPS_OF).bind(held).bind(from).bind(until);
    let rows = query.fetch_all(reader).await?;
    let groups: Result<Vec<Group>, _> = rows.iter().map(Group::of).collect();
    Ok(Groups::whole(groups?))
}

async fn hits(
    reader: &mut SqliteConnection,
    held: &str,
    words: Option<&str>,
    filter: &Filter,
    limit: u32,
) -> Result<Vec<Hit>, StoreError> {
    let asked = sqlx::query(PASSING).bind(held).bind(limit);
    let rows = filter.bind(asked).fetch_all(&mut *reader).await?;
    let mut hits = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut hit = hit_of(row)?;
        if let Some(words) = words {
            let asked = sqlx::query(MARKED).bind(words);
            let asked = asked.bind(row.read::<i64>("doc_id")?);
            if let Some(marked) = asked.fetch_optional(&mut *reader).await? {
                hit.title = shown_of(marked.read("title")?);
                hit.passage = shown_of(marked.read("passage")?);
            }
        }
        hits.push(hit);
    }
    Ok(hits)
}

#[cfg(test)]
mod tests {
    use super::{Docs, newest};

    #[test]
    fn of_more_cases_than_are_looked_at_the_newest_are_and_it_is_said() {
        let mut cases = Docs::default();
        [3, 9, 5_000]
            .into_iter()
            .for_each(|doc_id| cases.insert(doc_id));
        assert_eq!(newest(&cases, 2), (vec![5_000, 9], Some(2)));
        assert_eq!(newest(&cases, 3), (vec![5_000, 9, 3], None));
    }
}
