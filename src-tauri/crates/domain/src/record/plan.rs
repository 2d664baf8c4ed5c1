//! Reads a classification plan: functions, their activities, their series, and for a series the rule
//! of an approved schedule. A plan that only classifies can dispose of nothing, and a sample holds no
//! rule.

use super::retention::{FinalAction, MOST_YEARS, Retention};
use super::{Plan, Series, SeriesCode};
use crate::case::Kind;
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
    series: Vec<RawSeries>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClass {
    code: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSeries {
    code: Spanned<String>,
    #[serde(default)]
    kinds: Vec<Spanned<Kind>>,
    retention: Option<Spanned<RawRetention>>,
}

/// `retention = { trigger = "file_closed", years = 5, then = "destroy", authority = "…", provision =
/// { … } }`; `then` may be `transfer`, and is `destroy` where nothing says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRetention {
    #[serde(rename = "trigger")]
    _trigger: RawTrigger,
    years: Spanned<u16>,
    #[serde(default)]
    then: FinalAction,
    authority: Spanned<String>,
    provision: Spanned<RawProvision>,
}

/// From what day a period runs.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawTrigger {
    FileClosed,
}

/// Path of each class read so far, by code.
type Paths = BTreeMap<String, Vec<Bilingual>>;

/// Parses a classification plan and gives its series in the order of the file.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_plan(files: &PackFiles) -> Result<Plan, PackError> {
    let (mut reader, raw) = Reader::open::<RawPlan>(files)?;
    reader.format(&raw.format)?;
    let title = reader.own("title")?;
    let provision = reader.provision(&raw.provision)?;
    let functions = functions(&mut reader, &raw.function)?;
    let codes = raw.activity.iter().map(|class| &class.code);
    let activities = level(&mut reader, "activity", codes, &functions)?;
    let codes = raw.series.iter().map(|class| &class.code);
    let mut paths = level(&mut reader, "series", codes, &activities)?;
    let mut series: Vec<Series> = Vec::with_capacity(raw.series.len());
    for class in &raw.series {
        let code = class.code.as_ref();
        let kinds = class.kinds.iter().map(|kind| kind.as_ref());
        let kinds: Vec<Kind> = kinds.copied().collect();
        for kind in &class.kinds {
            if series.iter().any(|one| one.kinds.contains(kind.as_ref())) {
                return Err(reader.fault(kind, "this kind is usually filed in two series"));
            }
        }
        let retention = class.retention.as_ref();
        let retention = retention.map(|rule| retained(&mut reader, raw.sample, rule));
        series.push(Series {
            code: SeriesCode(code.clone()),
            path: paths.remove(code).unwrap_or_default(),
            kinds,
            sample: raw.sample,
            retention: retention.transpose()?,
        });
    }
    reader.finish()?;
    Ok(Plan {
        reference: files.reference(),
        title,
        sample: raw.sample,
        provision,
        series,
    })
}

/// The rule of a series. Nobody approved a sample: it holds none.
fn retained(
    reader: &mut Reader<'_>,
    sample: bool,
    raw: &Spanned<RawRetention>,
) -> Result<Retention, PackError> {
    if sample {
        return Err(reader.fault(raw, "a sample plan holds no period: it never disposes"));
    }
    let rule = raw.as_ref();
    let years = *rule.years.as_ref();
    if !(1..=MOST_YEARS).contains(&years) {
        let reason = format!("{years} years: a period is of 1 to {MOST_YEARS} whole years");
        return Err(reader.fault(&rule.years, reason));
    }
    let authority = rule.authority.as_ref().trim();
    if authority.is_empty() {
        return Err(reader.fault(
            &rule.authority,
            "no authority: give the number of the schedule",
        ));
    }
    Ok(Retention {
        years,
        action: rule.then,
        authority: authority.to_owned(),
        provision: reader.provision(&rule.provision)?,
    })
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
fn level<'a>(
    reader: &mut Reader<'_>,
    kind: &str,
    codes: impl Iterator<Item = &'a Spanned<String>>,
    parents: &Paths,
) -> Result<Paths, PackError> {
    let mut seen = BTreeSet::new();
    let mut paths = Paths::new();
    for class in codes {
        let code = reader.code(&mut seen, class)?;
        let parent = code
            .rsplit_once('-')
            .and_then(|(parent, _)| parents.get(parent));
        let parent =
            parent.ok_or_else(|| reader.fault(class, format!("`{code}` stands under no class")))?;
        let mut path = parent.clone();
        path.push(reader.word(class, &format!("{kind}-{code}"))?);
        paths.insert(code, path);
    }
    Ok(paths)
}
