//! The two things that the outside gives and tests fix: the time and the identifiers.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// What time it is. Two implementations: the machine's clock and a test's.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;
}

/// Where identifiers come from. Two implementations: UUIDv7 and a test's counter.
pub trait IdSource: Send + Sync {
    /// A new identifier, never given before.
    fn next(&self) -> Uuid;
}
