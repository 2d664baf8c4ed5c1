//! The checklist of a pack: what a case of a kind may need before it goes on.

use super::load::PackError;
use super::reader::{RawProvision, Reader};
use super::{AuthorityCode, ClockRule, Provision};
use crate::case::{Kind, Matter};
use crate::lang::Bilingual;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

/// Code of a line of a checklist: `medical_record`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct PieceCode(pub String);

/// When a case awaits a piece although nobody asked for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PieceNeed {
    /// Every case of its kinds awaits it.
    Always,
    /// A case in which somebody acts for the complainant awaits it.
    Represented,
    /// No case does, before a person asks for it.
    #[default]
    Offered,
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExpectedPiece {
    /// Code.
    pub code: PieceCode,
    /// Name, as a letter lists it.
    pub label: Bilingual,
    /// Kinds of case that it is for.
    pub kinds: Vec<Kind>,
    /// Matters that it is for; empty for all.
    pub applies_to: Vec<Matter>,
    /// When a case awaits it.
    pub need: PieceNeed,
    /// What of a clock of this pack lets that clock be stopped while the piece is awaited. None where
    /// the law does not stop a clock for it, or none was read that does.
    pub stop: Option<AuthorityCode>,
    /// What it rests on.
    pub provision: Provision,
}

impl ExpectedPiece {
    /// Whether it is for a case of this kind and matter; a matter that nobody knows excludes nothing.
    #[must_use]
    pub fn is_for(&self, kind: Kind, matter: Option<Matter>) -> bool {
        let of_matter = |matter| self.applies_to.is_empty() || self.applies_to.contains(&matter);
        self.kinds.contains(&kind) && matter.is_none_or(of_matter)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPiece {
    code: Spanned<String>,
    kinds: Spanned<Vec<Kind>>,
    #[serde(default)]
    applies_to: Vec<Matter>,
    #[serde(default)]
    need: PieceNeed,
    stop: Option<Spanned<String>>,
    provision: Spanned<RawProvision>,
}

/// Reads the checklist; `clocks` are those of the same pack.
pub(super) fn pieces(
    reader: &mut Reader<'_>,
    clocks: &[ClockRule],
    raw: &[RawPiece],
) -> Result<Vec<ExpectedPiece>, PackError> {
    let mut seen = BTreeSet::new();
    raw.iter()
        .map(|raw| piece(reader, &mut seen, clocks, raw))
        .collect()
}

fn piece(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    clocks: &[ClockRule],
    raw: &RawPiece,
) -> Result<ExpectedPiece, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if raw.kinds.as_ref().is_empty() {
        let reason = format!("the piece `{code}` is for no kind of case");
        return Err(reader.fault(&raw.kinds, reason));
    }
    if let Some(stop) = &raw.stop {
        let mut stated = clocks.iter().flat_map(|clock| &clock.stops);
        if !stated.any(|one| one.code.0 == *stop.as_ref()) {
            let reason = format!("`{}` stops no clock of this pack", stop.as_ref());
            return Err(reader.fault(stop, reason));
        }
    }
    Ok(ExpectedPiece {
        label: reader.word(&raw.code, &format!("piece-{code}"))?,
        kinds: raw.kinds.as_ref().clone(),
        applies_to: raw.applies_to.clone(),
        need: raw.need,
        stop: raw
            .stop
            .as_ref()
            .map(|code| AuthorityCode(code.as_ref().clone())),
        provision: reader.provision(&raw.provision)?,
        code: PieceCode(code),
    })
}
