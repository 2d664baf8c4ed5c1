//! What a pack states of how a complaint ends: the outcomes that a person records when it is closed.

use super::reader::{RawProvision, Reader};
use super::{PackError, Provision};
use crate::case::Matter;
use crate::lang::Bilingual;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawOutcome {
    code: Spanned<String>,
    applies_to: Spanned<Vec<Matter>>,
    #[serde(default)]
    before_screening: bool,
    provision: Spanned<RawProvision>,
}

/// Code of an outcome: `unsubstantiated`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct OutcomeCode(pub String);

/// An outcome that the pack states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeRule {
    /// Code.
    pub code: OutcomeCode,
    /// Its name, as statistics say it.
    pub label: Bilingual,
    /// Matters that it applies to.
    pub applies_to: Vec<Matter>,
    /// Whether it ends a complaint that nobody screened yet, and no other; else it ends one that was
    /// screened in.
    pub before_screening: bool,
    /// What it rests on.
    pub provision: Provision,
}

pub(super) fn outcomes(
    reader: &mut Reader<'_>,
    raw: &[RawOutcome],
) -> Result<Vec<OutcomeRule>, PackError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(raw.len());
    for one in raw {
        let code = reader.code(&mut seen, &one.code)?;
        if one.applies_to.as_ref().is_empty() {
            let reason = format!("the outcome `{code}` applies to no matter");
            return Err(reader.fault(&one.applies_to, reason));
        }
        found.push(OutcomeRule {
            label: reader.word(&one.code, &format!("outcome-{code}"))?,
            applies_to: one.applies_to.as_ref().clone(),
            before_screening: one.before_screening,
            provision: reader.provision(&one.provision)?,
            code: OutcomeCode(code),
        });
    }
    Ok(found)
}
