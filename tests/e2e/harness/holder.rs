//! Another program that holds the database, as a copy tool or an antivirus does.

use super::group::Group;
use super::machine::Machine;
use std::process::Command;

/// Holds the lock of whoever writes, until it is dropped.
pub struct Holder(#[expect(dead_code, reason = "held, never read")] Group);

/// The byte that stands for the right to write (`WAL_WRITE_LOCK`, <https://sqlite.org/walformat.html>
/// §2.3).
const HOLD: &str = "
import fcntl, sys, time
index = open(sys.argv[1], 'r+b')
fcntl.lockf(index, fcntl.LOCK_EX, 1, 120)
print('held', flush=True)
time.sleep(600)
";

impl Holder {
    /// Takes the lock of the vault of a machine.
    pub fn of(machine: &Machine) -> Self {
        let mut command = Command::new("/usr/bin/python3");
        let index = machine.vault().join("dossier.db-shm");
        command.args(["-c", HOLD]).arg(&index);
        let (group, said) =
            Group::start_reading(command, &machine.exports().with_file_name("holder.log"));
        assert_eq!(said, "held", "the index of the log is not there");
        Self(group)
    }
}
