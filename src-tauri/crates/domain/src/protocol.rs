//! What an office does first when a signal is found: its protocol, in words, as a pack. No step
//! stands in code, and a step does nothing by itself.

use crate::lang::Bilingual;
use crate::law::reader::{RawProvision, Reader};
use crate::law::{PackError, PackFiles};
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

/// Parses a protocol pack: signals in the order in which they are shown.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_protocols(files: &PackFiles) -> Result<Vec<Protocol>, PackError> {
    let (mut reader, raw) = Reader::open::<RawProtocols>(files)?;
    reader.format(&raw.format)?;
    reader.own("title")?;
    reader.provision(&raw.provision)?;
    let mut seen = BTreeSet::new();
    let mut protocols = Vec::new();
    for one in &raw.protocol {
        let code = reader.code(&mut seen, &one.code)?;
        let words = one.steps.iter().map(|step| reader.keyed(step));
        let steps: Vec<Bilingual> = words.collect::<Result<_, _>>()?;
        if steps.is_empty() {
            return Err(reader.fault(&one.code, format!("`{code}` says nothing to do")));
        }
        protocols.push(Protocol {
            code,
            steps,
            restricts: one.restricts,
            sample: raw.sample,
        });
    }
    reader.finish()?;
    Ok(protocols)
}
