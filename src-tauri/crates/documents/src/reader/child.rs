//! A running reader, and how long it is waited for.

use super::Form;
use super::frame::{Answer, put_question, take_answer};
use std::io::BufReader;
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// There is no such program, or the system does not start it.
    NotStarted,
    /// It ended, or said what no reader says.
    Died,
    /// It took too long and was ended.
    TooLong,
}

/// A child that reads. It knows nothing of who started it: no environment, no folder, no words on
/// standard error, where a parser that panics would show the letter.
#[derive(Debug)]
pub(super) struct Child {
    process: std::process::Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Child {
    pub(super) fn start(program: &Path, memory_mib: u64) -> Result<Self, Stop> {
        let mut process = Command::new(program)
            .arg(memory_mib.to_string())
            .env_clear()
            .current_dir(program.parent().unwrap_or(program))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| Stop::NotStarted)?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(input), Some(output)) => Ok(Self {
                process,
                input,
                output: BufReader::new(output),
            }),
            _ => Err(Stop::NotStarted),
        }
    }

    /// Asks for a file and waits for the answer; ends the child when it takes longer than `time`.
    pub(super) fn ask(&mut self, form: Form, bytes: &[u8], time: Duration) -> Result<Answer, Stop> {
        let Self {
            process,
            input,
            output,
        } = self;
        let late = AtomicBool::new(false);
        let answer = thread::scope(|scope| {
            let (answered, watched) = mpsc::channel::<()>();
            let late = &late;
            scope.spawn(move || {
                if watched.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
                    late.store(true, Ordering::SeqCst);
                    // One that has already ended is what we want.
                    let _ = process.kill();
                }
            });
            let answer = put_question(input, form, bytes).and_then(|()| take_answer(output));
            drop(answered);
            answer
        });
        answer.map_err(|_| match late.into_inner() {
            true => Stop::TooLong,
            false => Stop::Died,
        })
    }
}

impl Drop for Child {
    /// Ends the process and lets the system forget it.
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
