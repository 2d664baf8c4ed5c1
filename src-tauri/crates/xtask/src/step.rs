//! The steps of a long task: each one named, timed, and never stopping those after it.

use crate::program::Failure;
use crate::tally::Tally;
use std::time::{Duration, Instant};

/// What happened at each step.
#[derive(Default)]
pub struct Steps {
    done: Vec<Done>,
}

struct Done {
    name: &'static str,
    took: Duration,
    tally: Tally,
    failure: Option<Failure>,
}

impl Steps {
    /// A step that either holds or not. A failure counts as one failed.
    pub fn check(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<(), Failure>,
    ) -> bool {
        self.count(name, || work().map(|()| Tally::default()))
    }

    /// A step that counts its tests.
    pub fn count(
        &mut self,
        name: &'static str,
        work: impl FnOnce() -> Result<Tally, Failure>,
    ) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let (tally, failure) = match work() {
            Ok(tally) => (tally, None),
            Err(failure) => (
                Tally {
                    passed: 0,
                    failed: 1,
                },
                Some(failure),
            ),
        };
        if let Some(failure) = &failure {
            eprintln!("{failure}");
        }
        let held = tally.failed == 0;
        self.done.push(Done {
            name,
            took: start.elapsed(),
            tally,
            failure,
        });
        held
    }

    /// All that passed and failed.
    pub fn tally(&self) -> Tally {
        self.done
            .iter()
            .fold(Tally::default(), |sum, done| sum + done.tally)
    }

    /// Prints how long each step took, and repeats what failed.
    pub fn report(&self) {
        println!("\n== steps");
        for done in &self.done {
            let seconds = done.took.as_secs_f32();
            let mark = if done.tally.failed == 0 {
                "ok"
            } else {
                "FAILED"
            };
            let counts = if done.tally.passed + done.tally.failed == 0 {
                String::new()
            } else {
                format!("  {}", done.tally)
            };
            println!("{seconds:>8.1} s  {mark:<6}  {}{counts}", done.name);
            if let Some(failure) = &done.failure {
                println!("            {failure}");
            }
        }
    }
}
