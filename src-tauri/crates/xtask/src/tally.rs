//! Adding up what the test runners say.

use std::fmt;
use std::ops::Add;

/// Tests that passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u32,
    /// Failed.
    pub failed: u32,
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The counts of a closing line of cargo's tests: `test result: ok. 3 passed; 0 failed; …`.
pub fn of_cargo(line: &str) -> Option<Tally> {
    let rest = line.trim_start().strip_prefix("test result: ")?;
    Some(Tally {
        passed: number_before(rest, " passed")?,
        failed: number_before(rest, " failed")?,
    })
}

/// What cargo's tests said of those that failed, gathered while their output passes by: a long run
/// is often read by its last lines alone.
#[derive(Debug, Default)]
pub struct Told {
    lines: Vec<String>,
    inside: bool,
}

impl Told {
    /// Takes in one line of the output: all between `failures:` and the closing line is kept.
    pub fn read(&mut self, line: &str) {
        self.inside = (self.inside || line == "failures:") && of_cargo(line).is_none();
        if self.inside && !line.is_empty() {
            self.lines.push(line.to_owned());
        }
    }

    /// The lines kept, in their order.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}

/// The counts of vitest's JSON report.
pub fn of_vitest(report: &str) -> Option<Tally> {
    Some(Tally {
        passed: number_after(report, "\"numPassedTests\":")?,
        failed: number_after(report, "\"numFailedTests\":")?,
    })
}

fn number_before(text: &str, word: &str) -> Option<u32> {
    text.split(word)
        .next()?
        .rsplit([' ', ';'])
        .next()?
        .parse()
        .ok()
}

fn number_after(text: &str, key: &str) -> Option<u32> {
    let rest = text.split(key).nth(1)?.trim_start();
    rest.split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::{Tally, Told, of_cargo, of_vitest};

    #[test]
    fn the_closing_line_of_cargo_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(
            of_cargo(line),
            Some(Tally {
                passed: 12,
                failed: 3
            })
        );
    }

    #[test]
    fn another_line_of_cargo_is_not() {
        assert_eq!(of_cargo("test case::result ... ok"), None);
    }

    #[test]
    fn what_is_said_of_a_failed_test_is_kept_and_nothing_of_the_others() {
        let output = "test a ... ok\ntest b ... FAILED\n\nfailures:\n\n---- b stdout ----\nleft: 1\n\n\
                      failures:\n    b\n\ntest result: FAILED. 1 passed; 1 failed; 0 ignored\n\
                      test c ... ok\ntest result: ok. 1 passed; 0 failed; 0 ignored";
        let mut told = Told::default();
        for line in output.lines() {
            told.read(line);
        }
        assert_eq!(
            told.lines(),
            [
                "failures:",
                "---- b stdout ----",
                "left: 1",
                "failures:",
                "    b"
            ]
        );
    }

    #[test]
    fn the_report_of_vitest_is_counted() {
        let report =
            r#"{"numTotalTests":9,"numPassedTests":8,"numFailedTests": 1,"testResults":[]}"#;
        assert_eq!(
            of_vitest(report),
            Some(Tally {
                passed: 8,
                failed: 1
            })
        );
    }

    #[test]
    fn a_report_without_counts_is_not_zero_failures() {
        assert_eq!(of_vitest("{}"), None);
    }
}
