//! Reads a classification plan: functions, their activities, their series. No period stands in
//! this format: a plan that only classifies can dispose of nothing.

use super::{Series, SeriesCode};
use crate::lang::Bilingual;
use crate::law::reader::{RawProvision, Reader};
use crate::law::{PackError, PackFiles};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlan {
    format: Spanned<u32>,
    sample: bool,
    provision: Spanned<RawProvision>,
    function: Vec<RawClass>,
    activity: Vec<RawClass>,
    series: Vec<RawClass>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClass {
    code: Spanned<String>,
}

/// Path of each class read so far, by code.
type Paths = BTreeMap<String, Vec<Bilingual>>;

/// Parses a classification plan and gives its series in the order of the file.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_plan(files: &PackFiles) -> Result<Vec<Series>, PackError> {
    let (mut reader, raw) = Reader::open::<RawPlan>(files)?;
    reader.format(&raw.format)?;
    reader.own("title")?;
    reader.provision(&raw.provision)?;
    let functions = functions(&mut reader, &raw.function)?;
    let activities = level(&mut reader, "activity", &raw.activity, &functions)?;
    let series = level(&mut reader, "series", &raw.series, &activities)?;
    reader.finish()?;
    let in_file_order = raw
        .series
        .iter()
        .filter_map(|class| series.get_key_value(class.code.as_ref()));
    Ok(in_file_order
        .map(|(code, path)| Series {
            code: SeriesCode(code.clone()),
            path: path.clone(),
            sample: raw.sample,
        })
        .collect())
}

fn functions(reader: &mut Reader<'_>, raw: &[RawClass]) -> Result<Paths, PackError> {
    let mut seen = BTreeSet::new();
    let mut paths = Paths::new();
    for class in raw {
        let code = reader.code(&mut seen, &class.code)?;
        let name = reader.word(&class.code, &format!("function-{code}"))?;
        paths.insert(code, vec![name]);
    }
    Ok(paths)
}

/// Classes of one level; `OPS-PLA-01` stands under `OPS-PLA`, which stands under `OPS`.
fn level(
    reader: &mut Reader<'_>,
    kind: &str,
    raw: &[RawClass],
    parents: &Paths,
) -> Result<Paths, PackError> {
    let mut seen = BTreeSet::new();
    let mut paths = Paths::new();
    for class in raw {
        let code = reader.code(&mut seen, &class.code)?;
        let parent = code
            .rsplit_once('-')
            .and_then(|(parent, _)| parents.get(parent));
        let parent = parent
            .ok_or_else(|| reader.fault(&class.code, format!("`{code}` stands under no class")))?;
        let mut path = parent.clone();
        path.push(reader.word(&class.code, &format!("{kind}-{code}"))?);
        paths.insert(code, path);
    }
    Ok(paths)
}
