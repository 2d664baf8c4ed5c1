//! A bundle being taken in by a process that is killed with SIGKILL at many moments: each time the
//! vault opens and verifies, and holds all of the bundle or nothing of it.

use crate::machine::{create, first, receive, start, unlock};
use std::io::{BufRead, BufReader, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Tells this program that it is the process to kill, and where everything lies.
const HOME: &str = "DOSSIER_TEST_KILL_IMPORT_HOME";
const NAME: &str = "take_in::a_bundle_is_taken_in_whole_or_not_at_all_however_the_process_dies";
const SAID: &str = "taking in: ";
const CASES: usize = 60;
/// Lines after which it is killed: open, in the middle, at the last event, about the commit.
const KILLS: [usize; 8] = [1, 2, 3, 20, 40, 60, 61, 61];

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn bundle(home: &Path) -> PathBuf {
    home.join("a.bundle")
}

/// Two copies; the second prepares a bundle of many cases. Returns the mark of its machine.
async fn prepared(home: &Path) -> String {
    let (one, two) = (home.join("one"), home.join("two"));
    create(&one).await.close().await.unwrap();
    copy(&one.join("vault"), &two.join("vault"));
    let two = unlock(&two).await;
    for _ in 0..CASES {
        receive(&two).await.unwrap();
    }
    let (path, people) = (bundle(home), [first().id]);
    let made = two.export_bundle(&path, None, &people, go_on);
    let mark = made.await.unwrap().mark;
    two.close().await.unwrap();
    mark
}

fn say(what: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "{SAID}{what}").unwrap();
    out.flush().unwrap();
}

/// The process to kill: says when it is open, then each event that it took in.
async fn take_in(home: &Path) {
    let mark = std::fs::read_to_string(home.join("mark")).unwrap();
    let one = unlock(&home.join("one")).await;
    say("open");
    let each = |done, _| {
        say(&format!("{done}"));
        ControlFlow::Continue(())
    };
    one.import_bundle(&bundle(home), Some(&mark), each)
        .await
        .unwrap();
    say("done");
}

/// Starts a process that takes the bundle in, and kills it once it said so many lines.
fn killed(home: &Path, lines: usize) {
    let mut child = start(NAME, HOME, home);
    let said = BufReader::new(child.stdout.take().unwrap()).lines();
    let said = said.map_while(Result::ok);
    let heard = said
        .filter(|line| line.starts_with(SAID))
        .take(lines)
        .count();
    assert_eq!(heard, lines, "it died by itself");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Cases held: none or all.
async fn whole(home: &Path) -> usize {
    let one = unlock(&home.join("one")).await;
    let report = one.verify(dossier_store::unwatched).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.orphan_blobs, 0, "swept at the opening");
    let cases = one
        .case_total(&dossier_store::case::CaseFilter::default())
        .await
        .unwrap();
    one.close().await.unwrap();
    let cases = usize::try_from(cases).unwrap();
    assert!(cases == 0 || cases == CASES, "{cases} of {CASES}");
    cases
}

#[test]
fn a_bundle_is_taken_in_whole_or_not_at_all_however_the_process_dies() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    if let Some(home) = std::env::var_os(HOME) {
        return runtime.block_on(take_in(&PathBuf::from(home)));
    }
    let home = TempDir::new().unwrap();
    let mark = runtime.block_on(prepared(home.path()));
    std::fs::write(home.path().join("mark"), &mark).unwrap();
    let (one, clean) = (home.path().join("one/vault"), home.path().join("clean"));
    copy(&one, &clean);
    let mut none = 0;
    for lines in KILLS {
        killed(home.path(), lines);
        if runtime.block_on(whole(home.path())) == 0 {
            none += 1;
        } else {
            std::fs::remove_dir_all(&one).unwrap();
            copy(&clean, &one);
        }
    }
    assert!(none >= 5, "{none} of the kills came before the end");
    runtime.block_on(async {
        let one = unlock(&home.path().join("one")).await;
        let path = bundle(home.path());
        let taken = one.import_bundle(&path, Some(&mark), go_on);
        taken.await.unwrap();
        one.close().await.unwrap();
    });
    assert_eq!(runtime.block_on(whole(home.path())), CASES);
}
