//! What a pack states of requests for review: which decisions of the police may be reviewed, how
//! long a request may be, by which clock it is late, and what a panel may decide.

use super::reader::{RawProvision, Reader};
use super::{ClockCode, ClockRule, PackError, Provision};
use crate::lang::Bilingual;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReview {
    pages: Spanned<u32>,
    clock: Spanned<String>,
    outcome: Vec<RawOutcome>,
    decision: Vec<RawDecision>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOutcome {
    code: Spanned<String>,
    reviewable: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDecision {
    code: Spanned<String>,
    #[serde(default)]
    worded: bool,
}

/// The rules of requests for review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewRule {
    /// Most pages of a request.
    pub pages: u32,
    /// Clock after which a request is late.
    pub clock: ClockCode,
    /// What an investigation may have found.
    pub outcomes: Vec<ReviewOutcome>,
    /// What a panel may decide.
    pub decisions: Vec<ReviewDecision>,
    /// What they rest on.
    pub provision: Provision,
}

/// What an investigation found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewOutcome {
    /// Code: `unsubstantiated`.
    pub code: String,
    /// Name.
    pub label: Bilingual,
    /// Whether it may be reviewed.
    pub reviewable: bool,
}

/// What a panel decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewDecision {
    /// Code: `confirm`.
    pub code: String,
    /// Name.
    pub label: Bilingual,
    /// Whether it says nothing without words of the panel.
    pub worded: bool,
}

impl ReviewRule {
    /// An outcome by its code.
    #[must_use]
    pub fn outcome(&self, code: &str) -> Option<&ReviewOutcome> {
        self.outcomes.iter().find(|one| one.code == code)
    }

    /// A decision by its code.
    #[must_use]
    pub fn decision(&self, code: &str) -> Option<&ReviewDecision> {
        self.decisions.iter().find(|one| one.code == code)
    }
}

/// Reads the rules of a pack whose clocks are read.
pub(super) fn review(
    reader: &mut Reader<'_>,
    clocks: &[ClockRule],
    raw: &RawReview,
) -> Result<ReviewRule, PackError> {
    let clock = raw.clock.as_ref();
    if !clocks.iter().any(|one| one.code.0 == *clock) {
        return Err(reader.fault(&raw.clock, format!("`{clock}` is no clock of this pack")));
    }
    if *raw.pages.as_ref() == 0 {
        return Err(reader.fault(&raw.pages, "a request for review has 0 pages"));
    }
    if raw.outcome.is_empty() || raw.decision.is_empty() {
        return Err(reader.fault(&raw.clock, "a review has no outcome, or no decision"));
    }
    Ok(ReviewRule {
        pages: *raw.pages.as_ref(),
        clock: ClockCode(clock.clone()),
        outcomes: outcomes(reader, &raw.outcome)?,
        decisions: decisions(reader, &raw.decision)?,
        provision: reader.provision(&raw.provision)?,
    })
}

fn outcomes(reader: &mut Reader<'_>, raw: &[RawOutcome]) -> Result<Vec<ReviewOutcome>, PackError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(raw.len());
    for one in raw {
        let code = reader.code(&mut seen, &one.code)?;
        found.push(ReviewOutcome {
            label: reader.word(&one.code, &format!("review-outcome-{code}"))?,
            reviewable: one.reviewable,
            code,
        });
    }
    Ok(found)
}

fn decisions(
    reader: &mut Reader<'_>,
    raw: &[RawDecision],
) -> Result<Vec<ReviewDecision>, PackError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(raw.len());
    for one in raw {
        let code = reader.code(&mut seen, &one.code)?;
        found.push(ReviewDecision {
            label: reader.word(&one.code, &format!("review-decision-{code}"))?,
            worded: one.worded,
            code,
        });
    }
    Ok(found)
}
