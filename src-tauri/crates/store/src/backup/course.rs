//! How far a thread that reads and writes files is, told by the task that waits for it.

use crate::StoreError;
use crate::verify::goes_on;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// How often it is told.
const TOLD_EVERY: Duration = Duration::from_millis(50);

/// Bytes done of all, and whether to stop.
#[derive(Debug, Default)]
pub(super) struct Course {
    done: AtomicU64,
    of: AtomicU64,
    stopped: AtomicBool,
}

impl Course {
    /// Says how many bytes there are in all.
    pub fn of(&self, bytes: u64) {
        self.of.store(bytes, Ordering::Relaxed);
    }

    /// More bytes are done; `Stopped` when no more should be.
    pub fn step(&self, bytes: u64) -> Result<(), StoreError> {
        self.done.fetch_add(bytes, Ordering::Relaxed);
        if self.stopped.load(Ordering::Relaxed) {
            Err(StoreError::Stopped)
        } else {
            Ok(())
        }
    }

    /// Says to stop at the next step.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Waits for the work, and tells `progress` how far it is; what that answers reaches the work at
    /// its next step.
    pub async fn watch<T>(
        &self,
        work: impl Future<Output = Result<T, StoreError>>,
        progress: &mut (impl FnMut(u64, u64) -> ControlFlow<()> + Send),
    ) -> Result<T, StoreError> {
        tokio::pin!(work);
        loop {
            let done = self.done.load(Ordering::Relaxed);
            if goes_on(progress(done, self.of.load(Ordering::Relaxed))).is_err() {
                self.stop();
            }
            tokio::select! {
                done = &mut work => return done,
                () = tokio::time::sleep(TOLD_EVERY) => {}
            }
        }
    }
}
