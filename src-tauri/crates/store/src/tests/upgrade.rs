//! The files of an older vault: the copies kept before it is taken up, and those of a newer one,
//! which are not touched. What an upgraded vault holds is compared in `tests/acceptance/upgrade.rs`.

use super::support::{Counted, Desk, Ticking, copy, files};
use crate::database::{self, MIGRATIONS, SCHEMA};
use crate::{StoreError, Vault, sqlite, unwatched};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// The passphrase of everyone in the kept vaults.
const PHRASE: &str = "douze signes au moins";

/// Each kept vault with its schema.
fn older_vaults() -> Vec<(u32, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/vaults");
    let entries = fs::read_dir(folder).unwrap();
    let schema = |path: PathBuf| {
        let name = path.file_name()?.to_str()?;
        Some((name.strip_prefix("schema-")?.parse().unwrap(), path))
    };
    entries
        .filter_map(|entry| schema(entry.unwrap().path()))
        .collect()
}

/// An older vault on a machine of its own.
fn put(older: &Path) -> Desk {
    let desk = Desk::new();
    copy(&older.join("vault"), &desk.folder());
    copy(&older.join("device"), &desk.device());
    desk
}

async fn unlock(desk: &Desk) -> Result<Vault, StoreError> {
    unlock_watched(desk, unwatched).await
}

async fn unlock_watched(
    desk: &Desk,
    progress: impl FnMut(u64, u64) -> ControlFlow<()> + Send,
) -> Result<Vault, StoreError> {
    let card = Vault::card(&desk.folder())?;
    let (person, ..) = card.people[0];
    let phrase = Zeroizing::new(PHRASE.to_owned());
    let (folder, device) = (desk.folder(), desk.device());
    let (clock, ids): (Arc<Ticking>, Arc<Counted>) = (desk.clock.clone(), desk.ids.clone());
    let sources = (clock as _, ids as _);
    Vault::unlock_watched(&folder, &device, person, phrase, sources, progress).await
}

#[tokio::test]
async fn the_first_schema_is_kept_for_ever() {
    assert!(older_vaults().iter().any(|(schema, _)| *schema == 1));
    for (schema, path) in older_vaults() {
        assert!(
            schema <= SCHEMA,
            "{} is not of this program",
            path.display()
        );
    }
}

#[tokio::test]
async fn an_older_vault_is_taken_up_and_its_database_and_header_are_kept_as_they_were() {
    for (schema, older) in older_vaults() {
        let desk = put(&older);
        let vault = unlock(&desk).await.unwrap();
        assert!(vault.verify(unwatched).await.unwrap().is_sound());
        vault.close().await.unwrap();
        for name in [database::FILE, "vault.toml"] {
            let kept = desk.folder().join(format!("{name}.before-{}", schema + 1));
            assert_eq!(kept.exists(), schema < SCHEMA, "{}", kept.display());
            if schema < SCHEMA {
                let before = fs::read(older.join("vault").join(name)).unwrap();
                assert!(
                    fs::read(kept).unwrap() == before,
                    "{name} is not what it was"
                );
            }
        }
        let once = files(&desk.folder()).len();
        unlock(&desk).await.unwrap().close().await.unwrap();
        assert_eq!(
            files(&desk.folder()).len(),
            once,
            "nothing is taken up twice"
        );
    }
}

#[tokio::test]
async fn a_vault_of_a_newer_schema_is_refused_and_not_a_byte_of_it_changes() {
    let (_, older) = older_vaults().remove(0);
    let desk = put(&older);
    let vault = unlock(&desk).await.unwrap();
    let mut writer = vault.shared.writer().await.unwrap();
    writer.execute("PRAGMA user_version = 99").await.unwrap();
    drop(writer);
    vault.close().await.unwrap();
    let before = files(&desk.folder());
    let refused = unlock(&desk).await;
    assert!(matches!(
        refused,
        Err(StoreError::NewerFormat { found: 99, .. })
    ));
    assert!(files(&desk.folder()) == before);
}

#[tokio::test]
async fn a_vault_of_a_newer_header_is_refused_and_not_a_byte_of_it_changes() {
    let (_, older) = older_vaults().remove(0);
    let desk = put(&older);
    let path = desk.folder().join("vault.toml");
    let header = fs::read_to_string(&path).unwrap();
    let (checked, _) = header.rsplit_once("check = ").unwrap();
    let newer = checked.replacen("format = 1", "format = 99", 1);
    assert_ne!(newer, checked);
    let check = blake3::hash(newer.as_bytes()).to_hex();
    fs::write(&path, format!("{newer}check = \"{check}\"\n")).unwrap();
    let before = files(&desk.folder());
    let refused = unlock(&desk).await;
    assert!(matches!(
        refused,
        Err(StoreError::NewerFormat { found: 99, .. })
    ));
    assert!(files(&desk.folder()) == before);
}

