//! What a ground is to the reading of a complaint, as its pack says: the reading knows no ground by its
//! code.

use super::load::PackError;
use super::reader::Reader;
use super::{ClockCode, ClockRule, Ground, StartEvent, before};
use crate::sentence::word;
use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

/// What a ground is about, where the reading of a text can tell something of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "GroundBasis")]
pub enum Basis {
    /// The complaint was filed after a period, which its `time_limit` counts.
    Late,
    /// The matter, the person or the service is not for this office.
    Jurisdiction,
    /// The writer has no direct link with what they complain of.
    DirectlyAffected,
    /// What moves the writer.
    Motive,
    /// The complaint is not worth going on with here: an act of misconduct that is told speaks against.
    Substance,
}

/// `basis` and `time_limit` of a `[[ground]]`, as they are written.
pub(super) struct Raw<'a> {
    pub basis: &'a Option<Spanned<Basis>>,
    pub time_limit: &'a Option<Spanned<String>>,
}

/// What each ground is, in their order. A pack from before a ground could say it says nothing of any, and
/// is read as it was then.
pub(super) fn settle(
    reader: &Reader<'_>,
    clocks: &[ClockRule],
    grounds: &mut [Ground],
    raw: &[Raw<'_>],
) -> Result<(), PackError> {
    if raw.iter().all(|one| one.basis.is_none()) {
        if let Some(at) = raw.iter().find_map(|one| one.time_limit.as_ref()) {
            return Err(reader.fault(at, "a time limit is that of a ground whose basis is `late`"));
        }
        before::bases(grounds, clocks);
        return Ok(());
    }
    let mut seen: Vec<Basis> = Vec::new();
    for (ground, raw) in grounds.iter_mut().zip(raw) {
        let Some(basis) = raw.basis else {
            continue;
        };
        let is = *basis.as_ref();
        if matches!(is, Basis::Late | Basis::Jurisdiction) && seen.contains(&is) {
            let reason = format!("two grounds have the basis `{}`", word(&is));
            return Err(reader.fault(basis, reason));
        }
        seen.push(is);
        ground.time_limit = time_limit(reader, clocks, basis, raw.time_limit.as_ref())?;
        ground.basis = Some(is);
    }
    Ok(())
}

/// The clock after which a complaint is late: one of the pack, which runs from the incident.
fn time_limit(
    reader: &Reader<'_>,
    clocks: &[ClockRule],
    basis: &Spanned<Basis>,
    limit: Option<&Spanned<String>>,
) -> Result<Option<ClockCode>, PackError> {
    match (basis.as_ref(), limit) {
        (Basis::Late, None) => {
            Err(reader.fault(basis, "late after which period: give its `time_limit`"))
        }
        (Basis::Late, Some(limit)) => {
            let code = limit.as_ref();
            let runs =
                |rule: &&ClockRule| rule.code.0 == *code && rule.start == StartEvent::Incident;
            let rule = clocks.iter().find(runs).ok_or_else(|| {
                let reason =
                    format!("`{code}` is no clock of this pack that runs from the incident");
                reader.fault(limit, reason)
            })?;
            Ok(Some(rule.code.clone()))
        }
        (_, Some(limit)) => Err(reader.fault(
            limit,
            "a time limit is that of a ground whose basis is `late`",
        )),
        (_, None) => Ok(None),
    }
}
