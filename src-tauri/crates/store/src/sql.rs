//! Statements as static text, and how values are written in them.

use crate::StoreError;
use chrono::{DateTime, NaiveDate, SecondsFormat, SubsecRound, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::sqlite::SqliteRow;
use sqlx::{ColumnIndex, Decode, Row, Sqlite, Type};
use uuid::Uuid;

/// Names the statements of a noun, and lists them for the test that prepares each.
macro_rules! statements {
    ($($name:ident = $sql:expr;)+) => {
        $(const $name: &str = $sql;)+
        /// Every statement of this noun.
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[(&str, &str)] = &[$((stringify!($name), $sql)),+];
    };
}
pub(crate) use statements;

/// An instant as it is stored: UTC, six decimals, so that text sorts as time.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// An instant without what is not stored.
pub(crate) fn storable(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}

/// The word of an enum without data, as on the wire.
pub(crate) fn word(value: &impl Serialize) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        _ => Err(StoreError::Inconsistent("a value has no word".into())),
    }
}

/// The enum of a word.
pub(crate) fn of_word<T: DeserializeOwned>(word: String) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::String(word)).map_err(unreadable)
}

/// A value as JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(unreadable)
}

/// A value of JSON.
pub(crate) fn of_json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(unreadable)
}

/// The position of the fault, never the words around it.
fn unreadable(error: serde_json::Error) -> StoreError {
    let (line, column) = (error.line(), error.column());
    StoreError::Inconsistent(format!("unreadable value at {line}:{column}"))
}

/// Columns read as the domain's types.
pub(crate) trait Columns {
    /// A column as stored.
    fn read<'r, T>(&'r self, column: &'static str) -> Result<T, StoreError>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite>;

    /// An identifier.
    fn id(&self, column: &'static str) -> Result<Uuid, StoreError>;

    /// An instant.
    fn at(&self, column: &'static str) -> Result<DateTime<Utc>, StoreError>;

    /// A day.
    fn day(&self, column: &'static str) -> Result<NaiveDate, StoreError>;

    /// A day, if there is one.
    fn some_day(&self, column: &'static str) -> Result<Option<NaiveDate>, StoreError>;

    /// An enum by its word.
    fn word<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError>;

    /// A value of JSON.
    fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError>;

    /// A count.
    fn count(&self, column: &'static str) -> Result<u32, StoreError>;
}

impl Columns for SqliteRow
where
    &'static str: ColumnIndex<SqliteRow>,
{
    fn read<'r, T>(&'r self, column: &'static str) -> Result<T, StoreError>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite>,
    {
        Ok(self.try_get(column)?)
    }

    fn id(&self, column: &'static str) -> Result<Uuid, StoreError> {
        uuid(self.read(column)?)
    }

    fn at(&self, column: &'static str) -> Result<DateTime<Utc>, StoreError> {
        parsed(self.read::<&str>(column)?, column)
    }

    fn day(&self, column: &'static str) -> Result<NaiveDate, StoreError> {
        parsed(self.read::<&str>(column)?, column)
    }

    fn some_day(&self, column: &'static str) -> Result<Option<NaiveDate>, StoreError> {
        self.read::<Option<&str>>(column)?
            .map(|text| parsed(text, column))
            .transpose()
    }

    fn word<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        of_word(self.read(column)?)
    }

    fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        of_json(self.read(column)?)
    }

    fn count(&self, column: &'static str) -> Result<u32, StoreError> {
        Ok(count(self.read(column)?))
    }
}

/// An identifier of sixteen bytes.
pub(crate) fn uuid(bytes: &[u8]) -> Result<Uuid, StoreError> {
    Uuid::from_slice(bytes)
        .map_err(|_| StoreError::Inconsistent("an identifier is not 16 bytes".into()))
}

/// A stored count; the schema keeps it within bounds.
pub(crate) fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(if n < 0 { 0 } else { u32::MAX })
}

/// Cuts what was read one further than a page; tells whether there was more.
pub(crate) fn cut<T>(rows: &mut Vec<T>, limit: u32) -> bool {
    let full = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    full
}

pub(crate) fn parsed<T: std::str::FromStr>(text: &str, column: &str) -> Result<T, StoreError> {
    text.parse()
        .map_err(|_| StoreError::Inconsistent(format!("unreadable column {column}")))
}
