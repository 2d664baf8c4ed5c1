//! Stocktaking (récolement) of paper: the labels that people read on the volumes of a place, held against
//! where each volume is said to be.
//!
//! A count is an event of its own and changes nothing of what it counts. What does not agree is worked out
//! whenever it is asked for, from the labels and from the paper as it stands: an act on a volume after it was
//! counted answers for it. Must not: say where a volume is. The acts on paper do.

use crate::id::{EventId, LocationId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What happens to a stocktaking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StocktakingEvent {
    /// Somebody began to count a place, with everything that stands in it.
    Opened {
        /// Which.
        at: LocationId,
    },
    /// A volume was found.
    Counted {
        /// Where, as exactly as the person said: the place that is counted, or one in it.
        at: LocationId,
        /// What its label says, as typed or read by a bar-code reader.
        label: String,
    },
    /// A label was typed by mistake.
    Struck {
        /// The count that is taken back.
        entry: EventId,
        /// What it said.
        label: String,
    },
    /// What a label names does not agree, and no act on a volume can mend it: a person said why.
    Explained {
        /// The count.
        entry: EventId,
        /// What it said.
        label: String,
        /// Why; never empty.
        reason: String,
    },
    /// The count is done: what was not found is missing.
    Closed,
    /// It goes on.
    Reopened,
}

/// A label read: the number of a file, and the number of a volume in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VolumeLabel {
    /// Number of the file, in capitals: `OPS-PLA-01/2026-A0042`.
    pub file: String,
    /// Number of the volume.
    pub volume: u16,
}

impl VolumeLabel {
    /// Reads a label, as it is printed or as a bar code spells it: `OPS-PLA-01/2026-A0042, vol. 2`,
    /// `OPS-PLA-01/2026-A0042/2`. One without the number of a volume is of the first. A reader that
    /// takes itself for an American keyboard gives `é` for the slash on a Canadian French one.
    ///
    /// It is read in capitals. None where it has no number of a file.
    #[must_use]
    pub fn read(label: &str) -> Option<Self> {
        let label = label.trim().to_uppercase().replace('É', "/");
        let stem = label.trim_end_matches(|sign: char| sign.is_ascii_digit());
        let digits = label.get(stem.len()..)?;
        let parted = stem.trim_end_matches([' ', '\u{a0}', '.', ':', '#', '/', ',']);
        let file = parted.trim_end_matches("VOLUME").trim_end_matches("VOL");
        let file = file.trim_end_matches([' ', '\u{a0}', ',', '/', '.']);
        let of_volume = (file != stem).then_some(file).filter(|file| is_file(file));
        match of_volume {
            Some(file) => Some(Self {
                file: file.to_owned(),
                volume: digits.parse().ok()?,
            }),
            None => is_file(&label).then_some(Self {
                file: label,
                volume: 1,
            }),
        }
    }
}

/// Whether words have the form of the number of a file: a series, a year, letters and a serial.
fn is_file(number: &str) -> bool {
    let serial = |rest: &str| {
        let (_, tail) = rest.split_once('-')?;
        let letters = tail.trim_end_matches(|sign: char| sign.is_ascii_digit());
        (!letters.is_empty() && letters != tail).then_some(())
    };
    let parts = number.split_once('/');
    parts.is_some_and(|(series, rest)| !series.is_empty() && serial(rest).is_some())
}

/// Where the volume that a label names stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// In its place.
    Kept,
    /// With a borrower.
    Out,
    /// Declared not found.
    NotFound,
    /// People said two things of it.
    Apart,
    /// It was withdrawn.
    Withdrawn,
    /// The file has no such volume.
    NoVolume,
    /// The file was disposed of.
    Disposed,
    /// No file that the person sees has this number.
    Unknown,
}

/// A volume counted, and what is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Where the volume stands.
    pub stands: Stands,
    /// Whether it is kept where it was found, or in something that stands there.
    pub fits: bool,
    /// Whether it was counted before, in the same stocktaking.
    pub twice: bool,
    /// Whether somebody acted on the volume since.
    pub acted: bool,
    /// Whether a person said why it does not agree.
    pub explained: bool,
}

