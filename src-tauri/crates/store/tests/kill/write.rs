//! A real writing process, killed with SIGKILL at a hundred moments: each time the vault opens and
//! verifies, and everything that the process acknowledged is there.

use crate::machine::{Moments, create, receive, start, unlock};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Tells this program that it is the process to kill, and where the vault lies.
const HOME: &str = "DOSSIER_TEST_KILL_HOME";
const NAME: &str = "write::a_writer_killed_at_a_hundred_moments_loses_nothing_that_it_acknowledged";
const ACKNOWLEDGED: &str = "acknowledged ";
const VAULTS: u32 = 5;
const KILLS: u32 = 20;

/// The process to kill: writes for ever, and says each number once its write has returned.
async fn write_for_ever(home: &Path) {
    let vault = unlock(home).await;
    let mut said = std::io::stdout();
    writeln!(said).unwrap();
    loop {
        let number = receive(&vault).await.unwrap();
        writeln!(said, "{ACKNOWLEDGED}{number}").unwrap();
        said.flush().unwrap();
    }
}

/// Numbers said until a moment; the sender hangs up when the process is gone.
fn until(said: &Receiver<String>, moment: Instant, numbers: &mut Vec<String>) {
    while let Ok(number) = said.recv_timeout(moment.saturating_duration_since(Instant::now())) {
        numbers.push(number);
    }
}

/// Starts a writer, kills it, and returns the numbers that it acknowledged.
fn killed(home: &Path, moments: &mut Moments) -> Vec<String> {
    let mut child = start(NAME, HOME, home);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (tell, said) = channel();
    let reading = std::thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            if let Some(number) = line.strip_prefix(ACKNOWLEDGED) {
                let _ = tell.send(number.to_owned());
            }
        }
    });
    let mut numbers = Vec::new();
    // One in five dies while it opens; the others at some moment after their first write.
    if moments.next(5) > 0 {
        numbers.extend(said.recv_timeout(Duration::from_secs(60)).ok());
    }
    until(
        &said,
        Instant::now() + Duration::from_micros(moments.next(40_000)),
        &mut numbers,
    );
    child.kill().unwrap();
    child.wait().unwrap();
    reading.join().unwrap();
    numbers.extend(said.try_iter());
    numbers
}

async fn all_there(home: &Path, acknowledged: &[String]) {
    let vault = unlock(home).await;
    for number in acknowledged {
        let id = vault.case_by_number(number).await.unwrap();
        let (case, text) = vault.case(id).await.unwrap();
        assert!(text.contains(&id.to_string()));
        assert!(
            vault
                .blob(&case.receipt.original.unwrap().blob)
                .await
                .is_ok()
        );
    }
    let report = vault.verify(dossier_store::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!((report.chains, report.orphan_blobs), (1, 0));
    vault.close().await.unwrap();
}

#[test]
fn a_writer_killed_at_a_hundred_moments_loses_nothing_that_it_acknowledged() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    if let Some(home) = std::env::var_os(HOME) {
        return runtime.block_on(write_for_ever(&PathBuf::from(home)));
    }
    let mut moments = Moments(0x9E37_79B9_7F4A_7C15);
    let mut written = 0;
    for _ in 0..VAULTS {
        let home = TempDir::new().unwrap();
        runtime.block_on(async { create(home.path()).await.close().await.unwrap() });
        let mut acknowledged = Vec::new();
        for _ in 0..KILLS {
            acknowledged.extend(killed(home.path(), &mut moments));
            runtime.block_on(all_there(home.path(), &acknowledged));
        }
        written += acknowledged.len();
    }
    assert!(
        written > 100,
        "only {written} cases were written before the kills"
    );
}
