//! The way of a case through screening: from each stage, the steps that lead on, and where to.

use super::Stage;

/// A step of screening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Screened in.
    ScreenIn,
    /// Whoever screened it in takes that back.
    WithdrawScreeningIn,
    /// Screening out proposed to a second reader.
    ProposeScreeningOut,
    /// The second reader agrees.
    ConfirmScreeningOut,
    /// The second reader sends it back.
    ReturnScreeningOut,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 5] = [
        Self::ScreenIn,
        Self::WithdrawScreeningIn,
        Self::ProposeScreeningOut,
        Self::ConfirmScreeningOut,
        Self::ReturnScreeningOut,
    ];
}

impl Stage {
    /// Where a step leads from here; `None` where it cannot be taken. There is no step from a case
    /// to be screened to one screened out: a second person stands between.
    #[must_use]
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Received, Step::ScreenIn) => Some(Self::ScreenedIn),
            (Self::ScreenedIn, Step::WithdrawScreeningIn)
            | (Self::AwaitingSecondReader, Step::ReturnScreeningOut) => Some(Self::Received),
            (Self::Received, Step::ProposeScreeningOut) => Some(Self::AwaitingSecondReader),
            (Self::AwaitingSecondReader, Step::ConfirmScreeningOut) => Some(Self::ScreenedOut),
            _ => None,
        }
    }
}