/// How paper and count do not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Mismatch {
    /// Expected, and not found.
    Missing,
    /// Found, and kept elsewhere.
    Elsewhere,
    /// Found, and with a borrower.
    Out,
    /// Found, although it was declared not found.
    Lost,
    /// Found, and people said two things of it.
    Apart,
    /// Found, although it was withdrawn.
    Withdrawn,
    /// Found, and the file has no such volume.
    NoVolume,
    /// Found, although its file was disposed of.
    Disposed,
    /// No file that the person sees has this number.
    Unknown,
    /// Found twice.
    Twice,
}

impl Mismatch {
    /// Every kind, in the order of a report.
    pub const ALL: [Self; 10] = [
        Self::Missing,
        Self::Elsewhere,
        Self::Out,
        Self::Lost,
        Self::Apart,
        Self::Withdrawn,
        Self::NoVolume,
        Self::Disposed,
        Self::Unknown,
        Self::Twice,
    ];
}

impl Counted {
    /// What does not agree, if anything.
    #[must_use]
    pub fn mismatch(&self) -> Option<Mismatch> {
        if self.explained {
            return None;
        }
        if self.twice {
            return Some(Mismatch::Twice);
        }
        let found = match self.stands {
            Stands::Kept if self.fits => return None,
            Stands::Kept => Mismatch::Elsewhere,
            Stands::Out => Mismatch::Out,
            Stands::NotFound => Mismatch::Lost,
            Stands::Apart => Mismatch::Apart,
            Stands::Withdrawn => Mismatch::Withdrawn,
            Stands::NoVolume => Mismatch::NoVolume,
            Stands::Disposed => Mismatch::Disposed,
            Stands::Unknown => Mismatch::Unknown,
        };
        // Whoever acted on it afterwards said where it is.
        (!self.acted).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(label: &str) -> Option<(String, u16)> {
        VolumeLabel::read(label).map(|label| (label.file, label.volume))
    }

    #[test]
    fn a_label_is_read_as_it_is_printed_and_as_a_bar_code_spells_it() {
        let expected = Some(("OPS-PLA-01/2026-A0042".to_owned(), 2));
        for label in [
            "OPS-PLA-01/2026-A0042, vol. 2",
            "OPS-PLA-01/2026-A0042, vol.\u{a0}2",
            "OPS-PLA-01/2026-A0042/2",
            "OPS-PLA-01/2026-A0042 2",
            "  ops-pla-01/2026-a0042 volume 2 ",
            "OPS-PLA-01é2026-A0042é2",
        ] {
            assert_eq!(read(label), expected, "{label}");
        }
        let first = Some(("OPS-PLA-01/2026-A0042".to_owned(), 1));
        assert_eq!(read("OPS-PLA-01/2026-A0042"), first);
    }

    #[test]
    fn what_is_no_number_of_a_file_is_not_read_as_one() {
        for label in [
            "",
            "R2-B14",
            "42",
            "PL-2026-A0042",
            "OPS/2026",
            "9780306406157",
        ] {
            assert_eq!(read(label), None, "{label}");
        }
    }

    #[test]
    fn what_agrees_is_no_mismatch_and_an_act_afterwards_answers_for_what_does_not() {
        let found = Counted {
            stands: Stands::Kept,
            fits: true,
            twice: false,
            acted: false,
            explained: false,
        };
        assert_eq!(found.mismatch(), None);
        let out = Counted {
            stands: Stands::Out,
            fits: false,
            ..found
        };
        assert_eq!(out.mismatch(), Some(Mismatch::Out));
        let since = Counted { acted: true, ..out };
        assert_eq!(since.mismatch(), None);
        let twice = Counted {
            twice: true,
            acted: true,
            ..found
        };
        assert_eq!(
            twice.mismatch(),
            Some(Mismatch::Twice),
            "no act answers for it"
        );
        let explained = Counted {
            explained: true,
            ..twice
        };
        assert_eq!(explained.mismatch(), None);
    }
}
