//! What an office does first when a signal is found: its protocol, in words, as a pack. No step
//! stands in code, and a step does nothing by itself.

use crate::lang::Bilingual;
use crate::law::reader::{RawProvision, Reader};
use crate::law::{PackError, PackFiles, Provision};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

/// What is done first when a signal is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Protocol {
    /// Code of the signal: `self_harm`.
    pub code: String,
    /// What to do, in order.
    pub steps: Vec<Bilingual>,
    /// Whether the signal proposes to restrict the case; a person does it.
    pub restricts: bool,
    /// A sample, which no office approved.
    pub sample: bool,
}

/// The protocols of an office, in the order in which signals are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProtocolPack {
    /// Title.
    pub title: Bilingual,
    /// A sample, which no office approved.
    pub sample: bool,
    /// What it rests on.
    pub provision: Provision,
    /// One for each signal.
    pub protocols: Vec<Protocol>,
}

impl ProtocolPack {
    /// What is done first for this signal.
    #[must_use]
    pub fn protocol(&self, signal: &str) -> Option<&Protocol> {
        self.protocols.iter().find(|one| one.code == signal)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProtocols {
    format: Spanned<u32>,
    sample: bool,
    provision: Spanned<RawProvision>,
    protocol: Vec<RawProtocol>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProtocol {
    code: Spanned<String>,
    #[serde(default)]
    restricts: bool,
    steps: Vec<Spanned<String>>,
}

/// Parses a protocol pack.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_protocols(files: &PackFiles) -> Result<ProtocolPack, PackError> {
    let (mut reader, raw) = Reader::open::<RawProtocols>(files)?;
    reader.format(&raw.format)?;
    let mut seen = BTreeSet::new();
    let pack = ProtocolPack {
        title: reader.own("title")?,
        sample: raw.sample,
        provision: reader.provision(&raw.provision)?,
        protocols: raw
            .protocol
            .iter()
            .map(|one| protocol(&mut reader, &mut seen, raw.sample, one))
            .collect::<Result<_, _>>()?,
    };
    reader.finish()?;
    Ok(pack)
}

fn protocol(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    sample: bool,
    raw: &RawProtocol,
) -> Result<Protocol, PackError> {
    let code = reader.code(seen, &raw.code)?;
    let words = raw.steps.iter().map(|step| reader.keyed(step));
    let steps: Vec<Bilingual> = words.collect::<Result<_, _>>()?;
    if steps.is_empty() {
        return Err(reader.fault(&raw.code, format!("`{code}` says nothing to do")));
    }
    Ok(Protocol {
        code,
        steps,
        restricts: raw.restricts,
        sample,
    })
}

/// Refuses a protocol for a signal that the office never finds: a slip in its code would silence it.
///
/// # Errors
/// The first such protocol, with its line; a fault of the pack.
pub fn check_signals(files: &PackFiles, is_found: impl Fn(&str) -> bool) -> Result<(), PackError> {
    let (reader, raw) = Reader::open::<RawProtocols>(files)?;
    let silent = raw.protocol.iter().find(|one| !is_found(one.code.as_ref()));
    match silent {
        Some(one) => {
            let reason = format!("`{}` is no signal that is ever found", one.code.as_ref());
            Err(reader.fault(&one.code, reason))
        }
        None => Ok(()),
    }
}
