//! A program with everything that it starts, ended together.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a program may take to end by itself.
const GRACE: Duration = Duration::from_secs(5);

/// A running program at the head of its own process group.
pub struct Group(Child);

impl Group {
    /// Starts it; what it says goes to a file, since a pipe that outlives its reader would hang.
    pub fn start(mut command: Command, log: &Path) -> Self {
        let log = File::create(log).expect("a log file");
        command
            .stdin(Stdio::null())
            .stderr(log.try_clone().expect("a second handle"));
        Self(
            command
                .stdout(log)
                .process_group(0)
                .spawn()
                .expect("the program starts"),
        )
    }

    /// Starts it and reads the first line that it says.
    pub fn start_reading(mut command: Command, log: &Path) -> (Self, String) {
        command
            .stdin(Stdio::null())
            .stderr(File::create(log).expect("a log file"));
        let mut child = command
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe"))
            .read_line(&mut line)
            .expect("a line");
        (Self(child), line.trim().to_owned())
    }

    /// What it started and what those started, by their ids.
    pub fn started(&self) -> Vec<u32> {
        let mut all = children(self.0.id());
        let mut at = 0;
        while let Some(id) = all.get(at).copied() {
            all.extend(children(id));
            at += 1;
        }
        all
    }

    fn signal(&self, name: &str) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill")
            .args([name, "--", &group])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal("-TERM");
        let start = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) && start.elapsed() < GRACE {
            std::thread::sleep(Duration::from_millis(20));
        }
        // Whatever of the group did not hear: the window and its web process.
        self.signal("-KILL");
        let _ = self.0.wait();
    }
}

/// Processes that a process started and that still run.
fn children(parent: u32) -> Vec<u32> {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = processes.filter_map(|one| one.file_name().to_str()?.parse().ok());
    ids.filter(|id| parent_of(*id) == Some(parent)).collect()
}

/// Who started a process (`man 5 proc_pid_stat`: the second field after the name).
fn parent_of(id: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    after_name.split_whitespace().nth(1)?.parse().ok()
}
