//! The way of a case through screening: from each stage, the steps that lead on, and where to.

use super::Stage;

/// A step of screening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Screened in.
    ScreenIn,
    /// Whoever screened it in takes that back.
    WithdrawScreeningIn,
    /// Screened out by its author alone, where the law asks for no second reader.
    ScreenOut,
    /// Whoever screened it out alone takes that back.
    WithdrawScreeningOut,
    /// Screening out proposed to a second reader.
    ProposeScreeningOut,
    /// The second reader agrees.
    ConfirmScreeningOut,
    /// The second reader disagrees, or sends it back.
    ReturnScreeningOut,
    /// What was decided is reversed, with reasons.
    ReverseScreening,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 8] = [
        Self::ScreenIn,
        Self::WithdrawScreeningIn,
        Self::ScreenOut,
        Self::WithdrawScreeningOut,
        Self::ProposeScreeningOut,
        Self::ConfirmScreeningOut,
        Self::ReturnScreeningOut,
        Self::ReverseScreening,
    ];
}

impl Stage {
    /// Where a step leads from here; `None` where it cannot be taken. Whether a second person must stand
    /// between a case to be screened and one screened out is said by the law, not by the stage; only what
    /// was screened out alone is taken back by its author, and whatever was decided may be reversed.
    #[must_use]
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Received, Step::ScreenIn) => Some(Self::ScreenedIn),
            (Self::Received, Step::ScreenOut) => Some(Self::ScreenedOut),
            (Self::ScreenedIn, Step::WithdrawScreeningIn)
            | (Self::ScreenedOut, Step::WithdrawScreeningOut)
            | (Self::AwaitingSecondReader, Step::ReturnScreeningOut)
            | (Self::ScreenedIn | Self::ScreenedOut, Step::ReverseScreening) => {
                Some(Self::Received)
            }
            (Self::Received, Step::ProposeScreeningOut) => Some(Self::AwaitingSecondReader),
            (Self::AwaitingSecondReader, Step::ConfirmScreeningOut) => Some(Self::ScreenedOut),
            _ => None,
        }
    }
}