#[tokio::test]
async fn an_opening_that_fills_tables_tells_how_far_it_is_and_goes_on_where_it_was_stopped() {
    for (schema, path) in older_vaults().into_iter().filter(|(schema, _)| *schema < 9) {
        let desk = put(&path);
        let mut told = Vec::new();
        let stopped = unlock_watched(&desk, |done, of| {
            told.push((done, of));
            if done < 2 {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        assert!(
            matches!(stopped.await, Err(StoreError::Stopped)),
            "{schema}"
        );
        let (done, all) = told.last().copied().unwrap();
        assert_eq!((told[0], done), ((0, all), 2), "schema {schema}");

        let mut told = Vec::new();
        let vault = unlock_watched(&desk, |done, of| {
            told.push((done, of));
            ControlFlow::Continue(())
        });
        let vault = vault.await.unwrap();
        let left = all - 2;
        assert_eq!(told[0], (0, left), "it goes on from there");
        assert_eq!(told.last(), Some(&(left, left)));
        let report = vault.verify(unwatched).await.unwrap();
        assert!(report.is_sound(), "schema {schema}: {report:?}");
        vault.close().await.unwrap();

        let again = unlock_watched(&desk, |_, _| panic!("nothing is left to do"));
        again.await.unwrap().close().await.unwrap();
    }
}

#[tokio::test]
async fn cases_of_which_something_was_done_to_a_clock_are_read_again() {
    let (_, older) = older_vaults()
        .into_iter()
        .find(|(schema, _)| *schema == 31)
        .unwrap();
    let desk = put(&older);
    let vault = unlock(&desk).await.unwrap();
    let mut writer = vault.shared.writer().await.unwrap();
    let stale = "UPDATE case_clock SET clock = json_set(clock, '$.done_on', '2001-01-01')
        WHERE json_extract(clock, '$.course') IS NOT NULL";
    assert!(writer.execute(stale).await.unwrap().rows_affected() > 0);
    writer.execute("PRAGMA user_version = 33").await.unwrap();
    drop(writer);
    assert!(!vault.verify(unwatched).await.unwrap().is_sound());
    vault.close().await.unwrap();
    let vault = unlock(&desk).await.unwrap();
    assert!(vault.verify(unwatched).await.unwrap().is_sound());
    vault.close().await.unwrap();
}

/// Every row of every table, in no order.
async fn rows(vault: &Vault) -> BTreeMap<String, Vec<String>> {
    let mut writer = vault.shared.writer().await.unwrap();
    // What the index of words keeps of its own depends on the order in which it was written.
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND NOT EXISTS \
         (SELECT 1 FROM sqlite_schema words WHERE words.sql LIKE 'CREATE VIRTUAL%' \
         AND sqlite_schema.name LIKE words.name || '\\_%' ESCAPE '\\')",
    )
    .fetch_all(&mut *writer)
    .await
    .unwrap();
    assert!(tables.len() > 30, "{tables:?}");
    let mut all = BTreeMap::new();
    for table in tables {
        let columns: Vec<String> =
            sqlx::query_scalar("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info(?)")
                .bind(&table)
                .fetch_all(&mut *writer)
                .await
                .unwrap();
        let of_row = columns.join(" || ',' || ");
        let query = AssertSqlSafe(format!("SELECT {of_row} FROM \"{table}\""));
        let mut lines: Vec<String> = sqlx::query_scalar(query)
            .fetch_all(&mut *writer)
            .await
            .unwrap();
        lines.sort();
        all.insert(table, lines);
    }
    all
}

/// What an older vault holds once it is taken up, and the key of its database.
async fn taken_up(older: &Path) -> (BTreeMap<String, Vec<String>>, sqlite::Key) {
    let desk = put(older);
    let vault = unlock(&desk).await.unwrap();
    let found = rows(&vault).await;
    let key = vault.shared.generation.read().await.keys.database.clone();
    vault.close().await.unwrap();
    (found, key)
}

#[tokio::test]
async fn an_upgrade_that_stopped_after_any_step_goes_on_to_the_same_vault() {
    for (schema, older) in older_vaults() {
        let (mut whole, key) = taken_up(&older).await;
        // An opening draws keys: what two of the same vault do not have in common is left out.
        let (again, _) = taken_up(&older).await;
        whole.retain(|table, lines| again[table] == *lines);
        assert!(whole.len() > 40, "{:?}", whole.keys());
        for step in schema..=SCHEMA {
            let desk = put(&older);
            let path = desk.folder().join(database::FILE);
            let mut connection = database::options(&path, false).connect().await.unwrap();
            sqlite::prepare(&mut connection, &key).await.unwrap();
            database::migrate(
                &mut connection,
                &desk.folder(),
                &MIGRATIONS[..step as usize],
            )
            .await
            .unwrap();
            connection.close().await.unwrap();

            let vault = unlock(&desk).await.unwrap();
            let now = rows(&vault).await;
            for (table, lines) in &whole {
                assert!(
                    now[table] == *lines,
                    "schema {schema}, stopped after {step}: {table}"
                );
            }
            assert!(vault.verify(unwatched).await.unwrap().is_sound());
            vault.close().await.unwrap();
        }
    }
}
