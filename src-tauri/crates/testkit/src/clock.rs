//! A clock that a test moves, and identifiers that follow one another.

use chrono::{DateTime, Duration, Utc};
use dossier_domain::source::{Clock, IdSource};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// A clock that stands still until a test moves it.
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    /// Stands at an instant: `2026-10-08T14:00:00Z`.
    ///
    /// # Panics
    /// When the instant cannot be read.
    #[must_use]
    pub fn at(instant: &str) -> Self {
        Self(Mutex::new(instant.parse().expect("an instant")))
    }

    /// Moves forward.
    ///
    /// # Panics
    /// When another thread of the test panicked.
    pub fn advance(&self, by: Duration) {
        *self.0.lock().expect("the clock of a test") += by;
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("the clock of a test")
    }
}

/// Identifiers that count from one, in the form of UUIDv7.
#[derive(Default)]
pub struct SequentialIds(AtomicU64);

impl IdSource for SequentialIds {
    fn next(&self) -> Uuid {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&number.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(1_791_468_000_000 + number, &bytes).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_differ_and_are_in_order() {
        let ids = SequentialIds::default();
        let made: Vec<Uuid> = (0..3).map(|_| ids.next()).collect();
        assert!(made[0] < made[1] && made[1] < made[2], "{made:?}");
        assert_eq!(made[0].get_version_num(), 7);
    }
}
