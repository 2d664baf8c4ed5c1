//! Reads a law pack from its three files; a bad pack is refused with the line and the reason.

use super::class::{RawClass, classes};
use super::outcome::{RawOutcome, outcomes};
use super::piece::{RawPiece, pieces};
use super::reader::{RawProvision, Reader};
use super::review::{RawReview, review};
use super::{
    AuthorityCode, Basis, ClockAuthority, ClockCode, ClockRule, Consideration, ConsiderationCode,
    DisclosureRule, Elsewhere, EndEvent, Ground, GroundCode, OwedBy, Pack, PackFiles, Provision,
    RegimeCode, Rolling, StartEvent, Unit, Way, WayRule, basis,
};
use crate::case::Matter;
use crate::lang::Bilingual;
use serde::Deserialize;
use std::collections::BTreeSet;
use thiserror::Error;
use toml::Spanned;
use toml::value::Datetime;

/// Why a pack is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}:{line}: {reason}")]
pub struct PackError {
    /// File of the pack: `on-psa/pack.toml`.
    pub file: String,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Reason, for an administrator.
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPack {
    format: Spanned<u32>,
    regime: Option<Spanned<String>>,
    incidents_from: Option<Spanned<Datetime>>,
    incidents_before: Option<Spanned<Datetime>>,
    #[serde(default)]
    elected: bool,
    provision: Spanned<RawProvision>,
    #[serde(default)]
    ground: Vec<RawGround>,
    #[serde(default)]
    class: Vec<RawClass>,
    #[serde(default)]
    clock: Vec<RawClock>,
    #[serde(default)]
    elsewhere: Vec<RawElsewhere>,
    review: Option<RawReview>,
    #[serde(default)]
    piece: Vec<RawPiece>,
    #[serde(default)]
    way: Vec<RawWay>,
    #[serde(default)]
    consideration: Vec<RawNamed>,
    #[serde(default)]
    outcome: Vec<RawOutcome>,
    #[serde(default)]
    disclosure: Vec<RawNamed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGround {
    code: Spanned<String>,
    applies_to: Spanned<Vec<Matter>>,
    discretionary: bool,
    basis: Option<Spanned<Basis>>,
    time_limit: Option<Spanned<String>>,
    #[serde(default)]
    questions: Vec<Spanned<String>>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClock {
    code: Spanned<String>,
    length: Spanned<u32>,
    unit: Unit,
    start: StartEvent,
    #[serde(default)]
    waits: bool,
    rolling: Rolling,
    #[serde(default)]
    target: bool,
    #[serde(default)]
    optional: bool,
    calendar: String,
    #[serde(default)]
    stop: Vec<RawAuthority>,
    #[serde(default)]
    extension: Vec<RawAuthority>,
    in_place_of: Option<Spanned<String>>,
    #[serde(default)]
    applies_to: Vec<Matter>,
    #[serde(default)]
    ends: Vec<EndEvent>,
    owed_by: Option<OwedBy>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthority {
    code: Spanned<String>,
    most: Option<u32>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawElsewhere {
    matter: Matter,
    route: Spanned<String>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWay {
    code: Spanned<String>,
    way: Way,
    applies_to: Spanned<Vec<Matter>>,
    provision: Spanned<RawProvision>,
}

/// A line that is a code, a word and what it rests on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawNamed {
    code: Spanned<String>,
    provision: Spanned<RawProvision>,
}

/// Parses and checks a law pack.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load(files: &PackFiles) -> Result<Pack, PackError> {
    let (mut reader, raw) = Reader::open::<RawPack>(files)?;
    reader.format(&raw.format)?;
    let incidents_from = raw
        .incidents_from
        .as_ref()
        .map(|day| reader.day(day))
        .transpose()?;
    let incidents_before = raw
        .incidents_before
        .as_ref()
        .map(|day| reader.day(day))
        .transpose()?;
    reader.ordered(
        incidents_from,
        incidents_before.zip(raw.incidents_before.as_ref()),
    )?;
    let regime = raw
        .regime
        .as_ref()
        .map(|code| reader.code(&mut BTreeSet::new(), code))
        .transpose()?;
    let clocks = clocks(&mut reader, &raw.clock)?;
    let grounds = grounds(&mut reader, &clocks, &raw.ground)?;
    let pack = Pack {
        reference: files.reference(),
        short: reader.own("short")?,
        title: reader.own("title")?,
        incidents_from,
        incidents_before,
        elected: raw.elected,
        provision: reader.provision(&raw.provision)?,
        screened_in: outcome(&mut reader, regime.is_some(), "screened-in")?,
        screened_out: outcome(&mut reader, regime.is_some(), "screened-out")?,
        classes: classes(&mut reader, &grounds, &raw.class)?,
        grounds,
        elsewhere: elsewhere(&mut reader, &raw.elsewhere)?,
        review: raw
            .review
            .as_ref()
            .map(|raw| review(&mut reader, &clocks, raw))
            .transpose()?,
        pieces: pieces(&mut reader, &clocks, &raw.piece)?,
        clocks,
        ways: ways(&mut reader, &raw.way)?,
        considerations: named(
            &mut reader,
            "consideration",
            &raw.consideration,
            |code, label, provision| Consideration {
                code: ConsiderationCode(code),
                label,
                provision,
            },
        )?,
        outcomes: outcomes(&mut reader, &raw.outcome)?,
        disclosures: named(
            &mut reader,
            "disclosure",
            &raw.disclosure,
            |code, label, provision| DisclosureRule {
                code: AuthorityCode(code),
                label,
                provision,
            },
        )?,
        regime: regime.map(RegimeCode),
    };
    reader.finish()?;
    Ok(pack)
}

/// The word of an outcome: needed where a regime screens, empty where nothing is screened.
fn outcome(reader: &mut Reader<'_>, screens: bool, key: &str) -> Result<Bilingual, PackError> {
    if screens {
        reader.own(key)
    } else {
        Ok(Bilingual {
            fr: String::new(),
            en: String::new(),
        })
    }
}

fn grounds(
    reader: &mut Reader<'_>,
    clocks: &[ClockRule],
    raw: &[RawGround],
) -> Result<Vec<Ground>, PackError> {
    let mut seen = BTreeSet::new();
    let mut grounds: Vec<Ground> = raw
        .iter()
        .map(|raw| ground(reader, &mut seen, raw))
        .collect::<Result<_, _>>()?;
    let stated: Vec<basis::Raw<'_>> = raw
        .iter()
        .map(|raw| basis::Raw {
            basis: &raw.basis,
            time_limit: &raw.time_limit,
        })
        .collect();
    basis::settle(reader, clocks, &mut grounds, &stated)?;
    Ok(grounds)
}

fn ground(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    raw: &RawGround,
) -> Result<Ground, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if raw.applies_to.as_ref().is_empty() {
        return Err(reader.fault(
            &raw.applies_to,
            format!("the ground `{code}` applies to no matter"),
        ));
    }
    Ok(Ground {
        label: reader.word(&raw.code, &format!("ground-{code}"))?,
        detail: reader.word(&raw.code, &format!("ground-{code}-detail"))?,
        questions: raw
            .questions
            .iter()
            .map(|key| reader.keyed(key))
            .collect::<Result<_, _>>()?,
        applies_to: raw.applies_to.as_ref().clone(),
        discretionary: raw.discretionary,
        basis: None,
        time_limit: None,
        provision: reader.provision(&raw.provision)?,
        code: GroundCode(code),
    })
}

fn clocks(reader: &mut Reader<'_>, raw: &[RawClock]) -> Result<Vec<ClockRule>, PackError> {
    let mut seen = BTreeSet::new();
    let clocks: Vec<ClockRule> = raw
        .iter()
        .map(|raw| clock(reader, &mut seen, raw))
        .collect::<Result<_, _>>()?;
    for one in raw {
        check_place(reader, &clocks, one)?;
    }
    Ok(clocks)
}

/// A rule stands in the place of another of its pack that runs from the same event; no third does.
fn check_place(reader: &Reader<'_>, clocks: &[ClockRule], raw: &RawClock) -> Result<(), PackError> {
    let Some(place) = &raw.in_place_of else {
        return Ok(());
    };
    let code = place.as_ref();
    let replaced = clocks.iter().any(|clock| {
        clock.code.0 == *code && clock.start == raw.start && clock.in_place_of.is_none()
    });
    let rivals = clocks.iter().filter(|clock| {
        clock
            .in_place_of
            .as_ref()
            .is_some_and(|other| other.0 == *code)
    });
    let reason = if !replaced {
        format!("`{code}` is no clock of this pack that runs from the same event")
    } else if rivals.count() > 1 {
        format!("two clocks stand in the place of `{code}`")
    } else {
        return Ok(());
    };
    Err(reader.fault(place, reason))
}

/// What lets a clock be stopped or extended; `act` begins the keys of its words.
fn authorities(
    reader: &mut Reader<'_>,
    raw: &[RawAuthority],
    act: &str,
) -> Result<Vec<ClockAuthority>, PackError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(raw.len());
    for one in raw {
        let code = reader.code(&mut seen, &one.code)?;
        found.push(ClockAuthority {
            label: reader.word(&one.code, &format!("{act}-{code}"))?,
            most: one.most,
            provision: reader.provision(&one.provision)?,
            code: AuthorityCode(code),
        });
    }
    Ok(found)
}

fn clock(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    raw: &RawClock,
) -> Result<ClockRule, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if *raw.length.as_ref() == 0 {
        return Err(reader.fault(&raw.length, format!("the clock `{code}` has length 0")));
    }
    Ok(ClockRule {
        label: reader.word(&raw.code, &format!("clock-{code}"))?,
        length: *raw.length.as_ref(),
        unit: raw.unit,
        start: raw.start,
        waits: raw.waits,
        rolling: raw.rolling,
        target: raw.target,
        optional: raw.optional,
        calendar: raw.calendar.clone(),
        stops: authorities(reader, &raw.stop, "stop")?,
        extensions: authorities(reader, &raw.extension, "extension")?,
        in_place_of: raw
            .in_place_of
            .as_ref()
            .map(|code| ClockCode(code.as_ref().clone())),
        applies_to: raw.applies_to.clone(),
        ends: raw.ends.clone(),
        owed_by: raw.owed_by,
        provision: reader.provision(&raw.provision)?,
        code: ClockCode(code),
    })
}

fn elsewhere(reader: &mut Reader<'_>, raw: &[RawElsewhere]) -> Result<Vec<Elsewhere>, PackError> {
    let mut matters = Vec::new();
    for one in raw {
        if matters
            .iter()
            .any(|known: &Elsewhere| known.matter == one.matter)
        {
            return Err(reader.fault(&one.route, "the same matter goes to two bodies"));
        }
        matters.push(Elsewhere {
            matter: one.matter,
            route: reader.code(&mut BTreeSet::new(), &one.route)?,
            label: reader.word(&one.route, &format!("route-{}", one.route.as_ref()))?,
            provision: reader.provision(&one.provision)?,
        });
    }
    Ok(matters)
}

fn ways(reader: &mut Reader<'_>, raw: &[RawWay]) -> Result<Vec<WayRule>, PackError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(raw.len());
    for one in raw {
        let code = reader.code(&mut seen, &one.code)?;
        if one.applies_to.as_ref().is_empty() {
            let reason = format!("the way `{code}` applies to no matter");
            return Err(reader.fault(&one.applies_to, reason));
        }
        found.push(WayRule {
            label: reader.word(&one.code, &format!("way-{code}"))?,
            way: one.way,
            applies_to: one.applies_to.as_ref().clone(),
            provision: reader.provision(&one.provision)?,
            code: AuthorityCode(code),
        });
    }
    Ok(found)
}

/// Lines of a kind, each made of its code, its word and what it rests on.
fn named<T>(
    reader: &mut Reader<'_>,
    kind: &str,
    raw: &[RawNamed],
    make: impl Fn(String, Bilingual, Provision) -> T,
) -> Result<Vec<T>, PackError> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(raw.len());
    for one in raw {
        let code = reader.code(&mut seen, &one.code)?;
        let label = reader.word(&one.code, &format!("{kind}-{code}"))?;
        found.push(make(code, label, reader.provision(&one.provision)?));
    }
    Ok(found)
}
