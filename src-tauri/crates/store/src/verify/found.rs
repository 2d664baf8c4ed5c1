//! The sets of the filters against what each case is found by. Both are added up block by block,
//! whatever their order, so that a million cases are compared in little memory.

use crate::StoreError;
use crate::found::{Kept, place, places_of};
use crate::sql::Columns;
use sqlx::SqliteConnection;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Rows read at a time.
const BATCH: i64 = 1_000;

const KEPT_AFTER: &str = "SELECT doc_id, terms, parties FROM vault.case_found AS found
    WHERE doc_id > ? AND NOT EXISTS
        (SELECT 1 FROM vault.restriction AS apart WHERE apart.case_id = found.case_id)
    ORDER BY doc_id LIMIT ?";

const SETS_AFTER: &str = "SELECT term, name, block, docs FROM vault.found_set
    WHERE (term, name, block) > (?, ?, ?) ORDER BY term, name, block LIMIT ?";

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
            let (block, place) = place(after);
            let (sum, _) = sums.entry(block).or_default();
            for (term, name) in kept.entries() {
                *sum = sum.wrapping_add(hash(&term, &name, place));
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
                *sum = sum.wrapping_add(hash(&after.0, &after.1, place));
            }
        }
    }
}

fn hash(term: &str, name: &str, place: usize) -> u64 {
    let mut hasher = DefaultHasher::new();
    (term, name, place).hash(&mut hasher);
    hasher.finish()
}
