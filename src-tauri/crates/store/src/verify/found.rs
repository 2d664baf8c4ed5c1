//! The sets of the filters against what each case is found by. Both are added up block by block,
//! whatever their order, so that a million cases are compared in little memory.

use crate::StoreError;
use crate::found::{Kept, places_of};
use crate::sql::{Columns, statements};
use sqlx::SqliteConnection;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Rows read at a time.
const BATCH: i64 = 1_000;

/// Documents of a block: as `found/docs.rs` stores them.
const BLOCK: i64 = 4_096;

statements! {
    KEPT_AFTER = "SELECT doc_id, terms, parties FROM case_found AS found
        WHERE doc_id > ? AND NOT EXISTS
            (SELECT 1 FROM restriction WHERE restriction.case_id = found.case_id)
        ORDER BY doc_id LIMIT ?";
    SETS_AFTER = "SELECT term, name, block, docs FROM found_set
        WHERE (term, name, block) > (?, ?, ?) ORDER BY term, name, block LIMIT ?";
}

/// Sums of a block: of what cases are found by, and of the sets.
type Sums = BTreeMap<i64, (u64, u64)>;

/// Tells every block that differs.
pub(super) async fn sets(
    connection: &mut SqliteConnection,
    differences: &mut Vec<String>,
    go_on: &mut (impl FnMut() -> Result<(), StoreError> + Send),
) -> Result<(), StoreError> {
    let mut sums = Sums::new();
    add_cases(connection, &mut sums, go_on).await?;
    add_sets(connection, &mut sums, go_on).await?;
    let differing = sums.iter().filter(|(_, (cases, sets))| cases != sets);
    differences.extend(differing.map(|(block, _)| format!("found_set {block}")));
    Ok(())
}

async fn add_cases(
    connection: &mut SqliteConnection,
    sums: &mut Sums,
    go_on: &mut (impl FnMut() -> Result<(), StoreError> + Send),
) -> Result<(), StoreError> {
    let mut after = i64::MIN;
    loop {
        go_on()?;
        let query = sqlx::query(KEPT_AFTER).bind(after).bind(BATCH);
        let rows = query.fetch_all(&mut *connection).await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in &rows {
            after = row.read("doc_id")?;
            let kept = Kept::read(row.read("terms")?, row.read("parties")?)?;
            let (sum, _) = sums.entry(after.div_euclid(BLOCK)).or_default();
            for (term, name) in kept.entries() {
                *sum = sum.wrapping_add(hash(&term, &name, after));
            }
        }
    }
}

async fn add_sets(
    connection: &mut SqliteConnection,
    sums: &mut Sums,
    go_on: &mut (impl FnMut() -> Result<(), StoreError> + Send),
) -> Result<(), StoreError> {
    let mut after = (String::new(), String::new(), i64::MIN);
    loop {
        go_on()?;
        let query = sqlx::query(SETS_AFTER)
            .bind(&after.0)
            .bind(&after.1)
            .bind(after.2)
            .bind(BATCH);
        let rows = query.fetch_all(&mut *connection).await?;
        if rows.is_empty() {
            return Ok(());
        }
        for row in &rows {
            after = (row.read("term")?, row.read("name")?, row.read("block")?);
            let (_, sum) = sums.entry(after.2).or_default();
            for place in places_of(row.read("docs")?) {
                let doc_id = after.2 * BLOCK + i64::try_from(place).unwrap_or_default();
                *sum = sum.wrapping_add(hash(&after.0, &after.1, doc_id));
            }
        }
    }
}

fn hash(term: &str, name: &str, doc_id: i64) -> u64 {
    let mut hasher = DefaultHasher::new();
    (term, name, doc_id).hash(&mut hasher);
    hasher.finish()
}
