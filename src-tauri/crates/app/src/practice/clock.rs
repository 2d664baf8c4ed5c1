//! The time of the story, which walks from its first day to now; and identifiers that follow it.

use chrono::{DateTime, Utc};
use dossier_domain::source::{Clock, IdSource};
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::{Builder, Uuid};

/// A clock that stands where the story has come to, and only goes forward.
pub(super) struct Walk(Mutex<DateTime<Utc>>);

impl Walk {
    pub fn from(start: DateTime<Utc>) -> Self {
        Self(Mutex::new(start))
    }

    /// Goes to an instant; one that is passed changes nothing.
    pub fn to(&self, at: DateTime<Utc>) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = at.max(*now);
    }
}

impl Clock for Walk {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `UUIDv7` of the time of the story, with random bits that the seed decides.
pub(super) struct Ids {
    clock: Arc<Walk>,
    random: Mutex<(StdRng, u64)>,
}

impl Ids {
    pub fn new(clock: Arc<Walk>, seed: u64) -> Self {
        Self {
            clock,
            random: Mutex::new((StdRng::seed_from_u64(seed), 0)),
        }
    }
}

impl IdSource for Ids {
    fn next(&self) -> Uuid {
        let at = u64::try_from(self.clock.now().timestamp_millis()).unwrap_or_default();
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        // Those of one instant follow one another.
        random.1 = random.1.max(at) + 1;
        let mut bytes = [0; 10];
        random.0.fill_bytes(&mut bytes);
        Builder::from_unix_timestamp_millis(random.1, &bytes).into_uuid()
    }
}
