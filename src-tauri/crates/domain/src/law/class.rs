//! The classes of screenings out for which a pack says whether a second person reads them.

use super::load::PackError;
use super::reader::{RawProvision, Reader};
use super::{Ground, GroundCode, Provision};
use crate::case::Matter;
use crate::lang::Bilingual;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use toml::Spanned;
use ts_rs::TS;

/// Code of a class of screenings out: `late_policy`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ClassCode(pub String);

/// A class of screenings out, by their ground and their matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScreeningClass {
    /// Code.
    pub code: ClassCode,
    /// Name: « plaintes tardives sur une politique », "late complaints about a policy".
    pub label: Bilingual,
    /// Grounds; one at least.
    pub grounds: Vec<GroundCode>,
    /// Matters; empty for all.
    pub applies_to: Vec<Matter>,
    /// Whether a second person must read them.
    pub second_reader: bool,
    /// What it rests on.
    pub provision: Provision,
}

/// Whether a second person must read a screening out, and the class of the pack that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "need", content = "class", rename_all = "snake_case")]
pub enum SecondReader {
    /// One must: the class says so, or the pack says nothing of it.
    Required(Option<ScreeningClass>),
    /// The author may decide alone.
    NotRequired(ScreeningClass),
}

impl SecondReader {
    /// What the classes of a pack say of a ground and a matter. A class that requires one prevails over
    /// one that does not, and where none speaks one is required.
    #[must_use]
    pub fn of(classes: &[ScreeningClass], ground: &GroundCode, matter: Option<Matter>) -> Self {
        let speaks = |second_reader: bool| {
            let mut all = classes.iter();
            all.find(|one| one.second_reader == second_reader && one.holds(ground, matter))
                .cloned()
        };
        match (speaks(true), speaks(false)) {
            (None, Some(class)) => Self::NotRequired(class),
            (class, _) => Self::Required(class),
        }
    }
}

impl ScreeningClass {
    /// Whether a screening out is of this class. A matter that nobody knows is of those for which a second
    /// reader is required, and of none of the others.
    fn holds(&self, ground: &GroundCode, matter: Option<Matter>) -> bool {
        let of_matter = match matter {
            _ if self.applies_to.is_empty() => true,
            Some(matter) => self.applies_to.contains(&matter),
            None => self.second_reader,
        };
        of_matter && self.grounds.contains(ground)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClass {
    code: Spanned<String>,
    grounds: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    applies_to: Vec<Matter>,
    second_reader: bool,
    provision: Spanned<RawProvision>,
}

/// Reads the classes; `grounds` are those of the same pack.
pub(super) fn classes(
    reader: &mut Reader<'_>,
    grounds: &[Ground],
    raw: &[RawClass],
) -> Result<Vec<ScreeningClass>, PackError> {
    let mut seen = BTreeSet::new();
    raw.iter()
        .map(|raw| class(reader, &mut seen, grounds, raw))
        .collect()
}

fn class(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    grounds: &[Ground],
    raw: &RawClass,
) -> Result<ScreeningClass, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if raw.grounds.as_ref().is_empty() {
        let reason = format!("the class `{code}` has no ground");
        return Err(reader.fault(&raw.grounds, reason));
    }
    let ground = |one: &Spanned<String>| {
        let known = grounds.iter().find(|ground| ground.code.0 == *one.as_ref());
        known.map(|ground| ground.code.clone()).ok_or_else(|| {
            let reason = format!("`{}` is no ground of this pack", one.as_ref());
            reader.fault(one, reason)
        })
    };
    let grounds = raw.grounds.as_ref().iter().map(ground);
    Ok(ScreeningClass {
        grounds: grounds.collect::<Result<_, _>>()?,
        label: reader.word(&raw.code, &format!("class-{code}"))?,
        applies_to: raw.applies_to.clone(),
        second_reader: raw.second_reader,
        provision: reader.provision(&raw.provision)?,
        code: ClassCode(code),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Certainty;

    fn class(code: &str, applies_to: &[Matter], second_reader: bool) -> ScreeningClass {
        ScreeningClass {
            code: ClassCode(code.into()),
            label: Bilingual::same(code),
            grounds: vec![late()],
            applies_to: applies_to.to_vec(),
            second_reader,
            provision: Provision {
                citation: None,
                source: Bilingual::same("a rule of the office"),
                certainty: Certainty::Verified,
            },
        }
    }

    fn late() -> GroundCode {
        GroundCode("late".into())
    }

    fn said(classes: &[ScreeningClass], matter: Option<Matter>) -> (bool, Option<String>) {
        match SecondReader::of(classes, &late(), matter) {
            SecondReader::Required(class) => (true, class.map(|class| class.code.0)),
            SecondReader::NotRequired(class) => (false, Some(class.code.0)),
        }
    }

    #[test]
    fn a_pack_that_says_nothing_asks_for_a_second_reader() {
        assert_eq!(said(&[], Some(Matter::Conduct)), (true, None));
        let other = ScreeningClass {
            grounds: vec![GroundCode("frivolous".into())],
            ..class("other", &[], false)
        };
        assert_eq!(said(&[other], Some(Matter::Conduct)), (true, None));
    }

    #[test]
    fn a_class_that_asks_for_one_prevails_over_a_class_that_does_not() {
        let classes = [
            class("late", &[], false),
            class("late_conduct", &[Matter::Conduct], true),
        ];
        let said = |matter| said(&classes, Some(matter));
        assert_eq!(said(Matter::Conduct), (true, Some("late_conduct".into())));
        assert_eq!(said(Matter::Policy), (false, Some("late".into())));
    }

    #[test]
    fn a_matter_that_nobody_knows_is_read_second() {
        let alone = [class("late_policy", &[Matter::Policy], false)];
        assert_eq!(said(&alone, None), (true, None));
        let asks = [
            class("late", &[], false),
            class("late_conduct", &[Matter::Conduct], true),
        ];
        assert_eq!(said(&asks, None), (true, Some("late_conduct".into())));
    }
}
