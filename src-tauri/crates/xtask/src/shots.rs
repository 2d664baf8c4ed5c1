//! `cargo xtask shots`: a picture of every screen, in French and in English, each measured in the
//! small window, where no word may be cut and no control out of reach.

use crate::program::{Failure, failed, program, run};
use crate::setup::setup;
use crate::workspace::{root, ui};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Where the window tests keep what they saw, a folder for each language.
const FOLDER: &str = "target/shots";

/// What ends the name of the picture of a screen in the small window, 1024 by 700.
const SMALL: &str = "-1024";

/// What the window tests kept of one language.
#[derive(Debug, Default)]
struct Seen {
    /// Names of pictures.
    pictures: BTreeSet<String>,
    /// Of each picture that was measured, the words that it cuts and the controls out of reach, one
    /// a line.
    measured: BTreeMap<String, String>,
}

/// Drives the window through its journeys, says where the pictures lie and what is wrong in them: a
/// screen that one language only was shown in, that nobody measured, or that cuts a word.
pub fn shots() -> Result<ExitCode, Failure> {
    setup()?;
    let folder = root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed("removing the earlier pictures"))?;
    }
    run(&mut program("npm", &["run", "build"], &ui()))?;
    let build = ["build", "--workspace", "--bins"];
    run(&mut program("cargo", &build, &root()))?;
    // What a journey that failed saw before is worth showing too.
    let drive = ["test", "--workspace", "--test", "e2e"];
    let mut drive = program("cargo", &drive, &root());
    let driven = run(drive.env("DOSSIER_PICTURES", "1"));
    let (fr, en) = (seen(&folder.join("fr"))?, seen(&folder.join("en"))?);
    let faults = faults(&fr, &en);
    for fault in &faults {
        println!("{fault}");
    }
    println!(
        "{} pictures in {FOLDER}/fr, {} in {FOLDER}/en; {} screens measured at 1024 by 700; faults: {}",
        fr.pictures.len(),
        en.pictures.len(),
        fr.measured.len(),
        faults.len()
    );
    driven?;
    Ok(if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn seen(folder: &Path) -> Result<Seen, Failure> {
    let mut seen = Seen::default();
    let entries = fs::read_dir(folder).map_err(failed("reading the folder of the pictures"))?;
    for entry in entries {
        let path = entry
            .map_err(failed("reading the folder of the pictures"))?
            .path();
        let name = path.file_stem().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        match path.extension().and_then(|end| end.to_str()) {
            Some("png") => {
                seen.pictures.insert(name);
            }
            Some("txt") => {
                let told = fs::read_to_string(&path).map_err(failed(path.display()))?;
                seen.measured.insert(name, told);
            }
            _ => {}
        }
    }
    Ok(seen)
}

fn faults(fr: &Seen, en: &Seen) -> Vec<String> {
    // What a failed journey ended on is no screen of its own.
    let alone = fr.pictures.symmetric_difference(&en.pictures);
    let alone = alone.filter(|name| !name.ends_with("-failure"));
    let mut faults: Vec<String> = alone
        .map(|name| format!("{name} was seen in one language only"))
        .collect();
    for (language, seen) in [("fr", fr), ("en", en)] {
        let small = seen.pictures.iter().filter(|name| name.ends_with(SMALL));
        let unmeasured = small.filter(|name| !seen.measured.contains_key(*name));
        faults.extend(unmeasured.map(|name| format!("{language}/{name} was not measured")));
        for (name, told) in &seen.measured {
            faults.extend(
                told.lines()
                    .map(|line| format!("{language}/{name}: {line}")),
            );
        }
    }
    if fr.measured.is_empty() {
        faults.push("no screen was measured".to_owned());
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{Seen, faults};

    fn seen(pictures: &[&str], measured: &[(&str, &str)]) -> Seen {
        let pair = |(name, told): &(&str, &str)| ((*name).to_owned(), (*told).to_owned());
        Seen {
            pictures: pictures.iter().map(|name| (*name).to_owned()).collect(),
            measured: measured.iter().map(pair).collect(),
        }
    }

    #[test]
    fn a_screen_seen_whole_in_both_languages_has_no_fault() {
        let whole = || seen(&["case", "case-1024"], &[("case-1024", "")]);
        assert_eq!(faults(&whole(), &whole()), Vec::<String>::new());
    }

    #[test]
    fn a_screen_of_one_language_a_cut_word_and_a_screen_that_was_not_measured_are_faults() {
        let fr = seen(
            &["case", "case-1024", "journey-failure"],
            &[("case-1024", "cut across in b: Accusé de réc\n")],
        );
        let en = seen(&["case-1024"], &[]);
        assert_eq!(
            faults(&fr, &en),
            [
                "case was seen in one language only",
                "fr/case-1024: cut across in b: Accusé de réc",
                "en/case-1024 was not measured",
            ]
        );
    }

    #[test]
    fn nothing_measured_is_a_fault() {
        let nothing = Seen::default();
        assert_eq!(faults(&nothing, &nothing), ["no screen was measured"]);
    }
}
