//! How a run over several files ended.

use crate::exit::Exit;

/// Files done and files that failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Done.
    pub done: usize,
    /// Failed.
    pub failed: usize,
}

impl Tally {
    /// All, none or some of the files.
    pub fn exit(self) -> Exit {
        match (self.done, self.failed) {
            (_, 0) => Exit::Done,
            (0, _) => Exit::Refused,
            _ => Exit::Partial,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_file_among_good_ones_is_told_apart_from_only_bad_files() {
        assert_eq!(Tally { done: 3, failed: 0 }.exit(), Exit::Done);
        assert_eq!(Tally { done: 2, failed: 1 }.exit(), Exit::Partial);
        assert_eq!(Tally { done: 0, failed: 1 }.exit(), Exit::Refused);
    }
}
