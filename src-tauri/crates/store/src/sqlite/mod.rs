//! The only module that speaks to SQLite in C: the key of a connection, the tokenizer, the copy of a
//! database under another key, and the end of the program under readers.
//!
//! sqlx has no safe door to them. The key never travels in a PRAGMA string, which would show in
//! logs and in `{:?}` of the options.
#![allow(unsafe_code)]

mod copy;
mod ending;
mod tokenizer;

pub(crate) use copy::copy;

use libsqlite3_sys as ffi;
use sqlx::{Executor, SqliteConnection};
use zeroize::Zeroizing;

/// A key of 256 bits.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// Gives a connection its raw key, reads the first page with it, then gives the tokenizer `snow`.
pub(crate) async fn prepare(
    connection: &mut SqliteConnection,
    key: &Key,
) -> Result<(), sqlx::Error> {
    give_key(connection, key).await?;
    // Only a read checks the key and the page; here its error is still told as what it is.
    connection
        .execute("SELECT count(*) FROM sqlite_schema")
        .await?;
    ending::before_the_libraries();
    give_tokenizer(connection).await
}

async fn give_key(connection: &mut SqliteConnection, key: &Key) -> Result<(), sqlx::Error> {
    let mut handle = connection.lock_handle().await?;
    let db = handle.as_raw_handle().as_ptr();
    let literal = key_literal(key);
    let length = i32::try_from(literal.len()).unwrap_or_default();
    // SAFETY: `db` is a live connection, locked for as long as `handle` lives; SQLCipher copies
    // the `length` bytes of the literal before it returns.
    refuse("key", unsafe {
        ffi::sqlite3_key(db, literal.as_ptr().cast(), length)
    })
}

async fn give_tokenizer(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut handle = connection.lock_handle().await?;
    let db = handle.as_raw_handle().as_ptr();
    // SAFETY: `db` is a live connection, locked for as long as `handle` lives; the tokenizer owns
    // what it needs and is freed by SQLite.
    refuse("tokenizer", unsafe { tokenizer::register(db) })
}

/// A raw key as SQLCipher wants it, `x'<64 hexadecimal digits>'`: no key derivation of its own.
pub(crate) fn key_literal(key: &Key) -> Zeroizing<String> {
    let digits = Zeroizing::new(hex::encode(key.as_slice()));
    Zeroizing::new(format!("x'{}'", digits.as_str()))
}

fn refuse(what: &str, code: i32) -> Result<(), sqlx::Error> {
    match code {
        ffi::SQLITE_OK => Ok(()),
        code => Err(sqlx::Error::Protocol(format!("{what}: {code}"))),
    }
}
